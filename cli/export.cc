// `tripleloom export`: writes a graph as a picture or as data.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <string_view>

#include "cli/nearest.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/selection.h"
#include "export/exporter.h"

namespace tripleloom {
namespace {

std::string_view Extension(std::string_view path) {
  const size_t dot = path.rfind('.');
  const size_t slash = path.rfind('/');
  if (dot == path.npos || (slash != path.npos && dot < slash)) return {};
  return path.substr(dot + 1);
}

// Known formats, those that are written most like `name` first.
std::string KnownFormats(std::string_view name) {
  std::vector<std::string_view> names;
  for (const Format& format : Formats()) names.push_back(format.name);
  return fmt::format("{}", fmt::join(NearestFirst(std::move(names), name), ", "));
}

std::string TripleTermFormats() {
  std::vector<std::string_view> names;
  for (const Format& format : Formats()) {
    if (format.triple_terms) names.push_back(format.name);
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

// The format that is asked for, by name or by the extension of the file.
Result<const Format*> ChooseFormat(const ExportCommandOptions& options) {
  if (!options.format.empty()) {
    if (const Format* format = FindFormat(options.format)) return format;
    return Fail(ErrorCode::kUnsupported, fmt::format("unknown format '{}'; known are {}",
                                                     options.format, KnownFormats(options.format)));
  }
  const std::string_view extension = Extension(options.output);
  for (const Format& format : Formats()) {
    if (format.extension == extension) return &format;
  }
  return Fail(ErrorCode::kUnsupported,
              fmt::format("no format is named by '{}'; give one with --format: {}", options.output,
                          KnownFormats(extension)));
}

Status WriteGraph(const ExportCommandOptions& options, const Format& format) {
  const Result<RelationMap> relations = ReadMapping(options);
  if (!relations) return tl::unexpected(relations.error());
  ExportCommandOptions part = options;
  if (!part.min_confidence) part.min_confidence = format.min_confidence;
  const Result<Graph> graph = SelectGraph(part);
  if (!graph) return tl::unexpected(graph.error());
  ExportOptions export_options;
  if (!options.base.empty()) export_options.base = options.base;
  export_options.notice = Tell;
  export_options.relations = &*relations;
  export_options.triple_terms = options.triple_terms;
  Output output(options.output);
  const Status written = format.write(*graph, export_options,
                                      [&](std::string_view bytes) { return output.Write(bytes); });
  return written ? output.Finish() : written;
}

}  // namespace

int Export(const ExportCommandOptions& options) {
  const Result<const Format*> format = ChooseFormat(options);
  if (!format) {
    Complain(format.error().message);
    return kUsageFault;
  }
  if (!options.base.empty() && !IsBase(options.base)) {
    Complain(fmt::format("'{}' cannot begin an IRI; give one such as https://example.org/id/",
                         options.base));
    return kUsageFault;
  }
  if (options.triple_terms && !(*format)->triple_terms) {
    Complain(fmt::format("{} knows no triple terms; those that do are {}", (*format)->name,
                         TripleTermFormats()));
    return kUsageFault;
  }
  if ((*format)->binary && options.output.empty() && isatty(STDOUT_FILENO) != 0) {
    Complain(
        fmt::format("{} is binary and not for a terminal; name a file with -o", (*format)->name));
    return kUsageFault;
  }
  if (const Status written = WriteGraph(options, **format); !written) {
    Complain(written.error().message);
    return kDataFault;
  }
  return kDone;
}

}  // namespace tripleloom
