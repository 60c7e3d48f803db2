// Document: one article as it was read. The start of the flow.
#pragma once

#include <string>

namespace tripleloom {

// `text` is valid UTF-8 and never changed: every span of later stages counts its bytes.
struct Document {
  std::string id;     // file name without folders, or "id" of a JSON line
  std::string title;  // may be empty
  std::string date;   // ISO 8601 ("2014-06-16"), or empty
  std::string url;    // may be empty
  std::string text;
};

}  // namespace tripleloom
