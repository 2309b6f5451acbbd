import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { processingForms } from '#shared/catalogue/kind.ts';
import { kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { lanes } from '#shared/catalogue/layers.ts';
import { statuses } from '#shared/plan/records.ts';
import { isMeasureName } from '#shared/catalogue/measures.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import { onePage } from './column.ts';
import type { CelNode } from './cel-node.ts';
import { compileMeasure, compilePlanMeasure } from './compile-measures.ts';
import { componentsOf } from './bulk/bulk-of.ts';
import type { ColumnOf, TextsOf } from './bulk/columns.ts';
import { bulkFact, bulkRead } from './bulk/facts.ts';
import { vectorKind } from './bulk/vectors.ts';
import { describe } from './describe.ts';
import type { ComponentRun, GraphView, Run } from './evaluation.ts';
import { fieldNumber } from './fact-columns.ts';
import { componentKinds, fieldOrMeasure, planMeasure, type ColumnName } from './known-member.ts';
import { part, type Part } from './part.ts';
import type { Leaf } from './reads.ts';
import type { Scope } from './scope.ts';
import { traced } from './traced-fact.ts';
import { booleanType, textType, typeOfField, type ValueType } from './value-type.ts';

/** What one component says of itself, or an analysis of it: `c.rtoSec`, `c.name`, `c.form`, `c.cpuOvercommit` … */
export function compileMember(node: CelNode & { is: 'member' }, of: Part, scope: Scope): Part {
  const kinds = componentKinds(node.name, of, node.at);
  const column = Object.hasOwn(columns, node.name) ? columns[node.name as ColumnName] : undefined;
  if (column !== undefined) return columnOf(column, of, scope);
  const field = fieldOrMeasure(node.name, kinds, node.at);
  if (isMeasureName(field)) return compileMeasure(field, of, scope);
  scope.rule.reads.add(of.paths, field);
  const type = typeOfField(fieldOf(field));
  const number = fieldNumber(field);
  const fact = {
    ...part(type, of.depends, factRun(field, of, scope)),
    ...bulkFact(number, vectorKind(type), componentsOf(of)),
    waitsFor: describe(node, scope).text,
  };
  return type.is === 'text' ? { ...fact, column: factColumn(field, number, of) } : fact;
}

const factColumn = (name: string, field: number, of: Part): ColumnOf => ({
  name,
  values: ({ factsOf }) => factsOf[field]!.inPages,
  stored: (text) => text,
  of: componentsOf(of),
  reads: of.reads,
});

function columnOf({ type, leaf, read, kept }: Column, of: Part, scope: Scope): Part {
  if (leaf !== undefined) scope.rule.reads.add(of.paths, leaf);
  const component = of.run as ComponentRun;
  const run: Run = (x) => read(x.graph, component(x));
  const told = part(type, of.depends, traced(run, leaf, of, scope));
  const kind = vectorKind(type);
  if (kind === 'lists')
    return { ...told, told: { read: read as TextsOf['read'], of: componentsOf(of) } };
  const bulk = bulkRead(read, kind as 'truths' | 'values', componentsOf(of));
  return kept === undefined
    ? { ...told, bulk }
    : { ...told, bulk, column: { stored: asItIs, ...kept, of: componentsOf(of), reads: of.reads } };
}

const asItIs = (text: unknown): unknown => text;

/** `plan.capex`: what an analysis says of the plan. */
export function compilePlanMember(node: CelNode & { is: 'member' }, scope: Scope): Part {
  return compilePlanMeasure(planMeasure(node), scope);
}

function factRun(field: FieldName, of: Part, scope: Scope): Run {
  return traced(statedRun(fieldNumber(field), of), field, of, scope);
}

/** Most facts are of the judged component or a loop variable: asking for it each time would take as long as the rest. */
function statedRun(field: number, { reads, run }: Part): Run {
  if (reads === 'self') return (x) => x.graph.factsOf[field]!.at(x.self);
  if (reads !== undefined) return (x) => x.graph.factsOf[field]!.at(x.slots[reads] as number);
  return (x) => x.graph.factsOf[field]!.at(run(x) as number);
}

interface Column {
  readonly type: ValueType;
  readonly leaf?: Leaf;
  readonly read: (graph: GraphView, component: number) => unknown;
  /** For those that many components are compared by: where they are kept. */
  readonly kept?: Pick<ColumnOf, 'name' | 'values'> & Partial<Pick<ColumnOf, 'stored'>>;
}

const ofTechnology = (type: ValueType, read: (technology: Technology) => unknown): Column => ({
  type,
  leaf: 'technology',
  read: ({ placedOf }, component) => {
    const { technology } = placedOf[component]!;
    return technology === undefined ? undefined : read(technology);
  },
});

const columns: Readonly<Record<ColumnName, Column>> = {
  id: { type: textType, read: ({ idOf }, component) => idOf[component] },
  name: { type: textType, leaf: '#name', read: ({ nameOf }, component) => nameOf[component] },
  kind: {
    type: { is: 'text', options: kindNames },
    read: ({ kindOf }, component) => kindNames[kindOf[component]!],
    kept: {
      name: 'kind',
      values: ({ kindOf }) => onePage(kindOf),
      stored: (kind) => kindNames.indexOf(kind as Kind),
    },
  },
  lane: {
    type: { is: 'text', options: lanes },
    leaf: '#lane',
    read: ({ laneOf }, component) => laneOf[component],
    kept: { name: 'lane', values: ({ laneOf }) => onePage(laneOf) },
  },
  status: {
    type: { is: 'text', options: statuses },
    leaf: '#status',
    read: ({ statusOf }, component) => statusOf[component],
    kept: { name: 'status', values: ({ statusOf }) => onePage(statusOf) },
  },
  technology: {
    type: textType,
    leaf: 'technology',
    read: ({ technologyIdOf }, component) => technologyIdOf[component],
    kept: { name: 'technology', values: ({ technologyIdOf }) => onePage(technologyIdOf) },
  },
  form: {
    type: { is: 'text', options: [...processingForms, ''] },
    leaf: 'technology',
    read: ({ placedOf }, component) => placedOf[component]!.form,
  },
  era: ofTechnology(
    { is: 'text', options: ['2009', 'now', 'both'] },
    (technology) => technology.era,
  ),
  discontinued: ofTechnology(booleanType, (technology) => technology.discontinued === true),
  successor: ofTechnology(textType, (technology) => technology.successor ?? ''),
  technologyLayers: {
    type: { is: 'list', of: { is: 'text', options: lanes } },
    leaf: 'technology',
    read: ({ placedOf }, component) => placedOf[component]!.layers,
  },
};
