import { packTables, unpackTables, type WithTables } from '#shared/sync/packed-tables.ts';

/**
 * A value with the tables of a plan that crosses a wire as one text. oRPC looks at every part of a value for dates and files; for a
 * plan of 10,000 components that takes longer than reading it from disk. Only for values that JSON can carry.
 */
class LargeValue {
  readonly value: WithTables;

  constructor(value: WithTables) {
    this.value = value;
  }
}

/** What both ends of a wire must be made with. */
export const wireOptions = {
  customJsonSerializers: [
    {
      type: 100,
      condition: (value: unknown) => value instanceof LargeValue,
      serialize: (large: LargeValue) => packTables(large.value),
      deserialize: unpackTables,
    },
  ],
};

/** Sends a value as one text; the other end gets the value itself. */
export const asLargeValue = <Value extends WithTables>(value: Value): Value =>
  new LargeValue(value) as unknown as Value;
