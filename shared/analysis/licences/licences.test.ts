import { describe, expect, test } from 'vitest';
import { drawSketch, type PlanSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import { measuredIn } from '../measured-in.ts';
import { licenceCores } from './licence-cores.ts';
import { machinesAtWorst } from './machines-at-worst.ts';
import { breakEvenMachines, standardSets, windowsCost } from './windows-licences.ts';

const cores = (sketch: PlanSketch, subject: string) =>
  measuredIn(drawSketch(sketch), licenceCores, 'licenceCores', subject);
const atWorst = (sketch: PlanSketch, subject: string) =>
  measuredIn(drawSketch(sketch), machinesAtWorst, 'machinesPerHostAtWorst', subject);

/** Servers of one cluster. */
const cluster = (technology: string, servers: readonly SketchFacts[]): PlanSketch => ({
  parts: {
    c: ['hostCluster', { technology }],
    ...Object.fromEntries(servers.map((facts, index) => [`h${index}`, ['server', facts] as const])),
  },
  relations: servers.map((_, index) => [`h${index}`, 'memberOf', 'c'] as const),
});

describe('Cores to license', () => {
  test('of VMware are 16 a processor at least, and threads never count', () => {
    const sketch = cluster('vmware-vsphere', [
      { cores: 16, sockets: 2, threadsPerCore: 2 },
      { sockets: 2, coresPerSocket: 24 },
    ]);
    expect(cores(sketch, 'h0')).toMatchObject({ value: 32, missing: [] });
    expect(cores(sketch, 'h1')).toMatchObject({ value: 48 });
    expect(cores(sketch, 'c')).toMatchObject({ value: 80 });
  });

  test('of Windows are 8 a processor and 16 a server at least', () => {
    const sketch = cluster('microsoft-hyper-v', [
      { cores: 6, sockets: 1 },
      { cores: 16, sockets: 4 },
      { cores: 24, sockets: 2 },
    ]);
    expect(['h0', 'h1', 'h2', 'c'].map((id) => cores(sketch, id)?.value)).toEqual([16, 32, 24, 72]);
  });

  test('rest on two processors a server where it says none, with the spread of one to four', () => {
    const sketch = cluster('vmware-vsphere', [{ cores: 24 }]);
    expect(cores(sketch, 'h0')).toMatchObject({
      value: 32,
      spread: [24, 64],
      assumed: ['socketsPerServer'],
    });
  });

  test('of a server with blank cores are its minimum at least', () => {
    expect(cores(cluster('vmware-vsphere', [{ sockets: 2 }, { cores: 40 }]), 'c')).toMatchObject({
      low: 72,
      missing: [{ component: 'h0', field: 'cores' }],
    });
  });

  test('of software licensed wherever it may run are those of every host of the cluster, minimum or not', () => {
    const base = cluster('vmware-vsphere', [
      { cores: 8, sockets: 1 },
      { cores: 32, sockets: 2 },
    ]);
    const sketch: PlanSketch = {
      parts: {
        ...base.parts,
        esx: ['hypervisor'],
        vm: ['vm', { vcpu: 4 }],
        db: ['workload', { licensedWhereItMayRun: true }],
        other: ['workload'],
      },
      relations: [
        ...base.relations!,
        ['esx', 'runsOn', 'h0'],
        ['vm', 'runsOn', 'esx'],
        ['db', 'runsOn', 'vm'],
        ['other', 'runsOn', 'vm'],
      ],
    };
    expect(cores(sketch, 'db')).toMatchObject({ value: 40 });
    expect(cores(sketch, 'other')).toBeUndefined();
  });

  test('of such software in a hard partition are its own processors', () => {
    const sketch: PlanSketch = {
      parts: {
        s: ['server', { cores: 64 }],
        zone: ['osContainer', { technology: 'solaris-zones', vcpu: 4 }],
        host: ['osPlatform', { technology: 'solaris-zones' }],
        db: ['workload', { licensedWhereItMayRun: true }],
      },
      relations: [
        ['db', 'runsOn', 'zone'],
        ['zone', 'runsOn', 'host'],
        ['host', 'runsOn', 's'],
      ],
    };
    expect(cores(sketch, 'db')).toMatchObject({ value: 4 });
  });
});

describe('Windows Server', () => {
  const prices = { standard: 1000, datacenter: 6000 };

  test('Standard allows two machines a set, Datacenter any number: the break-even follows from the prices', () => {
    expect([1, 2, 3, 12, 13].map(standardSets)).toEqual([1, 1, 2, 6, 7]);
    expect(breakEvenMachines(prices)).toBe(12);
  });

  test('costs the cheaper edition, or the one that was chosen', () => {
    const cost = (machines: number, edition?: 'standard' | 'datacenter') =>
      windowsCost({ cores: 32, machines, ...(edition && { edition }) }, prices);
    expect([0, 2, 3, 12, 13].map((machines) => cost(machines))).toEqual([
      0, 2000, 4000, 12_000, 12_000,
    ]);
    expect([cost(13, 'standard'), cost(1, 'datacenter')]).toEqual([14_000, 12_000]);
  });

  const withMachines = (
    facts: SketchFacts,
    families: readonly (string | undefined)[],
  ): PlanSketch => {
    const base = cluster('microsoft-hyper-v', [{}, {}, {}]);
    return {
      parts: {
        ...base.parts,
        c: ['hostCluster', facts],
        hv: ['hypervisor'],
        ...Object.fromEntries(
          families.map((family, index) => [
            `m${index}`,
            ['vm', family === undefined ? {} : { osKernelFamily: family }] as const,
          ]),
        ),
      },
      relations: [
        ...base.relations!,
        ['hv', 'runsOn', 'h0'],
        ...families.map((_, index) => [`m${index}`, 'runsOn', 'hv'] as const),
      ],
    };
  };

  test('machines of a cluster may all meet on one host; an even share is the least of the spread', () => {
    const sketch = withMachines({ haRestart: true }, ['windows', 'windows', 'windows', 'linux']);
    expect(['h0', 'h2', 'c'].map((id) => atWorst(sketch, id))).toMatchObject([
      { value: 3, spread: [2, 3] },
      { value: 3 },
      { value: 3 },
    ]);
  });

  test('machines stay where they are in a cluster that neither restarts nor migrates', () => {
    const sketch = withMachines({ haRestart: false, liveMigration: false }, ['windows', 'linux']);
    expect([atWorst(sketch, 'h0')?.value, atWorst(sketch, 'h1')?.value]).toEqual([1, 0]);
  });

  test('machines that do not say what they are may be Windows', () => {
    expect(atWorst(withMachines({}, ['windows', undefined]), 'h1')).toMatchObject({
      low: 1,
      high: 2,
      missing: [{ component: 'm1', field: 'osKernelFamily' }],
    });
  });
});
