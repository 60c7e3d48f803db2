#include "export/formats.h"

#include <algorithm>

namespace tripleloom {

const std::vector<Format>& Formats() {
  static const std::vector<Format> formats = {
      {"dot", "dot", "the diagram as Graphviz source", false, WriteDot},
      {"svg", "svg", "a diagram for the browser, sentences as tooltips", false, WriteSvg},
      {"png", "png", "a diagram as an image", true, WritePng},
      {"jsonld", "jsonld", "linked data with schema.org terms and the sentence of each statement",
       false, WriteJsonLd},
  };
  return formats;
}

const Format* FindFormat(std::string_view name) {
  const std::vector<Format>& formats = Formats();
  const auto found =
      std::find_if(formats.begin(), formats.end(), [&](const Format& f) { return f.name == name; });
  return found == formats.end() ? nullptr : &*found;
}

}  // namespace tripleloom
