#include <immintrin.h>

#define TRIPLELOOM_KERNEL_LANES 16
#define TRIPLELOOM_KERNEL_ROWS 8
#define TRIPLELOOM_KERNEL_QUANTIZED_PANEL 32
#define TRIPLELOOM_KERNEL_QUANTIZED_ROWS 8
#include "extract/analysis/kernels_impl.h"

namespace tripleloom {
namespace {

static_assert(kQuantizedPanel == 2 * kLanes);

// VPDPBUSD adds the products of a group, bytes times signed bytes, to each of 16 sums.
template <int kCount>
void MultiplyQuantizedRows(QuantizedPanels weights, int first, QuantizedRows x, int r, Rows y) {
  const int32_t* offsets = weights.offsets + first;
  __m512i low[kCount], high[kCount];
#pragma GCC unroll 16
  for (int k = 0; k < kCount; ++k) {
    low[k] = _mm512_loadu_si512(offsets);
    high[k] = _mm512_loadu_si512(offsets + kLanes);
  }
  const int8_t* w = weights.data + static_cast<std::ptrdiff_t>(first) * weights.inputs;
  const uint8_t* rows = x.data + static_cast<std::ptrdiff_t>(r) * x.stride;
  for (int i = 0; i < weights.inputs;
       i += kQuantizedGroup, w += kQuantizedGroup * kQuantizedPanel) {
    const __m512i a = _mm512_loadu_si512(w);
    const __m512i b = _mm512_loadu_si512(w + kQuantizedGroup * kLanes);
#pragma GCC unroll 16
    for (int k = 0; k < kCount; ++k) {
      const __m512i v = _mm512_set1_epi32(GroupAt(rows + k * x.stride + i));
      low[k] = _mm512_dpbusd_epi32(low[k], v, a);
      high[k] = _mm512_dpbusd_epi32(high[k], v, b);
    }
  }
  const float* scales = weights.scales + first;
#pragma GCC unroll 16
  for (int k = 0; k < kCount; ++k) {
    float* out = y.data + (r + k) * y.stride + first;
    AddScaled((IntVector)low[k], At(scales) * x.scales[r + k], out);
    AddScaled((IntVector)high[k], At(scales + kLanes) * x.scales[r + k], out + kLanes);
  }
}

}  // namespace

extern const Kernels kAvx512Kernels;
const Kernels kAvx512Kernels = {"avx512",          kPanel,  kQuantizedPanel, Multiply,
                                MultiplyQuantized, LstmStep};
}  // namespace tripleloom
