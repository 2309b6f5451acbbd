import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { allAnalyses } from './all-analyses.ts';
import { analysisContext } from './analysis-context.ts';
import { touches } from './analysis-reads.ts';
import type { Analysis, Published } from './analysis.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** A small data center, so that chance finds something to change in every corner of one. */
const start = () =>
  drawSketch({
    parts: {
      site: ['site'],
      room: ['room', { coolingKW: 50 }],
      rack: ['rack', { heightU: 42 }],
      cool: ['coolingUnit', { coolingKW: 30 }],
      A: ['powerFeed', { volts: 230, amps: 32 }],
      gen: ['generator', { ratedKVA: 100 }],
      ups: ['ups', { ratedKVA: 20 }],
      pdu: ['pdu', { volts: 230, amps: 16 }],
      box: ['chassis', { heightU: 6 }],
      host: ['server', { cores: 16, ramGiB: 256, typicalW: 400, heightU: 2, weightKg: 20 }],
      blade: ['server', { cores: 16, ramGiB: 128, maxW: 300 }],
      leaf: ['switch', { typicalW: 100 }],
      wall: ['firewall'],
      esx: ['hypervisor', { technology: 'vmware-vsphere' }],
      cluster: ['hostCluster', { haRestart: true }],
      vm: ['vm', { vcpu: 4, ramGiB: 16, osKernelFamily: 'windows' }],
      app: ['workload', { licensedWhereItMayRun: true }],
      array: ['array', { rawTB: 50, technology: 'pure-flasharray' }],
      lun: ['volume', { capacityTB: 10 }],
      users: ['userGroup', { users: 50 }],
      door: ['accessGateway', { sessionsMax: 100 }],
      vlan: ['segment'],
      watch: ['monitor', { technology: 'zabbix' }],
      copy: ['backup', { frequencyHours: 24 }],
    },
    relations: [
      ['room', 'locatedIn', 'site'],
      ['rack', 'locatedIn', 'room'],
      ['cool', 'locatedIn', 'room'],
      ['ups', 'poweredBy', 'A'],
      ['A', 'poweredBy', 'gen'],
      ['pdu', 'poweredBy', 'ups'],
      ['host', 'poweredBy', 'pdu'],
      ['leaf', 'poweredBy', 'pdu'],
      ['box', 'poweredBy', 'pdu'],
      ['blade', 'mountedIn', 'box'],
      ['box', 'mountedIn', 'rack'],
      ['host', 'mountedIn', 'rack', { positionU: 1 }],
      ['leaf', 'mountedIn', 'rack', { positionU: 2 }],
      ['esx', 'runsOn', 'host'],
      ['esx', 'memberOf', 'cluster'],
      ['host', 'memberOf', 'cluster'],
      ['blade', 'memberOf', 'cluster'],
      ['vm', 'runsOn', 'esx'],
      ['app', 'runsOn', 'vm'],
      ['vm', 'stores', 'lun'],
      ['lun', 'providedBy', 'array'],
      ['users', 'accesses', 'door'],
      ['door', 'accesses', 'app'],
      ['vm', 'attachedTo', 'vlan'],
      ['wall', 'filters', 'vlan'],
      ['host', 'linksTo', 'leaf'],
      ['copy', 'protects', 'vm'],
    ],
  });

const worked = (analysis: Analysis, plan: PlanView): readonly Published[] => [
  ...analysis.compute(analysisContext(plan, '2026-01-01')),
];

test.each([1, 2, 3])(
  'an analysis says what it reads: a change that it says not to read changes none of its results (seed %i)',
  (seed) => {
    const plan = start();
    const random = seededRandom(seed);
    const ids = countingIds('x');
    const results = new Map(allAnalyses.map((analysis) => [analysis, worked(analysis, plan)]));
    const missed = new Set<string>();
    for (let step = 0; step < 150; step++) {
      const change = randomEdit(plan, random, ids);
      plan.apply(change);
      for (const analysis of allAnalyses) {
        const now = worked(analysis, plan);
        const same = JSON.stringify(now) === JSON.stringify(results.get(analysis));
        if (!same && !touches(change, analysis.reads, plan))
          missed.add(`${analysis.id}: ${JSON.stringify(change)}`);
        results.set(analysis, now);
      }
    }
    expect([...missed]).toEqual([]);
  },
);
