import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { testFolder } from '../test-folder.ts';
import { allMigrations } from './all-migrations.ts';
import { databaseAt, planFile, refusalOf, smallPlan } from './database-fixtures.ts';
import { loadPlan } from './load-plan.ts';
import { newestVersion, schemaVersion } from './migrate.ts';
import type { Migration } from './migration.ts';
import { openDatabase } from './open-database.ts';
import { applicationId, backupName } from './plan-file-format.ts';

/** What a file of today has. */
const newest = newestVersion(allMigrations);

function fileOf(content: string | Buffer, name = 'plan.strata'): string {
  const file = path.join(testFolder(), name);
  writeFileSync(file, content);
  return file;
}

function opened(file: string, migrations?: readonly Migration[]) {
  const result = openDatabase(file, migrations);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const contentOf = (file: string) => readFileSync(file).toString('base64');

test('a plan file opens for writing, with every commit waiting for the disk', () => {
  const file = planFile();
  const { access, database, close } = opened(file);
  const settings = [
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'application_id',
    'user_version',
  ];
  expect(access).toBe('write');
  expect(settings.map((name) => database.pragma(name, { simple: true }))).toEqual([
    'wal',
    2,
    1,
    applicationId,
    allMigrations.at(-1)!.number,
  ]);
  close();
  expect(readdirSync(path.dirname(file))).toEqual(['plan.strata']);
});

test.each([
  ['empty', Buffer.alloc(0), 'empty-file', 'is empty (0 bytes)'],
  ['a renamed workbook', 'PK\u0003\u0004 and more', 'not-a-plan', 'is not a Strata plan'],
  ['a start of a database', 'SQLite form', 'truncated', 'is cut off'],
])('a file that is %s is refused and stays as it is', (_name, content, code, words) => {
  const file = fileOf(content);
  const before = contentOf(file);
  const problem = refusalOf(openDatabase(file));
  expect(problem.code).toBe(code);
  expect(problem.message).toContain(`${file} ${words}`);
  expect(contentOf(file)).toBe(before);
  expect(readdirSync(path.dirname(file))).toEqual(['plan.strata']);
});

test('a database of another program is refused', () => {
  const file = path.join(testFolder(), 'mail.strata');
  const other = new Database(file);
  other.exec('CREATE TABLE mail (x)');
  other.close();
  expect(refusalOf(openDatabase(file))).toEqual({
    code: 'not-a-plan',
    message: `${file} is a database of another program, not a Strata plan. Choose a .strata file.`,
  });
});

test('a plan file whose end is missing is refused', () => {
  const file = planFile();
  truncateSync(file, 8192);
  expect(refusalOf(openDatabase(file))).toEqual({
    code: 'truncated',
    message: `${file} is cut off: its end is missing. Open a copy or a backup of the plan instead.`,
  });
});

test('a damaged plan file is refused and stays as it is', () => {
  const file = planFile();
  const bytes = readFileSync(file);
  bytes.fill(0xaa, 4096, 20_000);
  writeFileSync(file, bytes);
  expect(refusalOf(openDatabase(file))).toEqual({
    code: 'corrupt',
    message: `${file} is damaged. Open a copy or a backup of the plan; this file is left as it is.`,
  });
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readdirSync(path.dirname(file))).toEqual(['plan.strata']);
});

test('a file that is not there, and a folder, are refused', () => {
  const folder = testFolder();
  expect(refusalOf(openDatabase(path.join(folder, 'gone.strata'))).code).toBe('not-found');
  expect(refusalOf(openDatabase(folder)).code).toBe('not-a-file');
});

test('a plan that is open elsewhere is refused until it is closed there', () => {
  const file = planFile();
  const first = opened(file);
  expect(refusalOf(openDatabase(file))).toEqual({
    code: 'open-elsewhere',
    message: `${file} is open in another Strata. Close it there, then open it here.`,
  });
  first.close();
  const second = opened(file);
  expect(second.access).toBe('write');
  second.close();
});

test('a newer file is opened for reading, says why, and is not touched', () => {
  const file = planFile();
  const newer = new Database(file);
  newer.pragma('user_version = 990');
  newer.close();
  const before = contentOf(file);
  const { access, database, close, ...rest } = opened(file);
  expect({ access, ...rest }).toEqual({
    access: 'read',
    why: `${file} was made by a newer version of Strata. It can be read here; update Strata to edit it.`,
  });
  expect(canonicalPlan(loadPlan(database))).toEqual(canonicalPlan(smallPlan()));
  expect(() => (database as Database.Database).exec('DELETE FROM component')).toThrow('readonly');
  close();
  expect(contentOf(file)).toBe(before);
});

