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

// The king gave Ames a ship .
constexpr char kGaveShip[] =
    "The/the/DET/DT/2/det king/king/NOUN/NN/3/nsubj gave/give/VERB/VBD/0/root "
    "Ames/Ames/PROPN/NNP/3/iobj a/a/DET/DT/6/det ship/ship/NOUN/NN/3/obj ././PUNCT/./3/punct";

// Ames is a doctor .
constexpr char kIsDoctor[] =
    "Ames/Ames/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop a/a/DET/DT/4/det doctor/doctor/NOUN/NN/0/root "
    "././PUNCT/./4/punct";

// The bridge is open .
constexpr char kBridgeOpen[] =
    "The/the/DET/DT/2/det bridge/bridge/NOUN/NN/4/nsubj is/be/AUX/VBZ/4/cop "
    "open/open/ADJ/JJ/0/root ././PUNCT/./4/punct";

// Ames seems to support Berg .
constexpr char kSeems[] =
    "Ames/Ames/PROPN/NNP/2/nsubj seems/seem/VERB/VBZ/0/root to/to/PART/TO/4/mark "
    "support/support/VERB/VB/2/xcomp Berg/Berg/PROPN/NNP/4/obj ././PUNCT/./2/punct";

// Ames promised Berg to leave Lorne .
constexpr char kPromised[] =
    "Ames/Ames/PROPN/NNP/2/nsubj promised/promise/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj "
    "to/to/PART/TO/5/mark leave/leave/VERB/VB/2/xcomp Lorne/Lorne/PROPN/NNP/5/obj "
    "././PUNCT/./2/punct";

// Three sailors have died .
constexpr char kSailorsDied[] =
    "Three/three/NUM/CD/2/nummod sailors/sailor/NOUN/NNS/4/nsubj have/have/AUX/VBP/4/aux "
    "died/die/VERB/VBN/0/root ././PUNCT/./4/punct";

// We need Lorne , Ames said .
constexpr char kSaidWe[] =
    "We/we/PRON/PRP/2/nsubj need/need/VERB/VBP/6/ccomp Lorne/Lorne/PROPN/NNP/2/obj "
    ",/,/PUNCT/,/2/punct Ames/Ames/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root ././PUNCT/./6/punct";

// Ames rejected anything new .
constexpr char kAnythingNew[] =
    "Ames/Ames/PROPN/NNP/2/nsubj rejected/reject/VERB/VBD/0/root anything/anything/PRON/NN/2/obj "
    "new/new/ADJ/JJ/3/amod ././PUNCT/./2/punct";

// Ames will meet Berg in Lorne .
constexpr char kWillMeet[] =
    "Ames/Ames/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux meet/meet/VERB/VB/0/root "
    "Berg/Berg/PROPN/NNP/3/obj in/in/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/3/obl ././PUNCT/./3/punct";

// The army sent troops to Lorne .
constexpr char kSentTroops[] =
    "The/the/DET/DT/2/det army/army/NOUN/NN/3/nsubj sent/send/VERB/VBD/0/root "
    "troops/troop/NOUN/NNS/3/obj to/to/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/nmod "
    "././PUNCT/./3/punct";

// Not only Ames but also Berg visited Lorne .
constexpr char kNotOnly[] =
    "Not/not/CCONJ/CC/3/cc:preconj only/only/ADV/RB/1/fixed Ames/Ames/PROPN/NNP/7/nsubj "
    "but/but/CCONJ/CC/6/cc also/also/ADV/RB/6/advmod Berg/Berg/PROPN/NNP/3/conj "
    "visited/visit/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/7/obj ././PUNCT/./7/punct";

// Both Ames and Berg visited Lorne .
constexpr char kBothAnd[] =
    "Both/both/CCONJ/CC/2/cc:preconj Ames/Ames/PROPN/NNP/5/nsubj and/and/CCONJ/CC/4/cc "
    "Berg/Berg/PROPN/NNP/2/conj visited/visit/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj "
    "././PUNCT/./5/punct";

