import { counted } from '#shared/words/counted.ts';
import type { StarterSummary } from '#shared/api/summaries.ts';
import { t } from '#shared/words/t.ts';

/** How large a starter is, in a few words. */
export function starterSize(
  starter: Pick<StarterSummary, 'components' | 'servers' | 'workloads'>,
): string {
  if (starter.components === 0) return t`Nothing drawn yet`;
  return [
    counted(starter.components, { one: '{0} component', other: '{0} components' }),
    counted(starter.servers, { one: '{0} server', other: '{0} servers' }),
    counted(starter.workloads, { one: '{0} workload', other: '{0} workloads' }),
  ].join(' · ');
}
