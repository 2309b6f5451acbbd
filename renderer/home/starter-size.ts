import type { StarterSummary } from '#shared/api/summaries.ts';

/** How large a starter is, in a few words. */
export function starterSize(
  starter: Pick<StarterSummary, 'components' | 'servers' | 'workloads'>,
): string {
  if (starter.components === 0) return 'Nothing drawn yet';
  return [
    counted(starter.components, 'component'),
    counted(starter.servers, 'server'),
    counted(starter.workloads, 'workload'),
  ].join(' · ');
}

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
