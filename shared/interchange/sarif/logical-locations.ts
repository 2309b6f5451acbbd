import { drawnParent } from '#shared/layout/drawn-parent.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Subject } from '#shared/rules/finding.ts';
import type { SarifLogicalLocation } from './sarif-schema.ts';

type Named = Pick<Subject, 'id' | 'name' | 'kind'>;

/** A logical location of a result, and its place among those of the run. */
type PointingLocation = SarifLogicalLocation & { readonly index: number };

/**
 * The components of a plan as logical locations, each once, inside what they are drawn in: `ESX cluster A/esx-01/ESX 4`. SARIF
 * wants a nested location to point at its parent among those of the run (§3.33.8).
 */
export class LogicalLocations {
  readonly #plan: PlanView;
  readonly #locations: SarifLogicalLocation[] = [];
  readonly #indexes = new Map<string, number>();

  constructor(plan: PlanView) {
    this.#plan = plan;
  }

  /** Those asked for so far and all that they are in. */
  get all(): readonly SarifLogicalLocation[] {
    return this.#locations;
  }

  /** The location of a component, or of the plan. */
  of(subject: Named): PointingLocation {
    const index = this.#indexOf(subject, new Set());
    return { index, ...this.#locations[index]! };
  }

  /** `inside` has what the subject is already known to be within: drawings that go in a circle end there. */
  #indexOf({ id, name, kind }: Named, inside: ReadonlySet<string>): number {
    const known = this.#indexes.get(id);
    if (known !== undefined) return known;
    const seen = new Set([...inside, id]);
    const parent = id === 'plan' ? undefined : drawnParent(this.#plan, id);
    const parentIndex =
      parent === undefined || seen.has(parent.id) ? undefined : this.#indexOf(parent, seen);
    const index = this.#locations.length;
    this.#locations.push(
      parentIndex === undefined
        ? { name, kind, fullyQualifiedName: name }
        : { name, kind, fullyQualifiedName: this.#within(parentIndex, name), parentIndex },
    );
    this.#indexes.set(id, index);
    return index;
  }

  #within(parent: number, name: string): string {
    return `${this.#locations[parent]!.fullyQualifiedName}/${name}`;
  }
}