// In May Ames met Berg and signed the treaty .
constexpr char kInMay[] =
    "In/in/ADP/IN/3/case May/May/PROPN/NNP/4/obl Ames/Ames/PROPN/NNP/4/nsubj "
    "met/meet/VERB/VBD/0/root Berg/Berg/PROPN/NNP/4/obj and/and/CCONJ/CC/7/cc "
    "signed/sign/VERB/VBD/4/conj the/the/DET/DT/9/det treaty/treaty/NOUN/NN/7/obj "
    "././PUNCT/./4/punct";

// The hospital seeks to train nurses and employs doctors .
constexpr char kSeeksAndEmploys[] =
    "The/the/DET/DT/2/det hospital/hospital/NOUN/NN/3/nsubj seeks/seek/VERB/VBZ/0/root "
    "to/to/PART/TO/5/mark train/train/VERB/VB/3/xcomp nurses/nurse/NOUN/NNS/5/obj "
    "and/and/CCONJ/CC/8/cc employs/employ/VERB/VBZ/5/conj doctors/doctor/NOUN/NNS/8/obj "
    "././PUNCT/./3/punct";

// Ames sent a message that the army holds Lorne .
constexpr char kMessageThat[] =
    "Ames/Ames/PROPN/NNP/2/nsubj sent/send/VERB/VBD/0/root a/a/DET/DT/4/det "
    "message/message/NOUN/NN/2/obj that/that/SCONJ/IN/8/mark the/the/DET/DT/7/det "
    "army/army/NOUN/NN/8/nsubj holds/hold/VERB/VBZ/4/acl:relcl Lorne/Lorne/PROPN/NNP/8/obj "
    "././PUNCT/./2/punct";

// Ames , whose party lost the vote , left Lorne .
constexpr char kWhoseParty[] =
    "Ames/Ames/PROPN/NNP/9/nsubj ,/,/PUNCT/,/1/punct whose/whose/PRON/WP$/4/nmod:poss "
    "party/party/NOUN/NN/5/nsubj lost/lose/VERB/VBD/1/acl:relcl the/the/DET/DT/7/det "
    "vote/vote/NOUN/NN/5/obj ,/,/PUNCT/,/1/punct left/leave/VERB/VBD/0/root "
    "Lorne/Lorne/PROPN/NNP/9/obj ././PUNCT/./9/punct";

// With Lorne closed by rebels , the army moved troops .
constexpr char kWithClosed[] =
    "With/with/ADP/IN/2/case Lorne/Lorne/PROPN/NNP/9/obl closed/close/VERB/VBN/9/advcl "
    "by/by/ADP/IN/5/case rebels/rebel/NOUN/NNS/3/obl:agent ,/,/PUNCT/,/3/punct "
    "the/the/DET/DT/8/det army/army/NOUN/NN/9/nsubj moved/move/VERB/VBD/0/root "
    "troops/troop/NOUN/NNS/9/obj ././PUNCT/./9/punct";

// The shop sells a drink , made by monks .
constexpr char kMadeOf[] =
    "The/the/DET/DT/2/det shop/shop/NOUN/NN/3/nsubj sells/sell/VERB/VBZ/0/root a/a/DET/DT/5/det "
    "drink/drink/NOUN/NN/3/obj ,/,/PUNCT/,/7/punct made/make/VERB/VBN/3/advcl by/by/ADP/IN/9/case "
    "monks/monk/NOUN/NNS/7/obl:agent ././PUNCT/./3/punct";

// Ames offered help in fighting fires .
constexpr char kInFighting[] =
    "Ames/Ames/PROPN/NNP/2/nsubj offered/offer/VERB/VBD/0/root help/help/NOUN/NN/2/obj "
    "in/in/SCONJ/IN/5/mark fighting/fight/VERB/VBG/2/advcl fires/fire/NOUN/NNS/5/obj "
    "././PUNCT/./2/punct";

// Ames accused Berg of selling ships .
constexpr char kAccused[] =
    "Ames/Ames/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj "
    "of/of/SCONJ/IN/5/mark selling/sell/VERB/VBG/2/advcl ships/ship/NOUN/NNS/5/obj "
    "././PUNCT/./2/punct";

