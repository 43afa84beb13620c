/** Things that clients know because they have them, and the trades whose things they order by name. Data only; each list sorted. */

/** Headwords for what stands in a client's own rooms, or what its people work with all day. */
export const possessions = [
  'comms cabinet',
  'crm system',
  'erp system',
  'indesign file',
  'point of sale system',
  'pos system',
  'server',
  'shared mailbox',
  'warehouse management system',
] as const;

/** Lists of the jargon lexicon, of the trades that a client calls because of a thing: its name stands in the subject of their letters. */
export const orderedLists = [
  'architecture',
  'building',
  'cleaning',
  'electrics',
  'events',
  'gardens',
  'interiors',
  'music',
  'photography',
  'plumbing',
  'print',
  'translation',
  'vehicles',
  'video',
] as const;
