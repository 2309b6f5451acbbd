import { expect, it } from 'vitest';
import { imported, relationsOf } from './rvtools.samples.ts';

it('a vCenter is drawn where the workbook names one, and only there', () => {
  const named = imported({
    vInfo: [{ VM: 'a' }],
    vHost: [{ Host: 'esx-01', 'VI SDK Server': 'vc-01' }],
  });
  expect(relationsOf(named.plan)).toEqual([
    'ESXi on esx-01 runsOn esx-01',
    'vc-01 manages ESXi on esx-01',
  ]);
  expect(
    imported({ vInfo: [{ VM: 'a' }], vHost: [{ Host: 'esx-01' }] }).report.created.vmManager,
  ).toBeUndefined();
});

it('a single host that RVTools was pointed at is no vCenter', () => {
  const { report } = imported({
    vSource: [
      {
        Name: 'VMware ESXi',
        'API type': 'HostAgent',
        Fullname: 'VMware ESXi 8.0.2',
        'VI SDK Server': 'esx-01',
      },
    ],
    vHost: [{ Host: 'esx-01' }],
  });
  expect([report.created.vmManager, report.notes]).toEqual([
    undefined,
    ['esx-01 is a host, not a vCenter: no VM manager was drawn for it.'],
  ]);
});
