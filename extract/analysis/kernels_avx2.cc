#define TRIPLELOOM_KERNEL_LANES 8
#define TRIPLELOOM_KERNEL_ROWS 6
#include "extract/analysis/kernels_impl.h"

namespace tripleloom {
extern const Kernels kAvx2Kernels;
const Kernels kAvx2Kernels = {"avx2", kPanel, Multiply, LstmStep};
}  // namespace tripleloom
