import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rvtoolsWorkbook, smallVCenter } from '#shared/interchange/rvtools/rvtools.samples.ts';
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
afterAll(() => folder.remove());

beforeAll(() => {
  mkdirSync(folder.file('folder.strata'));
  writeFileSync(folder.file('half.xlsx'), rvtoolsWorkbook(smallVCenter).slice(0, 2000));
  folder.run('new', 'article', '--to', 'article.strata');
  folder.run('new', 'right-tools', '--to', 'mended.json');
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
    expect(folder.refusal('check', name)).toContain(says);
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
