// Network: the joint model's arithmetic. Words in, scores out; knows no tags and no trees.
//
//   Result<Network> network = Network::Load(file);
//   Matrix encoded = network->Encode(batch, network->WordRows(words));
//   Matrix arcs = network->ArcScores(encoded, first, count);   // of one sentence; see decode.h
//   Matrix labels = network->LabelScores(encoded, first, heads);
//
// The same network as training/model.py: word features -> maxout, layer norm -> two BiLSTM layers
// -> heads for tags, arcs (biaffine, Dozat and Manning 2017), labels, names. What
// the first layer reads of a word depends on the word alone; WordRows computes it, callers may keep
// it.
//
// What the LSTM layers and the heads read (words, states) is quantized to eight bits. What that
// costs is in training/figures.md, what it is for in docs/decisions.md.
#pragma once

#include <Eigen/Core>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "extract/analysis/kernels.h"
#include "extract/analysis/model_file.h"
#include "graph/base/result.h"

namespace tripleloom {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

// Rows of quantized numbers, see QuantizedRows.
struct Quantized {
  Eigen::Matrix<uint8_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> bytes;
  Eigen::VectorXf scales;

  Quantized() = default;
  // All zeros, with `scale`; columns are rounded up to whole groups.
  Quantized(int rows, int columns, float scale);
  QuantizedRows rows() const {
    return {bytes.data(), static_cast<int>(bytes.cols()), scales.data()};
  }
};

struct NetworkWeights;

// Sentences of a batch, longest first. Words of all sentences follow each other.
struct Batch {
  std::vector<int> lengths;  // descending, each at least 1
  std::vector<int> firsts;   // number of the first word of each sentence
  std::vector<int> rows;     // of every word: its row in the matrix that WordRows made

  int words() const { return static_cast<int>(rows.size()); }
};

// Immutable and thread-safe. A word's results depend on its sentence alone, bit by bit: neither on
// the batch nor on the machine's load.
class Network {
 public:
  // The file must outlive the network. Errors: kBadModel.
  static Result<Network> Load(const ModelFile& file, const Kernels& kernels = BestKernels());

  Network(Network&&) noexcept;
  Network& operator=(Network&&) noexcept;
  ~Network();

  // Bytes of a row that WordRows writes.
  int word_width() const;

  // One row a word: what the first layer reads of it.
  Quantized WordRows(std::span<const std::string_view> words) const;

  // What the encoder tells of every word of the batch, one row a word. `rows`: see WordRows.
  Matrix Encode(const Batch& batch, const Quantized& rows) const;

  // Log-odds of the tags of words [first, first + count): one row a word.
  Matrix UposScores(const Matrix& encoded, int first, int count) const;
  Matrix XposScores(const Matrix& encoded, int first, int count) const;
  Matrix NameScores(const Matrix& encoded, int first, int count) const;

  // Scores [count x count + 1] of every word's heads in the sentence of these words; column 0 is
  // the root, column h word h - 1. A word is not its own head: that score is very low.
  Matrix ArcScores(const Matrix& encoded, int first, int count) const;

  // Scores of the labels, given the heads (0: the root, else number of the word plus one).
  Matrix LabelScores(const Matrix& encoded, int first, const std::vector<int>& heads) const;

 private:
  explicit Network(std::unique_ptr<const NetworkWeights> weights);
  std::unique_ptr<const NetworkWeights> weights_;
};

}  // namespace tripleloom
