import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** Views to come back to, and queries under a name. */
export const bookmarks: Migration = {
  number: 60,
  title: 'bookmarks of views and queries',
  up: (database: WritableDatabase) => database.exec(sql),
};

const sql = `
CREATE TABLE bookmark (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  id        TEXT NOT NULL,
  name      TEXT NOT NULL,
  rank      INTEGER NOT NULL,
  x         REAL,
  y         REAL,
  w         REAL CHECK (w > 0),
  h         REAL CHECK (h > 0),
  lens      TEXT,
  query     TEXT,
  PRIMARY KEY (branch_id, id)
) STRICT, WITHOUT ROWID;
`;
