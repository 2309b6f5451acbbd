import { isKind } from '#shared/catalogue/kinds.ts';
import { bulkOf } from '#shared/rules/language/bulk/bulk-of.ts';
import { rememberedIn } from '#shared/rules/language/bulk/remembered-in.ts';
import { bulkJudge, type BulkJudge } from '#shared/rules/language/bulk/judging.ts';
import { conjunctsOf } from '#shared/rules/language/compile-logical.ts';
import { describe, usesSelf } from '#shared/rules/language/describe.ts';
import { compileExpression } from '#shared/rules/language/compile-expression.ts';
import type { Evaluation, Run, Value } from '#shared/rules/language/evaluation.ts';
import { ExpressionRefused, errorWithCaret } from '#shared/rules/language/expression-error.ts';
import { hoist } from '#shared/rules/language/hoist.ts';
import { kindSet } from '#shared/rules/language/kind-set.ts';
import type { Parse } from '#shared/rules/language/parse-cel.ts';
import { componentPart, dependsOnSelf, part, type Part } from '#shared/rules/language/part.ts';
import { ReadCollector } from '#shared/rules/language/reads.ts';
import type { Compilation, Scope } from '#shared/rules/language/scope.ts';
import {
  numberIn,
  booleanType,
  textType,
  typeName,
  type ValueType,
} from '#shared/rules/language/value-type.ts';
import type { RuleData, RuleParam } from '#shared/rules/rule.ts';
import { cannotTell, finds, passes, type Outcome } from './compiled-rule.ts';
import type { RuleProblem } from './rule-problem.ts';
import { t } from '#shared/words/t.ts';

/** The expressions of one rule on their way to closures; gathers problems instead of stopping at the first. */
export class RuleCompilation {
  readonly problems: RuleProblem[] = [];
  readonly reads = new ReadCollector();
  readonly lets: (readonly [name: string, part: Part])[] = [];
  readonly #data: RuleData;
  readonly #parse: Parse;
  readonly #compilation: Compilation;
  readonly #names = new Map<string, Part>();
  readonly #params: Scope['params'];

  /** With `tracing`, closures tell what they read, and every `let` is compiled; without, only those that judging needs. */
  constructor(data: RuleData, { tracing, parse }: { tracing: boolean; parse: Parse }) {
    this.#data = data;
    this.#parse = parse;
    this.#compilation = {
      reads: this.reads,
      tracing,
      hoists: !tracing && data.on !== 'plan',
      planParts: [],
      hoisted: new Map(),
      hasOpenList: false,
      costs: new WeakMap(),
      cost: 0,
      slots: 0,
      described: new Map(),
      id: data.id,
    };
    this.#params = new Map(
      Object.entries(data.params ?? {}).map(([name, param], index) => [
        name,
        { index, type: paramType(param) },
      ]),
    );
    if (data.on !== 'plan') this.#names.set('self', selfPart(data));
    const needed = tracing ? undefined : letsForJudging(data);
    Object.entries(data.let ?? {}).forEach(([name, text], index) => {
      if (needed?.has(name) !== false) this.#addLet(name, text, index);
    });
  }

  get planParts(): readonly Run[] {
    return this.#compilation.planParts;
  }

  get hasOpenList(): boolean {
    return this.#compilation.hasOpenList;
  }

  /** Judges with `when` and `assert`: a rule that does not apply passes, whatever else is unknown. */
  judge(): JudgesBothWays {
    const assert = this.#condition('assert', this.#data.assert);
    const when =
      this.#data.when === undefined ? undefined : this.#condition('when', this.#data.when);
    return {
      judge: judging(when?.run, assert.run),
      judgeMany: bulkJudge(when === undefined ? [] : conjunctsOf(when), assert),
    };
  }

  /** An expression of any type. */
  expression(
    where: string,
    text: string,
    more: ReadonlyMap<string, Part> = noNames,
  ): Part | undefined {
    try {
      return this.#compile(text, more);
    } catch (error) {
      if (!(error instanceof ExpressionRefused)) throw error;
      this.problem(where, errorWithCaret(error.error, text));
      return undefined;
    }
  }

  /** An expression that gives a component or a list of components. */
  components(
    where: string,
    text: string,
    more: ReadonlyMap<string, Part> = noNames,
  ): Part | undefined {
    const part = this.expression(where, text, more);
    if (part === undefined || isComponents(part.type)) return part;
    this.problem(
      where,
      t`needs a component or a list of components, this is ${typeName(part.type)}: ${text}`,
    );
    return undefined;
  }

  /** Notes a problem. */
  problem(where: string, message: string): void {
    this.problems.push({ rule: this.#data.id, where, message });
  }

  #condition(where: string, text: string): Part {
    const part = this.expression(where, text);
    if (part !== undefined && part.type.is !== 'boolean')
      this.problem(where, t`must be true or false, this is ${typeName(part.type)}: ${text}`);
    return part === undefined ? undecided : hoist(part, this.#scope(noNames));
  }

  #addLet(name: string, text: string, index: number): void {
    const part = this.expression(`let ${name}`, text);
    if (part === undefined) return;
    const known = this.#compilation.tracing
      ? rememberedWithMissing(part, index)
      : this.#inBulk(remembered(part, index), text);
    this.#names.set(name, known);
    this.lets.push([name, known]);
  }

  /** For many subjects, what it is for each of them. */
  #inBulk(named: Part, text: string): Part {
    const node = this.#parse(text);
    const described = describe(node, this.#scope(noNames));
    // A step written out has been counted already.
    const how = { named: true, counts: node.is !== 'method' };
    const worked = { ...named, bulk: bulkOf(named) };
    const bulk = rememberedIn(this.#compilation, described, worked, how);
    return bulk === undefined ? { ...named, described } : { ...named, described, bulk };
  }

  #compile(text: string, more: ReadonlyMap<string, Part>): Part {
    const scope = this.#scope(more);
    return scope.compile(this.#parse(text), scope);
  }

  #scope(more: ReadonlyMap<string, Part>): Scope {
    const names = more.size === 0 ? this.#names : new Map([...this.#names, ...more]);
    return {
      rule: this.#compilation,
      names,
      params: this.#params,
      loops: 0,
      compile: compileExpression,
    };
  }
}

