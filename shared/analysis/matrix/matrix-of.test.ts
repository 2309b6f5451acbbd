import { describe, expect, it } from 'vitest';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import { removePatch } from '#shared/plan/change.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { analysisContext } from '../analysis-context.ts';
import { matrixOf, type CellFinding, type MatrixRow } from './matrix-of.ts';

const matrix = (plan: Plan, findings: readonly CellFinding[] = []) =>
  matrixOf(analysisContext(plan, '2026-11-22'), findings);
const rowIn = (plan: Plan, findings: readonly CellFinding[] = []): MatrixRow =>
  matrix(plan, findings).rows[0]!;
const statesOf = ({ cells }: MatrixRow) =>
  Object.fromEntries(layers.map((layer) => [layer, cells[layer].state]));

/** One workload with something on every layer. */
const whole: PlanSketch = {
  parts: {
    orders: ['workload', { name: 'Order DB' }],
    staff: ['userGroup', { name: 'Staff' }],
    door: ['accessGateway', { name: 'Front door' }],
    vm: ['vm'],
    cluster: ['hostCluster'],
    'esx-01': ['server'],
    'net-apps': ['segment', { name: 'Applications', segmentRole: 'workload' }],
    'switch-a': ['switch', { name: 'Switch A' }],
    disk: ['volume', { name: 'esx-01 disk' }],
    idp: ['idp', { name: 'Sign-in' }],
    monitor: ['monitor', { name: 'Monitoring' }],
    backup: ['backup', { name: 'Backup' }],
  },
  relations: [
    ['staff', 'accesses', 'door'],
    ['door', 'accesses', 'orders'],
    ['orders', 'runsOn', 'vm'],
    ['vm', 'runsOn', 'cluster'],
    ['esx-01', 'memberOf', 'cluster'],
    ['vm', 'attachedTo', 'net-apps'],
    ['net-apps', 'attachedTo', 'switch-a'],
    ['vm', 'stores', 'disk'],
    ['disk', 'providedBy', 'esx-01'],
    ['idp', 'authenticates', 'door'],
    ['monitor', 'monitors', 'cluster'],
    ['backup', 'protects', 'orders'],
  ],
  notNeeded: { application: 'It has a machine of its own.' },
};

describe('a workload that is planned on every layer', () => {
  it('says of each what it rests on', () => {
    const { cells } = rowIn(drawSketch(whole));
    expect(
      Object.fromEntries(layers.map((layer) => [layer, [cells[layer].state, cells[layer].says]])),
    ).toEqual({
      access: ['planned', 'Staff reaches it through Front door.'],
      application: ['notNeeded', 'Declared not needed: It has a machine of its own.'],
      processing: ['planned', 'Runs on vm.'],
      network: ['planned', 'Attached to Applications, carried by Switch A.'],
      storage: [
        'planned',
        'Stored on esx-01 disk and nowhere else. When esx-01 stops, no other host can open it.',
      ],
      security: ['planned', 'Sign-in authenticates users of Front door.'],
      management: ['planned', 'Monitoring watches cluster; Backup protects Order DB.'],
    });
  });

  it('is thin where findings are about it or about what it rests on, on that layer', () => {
    const findings: readonly CellFinding[] = [
      { key: 'CMP-02 vm', layers: ['storage'], subjects: [{ id: 'disk' }, { id: 'orders' }] },
      { key: 'MIS-02 orders', layers: ['processing'], subjects: [{ id: 'orders' }] },
      { key: 'MIS-02 other', layers: ['processing'], subjects: [{ id: 'other' }] },
      { key: 'SEC-01 plan', layers: ['security'], subjects: [{ id: 'plan' }] },
    ];
    const { cells } = rowIn(drawSketch(whole), findings);
    expect(layers.filter((layer) => cells[layer].state === 'thin')).toEqual([
      'processing',
      'storage',
    ]);
    expect([cells.storage.findings, cells.processing.findings, cells.security.findings]).toEqual([
      ['CMP-02 vm'],
      ['MIS-02 orders'],
      [],
    ]);
  });
});

/** For each relation, the cells whose state turns when it is taken away; by hand. */
const turns: readonly (readonly [string, string, string, Partial<Record<Layer, string>>])[] = [
  ['staff', 'accesses', 'door', { access: 'missing' }],
  ['door', 'accesses', 'orders', { access: 'missing', security: 'missing' }],
  [
    'orders',
    'runsOn',
    'vm',
    { processing: 'missing', network: 'missing', storage: 'missing', management: 'missing' },
  ],
  ['vm', 'runsOn', 'cluster', { processing: 'missing', management: 'missing' }],
  ['esx-01', 'memberOf', 'cluster', { processing: 'missing' }],
  ['vm', 'attachedTo', 'net-apps', { network: 'missing' }],
  ['net-apps', 'attachedTo', 'switch-a', {}],
  ['vm', 'stores', 'disk', { storage: 'missing' }],
  ['disk', 'providedBy', 'esx-01', { storage: 'cannotTell' }],
  ['idp', 'authenticates', 'door', { security: 'missing' }],
  ['monitor', 'monitors', 'cluster', { management: 'missing' }],
  ['backup', 'protects', 'orders', {}],
];

