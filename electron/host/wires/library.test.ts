import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newPlan, operation, refusal, server } from './contract-fixtures.ts';
import { wires, type Wire } from './wire-fixtures.ts';

describe.each(Object.entries(wires))('the library over a %s', (name, open) => {
  let wire: Wire;
  beforeEach(async () => {
    wire = await open();
  });
  afterEach(() => wire.close());

  test('a first start is told, and ends when a plan is made', async () => {
    const settings = { theme: 'system', hintDismissed: false };
    const host = name === 'MessagePort' ? 'electron' : 'web';
    const info = { version: '0.0.0-test', host, firstStart: true, settings };
    expect(await wire.client.app.info()).toEqual(info);
    expect(await wire.client.library.list()).toEqual([]);
    expect(existsSync(path.join(wire.home, 'plans'))).toBe(false);
    await newPlan(wire);
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
    const [first, second] = [await newPlan(wire), await newPlan(wire, 'Plan C')];
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
    const id = await newPlan(wire);
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

  test('a copy is one file that can be taken in again, with its history', async () => {
    const planId = await newPlan(wire);
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
    const planId = await newPlan(wire);
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

  test('paths are for the desktop window only', async () => {
    const planId = await newPlan(wire);
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
