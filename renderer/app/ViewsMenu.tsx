import { Bookmark } from 'lucide';
import { bookmarksOf } from '#shared/plan/bookmarks-of.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import { goToBookmark } from '#renderer/actions/showing/bookmark-acts.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { t } from '#shared/words/t.ts';

/** The bookmarked views and queries, to go to. */
export function ViewsMenu() {
  const { plan } = useSession();
  useLaterPlanVersion();
  const bookmarks = bookmarksOf(plan);
  return (
    <MenuButton
      label={t`Views`}
      trigger={
        <Button look="quiet" icon={Bookmark} opensMenu>
          {t`Views`}
        </Button>
      }
      entries={[
        ...bookmarks.map((bookmark, index) => ({
          id: bookmark.id,
          label: bookmark.name,
          ...(index < 9 ? { keys: `Alt+${index + 1}` } : {}),
          run: () => goToBookmark(bookmark),
        })),
        ...(bookmarks.length === 0 ? [] : (['-'] as const)),
        {
          id: 'add-bookmark',
          label: t`Bookmark this view…`,
          keys: 'Mod+B',
          run: () => runAction('add-bookmark'),
        },
        {
          id: 'bookmarks',
          label: t`Rename, order, remove…`,
          keys: 'Mod+Shift+B',
          run: () => runAction('bookmarks'),
        },
      ]}
    />
  );
}
