import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { screen } from '#renderer/state/session/workspace.ts';
import type { CanvasView } from './canvas-view.ts';
import { paintAhead, viewOf } from './views-ahead.ts';

const begun: CanvasView[] = [];
const closed: CanvasView[] = [];
let stop: () => void;

/** A view that only knows what it shows, and that it was ended. */
function begin(session: PlanSession): CanvasView {
  const view = { session, close: () => closed.push(view) } as unknown as CanvasView;
  begun.push(view);
  return view;
}

const session = (planId: string): PlanSession => ({ planId }) as PlanSession;
const open = (opened: PlanSession): void => screen.set({ name: 'editor', session: opened });

beforeEach(() => {
  screen.set({ name: 'home' });
  begun.length = 0;
  closed.length = 0;
  stop = paintAhead(begin);
});
afterEach(() => stop());

test('a plan is begun to be painted as it is opened, and the canvas that shows it takes that over', () => {
  const plan = session('a');
  open(plan);
  expect(viewOf(plan)).toBe(begun[0]);
  screen.set({ name: 'home' });
  expect(closed).toEqual([]);
});

test('what no canvas took ends when something else fills the window', () => {
  open(session('a'));
  open(session('b'));
  expect(closed).toEqual([begun[0]]);
  screen.set({ name: 'home' });
  expect(closed).toEqual(begun);
});

test('another scenario of a plan is not begun: where it is looked at from is known when the canvas before it goes', () => {
  open(session('a'));
  open(session('a'));
  expect(begun).toHaveLength(1);
});
