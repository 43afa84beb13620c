/** The wordings that `blameCauses.ts` looks for, as patterns. Data only. */
import { wentWrong } from '../../words/causeWords';
import { cuedPhrase, oneOf, phrase } from './cues';
import { asides } from './fillers';

export const gone = cuedPhrase(`(?<![\\w'-])${oneOf(wentWrong)}(?![\\w'-])`, 'g');
export const denied = /(?:\b(?:no|not|never|nothing|without)|n't)(?: [a-z-]+){0,2} *$/;

export const because = cuedPhrase(
  "(?<!\\b(?:not|just) )\\b(?:because|since|as(?! you(?:'ve| have)? (?:call(?:ed)?|describe|described|feared|guessed|" +
    'know|mention(?:ed)?|note|noted|point(?:ed)?|put (?:it|so well|that)|saw|say|said|see|suspected|wrote)\\b)|' +
    '(?:is|was) (?:simply |just |only )?that)(?: (?:of course|apparently|evidently|clearly|obviously|unfortunately|sadly|' +
    'it turns out|it seems))? ',
  'g',
);
export const thatIsWhy = cuedPhrase(
  "\\b(?:(?:that|which|this)(?:'s| is| was)(?: (?:partly|precisely|exactly|of course|also|probably|just))? " +
    "(?:why|how|what (?:caused|did|made)|where|the (?:[a-z]+ )?(?:cause|reason))|hence|so (?:i|we) (?:could not|couldn't|" +
    "had to|have to|lost|missed|were unable|are unable|can't|cannot|have lost|have missed)|(?:and|so) there (?:goes|went)|" +
    'leaving (?:us|me)|which (?:left|meant)|and now|so now|so no wonder)(?![\\w-])',
  'g',
);
export const beginnings = /^[^a-z]*|[,;:–—] ?|\b(?:and|but|because|that|when|while|if|as|since) /g;
export const openers = phrase(
  '(?:(?:also|but|and|apparently|clearly|evidently|frankly|honestly|however|i believe|i think|it seems|my guess is|' +
    'presumably|sadly|unfortunately|well|yes|no),? )*',
  'y',
);

export const past =
  '(?!hundred|indeed|need|speed)[a-z-]{2,}ed|began|bent|blew|bought|' +
  'broke|brought|built|came|chose|cut|did|dug|drew|drove|fed|flew|' +
  'gave|got|held|hid|hit|hung|kept|knew|laid|leant|led|left|let|' +
  'lost|made|met|overrode|paid|put|ran|read|rode|sat|saw|sawed|' +
  'sent|set|shook|shot|shut|sold|spent|spilt|split|spoke|stood|' +
  'stuck|swept|swung|taught|threw|told|took|tore|wore|went|wrote';
export const no =
  "(?:did not|didn't|do not|don't|had not|hadn't|have not|haven't|never|would not|wouldn't|could not|couldn't|had no|" +
  "have no|gave us no|are not|aren't|were not|weren't|was not|wasn't)" +
  '(?! (?:feel(?:ing)?|have to|ill|know|mind|need|well|want it)\\b)';
export const was =
  '(?:were|are|was|is)(?: (?:[a-z]+ly|so|too|still|always|very|far))* (?:late|away from|elsewhere|in the way|out|slow|' +
  'unsure|undecided|unavailable|unreachable|hard to reach|nowhere|on (?:the|last|an old)|using|waiting)';
export const before = `${asides}(?: (?:have|had|has|only|just|all|both|people))*${asides}`;

/** “The driver who brought it”, “your office in Leeds”. */
export const aboutThem = phrase("^(?:'s [\\w-]+| (?:in|at|on|from|for) (?:the |your |our )?[\\w-]+(?: [\\w-]+)?|,? (?:which|who|that) [^,;]{3,40},)");

export const would = cuedPhrase(
  "(?:\\b(?:would|could|might|never)|'d|n't)(?: (?:not|never|easily|all|well|also|certainly|probably))* " +
    "(?:have|of|'ve|a)\\b|\\b(?:would|could|might)(?:n't)?'ve\\b|'d've\\b",
);
export const ifOnly = cuedPhrase('\\b(?:if only|if|had|only|but for|unless) ', 'g');
/** What was spared us then was nothing good: whoever is named has helped. */
export const rescued = cuedPhrase(
  '\\b(?:helped|thanks?|lucky|luckily|kind|saved|spotted|warned|lost without|' +
    'been (?:happy|glad|lost|stuck|late|worse|stranded|in trouble|nice|lovely|cheaper)|grateful|' +
    'would have (?:missed|forgotten|lost|gone wrong|failed|paid|cost|liked|loved|noticed|been hard))\\b|' +
    "\\b(?:would|could|might|i'd|we'd) never (?:have )?(?:noticed|found|known|seen|guessed|thought|managed|made it)\\b|" +
    '\\bwould not have (?:found|known|seen|noticed|managed)\\b',
);
export const otherwise = phrase(
  "(?: side|'s side)?(?: (?:in|at|on|from|for|of) (?:the |your |our |my )?[\\w-]+(?: [\\w-]+)?)?(?: (?:had|hadn't|has|" +
    "hasn't|knew|could|did|didn't|would|were|was|weren't|wasn't|listened|read|came|come|been|answered|arrived|looked|" +
    "checked|kept|told|let|sent|said|given|paid|asked|signed|measured|stood|stuck|left)|'d)(?![\\w-])",
  'y',
);
/** “Had you not changed the tiles”; what they might have done is known by other patterns. */
export const notDone = phrase(
  "(?: had not| hadn't| not|'d not)(?: [a-z]+ly)? (?!(?:asked|been|booked|called|chosen|come|found|got|had|helped|kept|" +
    'known|noticed|phoned|rung|seen|spotted|taken|told|warned|written)\\b)[a-z]+',
  'y',
);
export const theirThing = phrase(
  '(?:your (?!wedding|birthday|train|flight|mother|father|budget|house|flat|dates?\\b|party|day)[\\w-]+' +
    "(?: (?!had|could|was|were|did|hadn't)[\\w-]+){0,2}?|the (?:answers?|approval|text|files?|keys?|photos?|measurements?|" +
    'payment|deposit|order|brief|feedback|replies|reply|data|figures)(?: (?:from|on|at) your [\\w-]+)?)' +
    "(?= (?:had|hadn't|come|came|been|arrived|could|was|were)\\b)",
  'y',
);
export const asAsked = phrase(
  "the [\\w-]+(?: [\\w-]+)? (?:had |'d )?(?:only )?been [^,;.]{2,40} (?:as|when|like|where) (?:i|we)(?:'d| had)? " +
    '(?:agreed|asked|explained|said|suggested|told)',
  'y',
);
