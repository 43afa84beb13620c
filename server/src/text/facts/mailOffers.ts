/**
 * The prices that an e-mail offers. In a quote every sum may be one; a mail speaks of money for many reasons, and only its own
 * words tell that we name what our work is going to cost.
 */
import { onOneLine } from '../blanks';
import { whereCued } from '../cuedFinder';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { offeredPrices, type OfferedPrice } from './offers';
import { findsInOwn, found, nothing } from './proseHits';
import { plainText } from './tense';
import {
  asPrice,
  doneWork,
  isChange,
  isUnchanged,
  matter,
  measure,
  others,
  othersAreUs,
  ourPrice,
  ours,
  paidToUs,
  suffix,
  thirdPerson,
  toCome,
  told,
  transfers,
  weDo,
} from './mailOffersPatterns';

/** Those of `offeredPrices` that a letter with other matters than a quote offers. */
export const mailOffers = (document: ProseDocument): readonly OfferedPrice[] => document.note(findMailOffers);

function findMailOffers(document: ProseDocument): readonly OfferedPrice[] {
  const offers = offeredPrices(document);
  if (offers.length === 0) return offers;
  const isElsewhere = speaksOfOtherMoney(document);
  const isBill = findsInOwn(document, findDoneWork);
  return offers.filter(({ mention: { start, end }, sentence }) => {
    const { text } = sentence;
    const before = onOneLine(text.slice(Math.max(0, start - 160), start));
    const after = onOneLine(text.slice(end, end + 90));
    if (
      (isBill && !toCome.test(text)) ||
      isUnchanged.test(sentence, onOneLine(text)) ||
      isOfOthers(sentence, before) ||
      thirdPerson.test(before) ||
      measure.test(before) ||
      (sentence.note(tellsChange) && !ourPrice.test(sentence, before))
    )
      return false;
    return (
      isOurs(sentence, before, after) ||
      (!isElsewhere && (/^\W*$/.test(before) || (asPrice.test(sentence, before) && !told.test(before)) || suffix.test(sentence, after)))
    );
  });
}

/** “We could do it for £90”, “our fee is £90”, “for £90 you get …”: it is ours, whatever else the letter is about. */
const isOurs = (sentence: Sentence, before: string, after: string): boolean =>
  ourPrice.test(sentence, before) ||
  (ours.test(sentence, before) && !transfers.test(sentence, before)) ||
  paidToUs.test(sentence, before) ||
  (/\bfor\s+$/i.test(before) && weDo.test(sentence, after));

/** “The dealer wants £90”, “they would ask £90”, “anyone who charges you £90”. */
const isOfOthers = (sentence: Sentence, before: string): boolean => others.test(sentence, before) && !othersAreUs.test(before);

/** “It will be £44, it was £31”, “from £38 to £40”: what is paid already gets dearer or cheaper. */
const tellsChange = (sentence: Sentence): boolean => isChange.test(sentence, onOneLine(sentence.text));
const findDoneWork = whereCued([doneWork], nothing, (sentence: Sentence) => (doneWork.test(sentence, plainText(sentence)) ? found : nothing));

const speaksOfOtherMoney = (document: ProseDocument): boolean =>
  findsInOwn(document, findMatter) || matter.regExp.test((document.header.subject ?? '').toLowerCase());
const findMatter = whereCued([matter], nothing, (sentence: Sentence) => (matter.test(sentence, plainText(sentence)) ? found : nothing));
