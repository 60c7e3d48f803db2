#include "cli/articles.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <thread>

#include "cli/in_order.h"
#include "cli/output.h"
#include "extract/text/reader.h"

namespace tripleloom {

std::string InstalledModels() {
  if (std::getenv("TRIPLELOOM_MODELS") != nullptr) return "";
  std::error_code fault;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", fault);
  if (fault) return "";
  const auto folder = program.parent_path().parent_path() / "share/tripleloom/models/en";
  return std::filesystem::exists(folder / "en.model", fault) ? folder.string() : "";
}

PipelineOptions PipelineOptionsOf(const ReadingOptions& options) {
  PipelineOptions made;
  made.models = options.models.empty() ? InstalledModels() : options.models;
  if (options.lines) made.layout = Layout::kLines;
  if (options.tokenized) made.layout = Layout::kTokenized;
  return made;
}

PipelineOptions PipelineOptionsOf(const ReadingOptions& options, const ExtractorOptions& chosen) {
  PipelineOptions made = PipelineOptionsOf(options);
  if (chosen.names.empty()) return made;
  std::vector<std::string> names = chosen.names;
  std::erase(names, kNoExtractor);
  made.extractors = *SelectExtractors(names);
  return made;
}

ExtractorCommand ExtractorCommandOf(const ExtractorOptions& chosen) {
  const auto time = std::chrono::duration<double>(chosen.timeout);
  return {chosen.command, std::chrono::ceil<std::chrono::milliseconds>(time)};
}

int ThreadsOf(const ReadingOptions& options) {
  if (options.threads > 0) return options.threads;
  return static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
}

Result<ReadCount> ForEachDocument(const ReadingOptions& options, Progress& progress,
                                  const std::function<Status(Document)>& give) {
  ReadCount count;
  Status given;
  ReadArticles(options.articles, {}, [&](Result<Document> document) {
    if (!document) {
      progress.Clear();
      Complain(document.error().message);
      ++count.failed;
      return true;
    }
    progress.Show(++count.read, document->id);
    given = give(*std::move(document));
    return given.has_value();
  });
  if (!given) return tl::unexpected(given.error());
  return count;
}

int PrintArticles(const ReadingOptions& options, const PipelineOptions& pipeline_options,
                  const std::string& output_path,
                  const std::function<Printed(const Pipeline&, const Document&)>& print) {
  const Result<Pipeline> pipeline = Pipeline::Open(pipeline_options);
  if (!pipeline) {
    Complain(pipeline.error().message);
    return kDataFault;
  }
  Output output(output_path);
  Progress progress(options.quiet || (output_path.empty() && isatty(STDOUT_FILENO) != 0));
  bool flawless = true;
  InOrder<Document, Printed> line(
      ThreadsOf(options), [&](const Document& document) { return print(*pipeline, document); },
      [&](const Printed& printed) {
        if (!printed.complaints.empty()) progress.Clear();
        for (const std::string& complaint : printed.complaints) Complain(complaint);
        flawless = flawless && printed.complaints.empty();
        return output.Write(printed.text);
      });
  const Result<ReadCount> count = ForEachDocument(
      options, progress, [&](Document document) { return line.Add(std::move(document)); });
  Status done = count ? line.Finish() : Status(tl::unexpected(count.error()));
  if (done) done = output.Finish();
  progress.Clear();
  if (!done) {
    Complain(done.error().message);
    return kDataFault;
  }
  return count->failed == 0 && flawless ? kDone : kDataFault;
}

}  // namespace tripleloom
