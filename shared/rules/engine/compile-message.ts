import type { Part } from '#shared/rules/language/part.ts';
import { messagePieces } from '#shared/rules/language/message-template.ts';
import type { RuleCompilation } from './rule-compilation.ts';
import { t } from '#shared/words/t.ts';

/** A message as text and compiled expressions. Problems go to the compilation. */
export function compileMessage(
  template: string,
  rule: RuleCompilation,
): readonly (string | Part)[] {
  return messagePieces(template).map((piece) => {
    if ('text' in piece) return piece.text;
    const part = rule.expression('message', piece.expression);
    if (part?.type.is === 'space') rule.problem('message', t`\${${piece.expression}} is no value`);
    // Components are shown by name.
    if (part !== undefined) rule.reads.add(part.paths, '#name');
    return part ?? '';
  });
}
