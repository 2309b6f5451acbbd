import type { Plugin } from 'vite';
import { languageTags } from '#shared/words/languages.ts';

/** What the component library says, a file for each of its many languages. */
const file = /[\\/]react-(?:aria|stately)[\\/].*[\\/]intl[\\/].*[\\/]([a-z]{2})-[A-Z]{2}\.m?js$/;

/** Leaves out what the component library says in languages that Strata does not speak: 60 kB that nobody is shown. */
export const libraryWords = (): Plugin => ({
  name: 'library-words',
  load: (id) => {
    const language = file.exec(id)?.[1];
    return language === undefined || languageTags.some((tag) => tag === language)
      ? undefined
      : 'export default {};';
  },
});
