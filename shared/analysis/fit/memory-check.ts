import { yesOf } from '../recovery/facts.ts';
import { decided, type Check } from './check.ts';
import type { FitCase } from './fit-case.ts';
import { t } from '#shared/words/t.ts';

/** Whether it may lose what is in memory, as every means loses it that starts something anew. Blank counts as yes: nobody asked for more. */
export function memoryCheck({ workload }: FitCase): Check {
  const kept = yesOf(workload, 'memoryLossAllowed') === false;
  return decided(
    !kept,
    kept
      ? t`What is in memory is lost, and it may not be.`
      : t`What is in memory is lost, and it may be.`,
    [[{ component: workload.id, field: 'memoryLossAllowed', to: true }]],
  );
}
