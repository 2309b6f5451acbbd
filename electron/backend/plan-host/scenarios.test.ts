import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { countingIds } from '#shared/base/ids.ts';
import { setPatch } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Result } from '#shared/base/result.ts';
import type { Revision } from '#shared/sync/protocol.ts';
import { planFile, refusalOf } from '../database/database-fixtures.ts';
import { isTailSealed } from '../database/operation-log.ts';
import { readPlan } from '../library/read-plan.ts';
import { openPlanHost } from './open-plan-host.ts';
import type { PlanHost } from './plan-host.ts';
import { commit, hostOn, naming } from './plan-host-fixtures.ts';

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const nameIn = (plan: PlanView) => plan.component('s1')?.name;
const make = (
  host: PlanHost,
  name: string,
  from: { branch: number; seq?: number } = { branch: 0 },
) => must(host.scenarios.create({ name, from }, 'ada')).id;
const named = async (host: PlanHost, name: string, id = 's1') =>
  expect(await commit(host, naming(host, id, name), `To ${name}`)).toMatchObject({ ok: true });

test('a scenario begins as what it was made from, and each goes its own way', async () => {
  const file = planFile();
  const host = hostOn(file);
  await named(host, 'B');
  const two = must(host.on(make(host, 'Two halls')));
  expect(canonicalPlan(two.plan)).toEqual(canonicalPlan(host.plan));
  await named(two, 'C');
  await named(host, 'D', 'h1');
  expect([nameIn(host.plan), nameIn(two.plan)]).toEqual(['B', 'C']);
  expect(two.history(99, 10).map(({ label, branch }) => [label, branch])).toEqual([
    ['To C', 1],
    ['To B', undefined],
  ]);
  expect(host.history(99, 10).map(({ label }) => label)).toEqual(['To D', 'To B']);
  host.close();
  expect(nameIn(must(readPlan(file)))).toBe('B');
  expect(nameIn(must(readPlan(file, 'two HALLS')))).toBe('C');
  expect(refusalOf(readPlan(file, 'Three')).message).toBe(
    `There is no scenario "Three" in ${file}. There are: Two halls.`,
  );
});

test('each scenario has its own undo, which survives a restart', async () => {
  const file = planFile();
  const host = hostOn(file);
  await named(host, 'B');
  const two = must(host.on(make(host, 'Two halls')));
  expect(two.historyState('ada')).toEqual({});
  await named(two, 'C');
  await named(host, 'D');
  host.close();
  const again = hostOn(file);
  const there = must(again.on(1));
  expect([again.historyState('ada'), there.historyState('ada')]).toEqual([
    { undo: 'To D' },
    { undo: 'To C' },
  ]);
  await there.undo('ada');
  await again.undo('ada');
  expect([nameIn(again.plan), nameIn(there.plan)]).toEqual(['B', 'B']);
  expect(await there.undo('ada')).toMatchObject({ value: { nothing: true } });
  again.close();
});

test('the plan is shown as it was before a time, on its own line and on what that was made from', async () => {
  const noon = Date.parse('2026-03-04T12:00:00Z');
  let now = noon;
  const opened = openPlanHost(planFile(), { clock: { now: () => now }, ids: countingIds('t') });
  const host = must(opened);
  const first = nameIn(host.plan);
  await named(host, 'At noon');
  now = noon + 1000;
  const two = must(host.on(make(host, 'Two halls')));
  await named(two, 'A second later');
  const before = (until: number) => {
    const { plan, seq } = must(host.scenarios.at({ branch: two.branch, until }));
    return [nameIn(plan), seq];
  };
  expect([noon, noon + 1, noon + 1000, noon + 1001].map(before)).toEqual([
    [first, 0],
    ['At noon', 1],
    ['At noon', 1],
    ['A second later', 2],
  ]);
  host.close();
});

