import { decisionNumber, linkWords } from '#shared/plan/words/link-words.ts';
import type { RecordLink } from '#shared/plan/decision-record/decision-records.ts';
import { byScore, riskScore } from '#shared/plan/decision-record/risk-score.ts';
import type { ReportSource } from '../document/report-source.ts';
import {
  dayColumn,
  inWorkbook,
  numberColumn,
  onPage,
  textColumn,
  type ReportTable,
} from './report-table.ts';
import { recordStates } from './record-states.ts';
import { t } from '#shared/words/t.ts';

const linked = ({ plan }: ReportSource, links: readonly RecordLink[] = []): string | undefined =>
  links.length === 0 ? undefined : links.map((link) => linkWords(plan, link)).join(', ');

/** Decisions by number, with what was chosen and why. */
export function decisionsTable(source: ReportSource): ReportTable {
  const decisions = [...source.plan.all('decision')].sort(
    (a, b) => a.number - b.number || (a.id < b.id ? -1 : 1),
  );
  return {
    name: t`Decisions`,
    title: t`Decisions`,
    empty: t`No decision is written down.`,
    columns: [
      textColumn(t`Number`, 10),
      textColumn(t`Decision`, 40),
      textColumn(t`Status`, 12),
      dayColumn(t`Date`),
      textColumn(t`Decision-makers`, 20),
      textColumn(t`Chosen`, 24),
      textColumn(t`Justification`, 60),
      textColumn(t`Speaks of`, 40),
    ],
    rows: decisions.map((decision) => ({
      cells: [
        decisionNumber(decision.number),
        decision.title,
        recordStates[decision.status],
        decision.decidedOn,
        decision.deciders,
        decision.options?.find(({ id }) => id === decision.chosen)?.title,
        decision.justification,
        linked(source, decision.links),
      ],
    })),
  };
}

/** Requirements, the most important first. */
export function requirementsTable(source: ReportSource): ReportTable {
  const order = ['must', 'should', 'could'];
  const requirements = [...source.plan.all('requirement')].sort(
    (a, b) => order.indexOf(a.priority) - order.indexOf(b.priority) || (a.title < b.title ? -1 : 1),
  );
  return {
    name: t`Requirements`,
    title: t`Requirements`,
    empty: t`No requirement is written down.`,
    columns: [
      textColumn(t`Requirement`, 40),
      textColumn(t`Statement`, 60),
      textColumn(t`Nature`, 14),
      textColumn(t`Priority`, 10),
      textColumn(t`Owner`, 18),
      textColumn(t`Speaks of`, 40),
    ],
    rows: requirements.map(({ title, statement, nature, priority, owner, links }) => ({
      cells: [
        title,
        statement,
        nature === 'functional' ? t`functional` : t`non-functional`,
        recordStates[priority],
        owner,
        linked(source, links),
      ],
    })),
  };
}

/** Risks, those that nobody rated and the gravest first. */
export function risksTable(source: ReportSource): ReportTable {
  return {
    name: t`Risks`,
    title: t`Risks`,
    empty: t`No risk is written down.`,
    columns: [
      textColumn(t`Risk`, 32),
      inWorkbook(textColumn(t`Cause`, 40)),
      inWorkbook(textColumn(t`Event`, 40)),
      inWorkbook(textColumn(t`Effect`, 40)),
      // Eleven columns are too many for a page: three of them are read as one.
      onPage(textColumn(t`Cause, event, effect`, 40)),
      inWorkbook(numberColumn(t`Likelihood, 1 to 5`)),
      inWorkbook(numberColumn(t`Impact, 1 to 5`)),
      numberColumn(t`Score, 1 to 25`),
      textColumn(t`Response`, 12),
      textColumn(t`What is done`, 40),
      textColumn(t`Owner`, 18),
      dayColumn(t`Review on`),
      textColumn(t`State`, 10),
    ],
    rows: [...source.plan.all('risk')].sort(byScore).map((risk) => ({
      cells: [
        risk.title,
        risk.cause,
        risk.event,
        risk.effect,
        [risk.cause, risk.event, risk.effect].filter(Boolean).join(' '),
        risk.likelihood,
        risk.impact,
        riskScore(risk),
        risk.response === undefined ? undefined : recordStates[risk.response],
        risk.measures,
        risk.owner,
        risk.reviewOn,
        risk.closed === true ? t`closed` : t`open`,
      ],
    })),
  };
}

/** Actions by their day; those without one last. */
export function actionsTable(source: ReportSource): ReportTable {
  const actions = [...source.plan.all('action')].sort(
    (a, b) =>
      ((a.dueOn ?? '9999') < (b.dueOn ?? '9999')
        ? -1
        : (a.dueOn ?? '9999') > (b.dueOn ?? '9999')
          ? 1
          : 0) || (a.title < b.title ? -1 : 1),
  );
  return {
    name: t`Actions`,
    title: t`Actions`,
    empty: t`No action is written down.`,
    columns: [
      dayColumn(t`Due`),
      textColumn(t`Action`, 40),
      textColumn(t`Status`, 10),
      textColumn(t`Owner`, 18),
      textColumn(t`Notes`, 40),
      textColumn(t`Speaks of`, 40),
    ],
    rows: actions.map(({ dueOn, title, status, owner, notes, links }) => ({
      cells: [dueOn, title, recordStates[status], owner, notes, linked(source, links)],
    })),
  };
}