// Rebels kept Ames from leaving Lorne .
constexpr char kKept[] =
    "Rebels/Rebel/NOUN/NNS/2/nsubj kept/keep/VERB/VBD/0/root Ames/Ames/PROPN/NNP/2/obj "
    "from/from/SCONJ/IN/5/mark leaving/leave/VERB/VBG/2/advcl Lorne/Lorne/PROPN/NNP/5/obj "
    "././PUNCT/./2/punct";

// Ames thanked Berg for closing the bridge .
constexpr char kThanked[] =
    "Ames/Ames/PROPN/NNP/2/nsubj thanked/thank/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/obj "
    "for/for/SCONJ/IN/5/mark closing/close/VERB/VBG/2/advcl the/the/DET/DT/7/det "
    "bridge/bridge/NOUN/NN/5/obj ././PUNCT/./2/punct";

// Ames closed the bridge before leaving Lorne .
constexpr char kBeforeLeaving[] =
    "Ames/Ames/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root the/the/DET/DT/4/det "
    "bridge/bridge/NOUN/NN/2/obj before/before/SCONJ/IN/6/mark leaving/leave/VERB/VBG/2/advcl "
    "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./2/punct";

// The Foreign Secretary , Ann Ames , visited Lorne .
constexpr char kForeignSecretary[] =
    "The/the/DET/DT/3/det Foreign/Foreign/ADJ/NNP/3/amod Secretary/Secretary/PROPN/NNP/8/nsubj "
    ",/,/PUNCT/,/5/punct Ann/Ann/PROPN/NNP/3/appos Ames/Ames/PROPN/NNP/5/flat ,/,/PUNCT/,/3/punct "
    "visited/visit/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/8/obj ././PUNCT/./8/punct";

// Rebels hold the Lorne district of Norland .
constexpr char kDistrict[] =
    "Rebels/Rebel/NOUN/NNS/2/nsubj hold/hold/VERB/VBP/0/root the/the/DET/DT/5/det "
    "Lorne/Lorne/PROPN/NNP/5/compound district/district/NOUN/NN/2/obj of/of/ADP/IN/7/case "
    "Norland/Norland/PROPN/NNP/5/nmod ././PUNCT/./2/punct";

// Ames , 61 , left Lorne .
constexpr char kAged[] =
    "Ames/Ames/PROPN/NNP/5/nsubj ,/,/PUNCT/,/3/punct 61/61/NUM/CD/1/appos ,/,/PUNCT/,/1/punct "
    "left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./5/punct";

// Defense Secretary Ann Ames visited Lorne .
constexpr char kDefense[] =
    "Defense/defense/NOUN/NN/2/compound Secretary/Secretary/PROPN/NNP/3/nmod:desc "
    "Ann/Ann/PROPN/NNP/5/nsubj Ames/Ames/PROPN/NNP/3/flat visited/visit/VERB/VBD/0/root "
    "Lorne/Lorne/PROPN/NNP/5/obj ././PUNCT/./5/punct";

// Ames is the mayor of Lorne .
constexpr char kMayorOf[] =
    "Ames/Ames/PROPN/NNP/4/nsubj is/be/AUX/VBZ/4/cop the/the/DET/DT/4/det "
    "mayor/mayor/NOUN/NN/0/root of/of/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/nmod "
    "././PUNCT/./4/punct";

// The trip passed towns including Lorne and Norland .
constexpr char kTowns[] =
    "The/the/DET/DT/2/det trip/trip/NOUN/NN/3/nsubj passed/pass/VERB/VBD/0/root "
    "towns/town/NOUN/NNS/3/obj including/include/VERB/VBG/6/case Lorne/Lorne/PROPN/NNP/4/nmod "
    "and/and/CCONJ/CC/8/cc Norland/Norland/PROPN/NNP/6/conj ././PUNCT/./3/punct";

