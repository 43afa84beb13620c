/** Asides to a colleague that stayed in the letter: what is not to come out, what we think of the client, what somebody is to mend before it goes. */
import { someMoney as money, type LeakForm } from './leakForms';

const they = '(?:she|he|they)';
const small = String.raw`(?:only\s+|about\s+|around\s+|just\s+|a\s+bit\s+(?:under|over)\s+|roughly\s+|nearly\s+)?`;
const some = String.raw`(?:${money}|a\s+(?:grand|bit|few\s+hundred|hundred|third|quarter|ton|monkey)|\d[\d.,]*k?\b)`;
const name = String.raw`\p{Lu}[\p{L}’'-]{1,20}`;

const asides: readonly string[] = [
  // What is to be done before the letter goes.
  String.raw`(?:\b(?:could|can|would)\s+you\s+|\bplease\s+|^|[.,;(\[]\s*)(?:soften|tidy|reword|rephrase|tone\s+(?:it|this)|take\s+out)\b[^.;\n]{0,50}\bbefore\s+(?:it|this)\s+goes(?:\s+(?:out|off|over))?(?=\s*(?:[.,;\])]|$))`,
  String.raw`\b(?:template|boilerplate|standard)\s+(?:text|wording|paragraph|clause|reply|letter)s?\s*[,:(–—-]\s*(?:please\s+)?(?:delete|remove|cut)\b[^.:\n]{0,50}`,
  String.raw`\b(?:delete|remove|cut|adapt)\s+(?:this\s+(?:bit|part|paragraph|line)\s+)?(?:if|unless)\s+(?:the\s+)?(?:client|customer|house|property|case)\b`,
  // What is not to come out.
  String.raw`\b(?:before\s+${they}\s+(?:ever\s+|even\s+)?(?:notices?|finds?\s+out|twigs?)|(?:if|unless|until|till)\s+${they}\s+(?:haggles?|push(?:es)?(?:\s+back)?|quibbles?))(?=\s*(?:[.,;)\]]|$|\bit\b|\bthat\b|\bthe\b|\bof\b|\babout\b))`,
  String.raw`\b(?:${they}|${name})\s+(?:won[’']t|wouldn[’']t|will\s+not|will\s+never|[’']?ll\s+never|didn[’']t|doesn[’']t)\s+(?:even\s+)?(?:know\s+the\s+difference|blink\s+at|bat\s+an\s+eye(?:lid)?|notice\s+the\s+(?:difference|extra|price|mark-?up|switch))\b`,
  String.raw`(?<=[.!?:;(\n—–]\s{0,3}|^|,\s)(?:lads|guys|team|all|girls|boys|folks|staff|${name})\s*,\s*(?:please\s+)?(?:don[’']t|do\s+not|never|nobody|keep|say|hush|mum[’']s)\s+(?:mention|tell|let\s+on|show|breathe|schtum|shtum|stumm|mum|nothing|(?:it|that|this)\s+(?:out\s+of|from))\b(?!\s+it\b)[^.;\n]{0,60}`,
  String.raw`\b(?:keep|leave|kept|left)\s+(?:that|this|it|him|her)\s+out\s+of\s+(?:the\s+)?(?:version|copy|letter|mail|report|one)\s+(?:for|to)\b[^.;\n]{0,40}`,
  String.raw`\bsay\s+nothing\s+(?:at|about\s+(?:it|this|that)|when\s+(?:she|he|they)|to\s+(?:her|him|them|the\s+(?:owner|client|customer)))\b[^.;\n]{0,30}`,
  String.raw`\bI[’']ll\s+square\s+it\s+with\b[^.;\n]{0,40}|\bif\s+(?:anyone|anybody|the\s+(?:council|client|owner|inspector)|she|he)\s+asks,?\s+(?:say|tell|it[’']s|we|you|I)\b[^.;\n]{0,30}`,
  String.raw`\b(?:the\s+)?owner\s+(?:is\s+)?in\s+denial\b|\bSTAFF(?:\s+ONLY|\s+NOTE)?\s*:[^.\n]{0,60}|\bnote\s+(?:to|for)\s+(?:staff|the\s+lads|the\s+office|accounts|whoever\s+sends)\b[^.\n]{0,60}`,
  String.raw`(?<=[(\[]\s?(?:${name},?\s+)?)(?:just\s+)?between\s+(?:ourselves|us|you\s+and\s+me)\b[^.)\]\n]{0,60}`,
  // What we think of the client, to somebody else.
  String.raw`\b(?:she|he|they)(?:[’']s|\s+is|[’']re|\s+are|\s+was)\s+(?:the\s+one\s+who\s+(?:moaned|complained|kicked\s+off|whinged|never\s+pays)|as\s+thick\s+as|(?:such\s+)?an?\s+(?:nightmare|pain|moaner|whinger|liability|bad\s+payer|late\s+payer|slow\s+payer|time-?waster|cheapskate|tightwad|skinflint)(?=\s*(?:[.,;)]|$)))|\bthey\s+pay\s+on\s+the\s+nail\b|\bthe\s+(?:man|woman)[’']s\s+a\s+(?:liability|nightmare)\b`,
  // Marks of what is for the house alone: “INTERNAL: …”, “Yard eyes only from here”, a remark out of a word processor.
  String.raw`\bINTERNAL(?:\s+(?:NOTE|ONLY|USE(?:\s+ONLY)?|COMMENT))?\s*:[^.\n]{0,60}`,
  String.raw`\b(?:team|office|yard|staff|studio|workshop|kitchen|shop|agency|in-?house|our|internal)\s+eyes\s+only\b`,
  String.raw`\bComment\s?\[[A-Z]{1,3}\d{1,3}\]\s?:?[^.?!\n]{0,40}`,
  String.raw`(?<=[.!?]\s)(?:Reception|Accounts|Office|Front\s+desk|Desk|Yard|Kitchen|Workshop|Admin|Bookkeeping|Sales):\s+(?:please\s+)?(?:insist|don[’']t|do\s+not|make\s+sure|chase|check|remember|watch|keep|hold|add|charge)\b(?=[^\n]{0,120}\b(?:he|she|him|her|his)\b)[^.\n]{0,60}`,
  String.raw`\bhow\s+do\s+(?:we|I)\s+(?:tell|break\s+(?:it|this)\s+to|let)\s+(?:him|her)(?:\s+down)?\b`,
  String.raw`\b(?:put|charged|added|quoted|billed|loaded)\b[^.;\n]{0,30},\s*(?:he|she)\s+can\s+(?:well\s+|easily\s+)?afford\s+(?:it|that|more)\b`,
  String.raw`\b(?:I|we)(?:[’']d|\s+would|[’']ll|\s+will)\s+(?:take|settle\s+for|go\s+to|drop\s+to)\s+${small}${some}\s+if\s+(?:it\s+(?:came|comes)\s+to\s+it|pushed|pressed|(?:she|he|they)\s+(?:push|insist|haggle))\b`,
  String.raw`\bwe\s+need\s+\w+\s+\w+\s+(?:a|per|each|every)\s+(?:week|month|quarter|year)\s+to\s+(?:hit|make|reach|meet)\s+(?:the\s+|our\s+)?target\b`,
  // “[GH - is this too strong?]”
  String.raw`\[\s?(?:[A-Z]{2,3}|${name})\s*[-–—:,]\s+(?:is|are|can|could|do|does|should|shall|please|pls|check|I|we|not|too|what|why|need|soften|see)\b[^\]\n]{0,160}\](?!\()`,
  // A colleague’s name where a letter names only the client: “don’t mix up the sheets again Kel”, “for Mayhew’s please, Tam”.
  String.raw`(?<=[.!?)]\s)${name}:\s+(?:fix|check|chase|sort|ask|find|make|get|ring|call|send|don[’']t|can\s+you|could\s+you|please|pls)\b[^.\n]{0,60}\b(?:she|he|they|her|his|him|them|their)\b[^.\n]{0,40}`,
];

