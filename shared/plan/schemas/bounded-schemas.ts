import { z } from 'zod';
import { here } from './here.ts';
import { t } from '#shared/words/t.ts';

/** A text that says something, of at most so many characters. */
export const saidText = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.trim() !== '', t`${here} must not be blank`);

/** A list of at most so many items. */
export const boundedList = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item).max(most).readonly();

/** Values by name, at most so many. */
export const boundedRecord = <Key extends z.ZodType<string, string>, Value extends z.ZodType>(
  key: Key,
  value: Value,
  most: number,
) =>
  z
    .record(key, value)
    .refine(
      (record) => Object.keys(record).length <= most,
      t`${here} must have at most ${most} entries`,
    );
