/** People and animals who come to harm in our care, houses that do, and things that a client can have but once and that are lost. */
import { animals, dearOnes, escapes, hurts, medical, pens, wrongOnes } from '../../words/graveLifeWords';
import { burst, cameDown, dangers, heavyParts, pipes, rooms, ruinedRooms } from '../../words/graveHomeWords';
import { notThere, occasions, outages } from '../../words/graveOccasionWords';
import { keepsakes, lostIt, lostKeeps } from '../../words/graveKeepsakeWords';
import type { CuedPattern } from '../cuedPattern';
import { cuedPhrase, oneOf, phrase } from './cues';
import type { Fate } from './graveFates';

const listed = (words: string): CuedPattern => cuedPhrase(`\\b${oneOf(words)}(?![\\w-])`, 'g');

const thingHeld = listed(occasions);

/** “My daughter fell ill” is a reason for being late, and “sorry to hear that your dog ran off” no apology. */
const ofOurs = phrase("\\b(?:i|my|our)(?:'ve|'m)? (?:own |[a-z-]+ ){0,2}$");
const isTheirs = (text: string, thing: number): boolean => !ofOurs.test(text.slice(0, thing)) && !isHeard(text);
const isHeard = (text: string): boolean =>
  /\bto (?:hear|learn|read)\b|\b(?:told you that|years ago|century|in 1[5-9]\d\d)\b|\b(?:condolences|get well|recovery(?! (?:lab|firm|company)))\b/.test(text);
/** “We were ill”, “I was taken to hospital” */
const isNotOurs = (text: string): boolean =>
  !isHeard(text) &&
  !/\b(?:(?:my|our) (?:[a-z-]+ )?(?:accountant|assistant|baker|boy|brother|business partner|cat|child|children|colleague|dad|daughter|designer|developer|dog|driver|editor|father|gran|grandmother|husband|kids?|little one|mother|mum|mom|partner|plumber|sister|son|team|wife)|i) (?:[a-z]+ly )?(?:am|was|is|had|has|have|got|fell|broke|'ve|'m|came down|had to)\b/.test(
    text,
  );
const isYours = phrase("\\b(?:your|the|both|all|his|her|[a-z]+'s|[a-z]+s'|\\d+|of) (?:[\\w'&-]+ ){0,3}$");
const isNamed = (text: string, thing: number): boolean => isYours.test(text.slice(0, thing)) && isTheirs(text, thing);
/** “Came down on Friday, a day later than planned” was to come down. */
const isMishap = (text: string, thing: number): boolean =>
  !/\b(?:as (?:agreed|planned)|planned|demolish\w*|dismantl\w*|(?:earlier|later) than|in price|ready|finished|delivered)\b/.test(text) &&
  !isHeard(text) &&
  !/\b(?:gone|went|came|come) down (?:well|to)\b/.test(text.slice(thing));
/** “I cannot find the drawings in your mail” */
const isKept = (text: string, thing: number, fate: number): boolean =>
  isNamed(text, thing) &&
  !(/^(?:can|could|is|are|was|were|not)\b/.test(text.slice(fate)) && /\b(?:attach\w*|e-?mails?|folders?|inbox|link|messages?|upload\w*)\b/.test(text));

