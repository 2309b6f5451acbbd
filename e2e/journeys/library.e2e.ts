import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { boxOf, EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { expect, test } from '../test.ts';

/** "Strt", in the bytes of every plan file that name the program. */
const strata = 0x53747274;

test('a new plan opens empty, asks for goals first, and stands in the list when one goes back', async ({
  home,
}) => {
  const editor = await home.newPlan();
  await expect(editor.size).toHaveText('0 components · 0 relations');
  // The first steps speak of an access that is missing; nothing is planned that could miss it.
  await expect(editor.page.getByRole('region', { name: 'First steps' })).toHaveCount(0);
  await editor.palette.place('Server');
  await editor.isSaved();
  const name = await editor.bar.getByRole('heading', { level: 1 }).innerText();
  await editor.leave();
  await expect(home.plan(name)).toContainText('1');
});

test('the room that is kept for a canvas while no plan is open is just as large as the canvas is then', async ({
  home,
}) => {
  // Not `boxOf`: it waits for what is seen.
  const kept = await home.page.locator('[data-canvas-place]').boundingBox();
  const editor = await home.newPlan();
  expect(await boxOf(editor.stage)).toEqual(kept);
});

test('a plan is renamed, duplicated, thrown away and taken back', async ({ home }) => {
  const editor = await home.startFrom('Branch office');
  await editor.leave();
  await home.act('Branch office', 'Rename…');
  const dialog = home.page.getByRole('dialog', { name: 'Rename the plan' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Branch in Basel');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(home.plan('Branch in Basel')).toBeVisible();
  await expect(home.plan('Branch office')).toHaveCount(0);

  await home.act('Branch in Basel', 'Duplicate');
  await editor.isShown();
  await expect(editor.messages).toContainText('This is the copy, Branch in Basel copy');
  await editor.leave();
  await expect(home.plan('Branch in Basel')).toBeVisible();
  await expect(home.plan('Branch in Basel copy')).toBeVisible();

  await home.act('Branch in Basel copy', 'Move to trash');
  await expect(home.plan('Branch in Basel copy')).toHaveCount(0);
  await expect(home.messages).toContainText('Branch in Basel copy is in the trash.');
  await home.messages.getByRole('button', { name: 'Take it back' }).click();
  await expect(home.plan('Branch in Basel copy')).toBeVisible();
});

test('a plan of a very long name leaves the figures of all plans in sight', async ({ home }) => {
  await (await home.startFrom('Branch office')).leave();
  await home.act('Branch office', 'Rename…');
  const dialog = home.page.getByRole('dialog', { name: 'Rename the plan' });
  const name = 'The data center of the northern branch, first draft, '.repeat(3).trim();
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(home.plan(name)).toBeVisible();
  const { x, width } = (await home.plans.boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(home.page.viewportSize()!.width);
});

test('a window that shows a plan which another throws away says so, and leads to all plans', async ({
  home,
}) => {
  const editor = await home.startFrom('Branch office');
  const other = new HomePage(await home.page.context().newPage());
  await other.page.goto(new URL('/', home.page.url()).href);
  await other.isShown();
  await other.act('Branch office', 'Move to trash');
  const said = editor.page.getByRole('alert');
  await expect(said).toContainText('Branch office was moved to the trash.');
  await said.getByRole('button', { name: 'All plans' }).click();
  await home.isShown();
  await expect(said).toHaveCount(0);
  await home.page
    .getByRole('region', { name: 'Trash' })
    .getByRole('button', { name: 'Take it back: Branch office' })
    .click();
  await expect(home.plan('Branch office')).toBeVisible();
});

test('the trash is shown until it is emptied, and gives back what lies in it', async ({ home }) => {
  const trash = home.page.getByRole('region', { name: 'Trash' });
  for (const starter of ['Branch office', 'Small business']) {
    await (await home.startFrom(starter)).leave();
    await home.act(starter, 'Move to trash');
  }
  await home.page.reload();
  await trash.getByRole('button', { name: 'Take it back: Branch office' }).click();
  await expect(home.plan('Branch office')).toBeVisible();
  await trash.getByRole('button', { name: 'Empty the trash…' }).click();
  await home.page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(trash).toHaveCount(0);
  await expect(home.plan('Branch office')).toBeVisible();
  await expect(home.plan('Small business')).toHaveCount(0);
});

test('the plan worked on last stands first, and the list can be searched', async ({ home }) => {
  const older = await home.startFrom('Branch office');
  await older.palette.place('Firewall');
  await older.isSaved();
  await older.leave();
  const newer = await home.newPlan();
  await newer.palette.place('Firewall');
  await newer.isSaved();
  await newer.leave();
  const first = home.plans.getByRole('row').nth(1);
  await expect(first).toContainText('Untitled plan');
  await home.page.getByRole('searchbox', { name: 'Find a plan' }).fill('no such plan');
  await expect(home.plans).toContainText('No plan has “no such plan” in its name or file');
});

test('a saved copy is one SQLite file of Strata, and opening it elsewhere gives the same plan', async ({
  home,
  page,
}) => {
  const editor = await home.startFrom('Virtual servers everywhere');
  const downloaded = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const copy = await downloaded;
  expect(copy.suggestedFilename()).toMatch(/^virtual-servers-everywhere.*\.strata$/);
  const file = await copy.path();
  expect(readFileSync(file).subarray(0, 16).toString('latin1')).toBe('SQLite format 3\0');
  const database = new Database(file, { readonly: true });
  expect(database.pragma('application_id', { simple: true })).toBe(strata);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();

  const shown = await editor.findings.all();
  await editor.leave();
  await home.give('Open…', {
    name: 'From a colleague.strata',
    mimeType: 'application/octet-stream',
    buffer: readFileSync(file),
  });
  const again = new EditorPage(page);
  await again.isShown();
  await expect(again.size).toHaveText('46 components · 62 relations');
  expect(await again.findings.all()).toEqual(shown);
});

test('a plan exported as JSON opens as the same plan', async ({ home, page }, testInfo) => {
  const editor = await home.startFrom('Virtual servers everywhere');
  const shown = await editor.findings.all();
  const downloaded = page.waitForEvent('download');
  await editor.commands.run('export json', 'Export the plan as JSON');
  const exported = path.join(testInfo.outputDir, 'exported.json');
  await (await downloaded).saveAs(exported);
  await editor.leave();
  await home.give('Open…', exported);
  await editor.isShown();
  await expect(editor.size).toHaveText('46 components · 62 relations');
  expect(await editor.findings.all()).toEqual(shown);
});

test('what was undone in the plan is undone in the list as well', async ({ home }) => {
  const editor = await home.startFrom('Branch office');
  await editor.commands.run('rename the plan', 'Rename the plan…');
  const dialog = home.page.getByRole('dialog', { name: 'Rename the plan' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Branch in Bern');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(
    editor.bar.getByRole('button', { name: 'Branch in Bern', exact: true }),
  ).toBeVisible();
  await editor.undo.click();
  await expect(editor.bar.getByRole('button', { name: 'Branch in Bern', exact: true })).toHaveCount(
    0,
  );
  await editor.isSaved();
  await editor.leave();
  await expect(home.plan('Branch in Bern')).toHaveCount(0);
});

test('the rail marks the trash only once one has come to it, also where the starter plans come late', async ({
  home,
}) => {
  const { page } = home;
  await home.startFrom('Branch office').then((editor) => editor.leave());
  await home.act('Branch office', 'Move to trash');
  await expect(page.getByRole('link', { name: 'Trash' })).toBeVisible();
  let come: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.routeWebSocket(/./, (line) => {
    const host = line.connectToServer();
    line.onMessage(async (message) => {
      if (message.toString().includes('starters')) await late;
      host.send(message);
    });
  });
  await page.reload();
  await home.isShown();
  const rail = page.getByRole('navigation', { name: 'Home' });
  const marked = rail.locator('[aria-current="location"]');
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeVisible();
  const reading = page.getByText('Reading the starter plans…');
  await expect(reading).toBeVisible();
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 300);
  come();
  await expect(page.getByRole('button', { name: /Kubernetes on bare metal/ })).toBeVisible();
  await expect(reading).toHaveCount(0);
  await expect(marked).toHaveText(/Recent|Starter plans/);
  await page.mouse.wheel(0, 20_000);
  await expect(marked).toHaveText('Trash');
});
