// The characters that this takes out are controls: there is no other way to name them.
/* oxlint-disable no-control-regex */

/** Controls, and marks that turn the direction of all that follows: nobody sees them, and they would reach beyond their text. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that can be drawn and stored anywhere: without controls, halves of characters and marks that turn what follows. Tabs and line ends stay. */
export const cleanText = (text: string): string =>
  text
    .replaceAll('\u0085', '\n')
    .replaceAll(unseen, '')
    .replaceAll(loneSurrogates, '\ufffd')
    .replaceAll(/\r\n?/g, '\n');
