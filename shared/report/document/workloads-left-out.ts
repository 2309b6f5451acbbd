import { t } from '#shared/words/t.ts';

/** Said under a table that has not all workloads. */
export const workloadsLeftOut = (count: number, most: number): string =>
  t`The ${most} that matter most of ${count} workloads are shown; the plan attached to this file has them all.`;
