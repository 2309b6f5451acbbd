import path from 'node:path';
import { z } from 'zod';
import { JsonFile } from './json-file.ts';

/** So many are kept: a menu of them is read at a glance. */
const most = 12;

const schema = z.array(z.string());

/** Which plans were opened last, newest first, by their ids; kept in a file that can be deleted at any time. */
export class RecentPlans {
  readonly #file: JsonFile<string[]>;

  constructor(home: string) {
    this.#file = new JsonFile<string[]>(path.join(home, 'recent.json'), schema, []);
  }

  /** Ids of plans, some of which may be gone. */
  ids(): readonly string[] {
    return this.#file.read();
  }

  /** Puts a plan first. A full or write-protected disk must not keep it from being opened. */
  opened(planId: string): void {
    const before = this.ids();
    if (before[0] === planId) return;
    this.#file.writeIfPossible([planId, ...before.filter((id) => id !== planId)].slice(0, most));
  }
}
