import { useDeferredValue, useSyncExternalStore } from 'react';
import type { CheckResult } from '#shared/rules/finding.ts';
import type { EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import type { PlanSession } from './plan-session.ts';
import { useLaterPlanVersion, useSession } from './use-session.ts';

/** All that the rules say about the open plan now. */
export const checkResult = (session: PlanSession): CheckResult => session.checkResult;

/** The same, in a list: a moment behind the plan while many edits come. Undefined at first, so that the plan is drawn before its findings. */
export function useCheckResult(): CheckResult | undefined {
  const session = useSession();
  useLaterPlanVersion();
  const isDue = useDeferredValue(true, false);
  return isDue ? session.checkResult : undefined;
}

/** The state of each of the seven layers. */
export function useLayerStates(): CheckResult['layers'] {
  const session = useSession();
  return useSyncExternalStore(session.version.subscribe, () => session.layerStates);
}

/** How many findings there are of each severity, how many cannot be told, how many are waived. */
export function useCounts(): EngineCounts {
  const session = useSession();
  return useSyncExternalStore(session.version.subscribe, () => session.counts);
}
