// Every product runs through Kernels, whose results do not depend on how many rows they are given;
// what is left (sums over a row, activations) is computed row by row. So a sentence gets the
// same bits alone and in any batch. The one product per sentence (arcs) is Eigen's, on matrices
// that depend on that sentence alone.
//
// The LSTM layers run all sentences of the batch in step, the longest first: at step t only the
// sentences longer than t take part, which are the first ones, so nothing is padded.

#include "extract/analysis/network.h"

#include <Eigen/Dense>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "extract/analysis/network_weights.h"

namespace tripleloom {
namespace {

ConstRows RowsOf(const Matrix& m, int first_row = 0, int first_column = 0) {
  return {m.data() + m.cols() * first_row + first_column, static_cast<int>(m.cols())};
}

Matrix BiasRows(const std::vector<float>& bias, int rows) {
  Matrix out(rows, bias.size());
  out.rowwise() = Eigen::Map<const Eigen::RowVectorXf>(bias.data(), static_cast<int>(bias.size()));
  return out;
}

// -1 .. -6, then by powers of two; the same to the right.
int DistanceBucket(int offset) {
  const unsigned size = static_cast<unsigned>(std::abs(offset));
  const int bucket = size <= 6 ? static_cast<int>(size) - 1
                               : 6 + std::min<int>(5, static_cast<int>(std::bit_width(size - 7)));
  return offset < 0 ? bucket : kDistances / 2 + bucket;
}

// Of word `word` and head `head` (0: the root, which counts as one word to the left).
int DistanceBucket(int word, int head) { return DistanceBucket(head == 0 ? -1 : head - 1 - word); }

// Place of the hash among ascending ones, -1 if it is none of them.
ptrdiff_t PlaceOf(std::span<const uint64_t> hashes, uint64_t hash) {
  const auto at = std::lower_bound(hashes.begin(), hashes.end(), hash);
  return at == hashes.end() || *at != hash ? -1 : at - hashes.begin();
}

// The code of the word's class: the low bits of the entry with the same high bits.
uint64_t ClassCode(const NetworkWeights& w, uint64_t hash) {
  const uint64_t mask = (uint64_t{1} << w.class_bits) - 1;
  const auto at = std::lower_bound(w.class_entries.begin(), w.class_entries.end(), hash & ~mask);
  if (at == w.class_entries.end() || (*at & ~mask) != (hash & ~mask)) return 0;
  return *at & mask;
}

// Writes table rows one after the other; leaves room for the letters, which come after the shape.
void CopyTableRows(const NetworkWeights& w, const WordFeatures& features, float* out) {
  w.words.CopyRow(static_cast<int>(PlaceOf(w.word_hashes, features.norm_hash)) + 1, out);
  out += w.word_dim;
  for (int i = 0; i < kAffixKinds; ++i, out += w.affix_dim) {
    w.affixes[i].CopyRow(features.affixes[i], out);
  }
  w.shapes.CopyRow(features.shape, out);
  out += w.shape_dim + w.char_filters;
  const uint64_t code = w.classes.empty() ? 0 : ClassCode(w, features.norm_hash);
  for (size_t i = 0; i < w.classes.size(); ++i, out += w.class_dim) {
    const ClassFactor& factor = w.class_factors[i];
    w.classes[i].CopyRow(static_cast<int>(code >> factor.shift) & (factor.rows - 1), out);
  }
  w.vectors.CopyVector(features.norm_hash, out);
}

// Letters of one word: a zero row, the letters, and what the convolution sees after the last one.
int AppendLetters(const NetworkWeights& w, const WordFeatures& features, std::vector<float>& out) {
  const auto end = std::find(features.chars.begin(), features.chars.end(), 0);
  const int letters = static_cast<int>(end - features.chars.begin());
  const size_t first = out.size();
  out.resize(first + static_cast<size_t>(letters + 2) * w.char_dim);
  // Row 0 of the table, the padding, follows a short word; past kWordChars there is nothing.
  const int copied = std::min(letters + 1, kWordChars);
  for (int i = 0; i < copied; ++i) {
    w.chars.CopyRow(features.chars[i],
                    out.data() + first + static_cast<size_t>(i + 1) * w.char_dim);
  }
  return letters;
}

// The convolution over each word's letters, maximum over its places, into column `column` of x.
void Letters(const NetworkWeights& w, const std::vector<WordFeatures>& words, int column,
             Matrix& x) {
  std::vector<float> letters;
  std::vector<int> counts;
  for (const WordFeatures& word : words) counts.push_back(AppendLetters(w, word, letters));
  // A window of three letters is three rows that follow each other; those that reach from one word
  // into the next are not read.
  const int windows = static_cast<int>(letters.size()) / w.char_dim - 2;
  const Matrix values = w.conv.Apply(*w.kernels, {letters.data(), w.char_dim}, windows);
  int at = 0;
  for (size_t i = 0; i < words.size(); ++i) {
    if (counts[i] > 0) {
      x.block(i, column, 1, w.char_filters) =
          values.block(at, 0, counts[i], w.char_filters).colwise().maxCoeff();
    }
    at += counts[i] + 2;
  }
}

// Maximum over the pieces, then layer norm (Ba, Kiros and Hinton 2016).
void MaxoutAndNorm(const NetworkWeights& w, const float* pieces, float* out) {
  const int size = w.input_dim;
  double sum = 0, squares = 0;
  for (int i = 0; i < size; ++i) {
    out[i] = pieces[i];
    for (int p = 1; p < w.pieces; ++p) out[i] = std::max(out[i], pieces[p * size + i]);
    sum += out[i];
  }
  const double mean = sum / size;
  for (int i = 0; i < size; ++i) squares += (out[i] - mean) * (out[i] - mean);
  const double scale = 1 / std::sqrt(squares / size + 1e-5);
  for (int i = 0; i < size; ++i) {
    out[i] = static_cast<float>((out[i] - mean) * scale) * w.norm_weight[i] + w.norm_bias[i];
  }
}

// Into row `row` of `out`; the largest number, whatever its sign, becomes the largest byte.
void Quantize(const Eigen::RowVectorXf& x, int row, Quantized& out) {
  const float most = x.cwiseAbs().maxCoeff();
  const float steps = most > 1e-30f ? kQuantizedMost / most : 0;
  out.scales[row] = most / kQuantizedMost;
  for (int i = 0; i < x.size(); ++i) {
    out.bytes(row, i) = static_cast<uint8_t>(kQuantizedZero + std::lround(x[i] * steps));
  }
}

// States of the LSTM layers lie in -1 .. 1.
Quantized States(int rows, int columns) { return Quantized(rows, columns, 1 / kQuantizedMost); }

// Runs one direction of an LSTM layer over the batch. `row_of` gives a word's row of `sums`; hidden
// states go to `out` from `out_column` on.
template <class RowOf>
void RunLstm(const NetworkWeights& w, const QuantizedMatrix& recurrent, bool backward,
             const Batch& batch, const Matrix& sums, RowOf row_of, Quantized& out, int out_column) {
  const int sentences = static_cast<int>(batch.lengths.size());
  Matrix gates(sentences, recurrent.padded());
  Matrix cell = Matrix::Zero(sentences, w.hidden);
  Quantized hidden = States(sentences, w.hidden);
  int active = sentences;
  for (int step = 0; step < batch.lengths.front(); ++step) {
    while (batch.lengths[active - 1] <= step) --active;
    const auto word = [&](int s) {
      return batch.firsts[s] + (backward ? batch.lengths[s] - 1 - step : step);
    };
    for (int s = 0; s < active; ++s) {
      gates.row(s) = sums.row(row_of(word(s)));
    }
    const Rows gate_rows = {gates.data(), recurrent.padded()};
    w.kernels->multiply_quantized(recurrent.panels(), hidden.rows(), active, gate_rows);
    w.kernels->lstm_step(RowsOf(gates), active, w.hidden, {cell.data(), w.hidden},
                         {hidden.bytes.data(), hidden.rows().stride});
    for (int s = 0; s < active; ++s) {
      out.bytes.block(word(s), out_column, 1, w.hidden) = hidden.bytes.row(s).leftCols(w.hidden);
    }
  }
}

}  // namespace

void WordVectors::CopyVector(uint64_t hash, float* out) const {
  const ptrdiff_t word = PlaceOf(hashes, hash);
  for (int i = 0; i < pieces; ++i, out += piece_dim) {
    if (word < 0) {
      std::fill_n(out, piece_dim, 0.0f);
    } else {
      const int code = codes[word * pieces + i];
      std::copy_n(books.data() + (i * kCodes + code) * piece_dim, piece_dim, out);
    }
  }
}

Quantized::Quantized(int rows, int columns, float scale)
    : bytes(rows, RoundedUp(columns, kQuantizedGroup)),
      scales(Eigen::VectorXf::Constant(rows, scale)) {
  bytes.setConstant(kQuantizedZero);
}

Matrix Layer::Apply(const Kernels& kernels, ConstRows x, int rows) const {
  Matrix y = BiasRows(bias, rows);
  kernels.multiply(weights.panels(), x, rows, {y.data(), weights.padded()});
  return y;
}

Matrix QuantizedLayer::Apply(const Kernels& kernels, const Quantized& x) const {
  const int rows = static_cast<int>(x.bytes.rows());
  Matrix y = BiasRows(bias, rows);
  kernels.multiply_quantized(weights.panels(), x.rows(), rows, {y.data(), weights.padded()});
  return y;
}

Network::Network(std::unique_ptr<const NetworkWeights> weights) : weights_(std::move(weights)) {}
Network::Network(Network&&) noexcept = default;
Network& Network::operator=(Network&&) noexcept = default;
Network::~Network() = default;

int Network::word_width() const { return RoundedUp(weights_->input_dim, kQuantizedGroup); }

Quantized Network::WordRows(std::span<const std::string_view> words) const {
  const NetworkWeights& w = *weights_;
  const int count = static_cast<int>(words.size());
  Quantized out(count, w.input_dim, 0);
  if (count == 0) return out;
  std::vector<WordFeatures> features;
  for (std::string_view word : words) features.push_back(FeaturesOf(word));
  Matrix x = Matrix::Zero(count, w.feature_width());
  for (int i = 0; i < count; ++i) CopyTableRows(w, features[i], x.row(i).data());
  Letters(w, features, w.word_dim + kAffixKinds * w.affix_dim + w.shape_dim, x);
  const Matrix pieces = w.maxout.Apply(*w.kernels, RowsOf(x), count);
  Eigen::RowVectorXf input(w.input_dim);
  for (int i = 0; i < count; ++i) {
    MaxoutAndNorm(w, pieces.row(i).data(), input.data());
    Quantize(input, i, out);
  }
  return out;
}

Matrix Network::Encode(const Batch& batch, const Quantized& rows) const {
  const NetworkWeights& w = *weights_;
  Quantized x = States(batch.words(), 2 * w.hidden), y = x;
  for (int backward : {0, 1}) {
    const LstmDirection& first = w.lstm[0][backward];
    RunLstm(
        w, first.recurrent, backward, batch, first.input.Apply(*w.kernels, rows),
        [&](int word) { return batch.rows[word]; }, x, backward * w.hidden);
  }
  for (int backward : {0, 1}) {
    const LstmDirection& second = w.lstm[1][backward];
    RunLstm(
        w, second.recurrent, backward, batch, second.input.Apply(*w.kernels, x),
        [](int word) { return word; }, y, backward * w.hidden);
  }
  Matrix encoded = w.heads.Apply(*w.kernels, y);
  auto hidden = encoded.rightCols(encoded.cols() - w.arc_dep_at());
  hidden = hidden.cwiseMax(kLeak * hidden);
  return encoded;
}

Matrix Network::UposScores(const Matrix& encoded, int first, int count) const {
  return encoded.block(first, 0, count, weights_->upos);
}

Matrix Network::XposScores(const Matrix& encoded, int first, int count) const {
  return encoded.block(first, weights_->xpos_at(), count, weights_->xpos);
}

Matrix Network::NameScores(const Matrix& encoded, int first, int count) const {
  const NetworkWeights& w = *weights_;
  return w.name.Apply(*w.kernels, RowsOf(encoded, first, w.name_at()), count).leftCols(w.names);
}

Matrix Network::ArcScores(const Matrix& encoded, int first, int count) const {
  const NetworkWeights& w = *weights_;
  const Matrix dep = w.arc.Apply(*w.kernels, RowsOf(encoded, first, w.arc_dep_at()), count);
  Matrix heads(count + 1, w.arc_dim);
  heads.row(0) = w.root_arc;
  heads.bottomRows(count) = encoded.block(first, w.arc_head_at(), count, w.arc_dim);
  Matrix scores(count, count + 1);
  scores.noalias() = Matrix(dep.leftCols(w.arc_dim)) * heads.transpose();
  for (int word = 0; word < count; ++word) {
    for (int head = 0; head <= count; ++head) {
      if (head == word + 1) {
        scores(word, head) = -1e4f;
      } else {
        scores(word, head) += dep(word, w.arc_dim + DistanceBucket(word, head));
      }
    }
  }
  return scores;
}

Matrix Network::LabelScores(const Matrix& encoded, int first, const std::vector<int>& heads) const {
  const NetworkWeights& w = *weights_;
  const int count = static_cast<int>(heads.size()), size = w.label_dim;
  Matrix x(count, 3 * size);
  for (int i = 0; i < count; ++i) {
    auto dep = x.block(i, size, 1, size), head = x.block(i, 2 * size, 1, size);
    dep = encoded.block(first + i, w.label_dep_at(), 1, size);
    if (heads[i] == 0) {
      head = w.root_label;
    } else {
      head = encoded.block(first + heads[i] - 1, w.label_head_at(), 1, size);
    }
    x.block(i, 0, 1, size) = dep.cwiseProduct(head);
  }
  Matrix scores = w.label.Apply(*w.kernels, RowsOf(x), count).leftCols(w.labels);
  for (int i = 0; i < count; ++i)
    scores.row(i) += w.label_distance.row(DistanceBucket(i, heads[i]));
  return scores;
}

}  // namespace tripleloom