test('who listens to a scenario hears its revisions only, each saying what it follows', async () => {
  const host = hostOn(planFile());
  await named(host, 'B');
  const two = must(host.on(make(host, 'Two halls')));
  const heard: Record<string, Partial<Revision>[]> = { main: [], two: [] };
  const listen = (of: PlanHost, into: string) =>
    of.subscribe({
      revision: ({ seq, after, branch }) => heard[into]!.push({ seq, after, branch } as never),
      closed: () => {},
    });
  listen(host, 'main');
  listen(two, 'two');
  await named(two, 'C');
  await named(host, 'D');
  await named(two, 'E');
  expect(heard).toEqual({
    main: [{ seq: 3, after: 1, branch: undefined }],
    two: [
      { seq: 2, after: undefined, branch: 1 },
      { seq: 4, after: 2, branch: 1 },
    ],
  });
  expect(two.since(1).map(({ seq, after }) => [seq, after])).toEqual([
    [2, undefined],
    [4, 2],
  ]);
  expect(two.since(2).map(({ seq, after }) => [seq, after])).toEqual([[4, 2]]);
  expect(host.since(0).map(({ seq, after }) => [seq, after])).toEqual([
    [1, undefined],
    [3, 1],
  ]);
  host.close();
});

test('a scenario can begin at any earlier revision, also one before the scenario it is made from', async () => {
  const file = planFile();
  const host = hostOn(file);
  for (const name of ['B', 'C', 'D']) await named(host, name);
  const early = must(host.on(make(host, 'Early', { branch: 0, seq: 1 })));
  expect(nameIn(early.plan)).toBe('B');
  await named(early, 'X');
  const first = must(host.on(make(host, 'First', { branch: early.branch, seq: 0 })));
  expect(nameIn(first.plan)).toBe('Host 1');
  const moments = [0, 1, 4].map((seq) => must(host.scenarios.at({ branch: early.branch, seq })));
  expect(moments.map(({ plan }) => nameIn(plan))).toEqual(['Host 1', 'B', 'X']);
  host.close();
  const again = hostOn(file);
  expect(nameIn(must(again.on(2)).plan)).toBe('Host 1');
  expect(again.readOnly).toBeUndefined();
  again.close();
});

test('a version shows what was, whatever is done later, and may be forgotten again', async () => {
  const host = hostOn(planFile());
  await named(host, 'B');
  const { scenarios } = host;
  const offer = must(scenarios.saveVersion({ name: 'Offer', note: 'Sent', branch: 0 }, 'ada'));
  await named(host, 'C');
  const before = must(scenarios.saveVersion({ name: 'Begin', branch: 0, seq: 0 }, 'bob'));
  expect(scenarios.list().versions).toEqual([before, offer]);
  expect(offer).toEqual({
    id: 1,
    branch: 0,
    seq: 1,
    name: 'Offer',
    note: 'Sent',
    actor: 'ada',
    at: Date.parse('2026-01-01'),
  });
  const shown = [offer, before].map(({ id }) => must(scenarios.at({ version: id })));
  expect(shown.map(({ plan, seq }) => [nameIn(plan), seq])).toEqual([
    ['B', 1],
    ['Host 1', 0],
  ]);
  must(scenarios.dropVersion(offer.id));
  expect(scenarios.list().versions).toEqual([before]);
  expect(refusalOf(scenarios.at({ version: offer.id })).code).toBe('not-found');
  host.close();
});

test('a version whose kept state was damaged is told from the log', async () => {
  const file = planFile();
  const host = hostOn(file);
  await named(host, 'B');
  const { id } = must(host.scenarios.saveVersion({ name: 'Offer', branch: 0 }, 'ada'));
  await named(host, 'C');
  host.close();
  const vandal = new Database(file);
  vandal.exec("UPDATE version SET sha256 = x'00'");
  vandal.close();
  const again = hostOn(file);
  expect(nameIn(must(again.scenarios.at({ version: id })).plan)).toBe('B');
  again.close();
});

