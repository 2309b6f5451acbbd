import type { Locator } from '@playwright/test';
import { boxOf } from '../pages/editor-page.ts';
import { expect, test } from '../test.ts';

/** A window of 1440 × 900 with the interface at 200 %. */
test.use({ viewport: { width: 720, height: 450 } });

/** Whether something lies whole inside of another. */
async function liesIn(inner: Locator, outer: Locator): Promise<void> {
  const [one, around] = [await boxOf(inner), await boxOf(outer)];
  expect(one.x).toBeGreaterThanOrEqual(around.x);
  expect(one.x + one.width).toBeLessThanOrEqual(around.x + around.width);
}

test('at 200 % the bars of the panel are seen whole, names have room, and the panel made large is the window', async ({
  article,
}) => {
  const { page } = article;
  const panel = page.getByRole('region', { name: 'Plan panel' });
  await article.showTab('Outline');
  await liesIn(page.getByRole('button', { name: 'By fields…' }), panel);
  const heads = panel.getByText('Status', { exact: true });
  await liesIn(heads.first(), panel);

  await article.showTab('Drill');
  const fault = panel.getByRole('option').first();
  await expect(fault).toBeVisible();
  const name = fault.locator('[dir="auto"]');
  expect((await boxOf(name)).width).toBeGreaterThan(60);

  await article.showTab('Findings');
  for (const filter of await panel.getByRole('combobox').all())
    expect((await boxOf(filter)).width).toBeGreaterThan(80);

  await page.getByRole('button', { name: 'Make the panel larger' }).click();
  expect((await boxOf(panel)).height).toBeGreaterThan(350);
  await page.getByRole('button', { name: 'Make the panel smaller' }).click();
  await expect(article.stage).toBeVisible();
});

test('at 200 % the pages of a report are seen beside the choices, large enough to know them by', async ({
  article,
}) => {
  const { page } = article;
  await article.commands.run('Report (PDF)', /^Report \(PDF\)/);
  const pages = page.getByRole('region', { name: 'Pictures of the pages' });
  const { width, height } = await boxOf(pages);
  expect(width).toBeGreaterThan(380);
  expect(height).toBeGreaterThan(200);
  await page.keyboard.press('Escape');
  const field = page.getByRole('searchbox', { name: 'Search or run a command' });
  await page.keyboard.press('Control+k');
  // All of what can be typed is said: nothing of it is cut.
  expect(
    await field.evaluate((input: HTMLInputElement) => {
      const words = document.createElement('canvas').getContext('2d')!;
      words.font = getComputedStyle(input).font;
      return words.measureText(input.placeholder).width <= input.clientWidth;
    }),
  ).toBe(true);
});

test('in a narrow window the palette unfolds over the canvas, and something is placed from it', async ({
  article,
}) => {
  const { page } = article;
  await page.setViewportSize({ width: 1100, height: 720 });
  const rail = page.getByRole('complementary', { name: 'Palette' });
  await rail.getByRole('button', { name: 'Storage' }).click();
  // A click on its line fails where something lies over it.
  await article.palette.place('Storage array');
  await article.inspector.isAbout('Storage array');
});
