import { wordOf } from '#shared/words/worded.ts';

const helped = (help: string | undefined) => (help === undefined ? {} : { help: wordOf(help) });

/** A number, at least 0 unless told otherwise. */
export const num = (
  label: string,
  unit?: string,
  more: { min?: number; max?: number; integer?: boolean; help?: string } = {},
) =>
  ({
    type: 'number',
    label: wordOf(label),
    ...(unit === undefined ? {} : { unit }),
    min: 0,
    ...more,
    ...helped(more.help),
  }) as const;

/** A whole number. */
export const count = (label: string, unit?: string, help?: string) =>
  num(label, unit, { integer: true, ...(help === undefined ? {} : { help }) });

/** A share of a hundred. */
export const pct = (label: string, help?: string) =>
  num(label, '%', { max: 100, ...(help === undefined ? {} : { help }) });

/** Yes or no. */
export const yes = (label: string, help?: string) =>
  ({ type: 'boolean', label: wordOf(label), ...helped(help) }) as const;

/** A text. */
export const text = (label: string, help?: string) =>
  ({ type: 'text', label: wordOf(label), ...helped(help) }) as const;

/** A day. */
export const date = (label: string) => ({ type: 'date', label: wordOf(label) }) as const;

/** One of some words. */
export const choice = <const Options extends readonly string[]>(
  label: string,
  options: Options,
  help?: string,
) => ({ type: 'choice', label: wordOf(label), options, ...helped(help) }) as const;

/** Any of some words; free texts where none are given. */
export const list = (label: string, options?: readonly string[], help?: string) =>
  ({
    type: 'list',
    label: wordOf(label),
    ...(options === undefined ? {} : { options }),
    ...helped(help),
  }) as const;
