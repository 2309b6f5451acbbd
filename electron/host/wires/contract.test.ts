import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rvtoolsWorkbook, smallVCenter } from '#shared/interchange/rvtools/rvtools.samples.ts';
import { addPatch, setPatch, type Change } from '#shared/plan/change.ts';
import type { Operation, PlanEvent } from '#shared/sync/protocol.ts';
import { wires, type Wire } from './wire-fixtures.ts';

const server = (id: string) =>
  addPatch('component', {
    id,
    kind: 'server',
    name: id,
    lane: 'processing',
    x: 0,
    y: 0,
    status: 'planned',
    facts: {},
  });

const operation = (opId: string, change: Change, label = 'Add a server'): Operation => ({
  opId,
  label,
  change,
});

/** What a refused call says, as data. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    const { code, message, data } = error as { code: string; message: string; data?: unknown };
    return { code, message, ...(data === undefined ? {} : { data }) };
  }
  throw new Error('the call was not refused');
}

describe.each(Object.entries(wires))('over a %s', (name, open) => {
  let wire: Wire;
  beforeEach(async () => {
    wire = await open();
  });
  afterEach(() => wire.close());

  const newPlan = async (title = 'Plan A') =>
    (await wire.client.library.create({ name: title })).id;

  test('a first start is told, and ends when a plan is made', async () => {
    const settings = { theme: 'system', hintDismissed: false };
    const host = name === 'MessagePort' ? 'electron' : 'web';
    const info = { version: '0.0.0-test', host, firstStart: true, settings };
    expect(await wire.client.app.info()).toEqual(info);
    expect(await wire.client.library.list()).toEqual([]);
    expect(existsSync(path.join(wire.home, 'plans'))).toBe(false);
    await newPlan();
    expect(await wire.client.app.info()).toEqual({ ...info, firstStart: false });
  });

  test('settings are kept', async () => {
    const settings = { theme: 'dark', hintDismissed: true } as const;
    expect(await wire.client.app.saveSettings(settings)).toEqual(settings);
    expect((await wire.client.app.info()).settings).toEqual(settings);
    const larger = { ...settings, zoom: 150 };
    expect(await wire.client.app.saveSettings(larger)).toEqual(larger);
    expect((await wire.client.app.info()).settings).toEqual(larger);
  });

  test('the plans that were opened are named, the last one first, without those that are gone', async () => {
    const [first, second] = [await newPlan(), await newPlan('Plan C')];
    for (const planId of [first, second, first]) await wire.client.plan.open({ planId });
    await wire.client.library.rename({ planId: second, name: 'Plan D' });
    expect(await wire.client.library.recent()).toEqual([
      { id: first, name: 'Plan A' },
      { id: second, name: 'Plan D' },
    ]);
    await wire.client.library.trash({ planId: first });
    expect(await wire.client.library.recent()).toEqual([{ id: second, name: 'Plan D' }]);
  });

  test('a plan is made, listed, renamed, duplicated, thrown away and brought back', async () => {
    const id = await newPlan();
    expect(id).toBe('plan-a');
    const renamed = await wire.client.library.rename({ planId: id, name: 'Plan B' });
    expect({ id: renamed.id, name: renamed.name, file: renamed.file }).toEqual({
      id,
      name: 'Plan B',
      file: 'plan-a.strata',
    });
    const copy = await wire.client.library.duplicate({ planId: id });
    expect({ id: copy.id, name: copy.name }).toEqual({ id: 'plan-b-copy', name: 'Plan B copy' });
    const { trashedAs } = await wire.client.library.trash({ planId: id });
    expect((await wire.client.library.list()).map((plan) => plan.name)).toEqual(['Plan B copy']);
    expect((await wire.client.library.restore({ trashedAs })).name).toBe('Plan B');
    expect((await wire.client.library.list()).map((plan) => plan.name).sort()).toEqual([
      'Plan B',
      'Plan B copy',
    ]);
  });

  test('a plan may begin as any starter', async () => {
    const starters = await wire.client.library.starters();
    for (const starter of starters) {
      const plan = await wire.client.library.create({ starter: starter.id });
      expect({ components: plan.components, layers: plan.layers }).toEqual({
        components: starter.components,
        layers: starter.layers,
      });
    }
    expect(starters.map(({ id }) => id)).toContain('article');
  });

  test('operations are acknowledged in order, and one sent twice is done once', async () => {
    const planId = await newPlan();
    const operations = [operation('o1', [server('s1')]), operation('o2', [server('s2')])];
    const acks = [
      { opId: 'o1', ok: true, seq: 1 },
      { opId: 'o2', ok: true, seq: 2 },
    ];
    expect(await wire.client.plan.commit({ planId, operations })).toEqual(acks);
    expect(await wire.client.plan.commit({ planId, operations })).toEqual(acks);
    const { seq, tables, history } = await wire.client.plan.open({ planId });
    expect(seq).toBe(2);
    expect(tables.component.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(history).toEqual({ undo: 'Add a server' });
  });

  test('undo and redo are one step each, and say so when there is nothing', async () => {
    const planId = await newPlan();
    expect(await wire.client.plan.undo({ planId })).toEqual({ conflicts: [], nothing: true });
    await wire.client.plan.commit({ planId, operations: [operation('o1', [server('s1')])] });
    const undone = await wire.client.plan.undo({ planId });
    expect(undone.revision).toMatchObject({ seq: 2, undoOf: 1, label: 'Undo: Add a server' });
    expect((await wire.client.plan.open({ planId })).tables.component).toEqual([]);
    const redone = await wire.client.plan.redo({ planId });
    expect(redone.revision).toMatchObject({ seq: 3, redoOf: 1 });
    expect((await wire.client.plan.open({ planId })).tables.component).toHaveLength(1);
    expect((await wire.client.plan.history({ planId, limit: 2 })).map(({ seq }) => seq)).toEqual([
      3, 2,
    ]);
    expect(
      (await wire.client.plan.history({ planId, limit: 9, before: 2 })).map(({ label }) => label),
    ).toEqual(['Add a server']);
  });

  test('a watcher hears what was committed before and after it came, and then the end', async () => {
    const planId = await newPlan();
    await wire.client.plan.commit({ planId, operations: [operation('o1', [server('s1')])] });
    const events = await wire.client.plan.watch({ planId, since: 0 });
    const heard: PlanEvent[] = [];
    const listening = (async () => {
      for await (const event of events) heard.push(event);
    })();
    await expect.poll(() => heard.length).toBe(1);
    await wire.client.plan.commit({ planId, operations: [operation('o2', [server('s2')])] });
    await expect.poll(() => heard.length).toBe(2);
    await wire.client.library.trash({ planId });
    await listening;
    expect(
      heard.map((event) =>
        event.type === 'revision'
          ? event.revision.opId
          : event.type === 'closed'
            ? event.reason
            : event.type,
      ),
    ).toEqual(['o1', 'o2', 'The plan was closed.']);
    expect(heard[0]).toEqual({
      type: 'revision',
      history: { undo: 'Add a server' },
      revision: {
        seq: 1,
        opId: 'o1',
        actor: name === 'MessagePort' ? 'ada' : 'local',
        at: Date.parse('2026-01-01'),
        label: 'Add a server',
        change: [server('s1')],
      },
    });
  });

  test('a watcher that stops listening is let go', async () => {
    const planId = await newPlan();
    const stop = new AbortController();
    const events = await wire.client.plan.watch({ planId, since: 0 }, { signal: stop.signal });
    stop.abort();
    await expect(events.next()).rejects.toThrow();
    expect(await wire.client.plan.undo({ planId })).toEqual({ conflicts: [], nothing: true });
  });

  test('values that are not stated stay away, and null stays null', async () => {
    const planId = await newPlan();
    const note = setPatch('component', 's1', 'notes', undefined, 'Old');
    const gone = setPatch('component', 's1', 'notes', 'Old', undefined);
    const operations = [
      operation('o1', [server('s1')]),
      operation('o2', [note]),
      operation('o3', [gone]),
    ];
    await wire.client.plan.commit({ planId, operations });
    const [component] = (await wire.client.plan.open({ planId })).tables.component;
    expect(Object.keys(component!).sort()).toEqual([
      'facts',
      'id',
      'kind',
      'lane',
      'name',
      'status',
      'x',
      'y',
    ]);
  });

  test('a copy is one file that can be taken in again, with its history', async () => {
    const planId = await newPlan();
    await wire.client.plan.commit({ planId, operations: [operation('o1', [server('s1')])] });
    const copy = await wire.client.plan.copy({ planId });
    expect(copy.name).toBe('plan-a.strata');
    const file = new File([Buffer.from(await copy.arrayBuffer())], copy.name);
    const taken = await wire.client.library.addFile({ file });
    expect({ id: taken.id, components: taken.components }).toEqual({
      id: 'plan-a-2',
      components: 1,
    });
    expect((await wire.client.plan.open({ planId: taken.id })).history).toEqual({
      undo: 'Add a server',
    });
  });

  test('plan JSON goes out and comes in', async () => {
    const planId = await newPlan();
    await wire.client.plan.commit({ planId, operations: [operation('o1', [server('s1')])] });
    const { fileName, text } = await wire.client.plan.exportJson({ planId });
    const file = new File([text], fileName);
    const taken = await wire.client.library.addFile({ file });
    const [before, after] = await Promise.all(
      [planId, taken.id].map(async (id) => (await wire.client.plan.open({ planId: id })).tables),
    );
    expect(after).toEqual(before);
  });

  test('files that are no plan are refused by their content, and leave nothing behind', async () => {
    const attempts = [
      ['', 'empty-file'],
      ['PK\u0003\u0004rest', 'is-workbook'],
      ['hello', 'not-a-plan'],
      ['SQLite format 3\0 but no more', 'truncated'],
    ] as const;
    for (const [content, code] of attempts) {
      const file = new File([content], 'thing.strata');
      const refused = await refusal(wire.client.library.addFile({ file }));
      expect(refused).toMatchObject({ code: 'REFUSED', data: { code } });
      expect((refused as { message: string }).message).toContain('thing.strata');
    }
    expect(await wire.client.library.list()).toEqual([]);
  });

  test('a workbook is read against a plan and changes nothing until its change is committed', async () => {
    const planId = await newPlan();
    const workbook = new File([Buffer.from(rvtoolsWorkbook(smallVCenter))], 'inventory.xlsx');
    const { report, change } = await wire.client.plan.readImport({ planId, file: workbook });
    expect([report.source.name, report.created.vm]).toEqual(['inventory.xlsx', 3]);
    expect((await wire.client.plan.open({ planId })).tables.component).toEqual([]);
    const imported = operation('import', change, 'Import inventory.xlsx');
    expect(await wire.client.plan.commit({ planId, operations: [imported] })).toEqual([
      { opId: 'import', ok: true, seq: 1 },
    ]);
    const { tables } = await wire.client.plan.open({ planId });
    expect(tables.component.filter(({ kind }) => kind === 'vm')).toHaveLength(3);
    await wire.client.plan.undo({ planId });
    expect((await wire.client.plan.open({ planId })).tables.component).toEqual([]);
    const file = new File(['no workbook'], 'notes.xlsx');
    expect(await refusal(wire.client.plan.readImport({ planId, file }))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('notes.xlsx cannot be imported.') as string,
    });
  });

  test('a plan that is not there is refused with what to do next', async () => {
    const gone = { planId: 'gone' };
    const sentence = 'That plan is not in the library any more. Go back to the list of plans.';
    for (const call of [
      wire.client.plan.open(gone),
      wire.client.plan.undo(gone),
      wire.client.plan.copy(gone),
      wire.client.library.trash(gone),
      wire.client.plan.open({ planId: '../../etc/passwd' }),
      wire.client.plan.open({ planId: '__proto__' }),
    ]) {
      expect(await refusal(call)).toEqual({ code: 'NOT_FOUND', message: sentence });
    }
    expect(
      await refusal(wire.client.library.restore({ trashedAs: '../plans/plan-a' })),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusal(wire.client.library.create({ starter: 'nope' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('wrong input is refused before anything is done', async () => {
    const planId = await newPlan();
    const badCalls = [
      wire.client.plan.open({ planId: 5 } as never),
      wire.client.plan.open({} as never),
      wire.client.plan.open({ planId, extra: 1 } as never),
      wire.client.plan.commit({ planId, operations: [] }),
      wire.client.plan.commit({ planId, operations: [{ opId: 'x' }] } as never),
      wire.client.plan.commit({
        planId,
        operations: [
          operation('o', [{ op: 'set', table: 'users', id: 'x', key: 'name' } as never]),
        ],
      }),
      wire.client.plan.history({ planId, limit: 0 }),
      wire.client.plan.watch({ planId, since: -1 }),
      wire.client.library.rename({ planId, name: '   ' }),
      wire.client.app.saveSettings({ theme: 'pink', hintDismissed: true } as never),
      wire.client.app.saveSettings({ theme: 'dark', hintDismissed: true, zoom: 900 }),
      wire.client.library.addFile({ file: 'no file' } as never),
    ];
    for (const call of badCalls) expect(await refusal(call)).toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('keys that could change how objects behave are refused', async () => {
    const planId = await newPlan();
    const hostileRecord = JSON.parse('{"id":"s1","facts":{"constructor":{"value":1}}}') as never;
    const changes: Change[] = [
      [addPatch('component', hostileRecord)],
      [setPatch('component', 's1', 'facts.__proto__', undefined, { value: 1, origin: 'typed' })],
      [setPatch('component', 's1', '__proto__', undefined, { polluted: true })],
      [setPatch('component', 's1', 'constructor', undefined, 1)],
    ];
    for (const change of changes) {
      const call = wire.client.plan.commit({ planId, operations: [operation('o', change)] });
      expect(await refusal(call)).toMatchObject({ code: 'BAD_REQUEST' });
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('methods that the contract does not have are refused', async () => {
    const unknown = [
      ['plan', 'destroy'],
      ['plan', 'constructor'],
      ['plan', 'open', 'call'],
      ['__proto__', 'toString'],
      ['plan', '__proto__'],
      ['~orpc'],
      [],
    ];
    for (const way of unknown) {
      expect(await refusal(wire.call(way, {})), way.join('.')).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('messages that make no sense change nothing for the next one', async () => {
    for (const message of [
      '',
      'null',
      '[]',
      '{"i":"1"}',
      '{"i":"1","p":null}',
      '{',
      new Uint8Array([255, 1]),
    ]) {
      wire.sendRaw(message);
    }
    expect((await wire.client.app.info()).firstStart).toBe(true);
  });

  test('paths are for the desktop window only', async () => {
    const planId = await newPlan();
    const target = path.join(wire.home, 'copy.strata');
    if (name === 'WebSocket') {
      const forbidden = { code: 'FORBIDDEN' };
      expect(await refusal(wire.client.plan.copyTo({ planId, path: target }))).toMatchObject(
        forbidden,
      );
      expect(await refusal(wire.client.library.openPath({ path: target }))).toMatchObject(
        forbidden,
      );
      return;
    }
    expect(await wire.client.plan.copyTo({ planId, path: target })).toEqual({ path: target });
    expect(readFileSync(target).subarray(0, 15).toString()).toBe('SQLite format 3');
    const opened = await wire.client.library.openPath({ path: target });
    expect({ file: opened.file, name: opened.name }).toEqual({ file: target, name: 'Plan A' });
    expect(await refusal(wire.client.library.openPath({ path: `${target}-gone` }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
