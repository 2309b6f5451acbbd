import { useDeferredValue } from 'react';
import type { CheckResult } from '#shared/rules/finding.ts';
import type { EngineCounts } from '#shared/rules/engine/engine-interface.ts';
import type { PlanSession } from './plan-session.ts';
import { usePlanVersion, useSession } from './use-session.ts';

const results = new WeakMap<
  PlanSession,
  { readonly version: number; readonly result: CheckResult }
>();

/** All that the rules say about the open plan now; made once for each version of the plan. */
export function checkResult(session: PlanSession): CheckResult {
  const version = session.version.get();
  const known = results.get(session);
  if (known?.version === version) return known.result;
  const result = session.engine.result();
  results.set(session, { version, result });
  return result;
}

/** The same, in a list: a moment behind the plan while many edits come. */
export function useCheckResult(): CheckResult {
  const session = useSession();
  const version = useDeferredValue(usePlanVersion());
  const known = results.get(session);
  return known !== undefined && version <= known.version ? known.result : checkResult(session);
}

/** The state of each of the seven layers. */
export function useLayerStates(): CheckResult['layers'] {
  usePlanVersion();
  return useSession().engine.layers();
}

/** How many findings there are of each severity, how many cannot be told, how many are waived. */
export function useCounts(): EngineCounts {
  usePlanVersion();
  return useSession().engine.counts();
}
