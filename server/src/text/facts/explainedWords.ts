/** Words that tell an explanation of a term from whatever else stands beside it. Data only; one list a constant. */

/** What stands in brackets or behind a dash after a term and begins so says something else than what the term means. */
export const otherBeginnings: ReadonlySet<string> = new Set([
  'about', 'above', 'add', 'added', 'all', 'already', 'also', 'and', 'any', 'approx', 'approximately', 'are', 'around', 'as', 'at', 'attached', 'available',
  'because', 'been', 'before', 'below', 'both', 'build', 'built', 'but', 'by', 'can', 'check', 'completed', 'connect', 'create', 'current', 'currently', 'done',
  'draft', 'due', 'e.g', 'eg', 'enclosed', 'etc', 'ex', 'except', 'excl', 'excluding', 'final', 'finished', 'first', 'fix', 'for', 'free', 'from', 'he', 'here',
  'i', 'if', 'in', 'incl', 'included', 'includes', 'including', 'install', 'instead', 'is', 'it', 'just', 'last', 'later', 'live', 'make', 'max', 'maximum', 'min',
  'minimum', 'mostly', 'move', 'n/a', 'named', 'new', 'next', 'no', 'none', 'not', 'note', 'now', 'of', 'old', 'on', 'once', 'only', 'optional', 'option', 'or', 'out',
  'page', 'paid', 'pending', 'per', 'phase', 'planned', 'please', 'plus', 'possibly', 'ready', 'recommended', 'required', 'same', 'see', 'set', 'she', 'should',
  'since', 'so', 'soon', 'starting', 'still', 'such', 'tbc', 'tbd', 'test', 'thanks', 'then', 'there', 'they', 'this', 'through', 'to', 'today', 'tomorrow', 'twice',
  'under', 'until', 'up', 'use', 'using', 'v', 'version', 'via', 'was', 'we', 'were', 'when', 'which', 'while', 'who', 'will', 'with', 'within', 'without', 'write',
  'yes', 'you', 'your',
]);

/** What begins so is an explanation whatever follows. */
export const explainingBeginnings = ['a kind of', 'a sort of', 'also called', 'also known as', 'basically', 'how', 'i.e', 'ie', 'in other words', 'in plain', 'in short', 'in simple', 'just a', 'just the', 'like a', 'literally', 'meaning', 'means', 'or in plain', 'roughly', 'short for', 'simply', 'that is', 'that means', 'think of', 'this is', 'this means', 'to put it', 'what', 'where'] as const;
