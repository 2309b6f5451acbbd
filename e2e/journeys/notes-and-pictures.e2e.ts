import type { Locator } from '@playwright/test';
import { noteNamed, putNote, writeNote } from '../pages/canvas-notes.ts';
import { copied, paste } from '../pages/clipboard.ts';
import { boxOf, type EditorPage } from '../pages/editor-page.ts';
import { expect, test } from '../test.ts';

const hostile =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><script>window.hit = 1</script><rect width="200" height="100" fill="#3056c9" onload="window.hit = 1"/></svg>';

/** Pastes a drawing that would run something. */
const placePicture = (editor: EditorPage): Promise<void> =>
  editor.page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'hall.svg', { type: 'image/svg+xml' }));
    document.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, hostile);

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
  await placePicture(article);
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

/** Selects Staff, writes a note about it, lays it under its card, and draws a rectangle round a part of both. */
async function takeStaffAndNote(article: EditorPage): Promise<Locator> {
  await article.select('Staff');
  await writeNote(article, 'Two shifts');
  const note = noteNamed(article, 'Note: Two shifts, about Staff');
  const staff = await article.outlineOf('Staff');
  await putNote(article, note, { x: staff.x, y: staff.y + staff.height + 4 });
  await article.carry(
    { x: staff.x - 3, y: staff.y - 6 },
    { x: staff.x + 20, y: staff.y + staff.height + 12 },
  );
  await expect(article.stage.locator('[data-taken]')).toHaveAttribute('data-taken', '2');
  await article.drop();
  await expect(note).toHaveAttribute('aria-pressed', 'true');
  await article.inspector.isAbout('Staff');
  return note;
}

/** How far two things lie from where they lay, in whole px. */
async function wayOf(things: readonly (() => Promise<{ x: number; y: number }>)[]) {
  const before = await Promise.all(things.map((thing) => thing()));
  return async () => {
    const now = await Promise.all(things.map((thing) => thing()));
    return now.map(({ x, y }, index) => [
      Math.round(x - before[index]!.x),
      Math.round(y - before[index]!.y),
    ]);
  };
}

test('a rectangle takes a card and a note; both are dragged together, and one undo brings both back', async ({
  article,
}) => {
  const note = await takeStaffAndNote(article);
  const way = await wayOf([() => article.outlineOf('Staff'), () => boxOf(note)]);
  const wayOfNote = await wayOf([() => boxOf(note)]);
  const from = await article.middleOf('Staff');
  await article.carry(from, { x: from.x + 90, y: from.y });
  await expect.poll(wayOfNote).toEqual([[expect.closeTo(90, -1.3), 0]]);
  await article.drop();
  await expect(article.undo).toHaveAccessibleName(/Move Staff and 1 note/);
  await expect.poll(async () => (await way())[0]![0]).toBeGreaterThan(70);
  const [card, its] = await way();
  expect(its![0]).toBeCloseTo(card![0]!, -0.5);
  await article.undo.click();
  await expect.poll(way).toEqual([
    [0, 0],
    [0, 0],
  ]);
  // By the note, and with the keys, in the same way.
  const on = await boxOf(note);
  await article.carry({ x: on.x + 8, y: on.y + 8 }, { x: on.x + 78, y: on.y + 8 });
  await article.drop();
  await expect.poll(async () => (await way())[0]![0]).toBeGreaterThan(50);
  await article.undo.click();
  await expect.poll(way).toEqual([
    [0, 0],
    [0, 0],
  ]);
  await article.stage.focus();
  await article.page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(async () => (await way()).every(([x]) => x! > 20)).toBe(true);
});

test('a locked card stays where a note that is selected with it is dragged, and says so', async ({
  article,
}) => {
  const note = await takeStaffAndNote(article);
  await article.commands.run('Lock the selection', 'Lock the selection');
  await expect(article.undo).toHaveAccessibleName(/Lock Staff/);
  const way = await wayOf([() => article.outlineOf('Staff'), () => boxOf(note)]);
  const on = await boxOf(note);
  await article.carry({ x: on.x + 8, y: on.y + 8 }, { x: on.x + 78, y: on.y + 8 });
  await article.drop();
  await expect(article.messages).toContainText('Staff is locked and stays.');
  await expect.poll(way).toEqual([
    [0, 0],
    [expect.closeTo(70, -1.3), 0],
  ]);
  await article.undo.click();
  await expect.poll(async () => (await way())[1]).toEqual([0, 0]);
  await expect(article.undo).toHaveAccessibleName(/Lock Staff/);
});

