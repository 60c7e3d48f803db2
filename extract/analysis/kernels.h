// Kernels: the inner loops of the network, compiled for several processors.
//
//   const Kernels& kernels = BestKernels();
//   PackedMatrix weights(kernels, values, outputs, inputs);
//   kernels.multiply(weights.panels(), {x, inputs}, rows, {y, weights.padded()});
//   QuantizedMatrix bytes(kernels, whole_numbers, scales, inputs);
//   const QuantizedRows bytes_of_x = {x, RoundedUp(inputs, kQuantizedGroup), scales_of_x};
//   kernels.multiply_quantized(bytes.panels(), bytes_of_x, rows, {y, bytes.padded()});
//
// The same source (kernels_impl.h) is compiled once per instruction set, in a file of its own with
// its own flags, which adds how it multiplies quantized numbers; the best one the processor has is
// chosen when the program runs. All give the same bits: floats are added in one order, products and
// sums rounded apart; whole numbers are exact.
#pragma once

#include <cstddef>
#include <cstdint>
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

// Quantized numbers (Jacob et al. 2018): whole numbers of eight bits and what they are to be
// multiplied by. Weights are -127 .. 127; a byte b of a row of inputs stands for b -
// kQuantizedZero.
inline constexpr int kQuantizedZero = 128;
inline constexpr float kQuantizedMost = 127;

// Inputs whose products a kernel adds up at once.
inline constexpr int kQuantizedGroup = 4;

// Quantized weights [outputs x inputs] as a kernel reads them: panels of Kernels::quantized_panel
// outputs, filled up with zeros at the end; within a panel, group by group, the weights of each
// output for the inputs of the group.
struct QuantizedPanels {
  const int8_t* data = nullptr;
  const int32_t* offsets = nullptr;  // of each output: what kQuantizedZero adds, taken back
  const float* scales = nullptr;     // of each output
  int outputs = 0;
  int inputs = 0;  // whole groups
};

inline int RoundedUp(int size, int whole) { return (size + whole - 1) / whole * whole; }

// Rows of bytes, `stride` bytes from one to the next: byte b of row r stands for
// (b - kQuantizedZero) * scales[r].
struct QuantizedRows {
  const uint8_t* data = nullptr;
  int stride = 0;
  const float* scales = nullptr;
};
struct ByteRows {
  uint8_t* data = nullptr;
  int stride = 0;
};

struct Kernels {
  const char* name;     // "portable", "avx2", "avx512"
  int panel;            // outputs that are computed together
  int quantized_panel;  // the same for quantized weights

  // y[r] += W x[r] for `rows` rows. Every output is summed over the inputs in order, so a row's
  // result does not depend on the others. Requires rows of y with room for whole panels.
  void (*multiply)(Panels weights, ConstRows x, int rows, Rows y);

  // The same of quantized numbers. Requires rows of x with room for whole groups (what fills them
  // up may be anything, as its weights are zero), and at most 2^15 inputs. The sum over the inputs
  // is exact; it is rounded when it is scaled and added to y.
  void (*multiply_quantized)(QuantizedPanels weights, QuantizedRows x, int rows, Rows y);

  // One step of `rows` LSTM cells (Hochreiter and Schmidhuber 1997, with a forget gate): gates hold
  // `units` sums each of the input, forget, cell and output gate; updates cell, writes hidden,
  // whose bytes stand for -1 .. 1, quantized by 1 / kQuantizedMost.
  void (*lstm_step)(ConstRows gates, int rows, int units, Rows cell, ByteRows hidden);
};

// The fastest kernels that this processor runs.
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

// Quantized weights laid out for one set of kernels.
class QuantizedMatrix {
 public:
  QuantizedMatrix() = default;
  // `weights` is row-major [scales.size() x inputs]; each scale is that of an output.
  QuantizedMatrix(const Kernels& kernels, const std::vector<int8_t>& weights,
                  const std::vector<float>& scales, int inputs);

  QuantizedPanels panels() const {
    return {data_.data(), offsets_.data(), scales_.data(), outputs_, groups_ * kQuantizedGroup};
  }
  int outputs() const { return outputs_; }
  // Floats that a row of results needs: outputs, rounded up to whole panels.
  int padded() const { return static_cast<int>(scales_.size()); }

 private:
  int outputs_ = 0, groups_ = 0;
  std::vector<int8_t> data_;
  std::vector<int32_t> offsets_;
  std::vector<float> scales_;
};

}  // namespace tripleloom
