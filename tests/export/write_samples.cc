// Writes the sample graphs in every format but pictures, for tests in which programs that are not
// ours read them.
//
//   write_samples FOLDER      # FOLDER/harbour.ttl, FOLDER/hostile.ttl, FOLDER/synthetic.ttl, ...
//   write_samples FOLDER 5000 html     # FOLDER/synthetic-5000.html alone
#include <iostream>
#include <set>
#include <string>
#include <string_view>

#include "export/exporter.h"
#include "graph/base/file.h"
#include "sample_graphs.h"

namespace tripleloom {
namespace {

const std::set<std::string_view> kPictures = {"dot", "svg", "png"};

Status WriteFormat(const std::string& stem, const Format& format, const Graph& graph,
                   const ExportOptions& options) {
  std::string text;
  const Status written = format.write(graph, options, [&](std::string_view bytes) {
    text += bytes;
    return Status();
  });
  if (!written) return written;
  return WriteFileAtomically(stem + "." + std::string(format.extension), text);
}

Status WriteSample(const std::string& stem, const Graph& graph, const ExportOptions& options) {
  for (const Format& format : Formats()) {
    if (kPictures.contains(format.name)) continue;
    if (Status done = WriteFormat(stem, format, graph, options); !done) return done;
  }
  return {};
}

Status WriteSamples(const std::string& folder) {
  ExportOptions triple_terms;
  triple_terms.triple_terms = true;
  for (const auto& [name, graph] : {std::pair<std::string, Graph>{"harbour", HarbourGraph()},
                                    {"hostile", HostileGraph()},
                                    {"synthetic", SyntheticGraph(300)}}) {
    if (Status done = WriteSample(folder + "/" + name, graph, {}); !done) return done;
    if (Status done = WriteSample(folder + "/" + name + "-12", graph, triple_terms); !done) {
      return done;
    }
  }
  return {};
}

}  // namespace
}  // namespace tripleloom

int main(int argc, char** argv) {
  using namespace tripleloom;
  if (argc != 2 && argc != 4) return 2;
  const std::string folder = argv[1];
  Status done;
  if (argc == 2) {
    done = WriteSamples(folder);
  } else if (const Format* format = FindFormat(argv[3])) {
    done = WriteFormat(folder + "/synthetic-" + argv[2], *format,
                       SyntheticGraph(std::stoi(argv[2])), {});
  }
  if (!done) std::cerr << done.error().message << '\n';
  return done ? 0 : 1;
}