// Norland 's attack on Lorne failed .
constexpr char kAttack[] =
    "Norland/Norland/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case attack/attack/NOUN/NN/6/nsubj "
    "on/on/ADP/IN/5/case Lorne/Lorne/PROPN/NNP/3/nmod failed/fail/VERB/VBD/0/root "
    "././PUNCT/./6/punct";

// Talks between Ames and Berg ended .
constexpr char kTalksBetween[] =
    "Talks/talk/NOUN/NNS/6/nsubj between/between/ADP/IN/3/case Ames/Ames/PROPN/NNP/1/nmod "
    "and/and/CCONJ/CC/5/cc Berg/Berg/PROPN/NNP/3/conj ended/end/VERB/VBD/0/root "
    "././PUNCT/./6/punct";

// The withdrawal of troops from Lorne began .
constexpr char kWithdrawal[] =
    "The/the/DET/DT/2/det withdrawal/withdrawal/NOUN/NN/7/nsubj of/of/ADP/IN/4/case "
    "troops/troop/NOUN/NNS/2/nmod from/from/ADP/IN/6/case Lorne/Lorne/PROPN/NNP/4/nmod "
    "began/begin/VERB/VBD/0/root ././PUNCT/./7/punct";

// Ames won the vote by 300 votes .
constexpr char kByVotes[] =
    "Ames/Ames/PROPN/NNP/2/nsubj won/win/VERB/VBD/0/root the/the/DET/DT/4/det "
    "vote/vote/NOUN/NN/2/obj by/by/ADP/IN/7/case 300/300/NUM/CD/7/nummod votes/vote/NOUN/NNS/2/obl "
    "././PUNCT/./2/punct";

// The embassy has about 5,000 personnel .
constexpr char kPersonnel[] =
    "The/the/DET/DT/2/det embassy/embassy/NOUN/NN/3/nsubj has/have/VERB/VBZ/0/root "
    "about/about/ADV/RB/5/advmod 5,000/5000/NUM/CD/6/nummod personnel/personnel/NOUN/NN/3/obj "
    "././PUNCT/./3/punct";

// Ames never visited Lorne .
constexpr char kNever[] =
    "Ames/Ames/PROPN/NNP/3/nsubj never/never/ADV/RB/3/advmod visited/visit/VERB/VBD/0/root "
    "Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct";

// Ames left Lorne without meeting Berg .
constexpr char kWithout[] =
    "Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj "
    "without/without/SCONJ/IN/5/mark meeting/meet/VERB/VBG/2/advcl Berg/Berg/PROPN/NNP/5/obj "
    "././PUNCT/./2/punct";

// Ames ruled out raising taxes .
constexpr char kRuledOut[] =
    "Ames/Ames/PROPN/NNP/2/nsubj ruled/rule/VERB/VBD/0/root out/out/ADP/RP/2/compound:prt "
    "raising/raise/VERB/VBG/2/xcomp taxes/tax/NOUN/NNS/4/obj ././PUNCT/./2/punct";

// Ames plans to visit Lorne .
constexpr char kPlans[] =
    "Ames/Ames/PROPN/NNP/2/nsubj plans/plan/VERB/VBZ/0/root to/to/PART/TO/4/mark "
    "visit/visit/VERB/VB/2/xcomp Lorne/Lorne/PROPN/NNP/4/obj ././PUNCT/./2/punct";

// Ames would visit Lorne .
constexpr char kWould[] =
    "Ames/Ames/PROPN/NNP/3/nsubj would/would/AUX/MD/3/aux visit/visit/VERB/VB/0/root "
    "Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct";

// Ames must visit Lorne .
constexpr char kMust[] =
    "Ames/Ames/PROPN/NNP/3/nsubj must/must/AUX/MD/3/aux visit/visit/VERB/VB/0/root "
    "Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct";

// Ames may visit Lorne .
constexpr char kMay[] =
    "Ames/Ames/PROPN/NNP/3/nsubj may/may/AUX/MD/3/aux visit/visit/VERB/VB/0/root "
    "Lorne/Lorne/PROPN/NNP/3/obj ././PUNCT/./3/punct";

