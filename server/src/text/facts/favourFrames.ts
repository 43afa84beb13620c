/** Favours that take something off a bill: “I’ve dropped the booking fee”, “the hours on Sunday were struck out”, “I rounded it down to £400”. */
import { dues, fees, lettingOff, writingOff } from '../../words/favourWords';
import { cuedPhrase, oneOf } from './cues';

const fee = oneOf(fees);
const due = oneOf(`${fees}, ${dues}`);
const currency = '(?:bucks|chf|dollars?|euros?|€|francs|naira|pounds?|quid|rand|rupees?)';
const sum = `(?:(?:another |a further |about )?(?:[a-z]{0,2}[£€$¥₦₹] ?\\d[\\d.,]*|(?:[\\d.,]*\\d|[a-z]+(?: hundred)?) ?${currency}))`;
const bill = '(?:account|bill|invoice|price|quote|reckoning|statement|tab|total)';
const the = '(?:the|your|that|this|those|these|any|all|both|our|my|half (?:of )?(?:the|your)|part of (?:the|your))';
/** Behind a fee’s name stands no thing that is only named after it. */
const whole = "(?=\\W*$|[,;:–—)]| (?:and|altogether|as|because|but|by|completely|entirely|for|from|in|of|on|since|so|that|this|to|today|too|which)\\b)";
/** Words in front of the name, none of which begins another. */
const named = "(?:(?!(?:about|for|from|in|of|on|to)\\b)[\\w'-]+ ){0,4}?";
const be = "(?:'s|'ve| is| are| was| were| has| have| will be)(?: (?:also|already|been|now|of course|therefore))*";

