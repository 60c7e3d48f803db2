// Peak: what a core computes at most with the instructions of one set of kernels.
//
//   double operations = RunPeakLoop("avx2", 1000000);   // divide by the time it took
//
// Multiplications and additions on registers alone, in as many independent chains as hide their
// latency: no product of matrices can be faster.
#pragma once

#include <string_view>

namespace tripleloom {

// Runs the loop for "portable", "avx2" or "avx512" and returns its floating-point operations. The
// processor must have the instructions. 0 for other names.
double RunPeakLoop(std::string_view kernels, int repeats);

}  // namespace tripleloom
