import type { Component, TableName, Tables } from './records.ts';

const factPrefix = 'facts.';

/** The name of the fact that a key stands for (`facts.rtoSec` gives `rtoSec`), or undefined for a column. */
export const factNameOf = (key: string): string | undefined =>
  key.startsWith(factPrefix) ? key.slice(factPrefix.length) : undefined;

/** The value of a column (`name`) or of one fact (`facts.rtoSec`); undefined when not stated. */
export function valueAt(record: Tables[TableName], key: string): unknown {
  const fact = factNameOf(key);
  return fact === undefined ? own(record, key) : own((record as Component).facts, fact);
}

/** The record with another value at a column or fact; undefined makes it unstated. The record itself stays as it is. */
export function withValue<R extends Tables[TableName]>(record: R, key: string, value: unknown): R {
  const fact = factNameOf(key);
  if (fact === undefined) return replaced(record, key, value);
  return { ...record, facts: replaced((record as Component).facts, fact, value) };
}

function replaced<R extends object>(record: R, key: string, value: unknown): R {
  const next = { ...record } as Record<string, unknown>;
  if (value === undefined) delete next[key];
  else next[key] = value;
  return next as R;
}

/** A record from outside may lack its facts; it is refused later, with a sentence. */
const own = (value: object | undefined, key: string): unknown =>
  value !== undefined && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
