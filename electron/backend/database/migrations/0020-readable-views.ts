import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** Views of the main branch for people with an SQL tool. The app itself does not read them. */
export const readableViews: Migration = {
  number: 20,
  title: 'readable views',
  up: (database: WritableDatabase) => database.exec(sql),
};

const sql = `
CREATE VIEW v_component AS
SELECT c.id, c.kind, c.name, c.technology, c.lane, c.status, c.x, c.y, c.notes,
       (SELECT json_group_object(f.field, json(f.value)) FROM component_fact f
        WHERE f.branch_id = c.branch_id AND f.component_id = c.id) AS facts
FROM component c WHERE c.branch_id = 0;

CREATE VIEW v_fact AS
SELECT c.id AS component_id, c.name AS component, c.kind, f.field, f.value ->> '$' AS value, f.origin, f.source
FROM component_fact f
JOIN component c ON c.branch_id = f.branch_id AND c.id = f.component_id
WHERE f.branch_id = 0;

CREATE VIEW v_relation AS
SELECT r.id, a.name AS from_name, r.kind, b.name AS to_name, r.from_id, r.to_id
FROM relation r
JOIN component a ON a.branch_id = r.branch_id AND a.id = r.from_id
JOIN component b ON b.branch_id = r.branch_id AND b.id = r.to_id
WHERE r.branch_id = 0;

CREATE VIEW v_history AS
SELECT seq, datetime(at / 1000, 'unixepoch') AS at_utc, actor, label, patches, undo_of, redo_of
FROM op WHERE branch_id = 0;
`;
