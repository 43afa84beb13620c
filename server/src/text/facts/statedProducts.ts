/** Sums that a text reckons out: “12 h × £85 = £1,020”, “£800 + £400 = £1,200”, “15 % of €7,610 = €1,141.50”. */
import Big from 'big.js';

import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { contentOf, type WrittenFigure } from './moneyCells';
import { numeral } from './moneyPatterns';
import { moneyText, numberText } from './moneyText';
import { digitsOf, isRounded, pointBy, readNumber, shapeOf, type NumberReading, type Point } from './numbers';
import { unitNamed } from './priceColumns';

/** An amount of the text that is wrong, with the number to put in its place. */
export interface WrongAmount extends TextRange {
  readonly number: string;
  readonly how: string;
}

const none: readonly WrongAmount[] = [];

export const inlineProducts = (document: ProseDocument): readonly WrongAmount[] => {
  if (!/[=+×]|\sx\s/.test(document.text)) return none;
  const found: WrongAmount[] = [];
  for (const { start, notes } of document.hits(wrongResults))
    for (const wrong of notes) found.push({ ...wrong, start: wrong.start + start, end: wrong.end + start });
  return found;
};

const operator = /\s*(?:[×*@+=−]|(?<=[\s\d)])x(?=\s)|(?<=\s)[-–](?=\s)|(?<=%)\s+of(?=\s))\s*/g;

interface Term extends TextRange {
  readonly figure: WrittenFigure;
  readonly words: string;
  /** What joins it to the term before. */
  readonly joint: string;
}

/** “640 + 295 + 110 makes £1,045” says the same as “=”; the sign in its place has as many letters. */
const withEquals = (text: string): string =>
  text.replace(
    /(?<=[+×x*] ?[^\s\p{L}\d]{0,3}\d[\d.,]{0,15}) (?:(?:that|which) )?(?:adds up to|comes to|equals|gives|is|makes) (?=[^\s\p{L}\d]{0,3}\d)/giu,
    (words) => ` =${' '.repeat(words.length - 2)}`,
  );

function wrongResults(sentence: Sentence): readonly WrongAmount[] {
  const text = withEquals(sentence.text);
  if (!text.includes('=') || !/\d/.test(text)) return none;
  const found: WrongAmount[] = [];
  let chain: (Term | undefined)[] = [];
  let joint = '';
  let from = 0;
  const joints = [...text.matchAll(operator)];
  for (let index = 0; index <= joints.length; index++) {
    const match = joints[index];
    const to = match?.index ?? text.length;
    const isFirst = chain.length === 0;
    const term = joint === '=' || isFirst ? undefined : middleTerm(text, from, to, joint);
    if (joint === '=') {
      const result = resultTerm(text, from, to);
      if (result && chain.length > 1 && chain.every((part) => part !== undefined)) found.push(...wrongOf(chain as readonly Term[], result));
      chain = [result && (match === undefined || result.end === to) ? result : undefined];
    } else chain.push(isFirst ? firstTerm(text, from, to) : term);
    if (!match) break;
    joint = match[0].trim();
    from = match.index + match[0].length;
  }
  return found.length > 0 ? found : none;
}

/** The figure at the end of what stands before the first sign. */
function firstTerm(text: string, from: number, to: number): Term | undefined {
  const last = [...text.slice(from, to).matchAll(numeral)].at(-1);
  if (!last) return undefined;
  const at = from + last.index;
  const sign = /(?:[^\s\p{L}\d:(–—-]|(?<![\p{L}\d])(?:\p{Lu}{3}|\p{L}{1,3}\.?|\p{Lu}{1,2}\$))\s?$/u.exec(text.slice(from, at));
  return (sign && termAt(text, at - sign[0].length, to, '')) || termAt(text, at, to, '');
}

const middleTerm = (text: string, from: number, to: number, joint: string): Term | undefined => termAt(text, from, to, joint);

/** A figure with a unit of up to three words and nothing else. */
function termAt(text: string, from: number, to: number, joint: string): Term | undefined {
  const words = text.slice(from, to);
  if (words.length > 60) return undefined;
  const whole = contentOf(words.trim());
  const content = whole.type === 'figure' ? contentOf(words) : contentOf(words.replace(/(\d\S*)\s+\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,2}\s*$/u, '$1'));
  return content.type === 'figure' ? { figure: content, words: words.trim(), joint, start: from, end: to } : undefined;
}

