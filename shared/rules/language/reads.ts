import type { FieldName } from '#shared/catalogue/fields.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { Direction, KindSet } from './kind-set.ts';

/** One step from components to components: one relation, any number of several, or the components that a measure gives. */
export interface Step {
  readonly relations: readonly RelationKind[];
  /** 'both' for neighbours. */
  readonly direction: Direction | 'both';
  /** Any number of times (one or more). */
  readonly anyNumber: boolean;
  /** The kinds it can arrive at. */
  readonly kinds: KindSet;
  readonly measure?: MeasureName;
}

/** Where components come from: the judged component, or all of some kinds; then steps. */
export interface Path {
  readonly from: 'self' | 'plan';
  /** The kinds it starts with. */
  readonly kinds: KindSet;
  readonly steps: readonly Step[];
}

/** A fact, column or measure of a component, or all that hangs on its technology. */
export type Leaf = FieldName | 'technology' | '#name' | '#lane' | '#status' | `@${MeasureName}`;

/** What reading a measure is called. */
export const measureLeaf = (measure: MeasureName): `@${MeasureName}` => `@${measure}`;

/** What an expression reads: the components of a path, and, when given, one thing of each. Derived, never declared. */
export interface Read {
  readonly path: Path;
  readonly leaf?: Leaf;
}

/** All that an expression reads. */
export interface Reads {
  readonly components: readonly Read[];
  /** `count:vm`, `covering:access`, `technologies:hypervisor`, `forms`, `relation:hasGoal`, `measure:capex`, `goals`, `layers`, `today`, `params`. */
  readonly plan: ReadonlySet<string>;
}

/** Kinds at the end of a path. */
export const kindsAtEnd = (path: Path): KindSet => path.steps.at(-1)?.kinds ?? path.kinds;

/** The same path, narrowed at its end. */
export function narrowed(path: Path, kinds: KindSet): Path {
  const last = path.steps.at(-1);
  if (last === undefined) return { ...path, kinds };
  return { ...path, steps: [...path.steps.slice(0, -1), { ...last, kinds }] };
}

/** A text that is the same for the same read. */
const readKey = (read: Read): string => `${pathKey(read.path)} ${read.leaf ?? ''}`;

/** A text that is the same for the same path. */
const pathKey = (path: Path): string =>
  `${path.from}${path.kinds.number}${path.steps.map(stepKey).join('')}`;

const stepKey = (step: Step) =>
  `/${step.relations.join('+')}${step.measure ?? ''} ${step.direction}${step.anyNumber ? '*' : ''} ${step.kinds.number}`;

/** Gathers reads while an expression is compiled; each once. */
export class ReadCollector implements Reads {
  readonly #components = new Map<string, Read>();
  readonly plan = new Set<string>();

  get components(): readonly Read[] {
    return [...this.#components.values()];
  }

  add(paths: readonly Path[], leaf?: Leaf): void {
    for (const path of paths) {
      if (path.from === 'self' && path.steps.length === 0 && leaf === undefined) continue;
      const read: Read = leaf === undefined ? { path } : { path, leaf };
      this.#components.set(readKey(read), read);
    }
  }
}
