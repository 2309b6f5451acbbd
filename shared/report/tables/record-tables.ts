import { decisionNumber, linkWords } from '#shared/plan/link-words.ts';
import type { RecordLink } from '#shared/plan/decision-records.ts';
import { byScore, riskScore } from '#shared/plan/risk-score.ts';
import type { ReportSource } from '../document/report-source.ts';
import { dayColumn, numberColumn, textColumn, type ReportTable } from './report-table.ts';

const linked = ({ plan }: ReportSource, links: readonly RecordLink[] = []): string | undefined =>
  links.length === 0 ? undefined : links.map((link) => linkWords(plan, link)).join(', ');

/** Decisions by number, with what was chosen and why. */
export function decisionsTable(source: ReportSource): ReportTable {
  const decisions = [...source.plan.all('decision')].sort(
    (a, b) => a.number - b.number || (a.id < b.id ? -1 : 1),
  );
  return {
    name: 'Decisions',
    title: 'Decisions',
    empty: 'No decision is written down.',
    columns: [
      textColumn('Number', 10),
      textColumn('Decision', 40),
      textColumn('Status', 12),
      dayColumn('Date'),
      textColumn('Decision-makers', 20),
      textColumn('Chosen', 24),
      textColumn('Justification', 60),
      textColumn('Speaks of', 40),
    ],
    rows: decisions.map((decision) => ({
      cells: [
        decisionNumber(decision.number),
        decision.title,
        decision.status,
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
    name: 'Requirements',
    title: 'Requirements',
    empty: 'No requirement is written down.',
    columns: [
      textColumn('Requirement', 40),
      textColumn('Statement', 60),
      textColumn('Nature', 14),
      textColumn('Priority', 10),
      textColumn('Owner', 18),
      textColumn('Speaks of', 40),
    ],
    rows: requirements.map(({ title, statement, nature, priority, owner, links }) => ({
      cells: [
        title,
        statement,
        nature === 'functional' ? nature : 'non-functional',
        priority,
        owner,
        linked(source, links),
      ],
    })),
  };
}

/** Risks, those that nobody rated and the gravest first. */
export function risksTable(source: ReportSource): ReportTable {
  return {
    name: 'Risks',
    title: 'Risks',
    empty: 'No risk is written down.',
    columns: [
      textColumn('Risk', 32),
      textColumn('Cause', 40),
      textColumn('Event', 40),
      textColumn('Effect', 40),
      numberColumn('Likelihood, 1 to 5'),
      numberColumn('Impact, 1 to 5'),
      numberColumn('Score, 1 to 25'),
      textColumn('Response', 12),
      textColumn('What is done', 40),
      textColumn('Owner', 18),
      dayColumn('Review on'),
      textColumn('State', 10),
    ],
    rows: [...source.plan.all('risk')].sort(byScore).map((risk) => ({
      cells: [
        risk.title,
        risk.cause,
        risk.event,
        risk.effect,
        risk.likelihood,
        risk.impact,
        riskScore(risk),
        risk.response,
        risk.measures,
        risk.owner,
        risk.reviewOn,
        risk.closed === true ? 'closed' : 'open',
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
    name: 'Actions',
    title: 'Actions',
    empty: 'No action is written down.',
    columns: [
      dayColumn('Due'),
      textColumn('Action', 40),
      textColumn('Status', 10),
      textColumn('Owner', 18),
      textColumn('Notes', 40),
      textColumn('Speaks of', 40),
    ],
    rows: actions.map(({ dueOn, title, status, owner, notes, links }) => ({
      cells: [dueOn, title, status, owner, notes, linked(source, links)],
    })),
  };
}
