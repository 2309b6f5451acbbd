import { expect, test } from 'vitest';
import { firstChunk } from './first-chunk.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  '/s/renderer/main.tsx': ['/s/words'],
  '/s/renderer/app/show.tsx': ['/s/canvas', '/s/words'],
  '/s/canvas': ['/s/plan', '/s/words'],
  '/s/plan': ['/s/canvas'],
  '/s/lazy': ['/s/plan', '/s/chart'],
};
const modules = {
  getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
};

test('what the first picture needs is one file, without what runs before a language is spoken and what is read later', () => {
  const chunkOf = firstChunk('/s');
  expect(Object.fromEntries(Object.keys(imports).map((id) => [id, chunkOf(id, modules)]))).toEqual({
    '/s/renderer/main.tsx': undefined,
    '/s/renderer/app/show.tsx': 'first',
    '/s/canvas': 'first',
    '/s/plan': 'first',
    '/s/lazy': undefined,
  });
  expect([chunkOf('/s/words', modules), chunkOf('/s/chart', modules)]).toEqual([
    undefined,
    undefined,
  ]);
});
