import assert from 'node:assert/strict';

import { isEasyWord } from '../../server/src/phrases/easyWords';
import { everydayWords } from '../../server/src/words/everydayWords';

describe('the words that a fifth-grader knows', () => {
  it('come in all their forms', () => {
    for (const word of ['carried', 'planning', 'using', 'happiest', 'happily', 'boxes', 'knives', "don't", "customer's", 'unhelpful', 'rewrite', 'homepage', 'weekdays', 'friendship', 'endless', 'painter']) assert(isEasyWord(word), word);
  });

  it('do not make stiff words easy', () => {
    for (const word of ['herewith', 'notwithstanding', 'aforementioned', 'implementation', 'leverage', 'stakeholder', 'whereupon', 'pursuant', 'methodology']) assert(!isEasyWord(word), word);
  });

  it('are listed in order, each once', () => assert.deepEqual([...everydayWords], [...new Set(everydayWords)].sort()));
});
