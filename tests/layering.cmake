# The law of the layers: which folder may include which. Fails on a breach.
#
#   cmake -DROOT=<folder with graph/ extract/ export/ cli/> -P layering.cmake
#
#   cli -> extract, graph, export      extract -> graph      export -> graph      graph -> nothing
cmake_minimum_required(VERSION 3.25)

set(may_graph graph)
set(may_extract extract graph)
set(may_export export graph)
set(may_cli cli extract export graph)

set(breaches "")
set(files 0)
foreach(layer graph extract export cli)
  file(GLOB_RECURSE sources ${ROOT}/${layer}/*.h ${ROOT}/${layer}/*.cc)
  foreach(source IN LISTS sources)
    math(EXPR files "${files} + 1")
    file(STRINGS ${source} includes REGEX "^[ \t]*#[ \t]*include[ \t]*[\"<][a-z]+/")
    foreach(line IN LISTS includes)
      string(REGEX MATCH "[\"<]([a-z]+)/" _ "${line}")
      set(included ${CMAKE_MATCH_1})
      if(included MATCHES "^(graph|extract|export|cli|tests|training|examples)$"
         AND NOT included IN_LIST may_${layer})
        file(RELATIVE_PATH name ${ROOT} ${source})
        list(APPEND breaches "  ${name}: ${line}")
      endif()
    endforeach()
    # "../" would walk around the law.
    file(STRINGS ${source} upward REGEX "^[ \t]*#[ \t]*include[ \t]*\"[^\"]*\\.\\./")
    foreach(line IN LISTS upward)
      file(RELATIVE_PATH name ${ROOT} ${source})
      list(APPEND breaches "  ${name}: ${line}")
    endforeach()
  endforeach()
endforeach()

if(files EQUAL 0)
  message(FATAL_ERROR "no source found under ${ROOT}: nothing was checked")
endif()
if(breaches)
  list(JOIN breaches "\n" text)
  message(FATAL_ERROR "layers may include: cli -> extract, graph, export; extract -> graph; "
    "export -> graph; graph -> nothing. Breaches:\n${text}")
endif()
message(STATUS "layering: ${files} files keep the law")
