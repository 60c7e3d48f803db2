// Sentences (long ones in pieces) are sorted by length and run through the network in batches; each
// is then decoded alone and written to its place in the result. Neither the order nor the batch
// changes what a sentence gets, see network.cc.

#include "extract/analysis/analyzer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <unordered_map>
#include <vector>

#include "extract/analysis/decode.h"
#include "extract/analysis/lemma.h"
#include "extract/analysis/model_file.h"
#include "extract/analysis/network.h"
#include "extract/analysis/word_cache.h"
#include "extract/text/characters.h"

namespace tripleloom {
namespace {

constexpr int kMostWords = 250;           // of a piece; quadratic in time and memory
constexpr int kBatchSentences = 32;       // enough rows to keep the weights in the near cache
constexpr size_t kCachedWords = 1 << 15;  // 10 MB; nearly all words of nearly all texts

// Words [begin, end) of one sentence that are analysed together.
struct Piece {
  int sentence = 0;
  int begin = 0;
  int end = 0;
  int size() const { return end - begin; }
};

// The names of the model file as values of the program.
struct Tags {
  std::vector<Upos> upos;
  std::vector<Xpos> xpos;
  std::vector<Deprel> labels;
  std::vector<NameTag> names;
};

// What the scores of the heads are divided by before they become probabilities. This makes the
// probabilities honest and leaves every decision as it is.
struct Temperatures {
  float upos = 1;
  float arc = 1;
  float label = 1;
  float name = 1;
};

std::optional<NameTag> NameTagFromName(std::string_view name) {
  constexpr std::pair<std::string_view, EntityType> kTypes[] = {
      {"PER", EntityType::kPerson},       {"ORG", EntityType::kOrganization},
      {"LOC", EntityType::kPlace},        {"EVENT", EntityType::kEvent},
      {"PRODUCT", EntityType::kProduct},  {"WORK", EntityType::kWork},
      {"NORP", EntityType::kNationality}, {"DATE", EntityType::kDate}};
  if (name == "O") return NameTag{};
  for (const auto& [type_name, type] : kTypes) {
    if (name.size() > 2 && name.substr(2) == type_name) {
      if (name.starts_with("B-")) return NameTag{NameTag::Place::kBegin, type};
      if (name.starts_with("I-")) return NameTag{NameTag::Place::kInside, type};
    }
  }
  return std::nullopt;
}

template <class Tag>
Status ReadTags(const ModelFile& file, std::string_view list,
                std::optional<Tag> (*from_name)(std::string_view), std::vector<Tag>& out) {
  for (const std::string& name : file.List(list)) {
    const std::optional<Tag> tag = from_name(name);
    if (!tag) return file.Bad("this program does not know its tag \"" + name + "\"");
    out.push_back(*tag);
  }
  if (static_cast<int>(out.size()) != file.Size(list)) {
    return file.Bad("the number of its tags \"" + std::string(list) + "\" is wrong");
  }
  return {};
}

Result<Tags> TagsOf(const ModelFile& file) {
  Tags tags;
  for (const Status& done : {ReadTags(file, "upos", UposFromName, tags.upos),
                             ReadTags(file, "xpos", XposFromName, tags.xpos),
                             ReadTags(file, "labels", DeprelFromName, tags.labels),
                             ReadTags(file, "names", NameTagFromName, tags.names)}) {
    if (!done) return tl::unexpected(done.error());
  }
  if (std::count(tags.labels.begin(), tags.labels.end(), Deprel::kRoot) != 1) {
    return file.Bad("it has no label \"root\"");
  }
  return tags;
}

// The probability of entry `chosen` of a row of log-odds, which are divided by `temperature`.
float Probability(const Matrix& scores, int row, int chosen, float temperature = 1) {
  const float most = scores.row(row).maxCoeff();
  double sum = 0;
  for (int i = 0; i < scores.cols(); ++i) sum += std::exp((scores(row, i) - most) / temperature);
  return static_cast<float>(std::exp((scores(row, chosen) - most) / temperature) / sum);
}

int Best(const Matrix& scores, int row) {
  int best = 0;
  scores.row(row).maxCoeff(&best);
  return best;
}

Matrix LogProbabilities(Matrix scores) {
  for (int row = 0; row < scores.rows(); ++row) {
    const int best = Best(scores, row);
    const float most = scores(row, best);
    const float log_sum = most - std::log(Probability(scores, row, best));
    for (int i = 0; i < scores.cols(); ++i) scores(row, i) -= log_sum;
  }
  return scores;
}

bool IsBreak(std::string_view form) { return form == ";" || form == "," || form == ":"; }

// Cuts a long sentence after the last comma or semicolon of a piece's second half, else anywhere.
void AppendPieces(const Sentence& sentence, int number, std::vector<Piece>& out) {
  const int size = static_cast<int>(sentence.words.size());
  int begin = 0;
  while (size - begin > kMostWords) {
    int end = begin + kMostWords;
    while (end > begin + kMostWords / 2 && !IsBreak(sentence.words[end - 1].form)) --end;
    if (!IsBreak(sentence.words[end - 1].form)) end = begin + kMostWords;
    out.push_back({number, begin, end});
    begin = end;
  }
  if (size > begin) out.push_back({number, begin, size});
}

// The sentence with the forms of its tokens and nothing else.
Sentence Untagged(std::string_view text, const TokenizedSentence& tokens) {
  Sentence sentence;
  sentence.span = tokens.span;
  for (const Token& token : tokens.tokens) {
    Word word;
    word.span = token.span;
    word.form = TextOf(text, token.span);
    word.space_after = token.span.end >= text.size() || IsSpace(At(text, token.span.end));
    sentence.words.push_back(std::move(word));
  }
  return sentence;
}

}  // namespace

struct Analyzer::Data {
  Data(ModelFile model_file, Network model_network, Tags model_tags)
      : file(std::move(model_file)),
        network(std::move(model_network)),
        tags(std::move(model_tags)),
        temperatures{file.Temperature("upos"), file.Temperature("arc"), file.Temperature("label"),
                     file.Temperature("name")},
        cache(network.word_width(), kCachedWords) {}

