/** Words of the facts that people ask each other for. Data only, each list sorted; alternatives of patterns. */

/** Colours by name, and what is said of them. */
export const colours =
  'amber|anthracite|apricot|aqua|azure|beige|black|blue|bronze|' +
  'brown|burgundy|charcoal|copper|coral|cream|crimson|cyan|gold|' +
  'golden|gray|green|grey|indigo|ivory|khaki|lavender|lilac|magenta|' +
  'maroon|mauve|mint|mustard|navy|ochre|olive|orange|peach|pink|' +
  'plum|purple|red|rose|rust|sage|salmon|sand|scarlet|silver|slate|' +
  'tan|taupe|teal|terracotta|turquoise|violet|white|yellow';

/** Languages that are translated and printed. */
export const languages =
  'afrikaans|albanian|arabic|armenian|basque|bengali|bosnian|bulgarian|' +
  'cantonese|catalan|chinese|croatian|czech|danish|dutch|english|' +
  'estonian|farsi|finnish|flemish|french|gaelic|georgian|german|' +
  'greek|gujarati|hebrew|hindi|hungarian|icelandic|indonesian|irish|' +
  'italian|japanese|korean|kurdish|latin|latvian|lithuanian|malay|' +
  'mandarin|marathi|norwegian|pashto|persian|polish|portuguese|' +
  'punjabi|romanian|russian|serbian|slovak|slovene|slovenian|somali|' +
  'spanish|swahili|swedish|tagalog|tamil|telugu|thai|tigrinya|turkish|' +
  'ukrainian|urdu|vietnamese|welsh|zulu';

/** Kinds of files and of paper sizes. */
export const formats =
  'a[1-6]|ai|avi|csv|doc|docx|dwg|eps|epub|excel|gif|hard copy|' +
  'html|indesign|jpe?g|json|landscape|letter|m4a|mov|mp[34]|odt|' +
  'on paper|pages|pdf|plain text|png|portrait|power ?point|pptx|' +
  'psd|rtf|square|svg|text file|tiff?|wav|webp|word|xlsx?|xml|zip';

/** How streets and places with a number are called. */
export const streets =
  'alley|approach|arcade|avenue|ave|boulevard|blvd|circle|circus|' +
  'close|court|crescent|cres|croft|drive|dr|end|estate|farm|gardens|' +
  'gate|green|grove|hill|highway|house|lane|ln|lea|mews|mill|parade|' +
  'park|parkway|pde|place|plaza|quay|rise|road|rd|row|square|sq|' +
  'station|street|st|terrace|tce|view|villas|walk|way|wharf|yard';

/** Streets whose number stands behind them. */
export const streetsBefore = 'allee|chaussee|damm|gasse|platz|ring|stieg|str\\.|strasse|straße|ufer|weg|laan|straat|rue [a-z]+|via [a-z]+|calle [a-z]+';

/** Whoever may be counted as a guest. */
export const people =
  'actors|adults|artists|athletes|attendees|children|colleagues|' +
  'cooks|covers|dancers|delegates|diners|drivers|employees|exhibitors|' +
  'friends|guests|heads|helpers|kids|learners|members|musicians|' +
  'participants|passengers|patients|people|performers|persons|players|' +
  'pupils|riders|runners|singers|speakers|staff|students|teachers|' +
  'tenants|travellers|visitors|volunteers|waiters|workers';

/** Numbers that name a thing: “order number”. */
export const numbered =
  'account|bank|booking|case|chassis|claim|client|company|contract|' +
  'cost cent(?:er|re)|customer|file|flat|flight|insurance|invoice|' +
  'job|licen[cs]e|matter|member(?:ship)?|meter|order|part|passport|' +
  'phone|plot|po|policy|project|purchase order|quote|reference|' +
  'registration|reservation|room|serial|student|supplier|tax|ticket|vat|vendor|vehicle';

/** Words with which a client settles a choice. */
export const choosing =
  'chose|chosen|choose|decided (?:on|for)|go(?:ing)? (?:for|with)|' +
  'gone (?:for|with)|like|need|opted for|order|picked|pick|prefer|' +
  'settled (?:on|for)|take|took|use|using|want|went (?:for|with)|' +
  'works? with|runs? on|built (?:in|on|with)|made (?:in|with)|with';

/** Words of a question that its answer may do without. */
export const frameWords =
  'arrange best bother choice choose client cost decide? detail details exact exactly expect expecting fact final full ' +
  'glad happen hear hope idea imagine info information intend learn mention message mind moment note order outline plan ' +
  'planning prefer preferred present receive reach remind require roughly schedule send side suit suppose team type ' +
  'understand work write';

/** What stands behind “in the” and “on the” and is no place. */
export const noPlaces =
  'advance|afternoon|agreement|addition|attachment|basis|beginning|' +
  'book|boss|case|course|day|days|detail|doubt|end|evening|fact|' +
  'first|future|general|hand|happy|hour|hours|house style|last|' +
  'least|list|long|mail|march|may|mean|meantime|minute|moment|month|' +
  'months|morning|name|next|night|order|other|particular|past|phone|' +
  'place|price|principle|question|same|season|short|side|spring|' +
  'summer|autumn|winter|fall|team|term|terms|text|time|topic|total|' +
  'way|week|weekend|weeks|whole|year|years|you|your|quote|invoice|' +
  'budget|plan|rain|touch|contact';