// Lorne is the largest port in Norland .
constexpr char kLargest[] =
    "Lorne/Lorne/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop the/the/DET/DT/5/det "
    "largest/large/ADJ/JJS/5/amod port/port/NOUN/NN/0/root in/in/ADP/IN/7/case "
    "Norland/Norland/PROPN/NNP/5/nmod ././PUNCT/./5/punct";

// Ames offered Berg 5 ships .
constexpr char kOffered[] =
    "Ames/Ames/PROPN/NNP/2/nsubj offered/offer/VERB/VBD/0/root Berg/Berg/PROPN/NNP/5/compound "
    "5/5/NUM/CD/5/nummod ships/ship/NOUN/NNS/2/obj ././PUNCT/./2/punct";

// Ames left Lorne , Berg said Monday .
constexpr char kSaidMonday[] =
    "Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj "
    ",/,/PUNCT/,/6/punct Berg/Berg/PROPN/NNP/6/nsubj said/say/VERB/VBD/2/parataxis "
    "Monday/Monday/PROPN/NNP/6/obj ././PUNCT/./2/punct";

// Secretary of State Ann Ames visited Lorne .
constexpr char kSecretaryOf[] =
    "Secretary/secretary/NOUN/NN/6/nsubj of/of/ADP/IN/3/case State/State/PROPN/NNP/4/nmod:desc "
    "Ann/Ann/PROPN/NNP/1/nmod Ames/Ames/PROPN/NNP/4/flat visited/visit/VERB/VBD/0/root "
    "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./6/punct";

// Rebels left , said founder and chief executive Ann Ames .
constexpr char kSaidFounderAnd[] =
    "Rebels/rebel/NOUN/NNS/2/nsubj left/leave/VERB/VBD/0/root ,/,/PUNCT/,/4/punct "
    "said/say/VERB/VBD/2/conj founder/founder/NOUN/NN/4/iobj and/and/CCONJ/CC/9/cc "
    "chief/chief/ADJ/JJ/8/amod executive/executive/NOUN/NN/9/compound "
    "Ann/Ann/PROPN/NNP/5/conj Ames/Ames/PROPN/NNP/9/flat ././PUNCT/./2/punct";

// Ames bought Norse rival Lorne .
constexpr char kBoughtRival[] =
    "Ames/Ames/PROPN/NNP/2/nsubj bought/buy/VERB/VBD/0/root Norse/norse/ADJ/JJ/4/amod "
    "rival/rival/NOUN/NN/2/obj Lorne/Lorne/PROPN/NNP/2/obj ././PUNCT/./2/punct";

// Ames keeps the door open .
constexpr char kKeepsOpen[] =
    "Ames/Ames/PROPN/NNP/2/nsubj keeps/keep/VERB/VBZ/0/root the/the/DET/DT/4/det "
    "door/door/NOUN/NN/2/obj open/open/ADJ/JJ/2/xcomp ././PUNCT/./2/punct";

// Ames left Lorne to rest .
constexpr char kToRest[] =
    "Ames/Ames/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Lorne/Lorne/PROPN/NNP/2/obj "
    "to/to/PART/TO/5/mark rest/rest/VERB/VB/2/xcomp ././PUNCT/./2/punct";

// Nobody saw Ames .
constexpr char kNobody[] =
    "Nobody/nobody/PRON/NN/2/nsubj saw/see/VERB/VBD/0/root Ames/Ames/PROPN/NNP/2/obj "
    "././PUNCT/./2/punct";

// The bridge was closed .
constexpr char kClosed[] =
    "The/the/DET/DT/2/det bridge/bridge/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
    "closed/close/VERB/VBN/0/root ././PUNCT/./4/punct";

// Ames told Berg that rebels hold Lorne .
constexpr char kToldThat[] =
    "Ames/Ames/PROPN/NNP/2/nsubj told/tell/VERB/VBD/0/root Berg/Berg/PROPN/NNP/2/iobj "
    "that/that/SCONJ/IN/6/mark rebels/rebel/NOUN/NNS/6/nsubj hold/hold/VERB/VBP/2/ccomp "
    "Lorne/Lorne/PROPN/NNP/6/obj ././PUNCT/./2/punct";

