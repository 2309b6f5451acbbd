import { expect } from '@playwright/test';
import { t } from '#shared/words/t.ts';
import { RulesPage } from '../pages/rules-page.ts';
import { anotherDialog, type Sight } from './sight.ts';

/** Rules: read, written, given out. */
export const ruleSights: readonly Sight[] = [
  [
    'the rules',
    'panel',
    async ({ page }) => {
      await new RulesPage(page).show();
      await new RulesPage(page).choose('CAP-03');
    },
  ],
  [
    'the page to write a rule on',
    'panel',
    async ({ page }) => {
      await new RulesPage(page).press('Duplicate as own rule');
      await expect(new RulesPage(page).state).toContainText(t`Proven`);
    },
  ],
  [
    'what is wrong with a rule, and what can be written',
    'panel',
    async ({ page }) => {
      const rules = new RulesPage(page);
      await rules.write(rules.mustHold, 'self.cpuOvercommi');
      await expect(rules.state).toContainText(t`Does not compile`);
      await rules.mustHold.press('Control+Space');
      await expect(rules.offers).toBeVisible();
    },
  ],
  [
    'the dialog to export rules',
    'dialog',
    async (editor) => {
      await editor.page.keyboard.press('Escape');
      await new RulesPage(editor.page).press('All rules');
      await new RulesPage(editor.page).press('Export own rules to a file…');
      await expect(editor.page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'the dialog to take a baseline',
    'dialog',
    async (editor) => {
      await anotherDialog(editor, t`Take a baseline…`);
    },
  ],
];
