import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import { baselineOf, goneSince, stateSince, type Baseline } from './baseline.ts';
import { readBaseline } from './read-baseline.ts';
import { writeBaseline } from './write-baseline.ts';

const spring: Baseline = {
  name: 'Spring',
  takenOn: '2026-03-01',
  judged: new Map([
    ['MIS-04 db', 'finding'],
    ['MIS-01 db', 'unknown'],
    ['LYR-01 plan', 'waived'],
  ]),
};
const text = writeBaseline(spring);
const refusal = (said: string) => {
  const read = readBaseline(said, 'old.json');
  return read.ok ? 'was read' : read.error.message;
};

test('a baseline goes into a file and comes back', () => {
  expect(readBaseline(text)).toEqual({ ok: true, value: spring });
  expect(text.split('\n').slice(0, 8)).toEqual([
    '{',
    '  "format": "strata-baseline",',
    '  "version": 1,',
    '  "name": "Spring",',
    '  "takenOn": "2026-03-01",',
    '  "findings": [',
    '    "MIS-04 db"',
    '  ],',
  ]);
});

test('only what was found then is old; what was open or waived then counts as it is now', () => {
  const states = ['MIS-04 db', 'MIS-01 db', 'LYR-01 plan', 'GOL-01 plan'].map((key) =>
    stateSince(spring, key, 'finding'),
  );
  expect(states).toEqual(['unchanged', 'updated', 'updated', 'new']);
  expect(stateSince(spring, 'LYR-01 plan', 'waived')).toBe('unchanged');
});

test('a check is a baseline of itself: nothing is new and nothing gone', () => {
  const plan = drawSketch({ parts: { db: ['vm'], app: ['workload', { criticality: 1 }] } });
  const result = checkPlan(plan, { today: '2026-01-01' });
  const baseline = baselineOf(result, 'Now', '2026-01-01');
  expect(result.findings.length).toBeGreaterThan(0);
  const states = result.findings.map(({ key }) => stateSince(baseline, key, 'finding'));
  expect(states).toEqual(states.map(() => 'unchanged'));
  expect(goneSince(baseline, result)).toEqual([]);
  expect(goneSince(baseline, { ...result, findings: result.findings.slice(1) })).toEqual([
    result.findings[0]!.key,
  ]);
});

const next = 'Choose the JSON of an earlier check, a baseline file, or a plan with a baseline.';
test.each([
  ['', 'old.json is empty. Choose another file.'],
  ['[', `old.json is not JSON: it cannot be read beyond line 1, column 2. ${next}`],
  ['{"a":1}', `old.json is no earlier check: plan is missing. ${next}`],
  ['null', `old.json is no earlier check: must be an object. ${next}`],
  [
    text.replace('strata-baseline', 'strata-rules'),
    `old.json is no earlier check: format must be strata-baseline. ${next}`,
  ],
  [
    text.replace('2026-03-01', 'March'),
    `old.json is no earlier check: takenOn must be a day such as 2026-01-31. ${next}`,
  ],
  [
    text.replace('"name"', '"colour": 1, "name"'),
    `old.json is no earlier check: there is no "colour" to state. ${next}`,
  ],
  [
    text.replace('"name"', '"__proto__": {}, "name"'),
    `old.json has the key __proto__, which no check prints. ${next}`,
  ],
])('%s is refused', (said, says) => {
  expect(refusal(said)).toBe(says);
});

test('whatever JSON stands in a file, it is read or refused in a sentence', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(refusal(JSON.stringify(value))).toMatch(/\.$/);
    }),
  );
});
