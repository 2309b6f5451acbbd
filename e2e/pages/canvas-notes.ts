import { expect, type Locator } from '@playwright/test';
import { t } from '#shared/words/t.ts';
import { boxOf, type EditorPage, type ScreenPoint } from './editor-page.ts';

/** A note on the canvas, by what a screen reader calls it. */
export const noteNamed = (editor: EditorPage, name: string): Locator =>
  editor.stage.getByRole('button', { name, exact: true });

/** Writes a note in the middle of the canvas. */
export async function writeNote(editor: EditorPage, text: string): Promise<void> {
  await editor.stage.focus();
  await editor.page.keyboard.press('Shift+N');
  const field = editor.stage.getByRole('textbox', { name: t`Text of the note` });
  await field.fill(text);
  await field.press('Control+Enter');
  await expect(field).toHaveCount(0);
}

/** Drags a note so that its upper left corner comes to lie about at a point. */
export async function putNote(editor: EditorPage, note: Locator, to: ScreenPoint): Promise<void> {
  const { x, y } = await boxOf(note);
  await editor.carry({ x: x + 6, y: y + 6 }, { x: to.x + 6, y: to.y + 6 });
  await editor.drop();
  await expect.poll(async () => Math.abs((await boxOf(note)).x - to.x)).toBeLessThan(10);
}
