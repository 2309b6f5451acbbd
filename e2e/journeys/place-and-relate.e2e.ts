import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { enter } from '../enter.ts';
import { launchWorkbench } from '../launch.ts';
import { HomePage } from '../pages/home-page.ts';
import { expect, test } from '../test.ts';

test('a disk array dragged onto the storage band stands there, and storage is missing no more', async ({
  article,
}) => {
  await article.findings.has('LYR-05', 1);
  await article.carryFromPalette('Storage array', await article.pointOn('Storage'));
  await article.drop();
  await expect(article.size).toHaveText('47 components · 62 relations');
  await article.inspector.isAbout('Storage array');
  await expect(article.lane('Storage').getByRole('paragraph')).not.toContainText('missing');
  await article.findings.has('LYR-05', 0);
  await article.isSaved();
});

test('something carried over a band it does not belong to says where it belongs, and is not placed', async ({
  article,
}) => {
  const sentence = 'Server belongs to Processing by its most common function.';
  await article.carryFromPalette('Server', await article.pointOn('Storage'));
  await expect(article.stage.getByText(sentence)).toBeVisible();
  await article.drop();
  await expect(article.messages).toContainText(sentence);
  await expect(article.size).toHaveText('46 components · 62 relations');
  await expect(article.undo).toBeDisabled();
});

test('something let go beside all bands lands on the one it belongs to, as was said before', async ({
  article,
}) => {
  const strip = (await article.page.getByText('Facility', { exact: true }).last().boundingBox())!;
  await article.carryFromPalette('Room', { x: strip.x + 300, y: strip.y + 60 });
  await expect(article.stage.getByText('Add Room to Facility')).toBeVisible();
  await article.drop();
  await expect(article.size).toHaveText('47 components · 62 relations');
  await article.inspector.isAbout('Room');
  await expect(article.card('Room')).toBeVisible();
  await article.undo.click();
  await expect(article.undo).toBeDisabled();
});

test('something carried from the palette to the edge of the canvas moves it on', async ({
  article,
}) => {
  await article.page.keyboard.press('Control+1');
  await expect(article.zoom).toHaveText(/100/);
  const { x, y, width, height } = (await article.stage.boundingBox())!;
  const band = async () => (await article.lane('Application').boundingBox())!.x;
  const before = await band();
  const edge = { x: x + width - 4, y: y + height / 2 };
  await article.carryFromPalette('Storage array', edge);
  const bandOn = async () => {
    // Nobody's hand is quite still, and a drag at rest is heard of only now and then.
    await article.page.mouse.move(edge.x, edge.y);
    return band();
  };
  await expect.poll(bandOn).toBeLessThan(before - 100);
  await article.page.keyboard.press('Escape');
  await article.drop();
  await expect(article.undo).toBeDisabled();
});

test('a machine dropped on a hypervisor will run on it, as was said before it was let go', async ({
  article,
}) => {
  await article.carryFromPalette('Virtual machine', await article.middleOf('web-01'));
  await expect(
    article.stage.getByText('Virtual machine runs on ESX 4 on esx-01', { exact: true }),
  ).toBeVisible();
  await article.drop();
  await expect(article.size).toHaveText('47 components · 63 relations');
  await expect(article.told('ESX 4 on esx-01')).toContainText('holds 6');
  await expect(article.inspector.region).toContainText('in ESX 4 on esx-01');
});

test('a machine dragged from one host to another runs there, and undo brings it home', async ({
  article,
}) => {
  await article.carry(await article.middleOf('web-02'), await article.middleOf('crm-01'));
  await expect(article.stage.getByText('web-02 runs on ESX 4 on esx-02')).toBeVisible();
  await article.drop();
  await expect(article.told('ESX 4 on esx-01')).toContainText('holds 4');
  await expect(article.told('ESX 4 on esx-02')).toContainText('holds 6');
  await expect(article.size).toHaveText('46 components · 62 relations');
  await article.undo.click();
  await expect(article.told('ESX 4 on esx-01')).toContainText('holds 5');
  await expect(article.told('ESX 4 on esx-02')).toContainText('holds 5');
});

test('a line drawn from a handle makes the one legal relation', async ({ article }) => {
  await article.select('Staff');
  await article.carry(await article.handleOf('Staff'), await article.middleOf('Order DB'));
  await expect(article.stage.getByText('Staff reaches Order DB')).toBeVisible();
  await article.drop();
  await expect(article.size).toHaveText('46 components · 63 relations');
  await expect(article.inspector.section('Relations')).toContainText('reaches');
});

test('a machine that a line puts on a hypervisor moves there, and undo brings it back, in one step', async ({
  article,
}) => {
  await article.palette.place('Virtual machine');
  await expect(article.size).toHaveText('47 components · 62 relations');
  const before = await article.middleOf('Virtual machine');
  const last = await article.middleOf('print-01');
  // The words of a frame stand over the first that lies in it.
  const first = await article.middleOf('order-db-01');
  const frame = { x: first.x, y: first.y - 18 };
  await article.carry(await article.handleOf('Virtual machine'), frame);
  await expect(article.stage.getByText('Virtual machine runs on ESX 4 on esx-01')).toBeVisible();
  await article.drop();
  await expect(article.inspector.region).toContainText('in ESX 4 on esx-01');
  // Under the last of the machines there; the host and its cluster grow round it.
  await expect
    .poll(async () => (await article.middleOf('Virtual machine')).y)
    .toBeLessThan(before.y);
  const after = await article.middleOf('Virtual machine');
  expect(after.y).toBeGreaterThan(last.y);
  expect(Math.abs(after.x - last.x)).toBeLessThan(20);
  await article.undo.click();
  await expect.poll(() => article.middleOf('Virtual machine')).toEqual(before);
});

