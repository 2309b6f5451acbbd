import { Lenses } from '../pages/lenses.ts';
import type { EditorPage, ScreenPoint } from '../pages/editor-page.ts';
import { expect, test } from '../test.ts';

/** Where a card is, once it has come to rest there. */
const isAt = (editor: EditorPage, card: string, { x, y }: ScreenPoint) =>
  expect
    .poll(async () => {
      const now = await editor.middleOf(card);
      return Math.abs(now.x - x) < 1.5 && Math.abs(now.y - y) < 1.5;
    })
    .toBe(true);

/** Drags the canvas from here by so much, with a button of the mouse. */
async function pan(
  editor: EditorPage,
  from: ScreenPoint,
  by: ScreenPoint,
  button: 'left' | 'middle',
): Promise<void> {
  const { mouse } = editor.page;
  await mouse.move(from.x, from.y);
  await mouse.down({ button });
  await mouse.move(from.x + by.x, from.y + by.y, { steps: 5 });
  await mouse.up({ button });
}

const by = { x: 90, y: 40 };

test('with the middle button the canvas is dragged, and nothing on it', async ({ article }) => {
  const from = await article.middleOf('CRM');
  await pan(article, from, by, 'middle');
  await isAt(article, 'CRM', { x: from.x + by.x, y: from.y + by.y });
  await expect(article.undo).toBeDisabled();
});

test('with Space held the canvas is dragged, even while the keyboard is in the palette', async ({
  article,
}) => {
  const from = await article.middleOf('CRM');
  await (await article.palette.item('Server')).focus();
  await article.page.mouse.move(from.x, from.y);
  await article.page.keyboard.down('Space');
  await expect(article.stage).toHaveCSS('cursor', 'grab');
  await pan(article, from, by, 'left');
  await article.page.keyboard.up('Space');
  await isAt(article, 'CRM', { x: from.x + by.x, y: from.y + by.y });
  await expect(article.undo).toBeDisabled();
  await expect(article.stage).not.toHaveCSS('cursor', 'grab');
  // Let go, the same drag moves the card again.
  await article.carry(await article.middleOf('CRM'), await article.pointOn('Application'));
  await article.drop();
  await expect(article.undo).toHaveAccessibleName(/Move CRM/);
});

test('the wheel zooms at the pointer, with Ctrl and without: what is under it stays there at 25, 50, 100 and 200 %', async ({
  article,
}) => {
  const { page, zoom } = article;
  const at = await article.middleOf('CRM');
  await page.mouse.move(at.x, at.y);
  for (const [percent, key, strength] of [
    [25, undefined, 0.002],
    [50, 'Control', 0.01],
    [100, undefined, 0.002],
    [200, 'Control', 0.01],
  ] as const) {
    const now = Number.parseInt(await zoom.innerText(), 10);
    if (key !== undefined) await page.keyboard.down(key);
    await page.mouse.wheel(0, Math.log2(now / percent) / strength);
    if (key !== undefined) await page.keyboard.up(key);
    await expect
      .poll(async () => Math.abs(Number.parseInt(await zoom.innerText(), 10) / percent - 1))
      .toBeLessThan(0.06);
    // The hand sees what is drawn, however small.
    await page.mouse.click(at.x, at.y);
    await article.inspector.isAbout('CRM');
    await page.keyboard.press('Escape');
    await article.inspector.isAboutPlan();
  }
});

test('a frame drawn over cards selects those it touches, and with Shift adds more', async ({
  article,
}) => {
  const heading = article.inspector.region.getByRole('heading', { level: 2 });
  const [crm, shop] = [await article.outlineOf('CRM'), await article.outlineOf('Web shop')];
  await article.carry(
    { x: crm.x - 6, y: crm.y - 6 },
    { x: shop.x + 10, y: shop.y + shop.height - 4 },
  );
  await article.drop();
  await expect(heading).toHaveText('2 components');
  const staff = await article.outlineOf('Staff');
  await article.page.keyboard.down('Shift');
  await article.carry({ x: staff.x - 3, y: staff.y - 6 }, { x: staff.x + 20, y: staff.y + 20 });
  await article.drop();
  await article.page.keyboard.up('Shift');
  await expect(heading).toHaveText('3 components');
  await article.page.keyboard.press('Delete');
  await expect(article.size).toHaveText(/^43 components/);
  await article.undo.click();
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('how large the plan is drawn is said once it stands: after a button, a key, a key in a list; not with the wheel', async ({
  article,
}) => {
  const { page } = article;
  const said = page.getByRole('log', { name: 'What was done' });
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect(said).toHaveText(/^Zoom \d+ %/);
  await article.stage.focus();
  await page.keyboard.press('0');
  await expect(said).toHaveText(/^The whole plan is in view, zoom \d+ %/);
  await page.keyboard.press('Control+1');
  await expect(said).toHaveText(/^Zoom 100 %/);
  await article.select('CRM');
  await page.mouse.wheel(0, -200);
  await expect(article.zoom).not.toHaveText('100 %');
  await page.waitForTimeout(600);
  await expect(said).toHaveText(/^Zoom 100 %/);

  await new Lenses(page).choose('Path of a workload');
  const list = page.getByLabel('Workload', { exact: true });
  await list.focus();
  await page.keyboard.press('Control+0');
  await expect(said).toHaveText(/^The whole plan is in view/);
  await expect(list).toBeFocused();
  await page.getByRole('button', { name: 'Next workload' }).focus();
  await page.keyboard.press('1');
  await expect(article.zoom).toHaveText('100 %');
  await list.focus();
  await page.keyboard.press('Shift+Digit1');
  await expect(list).toHaveCount(0);
});
