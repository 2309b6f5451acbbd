/**
 * A value that crosses a wire as one JSON text. oRPC looks at every part of a value for dates and files; for a plan of
 * 10,000 components that takes longer than reading it from disk. Only for values that JSON can carry.
 */
class LargeValue {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** What both ends of a wire must be made with. */
export const wireOptions = {
  customJsonSerializers: [
    {
      type: 100,
      condition: (value: unknown) => value instanceof LargeValue,
      serialize: (large: LargeValue) => JSON.stringify(large.value),
      deserialize: (text: string): unknown => JSON.parse(text),
    },
  ],
};

/** Sends a value as one text; the other end gets the value itself. */
export const asLargeValue = <Value>(value: Value): Value =>
  new LargeValue(value) as unknown as Value;
