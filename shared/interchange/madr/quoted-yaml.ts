import { cleanText } from '#shared/base/clean-text.ts';

/** A text as a quoted scalar of YAML: JSON's strings are among them. */
export const quotedYaml = (text: string): string =>
  JSON.stringify(cleanText(text).replaceAll(/\s+/g, ' ').trim());
