import { isPillarLane } from '#shared/catalogue/layers.ts';
import type { Id } from '#shared/base/ids.ts';
import { relationNames } from '#shared/catalogue/relations.ts';
import { containerAround, type DrawnTree, type Nesting } from '#shared/layout/drawn-tree.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Relation } from '#shared/plan/records.ts';
import type { SceneRelations } from '../scene/scene-state.ts';

/** The lines of a picture, and the relations that each stands for: one, or those bundled at a collapsed card. */
export class DrawnLines {
  readonly relations: SceneRelations;
  readonly #first: readonly Id[];
  /** By their first relation: all of those that are bundled. */
  readonly #bundles: ReadonlyMap<Id, readonly Id[]>;
  #places: ReadonlyMap<Id, number> | undefined;

  constructor(
    relations: SceneRelations,
    first: readonly Id[],
    bundles: ReadonlyMap<Id, readonly Id[]>,
  ) {
    this.relations = relations;
    this.#first = first;
    this.#bundles = bundles;
  }

  /** The relations that a line stands for. */
  idsAt(place: number): readonly Id[] {
    const first = this.#first[place];
    if (first === undefined) throw new Error(`the picture has no line ${place}`);
    return this.#bundles.get(first) ?? [first];
  }

  /** The place of a relation's line among all; undefined where none is drawn for it. */
  placeOf(id: Id): number | undefined {
    this.#places ??= new Map(
      this.#first.flatMap((_, place) => this.idsAt(place).map((each) => [each, place] as const)),
    );
    return this.#places.get(id);
  }
}

/**
 * Relations drawn as lines: not those drawn as one thing inside another, and none of planning records. Those that end at what a
 * collapsed card stands for are bundled there. `lanes` are those of the slots, as indexes of `drawnLanes`.
 */
export function drawnLines(
  plan: PlanView,
  { standIns, whole }: DrawnTree,
  slotOf: (id: Id) => number | undefined,
  lanes: Uint8Array,
): DrawnLines {
  const most = plan.size('relation');
  const from = new Uint32Array(most);
  const to = new Uint32Array(most);
  const quiet = new Uint8Array(most);
  const kind = new Uint8Array(most);
  const count = new Uint16Array(most);
  const first: Id[] = [];
  const bundles = new Bundles();
  const hasGroups = plan.size('group') > 0;
  for (const relation of plan.all('relation')) {
    const a = slotOf(relation.from);
    const b = slotOf(relation.to);
    if (a === undefined || b === undefined || a === b) continue;
    if (isInside(whole, relation, hasGroups)) continue;
    const isBundled = standIns.has(relation.from) || standIns.has(relation.to);
    const place = isBundled ? bundles.add(relation.id, a, b, first.length) : first.length;
    count[place]! += 1;
    if (place < first.length) continue;
    first.push(relation.id);
    from[place] = a;
    to[place] = b;
    quiet[place] = isPillar[lanes[a]!] === true || isPillar[lanes[b]!] === true ? 1 : 0;
    kind[place] = kindNumber.get(relation.kind)!;
  }
  const drawn = <Numbers extends Uint8Array | Uint16Array | Uint32Array>(numbers: Numbers) =>
    numbers.slice(0, first.length) as Numbers;
  const relations = {
    from: drawn(from),
    to: drawn(to),
    quiet: drawn(quiet),
    kind: drawn(kind),
    count: drawn(count),
  };
  return new DrawnLines(relations, first, bundles.byFirst);
}

/** Whether a relation is drawn as one thing inside another, perhaps in a group there. */
const isInside = (whole: Nesting, { from, to }: Relation, hasGroups: boolean): boolean =>
  (hasGroups ? containerAround(whole, from) : whole.parents.get(from)) === to;

/** Relations between the same two cards, of which one is collapsed: one line. */
class Bundles {
  readonly byFirst = new Map<Id, Id[]>();
  readonly #byEnds = new Map<string, { readonly place: number; readonly ids: Id[] }>();

  /** Takes in a relation; gives the place of its line, which is `next` where it is the first. */
  add(id: Id, a: number, b: number, next: number): number {
    const ends = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = this.#byEnds.get(ends);
    known?.ids.push(id);
    if (known !== undefined) return known.place;
    const ids = [id];
    this.#byEnds.set(ends, { place: next, ids });
    this.byFirst.set(id, ids);
    return next;
  }
}

const kindNumber = new Map(relationNames.map((kind, index) => [kind, index]));

/** By index of `drawnLanes`. */
const isPillar = drawnLanes.map(isPillarLane);
