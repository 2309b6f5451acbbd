import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** What a plan's people set about rules and planning values: settings, rules of their own, baselines. */
export const ruleTables: Migration = {
  number: 30,
  title: 'settings, own rules and baselines',
  up: (database: WritableDatabase) => database.exec(sql),
};

const sql = `
CREATE TABLE setting (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  id        TEXT NOT NULL,
  value     TEXT NOT NULL CHECK (json_valid(value)),
  source    TEXT,
  set_on    TEXT NOT NULL,
  PRIMARY KEY (branch_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  id        TEXT NOT NULL,
  data      TEXT NOT NULL CHECK (json_valid(data)),
  fixtures  TEXT NOT NULL CHECK (json_valid(fixtures)),
  enabled   INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  pack      TEXT,
  PRIMARY KEY (branch_id, id)
) STRICT;

CREATE TABLE baseline (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  id        TEXT NOT NULL,
  name      TEXT NOT NULL,
  taken_on  TEXT NOT NULL,
  findings  TEXT NOT NULL CHECK (json_valid(findings)),
  PRIMARY KEY (branch_id, id)
) STRICT;

CREATE VIEW v_setting AS
SELECT id, value ->> '$' AS value, source, set_on FROM setting WHERE branch_id = 0;
`;
