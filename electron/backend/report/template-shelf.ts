import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { TemplateList } from '#shared/api/report-order.ts';
import { readTemplate, writeTemplate } from '#shared/report/document/read-template.ts';
import { reportTemplates, type ReportTemplate } from '#shared/report/document/report-template.ts';
import { fileProblem } from '../database/file-problem.ts';
import { fileNameFor, unusedName } from '../library/plan-name.ts';
import { writeWhole } from '../library/write-whole.ts';
import { t } from '#shared/words/t.ts';

/**
 * The report templates that were saved. They are kept in the data folder, a file each, not in plans: a template is the house style
 * of an organization and serves all its plans, and a plan that is handed on should not carry somebody's logo. Each file is the
 * same that is saved to hand on, so that it can be put there by hand.
 */
export class TemplateShelf {
  readonly #folder: string;

  constructor(home: string) {
    this.#folder = path.join(home, 'report-templates');
  }

  /** All that can be read, by name, and a sentence for each file that cannot. */
  list(): TemplateList {
    const read = this.#files().map((file) => this.#read(file));
    const templates = read.flatMap((one) => (one.ok ? [one.value] : []));
    return {
      templates: templates.toSorted((a, b) => (folded(a.name) < folded(b.name) ? -1 : 1)),
      problems: read.flatMap((one) => (one.ok ? [] : [one.error.message])),
    };
  }

  /** The template of a name. Undefined where there is none. */
  get(name: string): ReportTemplate | undefined {
    return this.list().templates.find((template) => isSame(template.name, name));
  }

  /** Keeps a template; one of the same name is replaced. Refusals: `name-taken` by one that comes with the app, and what the disk refuses. */
  save(template: ReportTemplate): Result<TemplateList> {
    const taken = takenByUs(template.name);
    if (!taken.ok) return taken;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const written = writeWhole(writeTemplate(template), this.#fileFor(template.name), true);
      return written.ok ? ok(this.list()) : written;
    } catch (error) {
      return { ok: false, error: fileProblem(error, this.#folder) };
    }
  }

  /** Gives a template another name. Refusals: `not-found`, `name-taken`. */
  rename(from: string, to: string): Result<TemplateList> {
    const template = this.get(from);
    if (template === undefined) return notThere(from);
    if (!isSame(from, to) && this.get(to) !== undefined)
      return refuse('name-taken', t`There is a template ${to} already. Choose another name.`);
    const old = this.#holding(from)!;
    const saved = this.save({ ...template, name: to });
    if (!saved.ok || isSame(from, to)) return saved;
    return this.#deleted(old);
  }

  /** Deletes a template. Refusal: `not-found`. */
  remove(name: string): Result<TemplateList> {
    const file = this.#holding(name);
    return file === undefined ? notThere(name) : this.#deleted(file);
  }

  #deleted(file: string): Result<TemplateList> {
    try {
      rmSync(file);
      return ok(this.list());
    } catch (error) {
      return { ok: false, error: fileProblem(error, file) };
    }
  }

  #files(): readonly string[] {
    try {
      const names = readdirSync(this.#folder).filter((name) => name.endsWith('.json'));
      return names.toSorted().map((name) => path.join(this.#folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  #read(file: string): Result<ReportTemplate> {
    try {
      return readTemplate(readFileSync(file, 'utf8'), file);
    } catch (error) {
      return { ok: false, error: fileProblem(error, file) };
    }
  }

  /** The file of the template of a name. */
  #holding(name: string): string | undefined {
    return this.#files().find((file) => {
      const read = this.#read(file);
      return read.ok && isSame(read.value.name, name);
    });
  }

  /** The file that has the name already, or a new one. */
  #fileFor(name: string): string {
    const files = new Set(this.#files());
    const at = (own: string) => path.join(this.#folder, `${own}.json`);
    return this.#holding(name) ?? at(unusedName(fileNameFor(name), (own) => files.has(at(own))));
  }
}

const folded = (name: string): string => name.trim().toLowerCase();
const isSame = (a: string, b: string): boolean => folded(a) === folded(b);

const notThere = (name: string) =>
  refuse('not-found', t`There is no template ${name}. It may have been deleted.`);

function takenByUs(name: string): Result<void> {
  return reportTemplates.some((own) => isSame(own.name, name))
    ? refuse('name-taken', t`${name} is a template that comes with Strata. Choose another name.`)
    : ok(undefined);
}
