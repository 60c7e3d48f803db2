#include <immintrin.h>

#define TRIPLELOOM_KERNEL_LANES 8
#define TRIPLELOOM_KERNEL_ROWS 6
#define TRIPLELOOM_KERNEL_QUANTIZED_PANEL 8
#define TRIPLELOOM_KERNEL_QUANTIZED_ROWS 4
#include "extract/analysis/kernels_impl.h"

namespace tripleloom {
namespace {

static_assert(kQuantizedPanel == kLanes);

// Bytes are widened to 16 bits: VPMADDUBSW, which multiplies bytes, would cut off their sums. Each
// output has two sums, one for each half of a group, which are added at the end.
template <int kCount>
void MultiplyQuantizedRows(QuantizedPanels weights, int first, QuantizedRows x, int r, Rows y) {
  __m256i low[kCount] = {}, high[kCount] = {};  // outputs 0 to 3, 4 to 7
  const int8_t* w = weights.data + static_cast<std::ptrdiff_t>(first) * weights.inputs;
  const uint8_t* rows = x.data + static_cast<std::ptrdiff_t>(r) * x.stride;
  for (int i = 0; i < weights.inputs;
       i += kQuantizedGroup, w += kQuantizedGroup * kQuantizedPanel) {
    const auto* group = reinterpret_cast<const __m128i*>(w);
    const __m256i a = _mm256_cvtepi8_epi16(_mm_loadu_si128(group));
    const __m256i b = _mm256_cvtepi8_epi16(_mm_loadu_si128(group + 1));
#pragma GCC unroll 16
    for (int k = 0; k < kCount; ++k) {
      const __m256i v = _mm256_cvtepu8_epi16(_mm_set1_epi32(GroupAt(rows + k * x.stride + i)));
      low[k] = _mm256_add_epi32(low[k], _mm256_madd_epi16(v, a));
      high[k] = _mm256_add_epi32(high[k], _mm256_madd_epi16(v, b));
    }
  }
  const __m256i offsets =
      _mm256_loadu_si256(reinterpret_cast<const __m256i*>(weights.offsets + first));
#pragma GCC unroll 16
  for (int k = 0; k < kCount; ++k) {
    const __m256i sums = _mm256_permute4x64_epi64(_mm256_hadd_epi32(low[k], high[k]), 0xD8);
    AddScaled((IntVector)_mm256_add_epi32(sums, offsets),
              At(weights.scales + first) * x.scales[r + k], y.data + (r + k) * y.stride + first);
  }
}

}  // namespace

extern const Kernels kAvx2Kernels;
const Kernels kAvx2Kernels = {"avx2",  kPanel, kQuantizedPanel, Multiply, MultiplyQuantized,
                              LstmStep};
}  // namespace tripleloom
