#define TRIPLELOOM_KERNEL_LANES 4
#define TRIPLELOOM_KERNEL_ROWS 6
#include "extract/analysis/kernels_impl.h"

namespace tripleloom {
extern const Kernels kPortableKernels;
const Kernels kPortableKernels = {"portable", kPanel, Multiply, LstmStep};
}  // namespace tripleloom
