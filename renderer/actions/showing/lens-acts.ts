import { pathWorkloads, workloadBeside } from '#shared/lens/path/path-workloads.ts';
import { chooseLens, lens } from '#renderer/state/shown/lens.ts';
import { openSession } from '#renderer/state/session/workspace.ts';

/** Shows the way of the next workload, or of the one before. */
export function walkWorkloads(step: 1 | -1): void {
  const session = openSession();
  const shown = lens.get();
  if (session === undefined || shown.name !== 'path') return;
  const from = shown.workload ?? pathWorkloads(session.plan)[0]?.id;
  const workload = workloadBeside(session.plan, from, step);
  if (workload !== undefined) chooseLens({ name: 'path', workload });
}
