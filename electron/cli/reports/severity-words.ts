import type { Severity } from '#shared/rules/rule.ts';
import { t } from '#shared/words/t.ts';

/** How each severity is called in the tables of a terminal. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: t`error`,
  warning: t`warning`,
  info: t`note`,
};

/** What their column takes, with the space after the longest. */
export const severityWidth =
  Math.max(...Object.values(severityWords).map(({ length }) => length)) + 1;
