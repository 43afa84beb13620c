/** The wordings that `blames.ts` looks for, as patterns. Data only. */
import { leftBehind } from '../../words/blameWords';
import { family } from '../../words/kitchenWords';
import { blameConditions } from './blameClefts';
import { blamePhrases } from './blamePhrases';
import { blameSources } from './blameSources';
import { cuedPhrase, oneOf, phrase } from './cues';
import { disownings } from './disownings';
import { reproaches } from './reproaches';

/** Before these words it is no blame: “if you forgot”, “in case you missed”, “you wrote that”. */
export const softened = phrase(
  '(?:\\b(?:if|in case|when|whenever|unless|should|whether|assuming|suppose|imagine|until|till|before|once|as long as|' +
    'so long as|provided|lest|in the event|say|said|says|mention(?:ed)?|wrote|told (?:us|me)|sorry|asked|check|sure|wonder|' +
    'worry|worried|do|have|had)(?: (?:that|either|ever|one of|any of))*(?:,[^,]{1,40},)? ?["“]?|\\b(?:you|he|she|they|who|' +
    "customers?|clients?|guests?|it|review\\w*|letter|report)(?:'ve| have| had| also| just)? (?:said|say|says|wrote|write|" +
    'writes|mention(?:ed|s)?|told (?:us|me|him|her|them)|complain(?:ed|s)?|report(?:ed|s)?|fear(?:ed|s)?|noticed|asked|' +
    'wondered|suspect(?:ed|s)?|found|explained|felt|feel|thought|think)(?: (?:us|me|about|how|that|whether|if|why))*|' +
    "\\b(?:not|n't|never) (?:saying|say|mean|meaning|suggest(?:ing)?|imply(?:ing)?|claim(?:ing)?|think|believe)" +
    '(?: that| it was)*|\\b(?:nobody|no one) (?:is saying|says|said|thinks|claims)(?: that)?|' +
    '\\b(?:thanks|thank you|no worries|not to worry|no problem|grateful|easily done|happens to (?:all|everyone)|glad|' +
    'nothing)\\b(?!.*\\b(?:but|however|although|yet|unfortunately|because|since)\\b).*)$',
);
export const isHarmless = cuedPhrase(
  "\\b(?:easily done|don't worry|do not worry|no worries|not to worry|no harm done|happens to (?:all|the best|everyone)|" +
    "(?:which|that)(?:'s| is) (?:fine|ok|okay|all right|no problem|not a problem|perfectly fine)|no (?:rush|hurry)|" +
    "because it is not due|you (?:did not|didn't|do not|don't) (?:have|need) to(?=\\W*$|[:;,–—])|" +
    '(?:be|been|come to|cost|look(?:ed)?|take|taken) (?:exactly |just |all )?the same(?: [a-z]+)?(?=\\W*$|[,;:])|' +
    'ma(?:de|kes?) no difference|is not due (?:until|before))\\b',
);
const spared =
  '(?:been (?:damaged|destroyed|lost|ruined|soaked|too late|wrong)|broken|burn(?:ed|t)|burst|caught fire|collapsed|cracked|died|drowned|escaped|' +
  'exploded|failed|fallen|flooded|frozen|gone (?:bad|off|out|to (?:press|print|waste)|under|up|wrong)|leaked|lost|missed|overflowed|rotted|' +
  'run dry|sent|spoil(?:ed|t)|spread|sunk)';
const hadTheyNot =
  '(?:had (?:you|your (?:[a-z]+ ){1,2}?)(?: [a-z]+)? ?(?:never|not)|had it not been for you|' +
  "(?:if|unless) (?:you|your (?:[a-z]+ ){1,2}?) ?(?:had not|hadn't|had never))";
