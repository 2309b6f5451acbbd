import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import { t } from '#shared/words/t.ts';

/** Puts a text on the clipboard, and says so. A page from another machine has no clipboard of its own: then by the old way. */
export async function copyText(text: string): Promise<void> {
  const done = await written(text);
  if (done) notify(t`Copied. Paste it into a sheet, a mail or a document.`);
  else notifyRefusal(t`The clipboard cannot be used here. Select the table and copy it by hand.`);
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed here: the answer, not a failure.
    return false;
  }
}
