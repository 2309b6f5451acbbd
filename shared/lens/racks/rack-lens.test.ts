import { describe, expect, test } from 'vitest';
import { analysisContext } from '#shared/analysis/analysis-context.ts';
import { countingIds } from '#shared/base/ids.ts';
import { invert } from '#shared/plan/change.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { mountChange, unmountChange } from './mount-change.ts';
import { mountProblem } from './mount-problem.ts';
import { inSightOf, rackFloor, rackSizes, unitAt } from './rack-floor.ts';
import { rackLoad } from './rack-load.ts';
import { rackPlaces } from './rack-places.ts';
import { unplacedParts } from './unplaced-parts.ts';

const sketch = () =>
  drawSketch({
    parts: {
      berlin: ['site', { name: 'Berlin' }],
      hall: ['room', { name: 'Hall 1' }],
      r10: ['rack', { name: 'Rack 10', heightU: 42 }],
      r2: ['rack', { name: 'Rack 2', heightU: 10, powerLimitKW: 1, maxWeightKg: 50 }],
      lost: ['rack', { name: 'Lost rack' }],
      db: ['server', { name: 'db-01', heightU: 2, typicalW: 400, weightKg: 20 }],
      web: ['server', { name: 'web-01', heightU: 1, typicalW: 700, weightKg: 15 }],
      san: ['array', { name: 'san-01', heightU: 4, weightKg: 60 }],
      blank: ['switch', { name: 'tor-01' }],
      box: ['chassis', { name: 'box', heightU: 10, typicalW: 300 }],
      blade: ['server', { name: 'blade' }],
      vm: ['vm', { name: 'Mail' }],
    },
    relations: [
      ['hall', 'locatedIn', 'berlin'],
      ['r10', 'locatedIn', 'hall'],
      ['r2', 'locatedIn', 'hall'],
      ['db', 'mountedIn', 'r2', { positionU: 3 }],
      ['web', 'mountedIn', 'r10'],
      ['blade', 'mountedIn', 'box'],
    ],
  });
const problem = (part: string, rack: string, unit: number) =>
  mountProblem(analysisContext(sketch(), '2026-01-01'), { part, rack, unit });

test('racks stand under their site and room, by number; those that stand nowhere come last', () => {
  expect(
    rackPlaces(sketch()).map(({ site, room, racks }) => [
      site?.name,
      room?.name,
      racks.map(({ name }) => name),
    ]),
  ).toEqual([
    ['Berlin', 'Hall 1', ['Rack 2', 'Rack 10']],
    [undefined, undefined, ['Lost rack']],
  ]);
});

test('what has no rack or no unit is listed; a blade is at its place', () => {
  expect(unplacedParts(sketch()).map(({ part, rack }) => [part.name, rack?.name])).toEqual([
    ['box', undefined],
    ['san-01', undefined],
    ['tor-01', undefined],
    ['web-01', 'Rack 10'],
  ]);
});

describe('a place is refused before the drop', () => {
  test.each([
    ['blank', 'r2', 4, 'db-01 takes units 3 to 4.'],
    ['blank', 'r2', 5, undefined],
    ['san', 'r10', 40, 'san-01 would reach up to unit 43, and Rack 10 ends at 42.'],
    ['san', 'r10', 0, 'Rack 10 has no unit 0: its lowest is 1.'],
    ['web', 'r2', 8, 'Rack 2 would draw 1.1 kW, and its power limit is 1 kW.'],
    ['san', 'r2', 6, 'Rack 2 would carry 80 kg, and its load limit is 50 kg.'],
    ['db', 'r2', 4, undefined],
    ['vm', 'r2', 8, 'Mail (virtual machine) is nothing that is mounted in a rack.'],
    ['r10', 'r2', 8, 'Rack 10 (rack) is nothing that is mounted in a rack.'],
    ['san', 'lost', 39, undefined],
    ['gone', 'r2', 1, 'it is not in the plan any more.'],
  ])('%s in %s at unit %i', (part, rack, unit, says) => {
    expect(problem(part, rack, unit)).toBe(says);
  });
});

test('what a rack carries has bounds where a fact is blank, and counts a part only once', () => {
  const plan = sketch();
  const context = analysisContext(plan, '2026-01-01');
  const { powerKW, weightKg } = rackLoad(context, plan.component('r2')!, plan.component('blank'));
  expect([powerKW.value, powerKW.low, weightKg.value, weightKg.low]).toEqual([
    undefined,
    0.4,
    undefined,
    20,
  ]);
  expect(rackLoad(context, plan.component('r2')!, plan.component('db')).powerKW.value).toBe(0.4);
});

describe('moving a part', () => {
  test.each([
    ['db', 'r10', 5],
    ['db', 'r2', 1],
    ['web', 'r10', 7],
    ['san', 'lost', 1],
    ['blade', 'r2', 9],
  ])('%s to %s at unit %i is one legal change that can be taken back', (part, rack, unit) => {
    const plan = sketch();
    const before = [...plan.all('relation'), ...plan.all('component')].map((each) => ({ ...each }));
    const change = mountChange(plan, { part, rack, unit }, countingIds('new'));
    expect(checkChange(plan, change).ok).toBe(true);
    plan.apply(change);
    const [mounting, ...others] = plan.outgoing(part, 'mountedIn');
    expect([mounting!.to, others]).toEqual([rack, []]);
    expect((mounting!.facts.positionU ?? plan.component(part)!.facts.positionU)?.value).toBe(unit);
    plan.apply(invert(change));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect([...plan.all('relation'), ...plan.all('component')].sort(byId)).toEqual(
      before.sort(byId),
    );
  });

  test('to a rack at another site moves where it is said to stand along', () => {
    const plan = drawSketch({
      parts: { a: ['site'], b: ['site'], ra: ['rack'], rb: ['rack'], s: ['array'] },
      relations: [
        ['ra', 'locatedIn', 'a'],
        ['rb', 'locatedIn', 'b'],
        ['s', 'mountedIn', 'ra'],
        ['s', 'locatedIn', 'a'],
      ],
    });
    const change = mountChange(plan, { part: 's', rack: 'rb', unit: 1 }, countingIds('n'));
    expect(checkChange(plan, change).ok).toBe(true);
    plan.apply(change);
    expect(
      plan
        .outgoing('s')
        .map(({ kind, to }) => `${kind} ${to}`)
        .sort(),
    ).toEqual(['locatedIn b', 'mountedIn rb']);
  });

  test('to where it is already changes nothing; out of the rack takes its unit along', () => {
    const plan = sketch();
    expect(mountChange(plan, { part: 'db', rack: 'r2', unit: 3 }, countingIds('n'))).toEqual([]);
    plan.apply(unmountChange(plan, 'db'));
    expect(unplacedParts(plan).map(({ part }) => part.id)).toContain('db');
  });
});

test('the floor puts racks in rows on common ground and finds the unit under a point', () => {
  const floor = rackFloor(rackPlaces(sketch()), 600, (rack) => (rack.id === 'r2' ? 10 : 42));
  const racks = floor.items.filter((item) => item.is === 'rack');
  expect(racks.map(({ key, box }) => [key, box.x, box.y + box.h])).toEqual([
    ['r2', 16, 732],
    ['r10', 296, 732],
    ['lost', 16, 1480],
  ]);
  const top = racks[0]!.box.y + rackSizes.head;
  expect([unitAt(racks[0]!, top + 1), unitAt(racks[0]!, top + 10 * rackSizes.unit - 1)]).toEqual([
    10, 1,
  ]);
  expect(inSightOf(floor, 0, 200).map(({ key }) => key)).toEqual(['berlin hall', 'r10']);
});