/** “Had you not called, the pipe would have burst”: they did, and it did not. */
export const spares = cuedPhrase(
  `\\b${hadTheyNot}\\b[^;]{0,80}\\b(?:would|could|might)(?: (?!not\\b|never\\b)[a-z]+)? have ${spared}\\b|` +
    `\\b(?:would|could|might)(?: (?!not\\b|never\\b)[a-z]+)? have ${spared}\\b[^;]{0,60}\\b${hadTheyNot}\\b`,
);
/** “You asked whether the crack is your fault.” */
export const isAsked = /\b(?:whether|wonder(?:ed|ing)?(?: if)?|asked(?: me| us)? if|worr(?:y|ied)(?: that)?)(?: (?!and\b|but\b)[\w'-]+){1,6} *$/;
/** “Your builder has left the wall open, just as we asked.” */
export const asAsked = phrase(
  "\\bas (?:i|we|you)(?:'d| had| have|'ve)? (?:agreed|asked|discussed|planned|requested|said|wanted)(?=\\W*$|[,;:])|" +
    '\\bas (?:agreed|arranged|planned|requested)\\b',
);
export const isKept = phrase(`^(?:forgot|forgotten|left)(?: behind)? (?:his|her|their|your|the|a) (?:[a-z]+ )?${oneOf(leftBehind)}`);
export const phrases = [...blamePhrases, ...blameConditions, ...blameSources, ...reproaches, ...disownings];

/** “You ruined nothing”, “you haven’t said yet which you like”: nothing is held against them. */
export const denied = /^ +(?:nothing|no one|nobody|none|neither)\b|^ +yet +(?:how|if|what|when|where|whether|which|who)\b/;
/** What somebody lost to no fault of theirs: “you lost an afternoon over it”, “sorry to hear you’ve lost your voice”. */
export const suffered = new RegExp(
  "^(?:have |had |has |'ve |'d )?lost (?:[\\w'-]+ ){0,3}?(?:afternoon|bookings?|business|cat|clients?|custom|customers?|" +
    'days?|dog|evening|faith|father|friend|guests?|home|hours?|husband|income|interest|job|money|morning|mother|night|' +
    'orders?|patience|profit|sales?|sleep|takings|temper|time|trade|trust|voice|weekend|wife)\\b',
);

/** Papers say and put; they do nothing. */
export const isPaper = /\b(?:books|data|figures|notes|numbers|papers|plans?|reports?|statements?|surveys?)\s*$/;

const opponents =
  '(?:buyer|claimant|creditor|debtor|defendant|ex(?:-[a-z]+)?|former [a-z]+|insurer|landlady|landlord|lodger|neighbou?r|' +
  'opponent|previous [a-z]+|seller|squatter|sub-?tenant|tenant)s?';
export const isAgainst = phrase(`^your (?:[\\w-]+ ){0,2}?${opponents}(?:(?:'s|s') [a-z]+)?$`);
export const namesOpponent = phrase(`\\b(?:your (?:[\\w-]+ ){0,2}?|the (?:[\\w-]+ )?)${opponents}(?:'s|s')?\\b`);
/** Whom a letter after a wedding tells of: “your uncle took over the dance floor, and he did not give it back”. */
export const namesDear = phrase(
  "\\b(?:your (?:[\\w-]+ ){0,2}?|(?:the|an?) (?:[\\w-]+ )?(?:bride|groom|couple)(?:'s|s') (?:[\\w-]+ )?)" +
    `(?:${oneOf(family)}|best man|bridesmaids?|cousins?|flower girl|friends?|guests?|nephews?|nieces?|page ?boys?|` +
    'relatives)\\b|\\bthe (?:best man|bride|bridesmaids?|flower girl|groom|guests|page ?boys?)\\b',
);
export const lawful = new RegExp(
  '\\b(?:arrears|bailiffs?|breach of|claims?|compensation|court|damages|dismiss(?:al|ed)?|evict(?:ion|ed)?|formal notice|' +
    "hearing|injunction|legal|maintenance order|notice to quit|proceedings|possession order|solicitor'?s?|sue|summons|" +
    'tribunal|witness(?:es)?|written warning)\\b',
);

/** “you forgot to send”, “you never told us” */
export const behind = phrase("^(?: to (?!(?:our|your|my|the|us|me|you|an?|this|that|these|his|her|their)\\b)(?:[a-z]+ly )?[a-z-]+)?(?: (?:us|me)(?![\\w-]))?");

const tale =
  '(?:act|chapter|comedy|comic|drama|episode|fable|fairy tale|film|joke|movie|musical|novel|opera|play|plot|scene|sketch|' + 'song|story|tale|thriller)s?';
export const inTale = phrase(`\\b(?:in|of|from|throughout) (?:[\\w'-]+ ){0,3}?${tale}\\b[^.;:!?]*$`);
export const taleOf = phrase(`\\b(?:${tale}|picture|opening|passage|verse|clip)(?: [\\w'-]+){0,4}? (?:about|how|in which|of|when|where|with)[^.;:!?]{0,60}$`);
/** Who makes films and books, and so may spoil one. */
export const makers = new RegExp(
  '\\b(?:agency|animator|binder|copywriter|cutter|designer|developer|editor|engineer|illustrator|lab|photographer|printer|' +
    'proof-?reader|speaker|subtitler|supplier|translator|typesetter)s?\\b',
);
