/** Sorry for somebody, not for something that we did: “sorry for your sister, who has to lift it all”, “sorry that your dog is not well”. */
import { animals } from '../../words/graveLifeWords';
import { family, illnesses, unwell } from '../../words/kitchenWords';
import { oneOf, phrase } from './cues';

const dear = `(?:${oneOf(family)}|${oneOf(animals)}|friend|neighbour|colleague)s?`;
const yours = `your (?:[a-z-]+ ){0,2}?${dear}`;
const illFate =
  `(?:(?:(?:is|are|was|were|has been|have been|'s|isn't|is not|aren't) (?:[a-z]+ ){0,2}?(?:in pain|well|(?!expecting)${oneOf(unwell)})|` +
  `(?:(?:has|have|had|got|caught) (?:a|an|the|his|her) (?:[a-z]+ )?(?:accident|bad night|fall|${oneOf(illnesses)}))|` +
  '(?:(?:has|have|had) )?(?:broke|broken|cut|hurt|injured|lost|pulled|sprained|torn?|twisted) (?:a|an|her|his|its|their|your|herself|himself|yourself)|' +
  '(?:(?:has|have|had) )?(?:died|fallen|fell|passed away)))';

/** Behind “sorry”; `ofUs` says that it was our doing after all. */
const forSomebody = phrase(
  `^,? for (?:you(?: all| both| two)?|${yours}|(?!it\\b|that\\b|the\\b|this\\b|what\\b)[a-z]+(?=, who\\b))(?=\\W*$|[,.;!?–—]| (?:above|and|` +
    `as well|having|too|who)\\b)`,
);
const fellIll = phrase(`^,? (?:that )?(?:you|${yours}) ${illFate}(?![\\w-])`);
const ofUs = /\b(?:i|me|my|our|ours|us|we)\b/;

export const feelsForSomebody = (behind: string): boolean =>
  (forSomebody.test(behind) || fellIll.test(behind)) && !ofUs.test(behind.replace(/[.;!?].*$/s, '').replace(/,? (?:and|but|so) (?:i|we)\b.*$/s, ''));
