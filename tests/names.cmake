# One name, one type: no two headers may define types of the same name, as all of them share the
# namespace tripleloom and the linker would silently mix their functions. Fails on a clash.
#
#   cmake -DROOT=<folder with graph/ extract/ export/ cli/> -P names.cmake
cmake_minimum_required(VERSION 3.25)

set(clashes "")
file(GLOB_RECURSE headers ${ROOT}/graph/*.h ${ROOT}/extract/*.h ${ROOT}/export/*.h ${ROOT}/cli/*.h)
foreach(header IN LISTS headers)
  file(RELATIVE_PATH file ${ROOT} ${header})
  file(STRINGS ${header} definitions REGEX "^(struct|class|enum class|enum) [A-Za-z]+[^;]*{")
  foreach(line IN LISTS definitions)
    string(REGEX MATCH "^(struct|class|enum class|enum) ([A-Za-z]+)" _ "${line}")
    set(name ${CMAKE_MATCH_2})
    if(DEFINED where_${name})
      list(APPEND clashes "  ${name}: ${where_${name}} and ${file}")
    endif()
    set(where_${name} ${file})
  endforeach()
endforeach()

if(NOT headers)
  message(FATAL_ERROR "no header found under ${ROOT}: nothing was checked")
endif()
if(clashes)
  list(JOIN clashes "\n" text)
  message(FATAL_ERROR "types of one name:\n${text}")
endif()