const ours: readonly string[] = [
  String.raw`\b(?:bills?|charges?|invoices?|charged|billed)\s+me\s+${small}${money}`,
  String.raw`\b(?:I|we)(?:\s+(?:always|usually|generally))?\s+(?:put|stick|slap|bung|whack|add|make|clear)\s+${small}${some}\s+(?:on|onto|out\s+of|from)\s+(?:every|each|top\s+of\s+(?:every|each|what))\b[^.;\n]{0,20}`,
  String.raw`\b(?:I|we)(?:[’']ve|\s+have)?\s+(?:loaded|padded|bumped|fattened|upped|inflated)\s+(?:it|this|that|the\s+(?:price|quote|figure|bill)|yours)(?:\s+up)?\s+by\s+${small}${some}`,
  String.raw`\b(?:room|scope|margin)\s+to\s+(?:drop|come\s+down|go\s+down|go\s+as\s+low\s+as|knock)\s+(?:to\s+|off\s+)?${some}`,
  String.raw`\b(?:suppliers?|trade|buy-?in|our\s+buying|wholesale|subbies?[’']?|sub-?contractors?[’']?)\s+(?:total|cost|price|costs|bill)\s*(?:is|are|was|comes?\s+to|:|=)\s*${small}${money}`,
  String.raw`\b(?:supplier|nursery|merchant|lab|factory|mill|wholesaler|importer|trade|yard)(?:[’']s)?\s+invoice\s+(?:says|is|was|came\s+to|shows)\s+${small}${money}`,
  String.raw`\bwe\s+pay\s+(?:her|him|them|the\s+(?:lads|lad|girls|driver|cleaner|fitter))\s+${small}(?:${money}|\d+[.,]\d\d)(?=[\s.,;])`,
  String.raw`\bwe(?:[’']re|\s+are)\s+(?:now\s+|already\s+|actually\s+)?(?:losing\s+(?:money\s+)?on\s+(?:you|this|it)|making\s+(?:nothing|a\s+loss|a\s+packet|a\s+killing)\s+on\s+(?:you|this|it))\b`,
  String.raw`\b(?:so\s+)?(?:it|they|that|this)\s+owes?\s+us\s+nothing\b|\bstick\s+to\s+\d[\d.,]*\s+(?:tho|though)\b|\bso\s+they\s+pay\s+(?:£|€|\$)?\d[\d.,]*\s*%?\s+more\s+than\b[^.,;\n]{0,25}`,
];

