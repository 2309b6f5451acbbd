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

it('RVTools 3 writes MB and means MiB, and one OS column', () => {
  const { plan } = imported({
    vInfo: [
      {
        VM: 'web-01',
        Powerstate: 'poweredOff',
        CPUs: 2,
        Memory: 4096,
        'Provisioned MB': 51_200,
        OS: 'Red Hat Enterprise Linux 6 (64-bit)',
        Host: 'esx-01',
      },
    ],
    vHost: [{ Host: 'esx-01', '# CPU': 2, 'Cores per CPU': 6, '# Memory': 262_109 }],
    vDatastore: [{ Name: 'old-01', 'Capacity MB': 1_048_576, 'In Use MB': 524_288, Type: 'NFS' }],
  });
  expect(said(plan, 'web-01')).toEqual({
    osVersion: 'Red Hat Enterprise Linux 6 (64-bit)',
    osKernelFamily: 'linux',
    arch: 'x86_64',
    vcpu: 2,
    ramGiB: 4,
    diskGiB: 50,
    poweredOn: false,
    sourceId: 'web-01',
  });
  expect(said(plan, 'esx-01')).toEqual({
    sockets: 2,
    coresPerSocket: 6,
    cores: 12,
    ramGiB: 256,
    sourceId: 'esx-01',
  });
  expect(said(plan, 'old-01')).toEqual({
    capacityTB: 1.1,
    usedTB: 0.55,
    protocol: 'nfs',
    sourceId: 'old-01',
  });
});

it('the database of RVTools has names of its own', () => {
  const { plan } = imported({
    vInfo: [
      {
        vInfoVMName: 'web-01',
        vInfoPowerstate: 'poweredOn',
        vInfoCPUs: 4,
        vInfoMemory: 2048,
        vInfoHost: 'esx-01',
        vInfoCluster: 'A',
        vInfoOS: 'Windows Server 2019',
      },
    ],
    vHost: [
      {
        vHostName: 'esx-01',
        vHostNumCpu: 2,
        vHostNumCpuCores: 24,
        vHostMemorySize: 131_072,
        vHostCpuMhz: 2_600,
      },
    ],
  });
  expect(said(plan, 'web-01')).toEqual({
    osVersion: 'Windows Server 2019',
    osKernelFamily: 'windows',
    vcpu: 4,
    ramGiB: 2,
    poweredOn: true,
    sourceId: 'web-01',
  });
  expect(said(plan, 'esx-01')).toEqual({
    sockets: 2,
    cores: 24,
    clockGHz: 2.6,
    ramGiB: 128,
    sourceId: 'esx-01',
  });
  expect(relationsOf(plan)).toContain('web-01 runsOn ESXi on esx-01');
});

it('headers may be in other cases and have blanks around and inside', () => {
  const { plan } = imported({
    VINFO: [{ ' vm ': 'web-01', 'MEMORY ': 1024, cpus: 1 }],
    RVTools_tabvHost: [{ 'host ': 'esx-01', '#  Memory': 1024 }],
  });
  expect([said(plan, 'web-01').ramGiB, said(plan, 'esx-01').ramGiB]).toEqual([1, 1]);
});

it("a vCenter's own attributes become owner and tags", () => {
  const { plan, report } = imported({
    vInfo: [
      {
        VM: 'web-01',
        Annotation: 'Front of the shop',
        Owner: 'Web team',
        stage: 'prod',
        'backup-tags': 'gold',
        unset: undefined,
        Datacenter: 'Home',
      },
    ],
  });
  const vm = [...plan.all('component')].find(({ kind }) => kind === 'vm')!;
  expect([vm.facts.owner?.value, vm.tags, vm.notes]).toEqual([
    'Web team',
    ['stage: prod', 'backup-tags: gold'],
    'Front of the shop',
  ]);
  expect(report.used).toContainEqual({ part: 'vInfo', column: 'stage', as: 'tag' });
});

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

