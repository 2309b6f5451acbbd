import { existsSync, readFileSync } from 'node:fs';
import { inRepository } from '#build/scripts/repository-root.ts';
import {
  machine,
  rvtoolsWorkbook,
  smallVCenter,
} from '#shared/interchange/rvtools/rvtools.samples.ts';
import type { EditorPage } from '../pages/editor-page.ts';
import { ImportDialog } from '../pages/import-dialog.ts';
import { expect, test } from '../test.ts';

const example = inRepository('../shared/inputs/rvtools/example1.xlsx');
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const workbook = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: workbookType,
  buffer: Buffer.from(bytes),
});
/** A vCenter with one machine whose host is not in the file. */
const inventory = rvtoolsWorkbook({
  ...smallVCenter,
  vInfo: [...smallVCenter.vInfo, machine('lost-01', 'esx-99.example.org')],
});

test('a workbook’s report says what was found, used, ignored and not resolved before anything changes', async ({
  article,
}) => {
  const dialog = await offered(article, workbook('inventory.xlsx', inventory));
  await expect(dialog.lead).toContainText('RVTools:');
  await expect(dialog.dialog).toContainText('2 servers');
  await expect(await dialog.part('Found')).toContainText('vInfo: 4 rows');
  await expect(await dialog.part('Columns used')).toContainText('vHost, # Cores');
  await expect(await dialog.part('Ignored')).toBeVisible();
  await expect(await dialog.part('Unresolved references')).toContainText('esx-99.example.org');
  await expect(await dialog.part('What this format cannot know')).toBeVisible();
  await dialog.cancel();
  await expect(article.size).toHaveText('46 components · 62 relations');
  await expect(article.undo).toBeDisabled();
});

test('an import is one step: its machines come on their layers, and one undo takes them all away', async ({
  blank,
}) => {
  const dialog = await offered(blank, workbook('inventory.xlsx', inventory));
  await dialog.accept();
  await expect(blank.size).not.toHaveText('0 components · 0 relations');
  await blank.isSaved();
  const rules = new Set((await blank.findings.all()).map(({ rule }) => rule));
  // RVTools knows nothing of access, applications or security.
  expect([...rules]).toEqual(expect.arrayContaining(['LYR-01', 'LYR-02', 'LYR-06']));
  for (const layer of ['Processing', 'Network', 'Storage'])
    await expect(blank.lane(layer).getByRole('paragraph')).not.toContainText('missing');
  await blank.commands.run('esx-01.example.org', /^esx-01\.example\.org/);
  await expect(blank.inspector.section('Facts')).toContainText('import');
  await blank.undo.click();
  await expect(blank.size).toHaveText('0 components · 0 relations');
  await expect(blank.undo).toBeDisabled();
});

test('importing the same workbook again adds nothing twice', async ({ blank }) => {
  const file = workbook('inventory.xlsx', inventory);
  await (await offered(blank, file)).accept();
  await blank.isSaved();
  const size = await blank.size.innerText();
  const again = await offered(blank, file);
  await expect(again.dialog).toContainText('There is nothing to add.');
  await again.cancel();
  await expect(blank.size).toHaveText(size);
});

test('an RVTools workbook of a real vCenter becomes a plan of its own from the list of plans', async ({
  home,
}) => {
  if (!existsSync(example)) console.log(`Skipped: ${example} is not on this machine.`);
  test.skip(!existsSync(example), 'the example workbook is not on this machine');
  await home.give('Import…', example);
  const dialog = new ImportDialog(home.page);
  await expect(dialog.lead).toBeVisible();
  await dialog.accept();
  await expect(home.page.getByRole('application', { name: /^Plan:/ })).toBeVisible();
  const named = home.page.getByRole('listbox', { name: 'Findings' });
  for (const words of ['no way in', 'security layer is empty'])
    await expect(named.getByTitle(words).first()).toBeVisible();
});

const broken = [
  {
    what: 'a truncated workbook',
    file: () => workbook('cut.xlsx', inventory.subarray(0, inventory.length / 2)),
    sentence: /cut\.xlsx cannot be imported\. .+\./,
  },
  {
    what: 'an empty workbook',
    file: () => workbook('empty.xlsx', new Uint8Array()),
    sentence: /empty\.xlsx cannot be imported\. .*empty.*\./,
  },
  {
    what: 'a text that was renamed',
    file: () => workbook('renamed.xlsx', Buffer.from('VM;Host\nweb-01;esx-01\n')),
    sentence: /renamed\.xlsx cannot be imported\. .+\./,
  },
];
for (const { what, file, sentence } of broken) {
  test(`${what} is refused in a sentence, and nothing is changed`, async ({ blank }) => {
    await blank.importFile(file());
    await expect(blank.messages).toContainText(sentence);
    await expect(blank.size).toHaveText('0 components · 0 relations');
    await expect(blank.undo).toBeDisabled();
  });
}

const notPlans = [
  {
    what: 'a .strata that is a text',
    file: { name: 'notes.strata', mimeType: 'text/plain', buffer: Buffer.from('Dear diary') },
    sentence:
      'notes.strata is neither a Strata plan, nor plan JSON, nor a report. Choose a .strata, .json or .pdf file.',
  },
  {
    what: 'a .strata with nothing in it',
    file: { name: 'nothing.strata', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    sentence: 'nothing.strata is empty (0 bytes). Choose another copy of the plan.',
  },
  {
    what: 'plan JSON that is cut off',
    file: { name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"str') },
    sentence: /cut\.json .+\./,
  },
];
for (const { what, file, sentence } of notPlans) {
  test(`${what} is refused in a sentence, and no plan is made`, async ({ home }) => {
    const plans = await home.plans.getByRole('row').count();
    await home.give('Open…', file);
    await expect(home.messages).toContainText(sentence);
    await home.isShown();
    await expect(home.plans.getByRole('row')).toHaveCount(plans);
  });
}

test('a .strata that is cut in half is refused in a sentence, and no plan is made', async ({
  home,
  product,
}) => {
  const whole = readFileSync(product.starters.article);
  const plans = await home.plans.getByRole('row').count();
  await home.give('Open…', {
    name: 'half.strata',
    mimeType: 'application/octet-stream',
    buffer: whole.subarray(0, whole.length / 2),
  });
  await expect(home.messages).toContainText('half.strata is cut off: its end is missing.');
  await expect(home.plans.getByRole('row')).toHaveCount(plans);
});

async function offered(
  editor: EditorPage,
  file: ReturnType<typeof workbook>,
): Promise<ImportDialog> {
  await editor.importFile(file);
  const dialog = new ImportDialog(editor.page);
  await expect(dialog.dialog).toBeVisible();
  return dialog;
}
