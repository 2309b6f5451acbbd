import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { processingForms } from '#shared/catalogue/kind.ts';
import { kindNames } from '#shared/catalogue/kinds.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { isMeasureName } from '#shared/catalogue/measures.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import type { CelNode } from './cel-node.ts';
import { compileMeasure, compilePlanMeasure } from './compile-measures.ts';
import type { ComponentRun, Run } from './evaluation.ts';
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
  if (column !== undefined) {
    if (column.leaf !== undefined) scope.rule.reads.add(of.paths, column.leaf);
    return part(
      column.type,
      of.depends,
      traced(column.read(of.run as ComponentRun), column.leaf, of, scope),
    );
  }
  const field = fieldOrMeasure(node.name, kinds, node.at);
  if (isMeasureName(field)) return compileMeasure(field, of, scope);
  scope.rule.reads.add(of.paths, field);
  return part(typeOfField(fieldOf(field)), of.depends, factRun(field, of, scope));
}

/** `plan.capex`: what an analysis says of the plan. */
export function compilePlanMember(node: CelNode & { is: 'member' }, scope: Scope): Part {
  return compilePlanMeasure(planMeasure(node), scope);
}

function factRun(field: FieldName, of: Part, scope: Scope): Run {
  return traced(statedRun(fieldNumber(field), of), field, of, scope);
}

/** Most facts are of the judged component or a loop variable: asking for it each time would take as long as the rest. */
function statedRun(field: number, { reads, run }: Part): Run {
  if (reads === 'self') return (x) => x.graph.factsOf[field]![x.self];
  if (reads !== undefined) return (x) => x.graph.factsOf[field]![x.slots[reads] as number];
  return (x) => x.graph.factsOf[field]![run(x) as number];
}

interface Column {
  readonly type: ValueType;
  readonly leaf?: Leaf;
  read(component: ComponentRun): Run;
}

const ofTechnology = (type: ValueType, read: (technology: Technology) => unknown): Column => ({
  type,
  leaf: 'technology',
  read: (component) => (x) => {
    const { technology } = x.graph.placedOf[component(x)]!;
    return technology === undefined ? undefined : read(technology);
  },
});

const columns: Readonly<Record<ColumnName, Column>> = {
  id: { type: textType, read: (component) => (x) => x.graph.idOf[component(x)] },
  name: { type: textType, leaf: '#name', read: (component) => (x) => x.graph.nameOf[component(x)] },
  kind: {
    type: { is: 'text', options: kindNames },
    read: (component) => (x) => kindNames[x.graph.kindOf[component(x)]!],
  },
  lane: {
    type: { is: 'text', options: [...layers, 'facility', 'planning'] },
    leaf: '#lane',
    read: (component) => (x) => x.graph.laneOf[component(x)],
  },
  status: {
    type: { is: 'text', options: ['existing', 'planned', 'retire'] },
    leaf: '#status',
    read: (component) => (x) => x.graph.statusOf[component(x)],
  },
  technology: {
    type: textType,
    leaf: 'technology',
    read: (component) => (x) => x.graph.technologyIdOf[component(x)],
  },
  form: {
    type: { is: 'text', options: [...processingForms, ''] },
    leaf: 'technology',
    read: (component) => (x) => x.graph.placedOf[component(x)]!.form,
  },
  era: ofTechnology(
    { is: 'text', options: ['2009', 'now', 'both'] },
    (technology) => technology.era,
  ),
  discontinued: ofTechnology(booleanType, (technology) => technology.discontinued === true),
  successor: ofTechnology(textType, (technology) => technology.successor ?? ''),
  technologyLayers: {
    type: { is: 'list', of: { is: 'text', options: [...layers, 'facility', 'planning'] } },
    leaf: 'technology',
    read: (component) => (x) => x.graph.placedOf[component(x)]!.layers,
  },
};
