import { expect, test } from 'vitest';
import { toBase64 } from './base64.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('bytes are written as RFC 4648 has them', () => {
  const examples = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) =>
    toBase64(bytes(text)),
  );
  expect(examples).toEqual(['', 'Zg==', 'Zm8=', 'Zm9v', 'Zm9vYg==', 'Zm9vYmE=', 'Zm9vYmFy']);
  expect(toBase64(Uint8Array.of(251, 255, 0))).toBe('+/8A');
});
