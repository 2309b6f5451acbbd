// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keepSize, keptSize } from './kept-size.ts';

test('how large the canvas was is known as long as the window is as large as it was', () => {
  expect(keptSize()).toBeUndefined();
  keepSize({ w: 900, h: 500 });
  expect(keptSize()).toEqual({ w: 900, h: 500 });
  window.innerWidth += 1;
  expect(keptSize()).toBeUndefined();
});

test('a canvas that is out of sight says nothing of its size', () => {
  keepSize({ w: 900, h: 500 });
  keepSize({ w: 0, h: 0 });
  expect(keptSize()).toEqual({ w: 900, h: 500 });
});
