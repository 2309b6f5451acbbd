import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rvtoolsWorkbook, smallVCenter } from '#shared/interchange/rvtools/rvtools.samples.ts';
import { StrataFolder } from './strata-folder.ts';

const folder = new StrataFolder();
afterAll(() => folder.remove());

beforeAll(() => {
  writeFileSync(folder.file('inventory.bin'), rvtoolsWorkbook(smallVCenter));
  writeFileSync(folder.file('half.xlsx'), rvtoolsWorkbook(smallVCenter).slice(0, 2000));
  folder.run('new', 'right-tools', '--to', 'mended.json');
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
    expect(folder.refusal('import', 'mended.json', '--to', 'x.json')).toContain(
      'is a plan already',
    );
    expect(folder.refusal('import', 'half.xlsx', '--to', 'x.json')).toContain(
      'half.xlsx cannot be imported. It is cut off',
    );
    expect(existsSync(folder.file('x.json'))).toBe(false);
  });
});
