// Loading joins weights that read the same input into one matrix, so that the network runs few,
// large products. Those that read quantized numbers stay int8, the others are expanded to floats.
// Tables stay in the file.

#include <algorithm>
#include <bit>
#include <optional>
#include <string>

#include "extract/analysis/network_weights.h"

namespace tripleloom {
namespace {

struct Rectangle {
  std::vector<float> values;
  int rows = 0;
  int columns = 0;
};

// One matrix above the other.
Rectangle Stacked(const std::vector<Rectangle>& parts) {
  Rectangle out{{}, 0, parts.front().columns};
  for (const Rectangle& part : parts) {
    out.values.insert(out.values.end(), part.values.begin(), part.values.end());
    out.rows += part.rows;
  }
  return out;
}

// One matrix beside the other.
Rectangle Joined(const std::vector<Rectangle>& parts) {
  Rectangle out{{}, parts.front().rows, 0};
  for (int r = 0; r < out.rows; ++r) {
    for (const Rectangle& part : parts) {
      const auto row = part.values.begin() + static_cast<ptrdiff_t>(r) * part.columns;
      out.values.insert(out.values.end(), row, row + part.columns);
    }
  }
  for (const Rectangle& part : parts) out.columns += part.columns;
  return out;
}

struct QuantizedRectangle {
  std::vector<int8_t> values;
  std::vector<float> scales;  // one a row
  int columns = 0;

  void Append(const Tensor& below) {
    values.insert(values.end(), below.values,
                  below.values + static_cast<ptrdiff_t>(below.rows) * below.columns);
    scales.insert(scales.end(), below.scales, below.scales + below.rows);
    columns = below.columns;
  }
};

// Reads tensors until one is missing or misshapen; then gives empty ones and keeps the Error.
class Loader {
 public:
  Loader(const ModelFile& file, const Kernels& kernels) : file_(file), kernels_(kernels) {}

  int Size(const char* name, int at_least) {
    const int size = file_.Size(name);
    constexpr int kMost = 1 << 14;
    if (size < at_least || size > kMost)
      Fail(std::string("its size \"") + name + "\" is out of range");
    return size;
  }

  Tensor Table(const std::string& name, int rows, int columns) {
    if (error_) return {};
    const Result<Tensor> tensor = file_.Get(name, rows, columns);
    if (!tensor) error_ = tensor.error();
    return tensor.value_or(Tensor{});
  }

  Rectangle Values(const std::string& name, int rows, int columns) {
    const Tensor tensor = Table(name, rows, columns);
    if (error_) return {};
    return {tensor.Values(), rows, columns};
  }
  Rectangle Row(const std::string& name, int columns) { return Values(name, 1, columns); }

  PackedMatrix Packed(const Rectangle& r) {
    return error_ ? PackedMatrix() : PackedMatrix(kernels_, r.values, r.rows, r.columns);
  }

  Layer MakeLayer(const Rectangle& weights, Rectangle bias) {
    Layer layer{Packed(weights), std::move(bias.values)};
    layer.bias.resize(layer.weights.padded());
    return layer;
  }

  // The layer "name.weight", "name.bias".
  Layer Named(const std::string& name, int rows, int columns) {
    return MakeLayer(Values(name + ".weight", rows, columns), Row(name + ".bias", rows));
  }

  // Appends the tensor, which must be int8.
  void Append(const std::string& name, int rows, int columns, QuantizedRectangle& above) {
    const Tensor tensor = Table(name, rows, columns);
    if (!error_ && !tensor.values) Fail("its tensor \"" + name + "\" is not int8");
    if (!error_) above.Append(tensor);
  }

  QuantizedMatrix Packed(const QuantizedRectangle& r) {
    return error_ ? QuantizedMatrix() : QuantizedMatrix(kernels_, r.values, r.scales, r.columns);
  }
  QuantizedMatrix Packed(const std::string& name, int rows, int columns) {
    QuantizedRectangle weights;
    Append(name, rows, columns, weights);
    return Packed(weights);
  }

