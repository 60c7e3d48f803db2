// Network weights: the tensors of a model file, checked and laid out for the kernels. For the files
// of the network alone.
#pragma once

#include <array>
#include <vector>

#include "extract/analysis/features.h"
#include "extract/analysis/network.h"

namespace tripleloom {

// y = W x + b.
struct Layer {
  PackedMatrix weights;
  std::vector<float> bias;  // padded like the rows of results

  // Results for `rows` rows of x; the columns beyond the outputs are void.
  Matrix Apply(const Kernels& kernels, ConstRows x, int rows) const;
};

// The same for quantized numbers.
struct QuantizedLayer {
  QuantizedMatrix weights;
  std::vector<float> bias;  // padded like the rows of results

  Matrix Apply(const Kernels& kernels, const Quantized& x) const;
};

struct LstmDirection {
  QuantizedLayer input;
  QuantizedMatrix recurrent;
};

// Word vectors as product codes (Jegou, Douze and Schmid 2011): a vector is cut into pieces, each
// of which is one of 256. Words are found by their hash.
struct WordVectors {
  static constexpr int kCodes = 256;

  std::span<const uint64_t> hashes;  // ascending
  std::span<const uint8_t> codes;    // one row of `pieces` a word
  std::vector<float> books;          // [pieces][kCodes][piece_dim]
  int pieces = 0;
  int piece_dim = 0;

  int dim() const { return pieces * piece_dim; }
  // Writes the word's vector, zeros for an unknown one; `dim()` floats.
  void CopyVector(uint64_t hash, float* out) const;
};

struct NetworkWeights {
  const Kernels* kernels = nullptr;

  // Sizes, as in training/model.py.
  int word_dim = 0, affix_dim = 0, shape_dim = 0, char_dim = 0, char_filters = 0, class_dim = 0;
  int pieces = 0, input_dim = 0, hidden = 0, arc_dim = 0, label_dim = 0, name_dim = 0;
  int upos = 0, xpos = 0, labels = 0, names = 0;

  // Tables, read in the file.
  std::span<const uint64_t> word_hashes;
  std::span<const uint64_t> class_entries;
  std::vector<ClassFactor> class_factors;
  int class_bits = 0;
  Tensor words, shapes, chars;
  std::array<Tensor, kAffixKinds> affixes;
  std::vector<Tensor> classes;
  WordVectors vectors;

  Layer conv, maxout;
  std::vector<float> norm_weight, norm_bias;
  std::array<std::array<LstmDirection, 2>, 2> lstm;  // [layer][backward]

  // Side by side: upos, xpos, arc_dep, arc_head, label_dep, label_head, name_hidden.
  QuantizedLayer heads;
  Layer arc;    // of arc_dep: what meets arc_head, then a score per distance
  Layer label;  // of label_dep * label_head, label_dep, label_head
  Layer name;
  Matrix label_distance;
  Eigen::RowVectorXf root_arc, root_label;  // arc_head and label_head of the root

  // Floats of a word's features before the maxout.
  int feature_width() const {
    return word_dim + kAffixKinds * affix_dim + shape_dim + char_filters +
           static_cast<int>(classes.size()) * class_dim + vectors.dim();
  }

  // Where the parts of `heads` begin.
  int xpos_at() const { return upos; }
  int arc_dep_at() const { return xpos_at() + xpos; }
  int arc_head_at() const { return arc_dep_at() + arc_dim; }
  int label_dep_at() const { return arc_head_at() + arc_dim; }
  int label_head_at() const { return label_dep_at() + label_dim; }
  int name_at() const { return label_head_at() + label_dim; }
};

// Distances between a word and its head fall into this many buckets.
inline constexpr int kDistances = 24;

// What the activation of the heads (leaky ReLU) leaves of a negative number.
inline constexpr float kLeak = 0.1f;

}  // namespace tripleloom
