#define TRIPLELOOM_KERNEL_LANES 4
#define TRIPLELOOM_KERNEL_ROWS 6
#define TRIPLELOOM_KERNEL_QUANTIZED_PANEL 1
#define TRIPLELOOM_KERNEL_QUANTIZED_ROWS 16
#include "extract/analysis/kernels_impl.h"

namespace tripleloom {
namespace {

static_assert(kQuantizedPanel == 1);

constexpr int kChunk = 512;  // weights that are widened at once

// Compilers know this loop: most processors multiply and add 16 bits in one instruction.
inline int Product(const int16_t* weights, const uint8_t* x, int size) {
  int sum = 0;
  for (int i = 0; i < size; ++i) sum += weights[i] * static_cast<int16_t>(x[i]);
  return sum;
}

// One output, whose weights follow each other.
template <int kCount>
void MultiplyQuantizedRows(QuantizedPanels weights, int first, QuantizedRows x, int r, Rows y) {
  const int8_t* w = weights.data + static_cast<std::ptrdiff_t>(first) * weights.inputs;
  const uint8_t* rows = x.data + static_cast<std::ptrdiff_t>(r) * x.stride;
  int sums[kCount] = {};
  int16_t wide[kChunk];
  for (int begin = 0; begin < weights.inputs; begin += kChunk) {
    const int size = weights.inputs - begin < kChunk ? weights.inputs - begin : kChunk;
    for (int i = 0; i < size; ++i) wide[i] = w[begin + i];
    for (int k = 0; k < kCount; ++k) sums[k] += Product(wide, rows + k * x.stride + begin, size);
  }
  for (int k = 0; k < kCount; ++k) {
    y.data[(r + k) * y.stride + first] += static_cast<float>(sums[k] + weights.offsets[first]) *
                                          (weights.scales[first] * x.scales[r + k]);
  }
}

}  // namespace

extern const Kernels kPortableKernels;
const Kernels kPortableKernels = {"portable",        kPanel,  kQuantizedPanel, Multiply,
                                  MultiplyQuantized, LstmStep};
}  // namespace tripleloom
