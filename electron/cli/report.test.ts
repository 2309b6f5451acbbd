import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PdfText } from '#shared/interchange/pdf/pdf-value.ts';
import { InspectedPdf } from '#electron/backend/report/inspected-pdf.ts';
import { TemplateShelf } from '#electron/backend/report/template-shelf.ts';
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
afterAll(() => folder.remove());

beforeAll(async () => {
  folder.run('new', 'article', '--to', 'article.json');
  await report('article.json', '--to', 'article.pdf', '--template', 'board');
});

const report = (...args: readonly string[]) => folder.runLong('report', ...args);

const usage =
  'Usage: strata report FILE --to OUT.pdf [--scenario NAME] [--template NAME|FILE.json] [--sections A,B,…] [--paper a4|letter] [--poster a3] [--lang en] [--date YYYY-MM-DD] [--force]';

describe('report', () => {
  it('writes a PDF with the chapters, the paper and the day it is asked for', async () => {
    const run = await report(
      'article.json',
      '--to',
      'short.pdf',
      '--sections',
      'summary,cost',
      '--paper',
      'letter',
      '--date',
      '2026-03-31',
    );
    expect(run).toEqual({ code: 0, out: 'short.pdf\n', err: '' });
    const text = readFileSync(folder.file('short.pdf'), 'latin1');
    expect(text).toContain('/MediaBox [0 0 612 792]');
    expect(text).toContain('D:20260331000000Z');
    expect(text.length).toBeLessThan(readFileSync(folder.file('article.pdf')).length);
  });

  it('takes its chapters from a template file', async () => {
    const template = {
      format: 'strata-report-template',
      version: 1,
      name: 'mine',
      sections: ['glossary'],
      paper: 'letter',
    };
    writeFileSync(folder.file('mine.json'), JSON.stringify(template));
    expect((await report('article.json', '--to', 'mine.pdf', '--template', 'mine.json')).code).toBe(
      0,
    );
    expect(readFileSync(folder.file('mine.pdf'), 'latin1')).toContain('/MediaBox [0 0 612 792]');
    writeFileSync(folder.file('strange.json'), '{"sections": ["all"]}');
    expect(
      await folder.longRefusal(
        'report',
        'article.json',
        '--to',
        'x.pdf',
        '--template',
        'strange.json',
      ),
    ).toContain('strange.json is no report template of Strata.');
  });

  it.each([
    [['article.json'], `strata: Say where to: --to OUT.pdf. ${usage}`],
    [['article.json', '--to', 'x.docx'], `strata: Say where to: --to OUT.pdf. ${usage}`],
    [
      ['article.json', '--to', 'x.pdf', '--sections', 'sumary'],
      `strata: There is no chapter "sumary". Did you mean summary? ${usage}`,
    ],
    [
      ['article.json', '--to', 'x.pdf', '--date', '2026-02-30'],
      `strata: --date cannot be "2026-02-30". Say a day: --date 2026-03-31. ${usage}`,
    ],
    [
      ['article.json', '--to', 'x.pdf', '--template', 'bord'],
      'strata: There is no template "bord". Did you mean board?',
    ],
    [
      ['article.json', '--to', 'x.pdf', '--lang', 'german'],
      `strata: "german" is no language that is known. Say a tag such as en, en-GB or de. ${usage}`,
    ],
    [
      ['article.json', '--to', 'x.pdf', '--accent', 'red'],
      `strata: --accent cannot be "red". Say a colour such as #1a5fb4. ${usage}`,
    ],
    [
      ['article.json', '--to', 'x.pdf', '--poster', 'a9'],
      `strata: --poster cannot be "a9". Did you mean a4? ${usage}`,
    ],
  ])('refuses %j in one sentence', async (args, sentence) => {
    expect(await folder.longRefusal('report', ...args)).toBe(sentence);
    expect(existsSync(folder.file('x.pdf'))).toBe(false);
  });

  it('is written as an organisation wants it, with what is typed in place of the template', async () => {
    const path = '<path fill="#a00" d="M0 0h10v10z"/>';
    writeFileSync(folder.file('logo.svg'), `<svg viewBox="0 0 10 10"><script/>${path}</svg>`);
    const branding = { organisation: 'Other', footer: 'Confidential' };
    new TemplateShelf(folder.file('home')).save({
      name: 'House',
      sections: ['cover', 'summary'],
      paper: 'a4',
      branding,
    });
    const typed = ['--organisation', 'ACME', '--logo', 'logo.svg', '--accent', '#aa0000'];
    const run = await report('article.json', '--to', 'own.pdf', '--template', 'house', ...typed);
    expect(run).toEqual({ code: 0, out: 'own.pdf\n', err: '' });
    const pdf = new InspectedPdf(readFileSync(folder.file('own.pdf')));
    expect(pdf.elements('P').map(({ text }) => text)).toContain('ACME');
    expect(pdf.artifacts(2)).toMatch(/ACME.*Confidential · /s);
  });

  it('refuses a logo that is none, and a file that is not there', async () => {
    const run = (logo: string) =>
      folder.longRefusal('report', 'article.json', '--to', 'x.pdf', '--logo', logo);
    expect(await run('article.json')).toBe(
      'strata: article.json cannot be the logo. It is neither PNG, JPEG nor SVG. Save it as one of these.',
    );
    expect(await run('nowhere.png')).toMatch(/nowhere\.png is not there\./);
    expect(existsSync(folder.file('x.pdf'))).toBe(false);
  });

  it('has the whole drawing on sheets of a poster where it is asked for', async () => {
    const asked = ['--sections', 'summary', '--poster', 'a2'];
    expect((await report('article.json', '--to', 'poster.pdf', ...asked)).code).toBe(0);
    const pdf = new InspectedPdf(readFileSync(folder.file('poster.pdf')));
    const sizes = pdf.pages.map((page) => (pdf.file.entry(page, 'MediaBox') as number[]).slice(2));
    expect(sizes.at(-1)).toEqual([1683.78, 1190.55]);
    expect(pdf.outline.map(({ title }) => title)).toContain('Poster');
  });

  it('is English and says so where there is no translation; days are written as usual in the language', async () => {
    const run = await report(
      'article.json',
      '--to',
      'fr.pdf',
      '--sections',
      'cover',
      '--lang',
      'fr',
    );
    expect(run.code).toBe(0);
    expect(run.err).toBe(
      'strata: There is no translation to French yet: the text is English; days and values are written as usual in French. Reports can be had in en, de and ar.\n',
    );
    const pdf = new InspectedPdf(readFileSync(folder.file('fr.pdf')));
    expect((pdf.file.entry(pdf.file.root, 'Lang') as PdfText).text).toBe('en');
    expect(pdf.elements('LI').map(({ text }) => text)).toContain('As of22 nov. 2026');
  });

  it.each(['de-CH', 'ar'])('is marked as %s where it is written in it', async (lang) => {
    const run = await report('article.json', '--to', 'tongue.pdf', '--force', '--lang', lang);
    expect(run).toEqual({ code: 0, out: 'tongue.pdf\n', err: '' });
    const pdf = new InspectedPdf(readFileSync(folder.file('tongue.pdf')));
    expect((pdf.file.entry(pdf.file.root, 'Lang') as PdfText).text).toBe(lang);
  });

  it('does not replace a file unless it is told to', async () => {
    expect(await folder.longRefusal('report', 'article.json', '--to', 'article.pdf')).toContain(
      'is there already',
    );
    expect(
      (await report('article.json', '--to', 'article.pdf', '--template', 'board', '--force')).code,
    ).toBe(0);
  });

  it.skipIf(process.getuid?.() === 0)('leaves nothing where it may not write', async () => {
    mkdirSync(folder.file('locked'));
    chmodSync(folder.file('locked'), 0o500);
    expect(await folder.longRefusal('report', 'article.json', '--to', 'locked/x.pdf')).toContain(
      'may not be read or written by you',
    );
  });

  it('says where there is no folder', async () => {
    expect(await folder.longRefusal('report', 'article.json', '--to', 'nowhere/x.pdf')).toMatch(
      /The folder .*nowhere is not there\./,
    );
  });

  it('leaves no half a file on a full disk', async ({ skip }) => {
    const disk = folder.file('disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
    if (mounted.status !== 0) {
      console.error('A small disk cannot be mounted here: a full disk is not tested.');
      skip();
    }
    try {
      expect(await folder.longRefusal('report', 'article.json', '--to', 'disk/x.pdf')).toContain(
        'is full, so this was not saved',
      );
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

describe('a report as a plan', () => {
  it('is checked like the plan it was written from', async () => {
    const [report, plan] = ['article.pdf', 'article.json'].map((file) => folder.run('check', file));
    expect(report).toEqual(plan);
    expect(report!.out).toContain('Virtual servers everywhere');
  });

  it('gives the plan back to the letter', async () => {
    folder.run('export', 'article.pdf', '--to', 'back.json');
    expect(readFileSync(folder.file('back.json'), 'utf8')).toBe(
      readFileSync(folder.file('article.json'), 'utf8'),
    );
  });

  it('tells what changed since', async () => {
    expect(folder.run('check', 'article.pdf', '--against', 'article.json')).toEqual({
      code: 0,
      out: 'article.json is the same plan as article.pdf.\n',
      err: '',
    });
    const later = readFileSync(folder.file('article.json'), 'utf8').replace(
      '"Order DB"',
      '"Orders"',
    );
    writeFileSync(folder.file('later.json'), later);
    expect(folder.run('check', 'article.pdf', '--against', 'later.json')).toEqual({
      code: 1,
      out: 'later.json against article.pdf: 1 difference.\n  Orders: name Orders, was Order DB\n',
      err: '',
    });
  });

  it('is refused in one sentence when it carries none', async () => {
    writeFileSync(folder.file('other.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
    expect(await folder.longRefusal('check', 'other.pdf')).toMatch(
      /other\.pdf has no plan inside\. Only reports written by Strata carry one/,
    );
    writeFileSync(
      folder.file('broken.pdf'),
      readFileSync(folder.file('article.pdf')).subarray(0, 5000),
    );
    expect(await folder.longRefusal('check', 'broken.pdf')).toMatch(/broken\.pdf /);
  });
});
