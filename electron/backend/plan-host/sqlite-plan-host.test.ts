import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { addPatch, invert, removePatch, setPatch } from '#shared/plan/change.ts';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import type { Revision } from '#shared/sync/protocol.ts';
import { planFile } from '../database/database-fixtures.ts';
import { openDatabase } from '../database/open-database.ts';
import { readPlan } from '../library/read-plan.ts';
import { testFolder } from '../test-folder.ts';
import { hostOf } from './open-plan-host.ts';
import { commit, hostOn, naming } from './plan-host-fixtures.ts';

const nameOf = (host: ReturnType<typeof hostOn>) => host.plan.component('s1')?.name;

test('what is acknowledged is in the file, for every other reader', async () => {
  const file = planFile();
  const host = hostOn(file);
  expect(await commit(host, naming(host, 's1', 'Renamed'))).toMatchObject({ ok: true, seq: 1 });
  const reader = readPlan(file);
  expect(reader.ok && reader.value.component('s1')?.name).toBe('Renamed');
  host.close();
});

test('the log holds who did what, the change with its inverse, and a seal over all before', async () => {
  const file = planFile();
  const host = hostOn(file);
  const change = naming(host, 's1', 'B');
  await commit(host, change, 'Rename');
  host.close();
  const database = new Database(file);
  const row = database.prepare('SELECT * FROM op').get() as Record<string, unknown>;
  expect({ ...row, op_id: '', chain: (row['chain'] as Buffer).length }).toEqual({
    seq: 1,
    op_id: '',
    branch_id: 0,
    actor: 'ada',
    at: Date.parse('2026-01-01'),
    label: 'Rename',
    v: 1,
    undo_of: null,
    redo_of: null,
    patches: 1,
    chain: 32,
    fwd: JSON.stringify(change),
    inv: JSON.stringify(invert(change)),
  });
  database.close();
});

test('a change made for an older plan is made to fit: a gone component takes its part along', async () => {
  const host = hostOn(planFile());
  const late = naming(host, 's1', 'Too late');
  const removal = removePatch('component', host.plan.component('s1')!);
  await commit(host, [removal], 'Remove');
  expect(await commit(host, late)).toMatchObject({ ok: true, seq: 2 });
  const [removed, dropped] = host.since(0);
  expect(removed!.change.map(({ op, table }) => `${op} ${table}`)).toEqual([
    'remove relation',
    'remove relation',
    'remove component',
  ]);
  expect(dropped!.change).toEqual([]);
  expect(host.historyState('ada')).toEqual({ undo: 'Remove' });
  host.close();
});

test('a rule that does not judge its own plans as said cannot be on; off it can be kept', async () => {
  const host = hostOn(planFile());
  const rule = sketchedRule('OWN-001', true);
  const wrong = { ...rule, data: { ...rule.data, assert: 'memory > params.least' } };
  expect(await commit(host, [addPatch('rule', wrong)])).toMatchObject({
    ok: false,
    error: { code: 'rule-unproven' },
  });
  expect(await commit(host, [addPatch('rule', { ...wrong, enabled: false })])).toMatchObject({
    ok: true,
  });
  const on = setPatch('rule', 'OWN-001', 'enabled', false, true);
  expect(await commit(host, [on])).toMatchObject({ ok: false, error: { code: 'rule-unproven' } });
  const mended = setPatch('rule', 'OWN-001', 'data', wrong.data, rule.data);
  expect(await commit(host, [mended, on])).toMatchObject({ ok: true });
  expect(host.plan.get('rule', 'OWN-001')).toEqual(rule);
  host.close();
});

test('a change that makes no sense is refused with a sentence, and leaves no trace', async () => {
  const host = hostOn(planFile());
  const before = host.snapshot('ada');
  const nonsense = { id: 'x', kind: 'spaceship', name: 'X', facts: {} } as never;
  const ack = await commit(host, [addPatch('component', nonsense)]);
  expect(ack).toMatchObject({ ok: false, error: { code: 'record-form' } });
  expect(host.snapshot('ada')).toEqual(before);
  host.close();
});

test('an operation that is sent again is done once, also after a restart', async () => {
  const file = planFile();
  const first = hostOn(file);
  const operation = { opId: 'same', label: 'Rename', change: naming(first, 's1', 'B') };
  const ack = [{ opId: 'same', ok: true, seq: 1 }];
  expect(await first.commit('ada', [operation])).toEqual(ack);
  expect(await first.commit('ada', [operation])).toEqual(ack);
  first.close();
  const second = hostOn(file);
  expect(await second.commit('ada', [operation])).toEqual(ack);
  expect(second.seq).toBe(1);
  second.close();
});

