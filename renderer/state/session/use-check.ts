import { useDeferredValue, useSyncExternalStore } from 'react';
import type { CheckResult } from '#shared/rules/finding.ts';
import type { EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import type { KnownLayerStates } from '#shared/rules/planned-layers.ts';
import { findingsHidden } from '../room/room.ts';
import type { PlanSession } from './plan-session.ts';
import { useStore } from '../base/store.ts';
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

/**
 * The state of each layer, as far as it is known: of all seven once the plan is judged. While findings are hidden from this window,
 * only of those that people declared as not needed: what is missing or thin is a finding too.
 */
export function useLayerStates(): KnownLayerStates {
  const session = useSession();
  const isHidden = useStore(findingsHidden);
  const states = useSyncExternalStore(session.version.subscribe, () => session.layerStates);
  return isHidden ? declaredOf(states) : states;
}

/** Of these states, those that people declared. */
export const declaredOf = (states: KnownLayerStates): KnownLayerStates =>
  Object.fromEntries(Object.entries(states).filter(([, state]) => state === 'not-needed'));

/** How many findings there are of each severity, how many cannot be told, how many are waived; undefined until the plan is judged. */
export function useCounts(): EngineCounts | undefined {
  const session = useSession();
  return useSyncExternalStore(session.version.subscribe, () => session.counts);
}
