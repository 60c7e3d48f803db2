// Trees of the sentences that the tests of this room read.
#pragma once

namespace tripleloom {

// Rebels may have sent two trucks to Lorne on Monday .
constexpr char kSent[] =
    "Rebels/rebel/NOUN/NNS/4/nsubj may/may/AUX/MD/4/aux have/have/AUX/VB/4/aux "
    "sent/send/VERB/VBN/0/root two/two/NUM/CD/6/nummod trucks/truck/NOUN/NNS/4/obj "
    "to/to/ADP/IN/8/case Lorne/Lorne/PROPN/NNP/4/obl on/on/ADP/IN/10/case "
    "Monday/Monday/PROPN/NNP/4/obl ././PUNCT/./4/punct";

// The mayor was arrested by police in Lorne .
constexpr char kArrested[] =
    "The/the/DET/DT/2/det mayor/mayor/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
    "arrested/arrest/VERB/VBN/0/root by/by/ADP/IN/6/case police/police/NOUN/NN/4/obl:agent "
    "in/in/ADP/IN/8/case Lorne/Lorne/PROPN/NNP/4/obl ././PUNCT/./4/punct";

// Ames met Berg and signed the treaty .
constexpr char kMetAndSigned[] =
    "Ames/Ames/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj "
    "and/and/CCONJ/CC/5/cc signed/sign/VERB/VBD/2/conj the/the/DET/DT/7/det "
    "treaty/treaty/NOUN/NN/5/obj ././PUNCT/./2/punct";

// Ames and Berg visited Lorne .
constexpr char kBothVisited[] =
    "Ames/Ames/PROPN/NNP/4/nsubj and/and/CCONJ/CC/3/cc Berg/Berg/PROPN/NNP/1/conj "
    "visited/visit/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./4/punct";

// The minister who closed the bridge resigned .
constexpr char kWhoClosed[] =
    "The/the/DET/DT/2/det minister/minister/NOUN/NN/7/nsubj who/who/PRON/WP/4/nsubj "
    "closed/close/VERB/VBD/2/acl:relcl the/the/DET/DT/6/det bridge/bridge/NOUN/NN/4/obj "
    "resigned/resign/VERB/VBD/0/root ././PUNCT/./7/punct";

// The ship the navy lost carried fuel .
constexpr char kTheNavyLost[] =
    "The/the/DET/DT/2/det ship/ship/NOUN/NN/6/nsubj the/the/DET/DT/4/det "
    "navy/navy/NOUN/NN/5/nsubj lost/lose/VERB/VBD/2/acl:relcl "
    "carried/carry/VERB/VBD/0/root fuel/fuel/NOUN/NN/6/obj ././PUNCT/./6/punct";

// Trucks loaded with fuel reached Lorne .
constexpr char kLoadedWithFuel[] =
    "Trucks/truck/NOUN/NNS/5/nsubj loaded/load/VERB/VBN/1/acl with/with/ADP/IN/4/case "
    "fuel/fuel/NOUN/NN/2/obl reached/reach/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj "
    "././PUNCT/./5/punct";

// The king asked Ames to lead the army .
constexpr char kAskedToLead[] =
    "The/the/DET/DT/2/det king/king/NOUN/NN/3/nsubj asked/ask/VERB/VBD/0/root "
    "Ames/Ames/PROPN/NNP/3/iobj to/to/PART/TO/6/mark lead/lead/VERB/VB/3/xcomp "
    "the/the/DET/DT/8/det army/army/NOUN/NN/6/obj ././PUNCT/./3/punct";

// Ames left after signing the treaty .
constexpr char kAfterSigning[] =
    "Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root after/after/SCONJ/IN/4/mark "
    "signing/sign/VERB/VBG/2/advcl the/the/DET/DT/6/det treaty/treaty/NOUN/NN/4/obj "
    "././PUNCT/./2/punct";

// Ames is willing to talk with Berg .
constexpr char kWillingToTalk[] =
    "Ames/Ames/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop willing/willing/ADJ/JJ/0/root "
    "to/to/PART/TO/5/mark talk/talk/VERB/VB/3/xcomp with/with/ADP/IN/7/case "
    "Berg/Berg/PROPN/NNP/5/obl ././PUNCT/./3/punct";

// The court did not rule out a trial .
constexpr char kDidNotRuleOut[] =
    "The/the/DET/DT/2/det court/court/NOUN/NN/5/nsubj did/do/AUX/VBD/5/aux "
    "not/not/PART/RB/5/advmod rule/rule/VERB/VB/0/root out/out/ADP/RP/5/compound:prt "
    "a/a/DET/DT/8/det trial/trial/NOUN/NN/5/obj ././PUNCT/./5/punct";

// The ministry denied that soldiers attacked Lorne .
constexpr char kDenied[] =
    "The/the/DET/DT/2/det ministry/ministry/NOUN/NN/3/nsubj denied/deny/VERB/VBD/0/root "
    "that/that/SCONJ/IN/6/mark soldiers/soldier/NOUN/NNS/6/nsubj "
    "attacked/attack/VERB/VBD/3/ccomp Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./3/punct";

// The road is open , Ames said .
constexpr char kRoadIsOpen[] =
    "The/the/DET/DT/2/det road/road/NOUN/NN/4/nsubj is/be/AUX/VBZ/4/cop "
    "open/open/ADJ/JJ/0/root ,/,/PUNCT/,/7/punct Ames/Ames/PROPN/NNP/7/nsubj "
    "said/say/VERB/VBD/4/parataxis ././PUNCT/./7/punct";

// According to Ames , the army left Lorne .
constexpr char kAccordingTo[] =
    "According/accord/VERB/VBG/3/case to/to/ADP/IN/1/fixed Ames/Ames/PROPN/NNP/7/obl "
    ",/,/PUNCT/,/3/punct the/the/DET/DT/6/det army/army/NOUN/NN/7/nsubj "
    "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./7/punct";

// No troops were sent to Lorne .
constexpr char kNoTroops[] =
    "No/no/DET/DT/2/det troops/troop/NOUN/NNS/4/nsubj:pass were/be/AUX/VBD/4/aux:pass "
    "sent/send/VERB/VBN/0/root to/to/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/obl "
    "././PUNCT/./4/punct";

// If the army attacks Lorne , Berg will resign .
constexpr char kIfAttacks[] =
    "If/if/SCONJ/IN/4/mark the/the/DET/DT/3/det army/army/NOUN/NN/4/nsubj "
    "attacks/attack/VERB/VBZ/9/advcl Lorne/Lorne/PROPN/NNP/4/obj ,/,/PUNCT/,/4/punct "
    "Berg/Berg/PROPN/NNP/9/nsubj will/will/AUX/MD/9/aux resign/resign/VERB/VB/0/root "
    "././PUNCT/./9/punct";

// The capital , Lorne , fell .
constexpr char kCapitalLorne[] =
    "The/the/DET/DT/2/det capital/capital/NOUN/NN/6/nsubj ,/,/PUNCT/,/4/punct "
    "Lorne/Lorne/PROPN/NNP/2/appos ,/,/PUNCT/,/2/punct fell/fall/VERB/VBD/0/root "
    "././PUNCT/./6/punct";

// Foreign Minister Ann Ames met Berg .
constexpr char kForeignMinister[] =
    "Foreign/foreign/ADJ/JJ/2/amod Minister/minister/NOUN/NN/3/nmod:desc "
    "Ann/Ann/PROPN/NNP/5/nsubj Ames/Ames/PROPN/NNP/3/flat met/meet/VERB/VBD/0/root "
    "Berg/Berg/PROPN/NNP/5/obj ././PUNCT/./5/punct";

// The Ministry spokesman Col. Ben Ames resigned .
constexpr char kSpokesmanCol[] =
    "The/the/DET/DT/3/det Ministry/Ministry/PROPN/NNP/3/compound "
    "spokesman/spokesman/NOUN/NN/5/nmod:desc Col./Col./PROPN/NNP/5/nmod:desc "
    "Ben/Ben/PROPN/NNP/7/nsubj Ames/Ames/PROPN/NNP/5/flat resigned/resign/VERB/VBD/0/root "
    "././PUNCT/./7/punct";

// The rebels hold the town of Lorne .
constexpr char kTownOf[] =
    "The/the/DET/DT/2/det rebels/rebel/NOUN/NNS/3/nsubj hold/hold/VERB/VBP/0/root "
    "the/the/DET/DT/5/det town/town/NOUN/NN/3/obj of/of/ADP/IN/7/case "
    "Lorne/Lorne/PROPN/NNP/5/nmod ././PUNCT/./3/punct";

// Ames held talks with Berg in Lorne .
constexpr char kHeldTalks[] =
    "Ames/Ames/PROPN/NNP/2/nsubj held/hold/VERB/VBD/0/root talks/talk/NOUN/NNS/2/obj "
    "with/with/ADP/IN/5/case Berg/Berg/PROPN/NNP/3/nmod in/in/ADP/IN/7/case "
    "Lorne/Lorne/PROPN/NNP/2/obl ././PUNCT/./2/punct";

// The navy ordered the frigate Resolute to Lorne .
constexpr char kOrderedFrigate[] =
    "The/the/DET/DT/2/det navy/navy/NOUN/NN/3/nsubj ordered/order/VERB/VBD/0/root "
    "the/the/DET/DT/5/det frigate/frigate/NOUN/NN/3/obj "
    "Resolute/Resolute/PROPN/NNP/5/appos to/to/ADP/IN/8/case Lorne/Lorne/PROPN/NNP/6/nmod "
    "././PUNCT/./3/punct";

// There were riots in Lorne .
constexpr char kThereWere[] =
    "There/there/PRON/EX/2/expl were/be/VERB/VBD/0/root riots/riot/NOUN/NNS/2/nsubj "
    "in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/3/nmod ././PUNCT/./2/punct";

// Ames failed to reach Lorne .
constexpr char kFailedToReach[] =
    "Ames/Ames/PROPN/NNP/2/nsubj failed/fail/VERB/VBD/0/root to/to/PART/TO/4/mark "
    "reach/reach/VERB/VB/2/xcomp Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./2/punct";

// Rain .
constexpr char kRain[] = "Rain/rain/NOUN/NN/0/root ././PUNCT/./1/punct";

// In the morning , yes .
constexpr char kMorning[] =
    "In/in/ADP/IN/3/case the/the/DET/DT/3/det morning/morning/NOUN/NN/0/root "
    ",/,/PUNCT/,/3/punct yes/yes/INTJ/UH/3/discourse ././PUNCT/./5/punct";

// Ames is a writer who lives in Lorne .
constexpr char kWriterWho[] =
    "Ames/Ames/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop a/a/DET/DT/4/det "
    "writer/writer/NOUN/NN/0/root who/who/PRON/WP/6/nsubj lives/live/VERB/VBZ/4/acl:relcl "
    "in/in/ADP/IN/8/case Lorne/Lorne/PROPN/NNP/6/obl ././PUNCT/./4/punct";

// Norland 's army left Lorne .
constexpr char kNorlandsArmy[] =
    "Norland/Norland/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case army/army/NOUN/NN/4/nsubj "
    "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./4/punct";

// The embassy in Lorne closed .
constexpr char kEmbassyIn[] =
    "The/the/DET/DT/2/det embassy/embassy/NOUN/NN/5/nsubj in/in/ADP/IN/4/case "
    "Lorne/Lorne/PROPN/NNP/2/nmod closed/close/VERB/VBD/0/root ././PUNCT/./5/punct";

}  // namespace tripleloom
