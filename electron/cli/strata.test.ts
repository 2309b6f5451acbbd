import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sarifSchema } from '#shared/interchange/sarif/sarif-schema.ts';
import { rvtoolsWorkbook, smallVCenter } from '#shared/interchange/rvtools/rvtools.samples.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { StrataFolder } from './strata-folder.ts';
import german from '#shared/words/de/catalogue.json' with { type: 'json' };

const folder = new StrataFolder();
afterAll(() => folder.remove());

beforeAll(() => {
  writeFileSync(folder.file('inventory.bin'), rvtoolsWorkbook(smallVCenter));
  mkdirSync(folder.file('folder.strata'));
  writeFileSync(folder.file('half.xlsx'), rvtoolsWorkbook(smallVCenter).slice(0, 2000));
  folder.run('new', 'article', '--to', 'article.strata');
  folder.run('new', 'right-tools', '--to', 'mended.json');
});

/** What is refused: exit code 2, one line on stderr, nothing on stdout. */
function refusal(...args: string[]): string {
  const { code, out, err } = folder.run(...args);
  expect([code, out, err.split('\n').length]).toEqual([2, '', 2]);
  return err.trim();
}

interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly layers: readonly string[];
}

const findingsIn = (out: string) =>
  (JSON.parse(out) as { findings: readonly FindingJson[] }).findings;

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
    expect(refusal(...args)).toBe(says);
  });
});

