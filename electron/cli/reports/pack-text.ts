import type { RulePack } from '#shared/interchange/rule-pack/rule-pack.ts';
import type { RuleProof } from '#shared/rules/own/prove-rule.ts';
import { plainText } from '../plain-text.ts';
import { wrapped } from '../wrapped.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const indent = ' '.repeat(8);

/** What is known of the rules of a pack, to be read in a terminal: what does not compile, with the place; what does not hold. */
export function packText({ name, rules }: RulePack, proofs: readonly RuleProof[]): string {
  const holding = proofs.filter(({ holds }) => holds).length;
  const head = counted(
    rules.length,
    { one: '{1}: {0} rule, {2} may judge', other: '{1}: {0} rules, {2} may judge' },
    plainText(name),
    holding,
  );
  const sections = rules.map(({ data }, index) => {
    const proof = proofs[index]!;
    const state = proof.holds
      ? counted(proof.cases.length, { one: 'holds, {0} case', other: 'holds, {0} cases' })
      : t`may not judge`;
    return [
      wrapped(`${data.id}: ${plainText(data.title)} (${state})`, '', indent),
      ...problemLines(proof),
    ].join('\n');
  });
  return `${[head, ...sections].join('\n\n')}\n`;
}

function problemLines({ errors, lacks, cases }: RuleProof): readonly string[] {
  return [
    ...errors.map(({ where, message }) => placed(`${where}: ${message}`)),
    ...lacks.map((lack) => wrapped(t`it lacks ${lack}`, '    ', indent)),
    ...cases.flatMap(({ name, problems }) =>
      problems.map((problem) =>
        wrapped(`${plainText(name)}: ${plainText(problem)}`, '    ', indent),
      ),
    ),
  ];
}

/** An error with its line and caret: what stands below each other stays so. */
const placed = (message: string): string =>
  message
    .split('\n')
    .map((line) => `    ${line.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{fffd}')}`)
    .join('\n');
