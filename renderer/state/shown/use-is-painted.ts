import { useDeferredValue, useEffect, useState } from 'react';
import { useStore } from '../base/store.ts';
import type { PlanSession } from '../session/plan-session.ts';
import { paintedPlan } from './painted-plan.ts';

/** How long everything else waits for a picture that does not come. */
const longestWaitMs = 1500;

/** Whether it is time for what can wait: the plan is shown first, then what stands round and over it, as soon as nothing is more urgent. */
export function useIsPainted({ planId }: PlanSession): boolean {
  const isPainted = useStore(paintedPlan) === planId;
  const [waited, setWaited] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setWaited(planId), longestWaitMs);
    return () => clearTimeout(timer);
  }, [planId]);
  return useDeferredValue(isPainted || waited === planId, false);
}
