import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** A bookmark knows what it looked at, and finds it again where a layout has put it. */
export const bookmarkSubjects: Migration = {
  number: 110,
  title: 'what bookmarks look at',
  up: (database: WritableDatabase) =>
    database.exec('ALTER TABLE bookmark ADD COLUMN about TEXT CHECK (json_valid(about));'),
};