test('undo and redo go all the way back and forth, also after a restart, with their labels', async () => {
  const file = planFile();
  const first = hostOn(file);
  for (const name of ['B', 'C', 'D']) await commit(first, naming(first, 's1', name), `To ${name}`);
  expect(first.historyState('ada')).toEqual({ undo: 'To D' });
  await first.undo('ada');
  first.close();

  const host = hostOn(file);
  expect(host.historyState('ada')).toEqual({ undo: 'To C', redo: 'To D' });
  await host.undo('ada');
  const last = await host.undo('ada');
  expect(last).toMatchObject({ ok: true, value: { revision: { undoOf: 1, label: 'Undo: To B' } } });
  expect(nameOf(host)).toBe('Host 1');
  expect(await host.undo('ada')).toEqual({ ok: true, value: { conflicts: [], nothing: true } });
  for (const name of ['B', 'C', 'D']) {
    await host.redo('ada');
    expect(nameOf(host)).toBe(name);
  }
  expect(await host.redo('ada')).toEqual({ ok: true, value: { conflicts: [], nothing: true } });
  await host.undo('ada');
  expect(nameOf(host)).toBe('C');
  expect(host.historyState('ada')).toEqual({ undo: 'To C', redo: 'To D' });
  await commit(host, naming(host, 's1', 'E'), 'To E');
  expect(host.historyState('ada')).toEqual({ undo: 'To E' });
  host.close();
});

test('undo is one person’s own, and leaves what somebody else changed since', async () => {
  const host = hostOn(planFile());
  const { x } = host.plan.component('s1')!;
  const move = [...naming(host, 's1', 'By Ada'), setPatch('component', 's1', 'x', x, 50)];
  await commit(host, move, 'Move', 'ada');
  await commit(host, naming(host, 's1', 'By Bob'), 'Rename', 'bob');
  const undone = await host.undo('ada');
  expect(undone).toMatchObject({
    ok: true,
    value: { conflicts: [expect.stringContaining('has been changed since')] },
  });
  expect(host.plan.component('s1')).toMatchObject({ name: 'By Bob', x });
  expect(host.historyState('bob')).toEqual({ undo: 'Rename' });
  await host.redo('ada');
  expect(host.plan.component('s1')).toMatchObject({ name: 'By Bob', x: 50 });
  host.close();
});

test('listeners hear each revision once, in order, after it is on disk and before the acknowledgement', async () => {
  const file = planFile();
  const host = hostOn(file);
  const heard: string[] = [];
  const stop = host.subscribe({
    revision: ({ seq }: Revision) => {
      const stored = new Database(file, { readonly: true });
      const newest = stored.prepare('SELECT max(seq) FROM op').pluck().get() as number;
      heard.push(`${seq} of ${newest}`);
      stored.close();
    },
    closed: (reason) => heard.push(reason),
  });
  await commit(host, naming(host, 's1', 'B')).then(() => heard.push('acknowledged'));
  stop();
  await commit(host, naming(host, 's1', 'C'));
  expect(heard).toEqual(['1 of 1', 'acknowledged']);
  host.close();
});

test('closing commits what waits, tells the listeners, and leaves one file', async () => {
  const file = planFile();
  const host = hostOn(file);
  const reasons: string[] = [];
  host.subscribe({ revision: () => {}, closed: (reason) => reasons.push(reason) });
  const waiting = commit(host, naming(host, 's1', 'Last words'));
  host.close();
  expect(await waiting).toMatchObject({ ok: true, seq: 1 });
  expect(reasons).toEqual(['The plan was closed.']);
  expect(await host.commit('ada', [{ opId: 'late', label: 'x', change: [] }])).toEqual([
    { opId: 'late', ok: false, error: { code: 'read-only', message: 'The plan was closed.' } },
  ]);
  expect(readdirSync(path.dirname(file))).toEqual(['plan.strata']);
});

