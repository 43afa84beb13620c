/** Tells two days or hours of one name apart by what stands around them. */
import { daysDiffer } from './factDays';
import type { StatedFact } from './statedFacts';

/** True when the words around two days or hours say that they are two things, or leave it open. */
export const areTwoTimes = (one: StatedFact, other: StatedFact): boolean =>
  areOfTwoNumbers(one, other) ||
  isNoDeadline(one, other) ||
  isNoDeadline(other, one) ||
  isReturn(one) !== isReturn(other) ||
  isVague(one) ||
  isVague(other) ||
  (one.restricts === true && other.restricts === true) ||
  areOnTwoDays(one, other) ||
  (one.role === 'until' && isKept(one) !== isKept(other)) ||
  (one.type === 'hour' && areOpeningHours(one, other));

/** “The last day for changes” is none on which they are in the book. */
const isNoDeadline = ({ isDeadline }: StatedFact, { isDeadline: isToo, clause: { front } }: StatedFact): boolean =>
  isDeadline === true && !isToo && !/\b(?:closes?|deadline|due|have to|has to|kindly|latest|must|needs?|please)\b/.test(front);

/** “25 kg on 1 December, 15 kg on 15 December.” */
function areOfTwoNumbers({ clause: { front: one } }: StatedFact, { clause: { front: other } }: StatedFact): boolean {
  const numbersIn = (front: string): readonly string[] => front.match(/(?<![\d:.])\d+(?= ?(?:g|kg|km|l|litres?|m|metres?|pieces|tonnes?|[a-z]{4,}s)\b)/g) ?? [];
  const [a, b] = [numbersIn(one), numbersIn(other)];
  return a.length > 0 && b.length > 0 && !a.some((number) => b.includes(number));
}

/** “It goes to press on the 3rd, and comes back on the 9th.” */
const isReturn = ({ clause: { front } }: StatedFact): boolean => /\b(?:back|returns?)\b/.test(front);

/** “After the launch on 4 December” may name the day of what comes after the launch. */
const isVague = ({ clause: { isTemporal, before } }: StatedFact): boolean => isTemporal && before.length < 2;

/** Hours of two days are two facts. */
const areOnTwoDays = ({ hosts: [one] }: StatedFact, { hosts: [other] }: StatedFact): boolean =>
  one !== undefined && other !== undefined && (one === other ? false : !one.includes('|') || !other.includes('|') || daysDiffer(one, other));

/** “On Sunday the gallery opens at 11 am”, and on other days earlier. */
const areOpeningHours = ({ hosts: [one], clause: { front } }: StatedFact, { hosts: [other] }: StatedFact): boolean =>
  (one === undefined) !== (other === undefined) && (one ?? other)!.startsWith('||') && /\b(?:closes?|opens?)\b/.test(front);

/** “I hold the Tuesdays for you until 30 November”, which run until May. */
const isKept = ({ clause: { front } }: StatedFact): boolean => /\b(?:hold|holding|keep|keeping|reserv(?:e|ed|ing)|saving)\b/.test(front);
