import type { WritableDatabase } from './database.ts';

/** One step of the schema. Its number becomes the file's user_version. A shipped migration is history: never edit it. */
export interface Migration {
  readonly number: number;
  /** What it brings, in a few words. */
  readonly title: string;
  up(database: WritableDatabase): void;
}
