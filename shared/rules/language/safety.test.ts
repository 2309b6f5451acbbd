import { describe, expect, test } from 'vitest';
import { compileRule } from '#shared/rules/engine/compile-rule.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { RuleData } from '#shared/rules/rule.ts';

const rule = (assert: string, more: Partial<RuleData> = {}): RuleData => ({
  id: 'TST-01',
  version: 1,
  title: 'For tests',
  layers: [],
  severity: 'error',
  on: ['vm'],
  assert,
  message: 'Found.',
  docs: { why: 'For tests.', fix: 'None.', waive: 'Never.', sources: ['own knowledge'] },
  ...more,
});

function refusal(assert: string, more: Partial<RuleData> = {}): string {
  const compiled = compileRule(rule(assert, more));
  return compiled.ok
    ? 'compiles'
    : compiled.error.map((problem) => problem.message.split('\n')[0]).join('; ');
}

describe('An expression is refused', () => {
  test.each([
    ['self.constructor == 1', "unknown field 'constructor'"],
    ['self.__proto__ == 1', "unknown field '__proto__'"],
    ['has(self.constructor)', "unknown field 'constructor'"],
    ["self.name.matches('^(a+)+$')", "unknown function for a text 'matches'"],
    [
      "self['constructor'] == 1",
      'access by index is not part of the rule language: use exists, all or filter',
    ],
    ['goals.__proto__', "'goals.__proto__' does not exist: functions of 'goals' take brackets"],
    ['goals.constructor()', "unknown function of 'goals' 'constructor'"],
    ['plan.hasOwnProperty()', "unknown function of 'plan' 'hasOwnProperty'"],
    ['params.constructor == 1', "unknown parameter 'constructor'"],
    ["{'a': 1} == 1", "'map' is not part of the rule language"],
    [
      'self.ramGiB == null',
      'this kind of literal is not part of the rule language: use numbers, texts, true and false',
    ],
    ["plan.count('constructor') > 0", "unknown kind 'constructor'"],
    ["self.to('toString').size() > 0", "unknown relation 'toString'"],
    ["self.flag('constructor')", "unknown flag 'constructor'"],
    ['constructor', "unknown name 'constructor'"],
    ['globalThis == 1', "unknown name 'globalThis'"],
  ])('%s', (assert, message) => {
    expect(refusal(assert)).toBe(message);
  });

  test('when a name is mistyped, with the one that was meant', () => {
    expect(refusal("self.to('runsOm').size() > 0")).toBe(
      "unknown relation 'runsOm': did you mean 'runsOn'?",
    );
    expect(refusal('self.ramGib > 4')).toBe("unknown field 'ramGib': did you mean 'ramGiB'?");
    expect(refusal("self.osKernelFamily == 'linus'")).toBe(
      "unknown option 'linus': did you mean 'linux'?",
    );
  });

  test('when a field belongs to none of the kinds that can stand there', () => {
    expect(refusal("self.to('stores').exists(v, v.ramGiB > 4)")).toContain(
      "no 'ramGiB' here: it can be volume",
    );
    expect(refusal('self.rtoSec > 4')).toContain("no 'rtoSec' here: it can be vm");
  });

  test('when types do not fit', () => {
    expect(refusal("self.ramGiB > 'four'")).toBe("'>' needs numbers, this is a text");
    expect(refusal("self.to('runsOn') > 4")).toBe(
      "'>' needs numbers, this is a list of components",
    );
    expect(refusal("self.to('runsOn').ramGiB > 4")).toBe(
      "'.ramGiB' needs a component, this is a list of components: use exists, all, filter or map to look at each",
    );
    expect(refusal('self.ramGiB')).toContain('must be true or false, this is a number');
  });

  test('when it is too large or nests too deep', () => {
    expect(refusal(Array.from({ length: 120 }, () => 'self.poweredOn').join(' && '))).toBe(
      'more than 300 nodes',
    );
    expect(refusal('[1].all(a, [1].all(b, [1].all(c, [1].all(d, a == d))))')).toBe(
      'loops nested deeper than 3',
    );
  });

  test('with the line and a caret under the place', () => {
    const compiled = compileRule(rule('self.poweredOn &&\n  self.ramGib > 4'));
    expect(compiled.ok ? [] : compiled.error[0]?.message.split('\n')).toEqual([
      "unknown field 'ramGib': did you mean 'ramGiB'?",
      '    self.ramGib > 4',
      '         ^',
    ]);
  });
});

describe('A rule', () => {
  test('that takes too many steps is stopped, and says so', () => {
    const plan = drawSketch({
      parts: Object.fromEntries(
        Array.from({ length: 70 }, (_, index) => [`vm-${index}`, ['vm'] as const]),
      ),
    });
    const nested =
      "plan.all('vm').all(a, plan.all('vm').all(b, plan.all('vm').all(c, a != self || b != c || a == b || b == a || true)))";
    const { findings, unknown } = createEngine(
      plan,
      [rule(nested, { on: 'plan', assert: nested.replace('a != self || ', '') })],
      { today: '2026-01-01' },
    ).result();
    expect({ findings, unknown }).toEqual({
      findings: [],
      unknown: [
        {
          key: 'TST-01 plan',
          rule: 'TST-01',
          severity: 'error',
          layers: [],
          subjects: [{ id: 'plan', name: 'The plan', kind: 'plan' }],
          missing: [],
          tooExpensive: true,
        },
      ],
    });
  });

  test('is refused when its message or a fix names what does not exist', () => {
    expect(refusal('self.poweredOn', { message: 'Only ${self.ramGib} GiB.' })).toBe(
      "unknown field 'ramGib': did you mean 'ramGiB'?",
    );
    expect(
      refusal('self.poweredOn', {
        fixes: [{ title: 'Wrong', edits: [{ set: 'rtoSec', of: 'self', to: 4 }] }],
      }),
    ).toBe("'self' never has the field 'rtoSec'");
    expect(
      refusal('self.poweredOn', {
        fixes: [
          { title: 'Wrong', edits: [{ relate: 'runsOn', from: 'self', to: "self.to('stores')" }] },
        ],
      }),
    ).toBe("'runsOn' is never legal from 'self' to 'self.to('stores')'");
  });
});
