import { useDeferredValue, useSyncExternalStore } from 'react';
import type { CheckResult } from '#shared/rules/finding.ts';
import type { EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import type { KnownLayerStates } from '#shared/rules/planned-layers.ts';
import type { PlanSession } from './plan-session.ts';
import { useStore } from './store.ts';
import { useLaterPlanVersion, useSession } from './use-session.ts';

/** All that the rules say about the open plan now. */
export const checkResult = (session: PlanSession): CheckResult => session.checkResult;

/** The same, in a list: a moment behind the plan while many edits come. Undefined until the plan is judged. */
export function useCheckResult(): CheckResult | undefined {
  const session = useSession();
  useLaterPlanVersion();
  const isDue = useDeferredValue(useIsJudged(), false);
  return isDue ? session.checkResult : undefined;
}

/** Whether the rules have judged the open plan. */
export const useIsJudged = (): boolean => useStore(useSession().isJudged);

/** The state of each layer, as far as it is known: of all seven once the plan is judged. */
export function useLayerStates(): KnownLayerStates {
  const session = useSession();
  return useSyncExternalStore(session.version.subscribe, () => session.layerStates);
}

/** How many findings there are of each severity, how many cannot be told, how many are waived; undefined until the plan is judged. */
export function useCounts(): EngineCounts | undefined {
  const session = useSession();
  return useSyncExternalStore(session.version.subscribe, () => session.counts);
}