  QuantizedLayer MakeLayer(QuantizedMatrix weights, Rectangle bias) {
    bias.values.resize(weights.padded());
    return {std::move(weights), std::move(bias.values)};
  }

  void Fail(const std::string& what) {
    if (!error_) error_ = file_.Bad(what).value();
  }
  const std::optional<Error>& error() const { return error_; }
  const ModelFile& file() const { return file_; }

 private:
  const ModelFile& file_;
  const Kernels& kernels_;
  std::optional<Error> error_;
};

void LoadSizes(Loader& load, NetworkWeights& w) {
  w.word_dim = load.Size("word_dim", 1);
  w.affix_dim = load.Size("affix_dim", 1);
  w.shape_dim = load.Size("shape_dim", 1);
  w.char_dim = load.Size("char_dim", 1);
  w.char_filters = load.Size("char_filters", 1);
  w.class_dim = load.Size("class_dim", 0);
  w.pieces = load.Size("pieces", 1);
  w.input_dim = load.Size("input_dim", 1);
  w.hidden = load.Size("hidden", 1);
  w.arc_dim = load.Size("arc_dim", 1);
  w.label_dim = load.Size("label_dim", 1);
  w.name_dim = load.Size("name_dim", 1);
  w.upos = load.Size("upos", 1);
  w.xpos = load.Size("xpos", 1);
  w.labels = load.Size("labels", 1);
  w.names = load.Size("names", 1);
}

void LoadTables(Loader& load, NetworkWeights& w) {
  w.word_hashes = load.file().Numbers("word.hash");
  w.words = load.Table("word", static_cast<int>(w.word_hashes.size()) + 1, w.word_dim);
  for (int i = 0; i < kAffixKinds; ++i) {
    w.affixes[i] = load.Table("affix." + std::to_string(i), kAffixBuckets[i], w.affix_dim);
  }
  w.shapes = load.Table("shape", kShapeBuckets, w.shape_dim);
  w.chars = load.Table("char", kCharRows, w.char_dim);
  w.class_entries = load.file().Numbers("classes");
  w.class_factors = load.file().class_factors();
  for (size_t i = 0; i < w.class_factors.size(); ++i) {
    const ClassFactor& factor = w.class_factors[i];
    w.class_bits = std::max(w.class_bits, factor.shift + std::countr_zero<uint32_t>(factor.rows));
    w.classes.push_back(load.Table("class." + std::to_string(i), factor.rows, w.class_dim));
  }
}

void LoadVectors(Loader& load, WordVectors& vectors) {
  vectors.hashes = load.file().Numbers("vector.hash");
  if (vectors.hashes.empty()) return;
  vectors.codes = load.file().Codes("vector.codes");
  vectors.pieces = load.Size("vector_pieces", 1);
  const int dim = load.Size("vector_dim", 1);
  if (load.error()) return;
  if (vectors.codes.size() != vectors.hashes.size() * vectors.pieces || dim % vectors.pieces != 0) {
    return load.Fail("its word vectors do not fit their codes");
  }
  vectors.piece_dim = dim / vectors.pieces;
  vectors.books =
      load.Values("vector.books", vectors.pieces * WordVectors::kCodes, vectors.piece_dim).values;
}

void LoadEncoder(Loader& load, NetworkWeights& w) {
  constexpr int kWindow = 3;  // letters that the convolution sees at once
  w.conv = load.Named("conv", w.char_filters, kWindow * w.char_dim);
  w.maxout = load.Named("maxout", w.pieces * w.input_dim, w.feature_width());
  w.norm_weight = load.Row("norm.weight", w.input_dim).values;
  w.norm_bias = load.Row("norm.bias", w.input_dim).values;
  const int gates = 4 * w.hidden;
  for (int layer : {0, 1}) {
    for (int backward : {0, 1}) {
      const std::string name =
          std::string(layer ? "lstm2" : "lstm1") + (backward ? ".backward." : ".forward.");
      const int inputs = layer ? 2 * w.hidden : w.input_dim;
      w.lstm[layer][backward].input = load.MakeLayer(load.Packed(name + "input", gates, inputs),
                                                     load.Row(name + "bias", gates));
      w.lstm[layer][backward].recurrent = load.Packed(name + "recurrent", gates, w.hidden);
    }
  }
}

// What the head of that name makes of the root vector.
Eigen::RowVectorXf OfRoot(Loader& load, const Rectangle& root, const std::string& head,
                          int outputs) {
  const Rectangle weights = load.Values(head + ".weight", outputs, root.columns);
  const Rectangle bias = load.Row(head + ".bias", outputs);
  Eigen::RowVectorXf out(outputs);
  if (load.error()) return out;
  for (int r = 0; r < outputs; ++r) {
    float sum = bias.values[r];
    for (int c = 0; c < root.columns; ++c) {
      sum += weights.values[static_cast<size_t>(r) * root.columns + c] * root.values[c];
    }
    out[r] = std::max(sum, kLeak * sum);
  }
  return out;
}

void LoadHeads(Loader& load, NetworkWeights& w) {
  const int inputs = 2 * w.hidden;
  const std::pair<const char*, int> parts[] = {
      {"upos", w.upos},           {"xpos", w.xpos},           {"arc_dep", w.arc_dim},
      {"arc_head", w.arc_dim},    {"label_dep", w.label_dim}, {"label_head", w.label_dim},
      {"name_hidden", w.name_dim}};
  QuantizedRectangle weights;
  std::vector<Rectangle> biases;
  for (const auto& [name, outputs] : parts) {
    load.Append(std::string(name) + ".weight", outputs, inputs, weights);
    biases.push_back(load.Row(std::string(name) + ".bias", outputs));
  }
  if (load.error()) return;
  w.heads = load.MakeLayer(load.Packed(weights), Joined(biases));
  const Rectangle root = load.Row("root", inputs);
  w.root_arc = OfRoot(load, root, "arc_head", w.arc_dim);
  w.root_label = OfRoot(load, root, "label_head", w.label_dim);
}

void LoadScorers(Loader& load, NetworkWeights& w) {
  const Rectangle arc = Stacked({load.Values("arc_pair", w.arc_dim, w.arc_dim),
                                 load.Values("arc_distance.weight", kDistances, w.arc_dim)});
  const Rectangle arc_bias =
      Joined({load.Row("arc_bias", w.arc_dim), load.Row("arc_distance.bias", kDistances)});
  const Rectangle label = Joined({load.Values("label_pair.weight", w.labels, w.label_dim),
                                  load.Values("label_from_dep.weight", w.labels, w.label_dim),
                                  load.Values("label_from_head.weight", w.labels, w.label_dim)});
  const Rectangle distance = load.Values("label_distance", kDistances, w.labels);
  if (load.error()) return;
  w.arc = load.MakeLayer(arc, arc_bias);
  w.label = load.MakeLayer(label, load.Row("label_pair.bias", w.labels));
  w.name = load.Named("name", w.names, w.name_dim);
  w.label_distance = Eigen::Map<const Matrix>(distance.values.data(), kDistances, w.labels);
}

}  // namespace

Result<Network> Network::Load(const ModelFile& file, const Kernels& kernels) {
  auto weights = std::make_unique<NetworkWeights>();
  weights->kernels = &kernels;
  Loader load(file, kernels);
  LoadSizes(load, *weights);
  if (!load.error()) LoadTables(load, *weights);
  if (!load.error()) LoadVectors(load, weights->vectors);
  if (!load.error()) LoadEncoder(load, *weights);
  if (!load.error()) LoadHeads(load, *weights);
  if (!load.error()) LoadScorers(load, *weights);
  if (load.error()) return tl::unexpected(*load.error());
  return Network(std::move(weights));
}

}  // namespace tripleloom
