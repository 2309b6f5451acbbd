import type { EditorPage } from '../pages/editor-page.ts';
import { expect, test } from '../test.ts';

/** Gives a text to the canvas as the system's clipboard does. */
async function paste(editor: EditorPage, text: string): Promise<void> {
  await editor.stage.focus();
  await editor.stage.evaluate((stage, said) => {
    const data = new DataTransfer();
    data.setData('text/plain', said);
    stage.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** What the canvas gives the clipboard. */
const copied = (editor: EditorPage): Promise<string> =>
  editor.stage.evaluate((stage) => {
    const data = new DataTransfer();
    stage.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return data.getData('text/plain');
  });

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
