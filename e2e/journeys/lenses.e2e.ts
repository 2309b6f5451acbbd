import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ContextMenu } from '../pages/context-menu.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { Lenses } from '../pages/lenses.ts';
import { runCli } from '../run-cli.ts';
import { expect, test } from '../test.ts';

/** Two sites with two racks each. */
async function stretched(): Promise<string> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'strata-lenses-')), 'stretched.strata');
  const { code, stderr } = await runCli('new', 'stretched', '--to', file);
  if (code !== 0) throw new Error(stderr);
  return file;
}

test('a device is dragged to another rack, an overlap is refused before the drop, and one undo takes it back', async ({
  openCopy,
}) => {
  const editor = await openCopy(await stretched());
  const lenses = new Lenses(editor.page);
  await lenses.choose('Racks and sites');
  await lenses.isAt('Switch East B', 'unit 3 of Rack E2');
  await lenses.carry('Switch East B', 'east-01');
  await expect(lenses.hint).toHaveText(/^Unit \d+ of Rack E1: cannot, because east-01 takes unit/);
  await editor.page.keyboard.press('Escape');
  await editor.drop();
  await lenses.isAt('Switch East B', 'unit 3 of Rack E2');
  await expect(editor.undo).toBeDisabled();

  await lenses.carry('Switch East B', 'Switch East A', -28);
  await editor.page.mouse.down({ button: 'right' });
  await editor.page.mouse.up({ button: 'right' });
  await editor.drop();
  await lenses.isAt('Switch East B', 'unit 3 of Rack E2');
  await expect(editor.undo).toBeDisabled();

  await lenses.carry('Switch East B', 'Switch East A', -28);
  await expect(lenses.hint).toHaveText('Unit 8 of Rack E1: free');
  await editor.drop();
  await lenses.isAt('Switch East B', 'unit 8 of Rack E1');
  await expect(editor.undo).toHaveAccessibleName(/Mount Switch East B in Rack E1, unit 8/);
  await editor.isSaved();
  await editor.undo.click();
  await lenses.isAt('Switch East B', 'unit 3 of Rack E2');
});

test('by keyboard a device is picked up, refused where another is, and put down elsewhere; Escape leads back', async ({
  openCopy,
}) => {
  const editor = await openCopy(await stretched());
  const lenses = new Lenses(editor.page);
  const { keyboard } = editor.page;
  await keyboard.press('Shift+Digit2');
  await lenses.floor.focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await editor.inspector.isAbout('Switch East B');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await expect(lenses.hint).toHaveText('Unit 2 of Rack E2: cannot, because east-03 takes unit 2.');
  await keyboard.press('Enter');
  await lenses.isAt('Switch East B', 'unit 3 of Rack E2');
  await keyboard.press('Shift+ArrowUp');
  await keyboard.press('ArrowLeft');
  await expect(lenses.hint).toHaveText('Unit 7 of Rack E1: free');
  await keyboard.press('Enter');
  await lenses.isAt('Switch East B', 'unit 7 of Rack E1');
  await expect(editor.undo).toHaveAccessibleName(/unit 7/);
  await keyboard.press('Control+z');
  await lenses.isAt('Switch East B', 'unit 3 of Rack E2');
  // First the selection is given up, then the lens.
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(editor.stage).toBeVisible();
});

test('a device that is in no rack is picked up from the list and put down by a click', async ({
  openCopy,
}) => {
  const editor = await openCopy(await stretched());
  const lenses = new Lenses(editor.page);
  await lenses.choose('Racks and sites');
  await lenses.unplaced('Firewall pair, East').click();
  await expect(lenses.hint).toHaveText(/of Rack E1: cannot, because/);
  for (let times = 0; times < 8; times++) await editor.page.keyboard.press('ArrowUp');
  await expect(lenses.hint).toHaveText('Units 9 to 10 of Rack E1: free');
  await editor.page.keyboard.press('Enter');
  await lenses.isAt('Firewall pair, East', 'units 9 to 10 of Rack E1');
  await expect(lenses.unplaced('Firewall pair, East')).toHaveCount(0);
});

