import { expect, test } from 'vitest';
import { speak } from '#shared/words/spoken.ts';
import { roughTextWidth } from '../text-width.ts';

test('where minutes come from is drawn in the language spoken', async () => {
  speak('de', { assumed: 'angenommen' });
  const { downtimeWaterfall } = await import('./downtime-waterfall.ts');
  const cause = { label: 'Site power', low: 50, high: 50, origin: 'assumed' };
  const scene = downtimeWaterfall(
    { title: 'Shop', causes: [cause] },
    776,
    roughTextWidth,
    ({ low }) => String(low),
  );
  const texts = scene.shapes.flatMap((shape) => (shape.is === 'group' ? shape.shapes : [shape]));
  expect(texts).toContainEqual(expect.objectContaining({ is: 'text', text: 'angenommen' }));
});
