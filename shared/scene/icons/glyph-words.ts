import type { SeverityMark, StateMark } from './glyph-shapes.ts';
import { t } from '#shared/words/t.ts';

/** How each state of a layer is called beside its glyph. */
export const stateWords: Readonly<Record<StateMark, string>> = {
  covered: t`covered`,
  thin: t`thin`,
  missing: t`missing`,
  'not-needed': t`not needed`,
  unknown: t`cannot tell`,
};

/** What is said after the state of a layer, or alone where it has none. */
export function detailWords(state: StateMark | undefined, detail: string): string {
  return state === undefined || detail === '' ? detail : ` · ${detail}`;
}

/** Stands where a state will stand once the rules have judged the plan. */
export const checkingWord = t`checking…`;

/** How each severity is called beside its glyph. */
export const severityWords: Readonly<Record<SeverityMark, string>> = {
  error: t`error`,
  warning: t`warning`,
  info: t`note`,
  unknown: t`cannot tell`,
  waived: t`waived`,
  met: t`met`,
};
