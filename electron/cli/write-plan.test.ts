import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
afterAll(() => folder.remove());

beforeAll(() => {
  mkdirSync(folder.file('folder.strata'));
  folder.run('new', 'article', '--to', 'article.strata');
});

describe('writing', () => {
  it('never replaces a file unless told to', () => {
    writeFileSync(folder.file('mine.json'), 'mine');
    expect(folder.refusal('new', 'empty', '--to', 'mine.json')).toContain('is there already');
    expect(readFileSync(folder.file('mine.json'), 'utf8')).toBe('mine');
    expect(folder.run('new', 'empty', '--to', 'mine.json', '--force').code).toBe(0);
    expect(folder.run('check', 'mine.json', '--fail-on', 'never').out).toContain('Untitled plan');
  });

  it('never replaces a plan that is open', () => {
    writeFileSync(folder.file('open.strata'), readFileSync(folder.file('article.strata')));
    writeFileSync(folder.file('open.strata-wal'), 'x');
    expect(folder.refusal('new', 'empty', '--to', 'open.strata', '--force')).toContain(
      'is an open plan',
    );
  });

  it.each([
    ['plan.txt', 'must end in .strata or .json'],
    ['nowhere/plan.json', 'is not there. Make it first'],
    ['folder.strata', 'is a folder'],
  ])('refuses to write %s', (to, says) => {
    expect(folder.refusal('new', 'empty', '--to', to, '--force')).toContain(says);
  });

  it.skipIf(process.getuid?.() === 0)('says so where it may not write', () => {
    mkdirSync(folder.file('locked'));
    chmodSync(folder.file('locked'), 0o555);
    expect(folder.refusal('new', 'empty', '--to', 'locked/a.json')).toContain(
      'may not be read or written',
    );
    expect(folder.refusal('new', 'empty', '--to', 'locked/a.strata')).toContain('locked');
  });

  it('leaves no drafts behind', () => {
    expect(
      readdirSync(folder.path).filter(
        (name) => name.startsWith('.') || name.includes('tmp') || name.endsWith('.new'),
      ),
    ).toEqual([]);
  });
});
