import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { findingWords } from '#shared/rules/finding-words.ts';
import { spokenName, spokenState } from './spoken.ts';

const plan = drawSketch({ parts: { pool: ['hostCluster', { name: 'ESX cluster A' }] } });

test('a component is heard by name and kind, then by layer, what it holds and its findings', () => {
  expect(spokenName(plan, 'pool')).toBe('ESX cluster A, host cluster');
  expect(spokenState(plan, 'pool', 3, [{ severity: 'error' }, { severity: 'info' }])).toBe(
    'on processing, holds 3, 1 error, 1 note',
  );
  expect(spokenState(plan, 'pool', 0, [])).toBe('on processing, no findings');
});

test('findings are counted by severity, worst first', () => {
  const severities = ['warning', 'error', 'warning'] as const;
  expect(findingWords(severities.map((severity) => ({ severity })))).toBe('1 error, 2 warnings');
});
