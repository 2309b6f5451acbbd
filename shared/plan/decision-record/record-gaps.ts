import type { Id } from '#shared/base/ids.ts';
import type { Action, Decision, RecordLink, RecordTables } from './decision-records.ts';
import { decisionNumber, linkTargetWords } from '../words/link-words.ts';
import { t } from '#shared/words/t.ts';

/** What is looked at: the record, the day, and whether a component is in the plan. */
export interface RecordLook {
  all<T extends keyof RecordTables>(table: T): Iterable<RecordTables[T]>;
  readonly today: string;
  hasComponent(id: Id): boolean;
}

/** A record that leaves something open, as a list says it. */
export interface RecordGap {
  readonly table: keyof RecordTables;
  readonly id: Id;
  readonly text: string;
}

/** What a decision record may leave open, by the names that rules ask for. */
export const recordGaps = {
  unfulfilledRequirements,
  unjustifiedDecisions,
  unfoundedDecisions,
  overdueActions,
  unownedRisks,
  supersededStillNamed,
  risksToReview,
} as const satisfies Readonly<Record<string, (look: RecordLook) => readonly RecordGap[]>>;

export type GapName = keyof typeof recordGaps;
export const gapNames = Object.keys(recordGaps) as readonly GapName[];

/** Requirements that no goal stands for and no decision in force or proposed fulfils. */
function unfulfilledRequirements(look: RecordLook): readonly RecordGap[] {
  const fulfilled = new Set(
    [...look.all('decision')]
      .filter(isAlive)
      .flatMap(({ links }) => (links ?? []).filter(({ to }) => to === 'requirement'))
      .map(({ id }) => id),
  );
  return gaps(look, 'requirement', ({ id, title, links }) =>
    fulfilled.has(id) || links?.some((link) => link.to === 'goal' && look.hasComponent(link.id))
      ? undefined
      : title,
  );
}

function unjustifiedDecisions(look: RecordLook): readonly RecordGap[] {
  return gaps(look, 'decision', (decision) =>
    decision.status === 'accepted' && decision.justification === undefined
      ? words(decision)
      : undefined,
  );
}

/** Accepted decisions that name a decision that was rejected, or anything that is gone. */
function unfoundedDecisions(look: RecordLook): readonly RecordGap[] {
  const stands = standing(look);
  return gaps(look, 'decision', (decision) => {
    if (decision.status !== 'accepted') return undefined;
    const rotten = decision.links?.find((link) => !stands(link));
    return rotten === undefined ? undefined : `${words(decision)} (${rottenWords(look, rotten)})`;
  });
}

function overdueActions(look: RecordLook): readonly RecordGap[] {
  return gaps(look, 'action', (action) =>
    isOpen(action) && action.dueOn !== undefined && action.dueOn < look.today
      ? t`${action.title} (due ${action.dueOn})`
      : undefined,
  );
}

/** Open risks that nobody owns or that have no response. */
function unownedRisks(look: RecordLook): readonly RecordGap[] {
  return gaps(look, 'risk', ({ title, owner, response, closed }) => {
    if (closed === true || (owner !== undefined && response !== undefined)) return undefined;
    if (owner !== undefined) return t`${title} (no response)`;
    return response !== undefined ? t`${title} (no owner)` : t`${title} (no owner, no response)`;
  });
}

/** Decisions no longer in force that others still rest on; the one in their place may name them. */
function supersededStillNamed(look: RecordLook): readonly RecordGap[] {
  const named = new Set<Id>();
  const successors = new Map(
    [...look.all('decision')].map(({ id, supersededBy }) => [id, supersededBy]),
  );
  const rest = [
    ...[...look.all('decision')].filter(isAlive),
    ...[...look.all('action')].filter(isOpen),
    ...look.all('requirement'),
  ];
  for (const record of rest)
    for (const link of record.links ?? [])
      if (link.to === 'decision' && successors.get(link.id) !== record.id) named.add(link.id);
  return gaps(look, 'decision', (decision) =>
    (decision.status === 'superseded' || decision.status === 'deprecated') && named.has(decision.id)
      ? words(decision)
      : undefined,
  );
}

function risksToReview(look: RecordLook): readonly RecordGap[] {
  return gaps(look, 'risk', ({ title, reviewOn, closed }) =>
    closed !== true && reviewOn !== undefined && reviewOn < look.today
      ? t`${title} (due ${reviewOn})`
      : undefined,
  );
}

function gaps<T extends keyof RecordTables>(
  look: RecordLook,
  table: T,
  textOf: (record: RecordTables[T]) => string | undefined,
): readonly RecordGap[] {
  const found: RecordGap[] = [];
  for (const record of look.all(table)) {
    const text = textOf(record);
    if (text !== undefined) found.push({ table, id: record.id, text });
  }
  return found.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.id < b.id ? -1 : 1));
}

const isAlive = ({ status }: Decision): boolean => status === 'accepted' || status === 'proposed';
const isOpen = ({ status }: Action): boolean => status === 'open' || status === 'started';
const words = ({ number, title }: Decision): string => `${decisionNumber(number)} ${title}`;

/** Whether what a link names is there and was not rejected. */
function standing(look: RecordLook): (link: RecordLink) => boolean {
  const decisions = new Map([...look.all('decision')].map(({ id, status }) => [id, status]));
  const others = {
    requirement: new Set([...look.all('requirement')].map(({ id }) => id)),
    risk: new Set([...look.all('risk')].map(({ id }) => id)),
  };
  return ({ to, id }) => {
    if (to === 'component' || to === 'goal') return look.hasComponent(id);
    if (to === 'decision') return (decisions.get(id) ?? 'rejected') !== 'rejected';
    return to === 'finding' || to === 'rule' || others[to].has(id);
  };
}

function rottenWords(look: RecordLook, { to, id }: RecordLink): string {
  const rejected = [...look.all('decision')].find((other) => to === 'decision' && other.id === id);
  return rejected === undefined
    ? t`its ${linkTargetWords[to]} is gone`
    : t`${decisionNumber(rejected.number)} was rejected`;
}
