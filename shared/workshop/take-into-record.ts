import type { Id } from '#shared/base/ids.ts';
import type { GoalKind } from '#shared/catalogue/goals.ts';
import { addGoal } from '#shared/commands/add-goal.ts';
import type { CommandContext } from '#shared/commands/command.ts';
import { rankedGoals } from '#shared/commands/rank-goals.ts';
import type { Change } from '#shared/plan/change.ts';
import { votesOn } from '#shared/plan/decision-record/goal-dots.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { goalOfVote, type RecordOffer } from './record-offers.ts';

/**
 * The change that writes these offers of a workshop into the decision record, as one act. Decisions take the next numbers; a goal that
 * got dots and is none of the plan's yet becomes one. What is in the record already is left as it is.
 */
export function takeIntoRecord(
  plan: PlanView,
  offers: readonly RecordOffer[],
  context: CommandContext,
): Change {
  const draft = new PlanDraft(plan);
  for (const offer of offers) {
    if (draft.get(offer.table, offer.record.id) !== undefined) continue;
    if (offer.table === 'decision')
      draft.add('decision', { ...offer.record, number: nextNumber(draft) });
    else if (offer.table === 'vote') takeVote(draft, offer, context);
    else if (offer.table === 'risk') draft.add('risk', offer.record);
    else if (offer.table === 'action') draft.add('action', offer.record);
    else draft.add('requirement', offer.record);
  }
  return draft.change;
}

/** In place of how the same participant voted on this goal before, and of what else it replaces. */
function takeVote(
  draft: PlanDraft,
  { record: vote, replaces = [] }: Extract<RecordOffer, { table: 'vote' }>,
  context: CommandContext,
): void {
  const goal = goalId(draft, goalOfVote(vote), context);
  for (const { id, participant } of votesOn(draft, goal))
    if (participant === vote.participant || replaces.includes(id)) draft.remove('vote', id);
  draft.add('vote', { ...vote, goal });
}

const nextNumber = (plan: PlanView): number =>
  [...plan.all('decision')].reduce((most, { number }) => Math.max(most, number), 0) + 1;

/** The goal of a kind; a new one where the plan has none. */
function goalId(draft: PlanDraft, goalKind: GoalKind, context: CommandContext): Id {
  const known = () =>
    rankedGoals(draft).find(({ facts }) => facts.goalKind?.value === goalKind)?.id;
  const there = known();
  if (there !== undefined) return there;
  const added = addGoal.change(draft, { goalKind }, context);
  if (!added.ok) throw new Error(added.error.message);
  for (const patch of added.value) draft.take(patch);
  return known()!;
}
