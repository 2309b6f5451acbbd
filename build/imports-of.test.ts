import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';

const paths = (source: string) => importsOf('shared/plan/change.ts', source);

test('an import by subpath and one by relative path name the same file', () => {
  expect(paths(`import { a } from '#shared/base/ids.ts';`)).toEqual([
    { path: 'shared/base/ids.ts', kind: 'value' },
  ]);
  expect(paths(`import { a } from '../base/ids.ts';`)).toEqual([
    { path: 'shared/base/ids.ts', kind: 'value' },
  ]);
});

test('an import over several lines is seen', () => {
  expect(paths(`import {\n  a,\n  b,\n} from './plan.ts';`)).toEqual([
    { path: 'shared/plan/plan.ts', kind: 'value' },
  ]);
});

test('type imports count, and are told apart', () => {
  expect(paths(`import type { A } from './a.ts';\nexport type { B } from './b.ts';`)).toEqual([
    { path: 'shared/plan/a.ts', kind: 'type' },
    { path: 'shared/plan/b.ts', kind: 'type' },
  ]);
});

test('an import for its effect alone is seen', () => {
  expect(paths(`import './ui.css';`)).toEqual([{ path: 'shared/plan/ui.css', kind: 'value' }]);
});

test('lazy imports and workers are seen', () => {
  const source = `const a = await import('./a.ts');\nnew Worker(new URL('./b.worker.ts', import.meta.url));`;
  expect(paths(source)).toEqual([
    { path: 'shared/plan/a.ts', kind: 'lazy' },
    { path: 'shared/plan/b.worker.ts', kind: 'lazy' },
  ]);
});

test('packages are none of its business', () => {
  expect(paths(`import { z } from 'zod';\nimport path from 'node:path';`)).toEqual([]);
});
