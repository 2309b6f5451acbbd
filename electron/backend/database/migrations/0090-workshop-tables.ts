import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** What a workshop is beside its plan: people, agenda, cards, votes, notes. Not part of the plan: never in its log, never sent as its rows. */
export const workshopTables: Migration = {
  number: 90,
  title: 'people, agenda, cards, votes and notes of a workshop',
  up: (database: WritableDatabase) => database.exec(sql),
};

const sql = `
CREATE TABLE workshop_state (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_participant (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  role       TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  joined_at  INTEGER NOT NULL,
  removed    INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_topic (
  id        TEXT PRIMARY KEY,
  kind      TEXT NOT NULL,
  title     TEXT NOT NULL,
  phase     TEXT NOT NULL CHECK (phase IN ('silent', 'open', 'voting', 'revealed')),
  dots_each INTEGER NOT NULL
) STRICT;

CREATE TABLE workshop_idea (
  id        TEXT PRIMARY KEY,
  topic_id  TEXT NOT NULL REFERENCES workshop_topic (id) DEFERRABLE INITIALLY DEFERRED,
  author_id TEXT NOT NULL,
  text      TEXT NOT NULL,
  group_id  TEXT
) STRICT;

CREATE TABLE workshop_group (
  id       TEXT PRIMARY KEY,
  topic_id TEXT NOT NULL REFERENCES workshop_topic (id) DEFERRABLE INITIALLY DEFERRED,
  title    TEXT NOT NULL
) STRICT;

CREATE TABLE workshop_vote (
  topic_id       TEXT NOT NULL REFERENCES workshop_topic (id) DEFERRABLE INITIALLY DEFERRED,
  target_id      TEXT NOT NULL,
  participant_id TEXT NOT NULL,
  value          INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
  PRIMARY KEY (topic_id, target_id, participant_id)
) STRICT;

CREATE TABLE workshop_done (
  topic_id       TEXT NOT NULL REFERENCES workshop_topic (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id TEXT NOT NULL,
  PRIMARY KEY (topic_id, participant_id)
) STRICT;

CREATE TABLE workshop_note (
  id         TEXT PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('decision', 'risk', 'action', 'parked')),
  text       TEXT NOT NULL,
  detail     TEXT NOT NULL,
  owner      TEXT NOT NULL,
  author_id  TEXT NOT NULL,
  at         INTEGER NOT NULL,
  components TEXT NOT NULL CHECK (json_valid(components))
) STRICT;

CREATE TABLE workshop_trouble (
  id             TEXT PRIMARY KEY,
  participant_id TEXT NOT NULL,
  name           TEXT NOT NULL,
  what           TEXT NOT NULL,
  at             INTEGER NOT NULL
) STRICT;
`;
