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
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
afterAll(() => folder.remove());

beforeAll(() => {
  folder.run('new', 'article', '--to', 'article.json');
  folder.run('report', 'article.json', '--to', 'article.pdf', '--template', 'board');
});

const usage =
  'Usage: strata report FILE --to OUT.pdf [--template NAME|FILE.json] [--sections A,B,…] [--paper a4|letter] [--lang en] [--date YYYY-MM-DD] [--force]';

function refusal(...args: string[]): string {
  const { code, out, err } = folder.run(...args);
  expect([code, out, err.split('\n').length]).toEqual([2, '', 2]);
  return err.trim();
}

describe('report', () => {
  it('writes a PDF with the chapters, the paper and the day it is asked for', () => {
    const run = folder.run(
      'report',
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

  it('takes its chapters from a template file', () => {
    const template = {
      format: 'strata-report-template',
      version: 1,
      name: 'mine',
      sections: ['glossary'],
      paper: 'letter',
    };
    writeFileSync(folder.file('mine.json'), JSON.stringify(template));
    expect(
      folder.run('report', 'article.json', '--to', 'mine.pdf', '--template', 'mine.json').code,
    ).toBe(0);
    expect(readFileSync(folder.file('mine.pdf'), 'latin1')).toContain('/MediaBox [0 0 612 792]');
    writeFileSync(folder.file('strange.json'), '{"sections": ["all"]}');
    expect(
      refusal('report', 'article.json', '--to', 'x.pdf', '--template', 'strange.json'),
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
      `strata: --lang cannot be "german". Choose one of en. ${usage}`,
    ],
  ])('refuses %j in one sentence', (args, sentence) => {
    expect(refusal('report', ...args)).toBe(sentence);
    expect(existsSync(folder.file('x.pdf'))).toBe(false);
  });

  it('does not replace a file unless it is told to', () => {
    expect(refusal('report', 'article.json', '--to', 'article.pdf')).toContain('is there already');
    expect(
      folder.run('report', 'article.json', '--to', 'article.pdf', '--template', 'board', '--force')
        .code,
    ).toBe(0);
  });

  it.skipIf(process.getuid?.() === 0)('leaves nothing where it may not write', () => {
    mkdirSync(folder.file('locked'));
    chmodSync(folder.file('locked'), 0o500);
    expect(refusal('report', 'article.json', '--to', 'locked/x.pdf')).toContain(
      'may not be read or written by you',
    );
  });

  it('says where there is no folder', () => {
    expect(refusal('report', 'article.json', '--to', 'nowhere/x.pdf')).toMatch(
      /The folder .*nowhere is not there\./,
    );
  });

  it('leaves no half a file on a full disk', ({ skip }) => {
    const disk = folder.file('disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
    if (mounted.status !== 0) {
      console.error('A small disk cannot be mounted here: a full disk is not tested.');
      skip();
    }
    try {
      expect(refusal('report', 'article.json', '--to', 'disk/x.pdf')).toContain(
        'is full, so this was not saved',
      );
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

describe('a report as a plan', () => {
  it('is checked like the plan it was written from', () => {
    const [report, plan] = ['article.pdf', 'article.json'].map((file) => folder.run('check', file));
    expect(report).toEqual(plan);
    expect(report!.out).toContain('Virtual servers everywhere');
  });

  it('gives the plan back to the letter', () => {
    folder.run('export', 'article.pdf', '--to', 'back.json');
    expect(readFileSync(folder.file('back.json'), 'utf8')).toBe(
      readFileSync(folder.file('article.json'), 'utf8'),
    );
  });

  it('tells what changed since', () => {
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

  it('is refused in one sentence when it carries none', () => {
    writeFileSync(folder.file('other.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
    expect(refusal('check', 'other.pdf')).toMatch(
      /other\.pdf has no plan inside\. Only reports written by Strata carry one/,
    );
    writeFileSync(
      folder.file('broken.pdf'),
      readFileSync(folder.file('article.pdf')).subarray(0, 5000),
    );
    expect(refusal('check', 'broken.pdf')).toMatch(/broken\.pdf /);
  });
});
