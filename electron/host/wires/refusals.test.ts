import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPatch, setPatch, type Change } from '#shared/plan/change.ts';
import { newPlan, operation, refusal } from './contract-fixtures.ts';
import { wires, type Wire } from './wire-fixtures.ts';

describe.each(Object.entries(wires))('what is refused over a %s', (_, open) => {
  let wire: Wire;
  beforeEach(async () => {
    wire = await open();
  });
  afterEach(() => wire.close());

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
    const planId = await newPlan(wire);
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
    const planId = await newPlan(wire);
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
});
