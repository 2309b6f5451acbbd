import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** Scenarios: who made them and why, named versions, and what was merged into what. */
export const scenarioTables: Migration = {
  number: 70,
  title: 'scenarios, versions and merges',
  up: (database: WritableDatabase) => database.exec(sql),
};

/** The table `snapshot` of 0010 was never written to; `version` takes its place. */
const sql = `
ALTER TABLE branch ADD COLUMN description TEXT;
ALTER TABLE branch ADD COLUMN created_by TEXT;
ALTER TABLE branch ADD COLUMN created_at INTEGER;
CREATE UNIQUE INDEX branch_name ON branch (name COLLATE NOCASE);
CREATE INDEX op_branch ON op (branch_id, seq);

DROP TABLE snapshot;
CREATE TABLE version (
  id        INTEGER PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  seq       INTEGER NOT NULL,
  name      TEXT NOT NULL,
  note      TEXT,
  actor     TEXT NOT NULL,
  at        INTEGER NOT NULL,
  state_gz  BLOB NOT NULL,
  sha256    BLOB NOT NULL
) STRICT;
CREATE INDEX version_branch ON version (branch_id, seq);

CREATE TABLE merge (
  seq           INTEGER PRIMARY KEY REFERENCES op (seq),
  source_branch INTEGER NOT NULL REFERENCES branch (id),
  source_seq    INTEGER NOT NULL
) STRICT;

CREATE VIEW v_scenario AS
SELECT b.id, b.name, b.description, p.name AS made_from, b.base_seq, b.created_by,
       datetime(b.created_at / 1000, 'unixepoch') AS created_utc, b.archived,
       (SELECT count(*) FROM op WHERE op.branch_id = b.id) AS acts
FROM branch b LEFT JOIN branch p ON p.id = b.parent_id;

CREATE VIEW v_version AS
SELECT v.name, v.note, b.name AS scenario, v.seq, v.actor, datetime(v.at / 1000, 'unixepoch') AS at_utc
FROM version v JOIN branch b ON b.id = v.branch_id;
`;
