const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text as the content or an attribute of XML 1.0, line ends kept. Characters that XML cannot hold become U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replaceAll(/[&<>"'\n\t]/g, (character) => escapes[character]!);
