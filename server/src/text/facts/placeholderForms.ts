/** What fields look like that are left open, sign by sign. */
import type { TextRange } from '../range';
import {
  isFormLine,
  isNotAboutAddresses,
  isNotAboutFormats,
  isNotAboutSigns,
  isOpenAngle,
  isOpenBlank,
  isOpenBracket,
  isOpenName,
  isOpenNumber,
  isOpenQuestion,
  isPartOfTarget,
  isPriceOfNothing,
  isVariable,
} from './placeholderChecks';
import { fieldWords } from './placeholderWords';

/** A field in a block; offsets count from the block's start. */
export interface Placeholder extends TextRange {
  readonly form: 'address' | 'blank' | 'braces' | 'brackets' | 'angles' | 'letters' | 'link' | 'question' | 'zero' | 'format' | 'filler' | 'tabStop';
  /** False for words in brackets that may be the writer's aside: they are a field only if they are known to be one. */
  readonly sure: boolean;
}

/** `undefined` for what only somebody who knows the fields can tell. */
export type Accept = (field: string, raw: string, start: number, end: number) => boolean | undefined;

/** Each pattern may begin with one group that stands before the field; `true` at the end for what may be an address. */
export type PlaceholderForm = readonly [form: Placeholder['form'], pattern: RegExp, accept: Accept, isShown?: true];

const units = '(?:%|per cent|percent|days?|working days|weeks?|months?|years?|hours?|hrs?|minutes?|pages?|words?|people|guests|euros?|pounds?|dollars?)';
const isField = (field: string): boolean =>
  (field.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => fieldWords.has(word) || /^(?:f|first|last|sur|vor|nach)?name$/.test(word));

