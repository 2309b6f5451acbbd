import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** What was asked, feared, decided and agreed: requirements, risks, decisions, actions, and votes on goals. */
export const decisionRecord: Migration = {
  number: 80,
  title: 'requirements, risks, decisions, actions and votes on goals',
  up: (database: WritableDatabase) => database.exec(sql),
};

/** `action` is a word of SQL, and `decision` is what `record_decision` says better beside the notes of a workshop. */
const sql = `
CREATE TABLE requirement (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  id        TEXT NOT NULL,
  title     TEXT NOT NULL,
  statement TEXT,
  nature    TEXT NOT NULL CHECK (nature IN ('functional', 'nonFunctional')),
  priority  TEXT NOT NULL CHECK (priority IN ('must', 'should', 'could')),
  owner     TEXT,
  links     TEXT CHECK (json_valid(links)),
  PRIMARY KEY (branch_id, id)
) STRICT;

CREATE TABLE risk (
  branch_id  INTEGER NOT NULL REFERENCES branch (id),
  id         TEXT NOT NULL,
  title      TEXT NOT NULL,
  cause      TEXT,
  event      TEXT,
  effect     TEXT,
  likelihood INTEGER CHECK (likelihood BETWEEN 1 AND 5),
  impact     INTEGER CHECK (impact BETWEEN 1 AND 5),
  response   TEXT CHECK (response IN ('avoid', 'reduce', 'transfer', 'accept')),
  measures   TEXT,
  owner      TEXT,
  review_on  TEXT,
  closed     INTEGER CHECK (closed = 1),
  links      TEXT CHECK (json_valid(links)),
  PRIMARY KEY (branch_id, id)
) STRICT;

CREATE TABLE record_decision (
  branch_id     INTEGER NOT NULL REFERENCES branch (id),
  id            TEXT NOT NULL,
  number        INTEGER NOT NULL CHECK (number >= 1),
  title         TEXT NOT NULL,
  status        TEXT NOT NULL CHECK (status IN ('proposed', 'accepted', 'rejected', 'deprecated', 'superseded')),
  decided_on    TEXT NOT NULL,
  deciders      TEXT,
  consulted     TEXT,
  informed      TEXT,
  context       TEXT,
  drivers       TEXT CHECK (json_valid(drivers)),
  options       TEXT CHECK (json_valid(options)),
  chosen        TEXT,
  justification TEXT,
  gains         TEXT CHECK (json_valid(gains)),
  drawbacks     TEXT CHECK (json_valid(drawbacks)),
  confirmation  TEXT,
  more          TEXT,
  superseded_by TEXT,
  links         TEXT CHECK (json_valid(links)),
  PRIMARY KEY (branch_id, id)
) STRICT;

CREATE TABLE record_action (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  id        TEXT NOT NULL,
  title     TEXT NOT NULL,
  owner     TEXT,
  due_on    TEXT,
  status    TEXT NOT NULL CHECK (status IN ('open', 'started', 'done', 'dropped')),
  notes     TEXT,
  links     TEXT CHECK (json_valid(links)),
  PRIMARY KEY (branch_id, id)
) STRICT;

CREATE TABLE goal_vote (
  branch_id   INTEGER NOT NULL REFERENCES branch (id),
  id          TEXT NOT NULL,
  goal_id     TEXT NOT NULL,
  participant TEXT NOT NULL,
  dots        INTEGER NOT NULL CHECK (dots >= 0),
  cast_on     TEXT NOT NULL,
  PRIMARY KEY (branch_id, id)
) STRICT;

CREATE VIEW v_decision AS
SELECT number, title, status, decided_on, deciders, justification, links
FROM record_decision WHERE branch_id = 0;

CREATE VIEW v_risk AS
SELECT title, cause, event, effect, likelihood, impact, likelihood * impact AS score, response, owner,
       review_on, coalesce(closed, 0) AS closed
FROM risk WHERE branch_id = 0;

CREATE VIEW v_goal_votes AS
SELECT v.goal_id, c.name AS goal, sum(v.dots) AS dots, count(*) AS participants
FROM goal_vote v LEFT JOIN component c ON c.branch_id = v.branch_id AND c.id = v.goal_id
WHERE v.branch_id = 0 GROUP BY v.goal_id;
`;
