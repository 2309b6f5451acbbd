import type { Id } from '#shared/base/ids.ts';
import type { Bookmark } from '#shared/plan/records.ts';
import { lensText, parseLens } from '#shared/lens/lens.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { chooseLens, lens, lensTitle } from '#renderer/state/shown/lens.ts';
import { outlineQuery } from '#renderer/state/shown/outline.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { rackPort } from '#renderer/state/shown/rack-port.ts';
import { onceThere } from '#renderer/state/base/once-there.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { sentence } from '../editing/edit-facts.ts';
import { t } from '#shared/words/t.ts';

/** Where a bookmark leads, in words. */
export function bookmarkWords({ query, lens }: Bookmark): string {
  if (query !== undefined) return t`query: ${query}`;
  const through = parseLens(lens ?? '');
  return through.name === 'layers' ? t`view` : t`view, ${lensTitle(through)}`;
}

/** Keeps what is in sight under a name, with what is looked at. Gives a sentence when it is refused. */
export function bookmarkSight(name: string): string | undefined {
  const session = openSession();
  const to = canvasSight() ?? racksInSight();
  if (session === undefined || to === undefined) return undefined;
  return sentence(session.ask('add-bookmark', { name, to }));
}

function canvasSight() {
  const port = canvasPort.get();
  if (port === undefined) return undefined;
  const { x, y, w, h } = port.frame();
  const view = { x: Math.round(x), y: Math.round(y), w: Math.round(w), h: Math.round(h) };
  return { ...view, ...lensNow(), ...looksAt(port.cardsInSight()) };
}

function racksInSight() {
  const about = rackPort.get()?.inSight() ?? [];
  return about.length === 0 ? undefined : { lens: lensText(lens.get()), about };
}

const looksAt = (about: readonly Id[]): { readonly about?: readonly Id[] } =>
  about.length === 0 ? {} : { about };

/** Keeps a query under a name. Gives a sentence when it is refused. */
export function bookmarkQuery(name: string, query: string): string | undefined {
  const session = openSession();
  return session && sentence(session.ask('add-bookmark', { name, to: { query } }));
}

/** Goes where a bookmark leads. */
export function goToBookmark({ name, x, y, w, h, query, lens: through, about }: Bookmark): void {
  announce(name);
  const next = parseLens(through ?? '');
  if (query === undefined && lensText(next) !== lensText(lens.get())) chooseLens(next);
  if (query !== undefined) {
    outlineQuery.set(query);
    return showTab('outline');
  }
  if (next.name === 'racks') return onceThere(rackPort, (port) => port.reveal(about ?? []));
  if (x === undefined || y === undefined || w === undefined || h === undefined) return;
  onceThere(canvasPort, (port) => port.showAgain({ x, y, w, h }, about ?? []));
}

/** What the plan is looked at through; nothing for its layers. */
const lensNow = (): { readonly lens?: string } =>
  lens.get().name === 'layers' ? {} : { lens: lensText(lens.get()) };
