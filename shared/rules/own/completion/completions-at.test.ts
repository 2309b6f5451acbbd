import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindNames } from '#shared/catalogue/kinds.ts';
import { functionNames, methodNames } from '#shared/rules/language/compile-expression.ts';
import { questionNames } from '#shared/rules/language/compile-plan.ts';
import { allRules } from '../../book/all-rules.ts';
import { completionsAt, completionsInMessage } from './completions-at.ts';
import type { NamingRule } from './expression-types.ts';
import {
  componentFunctions,
  componentListFunctions,
  freeFunctions,
  listFunctions,
  numberListFunctions,
  spaceFunctions,
} from './language-functions.ts';

const rule: NamingRule = {
  on: ['vm', 'workload'],
  params: { most: { label: 'Most processors', default: 8 } },
  let: {
    hosts: "self.reach('runsOn').ofKind('server')",
    broken: 'self.',
    twice: 'hosts.size() * 2',
  },
};

/** What is offered at the `|` of a text. */
function offered(marked: string, on: NamingRule = rule): readonly string[] {
  const at = marked.indexOf('|');
  return completionsAt(marked.replace('|', ''), at, on).items.map(({ label }) => label);
}

/** The text after the first offer was taken. */
function taken(marked: string): string {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { from, to, items } = completionsAt(text, at, rule);
  const [first] = items;
  if (first === undefined) return 'nothing is offered';
  const caret = from + first.caret;
  const after = text.slice(0, from) + first.insert + text.slice(to);
  return `${after.slice(0, caret)}|${after.slice(caret)}`;
}

describe('Where a name can stand', () => {
  test('the names of the rule come first, then those of the language', () => {
    expect(offered('|')).toEqual([
      'hosts',
      'twice',
      'self',
      'params',
      'plan',
      'goals',
      'layers',
      'today',
      'has',
      'applies',
      'daysSince',
      'size',
      'true',
      'false',
    ]);
  });

  test('a rule on the plan has no self', () => {
    expect(offered('s|', { on: 'plan' })).not.toContain('self');
  });

  test('inside loops the variables are names, the innermost first', () => {
    const at = offered("hosts.exists(h, h.from('runsOn').all(v, |");
    expect(at.slice(0, 2)).toEqual(['v', 'h']);
  });

  test('a function is written with its brackets, and one goes on between them', () => {
    expect(taken('h|')).toBe('hosts|');
    expect(taken('ha|s')).toBe('has(|)');
    expect(taken('self.ram|')).toBe('self.ramGiB|');
    expect(taken('self.reachF|')).toBe("self.reachFrom('|')");
  });
});

describe('After a dot', () => {
  test('facts and measures are those that the kinds there have', () => {
    expect(offered('self.vcp|')).toEqual(['vcpu']);
    expect(offered('self.|')).not.toContain('coresPerSocket');
    expect(offered('hosts.exists(h, h.coresPer|)')).toEqual(['coresPerSocket']);
    expect(offered("self.rtoSec > 60 && self.reach('runsOn').ofKind('server').|")).toContain(
      'ofKind',
    );
  });

  test('a fact is found by what it means', () => {
    expect(offered('self.memory|')).toContain('ramGiB');
  });

  test('lists, the plan and parameters have their own', () => {
    expect(offered('hosts.map(h, h.ramGiB).su|')).toEqual(['sum']);
    expect(offered('hosts.su|')).not.toContain('sum');
    expect(offered('plan.cap|')).toContain('capex');
    expect(offered('params.|')).toEqual(['most']);
    expect(offered('goals.|')).toEqual(['size', 'stated', 'top']);
  });

  test('of what does not compile nothing is offered', () => {
    expect(offered('nobody.|')).toEqual([]);
    expect(offered('3.|')).toEqual([]);
  });
});

describe('In a text', () => {
  test('relations are those that are legal there, in that direction', () => {
    expect(offered("self.to('|')")).toContain('runsOn');
    expect(offered("self.to('|')")).not.toContain('poweredBy');
    expect(offered("hosts.fromAll('run|")).toEqual(['runsOn']);
  });

  test('kinds, layers, goals and options are offered where they belong', () => {
    expect(offered("plan.count('|')")).toEqual(kindNames);
    expect(offered("plan.covering('acc|')")).toEqual(['access']);
    expect(offered("goals.stated('avail|')")).toEqual(['availability']);
    expect(offered("self.isolation == '|'")).toEqual(['shared', 'trusted', 'hostile']);
    expect(offered("self.isolation in ['shared', '|")).toEqual(['shared', 'trusted', 'hostile']);
    expect(offered("self.name == '|'")).toEqual([]);
  });

  test('what is taken replaces all of the text', () => {
    expect(taken("self.isolation == 'ho|xx'")).toBe("self.isolation == 'hostile|'");
  });
});

test('after a value come operators', () => {
  expect(offered('self.vcpu |')).toContain('<=');
  expect(offered('12|')).toEqual([]);
});

test('in a message only what is an expression is completed', () => {
  const message = 'self.vc ${self.vc} and more';
  expect(completionsInMessage(message, 7, rule)).toBeUndefined();
  expect(completionsInMessage(message, 27, rule)).toBeUndefined();
  const inside = completionsInMessage(message, 17, rule)!;
  expect([inside.from, inside.to, inside.items.map(({ label }) => label)]).toEqual([
    15,
    17,
    ['vcpu'],
  ]);
});

test('every function of the language is offered somewhere, and no other', () => {
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
  const methods = [
    ...componentFunctions,
    ...listFunctions,
    ...componentListFunctions,
    ...numberListFunctions,
  ];
  expect(names(methods).sort()).toEqual([...methodNames].sort());
  expect(names(freeFunctions).sort()).toEqual([...functionNames].sort());
  for (const space of ['plan', 'goals', 'layers', 'params'] as const)
    expect(names(spaceFunctions[space])).toEqual(questionNames(space));
});

test.each(allRules.slice(0, 40).map((each) => [each.id, each] as const))(
  'at each name of %s that name is offered',
  (_, each) => {
    for (const text of [each.when, each.assert]) {
      if (text === undefined) continue;
      for (const { 0: word, index } of text.matchAll(/(?<=\.)[a-z]\w*/g)) {
        const { items } = completionsAt(text, index + word.length, each);
        expect([text, items.map(({ label }) => label)]).toEqual([
          text,
          expect.arrayContaining([word]),
        ]);
      }
    }
  },
);

test('whatever is typed, nothing is thrown and what is replaced holds the place', () => {
  const piece = fc.constantFrom(
    ...'.()[]\'"\\|&=<>, \n3x'.split(''),
    'self',
    'hosts',
    'all',
    'in',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.nat(), (pieces, seed) => {
      const text = pieces.join('');
      const offset = seed % (text.length + 1);
      const { from, to } = completionsAt(text, offset, rule);
      expect(from).toBeLessThanOrEqual(offset);
      expect(to).toBeGreaterThanOrEqual(offset);
    }),
  );
});
