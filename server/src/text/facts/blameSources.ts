/** Where something wrong came from, when that is the client: “the wrong width came from your side”, “was on your order, not on our list”. */
import type { BlamePhrase } from './blamePhrases';
import { cuedPhrase } from './cues';

const slip = '(?:error|fault|misprint|mistake|mix-up|slip|spelling mistake|typing error|typo)s?';
const wrong =
  `(?:(?:false|incorrect|misspelt|wrong) [\\w-]+(?: [\\w-]+)?|` +
  `(?:the|that|this) (?:[\\w-]+ )?${slip}(?: (?:at|in|on|with) (?:the|that|this) [\\w-]+)?)`;
const yours = "(?:you|yours|your (?:[\\w'-]+ ){0,3}?[\\w'-]+)";
const sprang =
  '(?:(?:came|comes|stemmed|stems) from|(?:dates|goes|went) back to|(?:began|originated|originates|started) (?:at|in|on|with)|' +
  '(?:can|could|has|may) be(?:en)? (?:put down|traced(?: back)?) to)';
const notOurs = ',? (?:and )?not (?:(?:at|by|from|in|on|with) )?(?:me|mine|my|our|ours|us)(?![\\w-])';

export const blameSources: readonly BlamePhrase[] = [
  `\\b${wrong} (?:already |clearly |in fact )?${sprang} ${yours}(?![\\w'-])`,
  `\\b${wrong} (?:was|were|stands|stood) (?:already |clearly )?(?:at|in|on|with) ${yours}${notOurs}`,
  `\\bit (?:is|was|were) your (?:[\\w'-]+ ){1,4}(?:that|which|who)(?: [\\w'-]+){1,7}?${notOurs}`,
].map((source) => ({ type: 'fault', pattern: cuedPhrase(source) }));
