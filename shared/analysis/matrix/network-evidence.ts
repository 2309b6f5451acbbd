import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { textOf } from '../recovery/facts.ts';
import type { LayerEvidence } from './matrix-cell.ts';
import { sayNames } from './say-names.ts';
import { Tracks } from './tracks.ts';
import { t } from '#shared/words/t.ts';

/** Roles of segments that users' traffic does not cross. */
const inner: ReadonlySet<string | undefined> = new Set([
  'mgmt',
  'storage',
  'migration',
  'heartbeat',
  'backup',
  'ft',
  'oob',
]);

/** The virtual networks on which a workload, or what it runs on, meets its users. */
export function networkEvidence(plan: PlanView, workload: Component): LayerEvidence {
  const tracks = new Tracks(plan);
  const platform = tracks.reach([workload.id], 'runsOn', 'memberOf');
  const on = [workload.id, ...platform];
  const attached = tracks.to(on, 'attachedTo', 'segment');
  const switches = tracks.from(platform, 'attachedTo', 'virtualSwitch');
  const overVirtual = tracks.from(switches, 'attachedTo', 'segment');
  const segments = [...new Set([...attached, ...overVirtual])];
  const outer = segments.filter((id) => !inner.has(textOf(plan.component(id), 'segmentRole')));
  const carriers = tracks.to(outer, 'attachedTo');
  return {
    ...stateOf(plan, { segments, outer, switches, carriers }),
    components: [...new Set([...outer, ...switches, ...carriers, ...segments])],
    relations: tracks.relations,
    missing: [],
  };
}

function stateOf(
  plan: PlanView,
  {
    segments,
    outer,
    switches,
    carriers,
  }: Readonly<Record<'segments' | 'outer' | 'switches' | 'carriers', readonly Id[]>>,
): Pick<LayerEvidence, 'state' | 'says'> {
  if (outer.length > 0) {
    const by = carriers.length === 0 ? '' : t`, carried by ${sayNames(plan, carriers)}`;
    return { state: 'planned', says: t`Attached to ${sayNames(plan, outer)}${by}.` };
  }
  if (switches.length > 0)
    return { state: 'planned', says: t`Its hosts are attached to ${sayNames(plan, switches)}.` };
  return segments.length === 0
    ? { state: 'missing', says: t`No virtual network is drawn for it or for what it runs on.` }
    : {
        state: 'missing',
        says: t`Attached to ${sayNames(plan, segments)} only, which its users do not cross.`,
      };
}
