import type { RulePack } from '#shared/interchange/rule-pack/rule-pack.ts';
import type { RuleProof } from '#shared/rules/own/prove-rule.ts';

/** Version 1 of what `rules --pack FILE --json` prints. Keys are added, never changed. */
export function packJson({ name, rules }: RulePack, proofs: readonly RuleProof[]): string {
  const list = rules.map(({ data }, index) => {
    const { holds, errors, lacks, cases } = proofs[index]!;
    return {
      id: data.id,
      title: data.title,
      holds,
      errors: errors.map(({ where, message }) => ({ where, message })),
      lacks,
      cases,
    };
  });
  return `${JSON.stringify({ name, rules: list }, undefined, 2)}\n`;
}