/** The amount right behind “=”. */
function resultTerm(text: string, from: number, to: number): Term | undefined {
  const words = text.slice(from, to);
  const number = new RegExp(numeral.source).exec(words);
  if (!number) return undefined;
  const tail = /^(?:\s?(?:[kKmM]|тис\.?|тыс\.?|tys\.?))?(?:\s?(?:\p{Sc}|\p{Lu}{3}|zł|kr|Kč|грн|euros?|pounds?|dollars?))?(?![\p{L}\d%])/u.exec(
    words.slice(number.index + number[0].length),
  );
  const end = number.index + number[0].length + (tail?.[0].length ?? 0);
  const figure = tail ? contentOf(words.slice(0, end)) : undefined;
  return figure?.type === 'figure' && figure.sign !== undefined && !figure.percent
    ? { figure, words: words.slice(0, end), joint: '=', start: from, end: from + end }
    : undefined;
}

function wrongOf(chain: readonly Term[], result: Term): readonly WrongAmount[] {
  const all = [...chain, result];
  if (
    all.some(({ figure }) => figure.sign !== undefined && figure.sign !== result.figure.sign) ||
    chain.every(({ joint }) => joint === '') ||
    !isOfOneUnit(chain)
  )
    return none;
  const points = new Set(
    all.flatMap(
      ({ figure }) =>
        shapeOf(figure.written)?.point ??
        (figure.sign === undefined ? undefined : pointBy(figure.written, figure.currency ?? `sign ${figure.sign}`, figure.sign)) ??
        [],
    ),
  );
  const point: Point | undefined = points.size === 1 ? [...points][0] : undefined;
  const readings = all.map(({ figure }) => readNumber(figure.written, point));
  if (points.size > 1 || readings.some((reading) => reading === undefined)) return none;
  const values = readings.map((reading, index) => scaled(reading!, all[index]!.figure));
  const exact = reckoned(chain, values);
  const { figure } = result;
  const last = readings.at(-1)!;
  const digits = digitsOf(figure.currency);
  const isRight =
    figure.power > 0
      ? values
          .at(-1)!
          .minus(exact)
          .abs()
          .lt(new Big(10).pow(figure.power - Math.max(...readings.map((reading, index) => (all[index]!.figure.power > 0 ? reading!.decimals : 0)))))
      : isRounded(values.at(-1)!, last.decimals, exact, digits);
  if (isRight || exact.lte(0)) return none;
  const around = [/^\D*/.exec(result.words)![0].trimStart(), figure.power > 0 ? '' : result.words.slice(figure.end)] as const;
  const style = {
    group: readings.find((reading) => reading?.group)?.group ?? (last.point === ',' ? '.' : ','),
    point: point ?? '.',
    indian: last.indian,
  } as const;
  const table = { style, around, decimals: figure.power > 0 ? 0 : last.decimals, digits };
  const value = exact.round(digits);
  const start = result.start + figure.start;
  const how =
    `${chain.map(({ words, joint }) => (joint === '' ? words.slice(words.search(/[^\s\p{L}]*\d|\p{Lu}{1,3}\$?\s?\d/u)) : `${joint === 'x' || joint === '*' || joint === '@' ? '×' : joint} ${words}`)).join(' ')} ` +
    `= ${moneyText(table, value)}`;
  return [
    {
      start,
      end: start + figure.written.length,
      number: numberText(table, figure.power > 0 ? value.div(new Big(10).pow(figure.power)) : value, last.decimals),
      how,
    },
  ];
}

/** Products first, then sums, from the left. */
function reckoned(chain: readonly Term[], values: readonly Big[]): Big {
  let sum = new Big(0);
  let product = values[0]!;
  chain.forEach(({ joint }, index) => {
    if (index === 0) return;
    const value = values[index]!;
    if (joint === '+' || /^[−–-]$/.test(joint)) {
      sum = sum.plus(product);
      product = joint === '+' ? value : value.neg();
    } else product = joint === 'of' ? product.times(value).div(100) : product.times(value);
  });
  return sum.plus(product);
}

/** False for hours at a daily rate, and where a percentage stands for anything but a share. */
function isOfOneUnit(chain: readonly Term[]): boolean {
  const units = chain.flatMap(({ figure }) => (figure.per ? (unitNamed(figure.per) ?? []) : []));
  return chain.every(({ figure, words }, index) => {
    if (figure.percent !== (chain[index + 1]?.joint === 'of')) return false;
    const unit = figure.per ? undefined : unitNamed(words.toLowerCase());
    return unit === undefined || units.length === 0 || units.includes(unit);
  });
}

const scaled = ({ value }: NumberReading, { power, negative }: WrittenFigure): Big => (negative ? value.neg() : value).times(new Big(10).pow(power));
