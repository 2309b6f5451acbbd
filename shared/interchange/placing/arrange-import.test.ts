import { expect, it } from 'vitest';
import { overlap } from '#shared/layout/card-geometry.ts';
import { drawnTree } from '#shared/layout/drawn-tree.ts';
import { groupBounds } from '#shared/layout/group-bounds.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { setPatch } from '#shared/plan/change.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { imported, machine, smallVCenter } from '../rvtools/rvtools.samples.ts';

const anew =
  'What is new did not fit between what was drawn, so the whole plan was arranged anew. Undo puts everything back.';

/** Pairs of neighbours whose cards lie over each other. */
function overlaps(plan: PlanView): string[] {
  const tree = drawnTree(plan);
  const boxes = groupBounds(tree);
  return [...tree.roots.values(), ...tree.children.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group
        .slice(index + 1)
        .flatMap((b) => (overlap(boxes.get(a)!, boxes.get(b)!) ? [`${a} over ${b}`] : [])),
    ),
  );
}

const places = (plan: PlanView, ids: Iterable<string>) =>
  [...ids].map((id) => [id, plan.component(id)!.x, plan.component(id)!.y]);

it('an import into an empty plan is laid out whole', () => {
  const { plan } = imported(smallVCenter);
  const laid = new Map(layoutPlan(plan).map(({ id, x, y }) => [id, [x, y]]));
  for (const { id, x, y } of plan.all('component'))
    expect([id, [x, y]]).toEqual([id, laid.get(id)]);
});

it('what people drew stays where it is, and what is new stands under it', () => {
  const drawn = drawSketch({
    parts: {
      san: ['array', { x: 40, y: 16 }],
      web: ['server', { x: 300, y: 8 }],
      staff: ['userGroup'],
    },
  });
  const { plan, report, change } = imported(smallVCenter, drawn);
  expect(places(plan, ['san', 'web', 'staff'])).toEqual(places(drawn, ['san', 'web', 'staff']));
  expect(overlaps(plan)).toEqual([]);
  expect(report.notes).toEqual([]);
  expect(checkChange(drawn, change)).toEqual({ ok: true, value: undefined });
});

it('a machine that is new on a host that was imported before goes under the last on it', () => {
  const first = imported(smallVCenter).plan;
  const before = [...first.all('component')].map(({ id }) => id);
  const grown = {
    ...smallVCenter,
    vInfo: [...smallVCenter.vInfo, machine('web-03', 'esx-02.example.org')],
  };
  const { plan, report } = imported(grown, first, 'again');
  expect(places(plan, before)).toEqual(places(first, before));
  expect([overlaps(plan), report.notes]).toEqual([[], []]);
});

it('where that cannot be, the plan is arranged anew, and the report says so', () => {
  const first = imported(smallVCenter).plan;
  const below = drawSketch({ parts: { stone: ['server'] } }).component('stone')!;
  const cluster = [...first.all('component')].find(({ kind }) => kind === 'hostCluster')!;
  const bottom = groupBounds(drawnTree(first)).get(cluster.id)!;
  first.apply([
    { op: 'add', table: 'component', record: { ...below, x: 0, y: bottom.y + bottom.h + 8 } },
  ]);
  const many = Array.from({ length: 6 }, (_, index) =>
    machine(`web-1${index}`, 'esx-01.example.org'),
  );
  const { plan, report, change } = imported(
    { ...smallVCenter, vInfo: [...smallVCenter.vInfo, ...many] },
    first,
    'again',
  );
  expect([overlaps(plan), report.notes]).toEqual([[], [anew]]);
  expect(checkChange(first, change)).toEqual({ ok: true, value: undefined });
});

it('cards that people drew over each other do not make the plan be arranged anew', () => {
  const drawn = drawSketch({ parts: { a: ['server'], b: ['server', { x: 8, y: 8 }] } });
  const { plan, report } = imported(smallVCenter, drawn);
  expect([places(plan, ['a', 'b']), report.notes]).toEqual([
    [
      ['a', 0, 0],
      ['b', 8, 8],
    ],
    [],
  ]);
});

it('a drawn server that joins a new cluster is a reason to arrange anew', () => {
  const lone = imported({ vHost: [{ Host: 'esx-01' }], vInfo: [{ VM: 'a', Host: 'esx-01' }] }).plan;
  const server = [...lone.all('component')].find(({ kind }) => kind === 'server')!;
  lone.apply([setPatch('component', server.id, 'x', server.x, 800)]);
  const { plan, report } = imported(
    { vHost: [{ Host: 'esx-01', Cluster: 'New' }], vInfo: [{ VM: 'a', Host: 'esx-01' }] },
    lone,
    'again',
  );
  expect([overlaps(plan), report.notes]).toEqual([[], [anew]]);
});
