import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { textOf } from './facts.ts';
import { from, ofKind, to } from './related.ts';

/**
 * The volume that ties a machine to one server: its disk, mirrored nowhere. Recognised as STR-08 does: provided by one server;
 * or by nothing, seen by fewer than two and stated to be local.
 */
export const localDiskOf = (plan: PlanView, machine: Id): Component | undefined =>
  ofKind(plan, to(plan, [machine], 'stores'), 'volume').find((volume) => isLocalDisk(plan, volume));

/** Whether a volume is the disk of one server, and mirrored nowhere. */
export const isLocalDisk = (plan: PlanView, volume: Component): boolean =>
  isLocal(plan, volume) && !isMirrored(plan, volume.id);

function isLocal(plan: PlanView, volume: Component): boolean {
  const providers = to(plan, [volume.id], 'providedBy');
  if (providers.length === 1) return ofKind(plan, providers, 'server', 'ftServer').length === 1;
  return (
    providers.length === 0 &&
    to(plan, [volume.id], 'presentedTo').length < 2 &&
    textOf(volume, 'protocol') === 'local'
  );
}

const isMirrored = (plan: PlanView, volume: Id): boolean =>
  ofKind(plan, from(plan, [volume], 'protects'), 'replication').some(
    (replication) => textOf(replication, 'syncMode') === 'sync',
  );
