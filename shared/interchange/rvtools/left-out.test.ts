import { expect, it } from 'vitest';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { Plan } from '#shared/plan/plan.ts';
import {
  imported,
  machine,
  readSample,
  relationsOf,
  rvtoolsWorkbook,
  said,
  smallVCenter,
} from './rvtools.samples.ts';

it('without vHost, machines lie on their clusters and the report says which host is missing', () => {
  const { plan, report } = imported({
    vInfo: [machine('web-01', 'esx-01'), machine('web-02', undefined, { Cluster: undefined })],
  });
  expect(relationsOf(plan)).toEqual([
    'web-01 runsOn Production',
    'web-01 stores san-01',
    'web-02 stores san-01',
  ]);
  expect(report.unresolved).toEqual([
    {
      part: 'vInfo',
      row: 2,
      what: 'web-01 runs on esx-01, which vHost does not list.',
      suggestion: 'It was placed on its cluster Production.',
    },
  ]);
});

it('templates and SRM placeholders are left out, with the reason', () => {
  const { report } = imported({
    vInfo: [
      machine('gold', 'esx', { Template: 'True' }),
      machine('copy', 'esx', { 'SRM Placeholder': 'True' }),
      machine('web-01', undefined),
    ],
  });
  expect(report.created.vm).toBe(1);
  expect(report.refused).toEqual([
    {
      part: 'vInfo',
      row: 2,
      why: 'gold is a template: machines are made from it, it does not run.',
    },
    { part: 'vInfo', row: 3, why: 'copy is an SRM placeholder: it does not run here.' },
  ]);
});

it('rows without a name are refused with their number', () => {
  const { report } = imported({
    vInfo: [
      { VM: undefined, CPUs: 2 },
      { VM: 'web-01', CPUs: 2 },
    ],
    vHost: [
      { Host: '  ', Speed: 2000 },
      { Host: 'esx-01', Speed: 1 },
    ],
  });
  expect(report.refused).toEqual([
    { part: 'vHost', row: 2, why: 'The host has no name.' },
    { part: 'vInfo', row: 2, why: 'The machine has no name.' },
  ]);
});

it('what no field of the plan takes is left blank and told', () => {
  const { plan, report, change } = imported({
    vHost: [{ Host: 'esx-01', 'CPU usage %': 103, '# Memory': 1024.5 * 1024 }],
    vPort: [
      { 'Port Group': 'Trunk', VLAN: 9999 },
      { 'Port Group': 'Range', VLAN: '0-4094' },
    ],
  });
  expect(said(plan, 'esx-01')).toEqual({ ramGiB: 1024.5, sourceId: 'esx-01' });
  expect(report.refused).toEqual([
    { part: 'vHost', row: 2, why: 'Processor used of esx-01 cannot be 103; it was left blank.' },
    { part: 'vPort', row: 2, why: 'VLAN of Trunk cannot be 9999; it was left blank.' },
  ]);
  expect(checkChange(new Plan(), change).ok).toBe(true);
});

it('licence keys never enter a plan or a report', () => {
  const key = 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE';
  const { report, change } = imported({
    ...smallVCenter,
    vLicense: [{ Name: 'vSphere 8', Key: key, Total: 64, Used: 64 }],
  });
  expect(JSON.stringify([report, change])).not.toContain('BBBBB');
  expect(report.ignored).toContainEqual({
    part: 'vLicense',
    columns: [],
    why: 'Licence keys are secrets and are never read.',
  });
  expect(report.found).toContainEqual({ part: 'vLicense', used: false });
});

it('health messages are shown, not drawn', () => {
  const { report } = imported({
    vInfo: [{ VM: 'a' }],
    vHealth: Array.from({ length: 60 }, (_, index) => ({
      Name: `vm-${index}`,
      Message: 'Zombie file',
    })),
  });
  expect([report.notes.length, report.notes[0], report.notes[50]]).toEqual([
    51,
    'vHealth: vm-0: Zombie file',
    'vHealth has 10 more messages.',
  ]);
  expect(report.ignored).toEqual([]);
});

it('the tabs of RVTools without a row are refused', () => {
  expect(readSample(rvtoolsWorkbook({ vInfo: [], vHost: [] }))).toEqual({
    ok: false,
    error: {
      code: 'nothing-found',
      message:
        'inventory.xlsx has the tabs of RVTools, but no row with a machine or host. Check the export and try again.',
    },
  });
});
