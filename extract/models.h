// Models: where the files of the trained model and of the dictionaries are.
//
//   Result<NearVerbs> verbs = NearVerbs::Open(ModelFolder("") + "/en.verbs");
#pragma once

#include <string>

namespace tripleloom {

// The folder `chosen`; where that is empty: $TRIPLELOOM_MODELS, then where the program was
// installed, then where it was built.
std::string ModelFolder(const std::string& chosen);

}  // namespace tripleloom
