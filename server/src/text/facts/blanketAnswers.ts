/** Sentences that answer several questions at once: “all done”, “answers follow on Thursday”. */
import type { Sentence } from '../sentence';
import { datesIn } from './dates';
import { plainText } from './tense';

const deferral = new RegExp(
  '\\b(?:(?:ask|check|clarify|find out|speak to|talk to)\\b.{0,50}\\b(?:let you know|tell you|report|answers?)|answers?|' +
    'reply|replies|respond|come back|get back|be back|details|write again|call you|phone you|ring you|go through|' +
    'talk (?:you )?through|look into|discuss|speak about|talk about|go over)\\b',
);
const generic = new RegExp(
  '\\b(?:your (?:\\w+ )?(?:questions?|points?|queries|mail|e-?mail|message)|all (?:of )?(?:this|these|your|the|it|them)|' +
    'everything|the (?:rest|others?|other (?:questions|points))|full answer|(?:my|our) (?:answers?|reply)|' +
    'an? (?:full |detailed |proper )?(?:answer|reply)|the answers?|to you|with (?:you|answers|details)|both|them|these|' +
    'the two|the three)\\b',
);

/** True for “answers to your questions follow by Thursday”. */
export const isDeferral = (sentence: Sentence): boolean => {
  const text = plainText(sentence);
  if (isErrand.test(text)) return false;
  if (handedOn.test(text) && /\b(?:answers?|reply|replies|hear|let you know|get back|come back|tell you)\b/.test(text)) return true;
  return (
    deferral.test(text) &&
    generic.test(text) &&
    /\b(?:will|'ll|going to|follows?|coming|shall|let me|let us|let's|can)\b/.test(text) &&
    (datesIn(sentence).length > 0 || /\b(?:today|tomorrow|tonight|this|next|by|within|on the phone|(?:on|in|at) (?:our|the) (?:call|meeting))\b/.test(text))
  );
};

/** “Please reply by Friday, and I will order them” waits for the client’s answer and not for ours. */
const isErrand = /\bplease (?:also |just )?(?:answer|get back|let|reply|respond|tell|write)\b/;

/** “I have passed both questions to our engineer.” */
const handedOn = new RegExp(
  '\\b(?:pass|put|forward|sent|send|gave|give|given|asked|handed|took|taken)\\w*\\b.{0,30}\\b' +
    '(?:questions?|points|queries|query|request|mail|message)\\b.{0,20}\\b(?:to|on)\\b',
);

/** How many answers a sentence such as “Yes, no, and the blue one.” strings together; 0 for any other. */
export const answersInList = (sentence: Sentence): number =>
  sentence.words.length <= 14 && /^\W*(?:yes|no), (?:and |but )?(?:yes|no|both|neither)\b/i.test(sentence.text)
    ? sentence.text.split(/,? and |[,;]/).filter((part) => part.trim()).length
    : 0;

/** “Fixed. You can take orders again.” */
export const isFixed = (sentence: Sentence): boolean =>
  /^\W*(?:(?:all|it's|now|that's) )*(?:fixed|mended|repaired|resolved|solved|sorted)(?: now| already| this morning| today)?(?=\W*$| *[,;:–—])/.test(
    plainText(sentence),
  );

/** True for “all done”, “both are done”, “see my answers below”. */
export const isDoneForAll = (sentence: Sentence): boolean =>
  /^\W*(?:(?:it's|it is|that's|that is|this is|these are|they are|all (?:of them|two|three|four|five|six|seven|eight|ten)|(?:all|both) (?:jobs|requests|tasks|things|wishes)|both|both (?:of (?:them|these|those|your [a-z]+)|(?:your )?(?:changes|corrections|edits|points|requests|things|wishes))|all|everything|everything (?:that )?you (?:asked(?: me| us)? for|listed|mentioned|wanted|wished(?: for)?)|all of (?:it|this|that|them)|your (?:\w+ )?(?:changes|points|edits|corrections)|the (?:\w+ )?(?:changes|edits|corrections)|all (?:your |the |of your |of the |\w+ (?:of your )?)?(?:changes|points|corrections|edits)) ?(?:are|is|has been|have been|now|of this|of it)? ?(?:all |now |also |already |both )*(?:done|finished|completed|made|fixed|sorted|in|updated|live|changed|taken care of|in place|ready|attached|dealt with)(?= *(?:[.!,;:–—(]|$|(?<=\bin) (?:the|your)\b| now| too| and| as (?:you|of)| for you| already| since| this morning| yesterday| today))|(?:yes|no) (?:on|to) (?:both|all)|all (?:clear|fine|good|well) on (?:both|all)|(?:[a-z ]+: )?(?:it's |that's |it is )?(?:an? )?(?:yes|no)[,:]? (?:on|for|to) (?:both|all)(?: (?:of (?:them|those)|two|three|four))?(?: (?:counts|points|questions))?(?=\W|$)|done(?= *(?:[.!,;–—]|$| (?:already|now|today|yesterday|this (?:afternoon|morning))\b| and (?:thank|sent)))|all done|all sorted|all set|will do|consider it done|no problem, (?:it's|all) done|(?:i|we)(?:'ll| will) (?:get|have|make|do|see to|take care of|change|deal with|sort)(?: out)? (?:both|all (?:of (?:it|them|that|this|these)|two|three|four|five|six|that|this)|everything|the lot|these|them all)|both (?:will be|get|are being)|(?:i|we)(?:'ve| have) (?:now |just |already )?(?:made|done|put in|finished) (?:all|both|every|everything|the|your) (?:of )?(?:the |your )?(?:\w+ )?(?:changes|edits|corrections|points|it|that|this)|(?:i|we)(?:'ve| have) (?:now |just |already )?(?:done|sorted|fixed) (?:it|that|this|both|everything|all))\b|\b(?:see|find|you'll find|have put|put|added) (?:my|our|the|all) (?:answers?|replies|comments|responses|notes)\b|\b(?:answers?|replies|comments) (?:are |is )?(?:below|inline|in line|in red|in blue|in green|in bold|in the (?:attached|document|text))\b/.test(
    plainText(sentence),
  );
