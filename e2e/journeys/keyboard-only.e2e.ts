import type { EditorPage } from '../pages/editor-page.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { RoomPage } from '../pages/room-page.ts';
import { saidAloud } from '../said-aloud.ts';
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
  await expect(article.heard).toHaveText(/^Staff, user group, Access layer, 1 warning, 1 of 1$/);
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
  // What was typed is what is meant: its first match is taken, without a walk through the list.
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('radio', { name: 'Staff reaches Order DB' })).toBeChecked();
  await new Keyboard(page).tabTo(dialog.getByRole('button', { name: 'Relate' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(article.size).toHaveText('46 components · 63 relations');

  // A list says how many there are when it opens, and not that there are none before it knows.
  const said = await saidAloud(page);
  await article.inspector.region.getByRole('combobox', { name: 'Relate Staff' }).focus();
  await page.keyboard.press('ArrowDown');
  const counts = async () => (await said()).filter((text) => text.includes('available'));
  await expect.poll(counts).toEqual([expect.stringMatching(/^[1-9]\d* options available/)]);
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

test('without the mouse: what was done an instant ago is taken back and done again, before it is on disk', async ({
  article,
  page,
}) => {
  await toCanvas(article);
  await page.keyboard.press('Home');
  await article.inspector.isAbout('Staff');
  await new Keyboard(page).pressAtOnce({ key: 'Delete' }, { key: 'z', ctrlKey: true });
  await expect(page.getByRole('button', { name: /^Redo: Remove Staff/ })).toBeEnabled();
  await expect(article.undo).toBeDisabled();
  await expect(article.size).toHaveText('46 components · 62 relations');
  await new Keyboard(page).pressAtOnce(
    { key: 'y', ctrlKey: true },
    { key: 'z', ctrlKey: true },
    { key: 'y', ctrlKey: true },
  );
  await expect(page.getByRole('button', { name: /^Undo: Remove Staff/ })).toBeEnabled();
  await expect(article.size).toHaveText('45 components · 62 relations');
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

test('without the mouse: the keyboard is on nothing that is not drawn', async ({
  article,
  page,
}) => {
  await toCanvas(article);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+ArrowDown');
  await expect(article.heard).toContainText('order-db-01, virtual machine');
  // Hidden, it is on nothing, and back with what is hidden.
  await page.keyboard.press('Control+Shift+H');
  await expect(article.heard).toHaveText('');
  await expect(article.undo).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(article.heard).toContainText('order-db-01, virtual machine');
  // Collapsed, it is on the card that stands for it, which is selected.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+e');
  await expect(article.heard).toContainText(/^ESX 4 on esx-01, .*collapsed/);
  await article.inspector.isAbout('ESX 4 on esx-01');
});

test('without the mouse: what goes takes the keyboard nowhere', async ({ article, page }) => {
  await toCanvas(article);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+ArrowDown');
  await expect(article.heard).toContainText('order-db-01, virtual machine');
  // The walk goes on beside what was deleted, and from what an undo brings back.
  await page.keyboard.press('Delete');
  await expect(article.size).toHaveText('45 components · 60 relations');
  await page.keyboard.press('ArrowDown');
  await expect(article.heard).toContainText('web-01, virtual machine');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await article.inspector.isAbout('order-db-01');
  // A name that is written leads back to the canvas.
  await page.keyboard.press('F2');
  await expect(article.inspector.region.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('orders');
  await page.keyboard.press('Enter');
  await expect(article.stage).toBeFocused();
  await expect(article.heard).toContainText('orders, virtual machine');
  // Escape leaves a fact that has nothing to take back, and the palette's search.
  await page.keyboard.press('F4');
  await expect(article.inspector.region.locator('input:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(article.stage).toBeFocused();
  await page.keyboard.press('/');
  await expect(article.palette.search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(article.stage).toBeFocused();
  // A blank that is filled in is followed by the next.
  const blanks = page.getByRole('region', { name: 'Facts to fill in' });
  const memory = blanks.getByRole('textbox', { name: 'Memory of xen-02' });
  const findings = page.getByRole('tab', { name: 'Findings', exact: true });
  await new Keyboard(page).pressUntil('F6', findings);
  await new Keyboard(page).tabTo(memory);
  await page.keyboard.type('64');
  await page.keyboard.press('Enter');
  await expect(memory).toHaveCount(0);
  await expect(blanks.locator('input:focus')).toHaveCount(1);
});

test('without the mouse: where there is nothing to fix with, the key says so', async ({
  article,
  page,
}) => {
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+.');
  await expect(article.messages).toContainText('No fix is known for LYR-08.');
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+.');
  const way = article.inspector.finding('LYR-01').getByRole('radio').first();
  await expect(way).toBeFocused();
  // The card goes with the finding: the keyboard stays beside it.
  await new Keyboard(page).tabTo(
    article.inspector.finding('LYR-01').getByRole('button', { name: 'Apply fix' }),
  );
  await page.keyboard.press('Enter');
  await expect(article.inspector.finding('LYR-01')).toHaveCount(0);
  await expect(article.inspector.region.locator(':focus')).toHaveCount(1);
});

test('without the mouse: a presentation steps by its keys, and a dialog over it keeps its own', async ({
  article,
  page,
}) => {
  await page.keyboard.press('Shift+F5');
  const bar = page.getByRole('region', { name: 'Presentation' });
  await expect(bar).toContainText('1 of 8');
  await page.keyboard.press('End');
  await expect(bar).toContainText('8 of 8');
  await page.keyboard.press('Home');
  await expect(bar).toContainText('1 of 8');
  // Letters that step or hide belong to what is typed, and Escape to the dialog.
  await article.commands.open();
  await page.keyboard.type('mail m');
  await expect(article.commands.field).toHaveValue('mail m');
  await page.keyboard.press('Escape');
  await expect(article.commands.dialog).toBeHidden();
  await expect(bar).toContainText('1 of 8');
  // Space presses the button that the keyboard is on.
  await new Keyboard(page).tabTo(bar.getByRole('button', { name: 'End the presentation' }));
  await page.keyboard.press('Space');
  await expect(bar).toBeHidden();
});

async function toCanvas(editor: EditorPage): Promise<void> {
  await new Keyboard(editor.page).tabTo(editor.stage);
}

test('without the mouse: in a workshop F6 goes round its parts too, and a round that begins or ends keeps the keyboard in the room', async ({
  article,
}) => {
  const { page } = article;
  const keys = new Keyboard(page);
  await new RoomPage(page).open();
  const parts = ['Room', 'Notes of the workshop', 'Agenda and prompt cards'];
  const partOf = (part: string) =>
    page.getByLabel(part, { exact: true }).and(page.locator('[data-part]'));
  const here = (part: string) => partOf(part).locator(':focus');
  // They take the place of others once the dialog is gone.
  for (const part of parts) await expect(partOf(part)).toBeVisible();
  await article.stage.focus();
  await keys.press('F6');
  await expect(here(parts[0]!)).toHaveCount(1);
  await keys.press('F6');
  await expect(here(parts[1]!)).toHaveCount(1);
  await keys.press('Shift+F6');
  await keys.tabTo(page.getByRole('button', { name: 'Dot votes on goals' }));
  await keys.press('Enter');
  const away = page.getByRole('button', { name: 'Put the topic away' });
  await expect(away).toBeVisible();
  await expect(here('Room')).toHaveCount(1);
  await keys.tabTo(away);
  await keys.press('Enter');
  await expect(away).toHaveCount(0);
  await expect(here('Room')).toHaveCount(1);
});
