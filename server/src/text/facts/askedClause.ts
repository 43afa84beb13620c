/** What a question asks, without the frame that it is put in: “may I know on which date …”, “…, so that I can plan”. */

/** True for a question that asks on purpose though something is known: whether it still holds, or what there is besides. */
export const asksToConfirm = (sentence: string): boolean => confirms.test(sentence.replace(frames, ''));

const confirms = new RegExp(
  '\\b(?:still|confirm\\w*|correct|right(?= *(?:[,.;?!–—]|or\\b|$))|changed?|changes|double-?check|' +
    'check (?:one|a|this|that|the|whether|if|with)|as (?:you|in) (?:said|wrote|mentioned|your)|' +
    'you (?:said|wrote|mentioned|told|asked)|other|another|else|additional|further|instead|exact|precise(?:ly)?|after that|' +
    'second|next|final|latest|in the end|this time|now that|of the (?:two|three|four|five|options|versions)|more precisely|' +
    'besides|as well(?=\\W*$))\\b',
);
/** “Confirm how many …” asks for the number, “I still need …” wants it for the first time, and “second, how long …” counts our questions. */
const frames = new RegExp(
  '\\bconfirm(?= (?:how|what|when|where|which|who|whom|whose)\\b| (?:us )?the following\\b)|' +
    "\\b(?:i|we)(?:'d| would)? (?:only |just )?still (?=(?:have|lack|miss|need|require|want)\\b)|" +
    '\\b(?:second|next|final)(?:ly)?(?= *[,:])',
  'g',
);

/** The question alone; the words keep their case. */
export function askedClause(question: string): string {
  const asked = unframed(question.replace(/^.*[:;–—](?=\s.*\?)/s, '').replace(counted, '').trim()).replace(reasonFirst, '').replace(reasonLast, '');
  return /\bknow\b/i.test(question) ? asked.replace(dueLast, '') : asked;
}

/** “Before we order the chairs, how many guests …, so that I can plan?”: the question without what it is asked for. */
const reasonFirst = new RegExp(
  '^\\W*(?:and |so |but |also )?(?:(?:before|until|since|as|because|so that|in order that) ' +
    '(?:he|i|it|my|our|she|the|they|we)\\b|(?:in order )?to (?!what|which|whom?\\b|how)[a-z]+\\b)[^,?:]{2,70}, (?=\\w+ )',
  'i',
);
const reasonLast = /,? (?:so that|so|before|because|then|as|since) (?:i|we|our)\b[^?]*(?=\??\W*$)/i;
/** “Could you let me know … by Wednesday?” says when the answer is wanted. */
const dueLast = /,? (?:by|before|until) (?:\w+day|tomorrow|noon|the \d\w+)(?: \d{1,2} \w+)?(?=\W*$)/i;

const frame = new RegExp(
  '\\b(?:advise|ask|asking|confirm|hear|know|learn|me|say|specify|told|understand|us|wonder|wondering)' +
    '(?: you| first| please| again| here)* (?=(?:(?:about|at|by|for|from|in|into|of|on|to|until|with) )?' +
    '(?:how|what|when|where|which|who|whom|whose)\\b)',
  'i',
);

/** “… and second, how long should the film be?” */
const counted = /^.*[,;] (?:and )?(?:first|second|third|last|final)(?:ly)?,? (?=(?:how|what|when|where|which|who)\b)/is;

/** “I should be grateful to learn who your landlord is”: from “who” on. */
function unframed(question: string): string {
  const match = frame.exec(question);
  return match && !/\b(?:how|what|when|where|which|who|whom|whose|why)\b/i.test(question.slice(0, match.index))
    ? question.slice(match.index + match[0].length)
    : question;
}
