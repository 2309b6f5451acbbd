import { z } from 'zod';
import { t } from '#shared/words/t.ts';

/** A file as both a browser and Node know it (`File`), without either's types: shared code is pure. */
export interface CarriedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Accepts what looks and works like a `File`. */
export const carriedFileSchema = z.custom<CarriedFile>(isCarriedFile, t`A file was expected.`);

function isCarriedFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const file = value as Partial<CarriedFile>;
  return (
    typeof file.name === 'string' &&
    typeof file.size === 'number' &&
    typeof file.arrayBuffer === 'function'
  );
}