const noNames: ReadonlyMap<string, Part> = new Map();

/** A rule that judges one subject, and many at once. */
interface JudgesBothWays {
  readonly judge: (x: Evaluation) => Outcome;
  readonly judgeMany: BulkJudge;
}

const undecided: Part = part(booleanType, 0, () => undefined);

function judging(when: Run | undefined, assert: Run): (x: Evaluation) => Outcome {
  if (when === undefined) return (x) => outcomeOf(assert(x));
  return (x) => {
    const applies = when(x);
    if (applies === false) return passes;
    const outcome = outcomeOf(assert(x));
    return applies === undefined && outcome === finds ? cannotTell : outcome;
  };
}

const outcomeOf = (holds: Value): Outcome =>
  holds === true ? passes : holds === false ? finds : cannotTell;

const isComponents = (type: ValueType) =>
  type.is === 'component' ||
  (type.is === 'list' && (type.of.is === 'component' || type.of.is === 'nothing'));

function paramType(param: RuleParam): ValueType {
  if (typeof param.default === 'number') return numberIn(param.unit);
  return typeof param.default === 'string' ? textType : booleanType;
}

function selfPart(data: RuleData): Part {
  const kinds = kindSet(data.on === 'plan' ? [] : data.on.filter(isKind));
  const start: Run = (x) => x.self;
  const self = componentPart(
    { is: 'component', kinds },
    dependsOnSelf,
    [{ from: 'self', kinds, steps: [] }],
    start,
  );
  return {
    ...self,
    shape: { text: '$', steps: 0, start },
    reads: 'self',
    described: { text: 'self', uses: usesSelf },
    bulk: (batch) => batch.self,
  };
}

/** A named value is worked out once an evaluation. */
function remembered(part: Part, index: number): Part {
  if (part.shape !== undefined) return part;
  const { run } = part;
  return {
    ...part,
    run: (x) => {
      if (x.letTurns[index] === x.turn) return x.letValues[index];
      const value = run(x);
      x.letTurns[index] = x.turn;
      return (x.letValues[index] = value);
    },
  };
}

/** The same while tracing: what was missing for it is missing again wherever it is used. */
function rememberedWithMissing(part: Part, index: number): Part {
  if (part.shape !== undefined) return part;
  const { run } = part;
  return {
    ...part,
    run: (x) => {
      if (x.letTurns[index] === x.turn) return recalled(x, index);
      const before = x.trace?.missingSoFar ?? 0;
      const value = run(x);
      x.letTurns[index] = x.turn;
      x.letMissing[index] = x.trace?.missingAfter(before) ?? [];
      return (x.letValues[index] = value);
    },
  };
}

function recalled(x: Evaluation, index: number): unknown {
  x.trace?.missingAgain(x.letMissing[index] ?? []);
  return x.letValues[index];
}

/** The names that `when` and `assert` use, directly or through other names; the rest is for the message only. */
function letsForJudging(data: RuleData): ReadonlySet<string> {
  const needed = new Set<string>();
  const words = new Set(wordsOf(`${data.assert} ${data.when ?? ''}`));
  for (const [name, text] of Object.entries(data.let ?? {}).reverse()) {
    if (!words.has(name)) continue;
    needed.add(name);
    for (const word of wordsOf(text)) words.add(word);
  }
  return needed;
}

const wordsOf = (text: string): readonly string[] => text.match(/\w+/g) ?? [];
