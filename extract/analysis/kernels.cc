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
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vnni")) {
    out.push_back(&kAvx512Kernels);
  }
  if (__builtin_cpu_supports("avx2")) out.push_back(&kAvx2Kernels);
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
      padded_(RoundedUp(outputs, kernels.panel)),
      data_(static_cast<size_t>(padded_) * inputs) {
  for (int o = 0; o < outputs; ++o) {
    const int first = o / kernels.panel * kernels.panel;
    float* panel = data_.data() + static_cast<size_t>(first) * inputs;
    for (int i = 0; i < inputs; ++i) {
      panel[i * kernels.panel + o - first] = weights[static_cast<size_t>(o) * inputs + i];
    }
  }
}

QuantizedMatrix::QuantizedMatrix(const Kernels& kernels, const std::vector<int8_t>& weights,
                                 const std::vector<float>& scales, int inputs)
    : outputs_(static_cast<int>(scales.size())),
      groups_(RoundedUp(inputs, kQuantizedGroup) / kQuantizedGroup),
      scales_(scales) {
  const int panel = kernels.quantized_panel;
  scales_.resize(RoundedUp(outputs_, panel));
  offsets_.resize(scales_.size());
  data_.resize(scales_.size() * groups_ * kQuantizedGroup);
  for (int o = 0; o < outputs_; ++o) {
    const size_t first = static_cast<size_t>(o / panel * panel) * groups_ * kQuantizedGroup;
    for (int i = 0; i < inputs; ++i) {
      const int8_t weight = weights[static_cast<size_t>(o) * inputs + i];
      const int group = i / kQuantizedGroup, place = i % kQuantizedGroup;
      data_[first + (group * panel + o % panel) * kQuantizedGroup + place] = weight;
      offsets_[o] -= kQuantizedZero * weight;
    }
  }
}

}  // namespace tripleloom
