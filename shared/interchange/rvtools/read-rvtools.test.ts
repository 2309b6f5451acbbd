import { describe, expect, it } from 'vitest';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { invert, setPatch } from '#shared/plan/change.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { imported, machine, relationsOf, said, smallVCenter } from './rvtools.samples.ts';

describe('a vCenter of RVTools 4', () => {
  const { plan, report } = imported(smallVCenter);

  it('becomes components on their layers', () => {
    expect(report.created).toEqual({
      vmManager: 1,
      hostCluster: 1,
      server: 2,
      hypervisor: 2,
      volume: 1,
      virtualSwitch: 1,
      segment: 2,
      vm: 3,
    });
    expect(report.refused).toEqual([]);
    expect(report.unresolved).toEqual([]);
    expect(report.notes).toEqual([]);
  });

  it('keeps sizes in the units of the plan', () => {
    expect(said(plan, 'esx-01.example.org', 'server')).toEqual({
      vendor: 'Dell Inc.',
      model: 'PowerEdge R750',
      sockets: 2,
      coresPerSocket: 32,
      cores: 64,
      clockGHz: 2,
      cpuGeneration: 'Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz',
      cpuVendor: 'intel',
      arch: 'x86_64',
      ramGiB: 512,
      cpuUsedPct: 21,
      ramUsedPct: 55,
      nicCount: 4,
      hbaCount: 2,
      sourceId: 'host-uuid-01',
    });
    expect(said(plan, 'db-01')).toEqual({
      osVersion: 'Microsoft Windows Server 2022 (64-bit)',
      osKernelFamily: 'windows',
      arch: 'x86_64',
      vcpu: 8,
      ramGiB: 64,
      diskGiB: 100,
      poweredOn: true,
      faultTolerance: false,
      sourceId: 'uuid-db-01',
    });
    expect(said(plan, 'san-01')).toEqual({
      capacityTB: 10.995,
      usedTB: 5.498,
      accessMode: 'RWX',
      sourceId: 'vc-uuid/san-01',
    });
    expect(said(plan, 'Production')).toEqual({
      haRestart: true,
      hostFailuresTolerated: 1,
      liveMigration: true,
      appMonitoring: false,
      sourceId: 'vc-uuid/Production',
    });
    expect(said(plan, 'vc-01.example.org')).toEqual({ version: '8.0.3', sourceId: 'vc-uuid' });
  });

  it('relates what runs, stores and is attached', () => {
    expect(relationsOf(plan).toSorted()).toEqual(
      [
        'ESXi on esx-01.example.org runsOn esx-01.example.org',
        'ESXi on esx-02.example.org runsOn esx-02.example.org',
        'esx-01.example.org memberOf Production',
        'esx-02.example.org memberOf Production',
        'vc-01.example.org manages ESXi on esx-01.example.org',
        'vc-01.example.org manages ESXi on esx-02.example.org',
        'san-01 presentedTo esx-01.example.org',
        'san-01 presentedTo esx-02.example.org',
        'vSwitch0 on esx-01.example.org attachedTo esx-01.example.org',
        'Servers attachedTo vSwitch0 on esx-01.example.org',
        'Databases attachedTo vSwitch0 on esx-01.example.org',
        'web-01 runsOn ESXi on esx-01.example.org',
        'web-02 runsOn ESXi on esx-02.example.org',
        'db-01 runsOn ESXi on esx-01.example.org',
        'web-01 attachedTo Servers',
        'web-02 attachedTo Servers',
        'db-01 attachedTo Databases',
        'web-01 stores san-01',
        'web-02 stores san-01',
        'db-01 stores san-01',
      ].toSorted(),
    );
  });

  it('says of each fact where it stands', () => {
    const vm = [...plan.all('component')].find(({ name }) => name === 'db-01')!;
    expect(vm.facts.ramGiB).toEqual({
      value: 64,
      origin: 'import',
      source: 'inventory.xlsx › vInfo row 4',
    });
    expect(vm.status).toBe('existing');
  });

  it('makes a change that the plan host takes', () => {
    const { change } = imported(smallVCenter);
    expect(checkChange(new Plan(), change)).toEqual({ ok: true, value: undefined });
  });

  it('is taken back by one undo', () => {
    const before = new Plan();
    const { change, plan: after } = imported(smallVCenter, before);
    after.apply(invert(change));
    expect(canonicalPlan(after)).toEqual(canonicalPlan(before));
  });

  it('says what RVTools cannot know', () => {
    expect(report.blindSpots.length).toBeGreaterThan(3);
    expect(report.blindSpots[0]).toBe('How users reach these machines: access is not in RVTools.');
  });
});

describe('importing again', () => {
  const first = imported(smallVCenter).plan;

  it('doubles nothing and changes nothing', () => {
    const again = imported(smallVCenter, first, 'again');
    expect(again.change).toEqual([]);
    expect([again.report.created, again.report.updated]).toEqual([{}, 0]);
  });

  it('brings changed values up to date', () => {
    const grown = {
      ...smallVCenter,
      vInfo: [
        machine('web-01', 'esx-01.example.org', { Memory: 16_384 }),
        ...smallVCenter.vInfo.slice(1),
      ],
    };
    const again = imported(grown, first, 'again');
    expect(again.report.updated).toBe(1);
    expect(said(again.plan, 'web-01').ramGiB).toBe(16);
    expect(again.plan.size('component')).toBe(first.size('component'));
  });

  it('keeps what people typed, and their names', () => {
    const edited = first.clone();
    const vm = [...edited.all('component')].find(({ name }) => name === 'web-01')!;
    edited.apply([
      setPatch('component', vm.id, 'facts.ramGiB', vm.facts.ramGiB, { value: 12, origin: 'typed' }),
      setPatch('component', vm.id, 'name', 'web-01', 'Shop front'),
    ]);
    const grown = {
      ...smallVCenter,
      vInfo: [
        machine('web-01', 'esx-01.example.org', { Memory: 16_384 }),
        ...smallVCenter.vInfo.slice(1),
      ],
    };
    const again = imported(grown, edited, 'again');
    expect(said(again.plan, 'Shop front').ramGiB).toBe(12);
    expect(again.report.updated).toBe(0);
    expect(again.report.notes).toEqual([
      'Shop front is called web-01 in the file; it keeps its name in the plan.',
    ]);
  });

  it('moves a machine that runs on another host now', () => {
    const moved = {
      ...smallVCenter,
      vInfo: [
        machine('web-01', 'esx-02.example.org', { 'Network #1': 'Servers' }),
        ...smallVCenter.vInfo.slice(1),
      ],
    };
    const again = imported(moved, first, 'again');
    expect(relationsOf(again.plan).filter((words) => words.startsWith('web-01 runsOn'))).toEqual([
      'web-01 runsOn ESXi on esx-02.example.org',
    ]);
    expect(again.report.updated).toBe(1);
    expect(checkChange(first, again.change)).toEqual({ ok: true, value: undefined });
  });

  it('is taken back by one undo as well', () => {
    const moved = {
      ...smallVCenter,
      vInfo: [
        ...smallVCenter.vInfo,
        machine('web-03', 'esx-02.example.org'),
        machine('web-04', 'esx-09'),
      ],
    };
    const again = imported(moved, first, 'again');
    expect(again.report.created).toEqual({ vm: 2 });
    again.plan.apply(invert(again.change));
    expect(canonicalPlan(again.plan)).toEqual(canonicalPlan(first));
  });
});
