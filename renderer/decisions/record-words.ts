import type { RecordTables } from '#shared/plan/decision-record/decision-records.ts';
import { decisionNumber } from '#shared/plan/words/link-words.ts';
import { riskScore } from '#shared/plan/decision-record/risk-score.ts';
import type { RecordListName } from '#renderer/state/shown/shown-record.ts';
import { t } from '#shared/words/t.ts';

/** How the lists are called. */
export const listTitles: Readonly<Record<RecordListName, string>> = {
  decision: t`Decisions`,
  requirement: t`Requirements`,
  risk: t`Risks`,
  action: t`Actions`,
  vote: t`Votes`,
};

/** States of a record, as lists and choices say them. */
const stateLabels: Readonly<Record<string, string>> = {
  proposed: t`Proposed`,
  accepted: t`Accepted`,
  rejected: t`Rejected`,
  deprecated: t`Deprecated`,
  superseded: t`Superseded`,
  must: t`Must`,
  should: t`Should`,
  could: t`Could`,
  functional: t`Functional`,
  nonFunctional: t`Non-functional`,
  avoid: t`Avoid`,
  reduce: t`Reduce`,
  transfer: t`Transfer`,
  accept: t`Accept`,
  open: t`Still open`,
  started: t`Started`,
  done: t`Done`,
  dropped: t`Dropped`,
  closed: t`Closed`,
};

/** The choices of a column. */
export const choicesOf = (values: readonly string[]) =>
  values.map((value) => ({ value, label: stateLabels[value] ?? value }));

type Written = Exclude<RecordListName, 'vote'>;

/** What a list says of a record beside its title. */
export interface RecordLine {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** What a filter asks for. */
  readonly state: string;
}

/** A record as a line of its list. */
export function lineOf<T extends Written>(table: T, record: RecordTables[T]): RecordLine {
  const lines: { readonly [Each in Written]: (one: RecordTables[Each]) => RecordLine } = {
    decision: ({ id, number, title, status, decidedOn }) =>
      line(id, `${decisionNumber(number)} ${title}`, status, decidedOn),
    requirement: ({ id, title, priority, nature }) =>
      line(id, title, priority, (stateLabels[nature] ?? nature).toLowerCase()),
    risk: (risk) => {
      const score = riskScore(risk);
      const state = risk.closed === true ? 'closed' : 'open';
      return line(
        risk.id,
        risk.title,
        state,
        score === undefined ? t`not rated` : t`score ${score}`,
      );
    },
    action: ({ id, title, status, owner, dueOn }) =>
      line(id, title, status, [owner, dueOn].filter(Boolean).join(', ')),
  };
  return lines[table](record);
}

const line = (id: string, title: string, state: string, note: string): RecordLine => ({
  id,
  title,
  state,
  note: note === '' ? (stateLabels[state] ?? state) : `${stateLabels[state] ?? state}, ${note}`,
});

/** The states that a list can be filtered by. */
export const listStates: Readonly<Record<Written, readonly string[]>> = {
  decision: ['proposed', 'accepted', 'rejected', 'deprecated', 'superseded'],
  requirement: ['must', 'should', 'could'],
  risk: ['open', 'closed'],
  action: ['open', 'started', 'done', 'dropped'],
};
