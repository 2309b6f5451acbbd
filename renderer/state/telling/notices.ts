import { createStore } from '../base/store.ts';

/** A quiet message in the corner, perhaps with one thing to do about it. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'note' | 'refusal';
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const notices = createStore<readonly Notice[]>([]);

const shownForMs = 8000;
const mostAtOnce = 3;
let lastId = 0;

type More = Partial<Pick<Notice, 'tone' | 'action'>>;

/** Shows a message for a while; the same text twice is shown once, anew. */
export function notify(text: string, more: More = {}): void {
  const id = show(text, more);
  setTimeout(() => dismiss(id), shownForMs);
}

/** Shows a message until what this gives is called: something is under way. */
export function notifyWhile(text: string, more: More = {}): () => void {
  const id = show(text, more);
  return () => dismiss(id);
}

/** Shows why something was not done. */
export const notifyRefusal = (text: string): void => notify(text, { tone: 'refusal' });

function show(text: string, more: More): number {
  const notice: Notice = { id: ++lastId, text, tone: 'note', ...more };
  const others = notices.get().filter((other) => other.text !== text);
  notices.set([...others, notice].slice(-mostAtOnce));
  return notice.id;
}

/** Takes a message away. */
export function dismiss(id: number): void {
  notices.set(notices.get().filter((notice) => notice.id !== id));
}
