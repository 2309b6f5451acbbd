import { expect, test } from 'vitest';
import { operationSchema } from './operation-schema.ts';

const isAccepted = (change: string) =>
  operationSchema.safeParse({ opId: 'a', label: 'Edit', change: JSON.parse(change) as unknown })
    .success;

test.each([
  '[{"op":"add","table":"component","record":{"id":"s1","facts":{}}}]',
  '[{"op":"remove","table":"relation","record":{"id":"r1"}}]',
  '[{"op":"set","table":"component","id":"s1","key":"facts.ramGiB","to":{"value":1,"origin":"typed"}}]',
  '[{"op":"set","table":"meta","id":"plan","key":"description","from":"old"}]',
  '[]',
])('%s has the form of a change', (change) => {
  expect(isAccepted(change)).toBe(true);
});

test.each([
  '[{"op":"add","table":"component","record":{"id":"s1","facts":{"__proto__":{"value":1}}}}]',
  '[{"op":"add","table":"component","record":{"id":"s1","__proto__":{"a":1}}}]',
  '[{"op":"set","table":"component","id":"s1","key":"facts.__proto__","to":1}]',
  '[{"op":"set","table":"component","id":"s1","key":"constructor","to":1}]',
  '[{"op":"set","table":"component","id":"s1","key":"x","to":{"prototype":1}}]',
  '[{"op":"set","table":"waiver","id":"w1","key":"facts.ramGiB","to":1}]',
  '[{"op":"set","table":"op","id":"1","key":"label","to":"x"}]',
  '[{"op":"run","table":"component"}]',
  '[{"op":"add","table":"component","record":{"id":""}}]',
  '{"op":"add"}',
])('%s has not', (change) => {
  expect(isAccepted(change)).toBe(false);
});
