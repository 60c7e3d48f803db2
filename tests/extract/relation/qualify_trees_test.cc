// Polarity, modality, speaker and roles, each on a small tree.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <sstream>

#include "extract/analysis/conllu.h"
#include "extract/relation/qualify.h"

namespace tripleloom {
namespace {

// A tree of words written form/lemma/UPOS/XPOS/head/label.
class Reading {
 public:
  explicit Reading(const std::string& marked) {
    std::istringstream words(marked);
    std::string word, text;
    for (int number = 1; words >> word; ++number) {
      std::replace(word.begin(), word.end(), '/', '\t');
      std::istringstream cells(word);
      std::string form, lemma, upos, xpos, head, label;
      cells >> form >> lemma >> upos >> xpos >> head >> label;
      text += std::to_string(number) + '\t' + form + '\t' + lemma + '\t' + upos + '\t' + xpos +
              "\t_\t" + head + '\t' + label + "\t_\t_\n";
    }
    auto read = ReadConllu(text + '\n');
    if (!read) {
      ADD_FAILURE() << read.error().message;
      return;
    }
    analysis_ = std::move(read->analysis);
    tree_.emplace(analysis_.sentences[0]);
  }

  int At(const std::string& form) const {
    for (int i = 0; i < tree_->size(); ++i) {
      if (tree_->word(i).form == form) return i;
    }
    ADD_FAILURE() << "no word " << form;
    return 0;
  }

  bool Negated(const std::string& form) const { return IsNegated(*tree_, At(form)); }
  std::string_view ModalityAt(const std::string& form) const {
    return NameOf(ModalityOf(*tree_, At(form)));
  }
  // "Ames/say", "/believe" for nobody, "" for none.
  std::string Source(const std::string& form) const {
    const auto source = SourceOf(*tree_, At(form));
    if (!source) return "";
    return (source->head < 0 ? "" : tree_->word(source->head).form) + '/' + source->verb;
  }
  std::string Role(const std::string& preposition, const std::string& form) const {
    static const Result<Lexicon> lexicon =
        Lexicon::Open(TRIPLELOOM_BINARY_DIR "/models/en/en.lexicon");
    static const Entities entities;
    return RoleOf({*tree_, 0, entities, *lexicon}, preposition, At(form));
  }

