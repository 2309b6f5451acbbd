import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('what moves a cursor or reverses what is read is replaced; what keeps a name apart stays', () => {
  expect(plainText('a\u001b[2Jb\u202ec\u2067d\ne')).toBe('a\u{fffd}[2Jb\u{fffd}c\u{fffd}d e');
  expect(plainText('\u2068esx-01\u2069 جديد')).toBe('\u2068esx-01\u2069 جديد');
});