  void AnalyzeBatch(std::span<const Piece> pieces, Analysis& analysis) const;
  void Decode(const Matrix& encoded, int first, const Piece& piece, Sentence& sentence) const;
  void DecodeTree(const Matrix& encoded, int first, const Piece& piece, Sentence& sentence) const;

  const ModelFile file;
  const Network network;
  const Tags tags;
  const Temperatures temperatures;
  mutable WordCache cache;
};

void Analyzer::Data::AnalyzeBatch(std::span<const Piece> pieces, Analysis& analysis) const {
  Batch batch;
  std::vector<std::string_view> words;
  std::unordered_map<std::string_view, int> row_of;
  for (const Piece& piece : pieces) {
    batch.lengths.push_back(piece.size());
    batch.firsts.push_back(batch.words());
    for (int i = piece.begin; i < piece.end; ++i) {
      const std::string& form = analysis.sentences[piece.sentence].words[i].form;
      const auto [at, added] = row_of.emplace(form, static_cast<int>(words.size()));
      if (added) words.push_back(form);
      batch.rows.push_back(at->second);
    }
  }
  const Quantized rows = cache.Rows(words, [&](auto missing) { return network.WordRows(missing); });
  const Matrix encoded = network.Encode(batch, rows);
  for (size_t i = 0; i < pieces.size(); ++i) {
    Decode(encoded, batch.firsts[i], pieces[i], analysis.sentences[pieces[i].sentence]);
  }
}

void Analyzer::Data::Decode(const Matrix& encoded, int first, const Piece& piece,
                            Sentence& sentence) const {
  const Matrix upos = network.UposScores(encoded, first, piece.size());
  const Matrix xpos = network.XposScores(encoded, first, piece.size());
  for (int i = 0; i < piece.size(); ++i) {
    Word& word = sentence.words[piece.begin + i];
    const int best = Best(upos, i);
    word.upos = tags.upos[best];
    word.upos_probability = Probability(upos, i, best, temperatures.upos);
    word.xpos = tags.xpos[Best(xpos, i)];
  }
  DecodeTree(encoded, first, piece, sentence);
  const Matrix names =
      LogProbabilities(network.NameScores(encoded, first, piece.size()) / temperatures.name);
  for (NameSpan name : BestNames(names, tags.names)) {
    name.begin += piece.begin;
    name.end += piece.begin;
    sentence.names.push_back(name);
  }
}

void Analyzer::Data::DecodeTree(const Matrix& encoded, int first, const Piece& piece,
                                Sentence& sentence) const {
  const Matrix arcs = network.ArcScores(encoded, first, piece.size());
  const std::vector<int> heads = BestTree(arcs);
  Matrix labels = network.LabelScores(encoded, first, heads);
  const auto root = std::find(tags.labels.begin(), tags.labels.end(), Deprel::kRoot);
  labels.col(root - tags.labels.begin()).setConstant(-1e4f);  // no word but the root has it
  for (int i = 0; i < piece.size(); ++i) {
    Word& word = sentence.words[piece.begin + i];
    word.head = heads[i] == 0 ? -1 : piece.begin + heads[i] - 1;
    word.head_probability = Probability(arcs, i, heads[i], temperatures.arc);
    if (heads[i] == 0) {
      word.deprel = Deprel::kRoot;
      word.deprel_probability = 1;
    } else {
      const int best = Best(labels, i);
      word.deprel = tags.labels[best];
      word.deprel_probability = Probability(labels, i, best, temperatures.label);
    }
  }
}

namespace {

// Hangs the roots of the later pieces of a sentence on its first root; brings names in order.
void JoinPieces(Sentence& sentence) {
  std::sort(sentence.names.begin(), sentence.names.end(),
            [](const NameSpan& a, const NameSpan& b) { return a.begin < b.begin; });
  int root = -1;
  for (int i = 0; i < static_cast<int>(sentence.words.size()); ++i) {
    Word& word = sentence.words[i];
    if (word.head >= 0) continue;
    if (root < 0) {
      root = i;
    } else {
      word.head = root;
      word.deprel = Deprel::kParataxis;
    }
  }
}

}  // namespace

Result<Analyzer> Analyzer::Open(const std::string& path, const Kernels& kernels) {
  Result<ModelFile> file = ModelFile::Open(path);
  if (!file) return tl::unexpected(file.error());
  Result<Tags> tags = TagsOf(*file);
  if (!tags) return tl::unexpected(tags.error());
  Result<Network> network = Network::Load(*file, kernels);
  if (!network) return tl::unexpected(network.error());
  return Analyzer(std::make_unique<Data>(std::move(*file), std::move(*network), std::move(*tags)));
}

Analysis Analyzer::Analyze(std::string_view text, const Segmentation& segmentation,
                           const Lexicon& lexicon) const {
  Analysis analysis;
  std::vector<Piece> pieces;
  for (const TokenizedSentence& tokens : segmentation.sentences) {
    analysis.sentences.push_back(Untagged(text, tokens));
    AppendPieces(analysis.sentences.back(), static_cast<int>(analysis.sentences.size()) - 1,
                 pieces);
  }
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const Piece& a, const Piece& b) { return a.size() > b.size(); });
  const std::span<const Piece> all(pieces);
  for (size_t first = 0; first < all.size(); first += kBatchSentences) {
    data_->AnalyzeBatch(all.subspan(first, std::min<size_t>(kBatchSentences, all.size() - first)),
                        analysis);
  }
  for (Sentence& sentence : analysis.sentences) {
    JoinPieces(sentence);
    for (Word& word : sentence.words) {
      word.lemma = Lemma(word.form, word.upos, word.xpos, lexicon);
    }
  }
  return analysis;
}

Analyzer::Analyzer(std::unique_ptr<Data> data) : data_(std::move(data)) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

}  // namespace tripleloom
