/** What we pay and earn ourselves. The client's own figures, and costs that are passed on as they are, are none of it. */
import { clauseAround, someMoney as money, type LeakForm, type Leak } from './leakForms';

const small = String.raw`(?:only\s+|about\s+|around\s+|just\s+|roughly\s+|nearly\s+|under\s+|over\s+|some\s+|a mere\s+){0,2}`;
const suppliers =
  'suppliers?|printers?|subcontractors?|sub-contractors?|freelancers?|' +
  'wholesalers?|manufacturers?|joiners?|caterers?|florists?|hosts?|' +
  'agency|agencies|translators?|designers?|developers?|photographers?|' +
  'dealers?|importers?|growers?|nursery|factory|mill|merchants?|' +
  'venue|lab|studio|editor|illustrator|trade|colleagues?|painters?|' +
  'plumbers?|electricians?|fitters?|drivers?';

export const leakMoney: readonly LeakForm[] = (
  [
    String.raw`\bour\s+(?:own\s+|usual\s+|target\s+|gross\s+|net\s+|profit\s+|normal\s+|total\s+){0,3}(?:margins?|mark-?ups?|cost\s+price|purchase\s+price|buying\s+price|buy-in\s+price|trade\s+price|profit|(?:take|cut)(?=\s*(?:of|is|was|:|=|\()))\b(?!\s+(?:for|of)\s+error|\s+(?:of|is|are|to)\s+\d+\s?(?:mm|cm|in|px|pt)\b|\s+notes?\b|\s+is\s+(?:your|that|to)\b)`,
    String.raw`\bour\s+(?:own\s+|internal\s+|real\s+|actual\s+|net\s+)?(?:costs?|outlay|hourly\s+cost)\b[^.;\n|]{0,24}?\s*(?:is|are|was|were|:|=|at|of)\s+${small}${money}`,
    String.raw`\b(?:costs?|sets?|charges?|bills?|invoices?|asks?|quoted|charged|billed)\s+us\s+(?:back\s+)?${small}${money}`,
    String.raw`\bwe\s+(?:only\s+)?(?:pay|paid)\s+(?:(?:him|her|them|the\s+\w+|our\s+\w+)\s+)?${small}${money}(?![\d.,]*\s+(?:into|to|twice|back|by mistake)\b)`,
    String.raw`\bwe\s+(?:can\s+|could\s+|only\s+|usually\s+)?(?:buy|bought|get|got|source|sourced|import|imported|purchase|purchased|order|ordered|rent|hire|hired)\s+(?:it|them|these|those|this|that|the\s+[\w -]{2,30}?|\w+)\s+(?:(?:in\s+)?(?:from|at|off|through)\s+[^.;,\n]{2,40}?\s+)?(?:in\s+)?(?:for|at)\s+${small}${money}`,
    String.raw`\b(?:that|which)\s+we\s+(?:buy|bought|get|got|source|sourced|import|imported|purchased)\s+(?:(?:in\s+)?(?:from|at)\s+[^.;,\n]{2,40}?\s+)?for\s+${small}${money}`,
    String.raw`\b(?:the\s+|our\s+|my\s+)?(?:${suppliers})\s+(?:only\s+)?(?:wants?|gets?|takes?|asks?(?:\s+for)?|charges?|costs?)\s+(?:us\s+)?${small}${money}`,
    String.raw`\bwe\s+(?:still\s+)?(?:make|earn|keep|clear|net|pocket)\s+${small}${money}[^.;\n]{0,20}\b(?:on|profit|margin|out\s+of|from)\b`,
    String.raw`\bleaves\s+us\s+(?:with\s+)?${small}${money}(?![^.;\n]{0,30}\b(?:budget|to\s+spend|for\s+your)\b)`,
    String.raw`\bwe\s+(?:put|add|slap)\s+${small}${money}\s+on(?:to)?\s+(?:top\s+of\s+)?(?:what|the)\s+(?:the\s+|our\s+)?(?:${suppliers}|cost|purchase)`,
    String.raw`\b(?:gross|net|profit)\s+margin\b\s*(?:[:=]|is|of)?\s*\d+\s?%`,
    String.raw`(?<![\w’' ] )\bmargin\s*[:=(]\s*\d+\s?%`,
    String.raw`(?:^|\|)\s*[*_]*(?:cost\s+price|our\s+(?:own\s+)?(?:cost|costs|margin|rate|price in)|internal\s+(?:cost|costs|rate)|our\s+purchase\s+price|buying\s+price|margin|mark-?up)\b[*_]*\s*(?=$|\||:\s*[*_]*\s*(?:[£$€\d]|$))`,
  ] as const
).map((source): LeakForm => ['money', new RegExp(source, 'gim'), isOurs]);

/** What has margins that nobody earns. */
const ofPaper = new RegExp(
  '\\b(?:binding|columns?|edges?|fold|gutter|inner|layout|left-hand|outer|pages?|paper|right-hand|sheets?|spread|' +
    'text block|thumbs?|trim|typesetting|white space|\\d+(?:\\.\\d+)? ?(?:cm|mm|pt|px|inch(?:es)?))\\b',
  'i',
);

/** The client's own margin is the client's business, and what is passed on as it is has no margin. */
function isOurs({ 0: words }: RegExpMatchArray, text: string, leak: Leak): boolean {
  const clause = clauseAround(text, leak);
  if (
    /\b(?:pass(?:ed|ing)?\s+(?:it|this|that|them|these|which|straight)?\s*on|at\s+cost|without\s+(?:a\s+)?mark-?up|receipts?|reimburse|expenses?|on\s+your\s+behalf|refund(?:ed)?|for\s+you\b|by\s+mistake|no\s+margin)\b/i.test(
      clause,
    )
  )
    return false;
  // “Our margin on the outer edge is wider.”
  if (/margins?$/i.test(words) && !/[£€$]\s?\d|\d\s?%/.test(clause) && ofPaper.test(clause)) return false;
  if (/\bour\b|\bwe\b|\bus\b/i.test(words))
    return !/\b(?:cover|covers|reduce|cut|raise|at|without|keep)\s+$/i.test(text.slice(Math.max(0, leak.start - 10), leak.start));
  return !/\b(?:your|yours|their|its|store|shop|you|cogs|sales channels)\b|[’']s\s/i.test(text.slice(Math.max(0, leak.start - 100), leak.end + 60));
}
