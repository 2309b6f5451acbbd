import { expect } from '@playwright/test';
import { t } from '#shared/words/t.ts';
import { type Sight } from './sight.ts';

/** Finding, keeping and showing: the outline with a query, bookmarks, the minimap, a presentation. */
export const viewSights: readonly Sight[] = [
  [
    'the outline',
    'panel',
    async ({ page }) => {
      await page.keyboard.press('Control+Shift+O');
      await expect(page.getByRole('treegrid', { name: t`Outline of the plan` })).toBeFocused();
      await page.keyboard.press('ArrowDown');
    },
  ],
  [
    'what a query found',
    'panel',
    async ({ page }) => {
      await page.keyboard.press('Control+Shift+Q');
      await expect(page.getByRole('textbox', { name: t`Find components` })).toBeFocused();
      await page.keyboard.type('vms without backup ');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: t`Select ${25}` })).toBeVisible();
    },
  ],
  [
    'the dialog to keep a view',
    'dialog',
    async ({ page }) => {
      await page.getByRole('button', { name: t`Select ${25}` }).focus();
      await page.keyboard.press('Control+b');
      await expect(page.getByRole('dialog', { name: t`Bookmark this view` })).toBeVisible();
    },
  ],
  [
    'the bookmarks',
    'dialog',
    async ({ page }) => {
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('Control+Shift+B');
      await expect(page.getByRole('dialog', { name: t`Bookmarks` })).toBeVisible();
    },
  ],
  [
    'the minimap',
    'window',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+M');
      await expect(
        page.getByRole('button', {
          name: t`Part of the plan in sight: arrows move it, plus and minus zoom`,
        }),
      ).toBeVisible();
    },
  ],
  [
    'a presentation',
    'window',
    async ({ page }) => {
      await page.keyboard.press('Shift+F5');
      const shown = page.getByRole('region', { name: t`Presentation` });
      await expect(shown).toContainText(t`${1} of ${2}`);
      await page.keyboard.press('ArrowRight');
      await expect(shown.getByRole('heading', { name: t`View ${1}` })).toBeVisible();
    },
  ],
];
