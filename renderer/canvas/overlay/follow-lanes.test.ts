// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { bandLayout } from '#shared/layout/band-layout.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import { recordOf } from '#shared/base/record-of.ts';
import type { Viewport } from '../view/viewport.ts';
import { placeLabels } from './follow-lanes.ts';

const content = { x: 0, y: 0, w: 800, h: 200, need: 'open' } as const;
const layout = bandLayout(recordOf(drawnLanes, () => content));

/** Labels of all lanes, and the plates of the pillars, placed in a view. */
function placed(viewport: Viewport) {
  const [labels, plates] = [document.createElement('div'), document.createElement('div')];
  labels.innerHTML = '<div><span></span></div>'.repeat(drawnLanes.length);
  placeLabels(labels, plates, viewport, layout, 800);
  return {
    labels: [...labels.children].map((label) => (label as HTMLElement).style.transform),
    plates: plates.style.transform,
  };
}

test('a label that is not to be seen is out of sight however long its words are', () => {
  const { labels, plates } = placed({ x: 20, y: 20, zoom: 1 });
  expect(new Set(labels)).toEqual(new Set(['translateX(-100%)']));
  expect(plates).toBe('translateY(-100vh)');
});

test('over pillars whose headers are scrolled away the plates are as wide as they are, and the words are not stretched', () => {
  const { labels, plates } = placed({ x: 20, y: -100, zoom: 2 });
  expect(plates).toBe('translate(20px,0px) scale(2,1)');
  expect(labels.filter((label) => label.endsWith('scale(1)')).length).toBeGreaterThanOrEqual(2);
  const afar = placed({ x: 20, y: 20, zoom: 0.2 });
  expect(afar.plates).toBe('translateY(-100vh)');
});

test('the pillars, whose plates are stretched as one, begin and end in one line whatever they hold', () => {
  const uneven = bandLayout(
    recordOf(drawnLanes, (lane) => ({ ...content, h: lane === 'security' ? 900 : 100 })),
  );
  const { security, management } = uneven.areas;
  expect([security.box.y, security.box.h]).toEqual([management.box.y, management.box.h]);
});
