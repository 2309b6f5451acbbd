import { countingIds, type Id } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import type { Lane } from '#shared/catalogue/layers.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { addPatch } from '#shared/plan/change.ts';
import { statedFacts } from '#shared/plan/plan-sketch.ts';
import { Plan } from '#shared/plan/plan.ts';

export type SampleFacts = Readonly<Partial<Record<FieldName, FactValue>>>;

/** Of how many facts one is left blank: real inventories have holes. */
const blankOneIn = 12;
const columns = 60;
const cell = { width: 240, height: 120 } as const;
const laneTop: Readonly<Record<Lane, number>> = {
  access: 0,
  application: 2_000,
  processing: 6_000,
  network: 40_000,
  storage: 44_000,
  security: 52_000,
  management: 54_000,
  facility: 56_000,
  planning: 0,
};

/** Writes components and relations into a plan, by chance but the same for the same seed. */
export class SampleWriter {
  readonly plan: Plan;
  readonly random: () => number;
  readonly #ids = countingIds('c');
  readonly #relationIds = countingIds('r');
  readonly #onLane = new Map<Lane, number>();

  constructor(name: string, seed: number) {
    this.plan = new Plan({ name, profile: 'enterprise' });
    this.random = seededRandom(seed);
  }

  /** Adds a component with its facts, some of them left blank, on its lane's next place. */
  add(kind: Kind, name: string, facts: SampleFacts = {}, technology?: string): Id {
    const id = this.#ids.next();
    const { lane } = kindData(kind);
    const stated = Object.entries(facts).filter(() => this.random() * blankOneIn >= 1);
    const record = {
      id,
      kind,
      name,
      ...(technology === undefined ? {} : { technology }),
      lane,
      ...this.#place(lane),
      status: 'planned',
      facts: statedFacts(Object.fromEntries(stated), 'import'),
    } as const;
    this.plan.apply([addPatch('component', record)]);
    return id;
  }

  /** Adds `count` components named by number, with facts by number. */
  addMany(
    count: number,
    kind: Kind,
    name: string,
    facts: (index: number) => SampleFacts,
    technology?: string,
  ): readonly Id[] {
    return Array.from({ length: count }, (_, index) =>
      this.add(kind, `${name}-${index + 1}`, facts(index), technology),
    );
  }

  relate(from: Id, kind: RelationKind, to: Id): void {
    this.plan.apply([
      addPatch('relation', { id: this.#relationIds.next(), kind, from, to, facts: {} }),
    ]);
  }

  /** True as often as the share says. */
  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)]!;
  }

  #place(lane: Lane): { readonly x: number; readonly y: number } {
    const index = this.#onLane.get(lane) ?? 0;
    this.#onLane.set(lane, index + 1);
    return {
      x: (index % columns) * cell.width,
      y: laneTop[lane] + Math.floor(index / columns) * cell.height,
    };
  }
}