const logins: readonly string[] = [
  String.raw`\b(?:log(?:ged)?\s*-?in|sign\s+in|user(?:name)?)\b[^.\n]{0,50}\b(?:our|the)\s+(?:master|main|practice|office|admin|team|staff)(?:\s+(?:one|login|log-in|account|password|word))`,
  String.raw`\b(?:our|the\s+office|the\s+practice|the\s+staff)\s+(?:practice\s+|office\s+|master\s+|main\s+|own\s+|staff\s+|admin\s+)?(?:log-?in|username|user|access|account)\s+(?:is|:)\s*\S{3,30}[,;]?\s+(?:and\s+)?(?:the\s+|with\s+(?:the\s+)?)?(?:word|password|pass|pw|code|pin)\s*(?:is|:)?\s*(?=\S*\d)\S{5,}`,
];

const drives = String.raw`\b(?:on|in|under)\s+our\s+(?:shared\s+|own\s+|office\s+|internal\s+)?(?:(?:Google\s+)?Drive|Dropbox|SharePoint|server|NAS|OneDrive|Notion|intranet|wiki)\b\s*(?:,|:|under|in|at|>|→)\s*(?:the\s+)?(?=\p{Lu})[\p{L}\d _-]{2,30}(?:\s?[\/>]\s?[\p{L}\d _-]{2,30}){1,4}`;

/** What the client keeps or asked for is none of ours to hide; a surprise for a third person neither. */
const isHarmless = new RegExp(
  '\\b(?:surprise|present|gift|birthday|anniversary|tooth fairy|santa|' +
    'the (?:cat|dog|horse|baby|child|kids|children|guests|bride|groom)|your (?:guests|wife|husband|mum|mother|dad|father|' +
    'son|daughter|boss|staff|team|customers?|clients?|visitors|tenants?|dog|cat|children|kids|neighbours?))\\b',
  'i',
);

const inClause = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - 120), start).replace(/^[\s\S]*[.!?\n]\s/, '') + text.slice(start, end + 60).replace(/[.!?\n]\s[\s\S]*$/, '');
const isAside: LeakForm[2] = (_match, text, { start, end }) => !isHarmless.test(inClause(text, start, end));
const isCost: LeakForm[2] = ({ 0: words }, text, { start, end }) => {
  const clause = inClause(text, start, end);
  return (
    !/\b(?:pass(?:ed|ing)?\s+(?:it|this|that|them)?\s*on|at\s+cost|receipts?|reimburse|expenses?|on\s+your\s+behalf|refund(?:ed)?|no\s+(?:margin|mark-?up)|without\s+(?:a\s+)?mark-?up|asks?\s+us\s+to\s+show|to\s+you\b|for\s+you\b)/i.test(
      clause,
    ) &&
    !/^your\b/i.test(words) &&
    !/\byour\s+$/i.test(text.slice(Math.max(0, start - 6), start))
  );
};

const caseSensitive = /\\p\{Lu\}|STAFF|INTERNAL|Reception|\[A-Z\]/;

export const leakAsides: readonly LeakForm[] = [
  ...[...asides].map((source): LeakForm => ['secret', new RegExp(source, caseSensitive.test(source) ? 'gmu' : 'gimu'), isAside]),
  ...ours.map((source): LeakForm => ['money', new RegExp(source, 'gimu'), isCost]),
  ...logins.map((source): LeakForm => [
    'password',
    new RegExp(source, 'gimu'),
    (_, text, { start, end }) => !/\byour\s+(?:log|user|own|account)/i.test(inClause(text, start, end)),
  ]),
  ['path', new RegExp(drives, 'gu')],
];
