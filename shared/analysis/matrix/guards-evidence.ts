import type { Id } from '#shared/base/ids.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { relationKinds, type RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Relation } from '#shared/plan/records.ts';
import type { LayerEvidence } from './matrix-cell.ts';
import { Tracks } from './tracks.ts';
import { t } from '#shared/words/t.ts';

/** What guards a workload: its users' sign-in, its networks, its data, itself and what it runs on. */
export function securityEvidence(plan: PlanView, workload: Component): LayerEvidence {
  const tracks = new Tracks(plan);
  const carriers = [workload.id, ...tracks.reach([workload.id], 'runsOn', 'memberOf')];
  const ways = tracks.reachFrom([workload.id], 'accesses');
  const segments = tracks.to(carriers, 'attachedTo', 'segment');
  const volumes = tracks.to(carriers, 'stores', 'volume');
  const stores = tracks.to(volumes, 'providedBy');
  return acting(tracks, {
    layer: 'security',
    on: [...ways, ...segments, ...volumes, ...stores, ...carriers],
    by: ['authenticates', 'filters', 'encrypts', 'monitors'],
    nothing: t`Nothing guards it: no sign-in, no filter, no key, no watch on it or what it runs on.`,
    idle: () => t`Nothing guards it.`,
  });
}

/** What shows and steers what happens with a workload and what it runs on. */
export function managementEvidence(plan: PlanView, workload: Component): LayerEvidence {
  const tracks = new Tracks(plan);
  const carriers = [workload.id, ...tracks.reach([workload.id], 'runsOn', 'memberOf')];
  return acting(tracks, {
    layer: 'management',
    on: carriers,
    by: ['monitors', 'manages', 'configures', 'protects'],
    nothing: t`Nothing shows what is happening with it, and nothing steers it.`,
    idle: (names) => t`${names}, but nothing shows what is really happening.`,
  });
}

interface Acting {
  readonly layer: Layer;
  readonly on: readonly Id[];
  readonly by: readonly RelationKind[];
  readonly nothing: string;
  /** What is drawn does not make the layer planned. */
  readonly idle: (names: string) => string;
}

/** Planned when something of the layer that covers it acts on the workload or on what it stands on. */
function acting(tracks: Tracks, { layer, on, by, nothing, idle }: Acting): LayerEvidence {
  const { plan } = tracks;
  const actors = by.flatMap((relation) => tracks.from(on, relation, ...kindsOf(layer)));
  const found = [...new Set(actors)];
  const says = sayActs(plan, found, new Set(on), by);
  const covered = found.some((id) => kindData(plan.component(id)!.kind).covers);
  return {
    ...(covered
      ? { state: 'planned', says: `${says}.` }
      : { state: 'missing', says: found.length === 0 ? nothing : idle(says) }),
    components: found,
    relations: tracks.relations,
    missing: [],
  };
}

/** "Sign-in authenticates users of Front door; Firewall filters Users and 2 more acts". */
function sayActs(
  plan: PlanView,
  actors: readonly Id[],
  on: ReadonlySet<Id>,
  by: readonly RelationKind[],
): string {
  const acts = actors.flatMap((actor) => {
    const act = plan
      .outgoing(actor)
      .filter(({ kind, to }) => by.includes(kind) && on.has(to))
      .toSorted(byTarget)[0];
    return act === undefined
      ? []
      : [
          `${plan.component(actor)!.name} ${relationKinds[act.kind].title} ${plan.component(act.to)!.name}`,
        ];
  });
  const shown = acts.slice(0, 2).join('; ');
  return acts.length > 2 ? t`${shown}; ${acts.length - 2} more` : shown;
}

const byTarget = (a: Relation, b: Relation): number =>
  a.to === b.to ? (a.kind < b.kind ? -1 : 1) : a.to < b.to ? -1 : 1;

/** The kinds that are drawn on a layer. */
function kindsOf(layer: Layer): readonly Kind[] {
  return layer === 'security' ? securityKinds : managementKinds;
}

const securityKinds: readonly Kind[] = [
  'idp',
  'mfa',
  'pam',
  'firewall',
  'microseg',
  'edr',
  'siem',
  'scanner',
  'kms',
];
const managementKinds: readonly Kind[] = [
  'vmManager',
  'orchestrator',
  'configMgmt',
  'monitor',
  'capacityMgr',
  'backup',
];
