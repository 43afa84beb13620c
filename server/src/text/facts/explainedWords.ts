/** Words that tell an explanation of a term from whatever else stands beside it. Data only; one list a constant. */

/** What stands in brackets or behind a dash after a term and begins so says something else than what the term means. */
export const otherBeginnings: ReadonlySet<string> = new Set([
  'about', 'above', 'add', 'added', 'all', 'already', 'also', 'and', 'any', 'approx', 'approximately', 'are', 'around', 'as', 'ask', 'at', 'attached',
  'available', 'because', 'been', 'before', 'below', 'both', 'build', 'built', 'but', 'by', 'call', 'can', 'check', 'choose', 'click', 'completed',
  'connect', 'contact', 'costs', 'create', 'current', 'currently', 'delete', 'done', 'draft', 'due', 'e.g', 'eg', 'enclosed', 'ends', 'etc', 'ex',
  'except', 'excl', 'excluding', 'final', 'finished', 'first', 'five', 'fix', 'for', 'four', 'free', 'from', 'get', 'give', 'half', 'he', 'here', 'i',
  'if', 'in', 'incl', 'included', 'includes', 'including', 'install', 'instead', 'is', 'it', 'just', 'last', 'later', 'let', 'live', 'make', 'max',
  'maximum', 'min', 'minimum', 'mostly', 'move', 'n/a', 'named', 'needs', 'new', 'next', 'no', 'none', 'not', 'note', 'now', 'of', 'old', 'on',
  'once', 'only', 'option', 'optional', 'or', 'out', 'page', 'paid', 'pending', 'per', 'phase', 'pick', 'planned', 'please', 'plus', 'possibly',
  'read', 'ready', 'recommended', 'replaces', 'required', 'same', 'see', 'select', 'send', 'set', 'she', 'should', 'sign', 'since', 'six', 'so',
  'soon', 'starting', 'starts', 'still', 'subject', 'such', 'takes', 'tbc', 'tbd', 'tell', 'ten', 'test', 'thanks', 'then', 'there', 'they', 'this',
  'three', 'through', 'tick', 'to', 'today', 'tomorrow', 'twice', 'two', 'under', 'until', 'up', 'use', 'using', 'v', 'version', 'via', 'was', 'we',
  'were', 'when', 'which', 'while', 'who', 'will', 'with', 'within', 'without', 'write', 'yes', 'you', 'your',
]);

/** One of these alone in brackets says which kind or how often: “hosting (yearly)”. */
export const qualifiers: ReadonlySet<string> = new Set([
  'advanced', 'annual', 'annually', 'basic', 'beta', 'custom', 'daily', 'default', 'desktop', 'essential', 'external', 'hourly', 'internal', 'managed', 'mandatory', 'mobile', 'monthly', 'ongoing', 'premium', 'production', 'quarterly', 'remote', 'shared', 'simple', 'staging', 'standard', 'weekly', 'yearly',
]);

/** What begins so is an explanation whatever follows. */
export const explainingBeginnings = ['a kind of', 'a sort of', 'also called', 'also known as', 'basically', 'how', 'i.e', 'ie', 'in other words', 'in plain', 'in short', 'in simple', 'just a', 'just the', 'like a', 'literally', 'meaning', 'means', 'or in plain', 'roughly', 'short for', 'simply', 'that is', 'that means', 'think of', 'this is', 'this means', 'to put it', 'what', 'where'] as const;
