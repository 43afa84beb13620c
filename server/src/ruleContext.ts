/** What the rules may know of a document besides its text. */
import type { CalendarDate } from '@internationalized/date';

import type { DocumentKind } from './protocol';
import type { RuleContext, Surroundings } from './rules/rule';
import type { Settings } from './settings';
import type { ProseDocument } from './text/document';
import { statedDate } from './text/facts/documentDay';
import { likelyCountryOf } from './text/facts/likelyCountry';
import { isOfOtherDays } from './text/facts/otherDays';

export function contextOf(document: ProseDocument, kind: DocumentKind, today: CalendarDate, settings: Settings, surroundings?: Surroundings): RuleContext {
  const { locale, country, me, client, house } = settings;
  const stated = statedDate(document, locale, today, kind === 'quote' || kind === 'proposal');
  return {
    ...{ kind, date: stated ?? today, locale, country, me, client, house, surroundings },
    // Asked only when somebody looks at a fix.
    get likelyCountry() {
      return country === undefined ? document.note(likelyCountryOf) : undefined;
    },
    get daysOpen() {
      return stated === undefined && isOfOtherDays(document, today);
    },
  };
}
