import path from 'node:path';
import { languageFor, type LanguageTag } from '#shared/words/languages.ts';
import type { Settings } from '#shared/api/summaries.ts';
import { settingsFile } from './settings-file.ts';

/** The language that the settings of a data folder ask for. Says nothing itself, so that it can be asked before a language is spoken. */
export const languageIn = (home: string): LanguageTag =>
  languageOf(settingsFile(path.resolve(home)).read());

/** The language that a person set, or the machine's. */
export const languageOf = ({ language }: Settings): LanguageTag =>
  language ?? languageFor([Intl.DateTimeFormat().resolvedOptions().locale]);
