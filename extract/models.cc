#include "extract/models.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace tripleloom {

std::string ModelFolder(const std::string& chosen) {
  if (!chosen.empty()) return chosen;
  const char* folder = std::getenv("TRIPLELOOM_MODELS");
  if (folder != nullptr && *folder != '\0') return folder;
  std::error_code none;
  const std::string installed = TRIPLELOOM_INSTALLED_MODELS;
  if (std::filesystem::exists(installed + "/en.model", none)) return installed;
  return TRIPLELOOM_BUILT_MODELS;
}

}  // namespace tripleloom
