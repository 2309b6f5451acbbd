import type { EditorPage } from '../pages/editor-page.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { expect, test } from '../test.ts';

test('without the mouse: find something to place, place it with Enter, and it is selected', async ({
  article,
  page,
}) => {
  await page.keyboard.press('/');
  await expect(article.palette.search).toBeFocused();
  await page.keyboard.type('firewall');
  await expect(
    article.palette.tree.getByRole('treeitem', { name: 'Firewall' }).first(),
  ).toBeVisible();
  // The list is shortened a moment after the last letter.
  await expect(article.palette.tree.getByRole('treeitem', { name: 'User group' })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await new Keyboard(page).pressUntil(
    'ArrowDown',
    article.palette.tree.getByRole('treeitem', { name: 'Firewall', exact: true }),
  );
  await page.keyboard.press('Enter');
  await article.inspector.isAbout('Firewall');
  await expect(article.size).toHaveText('47 components · 62 relations');
});

test('without the mouse: walk on the canvas, along relations, open the inspector and come back', async ({
  article,
  page,
}) => {
  await toCanvas(article);
  await page.keyboard.press('Home');
  await article.inspector.isAbout('Staff');
  await expect(spoken(article)).toContainText('Staff, user group, Access layer, 1 warning');
  await page.keyboard.press('ArrowDown');
  await article.inspector.isAbout('Order DB');
  await page.keyboard.press('Control+ArrowDown');
  await article.inspector.isAbout('order-db-01');
  await page.keyboard.press('ArrowDown');
  await article.inspector.isAbout('web-01');
  await page.keyboard.press('Enter');
  await expect(article.inspector.region.locator(':focus')).toHaveCount(1);
});

test('without the mouse: relate with R', async ({ article, page }) => {
  await toCanvas(article);
  await page.keyboard.press('Home');
  await article.inspector.isAbout('Staff');
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Relate Staff' });
  await expect(dialog).toBeVisible();
  const target = dialog.getByRole('combobox', { name: 'To which component' });
  await new Keyboard(page).tabTo(target);
  await page.keyboard.type('Order');
  await expect(page.getByRole('option', { name: 'Order DB', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('radio', { name: 'Staff reaches Order DB' })).toBeChecked();
  await new Keyboard(page).tabTo(dialog.getByRole('button', { name: 'Relate' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(article.size).toHaveText('46 components · 63 relations');
});

test('without the mouse: nudge by steps of the grid, delete, and undo both', async ({
  article,
  page,
}) => {
  await toCanvas(article);
  await page.keyboard.press('Home');
  await article.inspector.isAbout('Staff');
  const before = await article.middleOf('Staff');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(article.undo).toBeEnabled();
  await expect.poll(async () => (await article.middleOf('Staff')).y).toBeGreaterThan(before.y);
  await page.keyboard.press('Delete');
  await expect(article.size).toHaveText('45 components · 62 relations');
  await page.keyboard.press('Control+z');
  await expect(article.size).toHaveText('46 components · 62 relations');
  await page.keyboard.press('Control+z');
  await expect(article.undo).toBeDisabled();
  await expect.poll(() => article.middleOf('Staff')).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(article.undo).toBeEnabled();
});

test('without the mouse: go from finding to finding with F8, apply a fix and waive the next', async ({
  article,
  page,
}) => {
  const selected = article.findings.list.getByRole('option', { selected: true });
  await page.keyboard.press('F8');
  await expect(selected).toContainText('LYR-08');
  await page.keyboard.press('F8');
  await expect(selected).toContainText('LYR-01');
  await page.keyboard.press('Shift+F8');
  await expect(selected).toContainText('LYR-08');
  await page.keyboard.press('F8');
  await expect(selected).toContainText('LYR-01');
  await new Keyboard(page).tabTo(
    article.inspector.finding('LYR-01').getByRole('button', { name: 'Apply fix' }),
  );
  await page.keyboard.press('Enter');
  await expect(article.messages).toContainText(/closed [1-9]/);
  await article.findings.has('LYR-01', 0);

  await page.keyboard.press('F8');
  await expect(selected).toHaveCount(1);
  const waive = article.inspector.region.getByRole('button', { name: 'Waive…' });
  await new Keyboard(page).tabTo(waive);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Waive/ });
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await page.keyboard.type('Agreed with the owner.');
  await new Keyboard(page).tabTo(dialog.getByRole('button', { name: 'Waive' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await article.findings.number('waived')).toBe(1);
});

test('without the mouse: the command palette finds components, commands and things to place', async ({
  article,
  page,
}) => {
  await article.commands.type('order-db-01', /^order-db-01/);
  await article.inspector.isAbout('order-db-01');
  await article.commands.type('show the goals', 'Show the goals');
  await expect(article.goals.ranked).toBeVisible();
  await article.commands.open();
  await page.keyboard.type('zzzz');
  await expect(article.commands.dialog).toContainText('Nothing is called so. Type fewer letters.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(article.commands.dialog).toBeHidden();
});

test('without the mouse: every key is listed under ?', async ({ article, page }) => {
  await toCanvas(article);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(dialog).toContainText('Next finding');
  await page.keyboard.type('duplicate');
  await expect(dialog.getByRole('term')).toHaveText(['Duplicate the selection']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

const spoken = (editor: EditorPage) => editor.stage.getByText(/, Access layer, /).first();

async function toCanvas(editor: EditorPage): Promise<void> {
  await new Keyboard(editor.page).tabTo(editor.stage);
}
