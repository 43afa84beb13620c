/** What tells our own rest from other people's hours, and from a day that is only taken. */
import type { ToneMatch } from './tones';

/** Other people and their places, in front of what is found. */
const others =
  /\b(?:your (?!(?:last |second |next )?(?:calls?|e-?mails?|enquir|inquir|letter|mails?|messages?|notes?|order|question|query|request|text|voice))(?:[a-z'-]+ ){0,3}[a-z'-]+|they|he|she|museums?|library|bank|banks|council|town hall|courts?|theatre|restaurant|hotel|guests?|visitors?|children|schools?|shops?|trains?|buses|landlord|tenants?|neighbours?|courier|post|post office|customs|heating|alarm|lift|pump|site|website|campaign|ads?|film|play|story|customers?|readers?|users?|who)(?:'(?:re|s|ll))?(?: (?:do|does|did|are|is|was|were|will|can|had|have|has|may))?\s*$/;

const wrote = /\b(?:wrote|called|rang|phoned|messaged|texted|sent|mailed|arriv\w+|came|comes?|reach\w+|landed|received|got)\b/;
const waited = /\b(?:so|therefore|hence|only|not until|until|till|wait|waited|which is why|when|nobody|none|not|n't)\b|n't\b/;

/** True when the words tell that we rest, not when somebody else does or a date is taken. */
export function isOurRest({ start, end }: ToneMatch<undefined>, text: string): boolean {
  const before = text.slice(0, start);
  const words = text.slice(start, end);
  if (/\?\W*$/.test(text) || others.test(before)) return false;
  if (/\b(?:if|whether|when|in case) (?:you|your|the client)\b[^,]*$/.test(before)) return false;
  if (/\b(?:thank|thanks|grateful|appreciate|have a|enjoy)\b/.test(before) && !/\b(?:but|however)\b/.test(before)) return false;
  if (/\byour? (?:need not|needn't|do not have to|don't have to|can also|may also)\b|\bno need to\b/.test(text)) return false;
  // That a mail came on a Saturday is only told; that it had to wait for that reason tells when we rest.
  if (/^(?:your|this|the|an?|you)\b/.test(words) && wrote.test(words) && !/\b(?:when|while|after|outside|once|during|by the time)\b/.test(words) && !waited.test(text.slice(end)) && !/^\W*(?:as|since|because)\b/.test(text)) return false;
  if (/\b(?:film|story|play|novel|scene|tour|event)\b[^,;.]{0,40}$/.test(before)) return false;
  return !(/\b(?:closed|shut|off|away|unavailable|not available)\b/.test(words) && /^\W*(?:the )?(?:\d|january|december)/.test(text.slice(end)));
}
