/** What we ask to be told in a noun, “let me have the page count of the thesis”, as the question that it is: “how many pages are there?”. */
import { whereCued } from '../cuedFinder';
import { CuedPattern } from '../cuedPattern';
import type { ProseDocument } from '../document';
import { shift, type TextRange } from '../range';
import type { Sentence } from '../sentence';
import { plainText } from './tense';

export interface NounAsked extends TextRange {
  readonly text: string;
  /** Whose number or address it is, in small letters. */
  readonly whose?: string | undefined;
  readonly sentence: Sentence;
}

type Wish = Omit<NounAsked, 'sentence'>;

/** All of them in a document, wherever they stand. */
export const nounsAsked = (document: ProseDocument): readonly NounAsked[] =>
  document
    .hits(factsWanted)
    .flatMap(({ start, sentence, notes }) => notes.map((wish) => ({ ...shift(wish, start), text: wish.text, whose: wish.whose, sentence })));

const tellMe =
  '(?:(?:please|kindly|do|^\\W*(?:and|or|so|just)?) ?(?:also |kindly |just )*|(?:could|can|would|will) you (?:please |also |kindly |just )*)' +
  '(?:give|let|name|remind|send|tell) (?:me|us)(?: have| know)?(?: about| of)?';
const iNeed =
  "(?:i|we)(?:'d|'ll|'re|'m| am| are| will| would)?(?: also| just| only| still)* (?:lack|missing|need|require)(?: from you)?(?: to (?:have|know))?|" +
  '(?:can|could|may) (?:i|we) (?:please |just |also )?(?:ask (?:you )?for|have|know)|' +
  '(?:missing|need|lack|open|need from you|need to know)(?: now)?(?: is|:)|' +
  "^\\W*(?:and |so )?what(?:'s| is)(?= the (?:length|number|size|[a-z]+[- ]?count)\\b)";
const facts =
  'address|age|breed|colou?r|date|depth|dimensions|format|height|language|length|make|measurements|model|name|number|size|thickness|time|' +
  'weight|width';
const named = '[a-z-]+(?: [a-z-]+)?';
const wish = new CuedPattern(
  `\\b(?:${tellMe}|${iNeed}) (?:` +
    'your (?<own>(?:[a-z-]+ ){0,2}?(?:number|address|hours|times|name|postcode|budget|reference))\\b(?! (?:plate|of (?!(?:the|your)\\b)))|' +
    `the (?:exact )?(?<fact>${facts})s? (?:for|of) (?:the|your) (?<of>${named})|` +
    `(?:the|a) (?:full |rough |total )?(?:number of (?<things>[a-z-]+)|(?<thing>[a-z]{3,})[- ]?counts?)\\b` +
    `(?: (?:at|for|in|of|on) (?:the|your) (?<in>${named}))?|` +
    'any (?<matter>(?:food )?(?:allergies|intolerances)|(?:special )?(?:diets|dietary [a-z]+))\\b|' +
    `(?<whose>[a-z-]+)'s (?:new )?(?<reach>(?:(?:e-?mail|mobile|phone|postal) )?(?:address|number)))(?! (?:at|behind|for|from|in|of|on|to|with)\\b)`,
  'g',
);

const noWishes: readonly Wish[] = [];
const factsWanted = whereCued([wish], noWishes, (sentence: Sentence): readonly Wish[] =>
  wish.matchAll(sentence, plainText(sentence)).flatMap(({ 0: said, groups, index }) => {
    const text = asQuestion(groups ?? {});
    return text === undefined ? [] : [{ start: index, end: index + said.length, whose: groups!['whose'], text }];
  }),
);

/** Whose question begins with “what” and the word itself: “what size is the window?”. */
const asWhat = /^(?:breed|colou?r|date|format|language|make|model|size|time)$/;
/** What has been counted by another name: a head count counts people. */
const counted = (thing: string): string => (thing === 'head' ? 'people' : `${thing}s`);

function asQuestion({ own, fact, of, things, thing, in: holder, matter, whose, reach }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (whose !== undefined) return `What is ${whose}’s ${reach!.replace(/^number/, 'phone number')}?`;
  if (matter !== undefined) return `Are there any ${matter}?`;
  if (own !== undefined) return `What ${/s$/.test(own) ? 'are' : 'is'} your ${own}?`;
  if (fact === 'length') return `How long is the ${of!}?`;
  if (fact !== undefined) return asWhat.test(fact) ? `What ${fact} is the ${of!}?` : `What is the ${fact} of the ${of!}?`;
  const many = things ?? counted(thing!);
  return /s$|^(?:children|men|people|women)$/.test(many) ? `How many ${many} are there${holder === undefined ? '' : ` in the ${holder}`}?` : undefined;
}
