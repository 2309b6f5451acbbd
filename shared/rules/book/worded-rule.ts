import type { RuleData } from '#shared/rules/rule.ts';
import { wordOf } from '#shared/words/worded.ts';

type Params = NonNullable<RuleData['params']>;
type Fix = NonNullable<RuleData['fixes']>[number];

/** A rule of the book in the language spoken. Its expressions, also those within its message, are the same in every language. */
export const wordedRule = (rule: RuleData): RuleData => ({
  ...rule,
  title: wordOf(rule.title),
  message: wordOf(rule.message),
  docs: {
    ...rule.docs,
    why: wordOf(rule.docs.why),
    fix: wordOf(rule.docs.fix),
    waive: wordOf(rule.docs.waive),
  },
  ...(rule.params === undefined ? {} : { params: wordedParams(rule.params) }),
  ...(rule.fixes === undefined ? {} : { fixes: rule.fixes.map(wordedFix) }),
});

const wordedParams = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, { ...param, label: wordOf(param.label) }]),
  );

const wordedFix = (fix: Fix): Fix => ({
  ...fix,
  title: wordOf(fix.title),
  ...(fix.leaves === undefined ? {} : { leaves: wordOf(fix.leaves) }),
  edits: fix.edits.map((edit) => {
    if ('add' in edit) return { ...edit, name: wordOf(edit.name) };
    return 'notNeeded' in edit ? { ...edit, reason: wordOf(edit.reason) } : edit;
  }),
});
