import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** Texts and pictures that lie on the canvas. */
export const noteTable: Migration = {
  number: 50,
  title: 'notes and pictures on the canvas',
  up: (database: WritableDatabase) => database.exec(sql),
};

const sql = `
CREATE TABLE note (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  id        TEXT NOT NULL,
  lane      TEXT NOT NULL,
  x         REAL NOT NULL,
  y         REAL NOT NULL,
  w         REAL NOT NULL CHECK (w > 0),
  h         REAL NOT NULL CHECK (h > 0),
  text      TEXT NOT NULL,
  picture   TEXT CHECK (picture LIKE 'data:image/%' AND length(picture) <= 2800000),
  about     TEXT CHECK (json_valid(about)),
  PRIMARY KEY (branch_id, id)
) STRICT;
`;
