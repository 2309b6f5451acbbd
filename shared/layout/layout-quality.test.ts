import { describe, expect, it } from 'vitest';
import { setPatch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { overlap } from './card-geometry.ts';
import { drawnTree } from './drawn-tree.ts';
import { groupBounds } from './group-bounds.ts';
import { layoutPlan } from './layout-plan.ts';
import type { Position } from './blocks.ts';

function moved(plan: Plan, places: readonly Position[]): Plan {
  for (const { id, x, y } of places) {
    const before = plan.component(id)!;
    plan.apply([
      setPatch('component', id, 'x', before.x, x),
      setPatch('component', id, 'y', before.y, y),
    ]);
  }
  return plan;
}

const laidOut = (plan: Plan): Plan => moved(plan, layoutPlan(plan));

const lock = (plan: Plan, id: string) =>
  plan.apply([{ op: 'set', table: 'component', id, key: 'locked', to: true }]);

const office = () =>
  drawSketch({
    parts: {
      one: ['server'],
      two: ['server'],
      three: ['server'],
      d1: ['volume'],
      d2: ['volume'],
      d3: ['volume'],
    },
    relations: [
      ['d1', 'providedBy', 'one'],
      ['d2', 'providedBy', 'two'],
      ['d3', 'providedBy', 'three'],
    ],
  });

describe('layoutPlan', () => {
  it('leaves what is locked where it is, and puts nothing over it', () => {
    const plan = office();
    moved(plan, [{ id: 'two', x: 96, y: 40 }]);
    lock(plan, 'two');
    const places = layoutPlan(plan);
    expect(places.map(({ id }) => id).sort()).toEqual(['d1', 'd2', 'd3', 'one', 'three']);
    const boxes = groupBounds(drawnTree(moved(plan, places)));
    expect(boxes.get('two')).toMatchObject({ x: 96, y: 40 });
    for (const id of ['one', 'three'])
      expect(overlap(boxes.get(id)!, boxes.get('two')!), id).toBe(false);
  });

  it('leaves all that lies in a box where something in it is locked', () => {
    const plan = drawSketch({
      parts: { pool: ['hostCluster'], one: ['server'], two: ['server'], loose: ['server'] },
      relations: [
        ['one', 'memberOf', 'pool'],
        ['two', 'memberOf', 'pool'],
      ],
    });
    laidOut(plan);
    lock(plan, 'one');
    expect(layoutPlan(plan).map(({ id }) => id)).toEqual(['loose']);
  });

  it('of a selection moves nothing else, and puts nothing over what stays', () => {
    const plan = laidOut(office());
    moved(plan, [{ id: 'd1', x: 400, y: 300 }]);
    const places = layoutPlan(plan, { only: new Set(['d1']) });
    expect(places.map(({ id }) => id)).toEqual(['d1']);
    const boxes = groupBounds(drawnTree(moved(plan, places)));
    for (const id of ['d2', 'd3']) expect(overlap(boxes.get(id)!, boxes.get('d1')!)).toBe(false);
  });

  it('of a plan that is laid out changes nothing', () => {
    const plan = laidOut(generateDataCenter({ components: 200, seed: 4 }));
    const before = new Map([...plan.all('component')].map(({ id, x, y }) => [id, { x, y }]));
    const other = layoutPlan(plan).filter(
      ({ id, x, y }) => before.get(id)!.x !== x || before.get(id)!.y !== y,
    );
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  it('moves little after a small edit', () => {
    const plan = laidOut(generateDataCenter({ components: 200, seed: 4 }));
    const before = new Map([...plan.all('component')].map(({ id, x, y }) => [id, { x, y }]));
    const [gone] = [...plan.all('component')].filter(
      ({ id, lane }) =>
        lane === 'network' && plan.incoming(id).length + plan.outgoing(id).length <= 2,
    );
    plan.apply(
      [...plan.incoming(gone!.id), ...plan.outgoing(gone!.id)].map((record) => ({
        op: 'remove',
        table: 'relation',
        record,
      })),
    );
    plan.apply([{ op: 'remove', table: 'component', record: plan.component(gone!.id)! }]);
    const other = layoutPlan(plan).filter(({ id, x, y }) => {
      const was = before.get(id)!;
      return Math.hypot(was.x - x, was.y - y) > 160;
    });
    expect(other.length).toBeLessThan(20);
  });

  it('puts what guards one layer beside that layer', () => {
    const plan = drawSketch({
      parts: {
        users: ['userGroup'],
        shop: ['workload'],
        array: ['array'],
        keys: ['kms'],
        login: ['idp'],
      },
      relations: [
        ['keys', 'encrypts', 'array'],
        ['login', 'authenticates', 'shop'],
      ],
    });
    laidOut(plan);
    expect(plan.component('keys')!.y).toBeGreaterThan(plan.component('login')!.y);
    expect(plan.component('keys')!.y).toBeGreaterThan(200);
  });

  it('stops where it is told to, with everything in a place of its own', () => {
    const plan = generateDataCenter({ components: 200, seed: 4 });
    moved(plan, layoutPlan(plan, { shouldStop: () => true }));
    const boxes = groupBounds(drawnTree(plan));
    for (const roots of drawnTree(plan).roots.values()) {
      const standing = roots.map((id) => boxes.get(id)!);
      const over = standing.filter((a, at) => standing.some((b, to) => to < at && overlap(a, b)));
      expect(over).toEqual([]);
    }
  });
});