function without(plan: Plan, relation: string): Plan {
  const copy = plan.clone();
  copy.apply([removePatch('relation', plan.relation(relation)!)]);
  return copy;
}

describe('taking one relation away', () => {
  it.each(turns)('%s %s %s', (from, kind, to, turned) => {
    const plan = drawSketch(whole);
    const relation = [...plan.all('relation')].find(
      (one) => one.from === from && one.kind === kind && one.to === to,
    )!;
    expect(statesOf(rowIn(without(plan, relation.id)))).toEqual({
      ...statesOf(rowIn(plan)),
      ...turned,
    });
  });

  it('changes exactly the cells that list it', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const plan = generateDataCenter({ components: 70, seed });
      const before = cellsOf(plan);
      for (const { id } of plan.all('relation')) {
        const after = cellsOf(without(plan, id));
        const changed = [...before.keys()].filter(
          (cell) => JSON.stringify(before.get(cell)) !== JSON.stringify(after.get(cell)),
        );
        const listing = [...before].filter(([, { relations }]) => relations.includes(id));
        expect([id, changed]).toEqual([id, listing.map(([cell]) => cell)]);
      }
    }
  });
});

const cellsOf = (plan: Plan) =>
  new Map(
    matrix(plan).rows.flatMap(({ workload, cells }) =>
      layers.map((layer) => [`${workload} ${layer}`, cells[layer]] as const),
    ),
  );

describe('what is not drawn', () => {
  const alone = (sketch: PlanSketch) => statesOf(rowIn(drawSketch(sketch)));

  it('cannot tell about access while nobody said whether there are users', () => {
    expect(alone({ parts: { fax: ['workload'] } })).toEqual({
      access: 'cannotTell',
      application: 'missing',
      processing: 'missing',
      network: 'missing',
      storage: 'missing',
      security: 'missing',
      management: 'missing',
    });
  });

  it('needs no access when it has no users', () => {
    expect(alone({ parts: { fax: ['workload', { users: 0 }] } })['access']).toBe('notNeeded');
  });

  it('misses access when it has users, or when users are drawn and none reaches it', () => {
    expect(alone({ parts: { fax: ['workload', { users: 3 }] } })['access']).toBe('missing');
    expect(alone({ parts: { fax: ['workload'], staff: ['userGroup'] } })['access']).toBe('missing');
  });

  it('does not take an orchestrator for management that shows what is happening', () => {
    const { cells } = rowIn(
      drawSketch({
        parts: { fax: ['workload'], srv: ['server'], mover: ['orchestrator', { name: 'Mover' }] },
        relations: [
          ['fax', 'runsOn', 'srv'],
          ['mover', 'manages', 'srv'],
        ],
      }),
    );
    expect([cells.management.state, cells.management.says]).toEqual([
      'missing',
      'Mover manages srv, but nothing shows what is really happening.',
    ]);
  });

  it('misses storage when one of its machines keeps data nowhere', () => {
    const { cells } = rowIn(
      drawSketch({
        parts: { fax: ['workload'], a: ['vm'], b: ['vm'], lun: ['volume'], array: ['array'] },
        relations: [
          ['fax', 'runsOn', 'a'],
          ['fax', 'runsOn', 'b'],
          ['a', 'stores', 'lun'],
          ['lun', 'providedBy', 'array'],
        ],
      }),
    );
    expect([cells.storage.state, cells.storage.says]).toEqual([
      'missing',
      '1 of its 2 machines keep data nowhere that is drawn: b.',
    ]);
  });

  it('does not take a management network for one that users cross', () => {
    const { cells } = rowIn(
      drawSketch({
        parts: {
          fax: ['workload'],
          mgmt: ['segment', { name: 'Management', segmentRole: 'mgmt' }],
        },
        relations: [['fax', 'attachedTo', 'mgmt']],
      }),
    );
    expect(cells.network.says).toBe('Attached to Management only, which its users do not cross.');
  });
});

describe('the matrix as a whole', () => {
  it('puts the most critical first, then the shortest recovery time', () => {
    const plan = drawSketch({
      parts: {
        c: ['workload'],
        b: ['workload', { criticality: 2, rtoSec: 60 }],
        d: ['workload', { criticality: 2, rtoSec: 900 }],
        a: ['workload', { criticality: 1 }],
      },
    });
    expect(matrix(plan).rows.map(({ workload }) => workload)).toEqual(['a', 'b', 'd', 'c']);
  });

  it('counts what is planned or decided by layer', () => {
    expect(matrix(drawSketch(whole)).settled).toEqual(
      Object.fromEntries(layers.map((layer) => [layer, 1])),
    );
  });
});
