#define TRIPLELOOM_KERNEL_LANES 16
#define TRIPLELOOM_KERNEL_ROWS 8
#include "extract/analysis/kernels_impl.h"

namespace tripleloom {
extern const Kernels kAvx512Kernels;
const Kernels kAvx512Kernels = {"avx512", kPanel, Multiply, LstmStep};
}  // namespace tripleloom
