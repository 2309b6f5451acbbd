import type { Id, Ids } from '#shared/base/ids.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { legalRelations } from '#shared/catalogue/legality.ts';
import type { Change } from '../change.ts';
import { PlanDraft } from '../plan-draft.ts';
import type { PlanView } from '../plan.ts';
import { pick, randomValue, type Random } from './random-value.ts';
import { relationProblem } from '../checking/relation-problem.ts';
import { removeComponent } from '../remove-component.ts';
import { anyRecord, type Edit } from './random-record.ts';
import { bookmarkEdits } from './random-bookmarks.ts';
import { canvasStateEdits } from './random-canvas-state.ts';
import { decisionRecordEdits } from './random-decision-record.ts';
import { ruleTableEdits } from './random-rule-tables.ts';
import { profiles, statuses, type Component, type TableName } from '../records.ts';

/** One act that a person might do to any table of a plan, chosen by chance: for fuzzing. Always fits; empty when nothing could be done. */
export function randomEdit(plan: PlanView, random: Random, ids: Ids): Change {
  const draft = new PlanDraft(plan);
  pick(random, edits)!(draft, random, ids);
  return draft.change;
}

const edits: readonly Edit[] = [
  addComponent,
  addComponent,
  addRelation,
  addRelation,
  addRelation,
  setFacts,
  setFacts,
  setFacts,
  setColumns,
  setRelationFact,
  removeOneComponent,
  removeOneRelation,
  declare,
  waive,
  withdraw,
  ownTechnology,
  setMeta,
  ...ruleTableEdits,
  ...canvasStateEdits,
  ...bookmarkEdits,
  ...decisionRecordEdits,
];

/** Kinds that may have relations with each other: chance alone would seldom relate anything. */
const sociable = [
  'vm',
  'hypervisor',
  'server',
  'hostCluster',
  'volume',
  'workload',
  'switch',
  'monitor',
] as const;

function addComponent(draft: PlanDraft, random: Random, ids: Ids): void {
  const kind = pick(random, random() < 0.75 ? sociable : kindNames)!;
  const id = ids.next();
  const [x, y] = [Math.round(random() * 4000), Math.round(random() * 2000)];
  const { lane } = kindData(kind);
  draft.add('component', {
    id,
    kind,
    name: `${kindData(kind).title} ${id}`,
    lane,
    x,
    y,
    status: 'planned',
    facts: {},
  });
  setSomeFacts(draft, draft.component(id)!, random);
}

function addRelation(draft: PlanDraft, random: Random, ids: Ids): void {
  const [from, to] = [anyRecord(draft, 'component', random), anyRecord(draft, 'component', random)];
  if (from === undefined || to === undefined) return;
  const kind = pick(random, legalRelations(from.kind, to.kind));
  if (kind === undefined) return;
  const relation = { id: ids.next(), kind, from: from.id, to: to.id, facts: {} };
  if (relationProblem(draft, relation) === undefined) draft.add('relation', relation);
}

function setFacts(draft: PlanDraft, random: Random): void {
  const component = anyRecord(draft, 'component', random);
  if (component !== undefined) setSomeFacts(draft, component, random);
}

function setSomeFacts(draft: PlanDraft, component: Component, random: Random): void {
  const { fields } = kindData(component.kind);
  for (let count = Math.floor(random() * 4); count > 0; count--) {
    setFact(draft, 'component', component.id, pick(random, fields)!, random);
  }
}

function setRelationFact(draft: PlanDraft, random: Random): void {
  const link = [...draft.all('relation')].find((relation) => relation.kind === 'linksTo');
  if (link !== undefined) setFact(draft, 'relation', link.id, 'speedGbps', random);
}

function setFact(
  draft: PlanDraft,
  table: TableName,
  id: Id,
  field: FieldName,
  random: Random,
): void {
  const fact = {
    value: randomValue(fieldOf(field), random),
    origin: pick(random, ['typed', 'import'] as const)!,
  };
  draft.set(table, id, `facts.${field}`, random() < 0.25 ? undefined : fact);
}

function setColumns(draft: PlanDraft, random: Random): void {
  const component = anyRecord(draft, 'component', random);
  if (component === undefined) return;
  draft.set('component', component.id, 'name', `Name ${Math.floor(random() * 100)}`);
  draft.set('component', component.id, 'x', Math.round(random() * 4000));
  draft.set('component', component.id, 'status', pick(random, statuses));
  draft.set('component', component.id, 'tags', pick(random, [undefined, ['a'], ['a', 'b']]));
}

function removeOneComponent(draft: PlanDraft, random: Random): void {
  const component = anyRecord(draft, 'component', random);
  if (component !== undefined) removeComponent(draft, component.id);
}

function removeOneRelation(draft: PlanDraft, random: Random): void {
  const relation = anyRecord(draft, 'relation', random);
  if (relation !== undefined) draft.remove('relation', relation.id);
}

function declare(draft: PlanDraft, random: Random): void {
  const id = pick(random, layers)!;
  const reason = pick(random, ['No users', 'Bought as a service'])!;
  if (draft.get('declaration', id) === undefined)
    draft.add('declaration', { id, reason, declaredOn: '2026-01-01' });
  else draft.set('declaration', id, 'reason', reason);
}

function waive(draft: PlanDraft, random: Random, ids: Ids): void {
  const subject = random() < 0.3 ? 'plan' : anyRecord(draft, 'component', random)?.id;
  if (subject === undefined) return;
  draft.add('waiver', {
    id: ids.next(),
    rule: 'MIS-04',
    subject,
    reason: 'Accepted',
    waivedOn: '2026-01-01',
  });
}

function withdraw(draft: PlanDraft, random: Random): void {
  const table = pick(random, ['declaration', 'waiver'] as const)!;
  const record = anyRecord(draft, table, random);
  if (record !== undefined) draft.remove(table, record.id);
}

function ownTechnology(draft: PlanDraft, random: Random, ids: Ids): void {
  const known = anyRecord(draft, 'technology', random);
  if (known !== undefined && random() < 0.5)
    return draft.set('technology', known.id, 'vendor', `Vendor ${random()}`);
  const technology = {
    kinds: ['vm'],
    layer: 'processing',
    secondary: [],
    era: 'now',
    flags: [],
    summary: '',
  } as const;
  draft.add('technology', {
    ...technology,
    id: ids.next(),
    name: 'Own hypervisor',
    vendor: 'In house',
  });
}

function setMeta(draft: PlanDraft, random: Random): void {
  draft.set('meta', 'plan', 'profile', pick(random, profiles));
  draft.set('meta', 'plan', 'description', pick(random, [undefined, 'Two halls']));
}
