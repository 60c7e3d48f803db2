# Installs the build into a scratch prefix, builds a small project against it, and runs that and the
# installed program, with nothing of the build or source tree in sight.
#
#   cmake -DBUILD=<build tree> -DCONSUMER=<consumer project> -DWORK=<scratch folder>
#     -DCXX=<compiler> -DFLAGS=<compiler flags> -P install_test.cmake
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE out)
  if(NOT result EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}: ended with ${result}\n${out}")
  endif()
  set(out "${out}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/first)
# Moved, so that no path of the first place can be needed.
file(RENAME ${WORK}/first ${WORK}/prefix)

foreach(path bin/tripleloom include/tripleloom/extract/pipeline.h
    share/tripleloom/models/en/en.model share/tripleloom/models/en/en.lexicon
    share/tripleloom/models/en/en.verbs
    share/tripleloom/vocabulary.ttl share/tripleloom/relations.txt share/doc/tripleloom/LICENSE)
  if(NOT EXISTS ${WORK}/prefix/${path})
    message(FATAL_ERROR "${path} was not installed")
  endif()
endforeach()

file(WRITE ${WORK}/article.txt "Ada Verne founded Lumen Press.\n")
run(${CMAKE_COMMAND} -E env --unset=TRIPLELOOM_MODELS
  ${WORK}/prefix/bin/tripleloom extract ${WORK}/article.txt)
if(NOT out MATCHES "Lumen Press")
  message(FATAL_ERROR "the installed program found no triple: ${out}")
endif()

# It must have read the installed model, no other one: a damaged one is noticed.
file(RENAME ${WORK}/prefix/share/tripleloom/models/en/en.model ${WORK}/en.model)
file(WRITE ${WORK}/prefix/share/tripleloom/models/en/en.model "damaged")
execute_process(COMMAND ${CMAKE_COMMAND} -E env --unset=TRIPLELOOM_MODELS
  ${WORK}/prefix/bin/tripleloom extract ${WORK}/article.txt
  RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
if(result EQUAL 0)
  message(FATAL_ERROR "the installed program does not read the installed model")
endif()
file(RENAME ${WORK}/en.model ${WORK}/prefix/share/tripleloom/models/en/en.model)

run(${CMAKE_COMMAND} -S ${CONSUMER} -B ${WORK}/build -G Ninja -DCMAKE_CXX_COMPILER=${CXX}
  "-DCMAKE_CXX_FLAGS=${FLAGS}" -DCMAKE_PREFIX_PATH=${WORK}/prefix)
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/consumer)
if(NOT out MATCHES "Lumen Press")
  message(FATAL_ERROR "the consumer wrote no graph: ${out}")
endif()
file(REMOVE_RECURSE ${WORK})
