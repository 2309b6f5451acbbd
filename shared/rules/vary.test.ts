import { expect, test } from 'vitest';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { vary } from './vary.ts';

const sketch: PlanSketch = {
  goals: ['cost'],
  parts: { vm: ['vm', { ramGiB: 4, vcpu: 2 }], esx: ['hypervisor'], disk: ['volume'] },
  relations: [
    ['vm', 'runsOn', 'esx'],
    ['vm', 'stores', 'disk'],
  ],
};

test('a variation leaves out, adds, and states facts otherwise', () => {
  const varied = vary(sketch, {
    name: 'Everything',
    without: ['disk'],
    unrelated: ['vm runsOn esx'],
    add: { parts: { door: ['vpn'] }, goals: ['agility'] },
    facts: { vm: { ramGiB: undefined, vcpu: 4 }, door: { mfa: true } },
    notNeeded: { access: 'Batch only' },
  });
  expect(varied).toEqual({
    goals: ['cost', 'agility'],
    notNeeded: { access: 'Batch only' },
    parts: { vm: ['vm', { vcpu: 4 }], esx: ['hypervisor'], door: ['vpn', { mfa: true }] },
    relations: [],
  });
});

test.each([
  [{ without: ['dsk'] }, "no part 'dsk' to leave out"],
  [{ unrelated: ['vm stores esx'] }, "no relation 'vm stores esx' to leave out"],
  [{ facts: { dsk: { usedTB: 1 } } }, "no part 'dsk' to state facts of"],
  [{ add: { parts: { vm: ['vm'] } } }, "part 'vm' is there already"],
] as const)('a variation that would vary nothing is a mistake: %j', (variation, message) => {
  expect(() => vary(sketch, { name: 'Wrong', ...variation })).toThrow(message);
});
