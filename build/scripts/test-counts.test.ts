import { expect, test } from 'vitest';
import { playwrightCounts } from './playwright-counts.ts';
import { isGood, oneFailed, sumOf, summaryLine } from './test-counts.ts';
import { vitestCounts } from './vitest-counts.ts';

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};
const playwrightReport = {
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 1 },
  errors: [],
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
  });
});

test('a run in which no test ran is no success', () => {
  expect(isGood(sumOf([]))).toBe(false);
  expect(isGood(sumOf([oneFailed]))).toBe(false);
  expect(isGood({ passed: 1, failed: 0, skipped: 0 })).toBe(true);
});

test('a test file that cannot be loaded counts as failed', () => {
  const unloadable = { status: 'failed', assertionResults: [] };
  const report = { ...vitestReport, testResults: [...vitestReport.testResults, unloadable] };
  expect(vitestCounts(report, 1).failed).toBe(1);
});

test('a failure that no test accounts for is not lost', () => {
  expect(vitestCounts(vitestReport, 1).failed).toBe(1);
  expect(playwrightCounts(playwrightReport, 1).failed).toBe(1);
  expect(playwrightCounts({ ...playwrightReport, errors: ['no browser'] }, 1).failed).toBe(1);
});
