import type { EditorPage } from '../pages/editor-page.ts';
import { expect, test } from '../test.ts';

/** Makes a group of these and gives it a name. */
async function group(editor: EditorPage, members: readonly string[], name: string): Promise<void> {
  await editor.selectEach(members);
  await editor.page.keyboard.press('Control+g');
  await rename(editor, 'Group 1', name);
}

/** Gives the group that is selected another name. */
async function rename(editor: EditorPage, from: string, to: string): Promise<void> {
  const field = editor.inspector.region.getByRole('textbox', { name: `Name of the group ${from}` });
  await field.fill(to);
  await field.press('Enter');
  await expect(editor.told(to).first()).toContainText('group, holds');
}

/** The upper right corner inside a frame: no card lies there. */
async function frameCorner(editor: EditorPage, last: string) {
  const { x, y, width } = await editor.outlineOf(last);
  return { x: x + width - 6, y: y - 10 };
}

test('components are grouped, named, collapsed to one card, and taken apart again', async ({
  article,
}) => {
  await group(article, ['CRM', 'Web shop'], 'Front end');
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

test('what is collapsed round what is selected is selected in its place, so that nothing unseen is deleted', async ({
  article,
}) => {
  await article.selectEach(['web-02']);
  await article.page.keyboard.press('Control+e');
  await expect(article.told('web-02')).toHaveCount(0);
  await article.inspector.isAbout('ESX 4 on esx-01');
});

test('a group of a group: a click selects all of it, and taking it apart leaves the inner one', async ({
  article,
}) => {
  await group(article, ['CRM', 'Web shop'], 'Front end');
  await article.selectEach(['CRM', 'Web shop', 'Order DB']);
  await article.page.keyboard.press('Control+g');
  await rename(article, 'Group 1', 'Shop');
  await expect(article.told('Shop')).toContainText('group, holds 2');
  await expect(article.told('Front end')).toContainText('group, holds 2');
  await article.page.keyboard.press('Escape');
  const { x, y } = await frameCorner(article, 'Order DB');
  await article.page.mouse.click(x, y - 16);
  await expect(article.inspector.region.getByRole('heading', { level: 2 })).toHaveText(
    '3 components',
  );
  await article.page.keyboard.press('Control+Shift+g');
  await expect(article.told('Shop')).toHaveCount(0);
  await expect(article.told('Front end')).toContainText('group, holds 2');
});

test('a card that is dropped into a frame joins the group, and one that is dragged out leaves it', async ({
  article,
}) => {
  await group(article, ['CRM', 'Web shop'], 'Front end');
  const home = await article.middleOf('Order DB');
  await article.carry(home, await frameCorner(article, 'Web shop'));
  await expect(article.stage.getByText('Add Order DB to Front end', { exact: true })).toBeVisible();
  await article.drop();
  await expect(article.told('Front end')).toContainText('group, holds 3');
  await article.carry(await article.middleOf('Order DB'), await article.pointOn('Application'));
  await article.page.mouse.move(home.x, home.y + 60, { steps: 4 });
  await expect(
    article.stage.getByText('Take Order DB out of Front end', { exact: true }),
  ).toBeVisible();
  await article.drop();
  await expect(article.told('Front end')).toContainText('group, holds 2');
  await article.undo.click();
  await expect(article.told('Front end')).toContainText('group, holds 3');
});

test('something new joins the group whose frame it is dropped into, in one step', async ({
  article,
}) => {
  await group(article, ['CRM', 'Web shop'], 'Front end');
  await article.carryFromPalette('Workload', await frameCorner(article, 'Web shop'));
  await expect(article.stage.getByText('Add Workload to Front end', { exact: true })).toBeVisible();
  await article.drop();
  await expect(article.told('Front end')).toContainText('group, holds 3');
  await article.inspector.isAbout('Workload');
  await article.undo.click();
  await expect(article.told('Front end')).toContainText('group, holds 2');
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('by keyboard something new is placed into the group that the selection is in', async ({
  article,
}) => {
  await group(article, ['CRM', 'Web shop'], 'Front end');
  await article.page.keyboard.press('Escape');
  await article.select('CRM');
  const line = await article.palette.item('Workload');
  await line.press('Control+Enter');
  await expect(article.size).toHaveText('47 components · 62 relations');
  await expect(article.told('Front end')).toContainText('group, holds 3');
});

test('a group of several layers has a frame on each, moves as one, and is taken apart as one', async ({
  article,
}) => {
  await article.selectEach(['Staff', 'CRM']);
  await article.page.keyboard.press('Control+g');
  await rename(article, 'Group 1', 'Sales');
  await expect(article.told('Sales')).toHaveCount(2);
  const [staff, crm] = [await article.outlineOf('Staff'), await article.outlineOf('CRM')];
  await article.page.keyboard.press('Escape');
  await article.page.mouse.click(staff.x + staff.width - 6, staff.y - 10);
  await expect(article.inspector.region.getByRole('heading', { level: 2 })).toHaveText(
    '2 components',
  );
  await article.stage.focus();
  await article.page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(async () => (await article.outlineOf('CRM')).x).toBeGreaterThan(crm.x + 20);
  await expect.poll(async () => (await article.outlineOf('Staff')).x).toBeGreaterThan(staff.x + 20);
  await article.page.keyboard.press('Control+Shift+g');
  await expect(article.told('Sales')).toHaveCount(0);
  await expect(article.told('Staff')).toHaveCount(1);
});