/** Plain words with what comes off named behind them or in front of them. */
export const letOffs = [
  // “We have dropped the booking fee.”
  cuedPhrase(
    "(?:\\b(?:we|i|we've|i've|we'll|i'll|have|and|also|just)) (?:(?:also|already|gladly|have|just|now|shall|simply|will) )*" +
      `(?:${oneOf(`${lettingOff}, cancel, drop, remove, cross out`)} ${the} ${named}${fee}|` +
      `(?:${oneOf(`${writingOff}, absorb, absorbing, forgave, forgive, scrap, strike off, strike out, swallow, waive, waiving, write off, wrote off`)}) ` +
      `${the} ${named}${due})\\b${whole}`,
  ),
  cuedPhrase(
    `\\b(?:we've|i've|we|i) (?:have )?(?:dropped|waived|written off|struck out|forget|scrapped) the ${sum}|` +
      `(?<=^\\W*(?:please |just |you can )?)forget (?:about )?the ${sum}`,
  ),
  cuedPhrase("\\b(?:we're|i'm|we've|i've|we|i)(?: will| shall| are| am| have)? (?:absorb|absorbed|absorbing) (?:it|that|them|this|those)\\b"),
  // “The storage until 20 November has been struck off.”
  cuedPhrase(
    "\\b(?:the|your|half (?:of )?(?:the|your)|all|both) (?:[\\w'-]+ ){0,3}?" +
      `(?:${fee}(?: (?:for|from|of|on|to) [^.;,:!?]{1,40}?)?${be} ${oneOf(lettingOff)}|` +
      `(?:${due}|bill)(?: (?:for|from|of|on|to) [^.;,:!?]{1,40}?)?${be} ${oneOf(writingOff)})(?=\\W*$|[,;:–—]|` +
      ` (?:and|as|because|but|for|from (?:the|your) ${bill}|on|so|this|too)\\b)`,
  ),
  cuedPhrase(
    `\\b(?:the|your) (?:${due})(?: (?:for|from|of|on|to) [^.;,:!?]{1,40}?)?${be} (?:left|taken|knocked) off` +
      `(?=\\W*$|[,;]| (?:and|as|so|this|the ${bill})\\b)`,
  ),
  // “The two hours on Sunday I left out of the invoice.”
  cuedPhrase(
    `\\b${due}\\b[^.;:!?]{0,50}? (?:we|i)(?:'ve|'ll| have| will| shall)?(?: just| simply)? ` +
      `(?:(?:keep|kept|leave|left|strike|struck|take|taken|took) (?:off|out(?: of)?) (?:the|your) ${bill}|` +
      '(?:put|set) (?:at|down as|to) (?:nil|nought|zero))\\b',
  ),
  cuedPhrase(
    '\\b(?:cross|crossed|deduct|deducted|knock|knocked|strike|struck|take|taken|took|write|written|wrote) ' +
      '(?!\\d+ ?%|\\d+ per ?cent|five|ten)[^.;:!?]{1,70}? (?:off|from|out of) (?:the|your) (?:final |last |next )?' +
      '(?:account|bill|invoice|total)',
  ),
  cuedPhrase(`\\b(?:leave|left|leaving|kept|keep|keeping) [^.;:!?]{1,50}? (?:off|out of) (?:the|your) (?:estimate|quote|reckoning|statement|sum|tab|total)\\b`),
  cuedPhrase(
    `\\b${due}\\b[^.;:!?]{0,40}[,;–—] (?:and |but |so )?(?:i|we)(?:'ve| have)? (?:cross|crossed|drop|dropped|knock|knocked|` +
      'leave|left|strike|struck|take|taken|took) (?:it|that|them|this)(?: (?:off|out))(?=\\W*$|[,;])',
  ),
  // “The frames go to Halifax at our cost.”
  cuedPhrase('\\b(?:the|your) [^.;:!?]{3,60} at (?:my|our) (?:own )?(?:cost|expense)(?=\\W*$|[,;]| and\\b)'),
  // “I’ve let the postage go.”
  cuedPhrase(`\\b(?:let|letting) (?:the|your|that) (?:[\\w'-]+ ){0,2}?${due} (?:go|pass|slide)\\b|\\b(?:let|letting) you off (?:the|your|paying)\\b`),
  // “I knocked £30 off.”
  cuedPhrase(
    `\\b(?:chopped|cut|knock|knocked|knocking|lopped|shave|shaved|shaving|take|taken|took) (?:${sum} off|off ${sum})\\b|` +
      '\\b(?:knocked|rounded) (?:it|that|this|(?:the|your) (?:[a-z]+ ){1,3}?)? ?(?:right )?down (?:to|from) ' +
      `(?:a round |just |even )?${sum}|` +
      '\\b(?:brought|knocked|rounded) (?:the|your) (?:[a-z]+ )?(?:bill|estimate|fee|invoice|premium|price|sum|total) down to ' +
      `${sum}|\\b(?:cut|lowered|reduced) (?:the|your) ${bill} (?:by|to) ${sum}|` +
      '\\brounded (?:down )?(?:the|your) (?:[a-z]+ )?(?:bill|estimate|fee|invoice|premium|price|sum|total) down\\b',
  ),
  cuedPhrase(
    `\\b(?:we|i)(?:'ve| have)?(?: also)? credited (?:you (?:with )?)?${sum}|` +
      `\\byour account (?:has been|is|was) credited with ${sum}|${sum} (?:come|comes|came) off (?:the|your) ${bill}\\b`,
  ),
  // “I haven’t put my time on the account.”
  cuedPhrase(
    "(?:\\bnot|\\b[a-z]+n't)(?: be)? (?:add|adding|added|enter|entered|include|including|put|putting) " +
      "(?:(?:[\\w'-]+ ){0,6}?(?:in|on|onto|to) (?:the|your|our|any|my)(?: [a-z]+){0,2} " +
      '(?:account|bill|invoice|statement|tab|total))(?=\\W*$|[,;]| (?:and|but|for|so|this|that)\\b)',
  ),
  cuedPhrase(
    "(?:\\bnot|\\b[a-z]+n't)(?: be)? ask(?:ing)? (?:you )?(?:for )?(?:anything|a (?:cent|penny)) (?:extra|for)\\b|" +
      "(?:\\bnot|\\b[a-z]+n't)(?: be)? add(?:ing)? (?:it|them|that|this|those|these) on(?=\\W*$|[,;])|" +
      `\\bneither [^.;]{3,60}? (?:will|is|are|does|do)(?: be| appear)? on (?:the|your) ${bill}\\b|` +
      `\\byou(?:'ll| will) not (?:find|see) (?:it|that|them|this|those) on (?:the|your) ${bill}\\b`,
  ),
  cuedPhrase(
    "(?:\\bnot|\\b[a-z]+n't)(?: be)? (?:run|set(?:ting)?) you(?: back)? (?:anything|a (?:cent|penny|thing))\\b|" +
      "\\b(?:we|i)(?:'ll| will) pay the (?:carriage|courier|difference|postage)\\b|" +
      "\\bcosts? you zero\\b|\\b(?:don't|do not|won't) owe (?:me|us) (?:(?:anything|a (?:cent|penny|thing)) )?for " +
      '(?:it|that|them|these|this|those)\\b|\\bkeep your money in your pocket\\b|' +
      '(?<=^\\W*)nothing (?:extra |more )?to pay for (?:it|that|the|these|this|those|your)\\b|' +
      '\\b(?:down as|the rest is|^\\W*rest is) (?:nil|zero)\\b|(?<=: )nothing to pay(?=,)',
  ),
  // “We have upgraded you for the same money.”
  cuedPhrase(
    '\\b(?:instead of (?:the )?(?:one|two|three|four|five|six|small|single|standard|\\\\d+)|' +
      'moved (?:him|her|them|you|your [a-z]+) (?:into|to|up)|upgraded?)\\b[^.;:!?]{1,80}? (?:at|for) the ' +
      '(?:same (?:cost|fee|money|price|rate)|(?:cost|price|rate) (?:for|of) the [a-z]+)\\b',
  ),
];

/** Money that comes off because it was paid, is owed or was agreed. */
export const isSettled = new RegExp(
  '\\b(?:advance|agreed|already paid|by (?:dropping|leaving|taking|using)|cheaper|deposit|discount|double|down payment|' +
    'duplicate|overpa\\w+|paid (?:in|on|already|last)|prepa\\w+|refund\\w*|retainer|returned|' +
    '(?:billed|charged|counted|invoiced|listed|paid(?: for)?) twice|twice on (?:the|your) (?:bill|invoice)|voucher|' +
    "you(?:'ve| have)? (?:already )?paid|your payment|yourself)\\b",
);
