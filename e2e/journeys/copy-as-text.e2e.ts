import { copied, paste } from '../pages/clipboard.ts';
import { expect, test } from '../test.ts';

test('a table of a spreadsheet becomes components, in one step', async ({ article }) => {
  await paste(
    article,
    'Name\tKind\tProcessors [vCPU]\tMemory [GiB]\nledger-01\tVirtual machine\t4\t16\nLedger\tWorkload\t\t',
  );
  await expect(article.size).toHaveText('48 components · 62 relations');
  await expect(article.undo).toHaveAccessibleName(/Paste 2 components from a table/);
  await article.undo.click();
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('a table with a row that cannot be read says which, and adds nothing', async ({ article }) => {
  await paste(article, 'Name\tKind\nledger-01\tVirtual machine\nlodger-01\tVirtual machin');
  await expect(article.messages).toContainText('Row 3: There is no kind "Virtual machin".');
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('a piece of the plan goes through text and comes back with its relations', async ({
  article,
}) => {
  await article.select('web-01');
  await article.page.keyboard.press('Control+a');
  const text = await copied(article);
  expect(text).toContain('"strata-fragment"');
  await paste(article, text);
  await expect(article.size).toHaveText(/^(?!46 )\d+ components · (?!62 )\d+ relations$/);
});

test('a piece that somebody tampered with is refused in a sentence', async ({ article }) => {
  await article.select('web-01');
  const text = await copied(article);
  await paste(article, text.replace('"components"', '"__proto__": {}, "components"'));
  await expect(article.messages).toContainText('cannot be read. Copy it again.');
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('what is copied in one plan is pasted into another with its relations, and judged there', async ({
  article,
  openCopy,
  product,
}) => {
  await article.stage.focus();
  await article.page.keyboard.press('Control+a');
  const text = await copied(article);
  const other = await openCopy(product.starters.empty);
  await expect(other.size).toHaveText('0 components · 0 relations');
  await paste(other, text);
  // The two goals are no part of the drawing.
  await expect(other.size).toHaveText('44 components · 62 relations');
  await expect(other.undo).toHaveAccessibleName(/Paste 44 components/);
  await expect(other.told('ESX 4 on esx-01')).toContainText('holds 5');
  await other.findings.has('STR-01', 5);
  await other.isSaved();
  await other.undo.click();
  await expect(other.size).toHaveText('0 components · 0 relations');
});

test('a copy covers nothing: it stands beside its original, or where there is room', async ({
  article,
}) => {
  await article.select('CRM');
  await article.page.keyboard.press('Control+d');
  await article.inspector.isAbout('CRM 2');
  await paste(article, await copied(article));
  await article.inspector.isAbout('CRM 3');
  const names = ['CRM', 'CRM 2', 'CRM 3', 'Web shop', 'Order DB'];
  const boxes = await Promise.all(names.map((name) => article.outlineOf(name)));
  const covered = boxes.flatMap((box, index) =>
    boxes.slice(index + 1).filter((other) => overlap(box, other)),
  );
  expect(covered).toEqual([]);
});

test('a page without a clipboard of its own, as guests have it over plain HTTP, copies all the same', async ({
  article,
  page,
}) => {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await article.select('web-01');
  await page.keyboard.press('Control+Shift+c');
  await article.palette.search.press('Control+v');
  await expect(article.palette.search).toHaveValue(/^Name\sKind\s.*web-01\sVirtual machine/);
  await article.palette.search.fill('');
  await article.commands.run('Copy the selection', 'Copy the selection');
  await article.commands.run('Paste', 'Paste');
  await expect(article.size).toHaveText(/^47 components/);
  expect(await page.getByRole('alert').count()).toBe(0);
});

interface ScreenBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes share more than an edge, which is drawn between pixels. */
const overlap = (a: ScreenBox, b: ScreenBox): boolean =>
  a.x + 1 < b.x + b.width &&
  b.x + 1 < a.x + a.width &&
  a.y + 1 < b.y + b.height &&
  b.y + 1 < a.y + a.height;
