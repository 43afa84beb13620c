import type { AcronymList } from './entries';

export const acronyms: AcronymList = {
  CMS: { full: 'content management system', means: 'the tool with which you change the words and pictures of your site' },
};
