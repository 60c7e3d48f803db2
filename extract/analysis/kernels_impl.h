// The loops of the kernels, included by kernels_<name>.cc, which defines how many numbers they take
// at once: TRIPLELOOM_KERNEL_LANES (floats in a vector), TRIPLELOOM_KERNEL_ROWS (rows computed
// together: rows x 2 vectors of sums stay in registers), TRIPLELOOM_KERNEL_QUANTIZED_PANEL and
// TRIPLELOOM_KERNEL_QUANTIZED_ROWS (outputs and rows of quantized numbers). Everything is internal
// to the including file, and no inline function of a header is called but the compiler's own, which
// are always inlined: code compiled for one processor must never be linked into paths that others
// run.
//
// multiply: for every panel of two vectors of outputs, blocks of rows run through all inputs; each
// step loads two vectors of weights and multiplies them by one number of each row. A panel of
// weights stays in the first-level cache while all rows pass. Each output is summed in the order of
// the inputs whatever the block, so results do not depend on the grouping of rows.
//
// multiply_quantized: a step adds, for each output of the panel, the products of one group of
// inputs. The including file says how, in MultiplyQuantizedRows.
//
// lstm_step: sigmoid(x) = 1 / (1 + 2^(-x log2 e)) and tanh(x) = 2 sigmoid(2x) - 1. 2^x is split
// into its integer part, which goes into the exponent bits, and a polynomial on [-1/2, 1/2]
// (Taylor, degree 6; relative error below 2e-7).

#include "extract/analysis/kernels.h"

