import type { Id } from '#shared/base/ids.ts';
import { relationNames } from '#shared/catalogue/relations.ts';
import { containerAround, type DrawnTree } from '#shared/layout/drawn-tree.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { SceneRelations } from '../scene/scene-state.ts';

/** The lines of a picture, and the relations that each stands for: one, or those bundled at a collapsed card. */
export class DrawnLines {
  readonly relations: SceneRelations;
  readonly ids: readonly (readonly Id[])[];
  #places: ReadonlyMap<Id, number> | undefined;

  constructor(relations: SceneRelations, ids: readonly (readonly Id[])[]) {
    this.relations = relations;
    this.ids = ids;
  }

  /** The place of a relation's line among all; undefined where none is drawn for it. */
  placeOf(id: Id): number | undefined {
    this.#places ??= new Map(
      this.ids.flatMap((line, index) => line.map((each) => [each, index] as const)),
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
  const [from, to, quiet, kind]: [number[], number[], number[], number[]] = [[], [], [], []];
  const bundles = new Map<string, Id[]>();
  const ids: Id[][] = [];
  for (const relation of plan.all('relation')) {
    const [a, b] = [slotOf(relation.from), slotOf(relation.to)];
    if (a === undefined || b === undefined || a === b) continue;
    if (containerAround(whole, relation.from) === relation.to) continue;
    const line = [relation.id];
    if (standIns.has(relation.from) || standIns.has(relation.to)) {
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      const bundle = bundles.get(key);
      if (bundle !== undefined) {
        bundle.push(relation.id);
        continue;
      }
      bundles.set(key, line);
    }
    ids.push(line);
    from.push(a);
    to.push(b);
    quiet.push(isPillar[lanes[a]!] === true || isPillar[lanes[b]!] === true ? 1 : 0);
    kind.push(kindNumber.get(relation.kind)!);
  }
  const relations = {
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    quiet: Uint8Array.from(quiet),
    kind: Uint8Array.from(kind),
    count: Uint16Array.from(ids, (line) => line.length),
  };
  return new DrawnLines(relations, ids);
}

const kindNumber = new Map(relationNames.map((kind, index) => [kind, index]));

/** By index of `drawnLanes`. */
const isPillar = drawnLanes.map((lane) => lane === 'security' || lane === 'management');
