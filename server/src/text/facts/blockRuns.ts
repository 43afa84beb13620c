/** What is found in a run of blocks, remembered as long as the same words stand there in the same shape. */
import type { Block } from '../blocks';
import type { Prose } from '../prose';

/** Finds something in the blocks from `from` to before `to`, and looks at none but these and the one before. */
type RunFinder<Note> = (blocks: readonly Block[], from: number, to: number) => Note;

interface Remembered {
  readonly before: Block | undefined;
  readonly run: readonly Block[];
  readonly note: unknown;
}

/** So many runs with the same words in their middle are remembered at once. */
const most = 8;

const known = new WeakMap<RunFinder<unknown>, WeakMap<Prose, Remembered[]>>();

/** What `find` says of the blocks from `from` to before `to`, at least one; asked once for each run, so `find` must be the same function every time. */
export function noteOfRun<Note>(blocks: readonly Block[], from: number, to: number, find: RunFinder<Note>): Note {
  let byProse = known.get(find);
  if (!byProse) known.set(find, (byProse = new WeakMap()));
  // Titles and the first cells of tables are alike in many runs; what stands in the middle tells them apart.
  const { prose } = blocks[(from + to) >> 1]!;
  const runs = byProse.get(prose) ?? [];
  const same = runs.find((remembered) => isOf(remembered, blocks, from, to));
  if (same) return same.note as Note;
  const note = find(blocks, from, to);
  byProse.set(prose, [{ before: blocks[from - 1], run: blocks.slice(from, to), note }, ...runs.slice(0, most - 1)]);
  return note;
}

function isOf({ before, run }: Remembered, blocks: readonly Block[], from: number, to: number): boolean {
  if (run.length !== to - from || !isAlike(before, undefined, blocks[from - 1], undefined)) return false;
  for (let at = 0; at < run.length; at++) if (!isAlike(run[at], run[at - 1] ?? before, blocks[from + at], blocks[from + at - 1])) return false;
  return true;
}

function isAlike(one: Block | undefined, oneBefore: Block | undefined, other: Block | undefined, otherBefore: Block | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || one.prose !== other.prose || one.type !== other.type || one.level !== other.level) return false;
  if (one.row !== other.row || one.column !== other.column || one.itemIndex !== other.itemIndex) return false;
  return (
    (one.list === oneBefore?.list) === (other.list === otherBefore?.list) &&
    (one.table === oneBefore?.table) === (other.table === otherBefore?.table) &&
    depthOf(one) === depthOf(other)
  );
}

function depthOf({ list }: Block): number {
  let depth = 0;
  for (let place = list; place; place = place.parent) depth++;
  return depth;
}