// NOLINTBEGIN(misc-definitions-in-headers, google-build-namespaces): see above.
namespace tripleloom {
namespace {

constexpr int kLanes = TRIPLELOOM_KERNEL_LANES;
constexpr int kRows = TRIPLELOOM_KERNEL_ROWS;
constexpr int kPanel = 2 * kLanes;
constexpr int kQuantizedPanel = TRIPLELOOM_KERNEL_QUANTIZED_PANEL;

// Unaligned vectors that may alias floats (GCC and Clang vector extension).
typedef float Vector __attribute__((vector_size(4 * kLanes), aligned(4), may_alias));
typedef int IntVector __attribute__((vector_size(4 * kLanes), aligned(4), may_alias));
typedef uint8_t ByteVector __attribute__((vector_size(kLanes), aligned(1), may_alias));

inline Vector& At(float* p) { return *reinterpret_cast<Vector*>(p); }
inline const Vector& At(const float* p) { return *reinterpret_cast<const Vector*>(p); }
inline ByteVector& At(uint8_t* p) { return *reinterpret_cast<ByteVector*>(p); }

template <int kCount>
void MultiplyRows(const float* panel, int inputs, const float* x, int x_stride, float* y,
                  int y_stride) {
  Vector low[kCount], high[kCount];
  for (int r = 0; r < kCount; ++r) {
    low[r] = At(y + r * y_stride);
    high[r] = At(y + r * y_stride + kLanes);
  }
  for (int i = 0; i < inputs; ++i, panel += kPanel) {
    const Vector a = At(panel), b = At(panel + kLanes);
#pragma GCC unroll 16
    for (int r = 0; r < kCount; ++r) {
      const float value = x[r * x_stride + i];
      low[r] += a * value;
      high[r] += b * value;
    }
  }
  for (int r = 0; r < kCount; ++r) {
    At(y + r * y_stride) = low[r];
    At(y + r * y_stride + kLanes) = high[r];
  }
}

// Rows from `r` on, in blocks of kCount, then of half as many.
template <int kCount>
void MultiplyBlocks(const float* panel, int inputs, ConstRows x, int r, int rows, Rows y) {
  for (; r + kCount <= rows; r += kCount) {
    MultiplyRows<kCount>(panel, inputs, x.data + r * x.stride, x.stride, y.data + r * y.stride,
                         y.stride);
  }
  if constexpr (kCount > 1) MultiplyBlocks<kCount / 2>(panel, inputs, x, r, rows, y);
}

void Multiply(Panels weights, ConstRows x, int rows, Rows y) {
  for (int first = 0; first < weights.outputs; first += kPanel) {
    MultiplyBlocks<kRows>(weights.data + first * weights.inputs, weights.inputs, x, 0, rows,
                          {y.data + first, y.stride});
  }
}

// Rows [r, r + kCount) for the panel that begins at output `first`.
template <int kCount>
void MultiplyQuantizedRows(QuantizedPanels weights, int first, QuantizedRows x, int r, Rows y);

// The four bytes of a group.
inline int GroupAt(const uint8_t* p) {
  int group;
  __builtin_memcpy(&group, p, sizeof group);
  return group;
}

inline void AddScaled(IntVector sums, Vector scales, float* y) {
  At(y) += __builtin_convertvector(sums, Vector) * scales;
}

// Rows from `r` on, in blocks of kCount, then of half as many, for the panel that begins at output
// `first`.
template <int kCount>
void MultiplyQuantizedBlocks(QuantizedPanels weights, int first, QuantizedRows x, int r, int rows,
                             Rows y) {
  for (; r + kCount <= rows; r += kCount) {
    MultiplyQuantizedRows<kCount>(weights, first, x, r, y);
  }
  if constexpr (kCount > 1) MultiplyQuantizedBlocks<kCount / 2>(weights, first, x, r, rows, y);
}

void MultiplyQuantized(QuantizedPanels weights, QuantizedRows x, int rows, Rows y) {
  for (int first = 0; first < weights.outputs; first += kQuantizedPanel) {
    MultiplyQuantizedBlocks<TRIPLELOOM_KERNEL_QUANTIZED_ROWS>(weights, first, x, 0, rows, y);
  }
}

inline Vector PowerOfTwo(Vector x) {
  const Vector zero = {};
  const Vector low = zero - 126.0f, high = zero + 126.0f;
  x = x < low ? low : x;
  x = x > high ? high : x;
  const float kRound = 12582912.0f;  // 1.5 * 2^23: adding it rounds to an integer
  const Vector shifted = x + kRound;
  const Vector f = x - (shifted - kRound);
  Vector p = zero + 1.5403530e-4f;
  p = p * f + 1.3333558e-3f;
  p = p * f + 9.6181291e-3f;
  p = p * f + 5.5504109e-2f;
  p = p * f + 2.4022651e-1f;
  p = p * f + 6.9314718e-1f;
  p = p * f + 1.0f;
  return (Vector)((IntVector)p + ((IntVector)shifted << 23));
}

inline Vector Sigmoid(Vector x) { return 1.0f / (1.0f + PowerOfTwo(x * -1.44269504f)); }
inline Vector Tanh(Vector x) { return 2.0f * Sigmoid(2.0f * x) - 1.0f; }

// The byte that stands for x, -1 .. 1. Adding 1.5 * 2^23 rounds to a whole number, which is then in
// the low bits.
inline ByteVector Quantized(Vector x) {
  const Vector shifted = x * kQuantizedMost + (12582912.0f + kQuantizedZero);
  return __builtin_convertvector((IntVector)shifted & 255, ByteVector);
}

inline void Cell(const float* gates, int units, float* cell, uint8_t* hidden) {
  const Vector in = Sigmoid(At(gates)), forget = Sigmoid(At(gates + units));
  const Vector candidate = Tanh(At(gates + 2 * units)), out = Sigmoid(At(gates + 3 * units));
  const Vector state = forget * At(cell) + in * candidate;
  At(cell) = state;
  At(hidden) = Quantized(out * Tanh(state));
}

void LstmStep(ConstRows gates, int rows, int units, Rows cell, ByteRows hidden) {
  for (int r = 0; r < rows; ++r) {
    const float* g = gates.data + r * gates.stride;
    float* c = cell.data + r * cell.stride;
    uint8_t* h = hidden.data + r * hidden.stride;
    int u = 0;
    for (; u + kLanes <= units; u += kLanes) Cell(g + u, units, c + u, h + u);
    if (u == units) continue;
    // The last, partial vector passes through a buffer, so that all units are computed alike.
    float some[5 * kLanes] = {};
    uint8_t bytes[kLanes];
    for (int i = 0; u + i < units; ++i) {
      for (int gate = 0; gate < 4; ++gate) some[gate * kLanes + i] = g[gate * units + u + i];
      some[4 * kLanes + i] = c[u + i];
    }
    Cell(some, kLanes, some + 4 * kLanes, bytes);
    for (int i = 0; u + i < units; ++i) {
      c[u + i] = some[4 * kLanes + i];
      h[u + i] = bytes[i];
    }
  }
}

}  // namespace
}  // namespace tripleloom
// NOLINTEND(misc-definitions-in-headers, google-build-namespaces)
