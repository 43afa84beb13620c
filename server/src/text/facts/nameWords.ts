/** Words that show where a name is. Data only. */

/** What the names of companies, places and institutions end in. */
export const nameEndings: ReadonlySet<string> = new Set([
  'academy', 'ag', 'agency', 'associates', 'association', 'avenue', 'bank', 'bakery', 'bros', 'brothers', 'bv', 'cafe', 'centre', 'church', 'clinic', 'close', 'club', 'co',
  'college', 'communications', 'company', 'consultancy', 'consultants', 'consulting', 'corp', 'corporation', 'council', 'court', 'crescent', 'dental', 'digital', 'drive', 'farm',
  'films', 'foundation', 'garden', 'gardens', 'gmbh', 'group', 'hall', 'hill', 'holdings', 'hospital', 'hotel', 'house', 'inc', 'incorporated', 'industries', 'inn', 'institute',
  'interiors', 'international', 'kg', 'kitchen', 'labs', 'lane', 'legal', 'limited', 'llc', 'llp', 'logistics', 'ltd', 'marketing', 'media', 'mobile', 'motors', 'museum', 'nv', 'opticians', 'oy',
  'park', 'partners', 'pictures', 'place', 'plc', 'practice', 'press', 'productions', 'properties', 'pty', 'publishing', 'pub', 'restaurant', 'road', 'sa', 'salon', 'sarl',
  'school', 'services', 'society', 'software', 'solicitors', 'solutions', 'sons', 'spa', 'square', 'srl', 'station', 'street', 'studio', 'studios', 'systems', 'technologies',
  'technology', 'theatre', 'trust', 'union', 'university', 'ventures', 'village', 'vision', 'warehouse', 'wood', 'works', 'yard',
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
