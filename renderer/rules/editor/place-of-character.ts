/** Where a character of a text is on the screen: a line of no width before it. */
export function placeOfCharacter(shown: HTMLElement, offset: number): DOMRect {
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left);
      return range.getBoundingClientRect();
    }
    left -= length;
  }
  return shown.getBoundingClientRect();
}
