import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isBackupName, planFileExtension } from '../database/plan-file-format.ts';
import { JsonFile } from './json-file.ts';
import { fileNameFor, unusedName } from './plan-name.ts';

/** A plan and the file it lies in. */
export interface PlanFile {
  readonly id: string;
  readonly path: string;
  /** It lies where the person put it, not in the library's own folder. */
  readonly isOutside: boolean;
}

const outsideSchema = z.object({
  listed: z.array(z.string()),
  /** Taken off the list; restoring puts them back. Their files were never touched. */
  forgotten: z.array(z.string()),
});

/**
 * Where plans lie: a folder of files, whose names are their ids; a trash folder; and a list of files elsewhere that
 * were opened. Ids and trash names are looked up in listings, never joined to a path as they come.
 */
export class PlanFiles {
  readonly #plans: string;
  readonly #trash: string;
  readonly #outside: JsonFile<z.infer<typeof outsideSchema>>;

  constructor(home: string) {
    this.#plans = path.join(home, 'plans');
    this.#trash = path.join(home, 'trash');
    this.#outside = new JsonFile(path.join(home, 'opened-elsewhere.json'), outsideSchema, {
      listed: [],
      forgotten: [],
    });
  }

  /** All plans there are, in no order. */
  all(): readonly PlanFile[] {
    const own = namesIn(this.#plans).map((id) => ({ id, path: this.#own(id), isOutside: false }));
    const outside = this.#outside
      .read()
      .listed.map((file) => ({ id: outsideId(file), path: file, isOutside: true }));
    return [...own, ...outside];
  }

  find(id: string): PlanFile | undefined {
    return this.all().find((plan) => plan.id === id);
  }

  /** Whether any plan was ever here, trash included. */
  get isUnused(): boolean {
    return this.all().length === 0 && namesIn(this.#trash).length === 0;
  }

  /** A place for a new plan of this name. Makes the folder. */
  place(planName: string): PlanFile {
    mkdirSync(this.#plans, { recursive: true });
    const id = unusedName(fileNameFor(planName), (name) => existsSync(this.#own(name)));
    return { id, path: this.#own(id), isOutside: false };
  }

  /** Puts a file that lies elsewhere on the list, and gives it. A file of the library itself is found there. */
  remember(file: string): PlanFile {
    const own = this.all().find((plan) => plan.path === file);
    if (own !== undefined) return own;
    const { listed, forgotten } = this.#outside.read();
    this.#outside.write({
      listed: [...listed, file],
      forgotten: forgotten.filter((other) => other !== file),
    });
    return { id: outsideId(file), path: file, isOutside: true };
  }

  /** Moves a plan to the trash folder, or takes one that lies elsewhere off the list. Gives the name to restore it by. */
  discard(plan: PlanFile): string {
    if (plan.isOutside) return this.#forget(plan);
    mkdirSync(this.#trash, { recursive: true });
    const name = unusedName(plan.id, (other) => existsSync(this.#trashed(other)));
    moveDatabase(plan.path, this.#trashed(name));
    return name;
  }

  /** Brings back what was discarded under a name; undefined when there is no such thing. */
  restore(name: string): PlanFile | undefined {
    if (namesIn(this.#trash).includes(name)) {
      const plan = this.place(name);
      moveDatabase(this.#trashed(name), plan.path);
      return plan;
    }
    const file = this.#outside.read().forgotten.find((candidate) => outsideId(candidate) === name);
    return file === undefined ? undefined : this.remember(file);
  }

  /** What was discarded and can be brought back; the id is the name to restore it by. Of plans elsewhere, those that still lie there. */
  discarded(): readonly PlanFile[] {
    const own = namesIn(this.#trash).map((id) => ({
      id,
      path: this.#trashed(id),
      isOutside: false,
    }));
    const outside = this.#outside
      .read()
      .forgotten.filter((file) => existsSync(file))
      .map((file) => ({ id: outsideId(file), path: file, isOutside: true }));
    return [...own, ...outside];
  }

  /** Deletes what was discarded. Files that lie elsewhere stay there: they are only remembered no more. */
  deleteDiscarded(): void {
    for (const name of namesIn(this.#trash))
      for (const end of ['', '-wal', '-shm'])
        rmSync(`${this.#trashed(name)}${end}`, { force: true });
    this.#outside.write({ ...this.#outside.read(), forgotten: [] });
  }

  #forget({ id, path: file }: PlanFile): string {
    const { listed, forgotten } = this.#outside.read();
    this.#outside.write({
      listed: listed.filter((other) => other !== file),
      forgotten: [...forgotten, file],
    });
    return id;
  }

  #own = (id: string): string => path.join(this.#plans, `${id}${planFileExtension}`);
  #trashed = (name: string): string => path.join(this.#trash, `${name}${planFileExtension}`);
}

/** A database is its file and, after a crash, the -wal beside it: that holds the newest commits. */
function moveDatabase(from: string, to: string): void {
  if (existsSync(`${from}-wal`)) renameSync(`${from}-wal`, `${to}-wal`);
  renameSync(from, to);
  rmSync(`${from}-shm`, { force: true });
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(planFileExtension) && !name.startsWith('.'))
    .map((name) => name.slice(0, -planFileExtension.length))
    .filter((name) => !isBackupName(name));
}

const outsideId = (file: string): string =>
  `at-${createHash('sha256').update(file).digest('hex').slice(0, 20)}`;
