import type { EditorPage } from './editor-page.ts';

/** Gives a text to the canvas as the system's clipboard does. */
export async function paste(editor: EditorPage, text: string): Promise<void> {
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
export const copied = (editor: EditorPage): Promise<string> =>
  editor.stage.evaluate((stage) => {
    const data = new DataTransfer();
    stage.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return data.getData('text/plain');
  });
