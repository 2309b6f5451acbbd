import { expect, test } from 'vitest';
import { announcement } from '#renderer/state/telling/announcement.ts';
import { showOrHideLegend, showOrHideMinimap } from './show-or-hide.ts';

test('whether the legend and the minimap are shown now is said, not only seen', () => {
  const said = [showOrHideLegend, showOrHideLegend, showOrHideMinimap, showOrHideMinimap].map(
    (act) => {
      act();
      return announcement.get().text;
    },
  );
  expect(said).toEqual([
    'The legend is shown.',
    'The legend is hidden.',
    'The minimap is shown.',
    'The minimap is hidden.',
  ]);
});
