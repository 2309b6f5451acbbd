import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { fileProblem } from '../database/file-problem.ts';

/** A small file of values, parsed when read and replaced whole when written. */
export class JsonFile<Value> {
  readonly #file: string;
  readonly #schema: z.ZodType<Value>;
  readonly #initial: Value;

  constructor(file: string, schema: z.ZodType<Value>, initial: Value) {
    this.#file = file;
    this.#schema = schema;
    this.#initial = initial;
  }

  /** What was written last; the initial value when there is no such file, or none that can be understood: it can be rebuilt. */
  read(): Value {
    try {
      const parsed = this.#schema.safeParse(JSON.parse(readFileSync(this.#file, 'utf8')));
      return parsed.success ? parsed.data : this.#initial;
    } catch (error) {
      if (error instanceof SyntaxError || isMissing(error)) return this.#initial;
      throw error;
    }
  }

  /** Replaces the file. Throws what the file system throws. */
  write(value: Value): void {
    mkdirSync(path.dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.${process.pid}.tmp`;
    try {
      writeFileSync(draft, `${JSON.stringify(value, undefined, 2)}\n`);
      renameSync(draft, this.#file);
    } finally {
      rmSync(draft, { force: true });
    }
  }

  /** Replaces the file unless the disk is full or write-protected: for what is only convenient, and must be in nobody's way. */
  writeIfPossible(value: Value): void {
    try {
      this.write(value);
    } catch (error) {
      // Throws on whatever is no problem of the disk.
      fileProblem(error, this.#file);
    }
  }
}

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
