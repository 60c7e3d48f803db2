#include "tests/bench/peak.h"

namespace tripleloom {
namespace {

constexpr int kChains = 12;  // latency of 4 or 5 cycles, two units

volatile float g_start = 1e-3f;  // the compiler must not know the result
volatile float g_result = 0;

// A function for each set of instructions: the vector is as wide as its registers, and the compiler
// fuses product and sum where it may.
#define TRIPLELOOM_PEAK_LOOP(name, lanes, attributes)                             \
  attributes double name(int repeats) {                                           \
    typedef float Vector __attribute__((vector_size(4 * (lanes)), may_alias));    \
    const Vector zero = {}, factor = zero + g_start, addend = zero + 2 * g_start; \
    Vector sums[kChains];                                                         \
    for (int i = 0; i < kChains; ++i) sums[i] = zero + static_cast<float>(i);     \
    for (int repeat = 0; repeat < repeats; ++repeat) {                            \
      _Pragma("GCC unroll 12") for (int i = 0; i < kChains; ++i) {                \
        sums[i] = sums[i] * factor + addend;                                      \
      }                                                                           \
    }                                                                             \
    Vector sum = zero;                                                            \
    for (int i = 0; i < kChains; ++i) sum += sums[i];                             \
    g_result = sum[0];                                                            \
    return 2.0 * (lanes)*kChains * repeats;                                       \
  }

TRIPLELOOM_PEAK_LOOP(Portable, 4, )
#ifdef __x86_64__
TRIPLELOOM_PEAK_LOOP(Avx2, 8, __attribute__((target("avx2,fma"))))
TRIPLELOOM_PEAK_LOOP(Avx512, 16, __attribute__((target("avx512f,fma"))))
#endif

}  // namespace

double RunPeakLoop(std::string_view kernels, int repeats) {
  if (kernels == "portable") return Portable(repeats);
#ifdef __x86_64__
  if (kernels == "avx2" && __builtin_cpu_supports("fma")) return Avx2(repeats);
  if (kernels == "avx512") return Avx512(repeats);
#endif
  return 0;
}

}  // namespace tripleloom
