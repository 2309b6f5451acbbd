import { expect, test } from 'vitest';
import { circleClosedBy } from './containment.ts';
import { drawSketch } from './plan-sketch.ts';
import { relationProblem } from './checking/relation-problem.ts';

/** The legality table allows no circle today; a plan is drawn around it, as a later table might allow one. */
const plan = drawSketch({
  parts: { a: ['vm'], b: ['osPlatform'], c: ['osContainer'], d: ['vm'], rack: ['rack'] },
  relations: [
    ['a', 'runsOn', 'b'],
    ['b', 'runsOn', 'c'],
    ['d', 'dependsOn', 'a'],
  ],
});

test('what would run on something that runs on it is found, with the way back', () => {
  expect(circleClosedBy(plan, { kind: 'runsOn', from: 'c', to: 'a' })).toEqual(['a', 'b', 'c']);
  expect(circleClosedBy(plan, { kind: 'runsOn', from: 'b', to: 'a' })).toEqual(['a', 'b']);
});

test('relations that contain nothing close no circle', () => {
  expect(circleClosedBy(plan, { kind: 'dependsOn', from: 'a', to: 'd' })).toBeUndefined();
  expect(circleClosedBy(plan, { kind: 'runsOn', from: 'a', to: 'd' })).toBeUndefined();
});

test('a circle is refused by name', () => {
  const legal = drawSketch({
    parts: { vm: ['vm', { name: 'Order DB' }], host: ['osPlatform', { name: 'Zone host' }] },
    relations: [['vm', 'runsOn', 'host']],
  });
  expect(relationProblem(legal, { kind: 'runsOn', from: 'host', to: 'vm' })?.message).toBe(
    'Zone host cannot lie in or run on Order DB: Order DB already lies in or runs on Zone host. Take one of these relations out first.',
  );
});
