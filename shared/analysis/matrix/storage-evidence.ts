import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { isLocalDisk } from '../recovery/local-disk.ts';
import type { LayerEvidence } from './matrix-cell.ts';
import { sayNames } from './say-names.ts';
import { Tracks } from './tracks.ts';
import { t } from '#shared/words/t.ts';
import { counted } from '#shared/words/counted.ts';

/** Where a workload and its machines keep data, what provides it, and who else can open it. */
export function storageEvidence(plan: PlanView, workload: Component): LayerEvidence {
  const tracks = new Tracks(plan);
  const machines = tracks.to([workload.id], 'runsOn', 'vm', 'osContainer', 'pod');
  const carriers = [workload.id, ...tracks.reach([workload.id], 'runsOn', 'memberOf')];
  const volumes = tracks.to(carriers, 'stores', 'volume');
  const stores = tracks.to(volumes, 'providedBy');
  tracks.to(volumes, 'presentedTo');
  const copies = tracks.from([...volumes, ...stores], 'protects', 'replication');
  const shared = tracks.to(
    carriers.filter((id) => !machines.includes(id)),
    'stores',
    'volume',
  );
  const without =
    shared.length > 0
      ? []
      : machines.filter((machine) => tracks.to([machine], 'stores', 'volume').length === 0);
  return {
    ...stateOf(plan, { volumes, without, machines }),
    components: [...new Set([...volumes, ...stores, ...copies])],
    relations: tracks.relations,
  };
}

interface Found {
  readonly volumes: readonly Id[];
  readonly machines: readonly Id[];
  readonly without: readonly Id[];
}

function stateOf(
  plan: PlanView,
  { volumes, machines, without }: Found,
): Pick<LayerEvidence, 'state' | 'says' | 'missing'> {
  if (volumes.length === 0)
    return { state: 'missing', says: t`Where it keeps data is not drawn.`, missing: [] };
  if (without.length > 0)
    return {
      state: 'missing',
      says: t`${without.length} of its ${machines.length} machines keep data nowhere that is drawn: ${sayNames(plan, without)}.`,
      missing: [],
    };
  const floating = volumes.filter((volume) => plan.outgoing(volume, 'providedBy').length === 0);
  const seen = floating.filter((volume) => plan.outgoing(volume, 'presentedTo').length === 0);
  if (seen.length > 0)
    return {
      state: 'cannotTell',
      says: counted(
        seen.length,
        {
          one: 'Stored on {1}; what provides it is not drawn.',
          other: 'Stored on {1}; what provides them is not drawn.',
        },
        sayNames(plan, volumes),
      ),
      missing: seen.map((volume) => ({
        component: volume,
        field: 'protocol',
        relation: 'providedBy',
      })),
    };
  return { state: 'planned', says: sayPlanned(plan, volumes), missing: [] };
}

function sayPlanned(plan: PlanView, volumes: readonly Id[]): string {
  const local = volumes.find((volume) => isLocalDisk(plan, plan.component(volume)!));
  if (local === undefined) {
    const stores = [
      ...new Set(volumes.flatMap((id) => plan.outgoing(id, 'providedBy').map(({ to }) => to))),
    ].sort();
    const by = stores.length === 0 ? '' : t`, provided by ${sayNames(plan, stores)}`;
    return t`Stored on ${sayNames(plan, volumes)}${by}.`;
  }
  const host =
    plan.outgoing(local, 'providedBy')[0]?.to ?? plan.outgoing(local, 'presentedTo')[0]?.to;
  const name = plan.component(local)!.name;
  return host === undefined
    ? t`Stored on ${name} and nowhere else: no other host can open it.`
    : t`Stored on ${name} and nowhere else. When ${plan.component(host)!.name} stops, no other host can open it.`;
}