export const placeholderForms: readonly PlaceholderForm[] = [
  ['tabStop', /\$\{\d+(?:[:|][^{}\n]{0,80})?\}|\$\{[A-Za-z_][\w.]{0,40}\}|\$(?:TM|CURRENT|CLIPBOARD)_[A-Z_]+/g, isNotAboutSigns],
  ['tabStop', /(?<=^\s*(?:Dear|Hi|Hello|Hey)\s)(\s*)\$\d(?=\s*[,!:]?\s*$)/gm, () => true],
  // Mustache, Handlebars, Liquid; ERB and PHP; Mailchimp and its like.
  [
    'braces',
    new RegExp(
      '\\{\\{\\{?[^{}\\n]{0,80}\\}?\\}\\}|\\{%[^%\\n]{1,80}%\\}|<[%?]=?[^<>\\n]{1,80}[%?]>|' +
        '\\*\\|[A-Z_:]{2,30}\\|\\*|@@[\\w .-]{2,30}@@|(?<!\\w)#[A-Z][A-Z_]{2,30}#(?!\\w)',
      'g',
    ),
    (field, raw, start, end) => !isPartOfTarget(raw, start, end) && isNotAboutSigns(field, raw, start, end),
  ],
  [
    'braces',
    /\{[A-Za-z][\w .’'-]{0,40}\}/g,
    (field, raw, start, end) =>
      !/^\{(?:String|Object|Boolean|Number|Array|Function|RegExp|Buffer|Promise|Error|any|void)\}$/.test(field) &&
      (isField(field) || /[_A-Z]/.test(field.slice(2)) || /^\{[\w-]+\}$/.test(field)) &&
      isNotAboutSigns(field, raw, start, end),
  ],
  [
    'braces',
    /(?<![\w%])%%?[A-Za-z][A-Za-z_]{2,30}%%?(?!\w)/g,
    (field, raw, start, end) =>
      !isVariable(field) && (field === field.toUpperCase() || isField(field.replaceAll('_', ' '))) && isNotAboutSigns(field, raw, start, end),
  ],
  [
    'braces',
    /(?<![\w$])\$[A-Za-z][A-Za-z_]{2,30}\$(?!\w)/g,
    (field, raw, start, end) => (field === field.toUpperCase() || isField(field.replaceAll('_', ' '))) && isNotAboutSigns(field, raw, start, end),
  ],
  [
    'braces',
    /(?<![\w_])__[A-Z][A-Z_]{2,30}__(?![\w_])/g,
    (field) =>
      field
        .slice(2, -2)
        .split('_')
        .every((word) => fieldWords.has(word.toLowerCase())),
  ],
  [
    'braces',
    /«[\p{L}][\p{L}\p{N}_ ]{2,30}»/gu,
    (field) => /_|^«\p{Lu}\p{Ll}+\p{Lu}/u.test(field) || (/^«\p{Lu}/u.test(field) && field.split(' ').length <= 2 && isField(field)) || undefined,
  ],
  ['brackets', /(?<!!)\[\[[^[\]\n]{1,60}\]\](?!\()/g, (field) => field !== '[[_TOC_]]' && !/^\[\[[\d\s,;–-]*\]\]$/.test(field)],
  ['brackets', /\[[^[\]\n]{1,80}(?:\n[^[\]\n]{1,40})?\](?![([])/g, isOpenBracket],
  [
    'brackets',
    new RegExp(
      '\\((?:your |add |insert |enter |put )[^()\\n]{2,50} here(?: before [a-z ]{3,20})?\\)|' +
        '\\([^()\\n]{2,40} (?:add|insert|enter|put|fill in) (?:your|the|our) [^()\\n]{2,30} here\\)|' +
        '\\((?:insert|enter|fill in) [^()\\n]{2,40}\\)',
      'gi',
    ),
    () => true,
  ],
  // “Phone: (Your number)” is the whole of a line or of what follows its label.
  [
    'brackets',
    /(?<=^\W{0,4}|:[\s*_]{1,4})\(your (?:[a-z]+ ){0,2}(?:address|e-?mail|iban|logo|name|number|phone|signature|title|website)\)(?=\W{0,4}$)/gim,
    () => true,
  ],
  [
    'link',
    new RegExp(
      '(?<!\\])\\[[^[\\]\\n]{1,80}\\]\\(\\s*(?:#|url|link|https?://|' +
        'https?://(?:www\\.)?(?:example|yourwebsite|yourdomain)\\.com/?x{2,}|tbd|todo|xxx)?\\s*\\)',
      'gi',
    ),
    () => true,
  ],
  ['angles', /<<[^<>\n]{1,60}>>|<[A-Za-z][^<>\n/=]{0,60}>/g, (field, raw, start, end) => isOpenAngle(field, raw) && isNotAboutSigns(field, raw, start, end)],
  ['blank', /^(?:Dear|Hi|Hello|Hey)[ \t]+,/gm, () => true],
  ['blank', /[$£€]\s?(?:_{2,}|\.{3,}|#+(?:[.,]#+)*|-{2}[.,]-{2})(?![\w#])/g, (_, raw, start, end) => !isFormLine(raw, start, end)],
  ['blank', /(?<![\w_])(?:___+|(?:_|__|___|____)[/.]_{1,4}[/.](?:_{2,4}|\d{4}))(?![\w_])/g, isOpenBlank],
  ['letters', /[$£€]\s?[Xx]+(?:[.,][Xx]+)*(?![\p{L}\p{N}])/gu, () => true],
  ['letters', /(?<![\p{L}\p{N}.#-])(?:XX|Xx|xx|xX)(?:[/.-][Xx]{2}[/.-](?:19|20)\d\d(?!\p{N})|[Xx]{0,2}(?:[/.-][Xx]{2,4}){1,3}(?![\p{L}\p{N}]))/gu, () => true],
  ['letters', /(?<![\p{L}\p{N}#-])XXX+(?:[.,]X{2,})*(?![\p{L}\p{N}]|-\p{L})|(?<=\p{L}[#-])XXXX+(?![\p{L}\p{N}])/gu, isOpenNumber],
  // “As we did for xxx last year”, “xxx's comments”, and not the kisses of “love to all, xxx”.
  [
    'letters',
    new RegExp(
      "(?<![\\p{L}\\p{N}.#/-])xxx+(?=['’]s\\b)|" +
        '(?<=[(=|]\\s?|\\*\\*|[\\w)]:\\s{1,2}|\\b(?:[Aa]bout|and|[Aa]t|[Bb]etween|[Bb]y|[Dd]ear|Dr|[Ff]or|[Ff]rom|[Hh]ello|[Hh]i|[Ii]n|is|Mrs?|Ms|[Oo]n|' +
        "[Oo]f|[Oo]ur|[Tt]he|[Tt]o|[Vv]ia|[Ww]ith|[Yy]our)\\.?\\s)xxx+(?=(?:['’]s)?(?:\\s\\p{L}|[),;*|]|\\.?\\s*$))",
      'gmu',
    ),
    isOpenName,
  ],
  // A title of nothing else; at the end of a letter these are kisses.
  ['letters', /^xxx+$/g, () => undefined],
  // “Call me on 98XXX 41207.”
  ['letters', /(?<![\p{L}\p{N}.#-])\+?\d{2,5}[ -]?X{3,6}(?=[ -]?\d{3,6}(?![\p{L}\p{N}]))/gu, () => true],
  [
    'letters',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])XX(?=\s?(?:${units}|am|pm|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}]))`,
      'gu',
    ),
    () => true,
  ],
  // “To XX papers”, and not “the XX century”.
  [
    'letters',
    new RegExp(
      '(?<=\\s(?:about|after|and|another|are|around|at|by|every|for|from|get|have|in|is|need|of|or|over|send|some|to|under|' +
        'with|within)\\s)XX(?=\\s(?!century|chromosome)\\p{Ll}{3})',
      'gu',
    ),
    () => true,
  ],
  // “What your XX would earn”.
  ['letters', /(?<=\s(?:your|our|my|their)\s)XX(?=\s(?!century|chromosomes?\b)\p{Ll}{2})/gu, () => true],
  // “We have put XX bags aside”, and not “two size XX shirts”.
  ['letters', /(?<=\s(?!(?:class|grade|model|number|part|size|type|volume)\s)\p{Ll}{2,}\s)XX(?=\s(?!chromosomes)\p{Ll}{2,}s(?!\p{L}))/gu, () => true],
  [
    'letters',
    new RegExp(
      String.raw`(?<=\b(?:in|within|for|after|of|over|than|to|by|every|about|least|most|next|takes?|take|need|needs|costs?|is|are|with|last|lasts)\s)X(?=\s(?:${units})(?![\p{L}]))`,
      'gu',
    ),
    () => true,
  ],
  ['letters', /(?<![\p{L}\p{N}])(?:TBD|t\.b\.d\.)(?![\p{L}\p{N}])/gu, () => true],
  // “TBC by Friday” tells the client when; “TBC” alone does not.
  [
    'letters',
    /(?<![\p{L}\p{N}])(?:TBC|TBA|t\.b\.[ac]\.)(?![\p{L}\p{N}])/gu,
    (_, raw, _start, end) => !/^[\s,:–—-]*(?:by|on|once|when|after|until|till|with|before|in|within|from|at)\b/i.test(raw.slice(end, end + 24)),
  ],
  ['letters', /(?<![\p{L}\p{N}])TK(?:TK)+(?![\p{L}\p{N}])|(?<=[:([=$£€]\s?)TK(?=[\s).,;\]|]*(?:$|[)\]|\n]))/gmu, () => true],
  ['question', /(?<![^\s([|:=$£€/*_])[$£€]?\?{2,}(?=$|[\s).,;%|/*_\]])/gm, isOpenQuestion],
  ['zero', /(?<![\p{L}\p{N}.,])[$£€]\s?0(?:[.,]0{1,2})?(?![\d]|[.,]\d)(?!\s?[-–]\s?[$£€\d])/gu, isPriceOfNothing],
  [
    'format',
    new RegExp(
      '(?<![\\p{L}\\p{N}/.-])(?:DD[/.-]MM(?:[/.-]YY(?:YY)?)?|MM[/.-]DD(?:[/.-]YY(?:YY)?)?|YYYY[/.-]MM[/.-]DD|TT\\.MM\\.JJJJ|' +
        'JJ/MM/AAAA|dd[/.-]mm[/.-]yyyy|mm[/.-]dd[/.-]yyyy|dd/mm|HH:MM|hh:mm|00[/.-]00[/.-](?:00(?:00)?|(?:19|20)\\d\\d))' +
        '(?![\\p{L}\\p{N}])',
      'gu',
    ),
    isNotAboutFormats,
  ],
  [
    'filler',
    /lorem ipsum(?: dolor[\w ,]{0,40})?/gi,
    (field, raw, start) => field.length > 11 || /(?:^|[.!?:|\n]\s*|[*_#>]\s*)$/.test(raw.slice(Math.max(0, start - 40), start)),
  ],
  [
    'filler',
    new RegExp(
      '\\b[Dd]olor sit amet\\b[\\w ,]{0,40}|\\b[Cc]onsectetur adipisc\\w+[\\w ,]{0,40}|' +
        '\\bLi Europan lingues\\b|\\b(?:Max|Erika) Mustermann\\b|\\bMuster(?:stra(?:ß|ss)e|stadt|firma)\\b|\\bJean Dupont-Exemple\\b',
      'g',
    ),
    () => true,
  ],
  [
    'filler',
    new RegExp(
      '(?:^|(?<=[.!?|*_#>]\\s{0,3}))(?:(?:Hier steht (?:ein |der |Ihr )?)?(?:Blindtext|Beispieltext|Platzhalter(?:text)?)|' +
        'Ihr Text hier|Texte (?:factice|à remplacer|de remplissage)|Faux texte|Votre texte ici|Texto de (?:relleno|ejemplo)|' +
        'Su texto aquí|Testo segnaposto|Inserire (?:il )?testo qui|Placeholder(?: text)?|Sample text|Dummy text)' +
        '(?=[.!\\s*_]*(?:$|[|\\n]))',
      'gim',
    ),
    () => true,
  ],
  ['filler', /(?<![\p{L}])(?:INSERT|ADD|ENTER|YOUR) [A-Z][A-Z ]{1,40}HERE(?![\p{L}])/gu, () => true],
  [
    'filler',
    new RegExp(
      "(?:^|(?<=[|*_#>:]\\s{0,3}))(?:Insert|Add|Enter|Type|Put|Paste) (?:your |the |an? |client(?:’s|'s)? |customer )?" +
        "(?:[\\w’'-]+ ){1,5}here(?=[.!\\s*_]*(?:$|[|\\n]))|" +
        '(?:^|(?<=[|*_#>:]\\s{0,3}))(?:Your |The |Client )?(?:\\w+ ){1,3}goes? here(?=[.!\\s*_]*(?:$|[|\\n]))|' +
        '(?:^|(?<=[|*_#>:]\\s{0,3}))Your (?:name|text|logo|company|title|address|message|image) here(?=[.!\\s*_]*(?:$|[|\\n]))',
      'gim',
    ),
    (field, raw, start) => !/\bhttps?:|\byou can\b|\bplease\b/i.test(raw.slice(Math.max(0, start - 40), start + field.length + 40)),
  ],
  [
    'filler',
    new RegExp(
      '(?:^|(?<=[|*_#>:]\\s{0,3}))Insert (?:an? |the |your )?' +
        '(?:image|picture|photo|logo|name|date|price|text|link|table|amount|address)(?: (?:of|for|from|with) [^.\\n|]{2,40}?)? ' +
        'here(?=[.!\\s*_]*(?:$|[|\\n]))',
      'gim',
    ),
    () => true,
  ],
  [
    'address',
    new RegExp(
      '(?<![\\w.+-])(?:your[._-]?(?:name|email|mail|address)|name|first(?:name)?[._-]last(?:name)?|user(?:name)?|someone|' +
        'somebody|you)@(?:example|yourdomain|your-domain|domain|yourcompany|your-company|company|yoursite|website|email|mail|' +
        'provider)\\.(?:com|org|net|co\\.uk|de|eu|example)\\b',
      'gi',
    ),
    isNotAboutAddresses,
    true,
  ],
  [
    'address',
    new RegExp(
      '\\b(?:https?://)?(?:www\\.)?(?:your-?(?:website|domain|company|site|page|shop|link)|yourwebsiteaddress)\\.' +
        '(?:com|org|net|co\\.uk|de|eu|example)\\b(?:/[\\w/-]*)?',
      'gi',
    ),
    isNotAboutAddresses,
    true,
  ],
];
