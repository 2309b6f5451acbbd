import type { EditorPage } from '../pages/editor-page.ts';
import { ContextMenu } from '../pages/context-menu.ts';
import { expect, test } from '../test.ts';

/** Selects several components by their cards. */
async function selectAll(editor: EditorPage, [first, ...others]: readonly string[]): Promise<void> {
  await editor.select(first!);
  await editor.page.keyboard.down('Shift');
  for (const name of others) {
    const { x, y } = await editor.middleOf(name);
    await editor.page.mouse.click(x, y);
  }
  await editor.page.keyboard.up('Shift');
}

test('a dragged card shows what it is in line with, and lands there', async ({ article }) => {
  const [from, beside] = [await article.middleOf('CRM'), await article.middleOf('Web shop')];
  await article.carry(from, { x: from.x + 12, y: beside.y + 3 });
  await expect(article.stage.locator('[data-guides] path').first()).toBeAttached();
  await article.drop();
  await expect(article.undo).toBeEnabled();
  expect((await article.middleOf('CRM')).y).toBeCloseTo(beside.y, 0);
  await article.undo.click();
  await expect.poll(async () => (await article.middleOf('CRM')).x).toBeCloseTo(from.x, 0);
});

test('a drag that began with Alt leaves what was dragged and puts a copy, in one step', async ({
  article,
}) => {
  const from = await article.middleOf('Staff');
  await article.page.keyboard.down('Alt');
  await article.carry(from, { x: from.x, y: from.y + 60 });
  await article.drop();
  await article.page.keyboard.up('Alt');
  await article.inspector.isAbout('Staff 2');
  await expect(article.size).toHaveText(/^47 components/);
  await article.undo.click();
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('what is selected is brought into line, and one undo takes it back', async ({ article }) => {
  const before = await article.middleOf('CRM');
  await article.select('CRM');
  await article.stage.focus();
  await article.page.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(async () => (await article.middleOf('CRM')).y).not.toBeCloseTo(before.y, 0);
  await selectAll(article, ['CRM', 'Web shop', 'Order DB']);
  await article.page.keyboard.press('Alt+w');
  await expect
    .poll(async () => {
      const [one, other] = [await article.middleOf('CRM'), await article.middleOf('Web shop')];
      return Math.abs(one.y - other.y) < 1;
    })
    .toBe(true);
  await expect(article.undo).toHaveAccessibleName(/Align top/);
});

test('components are grouped, named, collapsed to one card, and taken apart again', async ({
  article,
}) => {
  await selectAll(article, ['CRM', 'Web shop']);
  await article.page.keyboard.press('Control+g');
  const name = article.inspector.region.getByRole('textbox', { name: 'Name of the group Group 1' });
  await name.fill('Front end');
  await name.press('Enter');
  await expect(article.told('Front end')).toContainText('group, holds 2');
  await article.stage.focus();
  await article.page.keyboard.press('Control+e');
  await expect(article.told('Front end')).toContainText('collapsed, holds 2');
  await expect(article.told('CRM')).toHaveCount(0);
  await article.page.keyboard.press('Control+e');
  await expect(article.told('CRM')).toHaveCount(1);
  await article.page.keyboard.press('Control+Shift+g');
  await expect(article.told('Front end')).toHaveCount(0);
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('a locked component stays where it is, and says so', async ({ article }) => {
  const menu = new ContextMenu(article.page);
  const from = await article.middleOf('CRM');
  await article.page.mouse.click(from.x, from.y, { button: 'right' });
  await expect(menu.about('CRM')).toBeVisible();
  await menu.take('Lock the selection');
  await expect(article.told('CRM')).toContainText('locked');
  await article.carry(from, { x: from.x + 60, y: from.y + 30 });
  await article.drop();
  await expect(article.messages).toContainText('CRM is locked and stays.');
  await article.page.keyboard.press('Delete');
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('a hidden component is not drawn but still judged, and is shown again by name', async ({
  article,
}) => {
  await article.findings.has('STR-01', 5);
  await article.select('CRM');
  await article.page.keyboard.press('Control+Shift+h');
  await expect(article.told('CRM')).toHaveCount(0);
  await article.findings.has('STR-01', 5);
  await article.page.getByRole('button', { name: 'Hidden (1)' }).click();
  await article.page.getByRole('menuitem', { name: 'Show CRM' }).click();
  await expect(article.told('CRM')).toHaveCount(1);
  await article.inspector.isAbout('CRM');
});

test('the menu key offers what the other button does', async ({ article }) => {
  const menu = new ContextMenu(article.page);
  await article.select('Order DB');
  await article.stage.focus();
  await article.page.keyboard.press('Shift+F10');
  await expect(menu.about('Order DB')).toBeVisible();
  await article.page.keyboard.press('Escape');
  await expect(menu.about('Order DB')).toHaveCount(0);
  await expect(article.stage).toBeFocused();
});
