import { expect, test } from 'vitest';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import { ReportSource } from '../document/report-source.ts';
import { cablingTable } from './cabling-table.ts';
import { hostsTable } from './inventory-tables.ts';
import { actionsTable, decisionsTable, risksTable } from './record-tables.ts';
import { drillTable } from './drill-table.ts';
import { findingsTable } from './findings-table.ts';
import { layersTable } from './layers-table.ts';
import { materialsTable } from './materials-table.ts';
import { matrixTable } from './matrix-table.ts';
import { numbersTable } from './numbers-table.ts';
import type { ReportTable } from './report-table.ts';
import { unknownTable } from './unknown-table.ts';
import { waiversTable } from './waivers-table.ts';

const sourceOf = (sketch: PlanSketch) =>
  new ReportSource(drawSketch(sketch), {
    today: '2026-11-22',
    version: '0.1.0',
    planDigest: '',
  });

const small = sourceOf({
  name: 'Small',
  parts: {
    orders: ['workload', { name: 'Order DB', criticality: 1 }],
    b: ['server', { name: 'esx-10', sockets: 2, price: 9000, heightU: 1, status: 'existing' }],
    a: ['server', { name: 'esx-2', sockets: 2, price: 9000, status: 'planned' }],
    c: ['server', { name: 'esx-3', sockets: 2, price: 9000, status: 'planned' }],
    tor: ['switch', { name: 'tor-1' }],
    rack: ['rack', { name: 'R1', heightU: 42 }],
  },
  relations: [
    ['orders', 'runsOn', 'b'],
    ['b', 'mountedIn', 'rack', { positionU: 4 }],
    ['b', 'linksTo', 'tor', { speedGbps: 25, linkCount: 2 }],
  ],
  waivers: [{ rule: 'GOL-01', subject: 'plan', until: '2027-01-01' }],
});

/** The cells of a column, by its title. */
function column(table: ReportTable, title: string) {
  const at = table.columns.findIndex((one) => one.title === title);
  return table.rows.map(({ cells }) => cells[at]);
}

test('every row of every table has a cell for each column', () => {
  const tables = [
    cablingTable(small),
    hostsTable(small),
    drillTable(small),
    findingsTable(small),
    layersTable(small),
    materialsTable(small),
    matrixTable(small),
    numbersTable(small),
    unknownTable(small),
    waiversTable(small),
  ];
  const uneven = tables.filter(({ columns, rows }) =>
    rows.some(({ cells }) => cells.length !== columns.length),
  );
  expect(uneven.map(({ name }) => name)).toEqual([]);
});

test('hosts are listed by name, numbers inside names counted, with units in the heading', () => {
  const hosts = hostsTable(small);
  expect(column(hosts, 'Name')).toEqual(['esx-2', 'esx-3', 'esx-10']);
  expect(column(hosts, 'Height, U')).toEqual([undefined, undefined, 1]);
});

test('alike planned components are one line of the bill, with what they cost together', () => {
  const bill = materialsTable(small);
  const servers = bill.rows.find(({ cells }) => cells[0] === 'Server');
  expect(servers?.cells.slice(3)).toEqual([2, 9000, 18_000, 'esx-2, esx-3']);
});

test('cabling says what is linked how fast and mounted where', () => {
  expect(
    cablingTable(small).rows.map(({ cells }) => [cells[0], cells[2], cells[3], ...cells.slice(5)]),
  ).toEqual([
    ['esx-10', 'is linked to', 'tor-1', 25, 2, undefined, undefined, undefined],
    ['esx-10', 'is mounted in', 'R1', undefined, undefined, undefined, undefined, 4],
  ]);
});

test('findings come gravest first, each with why it matters and how to mend it', () => {
  const findings = findingsTable(small);
  const order = ['error', 'warning', 'note'];
  const severities = column(findings, 'Severity').map((word) => order.indexOf(String(word)));
  expect(severities).toEqual(severities.toSorted((a, b) => a - b));
  expect(column(findings, 'How to mend it').every((fix) => String(fix).length > 10)).toBe(true);
});

test('a waiver says until when it holds, and what became of it', () => {
  const [row] = waiversTable(small).rows;
  expect([row?.cells[0], row?.cells[6], row?.cells[7]]).toEqual([
    'GOL-01',
    '2027-01-01',
    'holds the finding back',
  ]);
});

test('what is worked out is a number in its column, with its unit beside it', () => {
  const numbers = numbersTable(small);
  const units = numbers.rows.find(({ cells }) => cells[0] === 'Rack units used');
  expect(units?.cells.slice(1, 5)).toEqual(['R1', 'Rack', 1, 'U']);
});

test('the record says what was chosen, how grave a risk is, and leaves blank what nobody stated', () => {
  const source = sourceOf({
    record: {
      decisions: {
        d1: {
          title: '=Use lockstep',
          options: [{ id: 'a', title: 'Lockstep', pros: [], cons: [] }],
          chosen: 'a',
        },
      },
      risks: { Flood: { likelihood: 2, impact: 5 }, Fire: {} },
      actions: { Later: {}, First: { dueOn: '2026-01-01' } },
    },
  });
  expect(decisionsTable(source).rows.map(({ cells }) => cells)).toEqual([
    [
      'ADR-0001',
      '=Use lockstep',
      'accepted',
      '2025-06-01',
      undefined,
      'Lockstep',
      undefined,
      undefined,
    ],
  ]);
  expect(risksTable(source).rows.map(({ cells }) => [cells[0], cells[7]])).toEqual([
    ['Fire', undefined],
    ['Flood', 10],
  ]);
  expect(actionsTable(source).rows.map(({ cells }) => cells[1])).toEqual(['First', 'Later']);
});

test('an empty plan has tables that say that nothing is there', () => {
  const empty = sourceOf({});
  expect(decisionsTable(empty).rows).toEqual([]);
  expect(matrixTable(empty).empty).toBe('No workload is drawn.');
  expect(layersTable(empty).rows).toHaveLength(7);
});
