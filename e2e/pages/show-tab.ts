import { expect, type Page } from '@playwright/test';
import { t } from '#shared/words/t.ts';

/** Shows a tab of the panel by its title, from the menu of those that had no room. */
export async function showTab(page: Page, title: string): Promise<void> {
  const panel = page.getByRole('region', { name: t`Plan panel` });
  const tab = panel.getByRole('tab', { name: title, exact: true });
  const more = panel.getByRole('button', { name: t`More tabs` });
  await expect(tab.or(more).first()).toBeVisible();
  if (!(await tab.isVisible())) {
    await more.click();
    await page.getByRole('menuitem', { name: title, exact: true }).click();
  } else await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}
