import { rememberingParser } from '#shared/rules/language/parse-cel.ts';
import type { ValueType } from '#shared/rules/language/value-type.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { RuleCompilation } from '../../engine/rule-compilation.ts';
import type { LoopAround } from './writing-place.ts';

/** What the names of a rule stand for, as far as it is written. */
export type NamingRule = Pick<RuleData, 'on' | 'params' | 'let'>;

/** The types of what can be written in a rule, as its compiler sees them. */
export class ExpressionTypes {
  /** The names of `let` that compile, with what they give. */
  readonly named: readonly (readonly [name: string, type: ValueType])[];
  readonly #compilation: RuleCompilation;

  constructor({ on, params, let: named }: NamingRule) {
    const data: RuleData = {
      id: 'OWN-00',
      version: 1,
      title: '',
      layers: [],
      severity: 'info',
      on,
      ...(params === undefined ? {} : { params }),
      ...(named === undefined ? {} : { let: named }),
      assert: 'true',
      message: '',
      docs: { why: '', fix: '', waive: '', sources: [] },
    };
    this.#compilation = new RuleCompilation(data, { tracing: true, parse: rememberingParser() });
    this.named = this.#compilation.lets.map(([name, { type }]) => [name, type]);
  }

  /** The type of an expression that stands in some loops, outermost first; undefined where it has none. */
  of(expression: string, loops: readonly LoopAround[] = []): ValueType | undefined {
    const alone = this.#typeOf(expression);
    return alone ?? (loops.length === 0 ? undefined : this.#inside(expression, loops));
  }

  /** What the variable of the innermost loop stands for. */
  element(loops: readonly LoopAround[]): ValueType | undefined {
    const inner = loops.at(-1);
    if (inner === undefined) return undefined;
    const list = this.of(inner.list, loops.slice(0, -1));
    return list?.is === 'list' ? list.of : undefined;
  }

  /** The loops are written as maps round it, and taken off its type again. */
  #inside(expression: string, loops: readonly LoopAround[]): ValueType | undefined {
    const text = loops.reduceRight(
      (inner, { list, variable }) => `(${list}).map(${variable}, ${inner})`,
      expression,
    );
    return loops.reduce<ValueType | undefined>(
      (type) => (type?.is === 'list' ? type.of : undefined),
      this.#typeOf(text),
    );
  }

  #typeOf(expression: string): ValueType | undefined {
    return expression === ''
      ? undefined
      : this.#compilation.expression('completion', expression)?.type;
  }
}
