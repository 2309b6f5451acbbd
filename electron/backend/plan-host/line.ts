import type { Plan } from '#shared/plan/plan.ts';
import type { HistoryState } from '#shared/sync/protocol.ts';
import type { ReadableDatabase } from '../database/database.ts';
import { logHead, type LogHead } from '../database/operation-log.ts';
import type { HistoryStacks } from './history-stacks.ts';
import { loadStacks } from './load-stacks.ts';

/** One branch of an open plan file in memory: its plan, where its log ends, and what each person may undo on it. */
export class Line {
  readonly branch: number;
  readonly plan: Plan;
  head: LogHead;
  readonly #database: ReadableDatabase;
  readonly #stacks = new Map<string, HistoryStacks>();

  constructor(database: ReadableDatabase, branch: number, plan: Plan) {
    this.#database = database;
    this.branch = branch;
    this.plan = plan;
    this.head = logHead(database, branch);
  }

  /** What a person may undo and redo here. */
  stacksOf(actor: string): HistoryStacks {
    let stacks = this.#stacks.get(actor);
    if (stacks === undefined) {
      stacks = loadStacks(this.#database, this.branch, actor);
      this.#stacks.set(actor, stacks);
    }
    return stacks;
  }

  /** The same in words. */
  historyState(actor: string): HistoryState {
    const { undo, redo } = this.stacksOf(actor);
    return {
      ...(undo === undefined ? {} : { undo: undo.label }),
      ...(redo === undefined ? {} : { redo: redo.label }),
    };
  }

  /** After a rollback the log is asked again. */
  forgetStacks(): void {
    this.#stacks.clear();
  }
}
