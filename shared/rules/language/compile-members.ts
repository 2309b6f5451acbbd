import { fields, fieldOf, isFieldName, type FieldName } from '#shared/catalogue/fields.ts';
import { processingForms } from '#shared/catalogue/kind.ts';
import { kindData, kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { layers } from '#shared/catalogue/layers.ts';
import {
  technologyFlags,
  type Technology,
  type TechnologyFlag,
} from '#shared/catalogue/technology.ts';
import type { CelNode } from './cel-node.ts';
import { technologyRead, type Run } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import { fieldNumber } from './fact-columns.ts';
import { kindsOf } from './kind-set.ts';
import { known, refuseUnknown } from './known-name.ts';
import { part, type Part } from './part.ts';
import type { Leaf } from './reads.ts';
import { literalText, type Scope } from './scope.ts';
import {
  booleanType,
  kindList,
  textType,
  typeName,
  typeOfField,
  type ValueType,
} from './value-type.ts';

type ComponentRun = (x: Parameters<Run>[0]) => number;

/** What one component says of itself: `c.rtoSec`, `c.name`, `c.form`, … */
export function compileMember(node: CelNode & { is: 'member' }, of: Part, scope: Scope): Part {
  const kinds = componentKinds(node.name, of, node.at);
  const column = Object.hasOwn(columns, node.name) ? columns[node.name] : undefined;
  if (column !== undefined) {
    if (column.leaf !== undefined) scope.rule.reads.add(of.paths, column.leaf);
    return part(
      column.type,
      of.depends,
      traced(column.read(of.run as ComponentRun), column.leaf, of, scope),
    );
  }
  const field = fieldNamed(node.name, kinds, node.at);
  scope.rule.reads.add(of.paths, field);
  return part(typeOfField(fieldOf(field)), of.depends, factRun(field, of, scope));
}

function componentKinds(member: string, of: Part, at: number): readonly Kind[] {
  if (of.type.is === 'component') return kindsOf(of.type.kinds);
  const hint = of.type.is === 'list' ? 'use exists, all, filter or map to look at each' : undefined;
  throw new ExpressionRefused(
    at,
    `'.${member}' needs a component, this is ${typeName(of.type)}`,
    hint,
  );
}

function fieldNamed(name: string, kinds: readonly Kind[], at: number): FieldName {
  const available = [...new Set(kinds.flatMap((kind) => kindData(kind).fields))];
  if (!isFieldName(name))
    return refuseUnknown('field', name, [...available, ...Object.keys(columns)], at);
  if (available.includes(name)) return name;
  const having = kindNames.filter((kind) => kindData(kind).fields.includes(name));
  const which =
    kinds.length === 0
      ? 'no kind of component can stand here'
      : `it can be ${kinds.slice(0, 4).join(', ')}`;
  throw new ExpressionRefused(
    at,
    `no '${name}' here: ${which}`,
    `'${fields[name].label}' is a field of ${having.slice(0, 5).join(', ')}`,
  );
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

/** Whether a fact is stated. */
function hasRun(field: number, { reads, run }: Part): Run {
  if (reads === 'self') return (x) => x.graph.factsOf[field]![x.self] !== undefined;
  if (reads !== undefined)
    return (x) => x.graph.factsOf[field]![x.slots[reads] as number] !== undefined;
  return (x) => x.graph.factsOf[field]![run(x) as number] !== undefined;
}

/** Notes the reading of a fact or of the technology while tracing. */
function traced(run: Run, leaf: Leaf | undefined, of: Part, scope: Scope): Run {
  if (!scope.rule.tracing || leaf === undefined || leaf.startsWith('#')) return run;
  const fact = leaf === 'technology' ? technologyRead : fieldNumber(leaf as FieldName);
  return (x) => {
    const value = run(x);
    const component = of.run(x) as number;
    if (value === undefined) x.trace?.missing(component, fact);
    else if (leaf !== 'technology' || x.graph.technologyIdOf[component] !== undefined)
      x.trace?.used(component, fact);
    return value;
  };
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

const columns: Readonly<Record<string, Column>> = {
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

/** `has(c.rtoSec)`, `has(c.technology)`: whether it is stated. */
export function compileHas(node: CelNode & { is: 'call' }, scope: Scope): Part {
  const [asked] = node.args;
  if (node.args.length !== 1 || asked?.is !== 'member')
    throw new ExpressionRefused(node.at, 'has() asks for one fact', 'such as has(self.rtoSec)');
  const of = scope.compile(asked.of, scope);
  const kinds = componentKinds(asked.name, of, asked.at);
  const component = of.run as ComponentRun;
  if (asked.name === 'technology') {
    scope.rule.reads.add(of.paths, 'technology');
    return part(booleanType, of.depends, (x) => x.graph.technologyIdOf[component(x)] !== undefined);
  }
  const field = fieldNamed(asked.name, kinds, asked.at);
  scope.rule.reads.add(of.paths, field);
  return part(booleanType, of.depends, hasRun(fieldNumber(field), of));
}

/** `c.flag('lockstep')`: from its kind or its technology. */
export function compileFlag(node: CelNode & { is: 'method' }, of: Part, scope: Scope): Part {
  if (of.type.is !== 'component')
    throw new ExpressionRefused(
      node.at,
      `'.flag()' needs a component, this is ${typeName(of.type)}`,
    );
  const flag = known(
    'flag',
    literalText(node.args[0], node.at, 'a flag'),
    technologyFlags,
    node.args[0]?.at ?? node.at,
  );
  const possible = kindsOf(of.type.kinds);
  if (possible.length === 0)
    throw new ExpressionRefused(
      node.at,
      `no kind of component can stand here`,
      kindList(of.type.kinds),
    );
  scope.rule.reads.add(of.paths, 'technology');
  return part(
    booleanType,
    of.depends,
    traced(flagRun(flag, of.run as ComponentRun), 'technology', of, scope),
  );
}

function flagRun(flag: TechnologyFlag, component: ComponentRun): Run {
  return (x) => {
    const c = component(x);
    const placed = x.graph.placedOf[c]!;
    if (placed.flags.has(flag)) return true;
    return placed.technology === undefined && x.graph.mayHaveFlag(x.graph.kindOf[c]!, flag)
      ? undefined
      : false;
  };
}
