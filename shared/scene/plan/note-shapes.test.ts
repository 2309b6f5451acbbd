import { expect, test } from 'vitest';
import { sceneSvg } from '#shared/interchange/svg/scene-svg.ts';
import { addPatch } from '#shared/plan/change.ts';
import { svgPicture } from '#shared/plan/note-picture.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { notoTextWidth } from '../noto-text-width.ts';
import { planScene } from './plan-scene.ts';

test('notes and pictures are part of the picture, text as text, pictures as they are', () => {
  const plan = drawSketch({ parts: { one: ['server'] } });
  const picture = svgPicture(
    '<svg xmlns="http://www.w3.org/2000/svg"><rect width="4" height="4"/></svg>',
  )!;
  const at = { lane: 'processing', x: 160, y: 0, w: 120, h: 48 } as const;
  plan.apply([
    addPatch('note', { id: 'n1', ...at, text: 'Moves in May & June' }),
    addPatch('note', { id: 'n2', ...at, y: 80, text: 'The hall', picture }),
  ]);
  const svg = sceneSvg(planScene(plan, { widthOf: notoTextWidth }));
  expect(svg).toContain('<title>Note: Moves in May &amp; June</title>');
  expect(svg).toContain('>June</text>');
  expect(svg).toContain(`href="${picture}"`);
  expect(svg).not.toContain('<script');
});
