/** What history needs to know of a revision. */
export interface Step {
  readonly seq: number;
  readonly label: string;
  /** The change was empty: there is nothing to take back. */
  readonly isEmpty: boolean;
  readonly undoOf?: number | undefined;
  readonly redoOf?: number | undefined;
}

/** An act that may be undone or redone: the revision that stands for it, and the one whose change did it last. */
export interface Act {
  readonly seq: number;
  readonly label: string;
  readonly doneBy: number;
}

/**
 * One person's acts: those that stand and those taken back, newest last. Built from the log, so that undo survives
 * a restart. Doing something new forgets what could be redone.
 */
export class HistoryStacks {
  readonly #standing: Act[] = [];
  readonly #takenBack: Act[] = [];

  /** Takes in the next revision of this person. */
  add({ seq, label, isEmpty, undoOf, redoOf }: Step): void {
    if (undoOf !== undefined) return this.#move(this.#standing, this.#takenBack, undoOf, seq);
    if (redoOf !== undefined) return this.#move(this.#takenBack, this.#standing, redoOf, seq);
    if (isEmpty) return;
    this.#standing.push({ seq, label, doneBy: seq });
    this.#takenBack.length = 0;
  }

  /** The act that undo would take back. */
  get undo(): Act | undefined {
    return this.#standing.at(-1);
  }

  /** The act that redo would bring back. */
  get redo(): Act | undefined {
    return this.#takenBack.at(-1);
  }

  #move(from: Act[], to: Act[], seq: number, doneBy: number): void {
    const at = from.findLastIndex((act) => act.seq === seq);
    if (at < 0) return;
    const [act] = from.splice(at, 1);
    to.push({ ...act!, doneBy });
  }
}
