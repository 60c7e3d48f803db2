#include "extract/analysis/kernels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>

namespace tripleloom {
namespace {

std::vector<float> Noise(size_t size, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<float> out(size);
  for (float& x : out) x = static_cast<float>(random() % 2001) / 1000 - 1;
  return out;
}

class KernelsTest : public ::testing::TestWithParam<const Kernels*> {};

std::vector<float> Multiply(const Kernels& kernels, const PackedMatrix& weights,
                            const std::vector<float>& x, int first, int rows) {
  std::vector<float> y(static_cast<size_t>(rows) * weights.padded(), 0.5f);
  kernels.multiply(weights.panels(), {x.data() + first * weights.inputs(), weights.inputs()}, rows,
                   {y.data(), weights.padded()});
  return y;
}

TEST_P(KernelsTest, MultiplyAddsTheProduct) {
  for (int outputs : {1, 7, 16, 33, 70}) {
    for (int inputs : {1, 5, 64}) {
      const int rows = 11;
      const auto w = Noise(static_cast<size_t>(outputs) * inputs, 1);
      const auto x = Noise(static_cast<size_t>(rows) * inputs, 2);
      const PackedMatrix weights(*GetParam(), w, outputs, inputs);
      const auto y = Multiply(*GetParam(), weights, x, 0, rows);
      for (int r = 0; r < rows; ++r) {
        for (int o = 0; o < outputs; ++o) {
          double sum = 0.5;
          for (int i = 0; i < inputs; ++i) sum += double{w[o * inputs + i]} * x[r * inputs + i];
          EXPECT_NEAR(y[r * weights.padded() + o], sum, 1e-5);
        }
      }
    }
  }
}

TEST_P(KernelsTest, ARowDoesNotDependOnTheOthers) {
  const int outputs = 40, inputs = 130, rows = 37;
  const auto x = Noise(rows * inputs, 4);
  const PackedMatrix weights(*GetParam(), Noise(outputs * inputs, 3), outputs, inputs);
  const auto together = Multiply(*GetParam(), weights, x, 0, rows);
  for (int r = 0; r < rows; ++r) {
    const auto alone = Multiply(*GetParam(), weights, x, r, 1);
    for (int o = 0; o < outputs; ++o) {
      EXPECT_EQ(alone[o], together[r * weights.padded() + o]) << r << " " << o;  // the same bits
    }
  }
}

// Whole numbers from `least` to `most`, the ends among them.
template <class Int>
std::vector<Int> Bytes(size_t size, int least, int most, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<Int> out(size);
  for (Int& x : out) x = static_cast<Int>(least + static_cast<int>(random() % (most - least + 1)));
  out.front() = static_cast<Int>(least);
  out.back() = static_cast<Int>(most);
  return out;
}

// Quantized numbers: weights with a scale for each output, rows with a scale each.
struct QuantizedProduct {
  int outputs, inputs, rows;
  int stride = RoundedUp(inputs, kQuantizedGroup);
  std::vector<int8_t> w = Bytes<int8_t>(static_cast<size_t>(outputs) * inputs, -127, 127, 9);
  std::vector<uint8_t> x = Bytes<uint8_t>(static_cast<size_t>(rows) * stride, 0, 255, 10);
  std::vector<float> w_scales = Noise(outputs, 11), x_scales = Noise(rows, 12);

