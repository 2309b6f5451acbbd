import { expect, it } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import type { Published } from './analysis.ts';
import { Analyst } from './analyst.ts';
import { overcommit } from './clusters/overcommit.ts';
import { unitsUsed } from './facility/units-used.ts';
import { weightCarried } from './facility/weight-carried.ts';
import { portsUsed } from './network/ports-used.ts';

const keyOf = ({ measure, subject }: Published) => `${measure} ${subject}`;

it('What is considered is what would come of the change, and changes nothing', () => {
  const plan = generateDataCenter({ components: 150, seed: 3 });
  const analyst = new Analyst(
    plan,
    [overcommit, unitsUsed, weightCarried, portsUsed],
    '2026-01-01',
  );
  const random = seededRandom(4);
  const ids = countingIds('n');
  let different = 0;
  for (let step = 0; step < 300; step++) {
    const kept = new Map([...analyst.all()].map((each) => [keyOf(each), each]));
    const change = randomEdit(plan, random, ids);
    plan.apply(change);
    const considered = analyst.consider(change);
    different += considered.after.length;
    expect(considered.before).toEqual(
      considered.after.map(
        (each) => kept.get(keyOf(each)) ?? { ...each, result: { used: [], missing: [] } },
      ),
    );
    expect(analyst.apply(change)).toEqual(considered.after);
  }
  expect(different).toBeGreaterThan(10);
});
