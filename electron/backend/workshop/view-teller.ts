import type { PublicView } from '#shared/workshop/views.ts';

const viewMs = 60;

/** Tells what everybody sees of a room: the parts that read otherwise than before, and once for all that happens within some milliseconds. */
export class ViewTeller {
  readonly #view: () => PublicView;
  readonly #tell: (changed: Partial<PublicView>) => void;
  #told: PublicView;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(view: () => PublicView, tell: (changed: Partial<PublicView>) => void) {
    this.#view = view;
    this.#tell = tell;
    this.#told = view();
  }

  /** Something may read otherwise now. */
  soon(): void {
    if (!this.#isStopped) this.#timer ??= setTimeout(() => this.#look(), viewMs);
  }

  /** Tells nothing any more. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #look(): void {
    this.#timer = undefined;
    const view = this.#view();
    const changed = differing(this.#told, view);
    this.#told = view;
    if (Object.keys(changed).length > 0) this.#tell(changed);
  }
}

/** The parts of a view that read otherwise than before. */
function differing(before: PublicView, after: PublicView): Partial<PublicView> {
  const keys = Object.keys(after) as (keyof PublicView)[];
  const changed = keys.filter(
    (key) =>
      before[key] !== after[key] && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  return Object.fromEntries(changed.map((key) => [key, after[key]]));
}
