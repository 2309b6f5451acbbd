import { copySelection, pasteText } from '#renderer/actions/editing/clipboard.ts';
import { tellCopied } from '#renderer/actions/showing/tell-selection.ts';
import { deleteCopied } from '#renderer/actions/editing/delete-selection.ts';
import { isPicture, placePicture } from '#renderer/actions/editing/note-acts.ts';
import { openDialog } from '#renderer/state/window/open-dialog.ts';
import { isTyping } from '#renderer/actions/keyboard/is-typing.ts';

/** Copies, cuts and pastes components and notes by the system's own keys and menu, as text that other plans and editors take. */
export function listenToClipboard(): void {
  const copy = (event: ClipboardEvent): boolean => {
    if (isElsewhere(event) || !document.getSelection()?.isCollapsed) return false;
    const text = copySelection();
    if (text === undefined) return false;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    return true;
  };
  document.addEventListener('copy', (event) => {
    if (copy(event)) tellCopied();
  });
  document.addEventListener('cut', (event) => {
    if (copy(event)) deleteCopied();
  });
  document.addEventListener('paste', (event) => {
    if (isElsewhere(event)) return;
    const picture = [...(event.clipboardData?.files ?? [])].find(isPicture);
    if (picture !== undefined) {
      event.preventDefault();
      return void placePicture(picture);
    }
    if (pasteText(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
  });
}

/** The clipboard belongs to a field, or to a dialog. */
const isElsewhere = (event: ClipboardEvent): boolean =>
  event.defaultPrevented || isTyping(event.target) || openDialog.get() !== undefined;
