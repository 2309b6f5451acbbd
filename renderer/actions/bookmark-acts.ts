import type { Bookmark } from '#shared/plan/records.ts';
import { lensText, parseLens } from '#shared/lens/lens.ts';
import { announce } from '#renderer/state/announcement.ts';
import { canvasPort } from '#renderer/state/canvas-port.ts';
import { chooseLens, lens } from '#renderer/state/lens.ts';
import { outlineQuery } from '#renderer/state/outline.ts';
import { showTab } from '#renderer/state/panels.ts';
import { openSession } from '#renderer/state/workspace.ts';
import { sentence } from './edit-facts.ts';

/** Where a bookmark leads, in words. */
export const bookmarkWords = ({ query, lens }: Bookmark): string =>
  query === undefined ? (lens === undefined ? 'view' : `view, ${lens}`) : `query: ${query}`;

/** Keeps what is in sight under a name. Gives a sentence when it is refused. */
export function bookmarkSight(name: string): string | undefined {
  const session = openSession();
  const sight = canvasPort.get()?.frame();
  if (session === undefined || sight === undefined) return undefined;
  const [x, y, w, h] = [sight.x, sight.y, sight.w, sight.h].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  return sentence(session.ask('add-bookmark', { name, to: { x, y, w, h, ...lensNow() } }));
}

/** Keeps a query under a name. Gives a sentence when it is refused. */
export function bookmarkQuery(name: string, query: string): string | undefined {
  const session = openSession();
  return session && sentence(session.ask('add-bookmark', { name, to: { query } }));
}

/** Goes where a bookmark leads. */
export function goToBookmark({ name, x, y, w, h, query, lens: through }: Bookmark): void {
  announce(name);
  const next = parseLens(through ?? '');
  if (query === undefined && lensText(next) !== lensText(lens.get())) chooseLens(next);
  if (query !== undefined) {
    outlineQuery.set(query);
    return showTab('outline');
  }
  if (x === undefined || y === undefined || w === undefined || h === undefined) return;
  const sight = { x, y, w, h };
  const port = canvasPort.get();
  if (port !== undefined) return port.showSight(sight);
  if (lens.get().name === 'racks') return;
  // The canvas comes back from another lens.
  const stop = canvasPort.subscribe(() => {
    stop();
    canvasPort.get()?.showSight(sight);
  });
}

/** What the plan is looked at through; nothing for its layers. */
const lensNow = (): { readonly lens?: string } =>
  lens.get().name === 'layers' ? {} : { lens: lensText(lens.get()) };
