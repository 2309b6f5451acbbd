import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import { t } from '#shared/words/t.ts';
import { putOnClipboard } from './editing/put-on-clipboard.ts';

/** Puts a text on the clipboard and says so, in these words (none for ''), or says that it could not. */
export async function copyText(
  text: string,
  said: string = t`Copied. Paste it into a sheet, a mail or a document.`,
): Promise<void> {
  if (!(await putOnClipboard(text)))
    notifyRefusal(t`The clipboard cannot be used here. Select the text and copy it by hand.`);
  else if (said !== '') notify(said);
}
