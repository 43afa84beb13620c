/** The wordings that `refusals.ts` looks for, as patterns. Data only. */
import { otherWays, reasonWords } from '../../words/excuseWords';
import { cuedPhrase, oneOf, phrase } from './cues';

export const isOpen = phrase('\\b(?:if|when|whenever|unless|in case|should|whether|so that|because|as|since|even though|although)\\b[^,;:.]*$');
export const isAside = phrase(
  "^[^a-z]*that *$|\\b(?:it|this|that)(?:'s| is) (?:[a-z]+ly )?(?:something|one thing)(?: that| which)? *$|" +
    '\\b(?:accept|afraid|appreciate|convey|point out|realise|realize|regret\\w*|respond|sorry|say|inform you|tell you|note|' +
    'advised|confirm|decided|aware|understand|clear|fear|know|means?|conclusion|told you)(?: you)? that *$',
);
export const isProblem = cuedPhrase(
  '\\bnot possible for (?:your )?(?:visitors|customers|users|people|guests|readers)\\b|' +
    '\\b(?:at the moment|currently|today|right now),? (?:it|this) is not possible to\\b|' +
    '\\bas (?:you (?:asked|wished|requested|wanted)|agreed|discussed|promised)\\b',
);
/** Said by or to somebody else: “you told us that the council turned it down”. */
export const isReported = phrase(
  "\\b(?:you|he|she|they|who|council|landlord|bank|host|supplier)(?:'ve| have| had)? (?:said|wrote|told (?:us|me|you)|" +
    'mentioned|asked|wondered|feared|thought|worried)\\b[^.;:]*$|\\bfor you[,:]? *$',
);
export const isWonder = new RegExp(
  '^ *(?:for \\w+ +)?to (?:miss|overlook|say|tell|know|forget|imagine|predict|describe|choose|thank|mistake|resist|' +
    'put into words|beat|get lost|go wrong|see|' +
    // Steel that nobody can scratch is praised.
    'bend|break|bruise|burn|chip|crack|cut|damage|dent|drop|drown|fall|hurt|leak|lose|overfill|rip|scratch|slip|spill|stain|tear|tip|trip|warp)\\b',
);
/** “I won’t sell it cloudy”: it will be sold. */
export const isManner = /^(?:\S+ ){0,4}?(?:won't|will not|shan't|not) [a-z]+ (?:it|them) (?!away|early|today|any)[a-z]+(?:ed|ful|less|y)\W*$/;
/** “Getting lost is not possible”: nobody asked for it. */
export const isUnwished = /^\W*(?:confusing|falling|forgetting|getting (?:lost|stuck|wet)|going wrong|losing|missing|mistaking|overlooking)\b/;

/** “Which you raised in your last” stands between what is refused and the no; what gives a reason stays. */
export const asides = /, (?:just |even )?(?:as|that|which|who) [^,;:.!?()]{3,60},(?= )|(?<=^\W*(?:nah|no|nope|sorry), )[a-z]+,(?= (?:i|no|that|we|you)\b)/g;

export const clue = cuedPhrase(`(?<![\\w'])(?:${oneOf(reasonWords)}|${oneOf(otherWays)})(?![\\w'])(?! not)`);
// “Not possible before Friday” names another day; “not possible on Friday” repeats the one asked for.
export const laterDay = phrase(
  '\\b(?:until|before|earlier than|sooner than|from|for less than|under|below) (?:\\w+ )?(?:\\d|[£€$])|' + '\\b(?:until|before|earlier than|sooner than) ',
);
/** “We never release a file before you have approved it.” */
export const conditions = /\b(?:as long as|before|except|till|unless|until|without(?! exceptions?\b))\b/;
/** “Can’t fit you in next week” names the time that was asked for. */
export const sameTime = /^((?:(?!\b(?:before|but|so|till|until)\b)[^,;:.–—(])*?) next (?:month|spring|summer|autumn|winter|week|year)\b/;
export const goesOn = new RegExp(
  "[:;–—(] *(?:[\\w'’]+ +){2}\\w+| - (?:[\\w'’]+ +){2}\\w+|" +
    ",? +(?:but|so) +(?!(?:please )?(?:count (?:me|us) out|do not|don't|take (?:it|that|this) off)\\b|" +
    "(?:[\\w'’]+ +){1,5}(?:has to|stands?|stays?|will have to) (?:cancelled|go|home|stay|wait)\\b)(?:[\\w'’]+ +){2}",
);
/** “The excess can’t be waived, it’s part of the tariff.” */
export const splicedReason = new RegExp(
  ", (?:i've|it (?:has|is|needs|was|would)|it's|that's|there are|there's|they're|we have|we only|we've|we're|we are|" +
    "(?:its|our|the|their) (?:[\\w']+ ){1,3}(?:are|closes?|has|have|is|needs?|runs?|takes?|was|were|won't|would)) " +
    '(?!(?:a no|all|final|how it is|just (?:how|the way)|our (?:decision|policy)|policy|' +
    "(?:really |so |very )?(?:afraid|sorry)|what it is)\\b)(?:[\\w'’]+ +)*\\w",
);
export const offers = cuedPhrase("\\b(?:instead|alternatively|could|offer|how about|what about|would you|shall we|recommend|suggest|for [£€$]\\d)\\b");

/** “And please can people stop …” asks for something else. */
export const asksOthers = /^\W*(?:and |also )?please,? (?:can|could|will|would) (?!i\b|we\b)/;

/** “Good news first, the sketches are ready”, “we had great fun with them” give no reason for a no. */
export const cheers = new RegExp(
  '^\\W*(?:(?:the )?good news first|first the good news|(?:i|we) (?:all |both |really )*' +
    "(?:had (?:a lot of|great|lots of|much|real|so much|such) fun|enjoyed|loved)|(?:i|we)(?:'m| am|'re| are) (?:all )?" +
    '(?:curious|delighted|excited|thrilled))\\b(?!.*\\b(?:because|can|could|if|instead|offer|since|so)\\b)',
);

/** “What I can do is edit ten more, as a small thank-you” thanks beside what it offers. */
export const offersBeside = new RegExp(
  '\\b(?:alternatively|as an? (?:[\\w-]+ ){0,2}(?:thank[- ]you|treat)|instead|' +
    'what (?:i|we) (?:can|could) (?:do|give|offer|propose|suggest)\\b(?! is (?:hope|say|thank|wish))|' +
    '(?:we|i) (?:can|could) (?:do|give|make|offer) you)\\b',
);
