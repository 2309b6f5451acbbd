import { expect, test } from '../test.ts';

const hostile =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><script>window.hit = 1</script><rect width="200" height="100" fill="#3056c9" onload="window.hit = 1"/></svg>';

test('a note is written, moved by keys and removed, each one step', async ({ article }) => {
  await article.stage.focus();
  await article.page.keyboard.press('Shift+N');
  const field = article.stage.getByRole('textbox', { name: 'Text of the note' });
  await field.fill('Both pools move in May');
  await field.press('Control+Enter');
  const note = article.stage.getByRole('button', { name: 'Note: Both pools move in May' });
  await expect(note).toBeFocused();
  const before = (await note.boundingBox())!;
  await note.press('Shift+ArrowDown');
  await expect.poll(async () => (await note.boundingBox())!.y).toBeGreaterThan(before.y + 20);
  await note.press('Delete');
  await expect(note).toHaveCount(0);
  await article.undo.click();
  await expect(note).toHaveCount(1);
  await article.isSaved();
});

test('a note keeps what was written when Escape is pressed, grows with it, and the next one lies under it', async ({
  article,
}) => {
  const field = article.stage.getByRole('textbox', { name: 'Text of the note' });
  const words =
    'The second site is decided in March; until then both pools stay where they are, and nothing is bought for either.';
  await article.stage.focus();
  await article.page.keyboard.press('Shift+N');
  const empty = (await field.boundingBox())!;
  await field.fill(words);
  await field.press('Escape');
  const note = article.stage.getByRole('button', { name: `Note: ${words}` });
  await expect(note).toBeFocused();
  await expect
    .poll(async () => (await note.boundingBox())!.height)
    .toBeGreaterThan(empty.height + 4);
  // Once more, and the keyboard is on the canvas again.
  await note.press('Escape');
  await expect(article.stage).toBeFocused();
  await article.page.keyboard.press('Shift+N');
  await expect(field).toBeFocused();
  const [first, second] = [(await note.boundingBox())!, (await field.boundingBox())!];
  expect(second.y).toBeGreaterThan(first.y + first.height);
});

test('Escape gives up the drag of a note, and the other button offers what can be done to it', async ({
  article,
}) => {
  const { page } = article;
  await article.stage.focus();
  await page.keyboard.press('Shift+N');
  await article.stage.getByRole('textbox', { name: 'Text of the note' }).fill('Ask the owner');
  await page.keyboard.press('Escape');
  const note = article.stage.getByRole('button', { name: 'Note: Ask the owner' });
  const before = (await note.boundingBox())!;
  await article.carry({ x: before.x + 20, y: before.y + 8 }, { x: before.x, y: before.y + 90 });
  await expect.poll(async () => (await note.boundingBox())!.y).toBeGreaterThan(before.y + 40);
  await page.keyboard.press('Escape');
  await article.drop();
  await expect.poll(async () => (await note.boundingBox())!.y).toBeCloseTo(before.y, 0);
  await note.click({ button: 'right' });
  await expect(page.getByRole('menu', { name: 'Ask the owner' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(note).toHaveCount(2);
});

test('a picture that is pasted lies on the canvas without what would run in it', async ({
  article,
}) => {
  await article.page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'hall.svg', { type: 'image/svg+xml' }));
    document.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, hostile);
  const picture = article.stage.getByRole('button', { name: 'Picture: hall' });
  await expect(picture).toBeVisible();
  const source = await picture.locator('img').getAttribute('src');
  expect(decodeURIComponent(source!)).not.toMatch(/script|onload/);
  const at = (await picture.boundingBox())!;
  const middle = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  await article.carry(middle, { x: middle.x + 80, y: middle.y + 40 });
  await article.drop();
  await expect.poll(async () => (await picture.boundingBox())!.x).toBeGreaterThan(at.x + 60);
});
