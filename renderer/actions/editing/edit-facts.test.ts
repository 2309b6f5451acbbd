import { expect, test } from 'vitest';
import { typedValue } from './edit-facts.ts';

test('what is typed is read in the unit of its field', () => {
  expect(typedValue('rtoSec', '2 h')).toEqual({ ok: true, value: 7200 });
  expect(typedValue('haRestart', 'off')).toEqual({ ok: true, value: false });
});

test('an empty field is blank again, not zero', () => {
  expect(typedValue('ramGiB', '  ')).toEqual({ ok: true, value: null });
});

test('what cannot be read is refused in a sentence', () => {
  const refused = typedValue('ramGiB', 'much');
  expect(refused.ok).toBe(false);
  expect(!refused.ok && refused.error.message).toMatch(/\.$/);
});
