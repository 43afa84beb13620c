import type { ClientsResult } from '../../../server/src/protocol';
import { counted } from '../wording';
import { dayAndDistance, dayInWords, daysAhead, fromToday } from './dayWords';

type Story = ClientsResult['clients'][number];
type Promised = Story['promises'][number];
type Asked = Story['asks'][number];
type Source = Pick<Promised, 'uri' | 'place'>;

/** A line of the view. Plain data: nothing here knows about a tree. */
export interface ClientsNode {
  /** The same as long as it is about the same thing. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says of it. */
  readonly accessible: string;
  readonly icon: IconName;
  /** Which commands it has. */
  readonly context: 'client' | 'open' | 'other';
  /** Where a click leads. */
  readonly source?: Source;
  /** The client that it is about. */
  readonly client: string;
  readonly children: readonly ClientsNode[];
  readonly isFolded: boolean;
}

export type IconName = 'ask' | 'calm' | 'doubt' | 'draft' | 'due' | 'kept' | 'late' | 'mail' | 'question' | 'rest' | 'silent' | 'theirs' | 'waiting';

export interface ClientsModel {
  /** “2 promises late, 1 client without a word”; undefined when nothing presses. */
  readonly summary: string | undefined;
  readonly clients: readonly ClientsNode[];
}

export const noClients: ClientsModel = { summary: undefined, clients: [] };

/** Those clients first who need us most, as the server sorts them. */
export function clientsModel({ clients, today }: ClientsResult, locale: string): ClientsModel {
  const late = clients.flatMap(({ promises }) => promises.filter(({ status }) => status === 'late')).length;
  const silent = clients.filter(({ isSilent }) => isSilent).length;
  const parts = [late > 0 ? `${counted(late, 'promise')} late` : '', silent > 0 ? `${counted(silent, 'client')} without a word` : ''].filter(Boolean);
  return { summary: parts.length > 0 ? parts.join(', ') : undefined, clients: clients.map((story) => clientNode(story, today, locale)) };
}

function clientNode(story: Story, today: string, locale: string): ClientsNode {
  const { id, name, isAtRest } = story;
  const { icon, parts } = needOf(story, today, locale);
  const description = parts.join(' · ');
  return {
    id,
    label: name,
    description,
    tooltip: `${name}: ${description}.`,
    accessible: `${name}: ${description}`,
    icon,
    context: 'client',
    client: id,
    children: linesOf(story, today, locale),
    isFolded: isAtRest || icon === 'calm',
  };
}

/** What is to be said of a client first, the gravest before others. */
function needOf(story: Story, today: string, locale: string): { readonly icon: IconName; readonly parts: readonly string[] } {
  const { promises, asks, questions, isSilent, isAtRest, lastWord, silentFor, mails } = story;
  const late = promises.filter(({ status }) => status === 'late').length;
  const next = promises.find(({ status }) => status === 'due');
  const silence = isSilent && silentFor !== undefined ? [`${counted(silentFor, 'working day')} without a word`] : [];
  const nearest = next ? [`next promise ${daysAhead(next.due, today) < 7 ? fromToday(next.due, today) : `on ${dayInWords(next.due, today, locale)}`}`] : [];
  if (late > 0) return { icon: 'late', parts: [`${counted(late, 'promise')} late`, ...silence] };
  if (isSilent) return { icon: 'silent', parts: [...silence, ...nearest] };
  if (next && daysAhead(next.due, today) < 4) return { icon: 'due', parts: nearest };
  if (asks.length > 0) return { icon: 'ask', parts: [`${counted(asks.length, 'question')} of theirs open`, ...nearest] };
  if (next) return { icon: 'waiting', parts: nearest };
  if (promises.some(({ status }) => status === 'open'))
    return { icon: 'doubt', parts: [`${counted(promises.filter(({ status }) => status === 'open').length, 'promise')} in doubt`] };
  if (questions.length > 0) return { icon: 'waiting', parts: [`${counted(questions.length, 'question')} of ours open`] };
  if (isAtRest) return { icon: 'rest', parts: ['nothing in hand'] };
  return lastWord
    ? { icon: 'calm', parts: [`last word ${fromToday(lastWord.day, today)}`] }
    : { icon: 'draft', parts: [mails.length > 0 ? 'no word from us yet' : 'only drafts so far'] };
}

