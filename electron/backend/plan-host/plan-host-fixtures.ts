import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { setPatch, type Change } from '#shared/plan/change.ts';
import type { Ack, Operation } from '#shared/sync/protocol.ts';
import { openPlanHost } from './open-plan-host.ts';
import type { PlanHost } from './plan-host.ts';

let opened = 0;

/** Opens a plan file, at a time that stands still. Identities differ from one opening to the next, as in life. */
export function hostOn(file: string): PlanHost {
  const ids = countingIds(`host${++opened}-`);
  const result = openPlanHost(file, { clock: fixedClock('2026-01-01'), ids });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

let sent = 0;

/** Commits one change under a label, as an actor. */
export async function commit(
  host: PlanHost,
  change: Change,
  label = 'Edit',
  actor = 'ada',
): Promise<Ack> {
  const operation: Operation = { opId: `op${++sent}`, label, change };
  const [ack] = await host.commit(actor, [operation]);
  return ack!;
}

/** The change that gives a component another name. */
export const naming = (host: PlanHost, id: string, name: string): Change => [
  setPatch('component', id, 'name', host.plan.component(id)!.name, name),
];
