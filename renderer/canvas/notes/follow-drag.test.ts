// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createStore } from '#renderer/state/base/store.ts';
import type { Gesture } from '../gestures/gesture-state.ts';
import { noGuides } from '../gestures/guides.ts';
import { followDrag } from './follow-drag.ts';

const world = document.createElement('div');
const ghosts = document.createElement('div');
const gesture = createStore<Gesture | undefined>(undefined);

beforeEach(() => {
  gesture.set(undefined);
  world.innerHTML =
    '<div data-note="a" tabindex="0" role="button" aria-label="Note: A">A</div><div data-note="b">B</div>';
  ghosts.replaceChildren();
});

const drag = (notes: ReadonlySet<string>, dx: number, copies = false): Gesture => ({
  kind: 'drag',
  ids: new Set(),
  notes,
  copies,
  guides: noGuides,
  dx,
  dy: 8,
  meaning: undefined,
  joins: undefined,
  says: undefined,
  at: { x: 0, y: 0 },
});
const ways = (of: HTMLElement) =>
  [...of.querySelectorAll<HTMLElement>('div')].map(({ style }) => style.translate);

test('the notes that are dragged follow the pointer, and stand where they are when it lets go', () => {
  const stop = followDrag(world, ghosts, gesture);
  const notes = new Set(['a']);
  gesture.set(drag(notes, 24));
  gesture.set(drag(notes, 40));
  expect(ways(world)).toEqual(['40px 8px', '']);
  gesture.set(undefined);
  expect(ways(world)).toEqual(['', '']);
  stop();
});

test('of copies pictures follow, which nobody hears of or tabs to, and which go at the end', () => {
  const stop = followDrag(world, ghosts, gesture);
  gesture.set(drag(new Set(['a']), 24, true));
  expect(ways(world)).toEqual(['', '']);
  expect(ways(ghosts)).toEqual(['24px 8px']);
  expect(ghosts.textContent).toBe('A');
  expect(ghosts.firstElementChild!.getAttributeNames().filter((name) => name !== 'style')).toEqual(
    [],
  );
  gesture.set(undefined);
  expect(ghosts.children).toHaveLength(0);
  stop();
});

test('when the canvas goes in the middle of a drag, nothing stays carried', () => {
  const stop = followDrag(world, ghosts, gesture);
  gesture.set(drag(new Set(['a']), 24));
  stop();
  expect(ways(world)).toEqual(['', '']);
});
