import { ContextMenu } from '../pages/context-menu.ts';
import { expect, test } from '../test.ts';

test('a line of the outline has the menu that its card has, by the other button and by key', async ({
  article,
  page,
}) => {
  const menu = new ContextMenu(page);
  await page.keyboard.press('Control+Shift+O');
  const outline = page.getByRole('treegrid', { name: 'Outline of the plan' });
  await expect(outline).toBeFocused();
  await outline.getByRole('row', { name: /^Staff / }).click({ button: 'right' });
  await expect(menu.about('Staff')).toBeVisible();
  await article.inspector.isAbout('Staff');
  await menu.take('Duplicate the selection');
  await article.inspector.isAbout('Staff 2');

  await outline.focus();
  await page.keyboard.press('Shift+F10');
  await expect(menu.about('Staff 2')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(menu.about('Staff 2')).toHaveCount(0);
  await expect(outline.getByRole('row', { name: /^Staff 2 / })).toHaveCount(0);
  await expect(article.undo).toHaveAccessibleName(/Remove Staff 2/);
});

test('what a query selects is said, not only seen', async ({ article }) => {
  const { page } = article;
  await article.commands.run('Select by a query', /^Select by a query/);
  await expect(page.getByRole('textbox', { name: 'Find components' })).toBeFocused();
  await page.keyboard.insertText('vms where ramGiB >= 4');
  await page.getByRole('button', { name: /^Select \d+/ }).click();
  await expect(page.getByRole('log', { name: 'What was done' })).toHaveText(
    /^\d+ components are selected on the canvas\./,
  );
});
