import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import { parseQuery } from './parse-query.ts';
import { readyQueries } from './ready-queries.ts';
import { runQuery } from './run-query.ts';

const plan = drawSketch({
  parts: {
    pool: ['hostCluster', { name: 'Pool' }],
    big: ['server', { name: 'esx-01', ramGiB: 768, owner: 'Ana' }],
    small: ['server', { name: 'esx-02', ramGiB: 128 }],
    blank: ['server', { name: 'esx-03' }],
    hv: ['hypervisor', { name: 'ESX' }],
    vm: ['vm', { name: 'web-01', ramGiB: 16, osKernelFamily: 'linux' }],
    db: ['vm', { name: 'db-01', ramGiB: 4, osKernelFamily: 'windows' }],
    orders: ['workload', { name: 'Orders', rtoSec: 14_400, statefulness: 'stateful' }],
    nightly: ['backup', { name: 'Nightly' }],
    leaf: ['switch', { name: 'Leaf 1' }],
  },
  relations: [
    ['big', 'memberOf', 'pool'],
    ['hv', 'runsOn', 'big'],
    ['vm', 'runsOn', 'hv'],
    ['db', 'runsOn', 'hv'],
    ['orders', 'runsOn', 'db'],
    ['nightly', 'protects', 'db'],
  ],
});
const engine = createEngine(plan, allRules, { today: '2026-01-01' });
engine.publish([
  { subject: 'pool', measure: 'failuresCarried', result: { value: 0, used: [], missing: [] } },
]);

function found(text: string): { ids: string; untold: string } | string {
  const query = parseQuery(text);
  if (!query.ok) return query.error.message;
  const answer = runQuery(query.value, plan, engine);
  if (!answer.ok) return answer.error.message;
  return { ids: answer.value.ids.join(' '), untold: answer.value.untold.join(' ') };
}
const clear = (ids: string) => ({ ids, untold: '' });

test('by kind, by a fact with its unit, with or without: what is blank cannot be told', () => {
  expect(found('hosts where ramGiB >= 512')).toEqual({ ids: 'big', untold: 'blank' });
  expect(found('hosts where memory >= 512 GiB')).toEqual({ ids: 'big', untold: 'blank' });
  expect(found('all servers where has(ramGiB) and ramGiB < 512')).toEqual(clear('small'));
  expect(found('workloads where recovery time <= 4 h')).toEqual(clear('orders'));
  expect(found('vms where osKernelFamily = linux or ramGiB <= 4')).toEqual(clear('vm db'));
});

test('without what they need: backup, a cluster that carries a failure, a fact', () => {
  expect(found('vms without backup')).toEqual(clear('vm'));
  expect(found('vm with backup')).toEqual(clear('db'));
  expect(found('all hosts without N+1')).toEqual(clear('big small blank'));
  expect(found('hosts without owner')).toEqual(clear('small blank'));
  expect(found('hosts without cluster')).toEqual(clear('small blank'));
});

test('by layer, by what they lie in, by name, by relations', () => {
  expect(found('network components')).toEqual(clear('leaf'));
  expect(found('vms on esx-01')).toEqual(clear('vm db'));
  expect(found('vms on esx-02')).toEqual(clear(''));
  expect(found('everything without relations')).toEqual(clear('small blank leaf'));
  expect(found('web')).toEqual(clear('vm'));
  expect(found('')).toEqual(clear([...plan.all('component')].map(({ id }) => id).join(' ')));
});

test('by findings: any, of a severity, of a rule', () => {
  const withFindings = engine
    .result()
    .findings.flatMap(({ subjects: [first] }) => (first === undefined ? [] : [first.id]));
  const found1 = found('components with findings');
  expect(typeof found1 === 'string' ? found1 : new Set(found1.ids.split(' '))).toEqual(
    new Set(
      [...plan.all('component')].map(({ id }) => id).filter((id) => withFindings.includes(id)),
    ),
  );
  expect(found('workloads with LYR-99')).toEqual(clear(''));
  expect(found('workloads without LYR-99')).toEqual(clear('orders'));
});

test('what cannot be read is refused with what can be written', () => {
  expect(found('hosts with wings')).toContain('“wings” cannot be asked with.');
  expect(found('hosts where')).toContain('What must hold is missing');
  expect(found('hosts where ramGib2 > 4')).toContain('ramGib2');
  expect(found('hosts status gone')).toContain('existing, planned or retire');
});

test('every ready-made query is understood and compiles', () => {
  expect(readyQueries.map(({ text }) => typeof found(text))).toEqual(
    readyQueries.map(() => 'object'),
  );
});
