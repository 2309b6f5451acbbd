import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rvtoolsWorkbook, smallVCenter } from '#shared/interchange/rvtools/rvtools.samples.ts';
import { setPatch } from '#shared/plan/change.ts';
import type { PlanEvent } from '#shared/sync/protocol.ts';
import { newPlan, operation, refusal, server } from './contract-fixtures.ts';
import { wires, type Wire } from './wire-fixtures.ts';

describe.each(Object.entries(wires))('a plan over a %s', (name, open) => {
  let wire: Wire;
  beforeEach(async () => {
    wire = await open();
  });
  afterEach(() => wire.close());

  test('operations are acknowledged in order, and one sent twice is done once', async () => {
    const planId = await newPlan(wire);
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
    const planId = await newPlan(wire);
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
    const planId = await newPlan(wire);
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
    ).toEqual([
      'o1',
      'o2',
      'Plan A was moved to the trash. It can be taken back from the list of all plans.',
    ]);
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
    const planId = await newPlan(wire);
    const stop = new AbortController();
    const events = await wire.client.plan.watch({ planId, since: 0 }, { signal: stop.signal });
    stop.abort();
    await expect(events.next()).rejects.toThrow();
    expect(await wire.client.plan.undo({ planId })).toEqual({ conflicts: [], nothing: true });
  });

  test('values that are not stated stay away, and null stays null', async () => {
    const planId = await newPlan(wire);
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

  test('a workbook is read against a plan and changes nothing until its change is committed', async () => {
    const planId = await newPlan(wire);
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
});
