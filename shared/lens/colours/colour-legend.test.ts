import { expect, test } from 'vitest';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Colouring } from './colouring.ts';
import { colourLegend } from './colour-legend.ts';

function legend(by: Colouring, sketch: PlanSketch) {
  const plan = drawSketch(sketch);
  return colourLegend(plan, plan.all('component'), by).map(
    ({ label, hue, badge, components }) => [label, hue, badge, components.join(' ')] as const,
  );
}

test('values are told apart by hue and by badge, the most frequent first, unknown by itself', () => {
  expect(
    legend('owner', {
      parts: {
        a: ['server', { owner: 'Platform team' }],
        b: ['server', { owner: ' Platform team ' }],
        c: ['server', { owner: 'Payroll' }],
        d: ['server', { owner: '  ' }],
        e: ['server'],
      },
    }),
  ).toEqual([
    ['Platform team', 0, 'P', 'a b'],
    ['Payroll', 1, 'PA', 'c'],
    ['Unknown', 'unknown', '?', 'd e'],
  ]);
});

test('more values than hues are one entry, each component still in exactly one', () => {
  const parts = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `s${index}`,
      ['server', { vendor: `Vendor ${index}` }] as const,
    ]),
  );
  const entries = legend('vendor', { parts });
  expect(entries.length).toBe(8);
  expect(entries.at(-1)!.slice(0, 3)).toEqual(['5 others', 'rest', '…']);
  expect(new Set(entries.map(([, , badge]) => badge)).size).toBe(8);
});

test('what a vendor and era are comes from the technology where nothing is stated', () => {
  const sketch: PlanSketch = {
    parts: { esx: ['hypervisor', { technology: 'vmware-esx-4' }], none: ['hypervisor'] },
  };
  expect(legend('vendor', sketch).map(([label]) => label)).toEqual(['VMware', 'Unknown']);
});

test('a component stands at the site of what it runs on; on two sites it is said so', () => {
  expect(
    legend('site', {
      parts: {
        north: ['site', { name: 'North' }],
        south: ['site', { name: 'South' }],
        rn: ['rack'],
        rs: ['rack'],
        one: ['server'],
        two: ['server'],
        cluster: ['hostCluster'],
        vm: ['vm'],
        loose: ['vm'],
      },
      relations: [
        ['rn', 'locatedIn', 'north'],
        ['rs', 'locatedIn', 'south'],
        ['one', 'mountedIn', 'rn'],
        ['two', 'mountedIn', 'rs'],
        ['one', 'memberOf', 'cluster'],
        ['two', 'memberOf', 'cluster'],
        ['vm', 'runsOn', 'cluster'],
      ],
    }),
  ).toEqual([
    ['North', 0, 'N', 'north rn one'],
    ['South', 1, 'S', 'south rs two'],
    ['Several sites', 2, 'SE', 'cluster vm'],
    ['Unknown', 'unknown', '?', 'loose'],
  ]);
});
