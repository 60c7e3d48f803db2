// Kernels: the two inner loops of the network, compiled for several processors.
//
//   const Kernels& kernels = BestKernels();
//   PackedMatrix weights(kernels, values, outputs, inputs);
//   kernels.multiply(weights.panels(), {x, inputs}, rows, {y, weights.padded()});
//
// The same source (kernels_impl.h) is compiled once per instruction set, in a file of its own with
// its own flags; the best one the processor has is chosen when the program runs.
#pragma once

#include <vector>

namespace tripleloom {

// Weights [outputs x inputs] as a kernel reads them: panels of Kernels::panel outputs, filled up
// with zeros at the end; within a panel, input by input.
struct Panels {
  const float* data = nullptr;
  int outputs = 0;
  int inputs = 0;
};

// Rows of floats, `stride` floats from one to the next.
struct ConstRows {
  const float* data = nullptr;
  int stride = 0;
};
struct Rows {
  float* data = nullptr;
  int stride = 0;
};

struct Kernels {
  const char* name;  // "portable", "avx2", "avx512"
  int panel;         // outputs that are computed together

  // y[r] += W x[r] for `rows` rows. Every output is summed over the inputs in order, so a row's
  // result does not depend on the others. Requires rows of y with room for whole panels.
  void (*multiply)(Panels weights, ConstRows x, int rows, Rows y);

  // One step of `rows` LSTM cells (Hochreiter and Schmidhuber 1997, with a forget gate): gates hold
  // `units` sums each of the input, forget, cell and output gate; updates cell, writes hidden.
  void (*lstm_step)(ConstRows gates, int rows, int units, Rows cell, Rows hidden);
};

// The fastest kernels that this processor runs. avx2 and avx512 give the same bits; portable
// differs in the last ones, as it rounds between multiplication and addition.
const Kernels& BestKernels();

// All kernels that this processor runs, best first.
std::vector<const Kernels*> RunnableKernels();

// A matrix laid out for one set of kernels; knows its size.
class PackedMatrix {
 public:
  PackedMatrix() = default;
  // `weights` is row-major [outputs x inputs].
  PackedMatrix(const Kernels& kernels, const std::vector<float>& weights, int outputs, int inputs);

  Panels panels() const { return {data_.data(), outputs_, inputs_}; }
  int outputs() const { return outputs_; }
  int inputs() const { return inputs_; }
  // Floats that a row of results needs: outputs, rounded up to whole panels.
  int padded() const { return padded_; }

 private:
  int outputs_ = 0, inputs_ = 0, padded_ = 0;
  std::vector<float> data_;
};

}  // namespace tripleloom