test('scenarios are renamed, archived, and deleted only while nothing rests on them', async () => {
  const host = hostOn(planFile());
  const { scenarios } = host;
  const [one, two] = [make(host, 'One'), make(host, 'Two')];
  const child = make(host, 'Child', { branch: two });
  expect(refusalOf(scenarios.create({ name: ' ONE ', from: { branch: 0 } }, 'ada')).message).toBe(
    'There is a scenario called One already. Choose another name.',
  );
  expect(must(scenarios.change(one, { name: 'Uno', isArchived: true }))).toMatchObject({
    name: 'Uno',
    isArchived: true,
  });
  expect(refusalOf(scenarios.change(0, { name: 'X' })).code).toBe('main-plan');
  expect(refusalOf(scenarios.remove(two)).message).toBe(
    'Two holds work, or other scenarios were made from it. Archive it instead.',
  );
  const reasons: string[] = [];
  must(host.on(child)).subscribe({ revision: () => {}, closed: (why) => reasons.push(why) });
  must(scenarios.remove(child));
  expect(reasons).toEqual(['The scenario Child was deleted.']);
  await named(must(host.on(two)), 'B');
  expect(refusalOf(scenarios.remove(two)).code).toBe('scenario-in-use');
  expect(refusalOf(host.on(child)).code).toBe('not-found');
  expect(
    scenarios.list().scenarios.map(({ name, acts, isUnused }) => [name, acts, isUnused]),
  ).toEqual([
    ['Main plan', 0, false],
    ['Uno', 0, true],
    ['Two', 1, false],
  ]);
  host.close();
});

test('a merge is one act on the target that can be undone, and merging again adds nothing', async () => {
  const host = hostOn(planFile());
  const two = must(host.on(make(host, 'Two')));
  await named(two, 'New host');
  await named(host, 'New visor', 'h1');
  const merge = async (opId: string) => {
    const start = must(host.scenarios.mergeStart(two.branch, 0));
    const order = { opId, source: two.branch, take: [], ...start };
    return must(await host.scenarios.merge(0, order, 'ada'));
  };
  await merge('m1');
  expect([nameIn(host.plan), host.plan.component('h1')?.name]).toEqual(['New host', 'New visor']);
  expect(host.historyState('ada')).toEqual({ undo: 'Merge scenario Two' });
  await merge('m2');
  expect(host.since(0).at(-1)).toMatchObject({ label: 'Merge scenario Two', change: [] });
  await host.undo('ada');
  expect(nameIn(host.plan)).toBe('Host 1');
  // Taken back, it may be merged once more.
  await merge('m3');
  expect(nameIn(host.plan)).toBe('New host');
  host.close();
});

test('a merge decides conflicts as ordered, and is refused when a side went on', async () => {
  const host = hostOn(planFile());
  const two = must(host.on(make(host, 'Two')));
  await named(two, 'There');
  await named(host, 'Here');
  const start = must(host.scenarios.mergeStart(two.branch, 0));
  const order = { source: two.branch, take: ['component s1 name'], ...start };
  await named(two, 'There again');
  const late = await host.scenarios.merge(0, { ...order, opId: 'late' }, 'ada');
  expect(refusalOf(late).code).toBe('moved-on');
  const now = must(host.scenarios.mergeStart(two.branch, 0));
  must(await host.scenarios.merge(0, { ...order, ...now, opId: 'now' }, 'ada'));
  expect(nameIn(host.plan)).toBe('There again');
  host.close();
});

test('each line is sealed by itself: a change of one act is noticed on whatever line it is', async () => {
  const file = planFile();
  const host = hostOn(file);
  await named(host, 'B');
  const two = must(host.on(make(host, 'Two')));
  for (const name of ['C', 'D', 'E']) {
    await named(two, name);
    await named(host, name, 'h1');
  }
  host.close();
  const database = new Database(file);
  expect([1, 3, 100].map((count) => isTailSealed(database, count))).toEqual([true, true, true]);
  database.exec('UPDATE op SET branch_id = 0 WHERE seq = 4');
  expect(isTailSealed(database, 100)).toBe(false);
  database.close();
});

test('an edit that cannot be written leaves no scenario changed', async () => {
  const host = hostOn(planFile());
  const two = must(host.on(make(host, 'Two')));
  const wrong = [setPatch('component', 's1', 'kind', 'server', 'vm')];
  const acks = await Promise.all([
    commit(two, naming(two, 's1', 'B')),
    commit(two, wrong),
    commit(host, naming(host, 's1', 'C')),
  ]);
  expect(acks.map((ack) => ack.ok)).toEqual([true, false, true]);
  expect([nameIn(two.plan), nameIn(host.plan)]).toEqual(['B', 'C']);
  host.close();
});
