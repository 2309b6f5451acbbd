import { expect, test } from 'vitest';
import { fragmentOf } from '#shared/commands/fragment.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { readFragment } from './clipboard.ts';

const plan = drawSketch({
  parts: { host: ['hypervisor'], db: ['vm', { vcpu: 4 }] },
  relations: [['db', 'runsOn', 'host']],
});
const fragment = fragmentOf(plan, ['host', 'db']);

test('a piece of a plan comes back from the clipboard as it was', () => {
  const text = JSON.stringify({ 'strata-fragment': 1, ...fragment });
  expect(readFragment(text)).toEqual(fragment);
});

test('other text on the clipboard is no piece of a plan', () => {
  expect(readFragment('strata-fragment')).toBeUndefined();
  expect(readFragment('{"strata-fragment":2}')).toBeUndefined();
  expect(readFragment('{"strata-fragment":1,"components":[{"id":1}]}')).toBeUndefined();
});

test('a piece with a hostile key is not taken', () => {
  const text = JSON.stringify({ 'strata-fragment': 1, ...fragment });
  expect(readFragment(text.replace('"vcpu"', '"__proto__"'))).toBeUndefined();
});
