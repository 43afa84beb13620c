/** Words that tell a field left open from other brackets. Data only, each list sorted. */

/** A bracket with one of these names what belongs there. */
export const fieldWords: ReadonlySet<string> = new Set([
  'account', 'add', 'address', 'adresse', 'agency', 'amount', 'anrede', 'apellido', 'attachment', 'attendee', 'attendees', 'balance', 'bank', 'bedrag', 'betrag', 'blank',
  'brand', 'brandname', 'budget', 'business', 'case', 'cell', 'childname', 'choose', 'city', 'client', 'cliente', 'cognome', 'college', 'color', 'colour', 'company', 'contact',
  'cost', 'count', 'country', 'county', 'currency', 'customer', 'date', 'dates', 'datum', 'day', 'days', 'deadline', 'deliverable', 'department', 'describe', 'description',
  'detail', 'details', 'discount', 'distance', 'district', 'domain', 'duration', 'email', 'empfänger', 'empresa', 'enter', 'entreprise', 'event', 'example', 'fecha', 'fee',
  'field', 'figure', 'file', 'fill', 'firm', 'firma', 'first', 'firstname', 'flight', 'floor', 'gender', 'goal', 'greeting', 'guest', 'guests', 'height', 'here', 'hotel',
  'hour', 'hours', 'iban', 'importe', 'industry', 'insert', 'invoice', 'item', 'job', 'kundenname', 'language', 'lastname', 'length', 'link', 'location', 'manager', 'mm',
  'mobile', 'montant', 'month', 'months', 'my', 'nachname', 'name', 'names', 'niche', 'no', 'nom', 'nombre', 'nome', 'number', 'occasion', 'option', 'order', 'organisation',
  'organization', 'ort', 'our', 'page', 'parent', 'partner', 'passport', 'pending', 'percentage', 'person', 'phone', 'pick', 'placeholder', 'platz', 'position', 'postcode',
  'preis', 'price', 'problem', 'product', 'project', 'pronoun', 'prénom', 'quantity', 'quarter', 'rank', 'rate', 'reason', 'receipt', 'recipient', 'ref', 'reference', 'region',
  'relationship', 'restaurant', 'role', 'room', 'salary', 'salutation', 'school', 'season', 'seat', 'select', 'sender', 'service', 'services', 'signature', 'site', 'size',
  'slogan', 'song', 'speaker', 'specific', 'specify', 'spouse', 'stadt', 'state', 'station', 'strasse', 'straße', 'street', 'subject', 'sum', 'supplier', 'surname', 'tba',
  'tbc', 'tbd', 'teacher', 'team', 'telephone', 'text', 'theme', 'time', 'timeframe', 'timeline', 'title', 'tool', 'topic', 'total', 'town', 'treatment', 'url', 'value',
  'vendor', 'venue', 'version', 'vorname', 'website', 'week', 'weeks', 'weight', 'width', 'xx', 'xxx', 'year', 'you', 'your', 'yyyy', 'zip',
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
  'apology', 'balance', 'because', 'charge', 'complimentary', 'deposit', 'discount', 'down', 'extra', 'free', 'gift', 'goodwill', 'gratis', 'included', 'includes', 'including', 'mistake', 'nothing', 'offered', 'owe', 'remaining', 'reduces',
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

/** Variables of operating systems. */
export const environmentVariables: ReadonlySet<string> = new Set([
  'allusersprofile', 'appdata', 'commonprogramfiles', 'computername', 'comspec', 'home', 'homedrive', 'homepath', 'localappdata', 'logonserver', 'os', 'path', 'pathext', 'programdata', 'programfiles', 'public', 'systemdrive', 'systemroot',
  'temp', 'tmp', 'userdomain', 'username', 'userprofile', 'windir',
]);
