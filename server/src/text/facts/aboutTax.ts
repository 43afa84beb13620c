/** What a sentence says of the tax, which is no part of the work. */
import { light } from '../light';

export const tax = /\b(?:VAT|V\.A\.T|GST|HST|PST|QST|tax|taxes|IVA|TVA|BTW|MwSt|moms)\b/i;

/** Words that say nothing of the work: the tax, and what the sentence says of it. */
const aboutTax = light(
  new RegExp(
    '\\b(?:vat|v\\.a\\.t|gst|hst|pst|qst|sales|value|added|tax|taxes|local|iva|tva|btw|mwst|moms|all|any|our|the|these|this|' +
      'that|your|prices?|costs?|fees?|amounts?|figures?|rates?|totals?|quotes?|quotation|sum|and|are|is|in|of|at|to|by|be|' +
      'will|would|applicable|relevant|where|if|when|which|uk|us|eu|state|shown|quoted|stated|given|above|below|here|listed|' +
      'current|currently|standard|rate|for|per|cent|euros?|pounds?|dollars?|usd|gbp|eur|inr|nzd|zar|so|on|with|please|note|but|it|as|comes?|' +
      'goes|top|added|charged|payable|due|net|invoice)\\b|\\br(?=\\d)|[^\\p{L}]+',
    'giu',
  ),
);

/** True when something is left of the words besides the tax. */
export const isMore = (words: string): boolean => words.replace(aboutTax, '').length > 0;
