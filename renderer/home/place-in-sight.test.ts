// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { placeInSight } from './place-in-sight.ts';

/** A screen 500 px high with headings at these heights from its upper edge; `rest` is still below it, `gone` above. */
function scrolled(tops: Readonly<Record<string, number>>, rest: number, gone = 600): HTMLElement {
  const scroller = document.createElement('main');
  for (const [id, top] of Object.entries(tops)) {
    const heading = document.createElement('h2');
    heading.id = id;
    heading.getBoundingClientRect = () => new DOMRect(0, top, 100, 20);
    scroller.append(heading);
  }
  Object.defineProperties(scroller, {
    clientHeight: { value: 500 },
    scrollTop: { value: gone },
    scrollHeight: { value: gone + 500 + rest },
  });
  return scroller;
}

test('the place is read that reached the upper edge last', () => {
  expect(placeInSight(scrolled({ recent: 90, starters: 400, trash: 900 }, 600))).toBe('recent');
  expect(placeInSight(scrolled({ recent: -300, starters: 10, trash: 510 }, 200))).toBe('starters');
});

test('at the end the last place is read, though it cannot reach the upper edge', () => {
  expect(placeInSight(scrolled({ recent: -600, starters: -200, trash: 300 }, 0))).toBe('trash');
  expect(placeInSight(scrolled({ recent: -600, starters: 200 }, 0))).toBe('starters');
});

test('where nothing is scrolled yet the first place is read, though the last is in sight too', () => {
  expect(placeInSight(scrolled({ recent: 90, starters: 200, trash: 300 }, 0, 0))).toBe('recent');
});