describe('check', () => {
  it('finds errors in the article’s plan: exit code 1', () => {
    const { code, out, err } = folder.run('check', 'article.strata');
    expect([code, err]).toEqual([1, '']);
    const json = folder.run('check', 'article.strata', '--format', 'json').out;
    const told = findingsIn(json);
    const count = (grave: string, layer?: string) =>
      told.filter(
        ({ severity, layers: own }) =>
          severity === grave && (layer === undefined || own[0] === layer),
      ).length;
    const { unknown } = JSON.parse(json) as { unknown: unknown[] };
    const totals = `${count('error')} errors · ${count('warning')} warnings · ${count('info')} notes · ${unknown.length} cannot tell · 0 waived`;
    expect(out).toContain(
      `Virtual servers everywhere\nprofile enterprise · 46 components · 62 relations\n${totals}\n\nACCESS: missing · ${count('error', 'access')} errors`,
    );
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('finds nothing in the mended plan: exit code 0', () => {
    expect(folder.run('check', 'mended.json', '--fail-on', 'info')).toMatchObject({
      code: 0,
      err: '',
    });
  });

  it('fails only on what it is told to', () => {
    const codes = ['error', 'warning', 'info', 'never'].map(
      (grave) => folder.run('check', 'article.strata', '--fail-on', grave).code,
    );
    expect(codes).toEqual([1, 1, 1, 0]);
    folder.run('new', 'branch-office', '--to', 'branch.json');
    expect(
      ['error', 'warning', 'info'].map(
        (grave) => folder.run('check', 'branch.json', '--fail-on', grave).code,
      ),
    ).toEqual([0, 0, 1]);
  });

  it('gives JSON of the agreed form', () => {
    const { code, out } = folder.run('check', 'article.strata', '--format', 'json');
    const answer = JSON.parse(out) as Record<string, unknown> & {
      findings: Record<string, unknown>[];
      unknown: Record<string, unknown>[];
    };
    expect(code).toBe(1);
    expect(Object.keys(answer)).toEqual(['plan', 'layers', 'findings', 'unknown', 'waived']);
    expect(answer['plan']).toEqual({
      name: 'Virtual servers everywhere',
      profile: 'enterprise',
      components: 46,
      relations: 62,
    });
    expect(Object.keys(answer['layers'] as object)).toEqual(layers);
    for (const finding of answer.findings)
      expect(Object.keys(finding)).toEqual([
        'rule',
        'version',
        'severity',
        'layers',
        'subjects',
        'message',
        'facts',
      ]);
    expect(answer.findings.find(({ rule }) => rule === 'SEC-05')!['subjects']).toEqual([
      { id: 'orders', name: 'Order DB', kind: 'workload' },
    ]);
    for (const one of answer.unknown)
      expect(one).toMatchObject({
        rule: expect.any(String) as string,
        subjects: expect.any(Array) as [],
        missing: expect.any(Array) as [],
      });
  });

  it('gives SARIF', () => {
    const { out } = folder.run(
      'check',
      'article.strata',
      '--format',
      'sarif',
      '--fail-on',
      'never',
    );
    expect(sarifSchema.safeParse(JSON.parse(out)).error?.issues).toBeUndefined();
  });

  it('judges by another profile when told to', () => {
    const { out } = folder.run('check', 'article.strata', '--format', 'json', '--profile', 'lab');
    expect(JSON.parse(out)).toMatchObject({ plan: { profile: 'lab' } });
    expect(refusal('check', 'article.strata', '--profile', 'labs')).toContain('Did you mean lab?');
  });

  it('reads a workbook by what is in it, whatever its name', () => {
    const { code, out } = folder.run('check', 'inventory.bin', '--format', 'json');
    const { layers: states } = JSON.parse(out) as { layers: Record<string, string> };
    expect([code, states]).toEqual([
      1,
      {
        access: 'missing',
        application: 'missing',
        processing: 'covered',
        network: 'covered',
        storage: 'covered',
        security: 'missing',
        management: 'thin',
      },
    ]);
  });

  it('leaves a .strata file and its folder as they were', () => {
    const before = [readdirSync(folder.path), readFileSync(folder.file('article.strata'))];
    folder.run('check', 'article.strata');
    expect([readdirSync(folder.path), readFileSync(folder.file('article.strata'))]).toEqual(before);
  });
});

describe('what cannot be read', () => {
  beforeAll(() => {
    const whole = readFileSync(folder.file('article.strata'));
    writeFileSync(folder.file('empty.strata'), '');
    writeFileSync(folder.file('half.strata'), whole.subarray(0, whole.length / 2));
    writeFileSync(
      folder.file('noise.strata'),
      whole.map((byte, index) => (index > 200 && index % 7 === 0 ? byte ^ 0x55 : byte)),
    );
    writeFileSync(folder.file('notes.txt'), 'just text');
    writeFileSync(folder.file('other.json'), '{"a":1}');
    writeFileSync(
      folder.file('half.json'),
      readFileSync(folder.file('mended.json')).subarray(0, 900),
    );
    writeFileSync(
      folder.file('proto.json'),
      readFileSync(folder.file('mended.json'), 'utf8').replace(
        '"plan":',
        '"__proto__": {"x": 1}, "plan":',
      ),
    );
  });

  it.each([
    ['missing.strata', 'is not there'],
    ['empty.strata', 'is empty'],
    ['half.strata', 'is cut off'],
    ['noise.strata', 'is damaged'],
    [
      'notes.txt',
      'is neither a .strata file, nor plan JSON, nor a report, nor an RVTools workbook',
    ],
    ['other.json', 'is JSON, but not a plan of Strata'],
    ['half.json', 'is not JSON'],
    ['proto.json', '__proto__'],
    ['half.xlsx', 'is cut off'],
    ['folder.strata', 'is no file'],
    ['/dev/zero', 'is no file'],
  ])('%s', (name, says) => {
    expect(refusal('check', name)).toContain(says);
  });

  it('a name that would steer the terminal is shown without its power', () => {
    const text = readFileSync(folder.file('mended.json'), 'utf8').replace(
      '"The same plan, mended"',
      '"\\u001b]0;owned\\u0007 \\u202egnp.exe"',
    );
    writeFileSync(folder.file('hostile.json'), text);
    expect(folder.run('check', 'hostile.json').out.split('\n')[0]).toBe(
      '\u{fffd}]0;owned\u{fffd} \u{fffd}gnp.exe',
    );
  });

  it('unknown keys of plan JSON are told on stderr, and the rest is judged', () => {
    writeFileSync(
      folder.file('more.json'),
      readFileSync(folder.file('mended.json'), 'utf8').replace(
        '"plan": {',
        '"plan": { "colour": "red",',
      ),
    );
    const { code, err } = folder.run('check', 'more.json');
    expect([code, err]).toEqual([
      0,
      'strata: plan.colour means nothing to this version of Strata and was left out.\n',
    ]);
  });
});

describe('import', () => {
  it('makes a .strata file and says what was read', () => {
    const { code, out, err } = folder.run('import', 'inventory.bin', '--to', 'imported.strata');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('inventory.bin was read into imported.strata.');
    expect(out).toContain('       3 virtual machines');
    expect(folder.run('check', 'imported.strata', '--format', 'json').out).toContain(
      '"name": "inventory"',
    );
  });

  it('makes plan JSON, with the report as JSON', () => {
    const { code, out } = folder.run(
      'import',
      'inventory.bin',
      '--to',
      'imported.json',
      '--format',
      'json',
    );
    expect([code, (JSON.parse(out) as { created: unknown }).created]).toEqual([
      0,
      {
        vmManager: 1,
        hostCluster: 1,
        server: 2,
        hypervisor: 2,
        volume: 1,
        virtualSwitch: 1,
        segment: 2,
        vm: 3,
      },
    ]);
    expect(readFileSync(folder.file('imported.json'), 'utf8')).toContain('"web-01"');
  });

  it('refuses plans and broken workbooks, and writes nothing', () => {
    expect(refusal('import', 'mended.json', '--to', 'x.json')).toContain('is a plan already');
    expect(refusal('import', 'half.xlsx', '--to', 'x.json')).toContain(
      'half.xlsx cannot be imported. It is cut off',
    );
    expect(existsSync(folder.file('x.json'))).toBe(false);
  });
});

describe('writing', () => {
  it('never replaces a file unless told to', () => {
    writeFileSync(folder.file('mine.json'), 'mine');
    expect(refusal('new', 'empty', '--to', 'mine.json')).toContain('is there already');
    expect(readFileSync(folder.file('mine.json'), 'utf8')).toBe('mine');
    expect(folder.run('new', 'empty', '--to', 'mine.json', '--force').code).toBe(0);
    expect(folder.run('check', 'mine.json', '--fail-on', 'never').out).toContain('Untitled plan');
  });

  it('never replaces a plan that is open', () => {
    writeFileSync(folder.file('open.strata'), readFileSync(folder.file('article.strata')));
    writeFileSync(folder.file('open.strata-wal'), 'x');
    expect(refusal('new', 'empty', '--to', 'open.strata', '--force')).toContain('is an open plan');
  });

  it.each([
    ['plan.txt', 'must end in .strata or .json'],
    ['nowhere/plan.json', 'is not there. Make it first'],
    ['folder.strata', 'is a folder'],
  ])('refuses to write %s', (to, says) => {
    expect(refusal('new', 'empty', '--to', to, '--force')).toContain(says);
  });

  it.skipIf(process.getuid?.() === 0)('says so where it may not write', () => {
    mkdirSync(folder.file('locked'));
    chmodSync(folder.file('locked'), 0o555);
    expect(refusal('new', 'empty', '--to', 'locked/a.json')).toContain(
      'may not be read or written',
    );
    expect(refusal('new', 'empty', '--to', 'locked/a.strata')).toContain('locked');
  });

  it('leaves no drafts behind', () => {
    expect(
      readdirSync(folder.path).filter(
        (name) => name.startsWith('.') || name.includes('tmp') || name.endsWith('.new'),
      ),
    ).toEqual([]);
  });
});

describe('export', () => {
  it('writes the same plan JSON to stdout and to a file, from .strata and back', () => {
    const { code, out } = folder.run('export', 'article.strata');
    expect(code).toBe(0);
    expect(folder.run('export', 'article.strata', '--to', 'article.json')).toEqual({
      code: 0,
      out: 'article.json\n',
      err: '',
    });
    expect(readFileSync(folder.file('article.json'), 'utf8')).toBe(out);
    folder.run('export', 'article.json', '--to', 'round.strata');
    expect(folder.run('export', 'round.strata').out).toBe(out);
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
