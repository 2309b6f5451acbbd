import { expect, test } from 'vitest';
import { fileContent } from './file-content.ts';

test.each([
  ['SQLite format 3\0…', 'plan'],
  ['PK\u0003\u0004…', 'workbook'],
  ['\n  {"format": 1}', 'json'],
  ['%PDF-1.7…', 'report'],
  ['', 'empty'],
  ['[1]', 'other'],
  ['<html>', 'other'],
])('%j holds: %s', (text, content) => {
  expect(fileContent(Buffer.from(text))).toBe(content);
});

test('an old Excel workbook and JSON with a byte order mark are known too', () => {
  expect(fileContent(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe('workbook');
  expect(fileContent(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b))).toBe('json');
});
