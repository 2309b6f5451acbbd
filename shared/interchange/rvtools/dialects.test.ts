import { expect, it } from 'vitest';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { imported, relationsOf, said } from './rvtools.samples.ts';

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
