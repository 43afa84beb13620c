/** Words for the comparison of facts that are stated twice. Data only, sorted; verbs in all their forms. */

/** Words that name neither a thing nor what happens to it. */
export const functionWords =
  'a about above actually after again all also although altogether always am an and any anything anyway apr april are ' +
  "aren't around as at aug august away back-to-back be because been before being below besides both but by can can't " +
  "cannot certainly could couldn't dec december did didn't do does doesn't doing don't done down due during each eight " +
  'either eleven else enough especially etc even ever every everything exactly fairly far feb february few fine five for ' +
  "four from further go goes going had hardly has hasn't have haven't having he hence her here here's his how however i " +
  "i'd i'll i'm i've if in including indeed instead into is isn't it it's its itself jan january jul july jun june just " +
  "kindly later least less let let's like likely lots many mar march may maybe me might mine more most much must my near " +
  "nearly need needn't neither never next nine no nor not nothing nov november now oct october of off often oh ok okay " +
  'on once one only onto or other others our ours out over own per perhaps please plus pm possible possibly pretty ' +
  "probably propose proposes quite rather really right roughly said same say sep sept september seven shall shan't she " +
  "should shouldn't since six so some someone something soon still such suggest suggested suggests sure ten than that " +
  "that's the their them then there there's therefore these they they're thing things this those though three through " +
  "thus till to today together tomorrow too towards twelve two under unless until up upon us usually very was wasn't we " +
  "we'd we'll we're we've well were weren't what what's when where whether which while who whole whom whose why will " +
  "with within without won't would wouldn't yes yet you you'd you'll you're you've your yours";

/** Verbs and names of time that say no more than that something is or is planned for a time. */
export const timeVerbs =
  'april august book booked confirmed date day days december fall falls february forward friday happen happens hold hour ' +
  "hours january july june look looking march minutes monday month months november o'clock occur occurs october place " +
  'planned remain remains reserved saturday scheduled see seeing september set stays sunday take takes taking thursday ' +
  'time tuesday wednesday week weeks welcome year years';

/** Days of every week, which tell two hours apart and no two days. */
export const everyWeek = 'fridays mondays saturdays sundays thursdays tuesdays wednesdays';

/** Verbs and names of money that say no more than that something has a price. */
export const priceVerbs =
  'amount amounts annual annually daily each flat fortnight hour hourly hours month monthly package per quarter ' +
  'quarterly rate rates retainer subscription week weekly year yearly ask asking budget charge charged charges come ' +
  'comes cost costing costs excl excluding exclusive fee fees figure fixed gst hst incl including inclusive investment ' +
  'net gross offer overall pay payable price priced prices quotation quote quoted quotes sum take takes tax total ' +
  'totalling totals vat work works agree agreed agreeing comfortable content fine happy ok okay pleased satisfied';

/** What is said of a price when it is taken for agreed: none of it names the thing. */
export const dealVerbs =
  'accept acceptance accepted accepting agree agreed agreement ahead approval approve approved approving balance bill ' +
  'billed book booked booking business buy confirm confirmation confirmed day days deal decide delivery due final full ' +
  'give go happy hour in-voice invoice invoiced mentioned month monthly move need offered ok okay order ordered ordering ' +
  'paid pay payable payment price proceed quoted rate ready receipt reply reserve secure send sending settle sign ' +
  'signature signed signing stands start transfer transferred week weekly wire word year yearly';

/** Words before a thing that do not tell it from another of its kind. */
export const plainModifiers =
  'actual agreed beautiful brand-new current entire exact finished good great lovely new nice official own present ' + 'promised special total upcoming whole';

/** Happenings of which a letter knows one of each name. */
export const singleEvents =
  'agm audit celebration ceremony concert conference congress convention deadline departure dinner exhibition exam ' +
  'examination expo fair festival fete fundraiser funeral gala go-live handover hearing inauguration kick-off kickoff ' +
  'launch lunch migration move premiere race reception rehearsal release reunion screening seminar shoot shooting show ' +
  'summit switchover tournament unveiling webinar wedding workshop';

/** What somebody or something does, in the form that a noun may be taken for: “our van brings”, “the cottage sleeps six”. */
export const deeds =
  'arrives bakes begins brings builds carries checks cleans closes collects comes commences contains cooks covers cuts ' +
  'delivers designs edits ends fills films finishes fits flies gives goes hangs happens holds includes installs lands ' +
  'lasts launches leads leaves lets lives looks loses makes measures meets mounts moves needs offers opens organises ' +
  'organizes paints performs picks plays prints puts reads records removes repairs replaces requires runs seats sells ' +
  'sends services sets shoots shows signs sings sleeps speaks stands starts stays supplies takes teaches tells ' +
  'translates tunes visits weighs works writes';

/** Words of one meaning where somebody tells of a time; the first of a line stands for all. */
export const sameHappenings: readonly string[] = [
  'arrive arrival arrives arriving bring bringing brings deliver delivered delivering delivers delivery',
  'call calls phone ring ringing rings speak speaking talk telephone',
  'fit fits fitted fitting install installation installed installing',
  'finish completed completion finished finishes ready',
  'handover handed handing hand-over',
  'launch go-live live',
  'licence license licenced licensed licensing',
  'open opening opens',
  'shoot filming photoshoot shooting shoots',
  'start begin beginning begins commence commences kick-off kickoff starting starts',
  'visit come comes coming visits',
];

/** Numbers of these are parts of a plan more often than facts that could disagree. */
export const vagueThings =
  'changes chunks days decimals degrees halves hours items lines lots means minutes months nights options others parts ' +
  'payments percent phases points questions quarters reasons seconds sides stages steps thirds times units ways ' +
  'weeks years';
