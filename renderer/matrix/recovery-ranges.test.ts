import { expect, test } from 'vitest';
import type { FormFit } from '#shared/analysis/fit/fit-of.ts';
import { recoveryRanges } from './recovery-ranges.ts';

const form = (said: Partial<FormFit>): FormFit => ({
  form: 'vmSoftware',
  verdict: 'doesNotFit',
  present: true,
  recovery: { value: 180, spread: [120, 300], used: [], missing: [] },
  decides: '',
  reasons: [],
  missing: [],
  examples: [],
  ...said,
});

test('a recovery time is drawn as far as sources reach, in the colour of the verdict', () => {
  expect(recoveryRanges(form({}))).toEqual([
    { low: 120, high: 300, ink: 'err', isOpen: false, words: '120 to 300 s' },
  ]);
});

test('what is drawn now stands beside what the form could do', () => {
  const time = { value: 14_400, used: [], missing: [] };
  const [, drawn] = recoveryRanges(form({ drawn: { time, means: 'repair of the host' } }));
  expect(drawn).toMatchObject({ low: 14_400, words: 'as drawn: 4 h' });
});

test('a time that waits for facts is dashed, and one without any bound is not drawn', () => {
  const open = { low: 5, high: 15, used: [], missing: [] };
  expect(recoveryRanges(form({ recovery: open, verdict: 'cannotTell' }))).toMatchObject([
    { isOpen: true, words: '5 to 15 s' },
  ]);
  expect(recoveryRanges(form({ recovery: { used: [], missing: [] } }))).toEqual([]);
});
