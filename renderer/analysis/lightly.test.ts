import { expect, test } from 'vitest';
import type { Published } from '#shared/analysis/analysis.ts';
import { lightly } from './lightly.ts';

const published = (subject: string): Published => ({
  subject,
  measure: 'availability',
  result: {
    value: 99.9,
    used: [{ component: subject, field: 'availabilityPct' }],
    missing: [{ component: subject, field: 'mttrHours' }],
    assumed: ['commonCausePct', 'failoverCoveragePct'],
  },
});

test('results leave without the inputs they used, and with all else they say', () => {
  expect(lightly([published('a')])).toEqual([
    { ...published('a'), result: { ...published('a').result, used: [] } },
  ]);
});

test('what is equal in several results is carried once', () => {
  const [one, other] = structuredClone(lightly([published('a'), published('b')]));
  expect(one?.result.assumed).toBe(other?.result.assumed);
  expect(one?.result.used).toBe(other?.result.used);
  expect(one?.result.missing).not.toBe(other?.result.missing);
});
