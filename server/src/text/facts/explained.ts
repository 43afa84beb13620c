/** Tells whether the words around a term say what it means. Pure text: what the term is, the caller knows. */
import { onOneLine } from '../blanks';
import type { Cued } from '../cues';
import type { TextRange } from '../range';
import { explainingBeginnings, otherBeginnings, qualifiers } from './explainedWords';
import { comment, degree, forKnowing, grantingRight, marker, naming, signs, tells, wish } from './explainedPatterns';

const dashes = /\s[–—-]|[—–]/;

/** False of a term that nothing around it can explain; cheap, for most terms are not explained. What is so of the whole sentence is looked at once. */
export function mayBeExplained(sentence: Cued & { readonly text: string }): (term: TextRange) => boolean {
  if (signs.mayFit(sentence) || dashes.test(sentence.text)) return () => true;
  return ({ end }) => {
    tells.lastIndex = end;
    return tells.test(sentence.text);
  };
}

/** True when the sentence explains the term at `range`: behind it, before it, or as a definition. */
export function isExplained(text: string, { start, end }: TextRange): boolean {
  const before = onOneLine(text.slice(Math.max(0, start - 160), start));
  const after = onOneLine(text.slice(end, end + 260).replace(/^(?:['’]s)?["”’'»]?/, ''));
  return isExplainedBehind(after, before) || isNamedByWordsBefore(before, after);
}

/** True when a sentence says of the one before it what it meant: “That means …”, “It is a …”; “that means she can go home” tells what follows from it. */
export function explainsWhatWasSaid(next: string): boolean {
  return /^\(?(?:that|this|it|which)\s(?:just |simply |basically |only )?means\b(?! (?:that )?(?:he|i|she)\b)|^\(?(?:(?:by|with) (?:it|that|this) (?:we|i) mean|(?:it|that|this|they|the (?:two |three |four )?(?:letters|initials)) (?:just |simply )?(?:stands? for|(?:is|are) short for))\b|^\(?(?:in other words|in plain|in simple|put simply|simply put|put another way|think of (?:it|this|that|them)|meaning|that is,|i\.e\.)/i.test(
    next,
  );
}

/** True when a sentence says what the last thing named before it is: “It is a private copy that only you can see.” */
export function definesWhatWasNamed(next: string): boolean {
  const rest = /^\(?(?:that(?:['’]s| is)|this is|it(?:['’]s| is)|they(?:['’]re| are)|these are|those are)\s(.*)/is.exec(next)?.[1];
  // “That’s where the retainer comes in” leads on to the next thing.
  return (
    rest !== undefined && !/^(?:why|(?:how|where)\b.{1,60}\b(?:comes? in|fits? in|helps?|starts?|began|works? for))\b/i.test(rest) && isDefinition(rest, false)
  );
}

/** True for the text of a paragraph or a cell that tells what the heading above it or the cell before it names: “Scaled plan with levels and materials”. */
export function isGloss(text: string): boolean {
  const line = onOneLine(text.slice(0, 200)).trimStart();
  return /^\p{L}/u.test(line) && isAside(line.replace(/^\p{L}+ed (?=\p{Ll}+ (?:for|of|showing|that|which|with)\b)/u, ''), true);
}

/** True when the words behind a term say what one comes to know by it: “call tracking, so that we know where each enquiry came from”. */
export const isForKnowing = (after: string): boolean => forKnowing.test(after);

/** True for a text that says what the part of a contract that stands above it lets one do. */
export const grantsRight = (text: string): boolean => grantingRight.test(onOneLine(text.slice(0, 200)));

function isExplainedBehind(after: string, before: string): boolean {
  const bracket = /^((?: ?[\p{L}’'-]+){0,2}) ?[([]([^()[\]]*)/u.exec(after);
  if (bracket && isMeaning(bracket[2]!, bracket[1] !== '')) return true;
  if (nearMarker(after.slice(0, 140))) return true;
  const dash = /^ ?(?: [–—-]{1,3} |[—–])\s?(.*)/su.exec(after)?.[1];
  if (dash !== undefined && isAside(dash, isStart(before))) return true;
  const gloss = /^ ?(?:[:=→])\s?(.+)/su.exec(after)?.[1];
  if (gloss !== undefined && isAside(gloss, after.trimStart()[0] === '=' || isStart(before))) return true;
  const relative = /^,? which (?:is|are) (.*)/is.exec(after)?.[1];
  if (relative !== undefined && !comment.test(relative) && isDefinition(relative, false)) return true;
  if (/^,? (?:short for|also (?:known as|called)|as (?:we|they|the trade|[a-z]+s) (?:call|calls)|in short for) /.test(after)) return true;
  const or = /^, or ((?:[\p{L}’'-]+ ?){1,9})[,.;:)–—]/u.exec(after)?.[1];
  if (or !== undefined && !/^(?:we|you|i|they|if|not|to|else|both|any|even|do|host|use|have|let|just leave)\b/i.test(or)) return true;
  return isApposition(after, before) || isSubjectOfDefinition(before, after);
}

/** An explanation may follow at the end of the clause: “leverage your photos, that is, use them”. */
function nearMarker(after: string): boolean {
  const found = marker.exec(after);
  if (!found) return false;
  const between = after.slice(0, found.index);
  return !/[.!?;]\s/.test(between) && between.split(' ').filter(Boolean).length <= 7;
}

/** What stands in brackets. After further words (“our staging site for you (…)”) only a clear explanation counts. */
function isMeaning(content: string, strict: boolean): boolean {
  const text = content.trim().toLowerCase();
  if (explainingBeginnings.some((words) => startsWithWords(text, words))) return true;
  if (/^(?:£|€|\$|\d|[“"‘'])/.test(text)) return false;
  const words = text.match(/[\p{L}][\p{L}’'.-]*/gu) ?? [];
  const first = words[0]?.replace(/\.$/, '');
  if (first === undefined || (otherBeginnings.has(first) && !(words.length > 3 && /^(?:all|any|as|four|in|three|to|two|using|with|your)$/.test(first))))
    return false;
  if (/ed$/.test(first) && first !== 'used') return false;
  if (!/(?:^|\s)\p{Ll}{2,}/u.test(content)) return false;
  if (words.length === 1) return !strict && text.length > 3 && !qualifiers.has(first);
  return !strict || /^(?:an?|the|your|our|one)\s/.test(text);
}

const startsWithWords = (text: string, words: string): boolean => text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));

/** What follows a dash or a colon. Behind a term that opens its line, as in a list of words, less is asked. */
function isAside(rest: string, opensLine: boolean): boolean {
  const text = /^[^.;!?–—]*/.exec(rest)![0].trim().toLowerCase();
  if (explainingBeginnings.some((words) => startsWithWords(text, words))) return true;
  const words = text.match(/[\p{L}\p{N}£€$][\p{L}\p{N}’'.-]*/gu) ?? [];
  if (words.length < 2 || /^[£€$\d]/.test(words[0]!)) return false;
  // Between two dashes: “wireframes – simple sketches of each page – come first”.
  if (/^[^.;!?–—]* [–—-] ?/.test(rest) && !otherBeginnings.has(words[0]!)) return true;
  if (/^(?:an?|the|one|any|every|each|your|our|all the)\s/.test(text))
    return opensLine || /\b(?:that|which|who|where|of|for|to|in|with|between|on)\b/.test(text);
  if (!opensLine || otherBeginnings.has(words[0]!) || /(?:ed|ing)$/.test(words[0]!) || /[£€$]|\b\d/.test(text)) return /^to [a-z]+/.test(text) && opensLine;
  return words.length >= 3 && /\b(?:that|which|who|where|of|for|to|in|with|between|on|from|how|what)\b/.test(text);
}

/** “, a network of computers that …,” behind a term, unless it is the next item of a list. */
function isApposition(after: string, before: string): boolean {
  const found = /^, ((?:an?|the|our|your|one|what|where) [^,.;:!?–—]{8,120})([,.;:!?–—]|$)(.{0,24})/.exec(after);
  if (!found) return false;
  const [, words, stop, rest] = found;
  // “…, a new flue, a wash of the pipes, …”: the term itself is an item.
  if (stop === ',' && /,\s(?:an?|the|one|two|three|new|your|our)\s(?:[\w’'-]+\s){0,2}$/.test(before.slice(-60))) return false;
  if (stop === ',' && /^ (?:and|or|an?|the|our|your|plus) /.test(rest!)) return false;
  return !/\b(?:and|or) (?:an?|one|the|our|your|some)\b/.test(words!) && /\b(?:that|which|who|where|of|for|to|between)\b/.test(words!);
}

const isStart = (before: string): boolean => /^[\s*†‡•·\d.()[\]“"‘'#-]*(?:(?:an?|the) )?["“‘']?$/i.test(before);

/** “A staging site is a private copy …”, “By staging site we mean …”. */
function isSubjectOfDefinition(before: string, after: string): boolean {
  if (
    /^,? (?:(?:we|i|they|people|designers|developers|printers|lawyers|editors) (?:just |simply )?mean|(?:i am|i['’]m|we are|we['’]re) (?:speaking of|talking about|referring to))\b/i.test(
      after,
    )
  )
    return /\b(?:by|say|saying|talk about|mention|with|write|word|term)\s(?:an?|the)?\s?["“‘']?$/i.test(before);
  const found =
    /^,?(?: (?:here|simply|just|basically|really))? (is|are|means?|stands? for|refers? to|describes?|is short for|lets|works? like|acts? like) (.*)/is.exec(
      after,
    );
  if (!found) return /\bthink of (?:an?|the|your|our)?\s?["“‘']?$/i.test(before) && / as /.test(after);
  const [, verb, rest] = found;
  if (/^(?:stand|refer|is short|works? like|acts? like)/i.test(verb!)) return true;
  if (/^mean/i.test(verb!)) return !/^(?:that )?(?:we|you|i|they)\b/i.test(rest!) || isStart(before);
  if (/^(?:lets|describe)/i.test(verb!)) return isStart(before);
  const generic = /^(?:.{0,40}[,:–—(] ?)?(?:an? |the (?:word|term|name) )?["“‘']?$/i.test(before);
  return isDefinition(rest!, !generic);
}

/** What may follow “is” in a definition; of one certain thing (“our staging site is …”) only with “that” or the like. */
function isDefinition(rest: string, certain: boolean): boolean {
  const text = /^[^.;!?]*/
    .exec(rest.replace(/\s+/g, ' '))![0]
    .replace(/^(?:simply|just|basically|really|only|essentially|usually|normally|mainly) /i, '')
    .toLowerCase();
  // “A new boiler is what I would do” tells a wish.
  if (wish.test(text)) return false;
  if (
    /^(?:short for|another (?:word|name|term) for|jargon for|what |how |where |when (?:an?|i|it|one|somebody|someone|the|they|we|you) |like an? |the (?:technical |trade |fancy |proper )?(?:name|word|term) )/.test(
      text,
    )
  )
    return true;
  const words = text.split(' ');
  const first = words[0]!.replace(/,$/, '');
  // “Corporation tax is £4,120, after …” and “the TDS is a little high, which …” say how much, not what.
  if (words.length < 3 || degree.test(text) || /^[\d£$€₹]/.test(text) || otherBeginnings.has(first) || /(?:ed|ing|ly)$/.test(first)) return false;
  return certain
    ? /^(?:an?|the) .*\b(?:that|which|who|where)\b|^(?:an?|the) (?!(?:bit|kind|lot|matter|question|sort|waste) )[a-z ]{3,30} of [a-z ]{3,40} (?:i|we|you) [a-z]/.test(
        text,
      )
    : /\b(?:that|which|who|where|of|for|to|with|between|on|in)\b/.test(text) &&
        !/^the (?:(?:cheap|clean|easi|fast|kind|neat|nic|quick|safe|simpl|strong|sur)est|next|first|last|same|only|best|better|main|following|most|least|right|usual)\b/.test(
          text,
        );
}

/** The explanation stands before: “a private copy (the staging site)”, “known as a staging site”, “What is a staging site?”. */
function isNamedByWordsBefore(before: string, after: string): boolean {
  // A pattern that ends at the end is tried from every place, so it gets no more places than its words can take.
  if (naming.test(before.slice(-80))) return true;
  if (/^(?: ?\?| mean)/.test(after) && /\bwhat(?:['’]s| is| are)(?: an?)? ?["“‘']?$/i.test(before.slice(-20))) return true;
  if (/^ (?:is|are|means?|stands? for)\b[^.;:?]{0,12}[:.?–—]/.test(after) && /\bwhat(?: an?| the| your| our)? ?["“‘']?$/i.test(before.slice(-20))) return true;
  if (/^ (?:mean|stand for|do)\b/.test(after) && /\bwhat (?:does|do)(?: an?| the)? ?["“‘']?$/i.test(before.slice(-20))) return true;
  if (/^ ?[)\]]/.test(after) && /(?:[\p{L}’'-]+ ){2,}[\p{L}’'-]+ ?[([](?:or |an? |the |aka |known as |called |also )*["“‘']?$/iu.test(before)) return true;
  return (
    /^[,.)–—]/.test(after) &&
    /, or ["“‘']?$/.test(before.slice(-6)) &&
    /(?:[\p{L}’'-]+ ){2,}[\p{L}’'-]+, or ["“‘']?$/u.test(before) &&
    !/,[^,]*, or /.test(before)
  );
}
