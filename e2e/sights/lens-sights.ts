import { expect } from '@playwright/test';
import { t } from '#shared/words/t.ts';
import { Lenses } from '../pages/lenses.ts';
import type { Sight } from './sight.ts';

/** The plan through each of its lenses. */
export const lensSights: readonly Sight[] = [
  [
    'the menu of lenses',
    'menu',
    async ({ page }) => {
      await new Lenses(page).openMenu();
      await expect(page.getByRole('menu')).toBeVisible();
      await page.keyboard.press('ArrowDown');
    },
  ],
  [
    'the path of a workload',
    'window',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await new Lenses(page).choose('Path of a workload');
      await expect(page.getByRole('region', { name: t`Path of a workload` })).toBeVisible();
    },
  ],
  [
    'colours by vendor',
    'window',
    async ({ page }) => {
      await page.keyboard.press('Shift+Digit4');
      await expect(page.getByRole('button', { name: /VMware/ }).first()).toBeVisible();
    },
  ],
  [
    'racks and sites',
    'window',
    async (editor) => {
      await editor.palette.place('Rack');
      await editor.isSaved();
      await new Lenses(editor.page).choose('Racks and sites');
      await expect(new Lenses(editor.page).floor).toBeVisible();
    },
  ],
  [
    'a device over a rack',
    'window',
    async ({ page }) => {
      const lenses = new Lenses(page);
      await lenses.unplaced('esx-01').click();
      await expect(lenses.hint).toBeVisible();
    },
  ],
];
