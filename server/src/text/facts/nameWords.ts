/** Words that show where a name is. Data only. */

/** What the names of companies, places and institutions end in, and hardly anything else. */
export const nameEndings: ReadonlySet<string> = new Set([
  'academy', 'ag', 'associates', 'association', 'avenue', 'bakery', 'bros', 'brothers', 'bv', 'church', 'clinic', 'club', 'co', 'college', 'corp', 'corporation', 'council',
  'crescent', 'farm', 'foundation', 'gmbh', 'hall', 'holdings', 'hospital', 'hotel', 'inc', 'incorporated', 'inn', 'institute', 'kg', 'lane', 'limited', 'llc', 'llp', 'ltd',
  'museum', 'nv', 'opticians', 'oy', 'partners', 'plc', 'pty', 'pub', 'restaurant', 'road', 'sa', 'salon', 'sarl', 'school', 'society', 'solicitors', 'sons', 'srl', 'street',
  'studio', 'studios', 'theatre', 'trust', 'university', 'ventures', 'village',
]);

/** Titles before a person's name. */
export const honorifics: ReadonlySet<string> = new Set(['dame', 'dr', 'lady', 'lord', 'miss', 'mr', 'mrs', 'ms', 'mx', 'prof', 'professor', 'sir']);

/** Capitalised words beside a term that make no name of it. */
export const plainCapitals: ReadonlySet<string> = new Set([
  'a', 'all', 'also', 'an', 'and', 'any', 'april', 'as', 'at', 'august', 'both', 'but', 'by', 'december', 'each', 'english', 'every', 'facebook', 'february', 'first', 'for', 'french',
  'friday', 'from', 'german', 'google', 'he', 'his', 'how', 'i', "i'll", "i'm", "i've", 'if', 'in', 'instagram', 'it', "it's", 'its', 'january', 'july', 'june', 'linkedin', 'march',
  'may', 'microsoft', 'monday', 'my', 'new', 'no', 'november', 'october', 'on', 'once', 'our', 'please', 'saturday', 'second', 'september', 'she', 'so', 'some', 'spanish', 'sunday',
  'thanks', 'that', 'the', 'their', 'then', 'these', 'they', 'this', 'those', 'thursday', 'to', 'tuesday', 'we', "we'll", "we're", "we've", 'wednesday', 'what', 'when', 'with',
  'wordpress', 'yes', 'you', 'your', 'youtube',
]);
