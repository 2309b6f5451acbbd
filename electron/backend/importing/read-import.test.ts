import { expect, test } from 'vitest';
import { Plan } from '#shared/plan/plan.ts';
import { readImport } from './read-import.ts';

const read = (content: string | Uint8Array<ArrayBuffer>, name = 'export.xlsx') =>
  readImport(new Plan(), new File([content], name), undefined);

test('a file that is no workbook comes back from the reading thread as a refusal that names it', async () => {
  for (const content of ['', 'not a workbook', 'PK\u0003\u0004 cut off']) {
    const outcome = await read(content);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'unreadable-file' } });
    expect(outcome.ok || outcome.error.message).toContain('export.xlsx cannot be imported.');
  }
});

test('a file that is too large is refused before it is read', async () => {
  const file = {
    name: 'huge.xlsx',
    size: 200 * 2 ** 20,
    arrayBuffer: () => Promise.reject(new Error('was read')),
  };
  expect(await readImport(new Plan(), file, undefined)).toEqual({
    ok: false,
    error: {
      code: 'too-large',
      message: 'huge.xlsx is larger than 100 MB. Export fewer machines, then import each part.',
    },
  });
});
