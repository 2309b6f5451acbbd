import { describe, expect, test } from 'vitest';
import { removePatch, type Change } from '../change.ts';
import { db, own, plan, refusal } from './check-change.samples.ts';

describe('what cannot be removed', () => {
  const relation = plan.outgoing('db')[0]!;
  test.each<[string, Change, string]>([
    [
      'a component removed before its relations',
      [removePatch('component', db)],
      'Order DB cannot be removed before the relation "runs on" from Order DB to esx01. Remove those first.',
    ],
    [
      'a component removed before its waivers',
      [removePatch('component', plan.component('rack')!)],
      'Rack 1 cannot be removed before the waiver of MIS-04. Remove those first.',
    ],
    [
      'a removal of what is not there',
      [removePatch('component', { ...db, id: 'x' })],
      'The component x is not in the plan. Leave this step out.',
    ],
    [
      'a removal of something that has changed',
      [removePatch('relation', relation), removePatch('component', { ...db, name: 'Old' })],
      'Order DB is no longer what this change would remove. Look at the plan as it is now and try again.',
    ],
    [
      'a removal of the plan itself',
      [removePatch('meta', plan.meta)],
      'A plan cannot be without its name and profile. Set them instead.',
    ],
    [
      'a technology removed while in use',
      [removePatch('technology', own)],
      'Own hypervisor is the technology of esx01. Give it another technology first.',
    ],
  ])('%s', (_, change, says) => {
    expect(refusal(change)).toBe(says);
  });
});
