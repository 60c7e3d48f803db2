// `tripleloom remove`: takes articles back out of a graph.
#include <fmt/format.h>

#include "cli/options.h"
#include "cli/output.h"
#include "graph/store.h"

namespace tripleloom {

int Remove(const RemoveOptions& options) {
  Result<Store> store = Store::Open(options.store, Store::Mode::kWrite);
  if (!store) {
    Complain(store.error().message);
    return kDataFault;
  }
  int status = kDone;
  for (const std::string& id : options.documents) {
    if (const Status removed = store->Remove(id); !removed) {
      Complain(removed.error().message);
      status = kDataFault;
    } else if (!options.quiet) {
      Tell(fmt::format("{}: removed from {}", id, options.store));
    }
  }
  return status;
}

}  // namespace tripleloom