test('a card and a note are deleted in one step, and selected again when undo brings them back', async ({
  article,
}) => {
  const note = await takeStaffAndNote(article);
  await article.stage.focus();
  await article.page.keyboard.press('Delete');
  await expect(note).toHaveCount(0);
  await expect(article.size).toHaveText(/^45 components/);
  await article.undo.click();
  await expect(article.size).toHaveText('46 components · 62 relations');
  await expect(note).toHaveAttribute('aria-pressed', 'true');
  await article.inspector.isAbout('Staff');
  await article.isSaved();
});

test('a card and its note are copied and pasted in one step; the new note is about the new card', async ({
  article,
}) => {
  await takeStaffAndNote(article);
  await paste(article, await copied(article));
  const pasted = noteNamed(article, 'Note: Two shifts, about Staff 2');
  await expect(pasted).toHaveAttribute('aria-pressed', 'true');
  await expect(article.undo).toHaveAccessibleName(/Paste Staff and 1 note/);
  await article.undo.click();
  await expect(pasted).toHaveCount(0);
  await expect(article.size).toHaveText('46 components · 62 relations');
});

test('Ctrl+D copies a card and its note in one step, and Alt copies them by dragging', async ({
  article,
}) => {
  const note = await takeStaffAndNote(article);
  await article.page.keyboard.press('Control+d');
  const copy = noteNamed(article, 'Note: Two shifts, about Staff 2');
  await expect(copy).toHaveAttribute('aria-pressed', 'true');
  await article.undo.click();
  await expect(copy).toHaveCount(0);
  const on = await boxOf(note);
  await note.click();
  await article.page.keyboard.down('Alt');
  await article.carry({ x: on.x + 8, y: on.y + 8 }, { x: on.x + 98, y: on.y + 48 });
  await article.drop();
  await article.page.keyboard.up('Alt');
  await expect(note).toHaveCount(2);
  await article.undo.click();
  await expect(note).toHaveCount(1);
});

test('notes and pictures go into another plan with what they are about', async ({
  article,
  openCopy,
  product,
}) => {
  await placePicture(article);
  const picture = noteNamed(article, 'Picture: hall');
  await takeStaffAndNote(article);
  await picture.click({ modifiers: ['Shift'] });
  const text = await copied(article);
  const other = await openCopy(product.starters.empty);
  await paste(other, text);
  await expect(noteNamed(other, 'Note: Two shifts, about Staff')).toBeVisible();
  await expect(noteNamed(other, 'Picture: hall').locator('img')).toBeVisible();
  await expect(other.undo).toHaveAccessibleName(/Paste Staff and 2 notes/);
  await other.isSaved();
});

test('with the keyboard a note is added to what is selected, all are taken at once, and what is selected is said', async ({
  article,
}) => {
  const { page } = article;
  await article.select('CRM');
  await writeNote(article, 'Ask the owner');
  const note = noteNamed(article, 'Note: Ask the owner, about CRM');
  await note.press('Control+ ');
  await expect(note).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('1 component and 1 note selected on the canvas.')).toBeAttached();
  await note.press(' ');
  await expect(page.getByText('1 note selected on the canvas.', { exact: true })).toBeAttached();
  // The inspector says what the note is about, and leads there.
  await expect(article.inspector.region.getByRole('heading', { level: 2 })).toHaveText(
    'The note “Ask the owner”',
  );
  await expect(article.inspector.section('About').getByRole('button')).toHaveText('CRM');
  await note.press('Escape');
  await expect(article.stage).toBeFocused();
  await expect(note).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Control+a');
  await expect(note).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/44 components and 1 note selected/)).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(note).toHaveAttribute('aria-pressed', 'false');
});
