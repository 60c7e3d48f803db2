#include "extract/analysis/kernels.h"

#include <algorithm>

namespace tripleloom {

extern const Kernels kPortableKernels;
#ifdef TRIPLELOOM_X86_KERNELS
extern const Kernels kAvx2Kernels;
extern const Kernels kAvx512Kernels;
#endif

std::vector<const Kernels*> RunnableKernels() {
  std::vector<const Kernels*> out;
#ifdef TRIPLELOOM_X86_KERNELS
  if (__builtin_cpu_supports("avx512f")) out.push_back(&kAvx512Kernels);
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) out.push_back(&kAvx2Kernels);
#endif
  out.push_back(&kPortableKernels);
  return out;
}

const Kernels& BestKernels() {
  static const Kernels& best = *RunnableKernels().front();
  return best;
}

PackedMatrix::PackedMatrix(const Kernels& kernels, const std::vector<float>& weights, int outputs,
                           int inputs)
    : outputs_(outputs),
      inputs_(inputs),
      padded_((outputs + kernels.panel - 1) / kernels.panel * kernels.panel),
      data_(static_cast<size_t>(padded_) * inputs) {
  for (int o = 0; o < outputs; ++o) {
    const int first = o / kernels.panel * kernels.panel;
    float* panel = data_.data() + static_cast<size_t>(first) * inputs;
    for (int i = 0; i < inputs; ++i) {
      panel[i * kernels.panel + o - first] = weights[static_cast<size_t>(o) * inputs + i];
    }
  }
}

}  // namespace tripleloom