  // Of `count` rows from `first` on, added to rows of 0.5.
  std::vector<float> By(const Kernels& kernels, int first, int count) const {
    const QuantizedMatrix weights(kernels, w, w_scales, inputs);
    std::vector<float> y(static_cast<size_t>(count) * weights.padded(), 0.5f);
    kernels.multiply_quantized(weights.panels(),
                               {x.data() + first * stride, stride, x_scales.data() + first}, count,
                               {y.data(), weights.padded()});
    std::vector<float> out;
    for (int r = 0; r < count; ++r) {
      const auto row = y.begin() + r * weights.padded();
      out.insert(out.end(), row, row + outputs);
    }
    return out;
  }
  std::vector<float> By(const Kernels& kernels) const { return By(kernels, 0, rows); }
};

TEST_P(KernelsTest, MultiplyQuantizedAddsTheProduct) {
  for (int outputs : {1, 7, 32, 33, 70}) {
    for (int inputs : {1, 4, 5, 64, 600}) {
      const QuantizedProduct product{outputs, inputs, 23};
      const std::vector<float> y = product.By(*GetParam());
      for (int r = 0; r < product.rows; ++r) {
        for (int o = 0; o < outputs; ++o) {
          int sum = 0;
          for (int i = 0; i < inputs; ++i) {
            sum += product.w[o * inputs + i] * (product.x[r * product.stride + i] - kQuantizedZero);
          }
          // As documented: the sum is exact, then scaled and added.
          const float scale = product.w_scales[o] * product.x_scales[r];
          const float scaled = static_cast<float>(sum) * scale;
          EXPECT_EQ(y[r * outputs + o], 0.5f + scaled) << outputs << " " << inputs;
        }
      }
    }
  }
}

TEST_P(KernelsTest, SumsOfTheLargestBytesDoNotOverflow) {
  const int outputs = 9, inputs = 1 << 15;
  QuantizedProduct product{outputs, inputs, 1};
  for (int8_t weight : {-127, 127}) {
    std::fill(product.w.begin(), product.w.end(), weight);
    std::fill(product.x.begin(), product.x.end(), 255);
    std::fill(product.w_scales.begin(), product.w_scales.end(), 1.0f);
    product.x_scales = {1};
    const float expected = static_cast<float>(inputs) * 127 * static_cast<float>(weight);
    for (float y : product.By(*GetParam())) EXPECT_FLOAT_EQ(y, expected);
  }
}

TEST_P(KernelsTest, AQuantizedRowDoesNotDependOnTheOthers) {
  const QuantizedProduct product{40, 132, 37};
  const std::vector<float> together = product.By(*GetParam());
  for (int r = 0; r < product.rows; ++r) {
    const std::vector<float> alone = product.By(*GetParam(), r, 1);
    for (int o = 0; o < product.outputs; ++o) {
      EXPECT_EQ(alone[o], together[r * product.outputs + o]) << r << " " << o;  // the same bits
    }
  }
}

TEST_P(KernelsTest, LstmStepFollowsItsFormula) {
  for (int units : {1, 16, 21, 48}) {
    const int rows = 3;
    auto gates = Noise(rows * 4 * units, 5);
    for (float& g : gates) g *= 20;
    gates[0] = 1000;
    gates[1] = -1000;
    const auto before = Noise(rows * units, 6);
    auto cell = before;
    std::vector<uint8_t> hidden(rows * units);
    GetParam()->lstm_step({gates.data(), 4 * units}, rows, units, {cell.data(), units},
                          {hidden.data(), units});
    const auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
    for (int r = 0; r < rows; ++r) {
      for (int u = 0; u < units; ++u) {
        const auto gate = [&](int k) { return double{gates[(r * 4 + k) * units + u]}; };
        const double state =
            sigmoid(gate(1)) * before[r * units + u] + sigmoid(gate(0)) * std::tanh(gate(2));
        EXPECT_NEAR(cell[r * units + u], state, 1e-6);
        const float half_a_step = 0.5f / kQuantizedMost;
        EXPECT_NEAR((hidden[r * units + u] - kQuantizedZero) / kQuantizedMost,
                    sigmoid(gate(3)) * std::tanh(state), half_a_step + 1e-6);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, KernelsTest, ::testing::ValuesIn(RunnableKernels()),
                         [](const auto& test) { return std::string(test.param->name); });

TEST(Kernels, AllGiveTheSameBits) {
  const int outputs = 70, inputs = 77, rows = 9;
  const auto w = Noise(outputs * inputs, 7), x = Noise(rows * inputs, 8);
  const auto results = [&](const Kernels& by, int units) {
    const PackedMatrix weights(by, w, outputs, inputs);
    const std::vector<float> product = Multiply(by, weights, x, 0, rows);
    std::vector<float> out;
    for (int r = 0; r < rows; ++r) {
      const auto row = product.begin() + r * weights.padded();
      out.insert(out.end(), row, row + outputs);
    }
    std::vector<float> cell(rows * units, 0.3f);
    std::vector<uint8_t> hidden(rows * units);
    const auto gates = Noise(rows * 4 * units, 13);
    by.lstm_step({gates.data(), 4 * units}, rows, units, {cell.data(), units},
                 {hidden.data(), units});
    out.insert(out.end(), cell.begin(), cell.end());
    out.insert(out.end(), hidden.begin(), hidden.end());
    const std::vector<float> quantized = QuantizedProduct{outputs, inputs, rows}.By(by);
    out.insert(out.end(), quantized.begin(), quantized.end());
    return out;
  };
  const Kernels& portable = *RunnableKernels().back();
  if (&portable == &BestKernels()) GTEST_SKIP() << "this processor runs one set of kernels only";
  for (const Kernels* kernels : RunnableKernels()) {
    for (int units : {16, 21}) {
      EXPECT_EQ(results(*kernels, units), results(portable, units)) << kernels->name << units;
    }
  }
}

}  // namespace
}  // namespace tripleloom
