import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { planFile } from '../database/database-fixtures.ts';
import { commit, naming } from '../plan-host/plan-host-fixtures.ts';
import { testFolder } from '../test-folder.ts';
import { Library } from './library.ts';

function libraryIn(home: string): Library {
  const library = new Library({
    home,
    version: '1',
    clock: fixedClock('2026-01-01'),
    ids: countingIds(`l${Math.random()}-`),
  });
  onTestFinished(() => library.close());
  return library;
}

function must<Value>(
  result: { ok: true; value: Value } | { ok: false; error: { message: string } },
): Value {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const byFirst = (a: readonly unknown[], b: readonly unknown[]) =>
  String(a[0]).localeCompare(String(b[0]));

test('a library that was never used has made nothing', () => {
  const home = path.join(testFolder(), 'home');
  const library = libraryIn(home);
  expect([library.isUnused, library.list()]).toEqual([true, []]);
  expect(existsSync(home)).toBe(false);
});

test('plans of one name have files of their own, and a plan in the trash still counts as used', () => {
  const home = testFolder();
  const library = libraryIn(home);
  const ids = [1, 2].map(() => must(library.create('Berlin', undefined)).id);
  expect(ids).toEqual(['berlin', 'berlin-2']);
  expect(library.list().map(({ name }) => name)).toEqual(['Berlin', 'Berlin']);
  for (const id of ids) must(library.trash(id));
  expect([library.list(), library.isUnused]).toEqual([[], false]);
  expect(readdirSync(path.join(home, 'trash')).sort()).toEqual([
    'berlin-2.strata',
    'berlin.strata',
  ]);
});

test('new plans without a name are told apart', () => {
  const library = libraryIn(testFolder());
  const names = [1, 2].map(() => must(library.create(undefined, 'empty')).name);
  expect(names).toEqual(['Untitled plan', 'Untitled plan 2']);
});

test('the list is the same after a restart, newest change first, without opening a plan', async () => {
  const home = testFolder();
  const first = libraryIn(home);
  const { id } = must(first.create('Edited', 'article'));
  must(first.create('Other', undefined));
  const host = must(first.host(id));
  const component = [...host.plan.all('component')][0]!;
  await commit(host, naming(host, component.id, 'New name'));
  const before = first.list().find((plan) => plan.id === id)!;
  first.close();
  expect(readdirSync(path.join(home, 'plans')).sort()).toEqual(['edited.strata', 'other.strata']);
  const after = libraryIn(home)
    .list()
    .find((plan) => plan.id === id)!;
  expect({ ...after, changedAt: 0 }).toEqual({ ...before, changedAt: 0 });
});

test('the article’s plan is listed with what the rules say of it', () => {
  const library = libraryIn(testFolder());
  const plan = must(library.create('Virtual servers everywhere', 'article'));
  expect(plan.layers).toMatchObject({
    access: 'missing',
    security: 'missing',
    management: 'missing',
  });
  expect(plan.findings.error + plan.findings.warning).toBeGreaterThan(0);
});

test('a plan is opened where it lies, and taking it off the list leaves the file there', () => {
  const library = libraryIn(testFolder());
  const file = planFile();
  const plan = must(library.openPath(file));
  expect(must(library.openPath(file)).id).toBe(plan.id);
  expect(library.list().map(({ file: shown }) => shown)).toEqual([file]);
  const { trashedAs } = must(library.trash(plan.id));
  expect([library.list(), existsSync(file)]).toEqual([[], true]);
  expect(must(library.restore(trashedAs)).file).toBe(file);
  expect(library.list()).toHaveLength(1);
});

test('who has a plan open that goes to the trash is told so, and where to find it', () => {
  const library = libraryIn(testFolder());
  const { id } = must(library.create('Berlin', undefined));
  const reasons: string[] = [];
  must(library.host(id)).subscribe({ revision: () => {}, closed: (why) => reasons.push(why) });
  must(library.trash(id));
  expect(reasons).toEqual([
    'Berlin was moved to the trash. It can be taken back from the list of all plans.',
  ]);
});

test('the trash tells what lies in it, and that comes back whole', async () => {
  const library = libraryIn(testFolder());
  const { id } = must(library.create('Berlin', 'branch-office'));
  must(library.trash(id));
  must(library.create('Berlin', undefined));
  const elsewhere = planFile();
  must(library.trash(must(library.openPath(elsewhere)).id));
  const told = library.trashed().map(({ name, isOutside }) => [name, isOutside]);
  expect(told.toSorted(byFirst)).toEqual([
    ['Berlin', false],
    ['Small plan', true],
  ]);
  const [berlin] = library.trashed().filter(({ name }) => name === 'Berlin');
  expect(must(library.restore(berlin!.trashedAs)).components).toBe(41);
  expect(library.trashed().map(({ file }) => file)).toEqual([elsewhere]);
});

test('emptied, the trash has nothing left, and a plan that lies elsewhere still lies there', () => {
  const home = testFolder();
  const library = libraryIn(home);
  must(library.trash(must(library.create('Berlin', undefined)).id));
  const elsewhere = planFile();
  must(library.trash(must(library.openPath(elsewhere)).id));
  must(library.emptyTrash());
  expect(library.trashed()).toEqual([]);
  expect([readdirSync(path.join(home, 'trash')), existsSync(elsewhere)]).toEqual([[], true]);
});

test('a plan of the library that is opened by its path is the same plan', () => {
  const home = testFolder();
  const library = libraryIn(home);
  const { id } = must(library.create('Berlin', undefined));
  expect(must(library.openPath(path.join(home, 'plans', 'berlin.strata'))).id).toBe(id);
  expect(library.list()).toHaveLength(1);
});

test('a plan in a synced folder is taken in as a copy, and says so', () => {
  const library = libraryIn(testFolder());
  const folder = path.join(testFolder(), 'Dropbox');
  mkdirSync(folder);
  const file = path.join(folder, 'shared.strata');
  copyFileSync(planFile(), file);
  const plan = must(library.openPath(file));
  expect({ id: plan.id, file: plan.file, notice: plan.notice }).toEqual({
    id: 'shared',
    file: 'shared.strata',
    notice: `${file} lies in Dropbox, which can damage an open plan. This is a copy; save a copy back when done.`,
  });
  expect(readdirSync(folder)).toEqual(['shared.strata']);
});

test('a plan that cannot be read is listed with the reason, and the others work', () => {
  const home = testFolder();
  const library = libraryIn(home);
  must(library.create('Good', undefined));
  must(library.create('Bad', undefined));
  library.close();
  const bad = path.join(home, 'plans', 'bad.strata');
  truncateSync(bad, 5000);
  const again = libraryIn(home);
  expect(
    again
      .list()
      .map(({ id, problem }) => [id, problem])
      .sort(byFirst),
  ).toEqual([
    ['bad', `${bad} is cut off: its end is missing. Open a copy or a backup of the plan instead.`],
    ['good', undefined],
  ]);
  expect(again.host('bad')).toMatchObject({ ok: false, error: { code: 'truncated' } });
  expect(again.host('good').ok).toBe(true);
});

test('a file that vanished, or a cache that makes no sense, disturbs nothing', () => {
  const home = testFolder();
  const first = libraryIn(home);
  const outside = planFile();
  must(first.openPath(outside));
  must(first.create('Good', undefined));
  first.close();
  rmSync(outside);
  writeFileSync(path.join(home, 'summaries.json'), 'nonsense');
  expect(
    libraryIn(home)
      .list()
      .map(({ name, problem }) => [name, problem])
      .sort(byFirst),
  ).toEqual([
    ['Good', undefined],
    [
      'plan',
      `${outside} is not there. It may have been moved or deleted: open it from where it is now.`,
    ],
  ]);
});

test('a plan with a crashed writer’s companion goes to the trash and comes back whole', () => {
  const home = testFolder();
  const library = libraryIn(home);
  const { id } = must(library.create('Berlin', undefined));
  const file = path.join(home, 'plans', 'berlin.strata');
  const writer = new Database(file);
  writer.pragma('journal_mode = WAL');
  writer.exec("UPDATE plan SET name = 'In the wal'");
  const crashed = path.join(testFolder(), 'x');
  copyFileSync(file, crashed);
  copyFileSync(`${file}-wal`, `${crashed}-wal`);
  writer.close();
  copyFileSync(crashed, file);
  copyFileSync(`${crashed}-wal`, `${file}-wal`);
  const { trashedAs } = must(library.trash(id));
  expect(must(library.restore(trashedAs)).name).toBe('In the wal');
});

test('a copy is independent of its original', async () => {
  const library = libraryIn(testFolder());
  const original = must(library.create('Berlin', 'article'));
  const copy = must(await library.duplicate(original.id));
  const host = must(library.host(copy.id));
  const [component] = [...host.plan.all('component')];
  await commit(host, naming(host, component!.id, 'Only in the copy'));
  expect(must(library.host(original.id)).plan.component(component!.id)).toEqual(component);
  expect(
    library
      .list()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Berlin', 'Berlin copy']);
});

test('a data folder that cannot be written is refused with a sentence, and the list still works', () => {
  const home = testFolder();
  const library = libraryIn(home);
  must(library.create('Berlin', undefined));
  rmSync(path.join(home, 'summaries.json'));
  mkdirSync(path.join(home, 'summaries.json', 'in-the-way'), { recursive: true });
  expect(library.list().map(({ name }) => name)).toEqual(['Berlin']);

  const file = path.join(home, 'a-file');
  writeFileSync(file, '');
  expect(libraryIn(path.join(file, 'home')).create('X', undefined)).toEqual({
    ok: false,
    error: {
      code: 'not-found',
      message: `${path.join(file, 'home')} is not there: a part of its path is a file. Check the path.`,
    },
  });
});
