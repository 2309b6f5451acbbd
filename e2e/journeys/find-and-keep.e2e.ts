import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { Lenses } from '../pages/lenses.ts';
import { runCli } from '../run-cli.ts';
import { expect, test } from '../test.ts';

/** Types into a field with a list and takes the line that says exactly this. */
async function choose(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  const line = field.page().getByText(value, { exact: true });
  await field.page().getByRole('option').filter({ has: line }).first().click();
}

const answerOf = (dialog: Locator): Locator => dialog.getByRole('status');

/** Two sites with two racks each. */
async function stretched(): Promise<string> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'strata-keep-')), 'stretched.strata');
  const { code, stderr } = await runCli('new', 'stretched', '--to', file);
  if (code !== 0) throw new Error(stderr);
  return file;
}

/** Keeps what is in sight under a name. */
async function bookmark(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+b');
  const dialog = page.getByRole('dialog', { name: 'Bookmark this view' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

test('hosts without N+1 are found by fields, narrowed by a second condition, and selected', async ({
  article,
}) => {
  const dialog = article.page.getByRole('dialog', { name: 'Find components' });
  await article.commands.run('find components', 'Find components by fields…');
  await choose(dialog.getByRole('combobox', { name: 'What to find' }), 'hosts');
  await expect(answerOf(dialog)).toHaveText('hosts5 components');
  await dialog.getByRole('button', { name: 'Add a condition' }).click();
  const first = dialog.getByRole('group', { name: 'Condition 1' });
  await first.getByRole('combobox', { name: 'What is asked' }).selectOption('without');
  await choose(first.getByRole('combobox', { name: 'Value' }), 'n+1');
  await expect(answerOf(dialog)).toHaveText('hosts without n+12 components');

  await dialog.getByRole('button', { name: 'Add a condition' }).click();
  const second = dialog.getByRole('group', { name: 'Condition 2' });
  await second.getByRole('combobox', { name: 'What is asked' }).selectOption('where');
  await choose(second.getByRole('combobox', { name: 'Fact or figure' }), 'ramGiB');
  await second.getByRole('textbox', { name: 'Value' }).fill('1');
  await second.getByRole('textbox', { name: 'Value' }).press('Tab');
  await expect(answerOf(dialog)).toHaveText(
    'hosts without n+1 where ramGiB >= 11 component, 1 cannot be told',
  );
  await dialog.getByRole('button', { name: 'Select 1 component' }).click();
  await expect(dialog).toBeHidden();
  await article.inspector.isAbout('xen-01');
});

test('a query of the form is listed in the outline, kept, and asked again later', async ({
  article,
}) => {
  const { page } = article;
  const dialog = page.getByRole('dialog', { name: 'Find components' });
  await article.commands.run('find components', 'Find components by fields…');
  await choose(dialog.getByRole('combobox', { name: 'What to find' }), 'vms');
  await dialog.getByRole('button', { name: 'Add a condition' }).click();
  const condition = dialog.getByRole('group', { name: 'Condition 1' });
  await condition.getByRole('combobox', { name: 'What is asked' }).selectOption('without');
  await choose(condition.getByRole('combobox', { name: 'Value' }), 'backup');
  await dialog.getByRole('button', { name: 'List in the outline' }).click();
  await expect(page.getByRole('button', { name: 'Select 25' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep this query' }).click();
  const keep = page.getByRole('dialog', { name: 'Keep this query' });
  await keep.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('button', { name: 'Show everything again' }).click();
  await expect(page.getByRole('button', { name: 'Select 25' })).toHaveCount(0);
  await article.stage.focus();
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('button', { name: 'Select 25' })).toBeVisible();
});

test('a view that is kept shows the same again, and follows what it is about to where that went', async ({
  article,
}) => {
  const { page, zoom } = article;
  await article.select('CRM');
  await article.stage.focus();
  await article.commands.run('zoom selection', /^Zoom to the selection/);
  await expect(zoom).toHaveText('100 %');
  const kept = await article.middleOf('CRM');
  await bookmark(page, 'The CRM');
  await page.keyboard.press('Control+0');
  await expect(zoom).not.toHaveText('100 %');
  await page.keyboard.press('Alt+1');
  await expect(zoom).toHaveText('100 %');
  await expect.poll(async () => (await article.middleOf('CRM')).x).toBeCloseTo(kept.x, 0);

  await article.select('CRM');
  await article.stage.focus();
  for (let steps = 0; steps < 12; steps++) await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.keyboard.press('Home');
  await expect(article.told('CRM')).toHaveCount(0);
  await page.keyboard.press('Alt+1');
  await expect(article.told('CRM')).toHaveCount(1);
  await expect(article.told('Web shop')).toHaveCount(1);
});

test('a bookmark of the racks keeps which racks it is about, and leads back to them from any lens', async ({
  openCopy,
}) => {
  const editor = await openCopy(await stretched());
  const { page } = editor;
  const lenses = new Lenses(page);
  await lenses.choose('Racks and sites');
  const far = lenses.part('Switch West B');
  await expect(far).not.toBeInViewport();
  await far.scrollIntoViewIfNeeded();
  await expect(far).toBeInViewport();
  await bookmark(page, 'Racks of the west');
  await lenses.part('Switch East A').scrollIntoViewIfNeeded();
  await expect(far).not.toBeInViewport();
  await lenses.choose('Layers');
  await expect(editor.stage).toBeVisible();
  await page.keyboard.press('Control+Shift+B');
  const bookmarks = page.getByRole('dialog', { name: 'Bookmarks' });
  await expect(bookmarks).toContainText('view, Racks and sites');
  await bookmarks.getByRole('button', { name: 'Go to Racks of the west' }).click();
  await expect(lenses.floor).toBeVisible();
  await expect(far).toBeInViewport();
});