it('numbers may be texts with thousands separators of any locale; -1 is not set', () => {
  const { plan } = imported({
    vInfo: [
      { VM: 'english', CPUs: '2', Memory: '16,384' },
      { VM: 'german', CPUs: '2', Memory: '16.384' },
      { VM: 'swiss', CPUs: '2', Memory: '16’384' },
      { VM: 'french', CPUs: '2', Memory: '16\u202f384' },
      { VM: 'unset', CPUs: -1, Memory: '-1' },
      { VM: 'words', CPUs: 'two', Memory: 'n/a' },
    ],
  });
  const read = ['english', 'german', 'swiss', 'french', 'unset', 'words'].map((name) => [
    said(plan, name).vcpu,
    said(plan, name).ramGiB,
  ]);
  expect(read).toEqual([
    [2, 16],
    [2, 16],
    [2, 16],
    [2, 16],
    [undefined, undefined],
    [undefined, undefined],
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

it('dates are no obstacle, wherever they stand', () => {
  const { plan } = imported({
    vInfo: [
      {
        VM: 'web-01',
        'Creation date': new Date('2024-05-06T07:08:09Z'),
        CPUs: 2,
        Annotation: new Date('2024-05-06T00:00:00Z'),
        Datacenter: 'x',
      },
    ],
  });
  const vm = [...plan.all('component')][0]!;
  expect([vm.facts.vcpu?.value, vm.notes]).toEqual([2, '2024-05-06 00:00:00']);
});

it.each([
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  '=HYPERLINK("http://x")',
  '🖥️ Königin-Λ',
  'شبكة الإنتاج',
  '../../etc/passwd',
  `${'long '.repeat(2000)}name`,
])('a machine may be called %s', (name) => {
  const tabs = {
    vInfo: [
      {
        VM: name,
        Host: name,
        Cluster: name,
        'Network #1': name,
        Annotation: name,
        [name === '__proto__' ? 'x' : name]: name,
        Datacenter: name,
        Path: `[${name}] a/b.vmx`,
      },
    ],
    vHost: [{ Host: name, Cluster: name }],
  };
  const first = imported(tabs);
  expect(first.report.created).toMatchObject({ vm: 1, server: 1, hostCluster: 1, segment: 1 });
  const vm = [...first.plan.all('component')].find(({ kind }) => kind === 'vm')!;
  expect(vm.name).toBe(name.length > 300 ? `${name.slice(0, 299)}…` : name);
  expect(checkChange(new Plan(), first.change)).toEqual({ ok: true, value: undefined });
  expect(imported(tabs, first.plan, 'again').change).toEqual([]);
});

it('names may be numbers and booleans', () => {
  const { plan } = imported({
    vInfo: [
      { VM: 4711, Host: 12, CPUs: 1 },
      { VM: true, Host: 12, CPUs: 1 },
    ],
    vHost: [{ Host: 12 }],
  });
  expect(relationsOf(plan)).toEqual([
    'ESXi on 12 runsOn 12',
    '4711 runsOn ESXi on 12',
    'true runsOn ESXi on 12',
  ]);
});

it('a distributed switch is attached to its host members', () => {
  const { plan } = imported({
    vHost: [{ Host: 'esx-01' }, { Host: 'esx-02' }],
    dvSwitch: [
      { Switch: 'dvs-1', 'Host members': 'esx-01, esx-02', 'Max MTU': 9000, Version: '8.0.0' },
    ],
    dvPort: [{ Port: 'Storage', Switch: 'dvs-1', VLAN: 40 }],
  });
  expect(relationsOf(plan).slice(2)).toEqual([
    'dvs-1 attachedTo esx-01',
    'dvs-1 attachedTo esx-02',
    'Storage attachedTo dvs-1',
  ]);
  expect(said(plan, 'dvs-1')).toEqual({
    distributed: true,
    mtu: 9000,
    version: '8.0.0',
    sourceId: 'dvs-1',
  });
  expect(said(plan, 'Storage')).toEqual({ vlanId: 40, sourceId: 'Storage' });
});

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
