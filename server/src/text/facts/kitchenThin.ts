/** Told in passing: our people at their leisure (“our glazier being in Corfu”), and how few of them are left at work. */
import { holidayPlaces } from '../../words/kitchenWords';
import { oneOf } from './cues';
import type { Kitchen } from './kitchenGuards';
import { trade } from './kitchenSlots';
import type { ToneForm } from './tones';

const one = `\\b(?:both |one of |two of )?(?:our|my|the) (?:[\\w-]+ ){0,2}?(?:${trade}s?|partner|colleague)(?: (?:for|from|in) [\\w'-]+)?,? `;
const leisure =
  '(?:basking|bathing|camping|hiking|holidaying|lazing|lounging|lying|relaxing|roasting|sailing|skiing|sunbathing|sunning ' +
  '(?:her|him)self|sunning themselves|touring|trekking|walking|wandering)';
const there = `(?:around|across|along|at|by|in|on|through|to)? ?(?:(?:a|some|the) )?(?:${oneOf(holidayPlaces)}|camino|desert|jungle|pool|` +
    `sea|seaside|sun|west highland way)`;

const atLeisure: readonly ToneForm<Kitchen>[] = [
  { is: `\\bbeing (?:(?:away|down|off|out|over|still|up) )*(?:${leisure} )?${there}(?![\\w-])`, amid: [{ before: one }], advice: 'away' },
  { is: `\\b${leisure} (?:[a-z]+ )?${there}(?![\\w-])`, amid: [{ before: `${one}(?:(?:away|busy|is|are|off|still|was|were) )*` }], advice: 'away' },
];

const folk = `(?:bodies|cooks|crew|hands|heads|m[ae]n|of us|pairs of hands|people|staff|team|wom[ae]n|${trade}s)`;
const house =
  '(?:bakery|barn|brewery|dairy|dispatch|firm|forge|garage|house|kitchen|mill|nursery|office|press ?room|print ?shop|shop|stable|' +
  'store|studio|warehouse|workroom|workshop|yard)';
const few = '(?:fewer|hardly any|half as many|less|less than half the|not enough|not many|only a few|only a handful of|too few|a handful of)';
const than = "(?: than (?:before|ever|in [a-z]+|last [a-z]+|normal|usual|we (?:had|need|used to (?:be|have)|were|would like)))?";

const fewHands: readonly ToneForm<Kitchen>[] = [
  {
    is: `\\b${few} (?:[a-z]+ )?${folk}${than}(?: (?:are|have been|is|left|now|remain|still|there))* (?:at|in|on) (?:our|the) (?:[a-z]+ )?${house}(?![\\w-])`,
    unless: '\\b(?:guests?|visitors?|you|your)\\b',
    advice: 'busy',
  },
  {
    is: `\\bwith (?:a third|a quarter|half|less than half|only half|two thirds)(?: of)? (?:our|the)(?: [a-z]+)? ${folk}(?![\\w-])`,
    amid: [{ before: '\\bwe(?:\'re|\'ve| are| have been)? (?:[a-z]+ ){1,3}' }],
    unless: '\\byour?\\b',
    advice: 'busy',
  },
  {
    is: `\\b(?:down to|left with|reduced to) (?:its|our|the) last (?:[a-z]+ )?${folk}(?![\\w-])`,
    amid: [{ before: `\\b(?:we|(?:our|the) ${house})(?:'re|'ve been| are| has been| have been| is)(?: [a-z]+)? ` }],
    unless: '\\byour?\\b',
    advice: 'busy',
  },
];

export const thinHouse = [...atLeisure, ...fewHands];
