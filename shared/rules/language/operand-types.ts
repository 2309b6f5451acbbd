import { t } from '#shared/words/t.ts';
import type { BinaryNode, CelNode } from './cel-node.ts';
import { ExpressionRefused } from './expression-error.ts';
import { known } from './known-name.ts';
import type { Part } from './part.ts';
import { commonType, typeName, type ValueType } from './value-type.ts';

/** Refuses operands of another type, each where it stands. */
export function mustBe(is: 'number' | 'boolean', node: BinaryNode, left: Part, right: Part): void {
  for (const [operand, at] of [
    [left, node.left.at],
    [right, node.right.at],
  ] as const) {
    const given = typeName(operand.type);
    if (operand.type.is !== is)
      throw new ExpressionRefused(
        at,
        is === 'number'
          ? t`'${node.operator}' needs numbers, this is ${given}`
          : t`'${node.operator}' needs true or false on both sides, this is ${given}`,
      );
  }
}

/** Refuses operands that have no order: only numbers and days have one. */
export function mustOrder(node: BinaryNode, left: Part, right: Part): void {
  const isDay = (operand: Part) =>
    operand.type.is === 'date' ||
    (operand.type.is === 'text' && operand.type.options === undefined);
  const dates =
    [left, right].some((operand) => operand.type.is === 'date') && isDay(left) && isDay(right);
  if (!dates) mustBe('number', node, left, right);
}

/** Refuses operands that can never be equal. */
export function mustCompare(node: BinaryNode, left: Part, right: Part): void {
  const comparable = commonType(left.type, right.type);
  if (comparable === undefined || comparable.is === 'list' || comparable.is === 'space') {
    throw new ExpressionRefused(
      node.at,
      t`cannot compare ${typeName(left.type)} with ${typeName(right.type)}`,
    );
  }
  mustBeOption(node.right, left.type);
  mustBeOption(node.left, right.type);
}

/** Refuses a list that can never have the operand in it. */
export function mustContain(node: BinaryNode, left: Part, right: Part): void {
  if (right.type.is !== 'list')
    throw new ExpressionRefused(
      node.right.at,
      t`'in' needs a list on its right, this is ${typeName(right.type)}`,
    );
  if (commonType(left.type, right.type.of) === undefined) {
    throw new ExpressionRefused(
      node.at,
      t`${typeName(left.type)} cannot be in ${typeName(right.type)}`,
    );
  }
  mustBeOption(node.left, right.type.of);
  if (node.right.is === 'list') for (const item of node.right.items) mustBeOption(item, left.type);
}

/** A literal compared with a choice must be one of its options: a typing error here would never be found otherwise. */
function mustBeOption(node: CelNode, type: ValueType): void {
  if (
    node.is !== 'value' ||
    typeof node.value !== 'string' ||
    type.is !== 'text' ||
    type.options === undefined
  )
    return;
  known('option', node.value, type.options, node.at);
}