// Rebels took the capital , Lorne , and the port .
constexpr char kCapital[] =
    "Rebels/Rebel/NOUN/NNS/2/nsubj took/take/VERB/VBD/0/root the/the/DET/DT/4/det "
    "capital/capital/NOUN/NN/2/obj ,/,/PUNCT/,/6/punct Lorne/Lorne/PROPN/NNP/4/conj "
    ",/,/PUNCT/,/10/punct and/and/CCONJ/CC/10/cc the/the/DET/DT/10/det port/port/NOUN/NN/4/conj "
    "././PUNCT/./2/punct";

// Ames fell in love with Berg .
constexpr char kFellInLove[] =
    "Ames/Ames/PROPN/NNP/2/nsubj fell/fall/VERB/VBD/0/root in/in/ADP/IN/4/case "
    "love/love/NOUN/NN/2/obl with/with/ADP/IN/6/case Berg/Berg/PROPN/NNP/2/obl ././PUNCT/./2/punct";

// Police caught and jailed Ames .
constexpr char kCaughtAndJailed[] =
    "Police/police/NOUN/NNP/2/nsubj caught/catch/VERB/VBD/0/root and/and/CCONJ/CC/4/cc "
    "jailed/jail/VERB/VBD/2/conj Ames/Ames/PROPN/NNP/4/obj ././PUNCT/./2/punct";

// Ames spoke in front of Berg .
constexpr char kInFrontOf[] =
    "Ames/Ames/PROPN/NNP/2/nsubj spoke/speak/VERB/VBD/0/root in/in/ADP/IN/4/case "
    "front/front/NOUN/NN/2/obl of/of/ADP/IN/6/case Berg/Berg/PROPN/NNP/4/nmod ././PUNCT/./2/punct";

// Strikes followed , including one in Lorne .
constexpr char kFollowedIncluding[] =
    "Strikes/strike/NOUN/NNS/2/nsubj followed/follow/VERB/VBD/0/root ,/,/PUNCT/,/5/punct "
    "including/include/VERB/VBG/5/case one/one/NUM/CD/2/obl in/in/ADP/IN/7/case "
    "Lorne/Lorne/PROPN/NNP/5/nmod ././PUNCT/./2/punct";

// Ames was shot and buried in Lorne .
constexpr char kShotAndBuried[] =
    "Ames/Ames/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass shot/shoot/VERB/VBN/0/root "
    "and/and/CCONJ/CC/5/cc buried/bury/VERB/VBN/3/conj in/in/ADP/IN/7/case "
    "Lorne/Lorne/PROPN/NNP/5/obl ././PUNCT/./3/punct";

// The cost of building ships worries Ames .
constexpr char kCostOf[] =
    "The/the/DET/DT/2/det cost/cost/NOUN/NN/6/nsubj of/of/SCONJ/IN/4/mark "
    "building/build/VERB/VBG/2/acl ships/ship/NOUN/NNS/4/obj worries/worry/VERB/VBZ/0/root "
    "Ames/Ames/PROPN/NNP/6/obj ././PUNCT/./6/punct";

// It is vital that Ames leaves Lorne .
constexpr char kVital[] =
    "It/it/PRON/PRP/3/expl is/be/AUX/VBZ/3/cop vital/vital/ADJ/JJ/0/root that/that/SCONJ/IN/6/mark "
    "Ames/Ames/PROPN/NNP/6/nsubj leaves/leave/VERB/VBZ/3/ccomp Lorne/Lorne/PROPN/NNP/6/obj "
    "././PUNCT/./3/punct";

// Ames made sure .
constexpr char kMakeSure[] =
    "Ames/Ames/PROPN/NNP/2/nsubj made/make/VERB/VBD/0/root sure/sure/ADJ/JJ/2/xcomp "
    "././PUNCT/./2/punct";

}  // namespace tripleloom
