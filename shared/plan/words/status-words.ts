import type { Component } from '../records.ts';
import { t } from '#shared/words/t.ts';

/** What becomes of a component, inside a sentence or beside a sign. */
export const statusWords: Readonly<Record<Component['status'], string>> = {
  existing: t`exists`,
  planned: t`planned`,
  retire: t`to be retired`,
};
