import { expect } from '@playwright/test';
import { t } from '#shared/words/t.ts';
import { DecisionsPanel } from '../pages/decisions-panel.ts';
import { Scenarios } from '../pages/scenarios.ts';
import { noDialog, type Sight } from './sight.ts';

/** A decision, another way for the plan, both ways side by side, one merged into the other, the plan as it was. */
export const scenarioSights: readonly Sight[] = [
  [
    'a decision',
    'panel',
    async ({ page }) => {
      const record = new DecisionsPanel(page);
      await page.keyboard.press('F8');
      await page.keyboard.press('Control+Shift+D');
      await expect(record.title).toBeFocused();
      await page.keyboard.type('Access is planned before servers');
      await page.keyboard.press('Enter');
      await expect(record.list.getByRole('option')).toContainText('ADR-0001');
    },
  ],
  [
    'the menu of scenarios',
    'menu',
    async ({ page }) => {
      await new Scenarios(page).menu.click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  ],
  [
    'the dialog for a new scenario',
    'dialog',
    async ({ page }) => {
      await page.getByRole('menuitem', { name: t`New scenario from here…` }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'two scenarios side by side',
    'window',
    async (editor) => {
      const scenarios = new Scenarios(editor.page);
      await noDialog(editor.page);
      await scenarios.make('Two halls');
      await editor.select('fax-01');
      await editor.page.keyboard.press('Delete');
      await editor.isSaved();
      await scenarios.compareWith(t`Main plan`);
      await expect(editor.stage).toHaveCount(2);
    },
  ],
  [
    'what differs',
    'panel',
    async ({ page }) => {
      const scenarios = new Scenarios(page);
      await scenarios.show('Differences');
      await expect(
        scenarios.comparison.getByRole('button', { name: /fax-01/ }).first(),
      ).toBeVisible();
    },
  ],
  [
    'the dialog to merge',
    'dialog',
    async ({ page }) => {
      const scenarios = new Scenarios(page);
      await scenarios.comparison.getByRole('button', { name: t`Stop comparing` }).click();
      await scenarios.choose(t`Merge into another scenario…`);
      await expect(page.getByRole('button', { name: t`Merge into ${t`Main plan`}` })).toBeEnabled();
    },
  ],
  [
    'the plan as it was',
    'window',
    async ({ page }) => {
      const scenarios = new Scenarios(page);
      await noDialog(page);
      await scenarios.showHistory();
      await scenarios.slider.focus();
      // Left is forward where one reads from the right; down is back everywhere.
      await page.keyboard.press('ArrowDown');
      await expect(scenarios.moment).toBeVisible();
    },
  ],
];
