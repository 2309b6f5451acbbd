import type { PlanView } from '#shared/plan/plan.ts';
import { gapNames, recordGaps, type GapName } from '#shared/plan/decision-record/record-gaps.ts';
import { t } from '#shared/words/t.ts';

const words: Readonly<Record<GapName, string>> = {
  unfulfilledRequirements: t`nothing fulfils it`,
  unjustifiedDecisions: t`no justification`,
  unfoundedDecisions: t`rests on what is gone or rejected`,
  overdueActions: 'overdue',
  unownedRisks: t`owner or response missing`,
  supersededStillNamed: t`others still rest on it`,
  risksToReview: t`to be reviewed`,
};

/** What each record leaves open, by its id: the same that the rules REC-01 to REC-07 find. */
export function gapsOf(plan: PlanView, today: string): ReadonlyMap<string, readonly string[]> {
  const look = {
    all: plan.all.bind(plan),
    today,
    hasComponent: (id: string) => plan.component(id) !== undefined,
  };
  const gaps = new Map<string, string[]>();
  for (const name of gapNames)
    for (const { id } of recordGaps[name](look)) {
      const known = gaps.get(id);
      if (known === undefined) gaps.set(id, [words[name]]);
      else known.push(words[name]);
    }
  return gaps;
}
