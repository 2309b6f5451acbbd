import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sceneSvg } from '#shared/interchange/svg/scene-svg.ts';
import { notoTextWidth } from '#shared/scene/noto-text-width.ts';
import { planScene } from '#shared/scene/plan/plan-scene.ts';
import { starters } from '#shared/starters/all-starters.ts';

// A picture that differs was changed on purpose or by mistake: draw it (strata export … --to x.svg), look at it, then put the new hash here.
test.each([
  ['article', 'be9c7d424fb7d38a'],
  ['right-tools', '4bf72c965353398e'],
  ['branch-office', '96bfe0fc449738ad'],
])('the picture of %s is, byte for byte, as it was last looked at', (id, hash) => {
  const plan = starters.find((starter) => starter.id === id)!.plan();
  const svg = sceneSvg(planScene(plan, { widthOf: notoTextWidth, legend: true }));
  expect(createHash('sha256').update(svg).digest('hex').slice(0, 16)).toBe(hash);
});
