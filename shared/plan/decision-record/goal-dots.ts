import type { Id } from '#shared/base/ids.ts';
import type { Vote } from './decision-records.ts';
import type { PlanView } from '../plan.ts';

/** The votes on a goal, by participant. */
export const votesOn = (plan: PlanView, goal: Id): readonly Vote[] =>
  [...plan.all('vote')]
    .filter((vote) => vote.goal === goal)
    .sort((a, b) => (a.participant < b.participant ? -1 : 1));

/** The dots of a goal: the sum of its votes, else what somebody counted by hand; undefined when nobody voted. */
export function goalDots(plan: PlanView, goal: Id): number | undefined {
  const votes = votesOn(plan, goal);
  if (votes.length > 0) return votes.reduce((total, { dots }) => total + dots, 0);
  const counted = plan.component(goal)?.facts.dots?.value;
  return typeof counted === 'number' ? counted : undefined;
}