test('a line to something that cannot be related says so, and makes nothing', async ({
  article,
}) => {
  await article.select('Staff');
  await article.carry(await article.handleOf('Staff'), await article.middleOf('names-01'));
  const sentence = 'No relation joins a user group and a virtual machine: Staff stays as it is.';
  await expect(article.stage.getByText(sentence)).toBeVisible();
  await article.drop();
  await expect(article.messages).toContainText(sentence);
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('where two components can be related in several ways, a menu asks which, with legal ones only', async ({
  article,
}) => {
  await article.select('Orchestrator');
  await article.carry(await article.handleOf('Orchestrator'), await article.middleOf('web-01'));
  await article.drop();
  const menu = article.page.getByRole('menu', { name: 'Orchestrator …' });
  await expect(menu.getByRole('menuitem')).toHaveText([
    'Orchestrator runs on web-01',
    'Orchestrator manages web-01',
    'Orchestrator configures web-01',
    'Orchestrator is needed by web-01',
  ]);
  await menu.getByRole('menuitem', { name: 'manages web-01' }).click();
  await expect(article.size).toHaveText('46 components · 63 relations');
  await expect(article.inspector.section('Relations')).toContainText('manages');
});

test('facts are edited with their units, and what makes no sense is refused in a sentence', async ({
  article,
}) => {
  const { inspector } = article;
  const field = inspector.fact('Recovery time, RTO', 'Order DB');
  await article.select('Order DB');
  await inspector.state('Recovery time, RTO', 'Order DB', '4 h');
  await expect(field).toHaveValue('4 h');
  await inspector.state('Recovery time, RTO', 'Order DB', '2 h 30 min');
  await expect(field).toHaveValue('2 h 30 min');
  await inspector.state('Recovery time, RTO', 'Order DB', '4 parsecs');
  await expect(inspector.region.getByRole('alert')).toContainText('“parsecs” does not fit here');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.press('Escape');
  await expect(field).toHaveValue('2 h 30 min');
});

test('a fact made blank is blank, not zero', async ({ article }) => {
  await article.select('Order DB');
  await article.inspector.state('Recovery time, RTO', 'Order DB', '');
  await expect(article.inspector.fact('Recovery time, RTO', 'Order DB')).toHaveValue('');
  await expect(article.findings.blanks).toContainText('Order DB: Recovery time, RTO');
});

test('undo and redo go on after the page was loaded anew', async ({ article, page }) => {
  await article.select('Order DB');
  await article.inspector.name.fill('Orders');
  await article.inspector.name.press('Enter');
  await article.palette.place('Firewall');
  await article.isSaved();
  await page.reload();
  await article.isShown();
  await expect(article.size).toHaveText('47 components · 62 relations');
  await article.undo.click();
  await expect(article.size).toHaveText('46 components · 62 relations');
  await article.undo.click();
  await expect(article.card('Order DB')).toBeVisible();
  await page.reload();
  await article.isShown();
  await article.redo.click();
  await expect(article.card('Orders')).toBeVisible();
  await article.redo.click();
  await expect(article.size).toHaveText('47 components · 62 relations');
  await expect(article.redo).toBeDisabled();
});

test('undo goes on after Strata was stopped and started again', async ({ browser }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'strata-restart-'));
  const first = await launchWorkbench(folder);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const home = new HomePage(page);
  await page.goto(first.address);
  await page.getByRole('button', { name: 'All plans' }).click();
  const before = await home.open('Virtual servers everywhere');
  await before.palette.place('Firewall');
  await before.isSaved();
  await page.goto('about:blank');
  expect(await first.stop()).toBe(0);

  const second = await launchWorkbench(folder);
  await page.goto(await enter(second, context));
  const after = await home.open('Virtual servers everywhere');
  await expect(after.size).toHaveText('47 components · 62 relations');
  await after.undo.click();
  await expect(after.size).toHaveText('46 components · 62 relations');
  await expect(after.undo).toBeDisabled();
  await context.close();
  await second.stop();
});

test('an end of a selected relation is taken to another component, in one step', async ({
  article,
}) => {
  const { page } = article;
  const [from, onto] = [await article.outlineOf('order-db-01'), await article.middleOf('web-03')];
  // The line runs down beside the machine and meets the middle of its left edge.
  await page.mouse.click(from.x - 5, from.y - 20);
  const relation = page.getByRole('complementary', { name: 'Inspector' });
  await expect(relation).toContainText('order-db-01');
  await article.carry({ x: from.x, y: from.y + from.height / 2 }, onto);
  await expect(article.stage.getByText('Order DB runs on web-03')).toBeVisible();
  await article.drop();
  await expect(relation).toContainText('web-03');
  await expect(article.size).toHaveText('46 components · 62 relations');
  await article.undo.click();
  await expect(article.undo).toBeDisabled();
});

test('a double click on a card begins to name it', async ({ article }) => {
  const { x, y } = await article.middleOf('CRM');
  await article.page.mouse.dblclick(x, y);
  await expect(article.page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
});
