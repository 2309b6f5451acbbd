import { expect, test } from 'vitest';
import { playwrightCounts } from './playwright-counts.ts';
import { isGood, oneFailed, sumOf, summaryLine } from './test-counts.ts';
import { vitestCounts } from './vitest-counts.ts';

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    {
      name: 'a.test.ts',
      status: 'passed',
      assertionResults: [{ status: 'passed', fullName: 'a is well' }],
    },
  ],
};
const playwrightReport = {
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 1 },
  errors: [],
  suites: [],
};

test('a run ends with one line', () => {
  expect(summaryLine({ passed: 5, failed: 0, skipped: 0 })).toBe('5 passed, 0 failed');
  expect(summaryLine({ passed: 5, failed: 1, skipped: 2 })).toBe('5 passed, 1 failed, 2 skipped');
});

test('tests and journeys are counted together', () => {
  expect(sumOf([vitestCounts(vitestReport, 0), playwrightCounts(playwrightReport, 0)])).toEqual({
    passed: 8,
    failed: 0,
    skipped: 3,
    failures: [],
    flaky: [],
  });
});

test('a run in which no test ran is no success', () => {
  expect(isGood(sumOf([]))).toBe(false);
  expect(isGood(sumOf([oneFailed('what')]))).toBe(false);
  expect(isGood({ passed: 1, failed: 0 })).toBe(true);
});

test('a test file that cannot be loaded counts as failed', () => {
  const unloadable = { name: 'b.test.ts', status: 'failed', assertionResults: [] };
  const report = { ...vitestReport, testResults: [...vitestReport.testResults, unloadable] };
  expect(vitestCounts(report, 1)).toMatchObject({
    failed: 1,
    failures: ['b.test.ts › could not be loaded'],
  });
});

test('a failure that no test accounts for is not lost', () => {
  expect(vitestCounts(vitestReport, 1).failed).toBe(1);
  expect(playwrightCounts(playwrightReport, 1).failed).toBe(1);
  expect(playwrightCounts({ ...playwrightReport, errors: ['no browser'] }, 1).failed).toBe(1);
});

test('what failed is named at the end with the beginning of what it said', () => {
  const failed = {
    name: 'b.test.ts',
    status: 'failed',
    assertionResults: [
      {
        status: 'failed',
        fullName: 'b adds',
        failureMessages: ['\u001b[31mError\u001b[0m: 2\n  is not 3\n at b'],
      },
    ],
  };
  expect(
    vitestCounts({ ...vitestReport, numFailedTests: 1, testResults: [failed] }, 1).failures,
  ).toEqual(['b.test.ts › b adds · Error: 2 · is not 3']);
  const journey = {
    title: 'a plan opens',
    file: 'open.e2e.ts',
    ok: false,
    tests: [{ status: 'unexpected', results: [{ error: { message: 'no window' } }] }],
  };
  const report = {
    stats: { ...playwrightReport.stats, unexpected: 1 },
    errors: [],
    suites: [{ specs: [], suites: [{ specs: [journey, { ...journey, ok: true }] }] }],
  };
  expect(playwrightCounts(report, 1).failures).toEqual(['open.e2e.ts › a plan opens · no window']);
});

test('a journey that passed when it was tried again is named with what it said first', () => {
  const journey = {
    title: 'a plan opens',
    file: 'open.e2e.ts',
    ok: true,
    tests: [{ status: 'flaky', results: [{ error: { message: 'too late' } }, {}] }],
  };
  const report = {
    stats: { ...playwrightReport.stats, flaky: 1 },
    errors: [],
    suites: [{ specs: [journey] }],
  };
  expect(playwrightCounts(report, 0)).toEqual({
    passed: 4,
    failed: 0,
    skipped: 1,
    failures: [],
    flaky: ['open.e2e.ts › a plan opens · too late'],
  });
});
