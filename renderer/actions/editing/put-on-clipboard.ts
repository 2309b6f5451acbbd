/**
 * Puts a text on the system's clipboard; gives whether it could. Browsers give a page over plain HTTP, as guests of a workshop have
 * it, no clipboard to write to: there the text goes with a copy event, as if a key had been pressed.
 */
export async function putOnClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not there, or not allowed: the other way may be.
    return copiedByEvent(text);
  }
}

function copiedByEvent(text: string): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The canvas would put the selected components in its place.
    event.stopImmediatePropagation();
    isTaken = true;
  };
  window.addEventListener('copy', give, { capture: true, once: true });
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else copies without HTTPS, and every browser keeps it
  const isDone = document.execCommand('copy');
  window.removeEventListener('copy', give, { capture: true });
  return isDone && isTaken;
}
