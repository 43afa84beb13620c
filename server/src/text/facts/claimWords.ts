/** Words that tell how a sentence speaks of a time. Data only; each list is separated by spaces and sorted. */

/** What is said will happen, or is meant to. */
export const promiseWords =
  "aim aiming aims can delivering due expect expected finishing going hoping i'll intend it'll launching let's planned " +
  "planning promise publishing ready scheduled sending shall should starting that'll there'll they'll we'll will you'll";

/** What is asked. */
export const requestWords = 'could kindly must need needed needs please require required requires would';

/** First words of a clause that tells the client to do something. */
export const imperativeWords =
  'answer approve ask book bring call check choose come complete confirm decide deliver email expect fill forward get ' +
  'give have keep let look make pay phone pick provide read reply respond return review ring send share sign submit tell ' +
  'upload write';

/** “If you send it soon” promises nothing, and “when it is ready” waits for something. */
export const conditionWords = 'after before how if once provided unless until when whenever whether while';

/** These begin a clause of their own too, but what is promised in it is promised. */
export const relativeWords = 'although as because since though where which who whose';

export const negationWords =
  "ain't aren't can't cannot couldn't didn't doesn't don't hardly haven't isn't neither never no nor not nothing " +
  "shouldn't unable unlikely wasn't weren't without won't wouldn't";

/** “We usually reply soon” tells what is always so. */
export const habitWords =
  'always commonly daily each every frequently generally monthly mostly normally often rarely regularly routinely seldom ' +
  'sometimes tend tends traditionally typically usually weekly';

/** Somebody is not there: the whole of the time is meant. */
export const absenceWords = 'abroad absent away closed holidaying shut travelling traveling unavailable vacation';

/** Wishes promise nothing. */
export const wishWords = 'congratulations enjoy forward luck wish wishes wishing';

/** “You wrote that you need it soon” tells what the client said. */
export const reportWords =
  'announced asked confirmed explained hoped mention mentioned need needed noted planned prefer preferred promised ' +
  'requested said say stressed suggested told want wanted wish wished wrote';

/** Past forms that do not end in “-ed”. */
export const pastWords =
  'became began bought brought built came chose did drew fell felt found gave got grew had heard held kept knew led left ' +
  "lost made met paid ran said saw sent shown sold spent spoke stood taught thought they'd told took understood was went " +
  'were won wrote';

/** They end in “-ed” and are no past forms. */
export const notPast =
  'advanced bed deed delighted detailed exceed excited embed feed hundred indeed interested limited need pleased proceed ' +
  'red related seed shed speed succeed united wed';

/** What was arranged for a day to come: “moved to next week”. */
export const arrangedWords =
  'agreed arranged booked brought confirmed deferred delayed fixed moved pencilled penciled planned postponed pushed ' +
  'rescheduled scheduled set shifted slipped';

/** “is planned”, “to be sent”: no past form. */
export const beWords = "am are be being get gets getting i'm is it's that's there's they're we're you're";

export const determiners = 'a an any each her his its my no our some that the their these this those your';

/** They open a thing as a determiner does: “two cracked panes”. */
export const counts =
  'all another both couple dozen eight eleven enough few five four many more most nine one other seven several six ten three twelve twenty two';

/** No thing begins with one of these: what stands before is a verb and no attribute of a thing. */
export const notThings =
  'about across after again against ago alongside already also am and are around as at away back be because been before ' +
  'behind being below beside between but by down during early for from further had has have here how if in inside into ' +
  'is just last late later near next not now of off on once only onto or out outside over past right round since so soon ' +
  'still than that then there though through till to today together tomorrow tonight too towards under until up upon via ' +
  'was well were what when where whether which while who whose will with within without would yesterday yet';

export const pronouns =
  "he i i'd i'll i'm i've it it'll it's she that's there there's they they'll they're they've this we we'd we'll we're " +
  "we've you you'd you'll you're you've";

/** They may stand before the first word of a clause. */
export const clauseOpeners =
  'again also and anyway but either finally first hopefully however ideally instead lastly maybe meanwhile next now or ' +
  'otherwise perhaps possibly preferably probably secondly so still then therefore thus yet';

/** Something that has a date of its own: “the call next week”. */
export const eventWords =
  'appearance appointment award awards birthday broadcast call chat conference congress course dinner event exam ' +
  'exhibition expo fair festival gala holiday inspection interview launch lunch match meeting meetup opening panel party ' +
  'presentation race retreat session shoot show showcase sitting summit talk training trip visit wedding webinar workshop';

/** Something that covers a time: “the plan for next week”. */
export const planWords =
  'agenda appointments booking bookings budget calendar campaign content deadlines events focus forecast goals ideas ' +
  'list menu objectives orders outlook plan planner plans posts priorities programme program report rota roster schedule ' +
  'steps tasks timetable topics to-do';

/** First words of a question that asks for a fact. */
export const factQuestions = 'am are did do does has have how is was were what when where which who why';
