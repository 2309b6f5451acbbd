import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { typedEdit } from './typed-edit.ts';

const plan = drawSketch({
  parts: { a: ['server', { name: 'esx-01' }], b: ['server', { name: 'esx-02' }], vm: ['vm'] },
});

test('facts are stated of the selection, by name or label, with their units, in one step', () => {
  expect(typedEdit('ram = 0.5 TiB; cores=16', plan, ['a'])).toEqual({
    words: 'Set Memory to 512 GiB; Set Processor cores to 16 cores · esx-01',
    steps: [
      {
        command: 'set-facts',
        params: { components: [{ id: 'a', facts: { ramGiB: 512, cores: 16 } }] },
      },
    ],
  });
});

test('of several components at once, and taken back by nothing', () => {
  expect(typedEdit('memory =', plan, ['a', 'b'])).toEqual({
    words: 'Clear Memory · 2 components',
    steps: [
      {
        command: 'set-facts',
        params: {
          components: [
            { id: 'a', facts: { ramGiB: null } },
            { id: 'b', facts: { ramGiB: null } },
          ],
        },
      },
    ],
  });
});

test('a name is given to one', () => {
  expect(typedEdit('name = esx-09', plan, ['a'])?.steps).toEqual([
    { command: 'rename-component', params: { id: 'a', name: 'esx-09' } },
  ]);
  expect(typedEdit('name = esx-09', plan, ['a', 'b'])?.steps).toEqual([]);
});

test('what cannot be read says why and does nothing', () => {
  expect(typedEdit('wings = 2', plan, ['a'])).toEqual({
    words: 'No fact of the selection is called “wings”.',
    steps: [],
  });
  expect(typedEdit('ram = much', plan, ['a'])?.steps).toEqual([]);
  expect(typedEdit('esx-01', plan, ['a'])).toBeUndefined();
  expect(typedEdit('ram = 4', plan, [])).toBeUndefined();
});
