/**
 * What we set in a quotation ourselves: a questionnaire for the client, the instructions of a form, words that we propose.
 * The paragraph right above says so; a quotation that a mail opens with its writer or day is never ours.
 */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { cuedPhrase } from './cues';
import { plainText } from './tense';

/** The blocks of quotations that are announced as ours, given those that belong to a mail with a writer or a day. */
export function ownQuotations({ blocks }: ProseDocument, isMail: (block: Block) => boolean): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (block.zone !== 'client' || block.quoteDepth === 0 || !above || isMail(block)) continue;
    if (found.has(above) || (above.zone === 'own' && announcesOurs(above) && (pointsDown(above) || isFollowed(blocks, index)))) found.add(block);
  }
  return found;
}

/** The last sentences of a paragraph tell what stands below it. */
const lastFew = 3;

const announcesOurs = ({ prose }: Block): boolean => {
  const sentences = prose.sentences.slice(-lastFew).map(({ sentence }) => sentence);
  return !sentences.some((sentence) => theirs.exec(sentence, plainText(sentence))) && sentences.some((sentence) => ours.exec(sentence, plainText(sentence)));
};

/** “Please answer these by Friday”, with the client’s mail below as programs put it, speaks of what stands above. */
const pointsDown = ({ prose }: Block): boolean => /:\W*$/.test(prose.text) || /\b(?:below|following)\b/i.test(prose.sentences.at(-1)?.sentence.text ?? '');
const isFollowed = (blocks: readonly Block[], from: number): boolean =>
  blocks.findLastIndex(({ zone }) => zone === 'own' || zone === 'signature') > from;

const asked = '(?:checklist|form|items|list|points|questionnaire|questions|things|topics)';
const ours = cuedPhrase(
  [
    // “Please go through the points below”, “could you answer the following?”.
    "(?:\\b(?:please|kindly|(?:can|could|would) you|(?:like|ask|need|want) you to|grateful if you)|[,;:–—]) ?(?:also |just |then )?(?:answer|" +
    "complete|copy|fill (?:in|out)|" +
      'go through|look (?:at|through)|reply to|respond to|think (?:about|over)|work through)\\b[^.?!]{0,60}' +
      `\\b(?:${asked}|as (?:best|much|many)|below|each|following|it|them|these|this)\\b`,
    // “We have four questions”, “I’ve put together a list”.
    "\\b(?:i|we)(?:'ve|'d| have| would| also| just| still)* (?:ask|compiled|drawn up|drew up|got|have|like to ask|listed|made|" +
      'need|need to ask|noted|prepared|put together|use|want to ask|would like to ask|wrote)\\b[^.?!]{0,40}' +
      `\\b(?:a (?:couple|few|handful|list|number|set|short list) of|a few|all|five|following|four|our|some|these|three|two) (?:more |other |` +
      `short |quick )?${asked}\\b`,
    `\\b(?:here (?:are|is)|here's|below (?:are|is)|these are) (?:our|my|the|some|a few) (?:[a-z]+ )?${asked}\\b[^.?!]{0,40}(?:\\b(?:we|i)\\b|` +
    `\\bfor you\\b)`,
    `\\b(?:our|my) (?:[a-z]+ )?(?:checklist|questionnaire|questions)\\b`,
    "\\b(?:i|we)(?:'d| would)? (?:also )?(?:like|love|need|want|have|wish) to (?:ask|hear|know)\\b[^.?!]{0,60}(?:[:]|\\b(?:below|following)\\b)",
    '\\b(?:answers?|reply|replies) (?:to|on) (?:all |each |every )?(?:of )?(?:the (?:below|following)|(?:the|these)(?: [a-z]+)? ' +
      `${asked}(?: below)?\\b|these\\b)`,
    '\\b(?:let (?:me|us) have|send (?:me|us)|give (?:me|us)) your answers\\b',
    // “The notes on the form read:”.
    '\\bthe (?:form|guidelines?|instructions?|law|manual|notice|regulations?|rules?|sign|small print|terms)\\b[^.?!]{0,40}' +
      '\\b(?:asks?|goes|read|reads|runs?|say|says|states?|tells?)\\b[^.?!]{0,30}:',
    // “This is the wording that I suggest:”.
    '\\b(?:suggest(?:ed|ion)?|propos(?:e|ed|al)|draft(?:ed)?|new|final) (?:[a-z]+ ){0,2}?(?:answer|caption|copy|headline|invitation|' +
      'letter|line|message|notice|post|reply|sign|slogan|text|version|wording)\\b[^?!]{0,60}:',
    '\\b(?:copy|text|wording)\\b[^.?!]{0,40}\\b(?:i|we)(?:\'d| would)? (?:propose|recommend|suggest)\\b[^.?!]{0,30}:',
  ].join('|'),
);

/** “Your questions”, “what you asked”: what stands below is the client’s. */
const theirs = cuedPhrase(
  '\\b(?:from|in|of|to|on|about|with|answer(?:ed|ing)?|through|your) your (?:e-?mail|letter|list|mail|message|note|points|questions?|request)\\b|' +
    "\\byour (?:e-?mail|mail|message|questions?|requests?)\\b|\\byou(?:'d|'ve| had| have| also| just)* (?:ask|asked|listed|made|mentioned|put|" +
    "raise|" +
    "raised|sent|want to know|wanted|write|wrote)\\b|\\b(?:i|we)(?:'ll| will|'ve| have)? (?:also |now )?(?:answer|answered|reply|respond)\\b|" +
    '\\b(?:my|our) (?:answers?|comments?|replies|reply|responses?|thoughts)\\b',
);
