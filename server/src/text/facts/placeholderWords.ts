/** Words that tell a field left open from other brackets. Data only, each list sorted. */

/** A bracket with one of these names what belongs there. */
export const fieldWords: ReadonlySet<string> = new Set([
  'add', 'address', 'agency', 'amount', 'attachment', 'brand', 'budget', 'business', 'case', 'choose', 'city', 'client', 'company', 'contact', 'cost', 'count', 'country',
  'currency', 'customer', 'date', 'dates', 'day', 'days', 'deadline', 'deliverable', 'department', 'describe', 'description', 'detail', 'details', 'domain', 'duration', 'email',
  'enter', 'event', 'example', 'fee', 'field', 'figure', 'file', 'fill', 'firm', 'first', 'firstname', 'goal', 'here', 'hour', 'hours', 'industry', 'insert', 'invoice', 'item', 'job', 'lastname', 'link',
  'location', 'manager', 'mm', 'month', 'months', 'my', 'name', 'names', 'niche', 'no', 'number', 'option', 'order', 'organisation', 'organization', 'our', 'page', 'person', 'phone',
  'pick', 'placeholder', 'position', 'price', 'problem', 'product', 'project', 'quantity', 'rate', 'reason', 'recipient', 'ref', 'reference', 'role', 'salutation', 'select', 'sender', 'service',
  'services', 'signature', 'site', 'specific', 'specify', 'state', 'street', 'subject', 'sum', 'surname', 'tba', 'tbc', 'tbd', 'team', 'telephone', 'text', 'time', 'timeframe', 'title',
  'topic', 'total', 'town', 'url', 'value', 'vendor', 'venue', 'version', 'website', 'week', 'weeks', 'xx', 'xxx', 'year', 'you', 'your', 'yyyy', 'zip',
]);

/** A bracket that begins with one of these, or is one, is the writer's or an editor's aside. */
export const asides: ReadonlySet<string> = new Set([
  'action', 'added', 'also', 'and', 'applause', 'approx', 'approximately', 'as', 'audio', 'because', 'both', 'but', 'cf', 'clipped', 'confidential', 'corrected', 'crosstalk', 'cut', 'draft', 'e', 'edit', 'edited', 'editor',
  'emphasis', 'ends', 'eg', 'etc', 'excerpt', 'ext', 'external', 'extract', 'fig', 'figure', 'fwd', 'fyi', 'he', 'i', 'ibid', 'ie', 'if', 'image', 'inaudible', 'incl', 'including', 'internal',
  'laughs', 'laughter', 'like', 'moderated', 'music', 'nb', 'not', 'note', 'now', 'omitted', 'only', 'or', 'original', 'optional', 'our translation', 'pause', 'photo', 'picture', 'ps', 're', 'redacted',
  'removed', 'see', 'she', 'sic', 'sighs', 'signed', 'silence', 'snip', 'so', 'source', 'spoiler', 'that', 'the', 'they', 'this', 'trans', 'translated', 'translation', 'translator', 'unclear', 'update',
  'updated', 'urgent', 'video', 'was', 'we', 'were', 'when', 'where', 'which', 'with',
]);

/** Words beside a price of nothing that say it is meant. */
export const freeWords: ReadonlySet<string> = new Set([
  'balance', 'charge', 'complimentary', 'deposit', 'discount', 'down', 'extra', 'free', 'gift', 'gratis', 'included', 'includes', 'including', 'nothing', 'offered', 'owe', 'pay', 'pays', 'remaining', 'reduces',
  'setup', 'set-up', 'standing', 'start', 'starts', 'upfront', 'waive', 'waived', 'zero',
]);

/** The elements of HTML, and tags that Markdown writers use as such. */
export const htmlElements: ReadonlySet<string> = new Set([
  'a', 'abbr', 'address', 'article', 'aside', 'audio', 'b', 'blockquote', 'body', 'br', 'button', 'canvas', 'caption', 'center', 'cite', 'code', 'col', 'colgroup', 'data', 'dd', 'del', 'details',
  'dfn', 'dialog', 'div', 'dl', 'dt', 'em', 'embed', 'fieldset', 'figcaption', 'figure', 'font', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hr', 'html', 'i', 'iframe',
  'img', 'input', 'ins', 'kbd', 'label', 'legend', 'li', 'link', 'main', 'map', 'mark', 'menu', 'meta', 'nav', 'noscript', 'object', 'ol', 'optgroup', 'option', 'output', 'p', 'param', 'path',
  'picture', 'pre', 'progress', 'q', 's', 'samp', 'script', 'section', 'select', 'small', 'source', 'span', 'strike', 'strong', 'style', 'sub', 'summary', 'sup', 'svg', 'table', 'tbody', 'td',
  'template', 'textarea', 'tfoot', 'th', 'thead', 'time', 'title', 'tr', 'track', 'tt', 'u', 'ul', 'var', 'video', 'wbr',
]);