const addColumn: Migration = {
  number: 990,
  title: 'a test',
  up: (database) => database.exec('ALTER TABLE plan ADD COLUMN budget REAL'),
};

test('an older file is brought up to date after a backup that can be opened', () => {
  const file = planFile();
  opened(file, [...allMigrations, addColumn]).close();
  const backup = path.join(path.dirname(file), backupName('plan.strata', newest));
  expect(readdirSync(path.dirname(file)).sort()).toEqual([path.basename(backup), 'plan.strata']);
  const [updated, kept] = [new Database(file), new Database(backup)];
  expect([schemaVersion(updated), schemaVersion(kept)]).toEqual([990, newest]);
  expect(canonicalPlan(loadPlan(kept))).toEqual(canonicalPlan(smallPlan()));
  updated.close();
  kept.close();
});

test('when the backup cannot be written, the file is not brought up to date', () => {
  const file = planFile();
  mkdirSync(path.join(path.dirname(file), backupName('plan.strata', newest)));
  const before = contentOf(file);
  expect(openDatabase(file, [...allMigrations, addColumn]).ok).toBe(false);
  expect(contentOf(file)).toBe(before);
});

test('what a crashed writer left in the -wal file is there again', () => {
  const file = planFile();
  const writer = new Database(file);
  writer.pragma('journal_mode = WAL');
  writer.exec("UPDATE plan SET name = 'After'");
  const crashed = path.join(testFolder(), 'plan.strata');
  copyFileSync(file, crashed);
  copyFileSync(`${file}-wal`, `${crashed}-wal`);
  writer.close();
  const reopened = opened(crashed);
  expect(reopened).toMatchObject({ access: 'write', wasLeftOpen: true });
  expect(loadPlan(reopened.database).meta.name).toBe('After');
  reopened.close();
});

test('a checkpoint that ended half way, by a crash or a full disk, costs nothing', () => {
  const file = planFile();
  const before = readFileSync(file);
  const writer = new Database(file);
  writer.pragma('journal_mode = WAL');
  writer.pragma('wal_autocheckpoint = 0');
  writer.prepare('UPDATE plan SET description = ?').run('x'.repeat(200_000));
  const broken = path.join(testFolder(), 'plan.strata');
  copyFileSync(`${file}-wal`, `${broken}-wal`);
  writer.close();
  // The first page is the new one, which states the new size; the new pages at the end never came.
  writeFileSync(
    broken,
    Buffer.concat([readFileSync(file).subarray(0, 4096), before.subarray(4096)]),
  );
  const reopened = opened(broken);
  expect(loadPlan(reopened.database).meta.description).toHaveLength(200_000);
  reopened.close();
});

/** Root may write everything, so the attempt is made as somebody else. */
function openAsNobody(file: string): unknown {
  const script = `
    const { openDatabase } = await import(${JSON.stringify(path.join(import.meta.dirname, 'open-database.ts'))});
    const result = openDatabase(${JSON.stringify(file)});
    console.log(JSON.stringify(result.ok ? { access: result.value.access, why: result.value.why } : result.error));
    if (result.ok) result.value.close();`;
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    ...asNobody,
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

test.skipIf(process.platform === 'win32')(
  'a plan in a folder that cannot be written is opened for reading',
  () => {
    const file = planFile();
    const folder = path.dirname(file);
    chmodSync(file, 0o666);
    chmodSync(folder, 0o555);
    expect(openAsNobody(file)).toEqual({
      access: 'read',
      why: `The folder ${folder} cannot be written. Save a copy elsewhere to edit the plan.`,
    });
    chmodSync(file, 0o444);
    expect(openAsNobody(file)).toEqual({
      access: 'read',
      why: `${file} is write-protected. Save a copy to edit it.`,
    });
    chmodSync(file, 0o000);
    expect(openAsNobody(file)).toMatchObject({ code: 'no-permission' });
    chmodSync(folder, 0o755);
    expect(existsSync(`${file}-lock`)).toBe(false);
  },
);

test('a database of the oldest version is brought all the way', () => {
  const file = path.join(testFolder(), 'old.strata');
  databaseAt(10).prepare('VACUUM INTO ?').run(file);
  const old = new Database(file);
  old.pragma(`application_id = ${applicationId}`);
  old.exec("INSERT INTO plan VALUES (0, 'Old', 'enterprise', NULL)");
  old.close();
  const { database, close } = opened(file);
  expect(loadPlan(database).meta).toEqual({ id: 'plan', name: 'Old', profile: 'enterprise' });
  close();
});
