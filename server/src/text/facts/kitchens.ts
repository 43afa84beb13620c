/** What goes on inside our own house: who is ill or away, too few people, tools and meetings, trouble with suppliers. */
import type { Sentence } from '../sentence';
import { plainText } from './tense';
import { toneFinder, type ToneForm, type ToneMatch } from './tones';

export type Kitchen = 'ill' | 'away' | 'left' | 'busy' | 'tools' | 'suppliers';

const be = "(?:is|are|was|were|am|has been|have been|had been|'s|'re|'m|'s been|'ve been)";
const now = '(?:(?:currently|still|now|also|both|all|all|unfortunately|sadly|again|off|out|away|at home|at the moment|very|quite|both|suddenly|away|back|just|really|rather|too|this week|today) )*';
const people = '(?:suppliers?|vendors?|subcontractors?|freelancers?|courier|couriers|printers?|print shop|hosting (?:company|provider)|manufacturer|wholesaler|paper mill|factory|delivery company|contractors?|photographer|translators?|developers?|caterers?|agency)';
const tool = '(?:jira|asana|trello|slack|confluence|clickup|basecamp|notion|monday\\.com|monday board|microsoft teams)';
const shared = '\\b(?:your|shared|share|invite|invited|invitation|join|with you|add you|connect)\\b';

