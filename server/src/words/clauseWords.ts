/** Words that tell where a clause begins and whether it is whole. Data only; each list is separated by spaces and sorted. */

/** They say something of a subject and can be nothing else. */
export const finiteVerbs =
  "ain't am are aren't ate became began blew broke came can can't cannot chose could couldn't did didn't do does doesn't don't drew drove fell felt flew forgot froze gave got grew had hadn't has hasn't have haven't hid is isn't knew may meant might mightn't must mustn't ought rang rode rose said sang sank saw shall shan't shook should shouldn't spoke stole stood swore threw took tore was wasn't went were weren't will withdrew woke won't wore would wouldn't wrote";

/** Past forms that no noun takes behind it: “the parcel arrived”, where “the parcel sent” may go on. */
export const ownPastForms = 'agreed appeared arrived asked complained died disappeared happened lasted liked looked loved married met needed phoned rained remained replied seemed sounded started stayed stopped thought tried turned waited wanted worked';

/** Forms in “-s” that are no plurals. */
export const thirdForms =
  'agrees allows appears arrives asks becomes begins belongs brings carries chooses closes comes contains continues costs creates depends does drives eats expects feels finds fits follows gets gives goes grows happens helps hears holds includes keeps knows lasts leads lets lies lives loses loves makes means meets mentions misses moves occurs opens pays prefers proves reads receives remains replies requires runs says seems sells sends sits sleeps sounds speaks spends stays suggests suits takes tells tends thinks tries understands wants wears writes';

/** Forms that are plurals as well: they count before “the”, “a” and the like. */
export const looseForms = 'calls changes checks covers cuts drops ends hopes leaves likes looks needs offers plans prints puts rises saves sets shows starts stops turns uses works';

/** Plain forms behind a plural: “the lads come”. */
export const pluralForms = 'agree appear arrive become begin belong come depend expect feel get give go happen know live make need remain say seem start stay take tend think want';

/** “We”, “there”: a clause begins where a verb follows. */
export const subjectPronouns = 'he i it she there they we you';

/** Their verb has to be plain to see. */
export const otherPronouns = 'anybody anyone anything everybody everyone everything half mine most neither nobody none nothing ours several some somebody someone something that these theirs this those yours';

/** Pronoun and verb in one. */
export const pronounVerbs =
  "everything's he'd he'll he's here's i'd i'll i'm i've im it'd it'll it's ive nobody's nothing's she'd she'll she's that'd that'll that's thats there'll there's theres these're they'd they'll they're they've this'll we'd we'll we're we've you'd you'll you're you've";

/** They open what a noun is about. */
export const nounOpeners =
  'a all an another any both each either every few five four her his its many more most my neither no nobody one our several six some ten that the their these this those three two your';

/** They open no sentence of its own: what they begin leans on the rest. */
export const leaningWords = 'although as because before after despite except given how if lest once provided since than though till unless until what whatever when whenever where whereas wherever whether while whilst why';

/** They bind what follows to the noun before them. */
export const bindingWords = 'that which who whom whose';

/** What is thought or said follows, with “that” or without it. */
export const sayingWords =
  'afraid assume assumed aware believe believed clear confirm confirmed ensure expect expected fear feel felt gather glad guess happy hope hoped hoping imagine know knew mean means meant promise promised pleased realise realised realize realized reckon said say says saying sorry suggest suggested suppose sure tell telling tells think thinking thinks thought told understand understood wish';

/** They stand between a subject and its verb, or open a clause. */
export const adverbs =
  'actually again all already also always anyway apparently both certainly currently either even finally first frankly generally honestly however instead just later likewise luckily maybe meanwhile mostly never next nevertheless normally now obviously often only otherwise perhaps possibly probably rarely really sadly simply sometimes soon still then therefore thus today tomorrow tonight too unfortunately usually yesterday';

/** No verb is spelt like these. */
export const prepositions =
  'about above across after against along among around as at before behind below beneath beside between beyond by despite during except for from in inside into like near of off on onto opposite out outside over past per plus round since than through throughout till to toward towards under until up upon via with within without';

/** A day or a part of it, behind “on”, “in” or “by” at the head of a clause. */
export const timeWords =
  'addition afternoon april august december evening february friday future january july june march may meantime midday monday morning november october saturday september sunday thursday tuesday wednesday weekdays weekends';
