import { expect, test } from 'vitest';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import { compileRule } from '../engine/compile-rule.ts';
import { problemPlace } from './problem-place.ts';

const { data } = sketchedRule('OWN-001');

/** The first problem of a rule with this change, placed in a text of it. */
function placed(change: object, text: string) {
  const compiled = compileRule({ ...data, ...change });
  if (compiled.ok) throw new Error('it compiles');
  return problemPlace(compiled.error[0]!, text);
}

test('a name that is none is found on its line, with the one that was meant', () => {
  const assert = 'self.ramGiB > 1 &&\n  self.ramGb > 2';
  expect(placed({ assert }, assert)).toEqual({
    said: "unknown field 'ramGb': did you mean 'ramGiB'?",
    at: assert.indexOf('ramGb'),
    shown: '  self.ramGb > 2\n       ^',
  });
});

test('an expression of a message is found in the message', () => {
  const message = 'There is ${self.nmae} with too little.';
  const { at, said } = placed({ message }, message);
  expect([at, said]).toEqual([
    message.indexOf('nmae'),
    "unknown field 'nmae': did you mean 'name'?",
  ]);
});

test('a problem of the whole has no place', () => {
  expect(placed({ assert: 'self.ramGiB' }, 'self.ramGiB')).toEqual({
    said: 'must be true or false, this is a number: self.ramGiB',
  });
});
