import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, test } from 'vitest';
import type { ReportTemplate } from '#shared/report/document/report-template.ts';
import { testFolder } from '../test-folder.ts';
import { TemplateShelf } from './template-shelf.ts';

function shelfInFolder(): { readonly home: string; readonly shelf: TemplateShelf } {
  const home = path.join(testFolder(), 'home');
  return { home, shelf: new TemplateShelf(home) };
}

const mine: ReportTemplate = {
  name: 'Board of ACME',
  sections: ['summary', 'cost'],
  paper: 'letter',
  posterPaper: 'a2',
  branding: { organisation: 'ACME', accent: '#aa0000' },
};
const names = (shelf: TemplateShelf) => shelf.list().templates.map(({ name }) => name);

test('a template that is saved is there in another session, as it was', () => {
  const { home, shelf } = shelfInFolder();
  expect(shelf.list()).toEqual({ templates: [], problems: [] });
  expect(shelf.save(mine)).toEqual({ ok: true, value: { templates: [mine], problems: [] } });
  expect(new TemplateShelf(home).get('board of acme')).toEqual(mine);
});

it('replaces the template of the same name, and no other', () => {
  const { shelf } = shelfInFolder();
  shelf.save(mine);
  shelf.save({ ...mine, name: 'Board-of-ACME' });
  shelf.save({ ...mine, paper: 'a4' });
  expect(names(shelf)).toEqual(['Board of ACME', 'Board-of-ACME']);
  expect(shelf.get('Board of ACME')?.paper).toBe('a4');
});

it('is renamed and deleted', () => {
  const { shelf } = shelfInFolder();
  shelf.save(mine);
  shelf.save({ ...mine, name: 'Other' });
  expect(shelf.rename('Board of ACME', 'Other')).toMatchObject({ error: { code: 'name-taken' } });
  expect(shelf.rename('Board of ACME', 'Mine')).toMatchObject({ ok: true });
  expect(names(shelf)).toEqual(['Mine', 'Other']);
  expect(shelf.rename('Mine', 'mine')).toMatchObject({ ok: true });
  expect(shelf.remove('Other')).toMatchObject({ ok: true });
  expect(names(shelf)).toEqual(['mine']);
  expect(shelf.remove('Other')).toMatchObject({ error: { code: 'not-found' } });
});

it('refuses the names of templates that come with the app', () => {
  const { shelf } = shelfInFolder();
  expect(shelf.save({ ...mine, name: 'Full' })).toMatchObject({
    error: { message: 'Full is a template that comes with Strata. Choose another name.' },
  });
});

it('says which file is no template, and lists the others', () => {
  const { home, shelf } = shelfInFolder();
  shelf.save(mine);
  const strange = path.join(home, 'report-templates', 'strange.json');
  writeFileSync(strange, '{"format":"strata-report-template"}');
  expect(shelf.list()).toEqual({
    templates: [mine],
    problems: [
      `${strange} is no report template of Strata. Choose another, or save one from the report dialog.`,
    ],
  });
});

it.skipIf(process.getuid?.() === 0)(
  'refuses a folder that cannot be written, and leaves nothing',
  () => {
    const { home, shelf } = shelfInFolder();
    const own = path.join(home, 'report-templates');
    mkdirSync(own, { recursive: true });
    chmodSync(own, 0o500);
    expect(shelf.save(mine)).toMatchObject({ error: { code: 'no-permission' } });
    expect(readdirSync(own)).toEqual([]);
    chmodSync(own, 0o700);
  },
);