test('the other button on a device offers what can be done to it: into another rack, out of it, to the layers', async ({
  openCopy,
}) => {
  const editor = await openCopy(await stretched());
  const lenses = new Lenses(editor.page);
  const menu = new ContextMenu(editor.page);
  await lenses.choose('Racks and sites');
  await lenses.part('Switch East B').click({ button: 'right' });
  await expect(menu.about('Switch East B')).toBeVisible();
  await menu.take('Move the selection into');
  const dialog = editor.page.getByRole('dialog', { name: 'Move Switch East B into' });
  await dialog.getByRole('combobox').pressSequentially('Rack W1');
  await editor.page.getByRole('option', { name: 'Rack W1' }).click();
  await editor.page.keyboard.press('Enter');
  await lenses.isAt('Switch East B', String.raw`unit \d+ of Rack W1`);
  await editor.undo.click();
  await lenses.isAt('Switch East B', 'unit 3 of Rack E2');

  await lenses.part('Switch East B').click({ button: 'right' });
  await menu.take('Take the selection out of what it lies in');
  await expect(lenses.unplaced('Switch East B')).toBeVisible();
  await lenses.unplaced('Switch East B').click({ button: 'right' });
  await expect(
    editor.page.getByRole('menuitem', { name: 'Take the selection out of what it lies in' }),
  ).toHaveCount(0);
  await menu.take('Show on the layers');
  await expect(editor.heard).toContainText('Switch East B');
});

test('by the menu key a device is locked, which Delete heeds; related; carried from the list', async ({
  openCopy,
}) => {
  const editor = await openCopy(await stretched());
  const lenses = new Lenses(editor.page);
  const menu = new ContextMenu(editor.page);
  const keys = new Keyboard(editor.page);
  await lenses.choose('Racks and sites');
  await lenses.floor.focus();
  await keys.press('ArrowRight');
  await keys.press('ArrowRight');
  await editor.inspector.isAbout('Switch East B');
  await keys.press('Shift+F10');
  await expect(menu.about('Switch East B')).toBeVisible();
  await menu.take('Lock the selection');
  await expect(lenses.floor).toBeFocused();
  await keys.press('Delete');
  await expect(editor.messages).toContainText('Switch East B is locked and stays');
  await lenses.isAt('Switch East B', 'unit 3 of Rack E2');
  await keys.press('Shift+F10');
  await expect(
    editor.page.getByRole('menuitem', { name: 'Take the selection out of what it lies in' }),
  ).toHaveCount(0);
  await menu.take('Edit the facts');
  await expect(editor.page.locator('[data-part="inspector"] :focus')).toHaveCount(1);
  await lenses.floor.focus();
  await keys.press('Shift+F10');
  await menu.take('Relate the selected component to');
  await expect(editor.page.getByRole('dialog', { name: 'Relate Switch East B' })).toBeVisible();
  await keys.press('Escape');
  await expect(lenses.floor).toBeFocused();

  const list = editor.page.getByRole('listbox', { name: 'Devices not at a rack unit' });
  await list.focus();
  await keys.press('Shift+F10');
  await expect(editor.page.getByRole('menu')).toBeVisible();
  await menu.take('Move to another unit');
  await expect(lenses.hint).toBeVisible();
  await expect(lenses.floor).toBeFocused();
});

test('the path of a workload and the colours stand on the same plan, where nothing moves', async ({
  article,
}) => {
  const lenses = new Lenses(article.page);
  const before = await article.middleOf('CRM');
  await lenses.choose('Path of a workload');
  const path = article.page.getByRole('region', { name: 'Path of a workload' });
  await expect(path.getByRole('listitem')).toHaveCount(7);
  await expect(path.getByRole('button', { name: /^Access/ })).toContainText(/planned|missing|thin/);
  const first = await path.getByLabel('Workload', { exact: true }).inputValue();
  await article.stage.focus();
  await article.page.keyboard.press('Alt+PageDown');
  await expect(path.getByLabel('Workload', { exact: true })).not.toHaveValue(first);
  expect(await article.middleOf('CRM')).toEqual(before);

  await lenses.choose('Colours by vendor');
  const colours = article.page.getByRole('region', { name: 'Colours by vendor' });
  await expect(colours.getByRole('button', { name: /VMware/ }).first()).toBeVisible();
  await expect(colours.getByRole('button', { name: /^Unknown/ })).toBeVisible();
  expect(await article.middleOf('CRM')).toEqual(before);
  await article.stage.focus();
  await article.page.keyboard.press('Escape');
  await expect(colours).toHaveCount(0);
});
