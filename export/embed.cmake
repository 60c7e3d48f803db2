# Makes text files part of the library: tripleloom_embed(VARIABLE FILE OUT) writes a source file that
# defines `const std::string_view VARIABLE` in the namespace tripleloom, and VARIABLESha256, the
# digest of the text in hexadecimal digits.
function(tripleloom_embed variable file out)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(READ ${file} text)
  file(SHA256 ${file} digest)
  # Compilers limit the length of one literal; neighbours are joined.
  string(LENGTH "${text}" length)
  set(literals "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 8000 piece)
    string(APPEND literals "R\"embed(${piece})embed\"\n")
    math(EXPR at "${at} + 8000")
  endwhile()
  file(CONFIGURE OUTPUT ${out} @ONLY CONTENT
"// Made of @file@ by the build.
#include <string_view>

namespace tripleloom {
extern const std::string_view @variable@;
const std::string_view @variable@ = @literals@;
extern const std::string_view @variable@Sha256;
const std::string_view @variable@Sha256 = \"@digest@\";
}  // namespace tripleloom
")
endfunction()
