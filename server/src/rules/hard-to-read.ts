import { isReaderTechnical } from '../text/facts/technicalReader';
import { integer } from './options';
import { readingLevel } from './readingLevel';
import { allKinds, defineRule } from './rule';

/** Whoever works with programs has been through school and reads harder things all day. */
const lastGrade = 12;

export default defineRule({
  id: 'hard-to-read',
  summary: 'Is harder to read than your target: long sentences, and many words that a fifth-grader does not know.',
  why: 'A busy client reads like a bright ten-year-old: what is easy to read gets read to its end, understood and answered.',
  severity: 'hint',
  kinds: allKinds,
  options: {
    grade: integer({ description: 'The grade of school, as counted in the USA, whose readers are to understand a text.', default: 8, minimum: 4 }),
    minWords: integer({ description: 'A text with fewer words of running prose than this is not graded.', default: 100, minimum: 20 }),
  },
  examples: [
    {
      bad:
        'Following our preliminary consultation, we have undertaken a comprehensive evaluation of your digital presence and ' +
        'identified numerous opportunities for optimisation. The prevailing architecture exhibits considerable fragmentation, ' +
        'which precipitates inefficiencies and diminishes the effectiveness of promotional expenditure.\n\nWe consequently ' +
        'recommend the implementation of an integrated infrastructure incorporating sophisticated segmentation, predictive ' +
        'modelling and automated personalisation. Notwithstanding the initial capital requirements, we anticipate that the ' +
        'proposed transformation will generate substantial additional revenue whilst simultaneously mitigating operational ' +
        'vulnerabilities inherent in the existing configuration. Subsequent phases will consolidate duplicated functionality, ' +
        'accelerate dissemination of editorial material and facilitate continuous measurement of engagement.\n\nWe ' +
        'respectfully request confirmation of your authorisation by Friday 4 December 2026.',
      good:
        'We looked at how people find you on the web, and we saw much that can be better. Your website, your shop and your ' +
        'letters do not know of each other. So you pay twice for the same work, and some of your customers get the same letter ' +
        'three times.\n\nWe suggest that we bring all three together in one place. That costs money at first, but you will ' +
        'sell more, and fewer things can go wrong. After that we will clear out what you have twice, and show you each month ' +
        'what people read.\n\nPlease tell us by Friday 4 December 2026 whether we may begin.',
    },
  ],

  *check(document, { grade, minWords }) {
    const level = readingLevel(document, minWords, document.note(isReaderTechnical) ? Math.max(grade, lastGrade) : grade);
    if (!level) return;
    const [from, to] = level.grades;
    const grades = to === Infinity ? `${from} and above` : `${from} to ${to}`;
    const sentences = level.sentences.map((range) => beginningOf(document.slice(range)));
    const easier = level.hardWords.length > 0 ? `, and find easier words for ${level.hardWords.map((word) => `“${word}”`).join(', ')}` : '';
    yield {
      range: level.sentences[0]!,
      message: `This text takes a reader of grade ${grades}; your target is ${grade}: shorten ${listed(sentences)}${easier}.`,
    };
  },
});

/** The first words of a sentence, enough to find it by. */
function beginningOf(sentence: string): string {
  const words = sentence.replace(/[*_`]/g, '').split(' ');
  return words.length <= 5 ? words.join(' ') : `${words.slice(0, 4).join(' ').replace(/[,;:–—-]+$/, '')} …`;
}

const listed = (sentences: readonly string[]): string =>
  sentences.map((sentence, index) => `${index === 0 ? '' : index === sentences.length - 1 ? ' and ' : ', '}“${sentence}”`).join('');
