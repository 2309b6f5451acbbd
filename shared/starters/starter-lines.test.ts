import { describe, expect, it } from 'vitest';
import { bandLayout } from '#shared/layout/band-layout.ts';
import type { Box, DrawnLane } from '#shared/layout/card-geometry.ts';
import { drawnTree } from '#shared/layout/drawn-tree.ts';
import { groupBounds } from '#shared/layout/group-bounds.ts';
import { laneContents } from '#shared/layout/lane-contents.ts';
import { layoutMeasures } from '#shared/layout/layout-measures.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { laneCorridors } from '#shared/layout/routes/lane-corridors.ts';
import { RelationRouter } from '#shared/layout/routes/relation-router.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { starters } from './all-starters.ts';

/** Crossings of lines with the packer of 22 November 2026, and how many of its curves ran over cards of others. */
const before: Readonly<Record<string, readonly [crossings: number, overCards: number]>> = {
  article: [69, 20],
  'right-tools': [2316, 114],
  empty: [0, 0],
  'branch-office': [318, 40],
  'small-business': [570, 50],
  'three-tier': [1579, 104],
  hci: [1564, 92],
  'private-cloud': [4340, 186],
  kubernetes: [2337, 131],
  'unix-partitions': [2089, 134],
  vdi: [2112, 109],
  'database-ha': [1108, 93],
  stretched: [2659, 123],
  hpc: [11525, 298],
};

interface DrawnPlan {
  readonly boxes: readonly Box[];
  readonly isCard: readonly boolean[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly router: RelationRouter;
}

function drawn(plan: Plan): DrawnPlan {
  const tree = drawnTree(plan);
  const standing = groupBounds(tree);
  const { areas } = bandLayout(laneContents(tree, standing, () => 'open'));
  const ids = [...tree.components.keys()];
  const slots = new Map(ids.map((id, slot) => [id, slot]));
  const boxes = ids.map((id) => {
    const [box, { origin }] = [
      standing.get(id)!,
      areas[tree.components.get(id)!.lane as DrawnLane],
    ];
    return { ...box, x: box.x + origin.x, y: box.y + origin.y };
  });
  const lines = [...plan.all('relation')].filter(
    ({ from, to }) => slots.has(from) && slots.has(to) && tree.parents.get(from) !== to,
  );
  const isCard = ids.map((id) => !tree.children.has(id));
  const [from, to] = [
    lines.map((line) => slots.get(line.from)!),
    lines.map((line) => slots.get(line.to)!),
  ];
  const router = new RelationRouter(
    {
      x: boxes.map(({ x }) => x),
      y: boxes.map(({ y }) => y),
      w: boxes.map(({ w }) => w),
      h: boxes.map(({ h }) => h),
      level: isCard.map((card) => (card ? 1 : 2)),
    },
    { from, to },
    laneCorridors(Object.values(areas)),
  );
  return { boxes, isCard, from, to, router };
}

/** Whether a line runs over a card that is none of its ends, by looking at it every two units. */
function runsOver({ boxes, isCard, from, to, router }: DrawnPlan, index: number): boolean {
  const route = router.route(index);
  for (let at = 0; at + 3 < route.length; at += 2) {
    const [dx, dy] = [route[at + 2]! - route[at]!, route[at + 3]! - route[at + 1]!];
    const steps = Math.max(1, Math.ceil((Math.abs(dx) + Math.abs(dy)) / 2));
    for (let step = 0; step <= steps; step++) {
      const [x, y] = [route[at]! + (dx * step) / steps, route[at + 1]! + (dy * step) / steps];
      const over = boxes.some(
        (box, slot) =>
          isCard[slot] === true &&
          slot !== from[index] &&
          slot !== to[index] &&
          x > box.x + 1 &&
          x < box.x + box.w - 1 &&
          y > box.y + 1 &&
          y < box.y + box.h - 1,
      );
      if (over) return true;
    }
  }
  return false;
}

describe('The lines of the starters', () => {
  const plans = new Map(starters.map((starter) => [starter.id, starter.plan()]));

  it.each(starters.map(({ id }) => id))('%s: cross no oftener than before', (id) => {
    // Cards stand farther apart than they did, which costs the article's plan one crossing.
    const { crossings } = layoutMeasures(plans.get(id)!);
    expect(crossings).toBeLessThanOrEqual((before[id]?.[0] ?? Infinity) + 1);
  });

  it('run over a fifth at most of the cards they ran over', () => {
    let [now, then] = [0, 0];
    for (const [id, plan] of plans) {
      const picture = drawn(plan);
      now += picture.from.filter((_, index) => runsOver(picture, index)).length;
      then += before[id]?.[1] ?? 0;
    }
    expect(now).toBeLessThanOrEqual(then / 5);
  });

  it.each(starters.map(({ id }) => id))('%s: stands as arranging it would put it', (id) => {
    const plan = plans.get(id)!;
    const other = layoutPlan(plan).filter(({ id: each, x, y }) => {
      const { x: atX, y: atY } = plan.component(each)!;
      return atX !== x || atY !== y;
    });
    expect(other.map((place) => place.id)).toEqual([]);
  });
});
