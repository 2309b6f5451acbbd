import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import {
  machine,
  readSample,
  rvtoolsWorkbook,
} from '#shared/interchange/rvtools/rvtools.samples.ts';
import { readRvtools } from '#shared/interchange/rvtools/read-rvtools.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';

const samples = fileURLToPath(new URL('../../../shared/inputs/rvtools/', import.meta.url));
const areThere = existsSync(`${samples}example1.xlsx`);
if (!areThere) console.log(`No RVTools samples in ${samples}: their tests are skipped.`);

function read(name: string) {
  const bytes = readFileSync(`${samples}${name}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const plan = new Plan();
  const staged = readRvtools({ name, bytes, sha256 }, plan, { ids: countingIds('i') });
  if (!staged.ok) throw new Error(staged.error.message);
  expect(checkChange(plan, staged.value.change)).toEqual({ ok: true, value: undefined });
  plan.apply(staged.value.change);
  return { plan, report: staged.value.report };
}

describe.skipIf(!areThere)('a real workbook of RVTools 4, anonymised', () => {
  it('has 9 machines on 7 hosts, whose names differ from tab to tab', () => {
    const { report } = read('example1.xlsx');
    expect(report.created).toEqual({ hostCluster: 1, server: 7, hypervisor: 7, vm: 9, segment: 2 });
    expect(report.refused).toEqual([]);
    expect(report.unresolved.length).toBe(8);
    // Each of its sheets has a million styled empty rows: they are none.
    expect(report.found.map(({ part, rows }) => [part, rows])).toEqual([
      ['vInfo', 9],
      ['vCPU', 9],
      ['vMemory', 9],
      ['vDisk', 9],
      ['vPartition', undefined],
      ['vHost', 7],
    ]);
  });

  it('names no vCenter, so none is drawn, and shows what RVTools cannot know', () => {
    const { plan } = read('example1.xlsx');
    const { layers } = checkPlan(plan, { today: '2026-11-22' });
    expect(layers).toMatchObject({
      access: 'missing',
      application: 'missing',
      storage: 'missing',
      security: 'missing',
      management: 'missing',
    });
  });
});

it.skipIf(!areThere)('a generated workbook with 17 tabs, some with columns of their own', () => {
  const { report } = read('rvtools-small-complete.xlsx');
  expect(report.created).toEqual({
    hostCluster: 1,
    server: 2,
    hypervisor: 2,
    virtualSwitch: 3,
    segment: 3,
    vm: 3,
  });
  expect([report.refused, report.unresolved]).toEqual([[], []]);
});

it('3,000 machines on 100 hosts are read', () => {
  const host = (index: number) => `esx-${String(index % 100).padStart(3, '0')}.example.org`;
  const names = Array.from({ length: 3000 }, (_, index) => `machine-${index}`);
  const bytes = rvtoolsWorkbook({
    vHost: Array.from({ length: 100 }, (_, index) => ({
      Host: host(index),
      Cluster: `Cluster ${index % 8}`,
      '# CPU': 2,
      'Cores per CPU': 32,
      '# Memory': 524_288,
      UUID: `h${index}`,
      'VI SDK UUID': 'vc-uuid',
    })),
    vInfo: names.map((name, index) =>
      machine(name, host(index), { 'Network #1': `VLAN ${index % 40}` }),
    ),
    vDisk: names.map((name) => ({
      VM: name,
      'Capacity MiB': 51_200,
      Path: `[san-${name.length}] ${name}/d.vmdk`,
      'VM UUID': `uuid-${name}`,
    })),
    vNetwork: names.map((name, index) => ({
      VM: name,
      Network: `VLAN ${index % 40}`,
      'VM UUID': `uuid-${name}`,
      'VI SDK UUID': 'vc-uuid',
    })),
    vDatastore: Array.from({ length: 30 }, (_, index) => ({
      Name: `ds-${index}`,
      'Capacity MiB': 1e7,
      Hosts: Array.from({ length: 100 }, (_unused, at) => host(at)).join(', '),
      'VI SDK UUID': 'vc-uuid',
    })),
  });
  const staged = readSample(bytes);
  expect(staged.ok && staged.value.report.created.vm).toBe(3000);
});
