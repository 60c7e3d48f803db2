// ModelFile: the trained model on disk, mapped into memory and checked.
//
//   Result<ModelFile> file = ModelFile::Open("extract/models/en/en.model");
//   Result<Tensor> weights = file->Get("upos.weight", 17, 400);
//
// Written by training/export.py; extract/models/en/README.md documents the format. Everything that
// the file says is checked before it is used, so a damaged or foreign file is an Error, not a
// crash.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/result.h"

namespace tripleloom {

// A matrix in the file: int8 values with one scale per row, or float32. Valid while the file is.
struct Tensor {
  int rows = 0;
  int columns = 0;
  const int8_t* values = nullptr;  // row by row; null where `floats` is set
  const float* scales = nullptr;   // one per row
  const float* floats = nullptr;

  // Writes row `row` as `columns` floats.
  void CopyRow(int row, float* out) const;
  // All rows, one after the other.
  std::vector<float> Values() const;
};

// One table of word classes: `rows` rows, addressed by the bits of the class code from `shift` on.
struct ClassFactor {
  int shift = 0;
  int rows = 0;
};

// Read-only and thread-safe. Movable; moving keeps tensors valid.
class ModelFile {
 public:
  static constexpr uint32_t kVersion = 1;

  // Maps the file. Errors: kNotFound; kBadModel (no model, another version, truncated, damaged).
  static Result<ModelFile> Open(const std::string& path);

  const std::string& path() const { return path_; }

  // A number of the shape ("hidden"); 0 if the file has none of that name.
  int Size(std::string_view name) const;

  // The tensor of that name. Errors: kBadModel if it is missing or has another shape.
  Result<Tensor> Get(std::string_view name, int rows, int columns) const;

  // Sorted numbers ("word.hash", "vector.hash", "classes"); empty if it has none so named.
  std::span<const uint64_t> Numbers(std::string_view name) const;

  // The product codes of the word vectors, row by row; empty if the file has none of that name.
  std::span<const uint8_t> Codes(std::string_view name) const;

  // A list of names: "upos", "xpos", "labels", "names". Empty if missing.
  const std::vector<std::string>& List(std::string_view name) const;

  // What the scores of a head ("upos", "arc", "label", "name") are divided by before they become
  // probabilities (Guo et al. 2017, temperature scaling); 1 if the file says nothing of it.
  float Temperature(std::string_view head) const;

  const std::vector<ClassFactor>& class_factors() const { return class_factors_; }

  // An Error of code kBadModel that names the file and the remedy.
  tl::unexpected<Error> Bad(std::string_view what) const;

 private:
  class Mapping;
  class HeaderReader;
  ModelFile() = default;
  Status Map();
  Status Check();

  std::string path_;
  std::shared_ptr<const Mapping> mapping_;
  std::map<std::string, int, std::less<>> sizes_;
  std::map<std::string, float, std::less<>> temperatures_;
  std::map<std::string, std::vector<std::string>, std::less<>> lists_;
  std::map<std::string, Tensor, std::less<>> tensors_;
  std::map<std::string, std::span<const uint64_t>, std::less<>> numbers_;
  std::map<std::string, std::span<const uint8_t>, std::less<>> codes_;
  std::vector<ClassFactor> class_factors_;
};

}  // namespace tripleloom
