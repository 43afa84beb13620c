import type { JargonList } from '../entries';

/** Shops, shop displays, exhibitions and museums. */
export const retail = {
  concession: { kind: 'noun', forms: 'concession, concessions', means: 'a small shop inside a big one', near: 'department retail stores', notBefore: 'ticket tickets price prices', notNear: 'tax student pensioner' },
  'dump bin': { kind: 'noun', forms: 'dump bin, dump bins', also: ['dumpbin, dumpbins'], means: 'a big box of goods in a shop' },
  'end cap': { kind: 'noun', forms: 'end cap, end caps', also: ['endcap, endcaps', 'aisle end, aisle ends'], means: 'a shelf at the end of a row in a shop', near: 'shelf store shop retail display promotion aisle stores' },
  'epos till': { kind: 'noun', forms: 'epos till, epos tills', also: ['epos terminal, epos terminals'], means: 'a till that also counts the stock' },
  facings: { kind: 'mass', forms: 'facings', means: 'how many packs stand in front', near: 'shelf shelves planogram skus store retailer' },
  gondola: { kind: 'noun', forms: 'gondola, gondolas', means: 'a row of shop shelves', near: 'shelf shelves shelving store retail display shop bay', notNear: 'venice ski lift lake canal boat' },
  'gondola end': { kind: 'noun', forms: 'gondola end, gondola ends', means: 'the end of a shop shelf', notNear: 'venice ski' },
  'header card': { kind: 'noun', forms: 'header card, header cards', also: ['header board, header boards'], means: 'the top card of a display', near: 'display stand pack shop counter unit bag retail' },
  'interpretation panel': { kind: 'noun', forms: 'interpretation panel, interpretation panels', also: ['interpretive panel, interpretive panels'], means: 'a board that explains what you see' },
  'line sheet': { kind: 'noun', forms: 'line sheet, line sheets', means: 'a list of goods and prices for shops' },
  'listing fee': { kind: 'noun', forms: 'listing fee, listing fees', also: ['slotting fee, slotting fees'], means: 'money a shop takes to put goods on its shelf', near: 'retailer retailers shelf shelves supermarket supermarkets' },
  lookbook: { kind: 'noun', forms: 'lookbook, lookbooks', also: ['look book, look books'], means: 'a book of pictures that shows a range' },
  merchandising: { kind: 'mass', forms: 'merchandising', means: 'putting goods where people see and buy them', near: 'shelf shelves store stores shop window retail display displays planogram products stock' },
  planogram: { kind: 'noun', forms: 'planogram, planograms', also: ['plan o gram, plan o grams'], means: 'a drawing of which product stands where' },
  'range review': { kind: 'noun', forms: 'range review, range reviews', means: 'a time when a shop decides what to sell' },
  'sell through rate': { kind: 'mass', forms: 'sell through rate', also: ['sell through'], means: 'how much of the stock was sold', near: 'stock retailer store stores weeks sales range units percent', notBefore: 'a amazon an ebay etsy our the your', notAfter: 'and can i they to we who will you' },
  shrinkage: { kind: 'mass', forms: 'shrinkage', means: 'goods lost, broken or stolen', near: 'stock stores store retail stocktake theft till inventory', notNear: 'concrete fabric moisture oak plaster timber wood wool' },
  slatwall: { kind: 'mass', forms: 'slatwall', also: ['slat wall', 'gridwall'], means: 'wall panel with slots for hooks' },
  'snap frame': { kind: 'noun', forms: 'snap frame, snap frames', means: 'a poster frame that clips open' },
  'tension fabric stand': { kind: 'noun', forms: 'tension fabric stand, tension fabric stands', also: ['tension fabric display, tension fabric displays', 'fabric wall, fabric walls', 'seg frame, seg frames'], means: 'cloth picture stretched on a frame' },
  'visual merchandiser': { kind: 'noun', forms: 'visual merchandiser, visual merchandisers', means: 'a person who makes shops and windows look good' },
  'visual merchandising': { kind: 'mass', forms: 'visual merchandising', means: 'making shops and windows look good' },
  vitrine: { kind: 'noun', forms: 'vitrine, vitrines', means: 'a glass case for showing things' },
} satisfies JargonList;
