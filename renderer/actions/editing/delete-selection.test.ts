import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { addPatch } from '#shared/plan/change.ts';
import { rowsOfPlan } from '#shared/plan/plan-rows.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { PlanEvent } from '#shared/sync/protocol.ts';
import type { StrataClient } from '#renderer/client/client.ts';
import { PlanSession } from '#renderer/state/session/plan-session.ts';
import { screen } from '#renderer/state/session/workspace.ts';
import { selection, selectThings } from '#renderer/state/shown/selection.ts';
import { announcement } from '#renderer/state/telling/announcement.ts';
import { notices } from '#renderer/state/telling/notices.ts';
import { tellCopied, tellSelection } from '../showing/tell-selection.ts';
import { copySelection, pasteText } from './clipboard.ts';
import { deleteCopied, deleteSelection, selectWhatIsBack } from './delete-selection.ts';

const size = { lane: 'network', w: 160, h: 48 } as const;
const note = { id: 'n1', ...size, x: 8, y: 8, text: 'Moves in May', about: ['db'] } as const;
const risk = { id: 'rk1', title: 'Flood' } as const;
const laid = {
  id: 'n2',
  ...size,
  x: 400,
  y: 8,
  text: 'Risk: Flood',
  entry: { table: 'risk', id: 'rk1' },
} as const;

let session: PlanSession;

/** A database, a note about it, and a risk of the decision record on the canvas; the backend never answers. */
beforeEach(() => {
  const plan = drawSketch({ parts: { db: ['vm', { name: 'Order DB' }] } });
  plan.apply([addPatch('risk', risk), addPatch('note', note), addPatch('note', laid)]);
  const never = new Promise<never>(() => undefined);
  async function* silence(): AsyncGenerator<PlanEvent> {
    yield await never;
  }
  const backend = { commit: () => never, watch: () => Promise.resolve(silence()) };
  const snapshot = { planId: 'p', seq: 0, tables: rowsOfPlan(plan), history: {} };
  const context = { ids: countingIds('n-new'), clock: fixedClock('2026-01-01') };
  session = new PlanSession(
    { plan: backend } as unknown as StrataClient,
    snapshot,
    context,
    '2026-01-01',
  );
  screen.set({ name: 'editor', session });
});

afterEach(() => {
  screen.set({ name: 'starting' });
  notices.set([]);
  selectThings([], []);
});

const notes = () => [...session.plan.all('note')].map(({ id }) => id);
const said = () => announcement.get()?.text;

test('components and notes that are selected are counted when it is said what is selected, or copied', () => {
  selectThings(['db'], ['n1']);
  tellSelection();
  expect(said()).toBe('1 component and 1 note selected on the canvas.');
  selectThings([], ['n1', 'n2']);
  tellSelection();
  expect(said()).toBe('2 notes selected on the canvas.');
  tellCopied();
  expect(said()).toBe('1 note copied');
});

test('what is selected goes in one step, and is selected again when it is back', () => {
  selectThings(['db'], ['n1']);
  deleteSelection();
  expect([session.plan.component('db'), notes()]).toEqual([undefined, ['n2']]);
  expect(said()).toBe('Removed Order DB and 1 note.');
  expect(session.line.history.get().undo).toBe('Remove Order DB and 1 note');
  expect(selection.get().components).toEqual([]);
  session.commit('Back', [addPatch('note', note)]);
  selectWhatIsBack(session);
  expect(selection.get().notes).toEqual(['n1']);
});

test('an entry goes out of the decision record too, which is told with a way back', () => {
  selectThings([], ['n2']);
  deleteSelection();
  expect([notes(), session.plan.get('risk', 'rk1')]).toEqual([['n1'], undefined]);
  expect(notices.get().map(({ text, action }) => [text, action?.label])).toEqual([
    ['Remove the risk Flood', 'Undo'],
  ]);
});

test('of entries among others it is told how many go out of the decision record', () => {
  selectThings(['db'], ['n1', 'n2']);
  deleteSelection();
  expect(notices.get().map(({ text }) => text)).toEqual([
    'Remove Order DB and 2 notes, 1 entry of the decision record with them',
  ]);
  expect(session.plan.get('risk', 'rk1')).toBeUndefined();
});

test('what is cut is only what was copied: an entry of the decision record stays', () => {
  selectThings([], ['n2']);
  expect(copySelection()).toBeUndefined();
  expect(notices.get().map(({ text }) => text)).toEqual([
    'An entry of the decision record is one thing, and is not copied.',
  ]);
  selectThings([], ['n1', 'n2']);
  expect(copySelection()).toContain('Moves in May');
  deleteCopied();
  expect(notes()).toEqual(['n2']);
});

test('a note that is copied with its component is pasted about the new one', () => {
  selectThings(['db'], ['n1']);
  expect(pasteText(copySelection())).toBe(true);
  const { components, notes: pasted } = selection.get();
  expect(session.plan.get('note', pasted[0]!)).toMatchObject({
    text: 'Moves in May',
    about: components,
  });
  expect(session.plan.component(components[0]!)?.name).toBe('Order DB 2');
});
