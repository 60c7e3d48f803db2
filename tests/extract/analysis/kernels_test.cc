#include "extract/analysis/kernels.h"

#include <gtest/gtest.h>

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

TEST_P(KernelsTest, LstmStepFollowsItsFormula) {
  for (int units : {1, 16, 21, 48}) {
    const int rows = 3;
    auto gates = Noise(rows * 4 * units, 5);
    for (float& g : gates) g *= 20;
    gates[0] = 1000;
    gates[1] = -1000;
    const auto before = Noise(rows * units, 6);
    auto cell = before;
    std::vector<float> hidden(rows * units);
    GetParam()->lstm_step({gates.data(), 4 * units}, rows, units, {cell.data(), units},
                          {hidden.data(), units});
    const auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
    for (int r = 0; r < rows; ++r) {
      for (int u = 0; u < units; ++u) {
        const auto gate = [&](int k) { return double{gates[(r * 4 + k) * units + u]}; };
        const double state =
            sigmoid(gate(1)) * before[r * units + u] + sigmoid(gate(0)) * std::tanh(gate(2));
        EXPECT_NEAR(cell[r * units + u], state, 1e-6);
        EXPECT_NEAR(hidden[r * units + u], sigmoid(gate(3)) * std::tanh(state), 1e-6);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, KernelsTest, ::testing::ValuesIn(RunnableKernels()),
                         [](const auto& test) { return std::string(test.param->name); });

TEST(Kernels, WithFusedArithmeticGiveTheSameBits) {
  const int outputs = 64, inputs = 77, rows = 9, units = 16;
  const auto w = Noise(outputs * inputs, 7), x = Noise(rows * inputs, 8);
  std::vector<std::vector<float>> results;
  for (const Kernels* kernels : RunnableKernels()) {
    if (std::string_view(kernels->name) == "portable") continue;
    const PackedMatrix weights(*kernels, w, outputs, inputs);
    std::vector<float> gates = Multiply(*kernels, weights, x, 0, rows);
    std::vector<float> cell(rows * units, 0.3f), hidden(rows * units);
    kernels->lstm_step({gates.data(), outputs}, rows, units, {cell.data(), units},
                       {hidden.data(), units});
    gates.insert(gates.end(), hidden.begin(), hidden.end());
    results.push_back(gates);
  }
  for (const auto& result : results) EXPECT_EQ(result, results.front());
}

}  // namespace
}  // namespace tripleloom
