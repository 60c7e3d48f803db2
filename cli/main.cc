// The program `tripleloom`: reads the command line, runs one subcommand, returns its exit status.
#include <csignal>
#include <exception>
#include <new>

#include "cli/options.h"
#include "cli/output.h"

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // see output.cc
  try {
    const tripleloom::Invocation invocation = tripleloom::ParseCommandLine(argc, argv);
    return invocation.run ? invocation.run() : invocation.status;
  } catch (const std::bad_alloc&) {
    tripleloom::Complain("out of memory; give fewer or smaller articles at once");
  } catch (const std::exception& fault) {
    tripleloom::Complain(std::string("internal fault, please report it: ") + fault.what());
  }
  return tripleloom::kDataFault;
}
