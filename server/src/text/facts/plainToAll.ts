/** Scorn by way of what all the world sees: “as anyone can plainly see”, “even a beginner would know that”, “you need not be an accountant to see why”. */
import { oneOf } from './cues';
import { laymen } from '../../words/temperWords';
import type { ToneForm } from './tones';

const reader =
  '(?: (?:at all|else|who (?:can (?:add up|count|read)|has eyes|looks|reads)(?: (?:at )?(?:it|the [a-z]+))?|' +
  'with (?:eyes|half an eye|a calculator|any sense)))?';
const layman = `(?:even )?(?:a|an|any|the) (?:(?:complete|first-year|greenest|mere|rank|simplest) )?${oneOf(laymen)}`;
const anybody = `(?:any(?:body|one)${reader}|every(?:body|one)${reader}|the whole world|${layman})`;
const surely = '(?: (?:at once|clearly|easily|immediately|plainly|readily|surely|very well|well))*';
const sees =
  `(?:${surely} (?:can|could|must|should|will|would))?${surely} (?:gathers?|grasps?|guess(?:es)?|knows?|notices?|reads?|` +
  `recognises?|sees?|tells?(?: you)?|understands?|works? out)${surely}`;
const see = '(?:gather|grasp|guess|know|notice|realise|realize|see|spot|tell|understand|work (?:it |that |this )?out)';
/** What is seen is a fact, not a film. */
const fact = "(?= (?:at (?:a|first) glance|by now|how|if|it|that|this|what|whether|where|which|why)(?![\\w'-])|\\W*$|[,;:–—])";
/** “Anyone can see how much love went into it.” */
const praise =
  '\\b(?:apologi[sz]e|beautiful(?:ly)?|care|delicious|fun|good|great|happy|hard you|love[ds]?|lovely|much|proud|sorry|' +
  'talent|thank|thanks|well|wonderful|so that)\\b';

const forms: readonly string[] = [
  `\\bas ${anybody}${sees}(?: by now)?(?=[,;–—]|\\W*$)`,
  `(?<!\\b(?:so|that|where|which|whom|whose|what) )\\b(?:any(?:body|one)${reader}(?=${surely} [cw]ou?(?:ld|n)\\b| can\\b)|${layman}(?= ))${sees}${fact}`,
  "\\b(?:do not|does not|doesn't|don't|hardly|need not|needn't|scarcely)(?: (?:have|needs?))?(?: to)? " +
    `(?:be|takes?|requires?) an? (?:[\\w-]+ ){1,3}?to ${see}${fact}`,
  `\\btakes (?:little|no|not much) (?:[\\w-]+ ){0,2}?to ${see}${fact}`,
  '\\b(?:clear|evident|obvious|plain|there)(?: enough)? (?:for (?:all|any(?:body|one)|every(?:body|one)) to see|' +
    'to (?:all|any(?:body|one)|every(?:body|one)) (?:that|who|with))(?![\\w-])',
  `\\b(?:any(?:body|one)${reader}|${layman}) could have told (?:you|them)(?: as much| so| that| this|\\W*$)`,
  '\\b(?:as )?(?:even )?(?:a|one) (?:(?:brief|closer|quick|short|simple|single) )*(?:glance|look) ' +
    '(?:at|in|into|through) [^.;:,]{2,40}? would(?: also)? have (?:answered|saved|settled|shown|spared|told)\\b',
];

export const plainToAll: readonly Omit<ToneForm<never>, 'advice'>[] = forms.map((is) => ({ is, unless: praise }));
