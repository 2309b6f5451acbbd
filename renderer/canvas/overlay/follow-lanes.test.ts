// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { bandLayout } from '#shared/layout/band-layout.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import { recordOf } from '#shared/base/record-of.ts';
import { placeLabels } from './follow-lanes.ts';

const content = { x: 0, y: 0, w: 800, h: 200, need: 'open' } as const;
const layout = bandLayout(recordOf(drawnLanes, () => content));

function labels(): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = '<div><span></span></div>'.repeat(drawnLanes.length);
  return element;
}

test('a label that is not to be seen is out of sight however long its words are', () => {
  const element = labels();
  placeLabels(element, { x: 20, y: 20, zoom: 1 }, layout, 800);
  const places = [...element.children].map((label) => (label as HTMLElement).style.transform);
  expect(new Set(places)).toEqual(new Set(['translateX(-100%)']));
});
