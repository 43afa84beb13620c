/** Words for the comparison of questions and answers. Data only, sorted. */

/** Words that tell nothing of what a sentence is about. */
export const emptyList =
  "a able about above actually advise after again ago ah all almost already also although always am an and another any anyone anything are aren't around as ask asked asking at away back be because been before being below best better between both but by can can't cannot clarify come comes coming confirm could couldn't curious day difference big days did didn't do does doesn't doing don't done down each either else end even ever every everything exactly far few first for from further get gets getting give given gives go goes going good got great had has hasn't have haven't having he hello help her here hers hi him his hope how however i i'd i'll i'm i've idea if in indeed instead into is isn't it it's its itself just kind kindly know last later let like likely little long look looking lot made make makes many may maybe me mean might mine more most much must my myself need needed needs never new next no nor not nothing now of off oh ok okay on once one only onto or other others our ours out over own part per perhaps please point possible possibly probably put question questions quick quickly quite rather really regarding right said same say see seems shall she should shouldn't since so some someone something soon sorry sort still such sure take tell than thank thanks that that's the their them then there there's these they they're thing things think this those though through till time to today too try two under understand until up upon us use used very want wanted wants was wasn't way we we'd we'll we're we've well were what what's when where whether which while who whom whose why will wish with within without won't wonder wondered wondering would wouldn't yes yet you you'd you'll you're you've your yours yourself";

/** Words of one meaning, the first of a line standing for all. */
export const synonyms: readonly string[] = [
  'add cover covered covering covers include included including inclusive insert',
  'address location street',
  'allergic allergies allergy',
  'begin commence kick-off kickoff start started starting',
  'bill invoice invoices',
  'buy order ordered purchase',
  'call phone ring telephone',
  'change adjust alter amend amendment edit modify revise revision update updated',
  'colour blue color green grey gray orange red shade tone yellow',
  'computer computers laptop laptops',
  'copy duplicate',
  'correct fix fixed mend rectify repair',
  'courier carrier driver',
  'dangerous danger harm risk risky safe',
  'dark darker',
  'deadline due',
  'delete remove removed',
  'deliver delivery dispatch ship shipped shipping',
  'discount rebate reduction',
  'email mail',
  'end complete completed finish finished ready',
  'entrance door entry gate',
  'feed catering dinner fed food lunch meal meals',
  'film video videos clip',
  'goods product products item items',
  'handle deal deals',
  'insure insurance insured',
  'meet meeting appointment seeing',
  'mile mileage miles',
  'month monthly',
  'paper stock',
  'pay instalment installment paid payment',
  'person colleague contact people',
  'photo image images photograph photographs photos picture pictures shot',
  'price cost costs charge expense expenses fee fees quotation quote rate',
  'print printed printing printer',
  'second sec secs seconds',
  'send attach attached enclose enclosed forward forwarded resend sent share upload uploaded',
  'shop store',
  'site homepage page pages website',
  'social facebook insta instagram linkedin tiktok',
  'song music soundtrack track',
  'sum summary minutes',
  'text copywriting wording words',
  'translate translated translation translator',
  'warranty guarantee',
  'week weekly',
  'year annual annually yearly',
];

/** Words that only say what kind of answer is wanted. */
export const kindLists: Readonly<Record<string, string>> = {
  amount: 'amount long many number quantity size',
  howLong: 'last long minutes hours days weeks months take takes time',
  price: 'amount budget charge cost much price pay quote rate roughly',
  when: 'advance ahead available beforehand date day deadline early earliest expect hear hour latest month schedule soon time timeline timing week when',
  where: 'place where',
  who: 'contact person who',
  yesNo: 'add allowed available fine happen possible problem',
};
