import { seededRandom } from '#shared/base/seeded-random.ts';
import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { legalRelations } from '#shared/catalogue/legality.ts';
import { addPatch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { overlap } from './card-geometry.ts';
import { drawnTree } from './drawn-tree.ts';
import { groupBounds } from './group-bounds.ts';
import { layoutChange } from './layout-change.ts';

const drawnKinds = kindNames.filter((kind) => kindData(kind).lane !== 'planning');

/** A plan of components and legal relations drawn by lot: the same for the same seed. */
export function randomPlan(seed: number, size: number): Plan {
  const random = seededRandom(seed);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)]!;
  const kinds = Array.from({ length: size }, () => pick(drawnKinds));
  const plan = drawSketch({
    parts: Object.fromEntries(kinds.map((kind, index) => [`c${index}`, [kind]] as const)),
  });
  for (let tried = 0; tried < size * 6; tried++) {
    const [from, to] = [Math.floor(random() * size), Math.floor(random() * size)];
    const [relation] = legalRelations(kinds[from]!, kinds[to]!);
    if (relation === undefined || from === to) continue;
    const record = { id: `r${tried}`, kind: relation, from: `c${from}`, to: `c${to}`, facts: {} };
    plan.apply([addPatch('relation', record)]);
  }
  return plan;
}

/** The plan itself, with everything where the layout puts it. */
export function laidOut(plan: Plan): Plan {
  plan.apply(layoutChange(plan));
  return plan;
}

/** What covers what of that which lies beside it, in words: none of a plan that is laid out. */
export function coveredPairs(plan: Plan): string[] {
  const tree = drawnTree(plan);
  const boxes = groupBounds(tree);
  return [...tree.roots.values(), ...tree.children.values()].flatMap((beside) =>
    beside.flatMap((a, index) =>
      beside
        .slice(index + 1)
        .filter((b) => overlap(boxes.get(a)!, boxes.get(b)!))
        .map((b) => `${a} over ${b}`),
    ),
  );
}
