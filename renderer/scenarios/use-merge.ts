import { useEffect, useMemo, useState } from 'react';
import { isoDay } from '#shared/base/clock.ts';
import { planOfRows, rowsOfPlan } from '#shared/plan/plan-rows.ts';
import type { DecisionSheet } from '#shared/scenario/decision-sheet.ts';
import { mergePlans, type Merged, type MergeSides } from '#shared/scenario/merge-plans.ts';
import type { MergeStart, Moment } from '#shared/sync/scenarios.ts';
import { weigh } from '#renderer/analysis/weigh.ts';
import { attempt } from '#renderer/actions/attempt.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { isAbort } from '#renderer/state/base/is-abort.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { client } from '#renderer/state/session/workspace.ts';

/** A merge that is looked at: the three states, and where it starts from. */
interface LookedAt {
  readonly target: number;
  readonly start: MergeStart;
  readonly sides: MergeSides;
}

/** What merging the open scenario into another would come to, as conflicts are decided; undefined while it is read. */
export function useMerge(
  target: number,
  take: ReadonlySet<string>,
): { readonly looked: LookedAt; readonly merged: Merged } | undefined {
  const { planId, branch } = useSession();
  const [looked, setLooked] = useState<LookedAt>();
  useEffect(() => {
    // Merged already: the plan that is open is the one it was merged into.
    if (branch === target) return undefined;
    let isWanted = true;
    const read = async () => {
      const next = await lookAt(planId, branch, target);
      if (isWanted) setLooked(next);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [planId, branch, target]);
  return useMemo(
    () =>
      looked?.target === target ? { looked, merged: mergePlans(looked.sides, take) } : undefined,
    [looked, target, take],
  );
}

async function lookAt(
  planId: string,
  source: number,
  target: number,
): Promise<LookedAt | undefined> {
  const { scenario } = client();
  return attempt(async () => {
    const start = await scenario.mergeStart({ planId, source, target });
    const at = async (moment: Moment) => planOfRows((await scenario.at({ planId, moment })).tables);
    const [base, theirs, ours] = await Promise.all([
      at(start.base),
      at({ branch: source }),
      at({ branch: target }),
    ]);
    return { target, start, sides: { base, source: theirs, target: ours } };
  });
}

/** Somebody may still be deciding. */
const pauseMs = 400;

/** What the rules would say after a merge, against what they say before; while it is worked out, how much of it is done (0 to 1). */
export function useMergePreview(
  looked: LookedAt | undefined,
  merged: Merged | undefined,
): DecisionSheet | number {
  const session = useSession();
  const [sheet, setSheet] = useState<DecisionSheet | number>(0);
  useEffect(() => {
    if (looked === undefined || merged === undefined) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const after = planOfRows(rowsOfPlan(looked.sides.target));
      after.apply(merged.change);
      const today = isoDay(session.context.clock.now());
      weigh(looked.sides.target, after, today, stop.signal, setSheet)
        .then(setSheet)
        .catch((error: unknown) => {
          if (!isAbort(error)) notifyRefusal(errorSentence(error));
        });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [looked, merged, session]);
  return sheet;
}
