import type { VagueDateList } from './entries';

/** Ways of naming a time that no client can put in a calendar. */
export const vagueDates: VagueDateList = {
  asap: { offer: 'soon', preposition: 'by' },
  soon: { offer: 'soon', preposition: 'on' },
};
