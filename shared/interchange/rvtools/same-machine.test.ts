import { expect, it } from 'vitest';
import { imported, machine, relationsOf } from './rvtools.samples.ts';

it('a host is found by its short name, unless two share it', () => {
  const hosts = [
    { Host: 'esx-01.a.example' },
    { Host: 'esx-02.a.example' },
    { Host: 'esx-02.b.example' },
    { Host: 'esx-03' },
    { Host: '10.0.0.1' },
  ];
  const { plan, report } = imported({
    vHost: hosts,
    vInfo: [
      { VM: 'one', Host: 'ESX-01' },
      { VM: 'two', Host: 'esx-02' },
      { VM: 'three', Host: 'esx-03.c.example' },
      { VM: 'four', Host: '10.0.0.2' },
    ],
  });
  expect(relationsOf(plan).filter((words) => / runsOn ESXi/.test(words))).toEqual([
    'one runsOn ESXi on esx-01.a.example',
    'three runsOn ESXi on esx-03',
  ]);
  expect(report.unresolved.map(({ what }) => what)).toEqual([
    'two runs on esx-02, which vHost does not list.',
    'four runs on 10.0.0.2, which vHost does not list.',
  ]);
});

it('names are only unique within a vCenter', () => {
  const of = (vc: string, host: string) => ({ VM: 'web-01', Host: host, 'VI SDK UUID': vc });
  const { plan, report } = imported({
    vInfo: [of('vc-a', 'esx-01'), of('vc-b', 'esx-01')],
    vHost: [
      { Host: 'esx-01', 'VI SDK UUID': 'vc-a', 'Object ID': 'host-9' },
      { Host: 'esx-01', 'VI SDK UUID': 'vc-b', 'Object ID': 'host-9' },
    ],
  });
  expect([report.created.vm, report.created.server]).toEqual([2, 2]);
  const ends = [...plan.all('relation')]
    .filter(({ kind, from }) => kind === 'runsOn' && plan.component(from)?.kind === 'vm')
    .map(({ to }) => plan.component(to)!.facts.sourceId!.value);
  expect(ends).toEqual(['vc-a/host-9', 'vc-b/host-9']);
});

it('linked vCenters list a machine twice: it is drawn once', () => {
  const { report } = imported({
    vInfo: [machine('web-01', undefined), machine('web-01', undefined, { 'VI SDK UUID': 'vc-2' })],
  });
  expect([report.created.vm, report.refused]).toEqual([
    1,
    [{ part: 'vInfo', row: 3, why: 'web-01 is listed again; the first row counts.' }],
  ]);
});

it('clones that kept their UUID stay two machines, also when imported again', () => {
  const tabs = {
    vInfo: [
      machine('web-01', undefined),
      machine('web-01-clone', undefined, { 'VM UUID': 'uuid-web-01' }),
    ],
  };
  const first = imported(tabs);
  expect(first.report.created.vm).toBe(2);
  expect(imported(tabs, first.plan, 'again').change).toEqual([]);
});

it('namesakes in two folders are told apart by their UUIDs in other tabs', () => {
  const { plan } = imported({
    vInfo: [
      { VM: 'web', 'VM UUID': 'a' },
      { VM: 'web', 'VM UUID': 'b' },
    ],
    vDisk: [
      { VM: 'web', 'VM UUID': 'a', 'Capacity MiB': 1024 },
      { VM: 'web', 'VM UUID': 'b', 'Capacity MiB': 2048 },
      { VM: 'web', 'VM UUID': 'b', 'Capacity MiB': 2048 },
    ],
    vSnapshot: [{ VM: 'web', 'VM UUID': 'b', 'Size MiB (total)': 5 }],
  });
  const machines = [...plan.all('component')].map(({ facts }) => [
    facts.sourceId?.value,
    facts.diskGiB?.value,
    facts.snapshots?.value,
  ]);
  expect(machines).toEqual([
    ['a', 1, false],
    ['b', 4, true],
  ]);
});
