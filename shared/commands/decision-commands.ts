import { refuse, type Problem } from '#shared/base/result.ts';
import type { Decision } from '#shared/plan/decision-record/decision-records.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { addingCommand, changingCommand } from './record-command.ts';
import { t } from '#shared/words/t.ts';

/** Writes a decision down, as proposed and of today unless told otherwise, under the next number. */
export const addDecision = addingCommand(
  'decision',
  'add-decision',
  (plan, id, decidedOn) => ({
    id,
    number: nextNumber(plan),
    title: '',
    status: 'proposed',
    decidedOn,
  }),
  decisionProblem,
);

/** Says something else of a decision. Another status is of today unless another day is told. */
export const changeDecision = changingCommand(
  'decision',
  'change-decision',
  decisionProblem,
  (said, today) => (said.status === undefined ? said : { decidedOn: today, ...said }),
);

const nextNumber = (plan: PlanView): number =>
  [...plan.all('decision')].reduce((most, { number }) => Math.max(most, number), 0) + 1;

function decisionProblem(plan: PlanView, decision: Decision): Problem | undefined {
  const { id, chosen, options, status, supersededBy } = decision;
  const ids = (options ?? []).map((option) => option.id);
  if (new Set(ids).size < ids.length)
    return refuse('option-twice', t`Two options have the same id. Give each its own.`).error;
  if (chosen !== undefined && !ids.includes(chosen))
    return refuse(
      'option-unknown',
      t`The chosen option is not among the options. Choose one of them, or none.`,
    ).error;
  const next = supersededBy === undefined ? undefined : plan.get('decision', supersededBy);
  if (status === 'superseded' && (next === undefined || next.id === id))
    return refuse(
      'successor-missing',
      t`Which decision stands in its place is not stated. Choose another decision of the plan.`,
    ).error;
  return undefined;
}
