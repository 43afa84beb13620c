/** Where a message turns to another matter than the one it is sorry for: “About the dinner in May: …”. What is done there puts nothing right here. */
import type { OwnSentence, ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { phrase } from './cues';
import { plainText } from './tense';

const turns = phrase(
  '^\\W*(?:(?:and|but|now|so) )?(?:about (?!an? |half|one |two |three |four |five |six |ten |\\d)|' +
    'another (?:matter|point|thing)\\b|apart from (?:that|this)\\b|as (?:for|regards|to)\\b|by the way\\b|concerning\\b|incidentally\\b|' +
    'in other news\\b|now (?:for|to)\\b|on (?:an?|another|the|to) (?:[a-z]+ )?(?:matter|note|subject|other [a-z]+)\\b|one more thing\\b|' +
    'regarding\\b|separately\\b|something else\\b|turning to\\b|' +
    'you (?:also )?(?:asked (?:about|how|if|me|us|what|when|where|whether|which|who|why)|enquired|wanted to know|wondered)\\b|' +
    '(?:to )?your (?:other |second )?question\\b)|' +
    ',? (?:by the way|incidentally)\\W*$',
);
/** “You asked whether we also fetch parcels”, behind a parcel that went astray. */
const asksBesides = phrase('^\\W*you (?:also )?(?:asked|enquired|wanted to know|wondered)\\b');
/** What can only be said of something that went wrong. */
const mends = phrase(
  '\\b(?:again|compensat\\w+|correct\\w*|credit(?:ed)?|fix(?:ed|es)?|free of charge|from now on|goodwill|instead|make (?:it |this )?up|' +
    'mend(?:ed|s)?|off (?:the|your) (?:bill|invoice)|put (?:it|that|things|this) right|redo(?:ne)?|refund(?:ed)?|repair(?:ed|s)?|' +
    'replac\\w+|sorr(?:y|ier)|what (?:i|we)(?: will|\'ll)? (?:did|do)(?: about it| now)?|wrong)\\b',
);
const ending = /(?:e?s|ed|ing|e)$/;
const idle = /^(?:been|from|have|that|their|them|there|these|they|this|those|were|when|which|will|with|would|your|about|after|before|some|only|just|very)$/;
const stems = (text: string): readonly string[] => (text.match(/[a-z]{4,}/g) ?? []).filter((word) => !idle.test(word)).map((word) => word.replace(ending, ''));

/** The sentences behind `apologized` that speak of something else; a matter that was opened stays open until a word of the first one comes back. */
export function onOtherTopics({ ownSentences }: ProseDocument, apologized: OwnSentence): ReadonlySet<Sentence> {
  const others = new Set<Sentence>();
  const at = ownSentences.indexOf(apologized);
  // What stands beside the apology may say more of what went wrong.
  const first = ownSentences.slice(at).findIndex(({ sentence }) => turns.test(plainText(sentence)));
  if (first < 1) return others;
  const beside = ownSentences.slice(Math.max(0, at - 1), at + first).filter(({ block }) => block === apologized.block);
  const matter = new Set(beside.flatMap(({ sentence }) => stems(plainText(sentence))));
  let isOther = false;
  for (const { sentence } of ownSentences.slice(at + first)) {
    const text = plainText(sentence);
    const returns = mends.test(text) || (!asksBesides.test(text) && stems(text).some((stem) => matter.has(stem)));
    isOther = returns ? isOther && !turns.test(text) : isOther || turns.test(text);
    if (isOther && !returns) others.add(sentence);
  }
  return others;
}
