import longSentence from './long-sentence';
import officialese from './officialese';
import placeholder from './placeholder';
import unreadableHeader from './unreadable-header';
import type { Rule } from './rule';

/** Every rule, in the order the documentation lists them. */
export const rules: readonly Rule[] = [officialese, longSentence, placeholder, unreadableHeader];
