import type { RelationKind } from '#shared/catalogue/relations.ts';
import { addPatch, setPatch, type Change } from '../change.ts';
import { checkChange } from './check-change.ts';
import { drawSketch } from '../plan-sketch.ts';
import type { Plan } from '../plan.ts';
import type { Component, OwnTechnology } from '../records.ts';

/** The technology of esx01. */
export const own: OwnTechnology = {
  id: 'own-1',
  name: 'Own hypervisor',
  vendor: 'In house',
  kinds: ['hypervisor'],
  layer: 'processing',
  secondary: [],
  era: 'now',
  flags: [],
  summary: '',
};

/** A small order system that changes are checked against. */
function orderPlan(): Plan {
  const plan = drawSketch({
    parts: {
      db: ['vm', { name: 'Order DB', vcpu: 4 }],
      host: ['hypervisor', { name: 'esx01' }],
      server: ['server', { name: 'R740' }],
      rack: ['rack', { name: 'Rack 1' }],
    },
    relations: [
      ['db', 'runsOn', 'host'],
      ['host', 'runsOn', 'server'],
    ],
  });
  plan.apply([
    addPatch('technology', own),
    setPatch('component', 'host', 'technology', undefined, 'own-1'),
    addPatch('waiver', {
      id: 'w1',
      rule: 'MIS-04',
      subject: 'rack',
      reason: 'Lab',
      waivedOn: '2026-01-01',
    }),
  ]);
  return plan;
}

export const plan = orderPlan();
export const db = plan.component('db')!;

/** What a change is refused with; `fits` when it is not. */
export function refusal(change: Change): string {
  const result = checkChange(plan, change);
  return result.ok ? 'fits' : result.error.message;
}

/** Adds a component like the order database, but for what is said. */
export const added = (more: Record<string, unknown>): Change => [
  addPatch('component', { ...db, id: 'new', name: 'New', ...more } as Component),
];

/** Adds a relation. */
export const related = (kind: RelationKind, from: string, to: string): Change => [
  addPatch('relation', { id: 'new', kind, from, to, facts: {} }),
];
