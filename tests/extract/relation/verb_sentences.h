// Trees of sentences for verb_facts_test.cc, in the notation of reading.h. What a comment calls
// "parsed" is a tree as a parser may give it, not the right one.
#pragma once

namespace tripleloom {

// The council considered the road unsafe. Parsed as an unsafe road.
constexpr char kUnsafeRoad[] =
    "The/the/DET/DT/2/det council/council/NOUN/NN/3/nsubj considered/consider/VERB/VBD/0/root "
    "the/the/DET/DT/5/det road/road/NOUN/NN/3/obj unsafe/unsafe/ADJ/JJ/5/amod ././PUNCT/./3/punct";

// The council elected Ames mayor. Parsed as an "Ames mayor".
constexpr char kElected[] =
    "The/the/DET/DT/2/det council/council/NOUN/NN/3/nsubj elected/elect/VERB/VBD/0/root "
    "Ames/Ames/PROPN/NNP/5/compound mayor/mayor/NOUN/NN/3/obj ././PUNCT/./3/punct";

// The plan is to close the port.
constexpr char kPlanIs[] =
    "The/the/DET/DT/2/det plan/plan/NOUN/NN/5/nsubj:outer is/be/AUX/VBZ/5/cop "
    "to/to/PART/TO/5/mark close/close/VERB/VB/0/root the/the/DET/DT/7/det port/port/NOUN/NN/5/obj "
    "././PUNCT/./5/punct";

// Rebels will leave Lorne once the dam is repaired.
constexpr char kOnceRepaired[] =
    "Rebels/rebel/NOUN/NNS/3/nsubj will/will/AUX/MD/3/aux leave/leave/VERB/VB/0/root "
    "Lorne/Lorne/PROPN/NNP/3/obj once/once/SCONJ/IN/9/mark the/the/DET/DT/7/det "
    "dam/dam/NOUN/NN/9/nsubj:pass is/be/AUX/VBZ/9/aux:pass repaired/repair/VERB/VBN/3/advcl "
    "././PUNCT/./3/punct";

// The road may close, cutting off Lorne.
constexpr char kCuttingOff[] =
    "The/the/DET/DT/2/det road/road/NOUN/NN/4/nsubj may/may/AUX/MD/4/aux "
    "close/close/VERB/VB/0/root "
    ",/,/PUNCT/,/6/punct cutting/cut/VERB/VBG/4/advcl off/off/ADP/RP/6/compound:prt "
    "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./4/punct";

// Ames would later leave Lorne.
constexpr char kWouldLater[] =
    "Ames/Ames/PROPN/NNP/4/nsubj would/would/AUX/MD/4/aux later/late/ADV/RBR/4/advmod "
    "leave/leave/VERB/VB/0/root Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./4/punct";

// The ministry studied reports that rebels left Lorne.
constexpr char kReportsThat[] =
    "The/the/DET/DT/2/det ministry/ministry/NOUN/NN/3/nsubj studied/study/VERB/VBD/0/root "
    "reports/report/NOUN/NNS/3/obj that/that/SCONJ/IN/7/mark rebels/rebel/NOUN/NNS/7/nsubj "
    "left/leave/VERB/VBD/4/acl Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./3/punct";

// Ames said in a statement that rebels left Lorne. Parsed as what the statement is about.
constexpr char kInAStatement[] =
    "Ames/Ames/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root in/in/ADP/IN/5/case a/a/DET/DT/5/det "
    "statement/statement/NOUN/NN/2/obl that/that/SCONJ/IN/8/mark rebels/rebel/NOUN/NNS/8/nsubj "
    "left/leave/VERB/VBD/5/acl Lorne/Lorne/PROPN/NNP/8/obj ././PUNCT/./2/punct";

// Neither Ames nor Berg left Lorne.
constexpr char kNeitherNor[] =
    "Neither/neither/CCONJ/CC/2/cc:preconj Ames/Ames/PROPN/NNP/5/nsubj nor/nor/CCONJ/CC/4/cc "
    "Berg/Berg/PROPN/NNP/2/conj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj "
    "././PUNCT/./5/punct";

// Not only did Ames visit Lorne.
constexpr char kNotOnly[] =
    "Not/not/PART/RB/5/advmod only/only/ADV/RB/5/advmod did/do/AUX/VBD/5/aux "
    "Ames/Ames/PROPN/NNP/5/nsubj visit/visit/VERB/VB/0/root Lorne/Lorne/PROPN/NNP/5/obj "
    "././PUNCT/./5/punct";

// Norland must ensure that roads reach Lorne.
constexpr char kMustEnsure[] =
    "Norland/Norland/PROPN/NNP/3/nsubj must/must/AUX/MD/3/aux ensure/ensure/VERB/VB/0/root "
    "that/that/SCONJ/IN/6/mark roads/road/NOUN/NNS/6/nsubj reach/reach/VERB/VBP/3/ccomp "
    "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./3/punct";

// A fund was started to protect Lorne. The infinitive as an adjunct.
constexpr char kFundToProtect[] =
    "A/a/DET/DT/2/det fund/fund/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
    "started/start/VERB/VBN/0/root to/to/PART/TO/6/mark protect/protect/VERB/VB/4/advcl "
    "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./4/punct";

// A wall was built to protect Lorne. The infinitive as one verb with "built".
constexpr char kBuiltToProtect[] =
    "A/a/DET/DT/2/det wall/wall/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
    "built/build/VERB/VBN/0/root to/to/PART/TO/6/mark protect/protect/VERB/VB/4/xcomp "
    "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./4/punct";

// Soldiers crossed the river in order to reach Lorne.
constexpr char kInOrderTo[] =
    "Soldiers/soldier/NOUN/NNS/2/nsubj crossed/cross/VERB/VBD/0/root the/the/DET/DT/4/det "
    "river/river/NOUN/NN/2/obj in/in/ADP/IN/8/mark order/order/NOUN/NN/5/fixed "
    "to/to/PART/TO/8/mark "
    "reach/reach/VERB/VB/2/advcl Lorne/Lorne/PROPN/NNP/8/obj ././PUNCT/./2/punct";

// Ames ordered Berg to leave Lorne. Parsed as a purpose.
constexpr char kOrderedToLeave[] =
    "Ames/Ames/PROPN/NNP/2/nsubj ordered/order/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj "
    "to/to/PART/TO/5/mark leave/leave/VERB/VB/2/advcl Lorne/Lorne/PROPN/NNP/5/obj "
    "././PUNCT/./2/punct";

// Soldiers began a campaign to isolate Lorne. Parsed as if the campaign were asked to.
constexpr char kBeganToIsolate[] =
    "Soldiers/soldier/NOUN/NNS/2/nsubj began/begin/VERB/VBD/0/root a/a/DET/DT/4/det "
    "campaign/campaign/NOUN/NN/2/obj to/to/PART/TO/6/mark isolate/isolate/VERB/VB/2/xcomp "
    "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./2/punct";

// Ames lost a fortune selling boats.
constexpr char kLostSelling[] =
    "Ames/Ames/PROPN/NNP/2/nsubj lost/lose/VERB/VBD/0/root a/a/DET/DT/4/det "
    "fortune/fortune/NOUN/NN/2/obj selling/sell/VERB/VBG/2/xcomp boats/boat/NOUN/NNS/5/obj "
    "././PUNCT/./2/punct";

// Does Norland plan to sell boats?
constexpr char kDoesPlan[] =
    "Does/do/AUX/VBZ/3/aux Norland/Norland/PROPN/NNP/3/nsubj plan/plan/VERB/VB/0/root "
    "to/to/PART/TO/5/mark sell/sell/VERB/VB/3/xcomp boats/boat/NOUN/NNS/5/obj ?/?/PUNCT/./3/punct";

// Ames is the only one.
constexpr char kOnlyOne[] =
    "Ames/Ames/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop the/the/DET/DT/5/det "
    "only/only/ADV/RB/5/advmod "
    "one/one/NOUN/NN/0/root ././PUNCT/./5/punct";

// The port helped Lorne in many ways.
constexpr char kManyWays[] =
    "The/the/DET/DT/2/det port/port/NOUN/NN/3/nsubj helped/help/VERB/VBD/0/root "
    "Lorne/Lorne/PROPN/NNP/3/obj in/in/ADP/IN/7/case many/many/ADJ/JJ/7/amod "
    "ways/way/NOUN/NNS/3/obl "
    "././PUNCT/./3/punct";

// The gate was closed in Lorne because of ice.
constexpr char kBecauseOfIce[] =
    "The/the/DET/DT/2/det gate/gate/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
    "closed/close/VERB/VBN/0/root in/in/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/obl "
    "because/because/ADP/IN/9/case of/of/ADP/IN/7/fixed ice/ice/NOUN/NN/4/obl ././PUNCT/./4/punct";

// Ships may sail.
constexpr char kMaySail[] =
    "Ships/ship/NOUN/NNS/3/nsubj may/may/AUX/MD/3/aux sail/sail/VERB/VB/0/root ././PUNCT/./3/punct";

// Ships did not sail well.
constexpr char kNotSailWell[] =
    "Ships/ship/NOUN/NNS/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod "
    "sail/sail/VERB/VB/0/root well/well/ADV/RB/4/advmod ././PUNCT/./4/punct";

// Ames called for Berg to leave Lorne. Parsed as "called Berg".
constexpr char kCalledFor[] =
    "Ames/Ames/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root for/for/ADP/IN/6/mark "
    "Berg/Berg/PROPN/NNP/2/obl to/to/PART/TO/6/mark leave/leave/VERB/VB/2/advcl "
    "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./2/punct";

// Norland sent the frigate Resolute and the ferry to Lorne. Parsed as a "ferry to Lorne" that goes
// with the name.
constexpr char kFrigateAndFerry[] =
    "Norland/Norland/PROPN/NNP/2/nsubj sent/send/VERB/VBD/0/root the/the/DET/DT/4/det "
    "frigate/frigate/NOUN/NN/2/obj Resolute/Resolute/PROPN/NNP/4/appos and/and/CCONJ/CC/8/cc "
    "the/the/DET/DT/8/det ferry/ferry/NOUN/NN/5/conj to/to/ADP/IN/10/case "
    "Lorne/Lorne/PROPN/NNP/8/nmod ././PUNCT/./2/punct";

// Ames gave the crew a medal. Parsed as two objects.
constexpr char kGaveMedal[] =
    "Ames/Ames/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root the/the/DET/DT/4/det "
    "crew/crew/NOUN/NN/2/obj a/a/DET/DT/6/det medal/medal/NOUN/NN/2/obj ././PUNCT/./2/punct";

// Norland talked with Berg over gas. Parsed as "Berg over gas".
constexpr char kOverGas[] =
    "Norland/Norland/PROPN/NNP/2/nsubj talked/talk/VERB/VBD/0/root with/with/ADP/IN/4/case "
    "Berg/Berg/PROPN/NNP/2/obl over/over/ADP/IN/6/case gas/gas/NOUN/NN/4/nmod ././PUNCT/./2/punct";

// Rebels stood at the entrance to Lorne. Parsed as "stood to Lorne".
constexpr char kEntranceTo[] =
    "Rebels/rebel/NOUN/NNS/2/nsubj stood/stand/VERB/VBD/0/root at/at/ADP/IN/5/case "
    "the/the/DET/DT/5/det entrance/entrance/NOUN/NN/2/obl to/to/ADP/IN/7/case "
    "Lorne/Lorne/PROPN/NNP/2/obl ././PUNCT/./2/punct";

// Soldiers were taken to a hospital in Lorne.
constexpr char kToHospital[] =
    "Soldiers/soldier/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass taken/take/VERB/VBN/0/root "
    "to/to/ADP/IN/6/case a/a/DET/DT/6/det hospital/hospital/NOUN/NN/3/obl in/in/ADP/IN/8/case "
    "Lorne/Lorne/PROPN/NNP/6/nmod ././PUNCT/./3/punct";

// Rebels remain engaged in Lorne.
constexpr char kRemainEngaged[] =
    "Rebels/rebel/NOUN/NNS/2/nsubj remain/remain/VERB/VBP/0/root engaged/engage/VERB/VBN/2/xcomp "
    "in/in/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/3/obl ././PUNCT/./2/punct";

// Berg is the reason Ames returned to Lorne.
constexpr char kTheReason[] =
    "Berg/Berg/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop the/the/DET/DT/4/det "
    "reason/reason/NOUN/NN/0/root "
    "Ames/Ames/PROPN/NNP/6/nsubj returned/return/VERB/VBD/4/acl:relcl to/to/ADP/IN/8/case "
    "Lorne/Lorne/PROPN/NNP/6/obl ././PUNCT/./4/punct";

// The road is under construction.
constexpr char kUnderConstruction[] =
    "The/the/DET/DT/2/det road/road/NOUN/NN/5/nsubj is/be/AUX/VBZ/5/cop under/under/ADP/IN/5/case "
    "construction/construction/NOUN/NN/0/root ././PUNCT/./5/punct";

// Norland allowed ships to leave Lorne.
constexpr char kAllowedToLeave[] =
    "Norland/Norland/PROPN/NNP/2/nsubj allowed/allow/VERB/VBD/0/root ships/ship/NOUN/NNS/2/obj "
    "to/to/PART/TO/5/mark leave/leave/VERB/VB/2/xcomp Lorne/Lorne/PROPN/NNP/5/obj "
    "././PUNCT/./2/punct";

// Ames spent a fortune in Lorne.
constexpr char kSpentInLorne[] =
    "Ames/Ames/PROPN/NNP/2/nsubj spent/spend/VERB/VBD/0/root a/a/DET/DT/4/det "
    "fortune/fortune/NOUN/NN/2/obj in/in/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/2/obl "
    "././PUNCT/./2/punct";

// "Rebels left Lorne," as Berg said in May.
constexpr char kAsBergSaid[] =
    "\"/\"/PUNCT/``/3/punct Rebels/rebel/NOUN/NNS/3/nsubj left/leave/VERB/VBD/0/root "
    "Lorne/Lorne/PROPN/NNP/3/obj ,/,/PUNCT/,/3/punct \"/\"/PUNCT/''/3/punct as/as/SCONJ/IN/9/mark "
    "Berg/Berg/PROPN/NNP/9/nsubj wrote/write/VERB/VBD/3/advcl in/in/ADP/IN/11/case "
    "May/May/PROPN/NNP/9/obl ././PUNCT/./3/punct";

// Ames stressed the need to train pilots.
constexpr char kNeedToTrain[] =
    "Ames/Ames/PROPN/NNP/2/nsubj stressed/stress/VERB/VBD/0/root the/the/DET/DT/4/det "
    "need/need/NOUN/NN/2/obj to/to/PART/TO/6/mark train/train/VERB/VB/4/acl "
    "pilots/pilot/NOUN/NNS/6/obj ././PUNCT/./2/punct";

// The treaty was signed between Lorne and Norland.
constexpr char kBetween[] =
    "The/the/DET/DT/2/det treaty/treaty/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
    "signed/sign/VERB/VBN/0/root between/between/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/obl "
    "and/and/CCONJ/CC/8/cc Norland/Norland/PROPN/NNP/6/conj ././PUNCT/./4/punct";

// The crew, not the owner, left Lorne.
constexpr char kNotTheOwner[] =
    "The/the/DET/DT/2/det crew/crew/NOUN/NN/8/nsubj ,/,/PUNCT/,/6/punct not/not/PART/RB/6/advmod "
    "the/the/DET/DT/6/det owner/owner/NOUN/NN/2/conj ,/,/PUNCT/,/2/punct "
    "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/8/obj ././PUNCT/./8/punct";

// Ames is considered to be a pirate.
constexpr char kConsideredToBe[] =
    "Ames/Ames/PROPN/NNP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass "
    "considered/consider/VERB/VBN/0/root to/to/PART/TO/7/mark be/be/AUX/VB/7/cop a/a/DET/DT/7/det "
    "pirate/pirate/NOUN/NN/3/xcomp ././PUNCT/./3/punct";

// Many left Lorne.
constexpr char kMany[] =
    "Many/many/ADJ/JJ/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj "
    "././PUNCT/./2/punct";

// Ames left Lorne at the request of Berg.
constexpr char kAtTheRequest[] =
    "Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj "
    "at/at/ADP/IN/6/case the/the/DET/DT/6/det request/request/NOUN/NN/2/obl of/of/ADP/IN/8/case "
    "Berg/Berg/PROPN/NNP/6/nmod ././PUNCT/./2/punct";

// Critics called the treaty a mistake. Parsed as what they called to the treaty.
constexpr char kCalledMistake[] =
    "Critics/critic/NOUN/NNS/2/nsubj called/call/VERB/VBD/0/root the/the/DET/DT/4/det "
    "treaty/treaty/NOUN/NN/2/iobj a/a/DET/DT/6/det mistake/mistake/NOUN/NN/2/obj "
    "././PUNCT/./2/punct";

// Ames accused Berg of selling boats. Parsed as a "Berg of selling".
constexpr char kAccusedOf[] =
    "Ames/Ames/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj "
    "of/of/SCONJ/IN/5/mark selling/sell/VERB/VBG/3/acl boats/boat/NOUN/NNS/5/obj "
    "././PUNCT/./2/punct";

// Debts forced the mill to close.
constexpr char kForcedToClose[] =
    "Debts/debt/NOUN/NNS/2/nsubj forced/force/VERB/VBD/0/root the/the/DET/DT/4/det "
    "mill/mill/NOUN/NN/2/obj to/to/PART/TO/6/mark close/close/VERB/VB/2/xcomp ././PUNCT/./2/punct";

// Ames entered the navy as a cook.
constexpr char kAsACook[] =
    "Ames/Ames/PROPN/NNP/2/nsubj entered/enter/VERB/VBD/0/root the/the/DET/DT/4/det "
    "navy/navy/NOUN/NN/2/obj as/as/ADP/IN/7/case a/a/DET/DT/7/det cook/cook/NOUN/NN/2/obl "
    "././PUNCT/./2/punct";

// There is no evidence that Ames left Lorne. Parsed as evidence that Ames left.
constexpr char kNoEvidence[] =
    "There/there/PRON/EX/2/expl is/be/VERB/VBZ/0/root no/no/DET/DT/4/det "
    "evidence/evidence/NOUN/NN/2/nsubj that/that/PRON/WDT/7/obj Ames/Ames/PROPN/NNP/7/nsubj "
    "left/leave/VERB/VBD/4/acl:relcl Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./2/punct";

// Ames told the court that Berg left Lorne. Parsed as a court that Berg left Lorne.
constexpr char kToldTheCourt[] =
    "Ames/Ames/PROPN/NNP/2/nsubj told/tell/VERB/VBD/0/root the/the/DET/DT/4/det "
    "court/court/NOUN/NN/2/obj that/that/SCONJ/IN/7/mark Berg/Berg/PROPN/NNP/7/nsubj "
    "left/leave/VERB/VBD/4/acl Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./2/punct";

}  // namespace tripleloom
