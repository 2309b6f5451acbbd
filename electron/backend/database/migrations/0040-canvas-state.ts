import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/** How components stand on the canvas: locked, hidden, collapsed, and the groups they are in. */
export const canvasState: Migration = {
  number: 40,
  title: 'locked, hidden and collapsed components, groups',
  up: (database: WritableDatabase) => database.exec(sql),
};

const sql = `
ALTER TABLE component ADD COLUMN locked INTEGER CHECK (locked = 1);
ALTER TABLE component ADD COLUMN hidden INTEGER CHECK (hidden = 1);
ALTER TABLE component ADD COLUMN collapsed INTEGER CHECK (collapsed = 1);
ALTER TABLE component ADD COLUMN group_id TEXT;

CREATE TABLE component_group (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  id        TEXT NOT NULL,
  name      TEXT NOT NULL,
  outer_id  TEXT,
  collapsed INTEGER CHECK (collapsed = 1),
  PRIMARY KEY (branch_id, id)
) STRICT, WITHOUT ROWID;

CREATE VIEW v_group AS
SELECT g.id, g.name, o.name AS outer_name, c.id AS component_id, c.name AS component
FROM component_group g
LEFT JOIN component_group o ON o.branch_id = g.branch_id AND o.id = g.outer_id
LEFT JOIN component c ON c.branch_id = g.branch_id AND c.group_id = g.id
WHERE g.branch_id = 0;
`;