test('on a full disk an edit is refused with a sentence; memory and file stay as they were, and work again after', async () => {
  const file = planFile();
  const opened = openDatabase(file);
  if (!opened.ok || opened.value.access !== 'write') throw new Error('not open');
  const { database } = opened.value;
  const world = { clock: fixedClock('2026-01-01'), ids: countingIds('u') };
  const result = hostOf(opened.value, file, world);
  if (!result.ok) throw new Error(result.error.message);
  const host = result.value;
  await commit(host, naming(host, 's1', 'Before'), 'Rename');
  const before = host.snapshot('ada');
  const pages = database.pragma('page_count', { simple: true }) as number;
  database.pragma(`max_page_count = ${pages}`);

  const notes = setPatch('component', 's1', 'notes', undefined, 'x'.repeat(9_000));
  const big = setPatch('component', 'h1', 'notes', undefined, 'y'.repeat(9_000));
  const acks = await host.commit('ada', [
    { opId: 'big1', label: 'Note', change: [notes] },
    { opId: 'big2', label: 'Note', change: [big] },
  ]);
  const error = {
    code: 'disk-full',
    message: `The disk that holds ${file} is full, so this was not saved. Free some space, then try again.`,
  };
  expect(acks).toEqual([
    { opId: 'big1', ok: false, error },
    { opId: 'big2', ok: false, error },
  ]);
  expect(host.snapshot('ada')).toEqual(before);
  const stored = readPlan(file);
  expect(stored.ok && canonicalPlan(stored.value)).toEqual(canonicalPlan(host.plan));

  database.pragma('max_page_count = 1073741823');
  expect((await host.commit('ada', [{ opId: 'big1', label: 'Note', change: [notes] }]))[0]).toEqual(
    {
      opId: 'big1',
      ok: true,
      seq: 2,
    },
  );
  host.close();
});

test('one operation of a batch that cannot be written does not take the others down', async () => {
  const file = planFile();
  const opened = openDatabase(file);
  if (!opened.ok || opened.value.access !== 'write') throw new Error('not open');
  const { database } = opened.value;
  const world = { clock: fixedClock('2026-01-01'), ids: countingIds('u') };
  const host = hostOf(opened.value, file, world);
  if (!host.ok) throw new Error(host.error.message);
  const pages = database.pragma('page_count', { simple: true }) as number;
  database.pragma(`max_page_count = ${pages}`);
  const acks = await host.value.commit('ada', [
    { opId: 'a', label: 'Rename', change: naming(host.value, 's1', 'A') },
    {
      opId: 'b',
      label: 'Note',
      change: [setPatch('component', 's1', 'notes', undefined, 'x'.repeat(9_000))],
    },
    { opId: 'c', label: 'Rename', change: naming(host.value, 'h1', 'C') },
  ]);
  expect(acks.map((ack) => (ack.ok ? ack.seq : ack.error.code))).toEqual([1, 'disk-full', 2]);
  host.value.close();
  const stored = readPlan(file);
  const names = stored.ok && ['s1', 'h1'].map((id) => stored.value.component(id)?.name);
  expect(names).toEqual(['A', 'C']);
});

test('a log that another program altered makes the plan read-only, with the reason', async () => {
  const file = planFile();
  const host = hostOn(file);
  await commit(host, naming(host, 's1', 'B'));
  await commit(host, naming(host, 's1', 'C'));
  host.close();
  const vandal = new Database(file);
  vandal.exec('UPDATE op SET fwd = replace(fwd, \'"B"\', \'"X"\') WHERE seq = 1');
  vandal.close();
  const reopened = hostOn(file);
  expect(reopened.readOnly).toBe(
    `The history of ${file} was changed by another program. It can be read here; export it and import that to go on.`,
  );
  expect(await commit(reopened, naming(reopened, 's1', 'D'))).toMatchObject({ ok: false });
  reopened.close();
});

test('a newer file can be read and copied, and refuses edits with the reason', async () => {
  const file = planFile();
  const newer = new Database(file);
  newer.pragma('user_version = 990');
  newer.close();
  const host = hostOn(file);
  const why = `${file} was made by a newer version of Strata. It can be read here; update Strata to edit it.`;
  expect(host.snapshot('ada')).toMatchObject({ readOnly: why, seq: 0, history: {} });
  expect(await host.undo('ada')).toEqual({ ok: false, error: { code: 'read-only', message: why } });
  const target = path.join(testFolder(), 'copy.strata');
  expect(host.copyTo(target).ok).toBe(true);
  host.close();
  expect(existsSync(target)).toBe(true);
});
