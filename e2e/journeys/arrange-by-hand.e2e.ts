import { ContextMenu } from '../pages/context-menu.ts';
import { expect, test } from '../test.ts';

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

test('equal spaces are marked and kept, unless Alt is held, which frees the drag', async ({
  article,
}) => {
  const marks = article.stage.locator('[data-guides] path');
  const row = ['Order DB', 'CRM', 'Web shop'];
  const [first, second, third] = await Promise.all(row.map((name) => article.outlineOf(name)));
  const space = second!.x - first!.x - first!.width;
  expect(third!.x - second!.x - second!.width).toBeCloseTo(space, 0);
  const from = await article.middleOf('Web shop');
  await article.carry(from, { x: from.x + 5, y: from.y + 4 });
  await expect(marks.first()).toBeAttached();
  expect(await marks.count()).toBeGreaterThan(2);
  await article.page.keyboard.down('Alt');
  await article.page.mouse.move(from.x + 6, from.y + 5);
  await expect(marks).toHaveCount(0);
  await article.page.keyboard.up('Alt');
  await article.page.mouse.move(from.x + 5, from.y + 4);
  await expect(marks.first()).toBeAttached();
  await article.drop();
  await expect.poll(async () => (await article.outlineOf('Web shop')).x).toBeCloseTo(third!.x, 0);
  await expect(article.undo).toBeDisabled();
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

test('a copy that is dropped on another host runs there, in one step', async ({ article }) => {
  const [from, onto] = [await article.middleOf('web-01'), await article.middleOf('reports-01')];
  await article.page.keyboard.down('Alt');
  await article.carry(from, onto);
  await expect(article.stage.getByText('Copy into XenServer 5.5 on xen-02')).toBeVisible();
  await article.drop();
  await article.page.keyboard.up('Alt');
  await article.inspector.isAbout('web-01 2');
  const [copy, host] = [await article.outlineOf('web-01 2'), await article.outlineOf('fax-01')];
  expect(copy.x).toBeCloseTo(host.x, 0);
  expect(copy.y).toBeGreaterThan(host.y + host.height);
  await expect(article.size).toHaveText('47 components · 63 relations');
  await article.undo.click();
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('the other button gives up a drag and opens no menu', async ({ article }) => {
  const before = await article.middleOf('CRM');
  await article.carry(before, { x: before.x + 60, y: before.y });
  await article.page.mouse.down({ button: 'right' });
  await article.page.mouse.up({ button: 'right' });
  await article.page.mouse.move(before.x + 80, before.y);
  await article.drop();
  await expect(article.page.getByRole('menu')).toHaveCount(0);
  expect((await article.middleOf('CRM')).x).toBeCloseTo(before.x, 0);
  await expect(article.undo).toBeDisabled();
});

test('what is carried to the edge of the canvas moves it on, and Escape leaves all as it was', async ({
  article,
}) => {
  await article.page.keyboard.press('Control+1');
  await expect(article.zoom).toHaveText(/100/);
  const from = await article.middleOf('Web shop');
  const { x, width } = (await article.stage.boundingBox())!;
  const band = async () => (await article.lane('Application').boundingBox())!.x;
  const before = await band();
  await article.carry(from, { x: x + width - 4, y: from.y });
  await expect.poll(band).toBeLessThan(before - 100);
  await article.page.keyboard.press('Escape');
  await article.drop();
  await expect(article.undo).toBeDisabled();
});

test('a rectangle drawn round cards shows what it takes before it is let go', async ({
  article,
}) => {
  const [first, last] = [await article.outlineOf('CRM'), await article.outlineOf('Web shop')];
  const outlines = article.stage.locator('[data-taken]');
  await article.carry({ x: first.x - 4, y: first.y - 3 }, { x: last.x + 9, y: last.y + 9 });
  await expect(outlines).toHaveAttribute('data-taken', '2');
  await article.page.mouse.move(first.x + 9, first.y + 9);
  await expect(outlines).toHaveAttribute('data-taken', '1');
  await article.drop();
  await expect(outlines).toHaveCount(0);
  await article.inspector.isAbout('CRM');
});

test('what is dragged grows with the canvas that is zoomed meanwhile', async ({ article }) => {
  const from = await article.middleOf('CRM');
  const picture = article.stage.locator('canvas[class*=dragged]');
  await article.carry(from, { x: from.x + 40, y: from.y });
  const before = (await picture.boundingBox())!;
  await article.page.mouse.wheel(0, -500);
  await expect
    .poll(async () => (await picture.boundingBox())!.width)
    .toBeGreaterThan(before.width * 1.5);
  await article.page.keyboard.press('Escape');
  await article.drop();
});

test('with the space bar held the canvas is dragged, also by what can be pressed on it', async ({
  article,
}) => {
  const { page } = article;
  const offer = article.stage.getByText('Publish apps', { exact: true });
  const { x, y } = (await offer.boundingBox())!;
  const { x: left } = (await article.lane('Access').boundingBox())!;
  await page.keyboard.down(' ');
  await article.carry({ x: x + 4, y: y + 4 }, { x: x + 84, y: y + 4 });
  await article.drop();
  await page.keyboard.up(' ');
  await expect
    .poll(async () => (await article.lane('Access').boundingBox())!.x)
    .toBeCloseTo(left + 80, 0);
  await expect(article.undo).toBeDisabled();
});

test('a host stays where it stands when the first machine on it is taken away', async ({
  article,
}) => {
  const [second, kept] = [await article.middleOf('crm-01'), await article.middleOf('intranet-01')];
  await article.select('crm-01');
  await article.page.keyboard.press('Delete');
  await expect.poll(async () => (await article.middleOf('web-03')).y).toBeCloseTo(second.y, 0);
  expect((await article.middleOf('intranet-01')).y).toBeCloseTo(kept.y, 0);
});

test('what is selected is brought into line, and one undo takes it back', async ({ article }) => {
  const before = await article.middleOf('CRM');
  await article.select('CRM');
  await article.stage.focus();
  await article.page.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(async () => (await article.middleOf('CRM')).y).not.toBeCloseTo(before.y, 0);
  await article.selectEach(['CRM', 'Web shop', 'Order DB']);
  await article.page.keyboard.press('Alt+w');
  await expect
    .poll(async () => {
      const [one, other] = [await article.middleOf('CRM'), await article.middleOf('Web shop')];
      return Math.abs(one.y - other.y) < 1;
    })
    .toBe(true);
  await expect(article.undo).toHaveAccessibleName(/Align top/);
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