const forms: readonly ToneForm<Kitchen>[] = [
  { is: `\\b(?:${be}|'s) ${now}(?:ill|sick|off sick|unwell|poorly|in (?:the )?hospital|down with|on sick leave|laid up|recovering|under the weather|having surgery|pregnant)\\b(?! (?:of|and tired)\\b)|\\b(?:called|calling|phoned|rang|went|gone|going) in sick\\b|\\b(?:called|phoned|rang) in (?:sick|ill)\\b|\\b(?:fell|fallen|taken|got) (?:ill|sick)\\b|\\b(?:sick|sickness|illness) (?:leave|in (?:the|our) (?:team|office|studio))\\b|\\b(?:due|owing) to (?:an? )?(?:illness|sickness)\\b|\\bbecause of (?:an? )?(?:illness|sickness)\\b|\\b(?:has|have|had|got|caught) (?:the |a (?:bad )?)?(?:flu|covid|corona|a cold|a fever|stomach bug)\\b|\\bbroke (?:his|her|my|their) (?:leg|arm|wrist|ankle|foot|hand)\\b|\\bfamily (?:emergency|matters|problems|crisis)\\b`, advice: 'ill' },
  { is: `\\b(?:${be}|went|gone|left|off|going|goes) ${now}(?:on|for) (?:(?:his|her|their|my|our|a|an|annual|maternity|paternity|parental|long|short|well-earned|well-deserved|summer|family|skiing|two[- ]week|three[- ]week) ){0,3}(?:holidays?|vacation|leave|honeymoon|sabbatical|business trip)\\b|\\b(?:back|returns?|returning|returned|comes? back|until \\w+ (?:is|gets|comes) back) from (?:(?:his|her|their|my|our|a|the|maternity|paternity|parental|annual|skiing) ){0,2}(?:holidays?|vacation|leave|honeymoon|sabbatical|wedding|skiing|spain|italy|greece|france)\\b|\\b(?:went|gone|is|are|out|was|off) (?:skiing|snowboarding|surfing|travelling|traveling|sunbathing)\\b|\\b(?:half|most|all) (?:of )?(?:our|the) (?:team|office|studio|staff|people) (?:is|are|was|were) (?:on holiday|on vacation|away|off|out|ill|sick)\\b`, advice: 'away' },
  { is: `\\b(?:has|have|had|'s|'ve|just|recently) (?:just |recently |now |suddenly |unexpectedly )?(?:left|quit|resigned from|parted ways with) (?:us|the (?:company|team|agency|firm|business|studio)|our (?:company|team|agency|firm|studio))\\b|\\bleft (?:us|the (?:company|team|agency|firm)|our (?:company|team|agency|firm))\\b|\\b(?:has|have|'s) (?:just |recently )?(?:resigned|quit|been (?:let go|fired|dismissed|laid off|made redundant)|handed in (?:his|her|their) notice)\\b|\\b(?:handed in (?:his|her|their) notice|resigned last|no longer (?:works?|working) (?:here|for us|with us)|${be} no longer (?:with us|with the (?:company|team|agency|firm)|part of our team)|${be} leaving (?:us|the (?:company|team|agency|firm)))\\b|\\b(?:redundancies (?:at|in|among) (?:our|the)|laid off|lay-?offs|staff turnover|high turnover)\\b`, advice: 'left' },
  { is: `\\bshort[- ]staffed\\b|\\bunder-?staffed\\b|\\b(?:short|low) (?:of|on) (?:people|staff|hands|designers|developers|translators|editors|drivers|fitters|resources)\\b|\\b(?:staff|staffing|personnel) (?:shortages?|problems|issues|changes|cuts)\\b|\\b(?:not|n't) (?:have )?enough (?:people|staff|hands|designers|developers|translators|fitters|drivers)\\b|\\btoo few (?:people|staff|hands)\\b|\\b(?:lack|shortage) of (?:staff|people|hands|resources)\\b|\\b(?:we|i|the team|our (?:team|people|designers?|developers?|studio|office))(?: ${be}|'re|'m) ${now}(?:(?:so|too|extremely|incredibly|crazy|insanely|super|completely|totally|absolutely|a bit|pretty) )*(?:swamped|snowed under|overloaded|overworked|overbooked|stretched|burnt out|burned out|run off our feet|drowning|up to (?:our|my) (?:eyes|ears|neck)|(?<=(?:very|so|too|extremely|incredibly|crazy|really|super|pretty|quite) )busy|busy with (?:other|another|a big|a large))\\b|\\b(?:our|my) (?:backlog|workload)\\b|\\b(?:we|i)(?:'re| are|'m| am) (?:juggling|struggling to keep up)\\b|\\bbecause of (?:other|another) (?:clients?|projects?|jobs?)\\b|\\bbusy (?:with|on) (?:other|another) (?:clients?|projects?|jobs?)\\b`, unless: '\\b(?:you are|you\'re|your) (?:\\w+ ){0,2}(?:busy|swamped)\\b', advice: 'busy' },
  { is: `\\b(?:in|on|into|to|via|from|through|our) (?:our |the )?(?:internal |own )?${tool}\\b(?! (?:training|licen|integration|course))|\\b${tool} (?:ticket|board|card|task|thread|issue)s?\\b`, unless: shared, advice: 'tools' },
  { is: `\\b(?:opened|created|raised|logged|filed|moved|assigned|put|closed|open|create|raise|log|escalated) (?:a|an|the|this|it|your|another|two|some)(?: \\w+){0,2} (?:internal )?tickets?\\b(?! (?:office|desk|number|for the (?:show|train|concert|flight|event))| \\d)|\\b(?:our|the|a) (?:\\w+ )?(?:internal|support|bug|dev|development) (?:ticket|queue|backlog|board)\\b|\\b(?:in|on) (?:our|the) (?:ticket(?:ing)? system|backlog|(?:current|next|last|this) sprint)\\b|\\b(?:this|next|last|our|the current|the next|the last|our current|our next) sprint\\b|\\bsprint (?:planning|review|goal)\\b|\\b(?:our|the) (?:(?:weekly|daily|monday|morning|internal|monthly|team|friday|sales|planning|production|quarterly) )+(?:stand-?ups?|meetings?|calls?|retro|scrum|catch-?up)\\b|\\b(?:our|the) (?:stand-?up|retrospective|all-hands|scrum)\\b|\\bin (?:back-to-back )?meetings all\\b|\\bback-to-back meetings\\b|\\bstuck in (?:a |an )?(?:\\w+ )?meetings?\\b|\\b(?:discuss|discussed|discussing|clarify|talk|align|aligned|checking|check) (?:this |it |that |things )?internally\\b|\\binternal (?:meetings?|discussions?|approval|process(?:es)?|politics|problems?|issues?|reasons|reorgani[sz]ation|restructuring|misunderstanding|mix-up|miscommunication|systems?|tools?|deadline|delays?)\\b|\\b(?:our|my) (?:boss|manager|director|finance (?:team|department)|legal (?:team|department)|hr(?: department)?|accounts (?:team|department)) (?:has|have|is|are|wants?|says?|said|did|does|needs?|still|would|will not|won't)\\b`, unless: '\\byour (?:internal|team|board|boss|side|own)\\b|\\b(?:with|invite|join) you\\b|\\bproposal includes\\b', advice: 'tools' },
  { is: `\\b(?:our|the|my|one of our|a) (?:\\w+ )?${people}(?:'s \\w+)? (?:(?:has|have|had|is|are|was|were|'s|still|again|unfortunately|just|currently) )*(?:late|behind|slow|let us down|gone (?:bust|bankrupt|under)|went (?:bust|bankrupt|under)|bankrupt|on strike|having (?:trouble|problems|difficulties|issues)|trouble|problems|difficulties|delivery problems|technical problems|ran out|run out|out of stock|out of paper|broken down|broke down|pulled out|cancelled on us|canceled on us|delayed|overbooked|closed down|short-staffed|understaffed|ill|sick|on holiday)\\b|\\b(?:trouble|problems|issues|difficulties) (?:with|at) (?:our|the|one of our) (?:\\w+ )?${people}\\b|\\b(?:our|my) (?:internet|wi-?fi|computers?|laptop|e-?mail(?: server)?|office network|office server|phone system|copier|van|hard (?:disk|drive)) (?:(?:has|have|had|is|are|was|were|just|been) )*(?:down|broken|broke|broke down|crashed|died|stolen|failed|not working|playing up)\\b`, advice: 'suppliers' },
];

