import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sceneSvg } from '#shared/interchange/svg/scene-svg.ts';
import { notoTextWidth } from '#shared/scene/noto-text-width.ts';
import { planScene } from '#shared/scene/plan/plan-scene.ts';
import { starters } from '#shared/starters/all-starters.ts';

// A picture that differs was changed on purpose or by mistake: draw it (strata export … --to x.svg), look at it, then put the new hash here.
test.each([
  ['article', '21145acfece9ef8e'],
  ['right-tools', '3cd8f29731999e0b'],
  ['branch-office', 'd861d5abee14507f'],
])('the picture of %s is, byte for byte, as it was last looked at', (id, hash) => {
  const plan = starters.find((starter) => starter.id === id)!.plan();
  const svg = sceneSvg(planScene(plan, { widthOf: notoTextWidth, legend: true }));
  expect(createHash('sha256').update(svg).digest('hex').slice(0, 16)).toBe(hash);
});
