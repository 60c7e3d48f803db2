# Shows that layering.cmake can fail: each breach, written into a small tree, must be found, and the
# same tree without it must pass.
#
#   cmake -DCHECK=<layering.cmake> -DWORK=<scratch folder> -P layering_test.cmake
cmake_minimum_required(VERSION 3.25)

function(expect outcome file line)
  file(REMOVE_RECURSE ${WORK})
  file(WRITE ${WORK}/graph/base.h "#pragma once\n")
  file(WRITE ${WORK}/${file} "#include <vector>\n${line}\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${WORK} -P ${CHECK}
    RESULT_VARIABLE result ERROR_VARIABLE error OUTPUT_QUIET)
  if(outcome STREQUAL "pass" AND NOT result EQUAL 0)
    message(FATAL_ERROR "${file} with '${line}' keeps the law, but was refused: ${error}")
  elseif(outcome STREQUAL "fail" AND (result EQUAL 0 OR NOT error MATCHES "${file}"))
    message(FATAL_ERROR "${file} with '${line}' breaks the law, but was not named: ${error}")
  endif()
endfunction()

expect(pass cli/main.cc [[#include "extract/pipeline.h"]])
expect(pass extract/a.cc [[#include "graph/triple.h"]])
expect(pass export/a.cc [[#include "graph/graph.h"]])
expect(pass graph/a.cc [[#include <boost/graph/graph_traits.hpp>]])
expect(fail graph/a.cc [[#include "extract/pipeline.h"]])
expect(fail graph/deep/a.h [[  #  include "export/exporter.h"]])
expect(fail extract/a.cc [[#include "export/exporter.h"]])
expect(fail export/a.h [[#include <extract/pipeline.h>]])
expect(fail export/a.cc [[#include "cli/output.h"]])
expect(fail export/a.cc [[#include "../extract/pipeline.h"]])
file(REMOVE_RECURSE ${WORK})