const find = toneFinder('kitchen', forms);
/** Somebody else's house: “you are ill”, “your colleague is on leave”, “glad to hear that Tom is back”. */
const theirs = /\b(?:you|your (?:\w+ )?\w+|your|guests?|children|patients?|customers?|readers?|pets?|dogs?|cats?|who|if (?:\w+ ){0,3}|anyone|somebody|someone|hear(?: that)?(?: \w+){0,3}|sorry(?: that)?(?: \w+){0,2}|hope(?: that)?(?: \w+){0,3}|employees?|staff members?|workers?)\s*$/;
const redirected = /\b(?:write to|contact|e-?mail|call|ring|reach|speak to|get in touch with|ask for|turn to|message|text) (?!us\b|me\b|you\b)(?:my |our )?\w+|\b(?:new|your) (?:contact|account manager|project manager|point of contact)\b|\btak(?:es|ing|en|e) over\b/;

/** Offsets count from the sentence's start. */
export const kitchensIn = (sentence: Sentence): readonly ToneMatch<Kitchen>[] => sentence.note(findKitchens);

const none: readonly ToneMatch<Kitchen>[] = [];

function findKitchens(sentence: Sentence): readonly ToneMatch<Kitchen>[] {
  const found = find(sentence);
  if (found.length === 0) return none;
  const text = plainText(sentence);
  return found.filter(({ start, advice }) => {
    const before = text.slice(Math.max(0, start - 60), start);
    if (theirs.test(before)) return false;
    if (advice === 'ill' || advice === 'away' || advice === 'left') {
      if (redirected.test(text)) return false;
      if (advice === 'away' && /\b(?:we|i)\s*$/.test(before) && /\d|\b(?:until|from)\b/.test(text.slice(start))) return false;
    }
    return true;
  });
}

/** True when the words send the client to somebody else, which makes an absence worth telling. */
export const redirects = (text: string): boolean => redirected.test(text.toLowerCase());
