import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** Votes may carry names once they are open, and somebody's cursor may be hidden from the others. */
export const namedVotes: Migration = {
  number: 120,
  title: 'votes that carry names, and people whose cursor is hidden, in a workshop',
  up: (database: WritableDatabase) => database.exec(sql),
};

const sql = `
ALTER TABLE workshop_topic ADD COLUMN named INTEGER NOT NULL DEFAULT 0 CHECK (named IN (0, 1));
ALTER TABLE workshop_participant ADD COLUMN muted INTEGER NOT NULL DEFAULT 0 CHECK (muted IN (0, 1));
`;
