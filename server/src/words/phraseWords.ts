/** Words that tell where a noun phrase ends. Data only; sorted. */

/** Words in -ing that are things: “web hosting”, “GPS tracking”. */
export const headsInIng =
  'accounting advertising billing building cabling caching coating drawing editing engineering finishing fitting flooring heating hosting landing lighting listing mapping marketing ' +
  'meeting monitoring packaging planning plumbing pricing printing processing programming recording reporting scheduling setting testing tracking training warning wiring writing';

/** They end a noun phrase and are neither prepositions nor what else `clauseWords` lists. */
export const notInPhrase =
  'according ago ahead and anymore away back because both but due either else enough etc every except free-of-charge going here including instead ' +
  'kindly let lets like neither none nor only or per please plus rather respectively so that their there these they this those thus today together ' +
  'tomorrow too tonight used using very we well what when where which while who whose will worth yesterday yet you your';
