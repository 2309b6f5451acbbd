import { bookmarksOf } from '#shared/plan/bookmarks-of.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { showOrHideMinimap } from '../showing/show-or-hide.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { presentation } from '#renderer/state/shown/presentation.ts';
import { rackPort } from '#renderer/state/shown/rack-port.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { goToBookmark } from '../showing/bookmark-acts.ts';
import { t } from '#shared/words/t.ts';

const hasCanvas = () => openSession() !== undefined && canvasPort.get() !== undefined;
const hasView = () => hasCanvas() || (openSession() !== undefined && rackPort.get() !== undefined);
const bookmarks = () => {
  const session = openSession();
  return session === undefined ? [] : bookmarksOf(session.plan);
};

/** Views to come back to, and showing the plan to others. */
export const bookmarkActions: readonly Action[] = [
  {
    id: 'add-bookmark',
    label: t`Bookmark this view…`,
    keys: ['Mod+B'],
    also: t`keep remember place position`,
    enabled: () => hasView() && openSession()?.readOnly === undefined,
    run: () => showDialog({ name: 'add-bookmark' }),
  },
  {
    id: 'bookmarks',
    label: t`Bookmarks…`,
    keys: ['Mod+Shift+B'],
    also: t`order rename delete views queries`,
    enabled: hasView,
    run: () => showDialog({ name: 'bookmarks' }),
  },
  {
    id: 'present',
    label: t`Present the plan`,
    keys: ['Shift+F5'],
    also: t`presentation projector full screen slides workshop`,
    enabled: hasCanvas,
    run: () => presentation.set({ step: 0 }),
  },
  {
    id: 'minimap',
    label: t`Show or hide the minimap`,
    keys: ['Mod+Shift+M'],
    also: t`overview small picture whole plan`,
    enabled: hasCanvas,
    run: showOrHideMinimap,
  },
  ...Array.from({ length: 9 }, (_, index): Action => ({
    id: `bookmark-${index + 1}`,
    label: t`Go to bookmark ${index + 1}`,
    keys: [`Alt+${index + 1}`],
    enabled: () => hasView() && bookmarks()[index] !== undefined,
    run: () => {
      const bookmark = bookmarks()[index];
      if (bookmark !== undefined) goToBookmark(bookmark);
    },
  })),
];
