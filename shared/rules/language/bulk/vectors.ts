import type { ValueType } from '../value-type.ts';

/** Truth values of rows: what `no`, `yes` and `open` stand for. */
export type Truths = Uint8Array;
export const no = 0;
export const yes = 1;
/** Unknown. */
export const open = 2;

/** Numbers of rows; NaN is unknown. */
export type Numbers = Float64Array;

/** Components of rows; -1 is unknown. */
export type Components = Int32Array;

/** Texts, dates and what else there is; undefined is unknown. */
export type Values = unknown[];

/** Lists of rows: each a piece of `data`, from `start` to before `end`. */
export interface Lists<Data = Int32Array | Float64Array | readonly unknown[]> {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly data: Data;
  /** 1 where the list is unknown; its piece is empty then. Absent when all are known. */
  readonly unknown: Uint8Array | undefined;
}
export type ComponentLists = Lists<Int32Array>;

/** The values of an expression for all rows of a batch. Arrays may be longer than there are rows. */
export type Vector = Truths | Numbers | Components | Values | Lists;

export type VectorKind = 'truths' | 'numbers' | 'components' | 'values' | 'lists';

/** What the values of a type are kept in. */
export function vectorKind(type: ValueType): VectorKind {
  switch (type.is) {
    case 'boolean':
      return 'truths';
    case 'number':
      return 'numbers';
    case 'component':
      return 'components';
    case 'list':
      return 'lists';
    default:
      return 'values';
  }
}

/** A truth value as it is kept. */
export const truth = (value: unknown): number =>
  value === true ? yes : value === false ? no : open;
