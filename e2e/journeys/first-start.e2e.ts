import type { Page } from '@playwright/test';
import { enter } from '../enter.ts';
import { launchWorkbench, type Workbench } from '../launch.ts';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { expect, test } from '../test.ts';

test.describe.configure({ mode: 'serial' });

let product: Workbench;
let page: Page;
let editor: EditorPage;

test.beforeAll(async ({ browser }) => {
  product = await launchWorkbench();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  editor = new EditorPage(page);
  await page.goto(product.address);
  await editor.isShown();
});

test.afterAll(async () => {
  await page.close();
  await product.stop();
});

test('the very first start opens the article’s plan with its findings', async () => {
  expect(await editor.inspector.planName()).toBe('Virtual servers everywhere');
  const found = await editor.findings.all();
  const rulesOf = (severity: string) =>
    new Set(found.filter((one) => one.severity === severity).map(({ rule }) => rule));
  expect([...rulesOf('error')].sort()).toEqual([
    'CAP-02',
    'LYR-01',
    'LYR-04',
    'LYR-05',
    'LYR-06',
    'LYR-07',
    'MGT-01',
    'MGT-03',
    'MIS-04',
    'SEC-05',
    'STR-01',
    'STR-29',
  ]);
  expect([...rulesOf('warning')]).toEqual(expect.arrayContaining(['LYR-08', 'MIS-01']));
});

test('the headline stands first, and over the layers it speaks for', async () => {
  const first = (await editor.findings.all()).slice(0, 5);
  expect(first.map(({ rule }) => rule)).toEqual(['LYR-08', 'LYR-01', 'LYR-04', 'LYR-05', 'LYR-07']);
  expect(first[0]?.message).toContain(
    'virtual machine software as the whole of virtualization, while it is one form of five on one layer of seven',
  );
});

test('each layer says its state in words', async () => {
  const states = {
    Access: 'missing',
    Application: 'missing',
    Processing: 'thin',
    Network: 'missing',
    Storage: 'missing',
    Security: 'missing',
    Management: 'missing',
  };
  for (const [layer, state] of Object.entries(states)) {
    await expect(editor.lane(layer).getByRole('paragraph')).toContainText(state);
    await expect(
      editor.inspector.section('Layers').getByRole('button', { name: `${layer} ${state}` }),
    ).toBeVisible();
  }
});

test('the first step shows why access is missing', async () => {
  await hint().getByRole('button', { name: 'Read why access is missing' }).click();
  const card = editor.inspector.finding('LYR-01');
  await expect(card).toContainText('no way in to them');
  await expect(card).toContainText('Access virtualization lets nearly any device');
  await expect(step(/missing, done$/)).toBeVisible();
});

test('the second step leads to a fix, and one press makes it', async () => {
  await hint().getByRole('button', { name: 'Apply one fix' }).click();
  await expect(editor.inspector.region.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(editor.messages).toContainText(/closed \d+, opened \d+/);
  await expect(editor.undo).toBeEnabled();
  await expect(step(/opens, done$/)).toBeVisible();
});

test('the third step leads to the goals, and stating one ends the round', async () => {
  await hint().getByRole('button', { name: 'State a goal' }).click();
  await expect(editor.goals.add).toBeFocused();
  await editor.goals.add.selectOption({ label: 'Agility' });
  await expect(editor.goals.ranked).toContainText('Agility');
  await expect(step(/goal, done$/)).toBeVisible();
});

test('hidden, the hint stays away after a reload and after a restart', async ({ browser }) => {
  await hint().getByRole('button', { name: 'Hide the first steps' }).click();
  await expect(hint()).toBeHidden();
  await page.reload();
  await editor.isShown();
  await expect(hint()).toBeHidden();
  const { home } = product;
  expect(await product.stop()).toBe(0);
  product = await launchWorkbench(home);
  await page.close();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  editor = new EditorPage(page);
  await page.goto(await enter(product, page.context()));
  await new HomePage(page).open('Virtual servers everywhere');
  await expect(hint()).toBeHidden();
});

const hint = () => page.getByRole('region', { name: 'First steps' });
const step = (words: RegExp) => hint().getByRole('button').filter({ hasText: words });