function linesOf(story: Story, today: string, locale: string): readonly ClientsNode[] {
  const { id, promises, asks, questions, lastWord, silentFor, mails, drafts, isSilent } = story;
  const line = (
    key: string,
    icon: IconName,
    label: string,
    description: string,
    accessible: string,
    source: Source,
    tooltip: string,
    context: ClientsNode['context'] = 'other',
  ): ClientsNode => ({
    id: `${id} ${key}`,
    label,
    description,
    accessible,
    tooltip,
    icon,
    context,
    source: { uri: source.uri, place: source.place },
    client: id,
    children: [],
    isFolded: false,
  });
  const promised = (promise: Promised): ClientsNode => {
    const { icon, description } = stateOf(promise, today, locale);
    return line(
      `promise ${promise.id}`,
      icon,
      promise.what,
      description,
      `${stateNames[promise.status]}: ${promise.what}, ${description}`,
      promise,
      tooltipOf(promise, today, locale),
      promise.status === 'kept' ? 'other' : 'open',
    );
  };
  const asked = (ask: Asked, index: number, icon: IconName, who: string): ClientsNode => {
    const when = ask.askedOn ? ` on ${dayInWords(ask.askedOn, today, locale)}` : '';
    return line(
      `${icon} ${index} ${ask.text}`,
      icon,
      ask.text,
      `${who}${when}`,
      `${who}${when}, still open: ${ask.text}`,
      ask,
      `“${ask.text}”\n\n${icon === 'ask' ? 'They' : 'We'} asked${when}, and no document answers it.`,
      'open',
    );
  };
  const kept = promises.filter(({ status }) => status === 'kept');
  const heard = mails.findLast(({ by }) => by === 'them');
  const silence = silentFor === undefined ? '' : `, ${silentFor === 0 ? 'today' : `${counted(silentFor, 'working day')} ago`}`;
  return [
    ...promises.filter(({ status }) => status !== 'kept').map(promised),
    ...asks.map((ask, index) => asked(ask, index, 'ask', 'they asked')),
    ...questions.map((question, index) => asked(question, index, 'question', 'we asked')),
    ...(lastWord
      ? [
          line(
            'last word',
            isSilent ? 'silent' : 'mail',
            'Last word from us',
            `${dayInWords(lastWord.day, today, locale)}${silence}`,
            `Last word from us: ${dayInWords(lastWord.day, today, locale)}${silence}`,
            lastWord,
            `“${lastWord.title}”`,
          ),
        ]
      : []),
    ...(heard
      ? [
          line(
            'last heard',
            'theirs',
            'Last word from them',
            dayAndDistance(heard.day, today, locale),
            `Last word from them: ${dayAndDistance(heard.day, today, locale)}`,
            heard,
            `“${heard.title}”`,
          ),
        ]
      : []),
    ...drafts.map((draft, index) =>
      line(`draft ${index} ${draft.name}`, 'draft', draft.name, whyOf[draft.why], `${draft.name} ${whyOf[draft.why]}`, draft, draftHelp(draft.why, today)),
    ),
    ...(kept.length > 0 ? [keptNode(id, kept.map(promised))] : []),
  ];
}

const keptNode = (client: string, children: readonly ClientsNode[]): ClientsNode => ({
  id: `${client} kept`,
  label: 'Kept',
  description: String(children.length),
  accessible: `${counted(children.length, 'promise')} kept`,
  tooltip: 'Promises that later documents show to be kept.',
  icon: 'kept',
  context: 'other',
  client,
  children,
  isFolded: true,
});

const stateNames: Readonly<Record<Promised['status'], string>> = { due: 'Promised', kept: 'Kept', late: 'Late', open: 'In doubt' };

function stateOf({ status, due, keptOn }: Promised, today: string, locale: string): { readonly icon: IconName; readonly description: string } {
  if (status === 'late') return { icon: 'late', description: `late: ${dayAndDistance(due, today, locale)}` };
  if (status === 'open') return { icon: 'doubt', description: `${dayInWords(due, today, locale)}; kept or not, the documents do not tell` };
  if (status === 'kept') return { icon: 'kept', description: `kept on ${dayInWords(keptOn ?? due, today, locale)}` };
  return { icon: 'due', description: dayAndDistance(due, today, locale) };
}

function tooltipOf({ text, movedFrom, madeOn, due }: Promised, today: string, locale: string): string {
  const moved = movedFrom.length > 0 ? ` First promised for ${dayInWords(movedFrom[0]!, today, locale)}, now for ${dayInWords(due, today, locale)}.` : '';
  return `“${text}”\n\nPromised on ${dayInWords(madeOn, today, locale)}.${moved}`;
}

const whyOf = { 'later day': 'is dated later', 'no day': 'has no date', unfinished: 'has open fields' } as const;

function draftHelp(why: keyof typeof whyOf, today: string): string {
  if (why === 'no day') return `It counts for nothing yet. Write “date: ${today}” in its header, or the day in its file name, and it counts from that day on.`;
  return why === 'unfinished' ? 'It counts for nothing yet. Fill in its fields, and it counts from its day on.' : 'It counts from its day on.';
}
