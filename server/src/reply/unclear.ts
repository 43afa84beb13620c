/** What a request does not say: by when, for whom, or what for. */
import type { Sentence } from '../text/sentence';

export type Unclear = 'when' | 'who' | 'what';

const hurry = /\b(?:asap|a\.s\.a\.p|urgent(?:ly)?|as soon as (?:possible|you can)|at your earliest convenience|quickly|right away|immediately|soon)\b/i;
/** What is made for somebody to read, and differs by who that is. */
const readable = /\b(?:numbers|figures|stat(?:s|istics)|data|results|report|summary|overview|presentation|slides?|deck|analysis|breakdown|spreadsheet|sales|metrics)\b/i;
const asksForIt = /\b(?:send|resend|re-send|forward|share|provide|prepare|get|give|have|need|pull|put together|make|write|see)\b/i;
const dayName = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|noon|(?:the )?end of';
const month = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** “by Friday”, “before 3 December”; “for October” is what it is about and not when. */
const day = new RegExp(`\\b(?:by|before|until|till)\\b[^.?!]{0,30}?\\b(?:${dayName}|\\d{1,2}(?:st|nd|rd|th)?|${month})\\b|\\b(?:on|for|this|next) (?:\\w+ )?(?:${dayName})\\b|\\b(?:today|tomorrow|tonight)\\b|\\b\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm)\\b`, 'i');
const reader = /\b(?:for (?:the |our |my |your )?(?:board|boss|ceo|manager|team|investors?|bank|accountant|colleagues?|customers?|client|director|committee|sales|me|us|him|her)|my (?:boss|colleague|manager|team)|our (?:board|ceo|director|accountant))\b/i;
const use = /\b(?:for (?:the |our |my |a |an )?(?:\w+ )?(?:meeting|report|presentation|decision|fair|launch|audit|call|website|brochure|newsletter|campaign|review|budget|tax return|application)|so (?:that )?(?:i|we|they) can|because|in order to|to (?:show|decide|compare|check|plan|discuss|present))\b/i;

/** The parts that `sentence`, a request, leaves out; nothing for one that can be done as it stands. */
export function unclearParts({ text }: Sentence): readonly Unclear[] {
  const isHurried = hurry.test(text);
  const isReadable = asksForIt.test(text) && readable.test(text);
  if (!isHurried && !isReadable) return [];
  const parts: Unclear[] = [];
  if (!day.test(text)) parts.push('when');
  if (isReadable && !reader.test(text)) parts.push('who');
  if (isReadable && !use.test(text)) parts.push('what');
  return parts;
}
