import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { testFolder } from '../test-folder.ts';
import { JsonFile } from './json-file.ts';

const schema = z.object({ size: z.number() });

test('what is written is read again, in a folder that is made when needed', () => {
  const folder = path.join(testFolder(), 'new');
  const file = new JsonFile(path.join(folder, 'a.json'), schema, { size: 0 });
  expect(file.read()).toEqual({ size: 0 });
  file.write({ size: 3 });
  expect(file.read()).toEqual({ size: 3 });
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test.each(['', '{"size":', '{"size":"big"}', '[]'])('%j counts as not written', (text) => {
  const file = path.join(testFolder(), 'a.json');
  writeFileSync(file, text);
  expect(new JsonFile(file, schema, { size: 1 }).read()).toEqual({ size: 1 });
});
