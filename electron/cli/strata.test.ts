import { existsSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rvtoolsWorkbook, smallVCenter } from '#shared/interchange/rvtools/rvtools.samples.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { findingsIn, type FindingJson } from './findings-in.ts';
import german from '#shared/words/de/catalogue.json' with { type: 'json' };
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
afterAll(() => folder.remove());

beforeAll(() => {
  writeFileSync(folder.file('inventory.bin'), rvtoolsWorkbook(smallVCenter));
  folder.run('new', 'article', '--to', 'article.strata');
  folder.run('new', 'right-tools', '--to', 'mended.json');
});

/** As a person runs it: a program of its own. One test for each subcommand and each exit code; the others run within this process. */
describe('the program itself', () => {
  it('tells its help and its version: exit code 0', () => {
    expect(folder.runProgram('--version')).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  });

  it('checks: exit code 1 for findings, 0 without, 2 for what cannot be read', () => {
    const found = folder.runProgram('check', 'article.strata', '--format', 'json');
    expect([found.code, found.err]).toEqual([1, '']);
    expect(findingsIn(found.out)).toEqual(
      findingsIn(folder.run('check', 'article.strata', '--format', 'json').out),
    );
    expect(folder.runProgram('check', 'mended.json').code).toBe(0);
    const refused = folder.runProgram('check', 'missing.strata');
    expect([refused.code, refused.out, refused.err]).toEqual([
      2,
      '',
      expect.stringMatching(/^strata: .*missing\.strata is not there\..*\n$/),
    ]);
  });

  it('speaks the language that STRATA_LANGUAGE names, to people and not to programs', () => {
    const said = folder.runProgramIn('de', ['check', 'article.strata']);
    expect([said.code, said.err]).toEqual([1, '']);
    expect(said.out).toContain(`\n\n${german.Access.toUpperCase()}: `);
    const json = folder.runProgramIn('de', ['check', 'article.strata', '--format', 'json']).out;
    const coded = ({ rule, severity, layers }: FindingJson) => ({ rule, severity, layers });
    expect(findingsIn(json).map(coded)).toEqual(
      findingsIn(folder.run('check', 'article.strata', '--format', 'json').out).map(coded),
    );
  });

  it('imports, makes, exports and lists', () => {
    const runs = [
      ['import', 'inventory.bin', '--to', 'program.strata'],
      ['new', 'empty', '--to', 'program.json'],
      ['export', 'program.strata', '--to', 'program-2.json'],
      ['analyse', 'program.json'],
      ['starters'],
      ['rules'],
    ].map((args) => folder.runProgram(...args));
    expect(runs.map(({ code, err }) => [code, err])).toEqual(runs.map(() => [0, '']));
    expect(
      ['program.strata', 'program.json', 'program-2.json'].map((name) =>
        existsSync(folder.file(name)),
      ),
    ).toEqual([true, true, true]);
  });
});

describe('help', () => {
  it('tells the subcommands, the version, and what each takes', () => {
    expect(folder.run('--help')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('check     judge a plan') as string,
    });
    expect(folder.run('--version')).toEqual({ code: 0, err: '', out: '0.1.0\n' });
    expect(folder.run('check', '--help').out).toContain('--fail-on');
  });

  it.each([
    [[], 'strata: Say what to do. "strata --help" tells what there is.'],
    [['chekc', 'a'], 'strata: There is no subcommand "chekc". Did you mean check?'],
    [
      ['check'],
      'strata: Say which FILE to check. Usage: strata check FILE [--scenario NAME] [--format text|json|sarif|junit] [--fail-on error|warning|info|never] [--baseline FILE] [--profile P] [--against OTHER]',
    ],
    [
      ['check', 'a', 'b'],
      'strata: One is enough: "b" is too much. Usage: strata check FILE [--scenario NAME] [--format text|json|sarif|junit] [--fail-on error|warning|info|never] [--baseline FILE] [--profile P] [--against OTHER]',
    ],
    [
      ['check', 'a', '--format', 'jsn'],
      'strata: --format cannot be "jsn". Did you mean json? Usage: strata check FILE [--scenario NAME] [--format text|json|sarif|junit] [--fail-on error|warning|info|never] [--baseline FILE] [--profile P] [--against OTHER]',
    ],
    [
      ['rules', '--jsno'],
      "strata: Unknown option '--jsno'. Usage: strata rules [--json] [--pack FILE]",
    ],
    [
      ['rules', 'all'],
      'strata: "all" is too much here. Usage: strata rules [--json] [--pack FILE]',
    ],
    [
      ['new', 'artcle', '--to', 'x.json'],
      'strata: There is no starter "artcle". Did you mean article? Usage: strata new STARTER --to FILE.strata|FILE.json [--force]',
    ],
    [
      ['new', 'article'],
      'strata: Say where to: --to FILE.strata or --to FILE.json. Usage: strata new STARTER --to FILE.strata|FILE.json [--force]',
    ],
    [
      ['constructor'],
      'strata: There is no subcommand "constructor". "strata --help" tells what there is.',
    ],
  ])('strata %s is refused', (args, says) => {
    expect(folder.refusal(...args)).toBe(says);
  });
});

describe('lists', () => {
  it('of starters', () => {
    const list = JSON.parse(folder.run('starters', '--json').out) as {
      id: string;
      components: number;
    }[];
    expect(list.slice(0, 4).map(({ id, components }) => [id, components])).toEqual([
      ['article', 46],
      ['right-tools', 81],
      ['empty', 0],
      ['branch-office', 41],
    ]);
    expect(list.map(({ id }) => id)).toEqual(starters.map(({ id }) => id));
    expect(folder.run('starters').out).toMatch(/^article +Virtual servers everywhere\./);
  });

  it('of rules', () => {
    const list = JSON.parse(folder.run('rules', '--json').out) as Record<string, unknown>[];
    expect(list.length).toBeGreaterThan(65);
    expect(Object.keys(list[0]!)).toEqual(['id', 'version', 'severity', 'layers', 'title', 'docs']);
    expect(folder.run('rules').out).toContain('GOL-01  warning  No goal is stated');
  });
});
