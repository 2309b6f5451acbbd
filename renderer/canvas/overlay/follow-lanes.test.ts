// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { bandLayout } from '#shared/layout/band-layout.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import { recordOf } from '#shared/base/record-of.ts';
import type { Viewport } from '../view/viewport.ts';
import { placeLabels } from './follow-lanes.ts';

const content = { x: 0, y: 0, w: 800, h: 200, need: 'open' } as const;
const layout = bandLayout(recordOf(drawnLanes, () => content));

/** Labels of all lanes, and plates of the pillars, placed in a view. */
function placed(viewport: Viewport) {
  const [labels, plates] = [document.createElement('div'), document.createElement('div')];
  labels.innerHTML = '<div><span></span></div>'.repeat(drawnLanes.length);
  plates.innerHTML = '<div></div>'.repeat(2);
  placeLabels(labels, plates, viewport, layout, 800);
  const transforms = (element: HTMLElement) =>
    [...element.children].map((child) => (child as HTMLElement).style.transform);
  return { labels: transforms(labels), plates: transforms(plates) };
}

test('a label that is not to be seen is out of sight however long its words are', () => {
  const { labels, plates } = placed({ x: 20, y: 20, zoom: 1 });
  expect(new Set([...labels, ...plates])).toEqual(new Set(['translateX(-100%)']));
});

test('over a pillar whose header is scrolled away the plate is as wide as it is, and the words are not stretched', () => {
  const { labels, plates } = placed({ x: 20, y: -100, zoom: 2 });
  const [security, management] = plates;
  expect([security, management].every((plate) => plate!.endsWith('scale(2,1)'))).toBe(true);
  expect(labels.filter((label) => label.endsWith('scale(1)')).length).toBeGreaterThanOrEqual(2);
  const afar = placed({ x: 20, y: 20, zoom: 0.2 });
  expect(new Set(afar.plates)).toEqual(new Set(['translateX(-100%)']));
});
