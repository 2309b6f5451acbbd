import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** The tables of a plan, and the log of all that was done to it. */
export const planTables: Migration = {
  number: 10,
  title: 'plan tables and operation log',
  up: (database: WritableDatabase) => database.exec(sql),
};

const sql = `
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE branch (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL,
  parent_id INTEGER REFERENCES branch (id),
  base_seq  INTEGER NOT NULL,
  archived  INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO branch (id, name, parent_id, base_seq) VALUES (0, 'main', NULL, 0);

CREATE TABLE plan (
  branch_id   INTEGER PRIMARY KEY REFERENCES branch (id),
  name        TEXT NOT NULL,
  profile     TEXT NOT NULL,
  description TEXT
) STRICT;

CREATE TABLE technology (
  branch_id    INTEGER NOT NULL REFERENCES branch (id),
  id           TEXT NOT NULL,
  name         TEXT NOT NULL,
  vendor       TEXT NOT NULL,
  kinds        TEXT NOT NULL CHECK (json_valid(kinds)),
  layer        TEXT NOT NULL,
  secondary    TEXT NOT NULL CHECK (json_valid(secondary)),
  form         TEXT,
  era          TEXT NOT NULL,
  discontinued INTEGER,
  successor    TEXT,
  flags        TEXT NOT NULL CHECK (json_valid(flags)),
  facts        TEXT CHECK (facts IS NULL OR json_valid(facts)),
  summary      TEXT NOT NULL,
  PRIMARY KEY (branch_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE component (
  branch_id  INTEGER NOT NULL REFERENCES branch (id),
  id         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  name       TEXT NOT NULL,
  technology TEXT,
  lane       TEXT NOT NULL,
  x          REAL NOT NULL,
  y          REAL NOT NULL,
  status     TEXT NOT NULL,
  notes      TEXT,
  tags       TEXT CHECK (tags IS NULL OR json_valid(tags)),
  PRIMARY KEY (branch_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE component_fact (
  branch_id    INTEGER NOT NULL,
  component_id TEXT NOT NULL,
  field        TEXT NOT NULL,
  value        TEXT NOT NULL CHECK (json_valid(value)),
  origin       TEXT NOT NULL,
  source       TEXT,
  PRIMARY KEY (branch_id, component_id, field),
  FOREIGN KEY (branch_id, component_id) REFERENCES component (branch_id, id)
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  id        TEXT NOT NULL,
  kind      TEXT NOT NULL,
  from_id   TEXT NOT NULL,
  to_id     TEXT NOT NULL,
  PRIMARY KEY (branch_id, id),
  FOREIGN KEY (branch_id, from_id) REFERENCES component (branch_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (branch_id, to_id) REFERENCES component (branch_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_from ON relation (branch_id, from_id);
CREATE INDEX relation_to ON relation (branch_id, to_id);

CREATE TABLE relation_fact (
  branch_id   INTEGER NOT NULL,
  relation_id TEXT NOT NULL,
  field       TEXT NOT NULL,
  value       TEXT NOT NULL CHECK (json_valid(value)),
  origin      TEXT NOT NULL,
  source      TEXT,
  PRIMARY KEY (branch_id, relation_id, field),
  FOREIGN KEY (branch_id, relation_id) REFERENCES relation (branch_id, id)
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE waiver (
  branch_id   INTEGER NOT NULL REFERENCES branch (id),
  id          TEXT NOT NULL,
  rule        TEXT NOT NULL,
  subject     TEXT NOT NULL,
  reason      TEXT NOT NULL,
  owner       TEXT,
  waived_on   TEXT NOT NULL,
  until       TEXT,
  fingerprint TEXT,
  PRIMARY KEY (branch_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE declaration (
  branch_id   INTEGER NOT NULL REFERENCES branch (id),
  id          TEXT NOT NULL,
  reason      TEXT NOT NULL,
  declared_on TEXT NOT NULL,
  PRIMARY KEY (branch_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE op (
  seq       INTEGER PRIMARY KEY,
  op_id     TEXT NOT NULL UNIQUE,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  actor     TEXT NOT NULL,
  at        INTEGER NOT NULL,
  label     TEXT NOT NULL,
  v         INTEGER NOT NULL,
  undo_of   INTEGER REFERENCES op (seq),
  redo_of   INTEGER REFERENCES op (seq),
  patches   INTEGER NOT NULL,
  fwd       TEXT NOT NULL CHECK (json_valid(fwd)),
  inv       TEXT NOT NULL CHECK (json_valid(inv)),
  chain     BLOB NOT NULL
) STRICT;
CREATE INDEX op_actor ON op (branch_id, actor, seq);
CREATE INDEX op_undo ON op (undo_of) WHERE undo_of IS NOT NULL;
CREATE INDEX op_redo ON op (redo_of) WHERE redo_of IS NOT NULL;

CREATE TABLE snapshot (
  seq       INTEGER NOT NULL REFERENCES op (seq),
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  name      TEXT,
  state_gz  BLOB NOT NULL,
  sha256    BLOB NOT NULL,
  PRIMARY KEY (branch_id, seq)
) STRICT;
`;
