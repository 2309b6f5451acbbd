import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** Entries of the decision record lie on the canvas themselves. */
export const noteEntries: Migration = {
  number: 100,
  title: 'entries of the decision record on the canvas',
  up: (database: WritableDatabase) =>
    database.exec('ALTER TABLE note ADD COLUMN entry TEXT CHECK (json_valid(entry));'),
};