 private:
  Analysis analysis_;
  std::optional<Tree> tree_;
};

// "Ames VERB to leave": the infinitive below a verb in the past.
Reading ToLeave(const std::string& verb, const std::string& lemma) {
  return Reading("Ames/Ames/PROPN/NNP/2/nsubj " + verb + '/' + lemma +
                 "/VERB/VBD/0/root to/to/PART/TO/4/mark leave/leave/VERB/VB/2/xcomp");
}

// "Ames is ADJECTIVE to leave".
Reading IsToLeave(const std::string& adjective) {
  return Reading("Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop " + adjective + '/' + adjective +
                 "/ADJ/JJ/0/root to/to/PART/TO/5/mark leave/leave/VERB/VB/3/xcomp");
}

// "Ames ADVERB left".
Reading Left(const std::string& adverb) {
  return Reading("Ames/Ames/PROPN/NNP/3/nsubj " + adverb + '/' + adverb +
                 "/ADV/RB/3/advmod left/leave/VERB/VBD/0/root");
}

// "Ames MODAL leave".
Reading Leave(const std::string& modal) {
  return Reading("Ames/Ames/PROPN/NNP/3/nsubj " + modal + '/' + modal +
                 "/AUX/MD/3/aux leave/leave/VERB/VB/0/root");
}

// "The NOUN to leave failed".
Reading NounToLeave(const std::string& noun) {
  return Reading("The/the/DET/DT/2/det " + noun + '/' + noun +
                 "/NOUN/NN/5/nsubj to/to/PART/TO/4/mark leave/leave/VERB/VB/2/acl "
                 "ended/end/VERB/VBD/0/root");
}

TEST(IsNegated, KnowsNegators) {
  for (const char* adverb : {"not", "never", "hardly", "barely", "scarcely", "n't"}) {
    EXPECT_TRUE(Left(adverb).Negated("left")) << adverb;
  }
  for (const char* adverb : {"often", "nearly", "soon"}) {
    EXPECT_FALSE(Left(adverb).Negated("left")) << adverb;
  }
}

TEST(IsNegated, IsSharedByInfinitivesOfOneAuxiliary) {
  const Reading both(
      "Ames/Ames/PROPN/NNP/4/nsubj can/can/AUX/MD/4/aux never/never/ADV/RB/4/advmod "
      "unite/unite/VERB/VB/0/root and/and/CCONJ/CC/6/cc win/win/VERB/VB/4/conj");
  EXPECT_TRUE(both.Negated("unite"));
  EXPECT_TRUE(both.Negated("win"));
  const Reading one(
      "Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
      "sign/sign/VERB/VB/0/root and/and/CCONJ/CC/6/cc left/leave/VERB/VBD/4/conj");
  EXPECT_FALSE(one.Negated("left"));
}

TEST(IsNegated, KnowsNegatorsOfSeveralWords) {
  EXPECT_TRUE(Reading("Ames/Ames/PROPN/NNP/4/nsubj no/no/ADV/RB/3/advmod "
                      "longer/long/ADV/RBR/4/advmod leads/lead/VERB/VBZ/0/root "
                      "it/it/PRON/PRP/4/obj")
                  .Negated("leads"));
  EXPECT_TRUE(Reading("Ames/Ames/PROPN/NNP/5/nsubj at/at/ADP/IN/4/case no/no/DET/DT/4/det "
                      "time/time/NOUN/NN/5/obl left/leave/VERB/VBD/0/root")
                  .Negated("left"));
}

TEST(IsNegated, KnowsEmptyPhrasesButNotThoseOfAdjuncts) {
  EXPECT_TRUE(Reading("No/no/DET/DT/2/det ship/ship/NOUN/NN/3/nsubj left/leave/VERB/VBD/0/root")
                  .Negated("left"));
  EXPECT_TRUE(Reading("Ames/Ames/PROPN/NNP/2/nsubj sent/send/VERB/VBD/0/root no/no/DET/DT/4/det "
                      "ship/ship/NOUN/NN/2/obj")
                  .Negated("sent"));
  EXPECT_TRUE(Reading("Nobody/nobody/PRON/NN/2/nsubj left/leave/VERB/VBD/0/root").Negated("left"));
  EXPECT_FALSE(Reading("Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                       "with/with/ADP/IN/5/case no/no/DET/DT/5/det warning/warning/NOUN/NN/2/obl")
                   .Negated("left"));
}

TEST(IsNegated, FollowsVerbsAndAdjectivesOfNotDoing) {
  EXPECT_TRUE(ToLeave("failed", "fail").Negated("leave"));
  EXPECT_TRUE(ToLeave("refused", "refuse").Negated("leave"));
  EXPECT_FALSE(ToLeave("promised", "promise").Negated("leave"));
  EXPECT_TRUE(IsToLeave("unable").Negated("leave"));
  EXPECT_TRUE(IsToLeave("unwilling").Negated("leave"));
  EXPECT_FALSE(IsToLeave("able").Negated("leave"));
  EXPECT_TRUE(NounToLeave("refusal").Negated("leave"));
  EXPECT_FALSE(NounToLeave("plan").Negated("leave"));
}

TEST(IsNegated, FollowsDenialsAndWhatIsRuledOut) {
  EXPECT_TRUE(Reading("Ames/Ames/PROPN/NNP/2/nsubj denied/deny/VERB/VBD/0/root "
                      "that/that/SCONJ/IN/5/mark Berg/Berg/PROPN/NNP/5/nsubj "
                      "left/leave/VERB/VBD/2/ccomp")
                  .Negated("left"));
  const std::string ruled =
      "ruled/rule/VERB/VBD/0/root out/out/ADP/RP/1/compound:prt "
      "sending/send/VERB/VBG/1/xcomp ships/ship/NOUN/NNS/3/obj";
  EXPECT_TRUE(Reading(ruled).Negated("sending"));
  EXPECT_FALSE(Reading(ruled).Negated("ruled"));
}

TEST(IsNegated, FollowsVerbsThatHinder) {
  const Reading kept(
      "Ice/ice/NOUN/NN/2/nsubj prevented/prevent/VERB/VBD/0/root ships/ship/NOUN/NNS/2/obj "
      "from/from/SCONJ/IN/5/mark leaving/leave/VERB/VBG/2/advcl");
  EXPECT_TRUE(kept.Negated("leaving"));
  EXPECT_FALSE(kept.Negated("prevented"));
  EXPECT_FALSE(Reading("Ames/Ames/PROPN/NNP/2/nsubj returned/return/VERB/VBD/0/root "
                       "from/from/SCONJ/IN/4/mark fishing/fish/VERB/VBG/2/advcl")
                   .Negated("fishing"));
}

TEST(IsNegated, LetsTwoDenialsCancelOut) {
  EXPECT_FALSE(Reading("Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
                       "fail/fail/VERB/VB/0/root to/to/PART/TO/6/mark leave/leave/VERB/VB/4/xcomp")
                   .Negated("leave"));
}

TEST(IsNegated, OfTheFirstVerbCoversTheSecondInfinitive) {
  const auto both = [](const std::string& word) {
    return Reading(
        "Ames/Ames/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
        "sign/sign/VERB/VB/0/root " +
        word + '/' + word + "/CCONJ/CC/6/cc leave/leave/VERB/VB/4/conj");
  };
  EXPECT_TRUE(both("or").Negated("leave"));
  EXPECT_TRUE(both("and").Negated("leave"));
}

TEST(IsNegated, KnowsNeitherAndNor) {
  const Reading neither(
      "Ames/Ames/PROPN/NNP/3/nsubj neither/neither/CCONJ/CC/3/cc:preconj "
      "signed/sign/VERB/VBD/0/root nor/nor/CCONJ/CC/5/cc left/leave/VERB/VBD/3/conj");
  EXPECT_TRUE(neither.Negated("signed"));
  EXPECT_TRUE(neither.Negated("left"));
}

TEST(IsNegated, KnowsWithout) {
  EXPECT_TRUE(Reading("Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                      "without/without/SCONJ/IN/4/mark signing/sign/VERB/VBG/2/advcl "
                      "it/it/PRON/PRP/4/obj")
                  .Negated("signing"));
}

TEST(ModalityOf, ReadsAuxiliaries) {
  EXPECT_EQ(Leave("may").ModalityAt("leave"), "possible");
  EXPECT_EQ(Leave("could").ModalityAt("leave"), "possible");
  EXPECT_EQ(Leave("must").ModalityAt("leave"), "necessary");
  EXPECT_EQ(Leave("should").ModalityAt("leave"), "necessary");
  EXPECT_EQ(Leave("will").ModalityAt("leave"), "intended");
  EXPECT_EQ(Leave("would").ModalityAt("leave"), "hypothetical");
  EXPECT_EQ(Left("soon").ModalityAt("left"), "asserted");
}

TEST(ModalityOf, ReadsAdverbsOfDoubt) {
  for (const char* adverb : {"probably", "reportedly", "apparently", "supposedly"}) {
    EXPECT_EQ(Left(adverb).ModalityAt("left"), "possible") << adverb;
  }
}

TEST(ModalityOf, ReadsTheGovernorOfAnInfinitive) {
  EXPECT_EQ(ToLeave("planned", "plan").ModalityAt("leave"), "intended");
  EXPECT_EQ(ToLeave("vowed", "vow").ModalityAt("leave"), "intended");
  EXPECT_EQ(ToLeave("had", "have").ModalityAt("leave"), "necessary");
  EXPECT_EQ(ToLeave("seemed", "seem").ModalityAt("leave"), "possible");
  EXPECT_EQ(ToLeave("managed", "manage").ModalityAt("leave"), "asserted");
  EXPECT_EQ(IsToLeave("willing").ModalityAt("leave"), "intended");
  EXPECT_EQ(IsToLeave("able").ModalityAt("leave"), "possible");
  EXPECT_EQ(IsToLeave("likely").ModalityAt("leave"), "possible");
  EXPECT_EQ(IsToLeave("unlikely").ModalityAt("leave"), "possible");
}

TEST(ModalityOf, OfWhatIsExpectedIsAPlan) {
  EXPECT_EQ(Reading("Ames/Ames/PROPN/NNP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass "
                    "expected/expect/VERB/VBN/0/root to/to/PART/TO/5/mark "
                    "leave/leave/VERB/VB/3/xcomp")
                .ModalityAt("leave"),
            "intended");
}

TEST(ModalityOf, OfAPlanOrPurposeIsIntended) {
  EXPECT_EQ(NounToLeave("plan").ModalityAt("leave"), "intended");
  EXPECT_EQ(NounToLeave("right").ModalityAt("leave"), "asserted");
  EXPECT_EQ(Reading("Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
                    "to/to/PART/TO/4/mark join/join/VERB/VB/2/advcl them/they/PRON/PRP/4/obj")
                .ModalityAt("join"),
            "intended");
}

TEST(ModalityOf, OfASubjunctiveIsIntended) {
  const auto that_leaves = [](const std::string& verb) {
    return Reading(
        "Ames/Ames/PROPN/NNP/2/nsubj demanded/demand/VERB/VBD/0/root "
        "that/that/SCONJ/IN/5/mark Berg/Berg/PROPN/NNP/5/nsubj " +
        verb + "/2/ccomp");
  };
  EXPECT_EQ(that_leaves("leave/leave/VERB/VB").ModalityAt("leave"), "intended");
  EXPECT_EQ(that_leaves("leave/leave/VERB/VBP").ModalityAt("leave"), "intended");
  EXPECT_EQ(that_leaves("left/leave/VERB/VBD").ModalityAt("left"), "asserted");
}

TEST(ModalityOf, OfAConditionIsHypothetical) {
  for (const char* mark : {"if/if", "unless/unless", "provided/provide"}) {
    EXPECT_EQ(
        Reading("Ames/Ames/PROPN/NNP/2/nsubj leaves/leave/VERB/VBZ/0/root " + std::string(mark) +
                "/SCONJ/IN/5/mark Berg/Berg/PROPN/NNP/5/nsubj "
                "signs/sign/VERB/VBZ/2/advcl")
            .ModalityAt("signs"),
        "hypothetical")
        << mark;
  }
  EXPECT_EQ(Reading("Should/should/AUX/MD/3/aux Berg/Berg/PROPN/NNP/3/nsubj "
                    "sign/sign/VERB/VB/5/advcl Ames/Ames/PROPN/NNP/5/nsubj "
                    "leaves/leave/VERB/VBZ/0/root")
                .ModalityAt("sign"),
            "hypothetical");
}

TEST(ModalityOf, OfWhatIsToBeMadeSureIsIntended) {
  EXPECT_EQ(
      Reading("They/they/PRON/PRP/3/nsubj must/must/AUX/MD/3/aux make/make/VERB/VB/0/root "
              "sure/sure/ADJ/JJ/3/xcomp that/that/SCONJ/IN/7/mark it/it/PRON/PRP/7/nsubj:pass "
              "mended/mend/VERB/VBN/4/ccomp")
          .ModalityAt("mended"),
      "intended");
}

// The "would" of what was said is the "will" of its day; that of a condition is not.
TEST(ModalityOf, TakesWouldInAReportOfThePastForWill) {
  const std::string said =
      "Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root it/it/PRON/PRP/5/nsubj "
      "would/would/AUX/MD/5/aux leave/leave/VERB/VB/2/ccomp";
  EXPECT_EQ(Reading(said).ModalityAt("leave"), "intended");
  EXPECT_EQ(Reading(said + " if/if/SCONJ/IN/8/mark Berg/Berg/PROPN/NNP/8/nsubj "
                           "signed/sign/VERB/VBD/5/advcl")
                .ModalityAt("leave"),
            "hypothetical");
  EXPECT_EQ(Reading("It/it/PRON/PRP/3/nsubj would/would/AUX/MD/3/aux leave/leave/VERB/VB/0/root "
                    ",/,/PUNCT/,/6/punct Ames/Ames/PROPN/NNP/6/nsubj "
                    "said/say/VERB/VBD/3/parataxis")
                .ModalityAt("leave"),
            "intended");
}

TEST(SourceOf, FindsTheSpeakerBeforeAndBehind) {
  EXPECT_EQ(Reading("Ames/Ames/PROPN/NNP/2/nsubj promised/promise/VERB/VBD/0/root "
                    "that/that/SCONJ/IN/5/mark Berg/Berg/PROPN/NNP/5/nsubj "
                    "left/leave/VERB/VBD/2/ccomp")
                .Source("left"),
            "Ames/promise");
  EXPECT_EQ(Reading("Berg/Berg/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root ,/,/PUNCT/,/5/punct "
                    "Ames/Ames/PROPN/NNP/5/nsubj said/say/VERB/VBD/2/parataxis")
                .Source("left"),
            "Ames/say");
  EXPECT_EQ(Reading("Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root :/:/PUNCT/:/5/punct "
                    "Berg/Berg/PROPN/NNP/5/nsubj left/leave/VERB/VBD/2/parataxis")
                .Source("left"),
            "Ames/say");
  EXPECT_EQ(Left("soon").Source("left"), "");
}

TEST(SourceOf, OfWhatIsSaidToBeSoIsNobody) {
  const auto is_to_have = [](const std::string& verb, const std::string& lemma) {
    return Reading("Ames/Ames/PROPN/NNP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass " + verb + '/' +
                   lemma +
                   "/VERB/VBN/0/root to/to/PART/TO/6/mark have/have/AUX/VB/6/aux "
                   "left/leave/VERB/VBN/3/xcomp");
  };
  EXPECT_EQ(is_to_have("believed", "believe").Source("left"), "/believe");
  EXPECT_EQ(is_to_have("said", "say").Source("said"), "/say");
  EXPECT_EQ(is_to_have("asked", "ask").Source("left"), "");
}

TEST(SpeechClassOf, GroupsVerbsByWhatTheSpeakerDoes) {
  EXPECT_EQ(SpeechClassOf("say"), "statement");
  EXPECT_EQ(SpeechClassOf(""), "statement");
  EXPECT_EQ(SpeechClassOf("deny"), "denial");
  EXPECT_EQ(SpeechClassOf("vow"), "promise");
  EXPECT_EQ(SpeechClassOf("allege"), "claim");
  EXPECT_EQ(SpeechClassOf("believe"), "belief");
}

TEST(RoleOf, OfClausesFollowsTheConjunction) {
  const Reading clause(
      "Ames/Ames/PROPN/NNP/2/nsubj stayed/stay/VERB/VBD/0/root "
      "x/x/SCONJ/IN/4/mark signing/sign/VERB/VBG/2/advcl");
  EXPECT_EQ(clause.Role("because", "signing"), "cause");
  EXPECT_EQ(clause.Role("to", "signing"), "purpose");
  EXPECT_EQ(clause.Role("in order to", "signing"), "purpose");
  EXPECT_EQ(clause.Role("by", "signing"), "manner");
  EXPECT_EQ(clause.Role("without", "signing"), "manner");
  EXPECT_EQ(clause.Role("if", "signing"), "condition");
  EXPECT_EQ(clause.Role("as long as", "signing"), "condition");
  EXPECT_EQ(clause.Role("after", "signing"), "time");
  EXPECT_EQ(clause.Role("as soon as", "signing"), "time");
  EXPECT_EQ(clause.Role("once", "signing"), "time");
}

TEST(RoleOf, NumberBehindAtIsAnHourIfItIsShort) {
  const auto at = [](const std::string& number) {
    return Reading("Ames/Ames/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root at/at/ADP/IN/4/case " +
                   number + '/' + number + "/NUM/CD/2/obl")
        .Role("at", number);
  };
  EXPECT_EQ(at("six"), "time");
  EXPECT_EQ(at("18.30"), "time");
  EXPECT_EQ(at("555-0143-22"), "other");  // a telephone
}

TEST(RoleOf, OfPhrasesFollowsPrepositionAndNoun) {
  const auto phrase = [](const std::string& preposition, const std::string& noun) {
    return Reading("Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root " + preposition + '/' +
                   preposition + "/ADP/IN/4/case " + noun + '/' + noun + "/NOUN/NN/2/obl")
        .Role(preposition, noun);
  };
  EXPECT_EQ(phrase("in", "week"), "time");
  EXPECT_EQ(phrase("in", "city"), "place");
  EXPECT_EQ(phrase("in", "anger"), "manner");
  EXPECT_EQ(phrase("with", "joy"), "manner");
  EXPECT_EQ(phrase("with", "hammer"), "instrument");
  EXPECT_EQ(phrase("with", "minister"), "other");
  EXPECT_EQ(phrase("for", "peace"), "purpose");
  EXPECT_EQ(phrase("despite", "storm"), "concession");
  EXPECT_EQ(phrase("throughout", "city"), "place");
  const Reading cause(
      "Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root "
      "storm/storm/NOUN/NN/2/obl");
  EXPECT_EQ(cause.Role("because of", "storm"), "cause");
  EXPECT_EQ(cause.Role("as result of", "storm"), "cause");
  EXPECT_EQ(cause.Role("thanks to", "storm"), "cause");
}

}  // namespace
}  // namespace tripleloom
