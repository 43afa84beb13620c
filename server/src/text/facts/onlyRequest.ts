/** The answer to the one thing that a client asks for, where the words of the two have nothing in common. */
import { isStatement } from './answerSigns';
import { datesIn } from './dates';
import { refuses } from './deedTies';
import { hasVerdict } from './elliptic';
import { isPraise } from './news';
import type { OwnPlace } from './ownPlaces';
import { plainText } from './tense';

/** What the reply begins with, when that tells what we did just now, that we will not, what comes with the mail, or asks back. */
export function answerToOnly(places: readonly OwnPlace[], request: string): OwnPlace | undefined {
  const first = places.filter(({ isCourtesy, block }) => !isCourtesy && block.type !== 'heading').slice(0, 2);
  return first.find(({ sentence }, index) => {
    const text = plainText(sentence);
    if (/\?\W*$/.test(text)) return asksBack.test(text);
    if (index > 0 && !isPraise(first[0]!.sentence)) return false;
    if (sends.test(request) && carries.test(text)) return true;
    if (isPraise(sentence) || !isStatement(sentence)) return false;
    return refuses.test(text) || hasVerdict(text) || (reports.test(text) && (justNow.test(text) || datesIn(sentence).length > 0));
  });
}

/** “One small question: with lining or without?” */
const asksBack = /\b(?:how (?:big|far|large|long|many|much|soon)|or|question|what (?:colour|color|kind|size|sort|time)|when|where|which|whose?)\b/;
const sends = /\b(?:copy|email|e-mail|forward|let (?:me|us) have|mail|pass|post|send|share|upload)\b/i;
const carries = /\b(?:attach(?:ed|ment|ments)|below|enclosed|with this)\b|^\W*here(?:'s| is| are| you (?:are|go))\b/;
const past =
  'been|bought|brought|called|came|caught|checked|did|drove|fetched|' +
  'filed|fixed|found|gave|gone|got|had|handed|left|let|looked|lodged|' +
  'made|mended|met|moved|nipped|ordered|paid|phoned|picked|popped|' +
  'posted|pulled|put|ran|rang|rung|sat|saw|sent|set|sorted|spoke|' +
  'spoken|stopped|swapped|talked|told|took|turned|was|went|wrote';
/** “Spoke with a Miss Trent”, “I nipped round”, “it’s gone off to the council”. */
const reports = new RegExp(
  "^\\W*(?:(?:so|right|well|ok|okay|and)[,.!]? )?(?:(?:i|we)(?:'ve| have|'d)? |just |" +
    "(?:(?:your|the) [\\w-]+(?: [\\w-]+)?|it|that|they)(?:'s| has|'ve| have) )?(?:just |also |already |both )*" +
    `(?:${past})\\b`,
);
const justNow = new RegExp(
  '\\b(?:a (?:minute|moment) ago|ago|already|first thing|just|earlier|last night|straight away|' +
    'this (?:afternoon|evening|morning)|today|tonight|yesterday)\\b',
);
