import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

test('a language is chosen in the settings, is spoken at once and after a reload, and reads from its own side', async ({
  article,
}) => {
  const { page } = article;
  const root = page.locator('html');
  const isSpoken = async (lang: string, dir: string) => {
    await expect(root).toHaveAttribute('lang', lang);
    await expect(root).toHaveAttribute('dir', dir);
  };
  const shown = page.locator('[data-canvas-host]').first();
  try {
    await article.palette.place('Firewall');
    await choose(page, 'de');
    await isSpoken('de', 'ltr');
    await expect(shown).toBeVisible();
    await page.reload();
    await expect(shown).toBeVisible();
    await isSpoken('de', 'ltr');
    await choose(page, 'ar');
    await isSpoken('ar', 'rtl');
    await expect(shown).toBeVisible();
  } finally {
    // Other journeys are walked in English, in the same product.
    await choose(page, '');
  }
  await isSpoken('en', 'ltr');
  await article.isShown();
  await expect(article.told('Firewall')).toBeAttached();
});

test('the plan opened before is under Open recent', async ({ home }) => {
  const first = await home.startFrom('Branch office');
  await first.leave();
  const second = await home.newPlan();
  await second.page.getByRole('button', { name: 'Untitled plan' }).first().click();
  await expect(async () => {
    await second.page.getByRole('menuitem', { name: 'Open recent' }).hover();
    await second.page.getByRole('menuitem', { name: 'Branch office' }).first().click({
      timeout: 2000,
    });
  }).toPass({ timeout: 60_000 });
  await expect(second.page.getByRole('button', { name: 'Branch office' }).first()).toBeVisible();
});

/** Chooses a language in the settings, whatever is spoken now; '' for the system's. */
async function choose(page: Page, tag: string): Promise<void> {
  await page.locator('[data-canvas-host]').first().press('Control+,');
  const choice = page.locator('select').filter({ has: page.locator('option[value="ar"]') });
  await choice.selectOption(tag);
}

test('Back leads from a plan to all plans, Forward into it again', async ({ home }) => {
  const editor = await home.startFrom('Branch office');
  const name = await editor.inspector.planName();
  await home.page.goBack();
  await home.isShown();
  await home.page.goForward();
  await editor.isShown();
  expect(await editor.inspector.planName()).toBe(name);
});