/** Of beings, of houses, of what is kept. */
export const lives: readonly Fate[] = [
  { thing: listed(animals), fate: listed(`${hurts}, ${escapes}`), order: 'behind', gap: 70, between: /^[^;:!?.]*$/, isMeant: isNamed },
  { thing: listed(dearOnes), fate: listed(hurts), order: 'behind', gap: 60, between: /^[^;:!?.]*$/, isMeant: isNamed },
  {
    thing: cuedPhrase('\\b(?:escaped|(?:got|ran|slipped|jumped|bolted|flew|dashed|wandered|broke) (?:out|off|away|through|over|under|from))\\b', 'g'),
    fate: cuedPhrase(`\\b(?:of|through|under|over|by|from) (?:an?|her|his|its|my|our|the|your) (?:[\\w-]+ ){0,2}?${oneOf(pens)}(?![\\w-])`, 'g'),
    order: 'behind',
    gap: 16,
    isMeant: (text, thing) => !/\b(?:i|we|you|water|news|air|heat|smoke|gas|oil|rain)(?: (?:has|have|had))? $/.test(text.slice(0, thing)) && !isHeard(text),
  },
  {
    thing: cuedPhrase(
      "\\b(?:haven't|have not|hasn't been|has not been|not been|isn't|never) (?:yet )?(?:found|seen)\\b|" +
        '\\blooking for (?:her|him)\\b|\\blooking (?:ever since|with)\\b',
      'g',
    ),
    fate: cuedPhrase('\\b(?:her|him|she|he|torch(?:es)?|flyers|posters)\\b', 'g'),
    order: 'any',
    gap: 40,
  },
  {
    thing: listed(medical),
    fate: cuedPhrase('\\b(?:and|are|been|had|has|have|he|her|his|is|she|the|they|was|were|you|your)\\b', 'g'),
    order: 'any',
    gap: 60,
    between: /^[^;:!?.]*$/,
    isMeant: isNotOurs,
  },
  {
    thing: cuedPhrase("\\byou (?:have |had |were |got |'ve )?(?:been )?(?:badly )?(?:burn(?:ed|t)|cut|fell|hurt|injured|slipped|tripped|scalded)\\b", 'g'),
    fate: cuedPhrase('\\b(?:on|in|over|from|off|by) (?:our|the|a|an)\\b', 'g'),
    order: 'behind',
    gap: 40,
    isMeant: (text) => !isHeard(text) && !/\b(?:ill|asleep|behind|short)\b/.test(text),
  },
  {
    thing: listed(heavyParts),
    fate: listed(cameDown),
    order: 'behind',
    gap: 70,
    between: /^[^;:!?.]*$/,
    isMeant: (text, thing) => isYours.test(text.slice(0, thing)) && isMishap(text, thing),
  },
  { thing: listed(pipes), fate: listed(burst), order: 'behind', gap: 60, between: /^[^;:!?.]*$/, isMeant: isMishap },
  {
    thing: listed(rooms),
    fate: cuedPhrase(`\\b${oneOf(ruinedRooms)}`, 'g'),
    order: 'any',
    gap: 50,
    between: /^[^;:!?.]*$/,
    isMeant: (text, thing) => isYours.test(text.slice(0, thing)) && isMishap(text, thing) && !/\b(?:our|my) (?:[a-z]+ )?$/.test(text.slice(0, thing)),
  },
  { thing: listed(`${heavyParts}, ${rooms}, ${pipes}`), fate: listed('unsafe, carbon monoxide'), order: 'behind', gap: 30 },
  {
    thing: listed(dangers),
    fate: cuedPhrase('\\b(?:an?|and|at|been|had|has|in|is|of|on|that|the|to|under|was|were|with|you|your)\\b', 'g'),
    order: 'any',
    gap: 60,
    between: /^[^;:!?.]*$/,
    isMeant: (text) => !isHeard(text) && !/\b(?:alarms?|doors?|drill|extinguisher|certificate|survey|in the (?:valley|next|neighbouring))\b/.test(text),
  },
  {
    thing: listed(keepsakes),
    fate: listed(lostIt),
    order: 'before',
    gap: 45,
    between: phrase("^ (?:(?!(?:and|because|but|when|while|for|on|with|at|by|from|touch|track|in)\\b)[\\w'-]+ ){0,5}$"),
    isMeant: (text, thing, fate) => isKept(text, thing, fate) && !/\b(?:you|they|she|he) (?:[a-z]+ )?$/.test(text.slice(0, fate)),
  },
  { thing: listed(keepsakes), fate: listed(lostKeeps), order: 'behind', gap: 60, between: /^[^;:!?.]*$/, isMeant: isKept },
  {
    thing: cuedPhrase(`\\bthe wrong (?:[a-z]+ )?${oneOf(wrongOnes)}(?![\\w-])`, 'g'),
    fate: cuedPhrase(
      '\\b(?:amputated|buried|cremated|cut down|demolished|extracted|felled|funeral|operated on|order of service|' +
        'pulled(?: out)?|removed|taken out|took out|treated|knocked down)\\b',
      'g',
    ),
    order: 'any',
    gap: 70,
    between: /^[^;:!?.]*$/,
  },
  // “Your exhibition opens tonight and your stand is still on a lorry.”
  {
    thing: thingHeld,
    fate: listed(`${notThere}, ${outages}, (?:printed|out) with (?:last year's|the (?:old|wrong)) [a-z]+, closed by`),
    order: 'behind',
    gap: 110,
    between: phrase('^ (?:is|are|opens?|starts?|begins?|takes place) (?:already |only |just )*(?:in|on|tomorrow|tonight|today|this|next)\\b[^.;!?]*$'),
    isMeant: (text, thing) => isYours.test(text.slice(0, thing)),
  },
  // “The wedding flowers did not come”
  {
    thing: thingHeld,
    fate: listed(notThere),
    order: 'behind',
    gap: 30,
    between: phrase('^ (?:(?!(?:is|are|has|have|and|that|which|we|you|i|at|on|in|of|for|to)\\b)[a-z]+ ){1,2}$'),
    isMeant: (text, thing, fate) =>
      isYours.test(text.slice(0, thing)) &&
      !/^(?:not|n't|is not|are not|isn't|aren't) (?:quite |yet )*(?:built|finished|printed|ready|up)\b/.test(text.slice(fate)),
  },
  {
    thing: thingHeld,
    fate: cuedPhrase('\\b(?:film|footage|recording|tape|video) (?:has|had|have|with) no (?:sound|picture|audio)\\b', 'g'),
    order: 'behind',
    gap: 40,
  },
  {
    thing: listed('(?:annual|half-year|quarterly) (?:report|results|figures), announcement, figures, press release, results, story'),
    fate: cuedPhrase(
      '\\b(?:\\d+|one|two|three|four|five|a|several) (?:minutes?|hours?|days?|weeks?) (?:too )?' +
        '(?:early|before (?:the|your))\\b|' +
        '\\bbefore (?:the|your) (?:announcement|board|embargo|employees|investors?|partners|shareholders|staff|' +
        'stock exchange)\\b',
      'g',
    ),
    order: 'behind',
    gap: 60,
    isMeant: (text) => /\b(?:went|got|gone|was|were|has|have) (?:[a-z]+ )?(?:live|online|out|public|published|sent|posted|seen|released)\b/.test(text),
  },
  {
    thing: cuedPhrase('\\bkeys?\\b', 'g'),
    fate: cuedPhrase('\\bto (?:an?(?:other)? (?!(?:agent|builder|cleaner|colleague|keyholder|plumber)\\b)[a-z]+|some(?:body|one)|the wrong)\\b', 'g'),
    order: 'behind',
    gap: 20,
    isMeant: (text, thing) => /\b(?:gave|given|handed|handing) (?:[\w']+ ){0,4}$/.test(text.slice(0, thing)) && /\byour\b/.test(text),
  },
  {
    thing: listed('ballots?, booklets?, brochures?, cards?, catalogues?, flyers?, invitations?, leaflets?, menus?, packaging, posters?, programmes?, tickets?'),
    fate: cuedPhrase("\\b(?:the|a|an) wrong (?:address|church|date|day|hall|month|time|venue|year)\\b|\\blast year's (?:address|date|day|venue)\\b", 'g'),
    order: 'behind',
    gap: 60,
    between: /^[^;:!?.]*$/,
    isMeant: (text) =>
      /\b(?:all|every|half|hundreds?|thousands?|people|guests|audience|\d{3,})\b/.test(text) &&
      /\b(?:came|delivered|gone|in the post|mailed|posted|sent|turned up|went)\b/.test(text),
  },
  {
    thing: listed('closing, completion, exchange, house, interview, purchase, sale'),
    fate: cuedPhrase(
      "\\b(?:(?:may|might|could|will) (?:now )?fall through|(?:can(?:not|'t)|can not|won't|will not) (?:now )?" +
        '(?:go ahead|happen|complete|close)|(?:has|have) (?:now )?(?:been lost|fallen through|collapsed))\\b',
      'g',
    ),
    order: 'behind',
    gap: 60,
    isMeant: isNamed,
  },
];

/** Of themselves. */
export const losses: readonly CuedPattern[] = [
  cuedPhrase('\\b(?:slipped|chewed through|bit through|pulled out of) (?:her|his|its|the) (?:collar|halter|harness|lead|leash|muzzle)\\b'),
  cuedPhrase(
    "\\b(?:you|we|they|nobody) (?:(?:were|was) not able to|(?:were|was) unable to|weren't able to|wasn't able to|could not|" +
      "couldn't|cannot|can't|can no longer)(?: now)? (?:submit|bid|file|lodge|apply for|appeal|bring (?:it|the claim))\\b",
  ),
];
