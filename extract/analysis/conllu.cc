// Writing goes sentence by sentence. The text line is made from the words and the spaces between
// them, so that it always agrees with the columns. Mentions are sorted by place first, so that each
// word finds what opens and closes at it in one pass.

#include "extract/analysis/conllu.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <vector>

#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

bool IsSpace(char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7f; }

// A column holds no white space and is not empty; "_" stands in.
std::string Column(std::string_view text) {
  std::string out(text);
  std::replace_if(out.begin(), out.end(), IsSpace, '_');
  return out.empty() ? "_" : out;
}

// A comment is one line.
std::string Line(std::string_view text) {
  std::string out(text);
  std::replace_if(out.begin(), out.end(), IsSpace, ' ');
  return out;
}

// What the Entity= of one word says: mentions that open here, whole ones, mentions that close here.
struct Brackets {
  std::string opens;
  std::string closes;
};

class EntityBrackets {
 public:
  explicit EntityBrackets(const Entities& entities) {
    std::vector<int> chain_of(entities.mentions.size(), -1);
    for (size_t chain = 0; chain < entities.chains.size(); ++chain) {
      for (int mention : entities.chains[chain].mentions) {
        chain_of[mention] = static_cast<int>(chain);
      }
    }
    for (size_t i = 0; i < entities.mentions.size(); ++i) {
      if (chain_of[i] >= 0)
        Add(entities.mentions[i], entities.chains[chain_of[i]], chain_of[i] + 1);
    }
  }

  std::string At(int sentence, int word) const {
    const auto found = at_.find({sentence, word});
    return found == at_.end() ? "" : found->second.opens + found->second.closes;
  }

 private:
  // Mentions come in text order, outer before inner: what opens is appended, what closes prepended.
  void Add(const Mention& mention, const Chain& chain, int number) {
    const std::string id = std::to_string(number);
    std::string open = "(" + id + "-" + std::string(NameOf(mention.type)) + "-" +
                       std::string(NameOf(mention.kind)) + "-" + Slug(chain.name);
    const bool one_word = mention.end - mention.begin == 1;
    at_[{mention.sentence, mention.begin}].opens += open + (one_word ? ")" : "");
    if (!one_word) {
      std::string& closes = at_[{mention.sentence, mention.end - 1}].closes;
      closes = id + ")" + closes;
    }
  }

  std::map<std::pair<int, int>, Brackets> at_;
};

// The key and the value with four digits, whatever the locale.
std::string Probability(std::string_view key, float value) {
  char digits[16];
  const auto end =
      std::to_chars(std::begin(digits), std::end(digits), value, std::chars_format::fixed, 4).ptr;
  return std::string(key).append(digits, end);
}

// The Name= of every word, and NameProb= of the first of a name; empty for words outside of names.
std::vector<std::string> NameTags(const Sentence& sentence, const ConlluOptions& options) {
  std::vector<std::string> tags(sentence.words.size());
  for (const NameSpan& name : sentence.names) {
    for (int i = name.begin; i < name.end; ++i) {
      tags[i] = (i == name.begin ? "|Name=B-" : "|Name=I-") + std::string(NameOf(name.type));
    }
    if (options.probabilities) tags[name.begin] += Probability("|NameProb=", name.probability);
  }
  return tags;
}

class Writer {
 public:
  Writer(const Document& document, const Entities& entities, const ConlluOptions& options)
      : document_(document), index_(document.text), brackets_(entities), options_(options) {}

  std::string Write(const Analysis& analysis) {
    out_ = "# newdoc id = " + Line(document_.id) + "\n";
    for (size_t i = 0; i < analysis.sentences.size(); ++i) {
      WriteSentence(analysis.sentences[i], static_cast<int>(i));
    }
    return std::move(out_);
  }

 private:
  void WriteSentence(const Sentence& sentence, int number) {
    out_ += "# sent_id = " + Line(document_.id) + "-" + std::to_string(number + 1) + "\n# text = ";
    for (size_t i = 0; i < sentence.words.size(); ++i) {
      out_ += Column(sentence.words[i].form);
      if (sentence.words[i].space_after && i + 1 < sentence.words.size()) out_ += ' ';
    }
    out_ += '\n';
    const std::vector<std::string> names = NameTags(sentence, options_);
    for (size_t i = 0; i < sentence.words.size(); ++i) {
      const int word = static_cast<int>(i);
      WriteWord(sentence.words[i], word, names[i], brackets_.At(number, word));
    }
    out_ += '\n';
  }

  void WriteWord(const Word& word, int number, const std::string& name, const std::string& entity) {
    out_ +=
        std::to_string(number + 1) + '\t' + Column(word.form) + '\t' + Column(word.lemma) + '\t';
    out_ += std::string(NameOf(word.upos)) + '\t' + std::string(NameOf(word.xpos)) + "\t_\t";
    out_ += std::to_string(word.head + 1) + '\t' + std::string(NameOf(word.deprel)) + "\t_\t";
    if (options_.probabilities) {
      out_ += Probability("ArcProb=", word.head_probability);
      out_ += Probability("|LabelProb=", word.deprel_probability);
      out_ += Probability("|TagProb=", word.upos_probability) + "|";
    }
    out_ += "Begin=" + std::to_string(index_.CodePoints(word.span.begin));
    out_ += "|End=" + std::to_string(index_.CodePoints(word.span.end));
    if (!entity.empty()) out_ += "|Entity=" + entity;
    out_ += name;
    out_ += word.space_after ? "\n" : "|SpaceAfter=No\n";
  }

  const Document& document_;
  const CodePointIndex index_;
  const EntityBrackets brackets_;
  const ConlluOptions options_;
  std::string out_;
};

}  // namespace

std::string WriteConllu(const Document& document, const Analysis& analysis,
                        const Entities& entities, const ConlluOptions& options) {
  return Writer(document, entities, options).Write(analysis);
}

}  // namespace tripleloom
