import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sceneSvg } from '#shared/interchange/svg/scene-svg.ts';
import { notoTextWidth } from '#shared/scene/noto-text-width.ts';
import { planScene } from '#shared/scene/plan/plan-scene.ts';
import { starters } from '#shared/starters/all-starters.ts';

// A picture that differs was changed on purpose or by mistake: draw it (strata export … --to x.svg), look at it, then put the new hash here.
test.each([
  ['article', 'f04a62854f9c72da'],
  ['right-tools', '4a667faf39fa119b'],
  ['branch-office', '2857f13957c3381d'],
])('the picture of %s is, byte for byte, as it was last looked at', (id, hash) => {
  const plan = starters.find((starter) => starter.id === id)!.plan();
  const svg = sceneSvg(planScene(plan, { widthOf: notoTextWidth, legend: true }));
  expect(createHash('sha256').update(svg).digest('hex').slice(0, 16)).toBe(hash);
});
