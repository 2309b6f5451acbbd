import { expect, test } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { rowsOfPlan } from '#shared/plan/plan-rows.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Ack, Operation, PlanEvent } from '#shared/sync/protocol.ts';
import type { StrataClient } from '#renderer/client/client.ts';
import { PlanSession } from './plan-session.ts';

/** A backend that answers each commit as told, and never says anything by itself. */
function sessionWith(
  answer: (operation: Operation) => Ack,
  readOnly?: string,
  clock = fixedClock('2026-01-01'),
  events: () => AsyncGenerator<PlanEvent> = silence,
) {
  const asked: Operation[] = [];
  const plan = {
    commit: ({ operations }: { operations: readonly Operation[] }) => {
      asked.push(...operations);
      return new Promise((resolve, reject) => {
        try {
          resolve(operations.map(answer));
        } catch (error) {
          reject(error as Error);
        }
      });
    },
    watch: () => Promise.resolve(events()),
  };
  const sketch = drawSketch({ parts: { db: ['vm', { name: 'Order DB' }] } });
  const snapshot = {
    planId: 'p',
    seq: 0,
    tables: rowsOfPlan(sketch),
    history: {},
    ...(readOnly === undefined ? {} : { readOnly }),
  };
  const context = { ids: countingIds('n'), clock };
  const client = { plan } as unknown as StrataClient;
  return { session: new PlanSession(client, snapshot, context, '2026-01-01'), asked };
}

async function* silence(): AsyncGenerator<PlanEvent> {
  await new Promise(() => undefined);
  yield { type: 'closed', reason: '' };
}

const rename = (session: PlanSession) =>
  session.run('rename-component', { id: 'db', name: 'Orders' });
const nameNow = (session: PlanSession) => session.plan.component('db')?.name;
const answered = () => new Promise((resolve) => setTimeout(resolve, 0));

test('an edit is shown and judged at once, before the host has answered', () => {
  const { session, asked } = sessionWith(({ opId }) => ({ opId, ok: true, seq: 1 }));
  const heard: string[] = [];
  session.subscribeComponent('db', () => heard.push('db'));
  expect(rename(session).ok).toBe(true);
  expect(nameNow(session)).toBe('Orders');
  expect(session.line.saveState.get()).toEqual({ state: 'saving' });
  expect(heard).toEqual(['db']);
  expect(asked.map(({ label }) => label)).toEqual(['Rename Order DB to Orders']);
});

test('over midnight a waiver ends, and its finding is listed again', () => {
  let day = '2026-01-01';
  const clock = { now: () => Date.parse(day) };
  const { session } = sessionWith(({ opId }) => ({ opId, ok: true, seq: 1 }), undefined, clock);
  const finding = session.checkResult.findings.find(({ subjects }) => subjects[0]?.id === 'db')!;
  const terms = { rule: finding.rule, subject: 'db', reason: 'Agreed', until: '2026-01-10' };
  expect(session.run('waive-finding', terms).ok).toBe(true);
  const listed = () => session.checkResult.findings.map(({ key }) => key);
  expect(listed()).not.toContain(finding.key);
  day = '2026-01-10';
  session.followDay();
  expect(listed()).not.toContain(finding.key);
  day = '2026-01-11';
  session.followDay();
  expect(listed()).toContain(finding.key);
  expect(listed()).toContain('WVR-02 plan');
  expect(session.checkResult.waivers.map(({ state }) => state)).toEqual(['expired']);
});

test('what the host refuses is taken back, and said', async () => {
  const error = { code: 'disk-full', message: 'The disk is full. Make room, then try again.' };
  const { session } = sessionWith(({ opId }) => ({ opId, ok: false, error }));
  rename(session);
  await answered();
  expect(nameNow(session)).toBe('Order DB');
  expect(session.refusal.get()).toBe(error.message);
});

test('what was just done can be taken back before the host has answered, unless it refuses it', async () => {
  const error = { code: 'disk-full', message: 'The disk is full. Make room, then try again.' };
  const { session } = sessionWith(({ opId }) => ({ opId, ok: false, error }));
  rename(session);
  expect(session.line.history.get()).toEqual({ undo: 'Rename Order DB to Orders' });
  await answered();
  expect(session.line.history.get()).toEqual({});
});

test('when the host is gone the edit stays on screen and nothing claims to be saved', async () => {
  const { session } = sessionWith(() => {
    throw new Error('The connection is closed.');
  });
  rename(session);
  await answered();
  expect(nameNow(session)).toBe('Orders');
  expect(session.line.saveState.get()).toEqual({
    state: 'lost',
    message: 'Edits are no longer saved. Reload to go on from what is on disk.',
    isClosed: false,
  });
});

test('a plan that was taken away says why, and refuses every edit with that', async () => {
  const reason = 'Berlin was moved to the trash.';
  async function* closing(): AsyncGenerator<PlanEvent> {
    yield await Promise.resolve({ type: 'closed', reason });
  }
  const yes = ({ opId }: Operation): Ack => ({ opId, ok: true, seq: 1 });
  const { session, asked } = sessionWith(yes, undefined, undefined, closing);
  await answered();
  rename(session);
  expect(session.line.saveState.get()).toEqual({ state: 'lost', message: reason, isClosed: true });
  expect([nameNow(session), session.refusal.get(), asked]).toEqual(['Order DB', reason, []]);
});

test('a plan that is open for reading only refuses every edit with its reason', () => {
  const why = 'This plan was made by a newer Strata. It is open for reading only.';
  const { session, asked } = sessionWith(({ opId }) => ({ opId, ok: true, seq: 1 }), why);
  expect(rename(session)).toEqual({ ok: false, error: { code: 'read-only', message: why } });
  expect(session.refusal.get()).toBe(why);
  expect(nameNow(session)).toBe('Order DB');
  expect(asked).toEqual([]);
});

test('an edit that a command refuses goes nowhere', () => {
  const { session, asked } = sessionWith(({ opId }) => ({ opId, ok: true, seq: 1 }));
  expect(session.run('rename-component', { id: 'nobody', name: 'x' }).ok).toBe(false);
  expect(session.refusal.get()).toMatch(/\.$/);
  expect(asked).toEqual([]);
});
