import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { countingIds } from '#shared/base/ids.ts';
import { addPatch, setPatch, type Change } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { CanvasModel } from './canvas-model.ts';
import { componentAt, laneAt, relationsAt, stackAt } from '../gestures/hit-test.ts';

const open = () => 'open' as const;

const sketch = () =>
  drawSketch({
    parts: {
      pool: ['hostCluster', { x: 0, y: 0 }],
      esx: ['server', { x: 8, y: 28 }],
      web: ['vm', { x: 16, y: 80 }],
      disk: ['volume', { x: 0, y: 0 }],
      watch: ['monitor', { x: 0, y: 0 }],
      goal: ['goal'],
    },
    relations: [
      ['esx', 'memberOf', 'pool'],
      ['web', 'runsOn', 'pool'],
      ['web', 'stores', 'disk'],
      ['watch', 'monitors', 'web'],
    ],
  });

const boxes = (model: CanvasModel) =>
  Object.fromEntries([...model.tree.components.keys()].map((id) => [id, model.boxOf(id)]));

function moved(plan: Plan, id: string, x: number, y: number): Change {
  const before = plan.component(id)!;
  const change = [
    setPatch('component', id, 'x', before.x, x),
    setPatch('component', id, 'y', before.y, y),
  ];
  plan.apply(change);
  return change;
}

describe('the canvas model', () => {
  it('draws everything but planning records, containers round what they hold', () => {
    const model = new CanvasModel(sketch(), open);
    const { origin } = model.layout.areas.processing;
    expect(model.boxOf('goal')).toBeUndefined();
    expect(model.boxOf('pool')).toEqual({ x: origin.x, y: origin.y, w: 152, h: 112 });
    expect(model.boxOf('web')).toEqual({ x: origin.x + 16, y: origin.y + 80, w: 120, h: 24 });
  });

  it('draws a relation as a line only where it is not drawn as one thing in another, and quietly from a pillar', () => {
    const model = new CanvasModel(sketch(), open);
    const lines = [...model.lines.relations.from].map((from, index) => [
      model.slots.idAt(from),
      model.slots.idAt(model.lines.relations.to[index]!),
      model.lines.relations.quiet[index],
    ]);
    expect(lines).toEqual([
      ['web', 'disk', 0],
      ['watch', 'web', 1],
    ]);
  });

  it('after any moves is what a new model of the same plan would be', () => {
    const random = seededRandom(5);
    const plan = generateDataCenter({ components: 120, seed: 3 });
    plan.apply(
      layoutPlan(plan).flatMap(({ id, x, y }) => {
        const before = plan.component(id)!;
        return [
          setPatch('component', id, 'x', before.x, x),
          setPatch('component', id, 'y', before.y, y),
        ];
      }),
    );
    const model = new CanvasModel(plan, open);
    const ids = [...model.tree.components.keys()];
    for (let step = 0; step < 60; step++) {
      const id = ids[Math.floor(random() * ids.length)]!;
      model.apply(moved(plan, id, Math.round(random() * 900), Math.round(random() * 400)));
      const fresh = new CanvasModel(plan, open);
      expect(boxes(model)).toEqual(boxes(fresh));
      const point = { x: random() * 1200, y: random() * 900 };
      expect(componentAt(model, point) === undefined).toBe(componentAt(fresh, point) === undefined);
    }
  });

  it('follows components and relations that come and go, and uses slots again', () => {
    const plan = sketch();
    const model = new CanvasModel(plan, open);
    const ids = countingIds('new');
    const record = { ...plan.component('disk')!, id: ids.next(), name: 'Second disk', x: 200 };
    const add: Change = [addPatch('component', record)];
    plan.apply(add);
    const news = model.apply(add);
    expect(news.texts.map((slot) => model.slots.idAt(slot))).toEqual(['new1']);
    expect(model.boxOf('new1')).toMatchObject({ w: 136, h: 48 });
    const remove: Change = [{ op: 'remove', table: 'component', record }];
    plan.apply(remove);
    const size = model.slots.size;
    expect(model.apply(remove)).toMatchObject({ boxes: true, texts: [] });
    expect(model.boxOf('new1')).toBeUndefined();
    plan.apply(add);
    model.apply(add);
    expect(model.slots.size).toBe(size);
  });

  it('moves every lane below one that grows, and says so by new boxes', () => {
    const plan = sketch();
    const model = new CanvasModel(plan, open);
    const before = model.boxOf('disk')!;
    model.apply(moved(plan, 'web', 16, 280));
    expect(model.boxOf('disk')!.y - before.y).toBe(200);
  });
});

describe('what lies at a point', () => {
  const model = new CanvasModel(sketch(), open);
  const web = model.boxOf('web')!;
  const inWeb = { x: web.x + 5, y: web.y + 5 };

  it('is the card, and then the container that holds it', () => {
    expect(stackAt(model, inWeb, new Set()).map(({ id }) => id)).toEqual(['web', 'pool']);
    expect(componentAt(model, inWeb, new Set(['web']))).toBe('pool');
  });

  it('is the pillar where it lies over a band', () => {
    const { security, storage } = model.layout.areas;
    expect(laneAt(model, { x: security.box.x + 5, y: storage.box.y + 5 })).toBe('security');
    expect(laneAt(model, { x: 5, y: storage.box.y + 5 })).toBe('storage');
    expect(laneAt(model, { x: -50, y: 0 })).toBeUndefined();
  });

  it('is a relation near its line, a quiet one only where an end is selected', () => {
    const disk = model.boxOf('disk')!;
    const atDisk = { x: disk.x + disk.w / 2 + 3, y: disk.y - 4 };
    expect(relationsAt(model, atDisk, 6, new Set())).toEqual(['r3']);
    expect(relationsAt(model, { ...atDisk, x: atDisk.x + 40 }, 6, new Set())).toEqual([]);
    const [x, y] = model.router.route(model.lines.placeOf('r4')!);
    const beside = { x: x! + 3, y: y! + 2 };
    expect(relationsAt(model, beside, 8, new Set())).toEqual([]);
    expect(relationsAt(model, beside, 8, new Set([model.slotOf('watch')!]))).toEqual(['r4']);
  });
});
