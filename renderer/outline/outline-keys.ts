import { lineForKey } from '#renderer/ui/line-for-key.ts';
import type { OutlineRow } from './outline-rows.ts';

/** What a key means in the outline. */
export type OutlineAct =
  | {
      readonly act: 'go';
      readonly to: number;
      readonly extends: boolean;
      readonly onlyGoes: boolean;
    }
  | { readonly act: 'fold' | 'unfold' | 'inspect' | 'rename' | 'toggle' | 'show' };

/** The key press, as far as it matters here. */
export interface OutlineKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key means on a line; undefined when it is the window's. `page` is how many lines are in sight. */
export function outlineAct(
  press: OutlineKey,
  rows: readonly OutlineRow[],
  at: number,
  page: number,
): OutlineAct | undefined {
  const row = rows[at];
  if (row === undefined || press.altKey) return undefined;
  const mod = press.ctrlKey || press.metaKey;
  const to = lineForKey(press.key, at, rows.length, page);
  if (to !== undefined) return { act: 'go', to, extends: press.shiftKey, onlyGoes: mod };
  switch (press.key) {
    case 'ArrowRight':
      if (row.isOpen === false) return { act: 'unfold' };
      return row.isOpen === true ? going(at + 1) : undefined;
    case 'ArrowLeft':
      return row.isOpen === true ? { act: 'fold' } : going(outer(rows, at));
    case 'Enter':
      if (row.id === undefined) return { act: row.isOpen === true ? 'fold' : 'unfold' };
      return { act: mod ? 'show' : 'inspect' };
    case ' ':
      return { act: 'toggle' };
    case 'F2':
      return row.id === undefined ? undefined : { act: 'rename' };
    default:
      return undefined;
  }
}

const going = (to: number): OutlineAct => ({ act: 'go', to, extends: false, onlyGoes: false });

/** The line that a line stands under; itself at the top. */
function outer(rows: readonly OutlineRow[], at: number): number {
  const { level } = rows[at]!;
  for (let up = at - 1; up >= 0; up--) if (rows[up]!.level < level) return up;
  return at;
}
