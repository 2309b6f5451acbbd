import type { CelNode } from '#shared/rules/language/cel-node.ts';
import type { Parse } from '#shared/rules/language/parse-cel.ts';
import type { RuleData } from '#shared/rules/rule.ts';

/** An expression that a judgement rests on: where it stands, its tree, and the rule with another text in its place. */
export interface JudgedExpression {
  readonly where: string;
  readonly node: CelNode;
  readonly with: (text: string) => RuleData;
}

/** `when`, `assert` and the names that these use; names that only the message uses judge nothing. */
export function judgedExpressions(rule: RuleData, parse: Parse): readonly JudgedExpression[] {
  const assert = { where: 'assert', node: parse(rule.assert) };
  const conditions: readonly JudgedExpression[] = [
    ...(rule.when === undefined
      ? []
      : [
          {
            where: 'when',
            node: parse(rule.when),
            with: (when: string): RuleData => ({ ...rule, when }),
          },
        ]),
    { ...assert, with: (text) => ({ ...rule, assert: text }) },
  ];
  return [...usedNames(rule, conditions, parse), ...conditions];
}

function usedNames(
  rule: RuleData,
  conditions: readonly JudgedExpression[],
  parse: Parse,
): readonly JudgedExpression[] {
  const used = new Set(conditions.flatMap(({ node }) => namesIn(node)));
  const judged: JudgedExpression[] = [];
  for (const [name, text] of Object.entries(rule.let ?? {}).reverse()) {
    if (!used.has(name)) continue;
    const node = parse(text);
    for (const other of namesIn(node)) used.add(other);
    judged.unshift({
      where: `let ${name}`,
      node,
      with: (other) => ({ ...rule, let: { ...rule.let, [name]: other } }),
    });
  }
  return judged;
}

function namesIn(node: CelNode): readonly string[] {
  switch (node.is) {
    case 'name':
      return [node.name];
    case 'value':
      return [];
    case 'member':
    case 'not':
    case 'minus':
      return namesIn(node.of);
    case 'call':
      return node.args.flatMap(namesIn);
    case 'method':
      return [node.of, ...node.args].flatMap(namesIn);
    case 'list':
      return node.items.flatMap(namesIn);
    case 'choose':
      return [node.test, node.yes, node.no].flatMap(namesIn);
    case 'binary':
      return [node.left, node.right].flatMap(namesIn);
  }
}
