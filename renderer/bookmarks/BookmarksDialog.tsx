import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import { bookmarksOf } from '#shared/plan/bookmarks-of.ts';
import type { Bookmark } from '#shared/plan/records.ts';
import { bookmarkWords, goToBookmark } from '#renderer/actions/showing/bookmark-acts.ts';
import { sentence } from '#renderer/actions/editing/edit-facts.ts';
import { closeDialog, showDialog } from '#renderer/state/window/open-dialog.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import styles from './BookmarksDialog.module.css';
import { t } from '#shared/words/t.ts';

/** Every bookmark: to go to, rename, put in order and take away. */
export function BookmarksDialog() {
  const session = useSession();
  usePlanVersion();
  const bookmarks = bookmarksOf(session.plan);
  return (
    <Modal
      title={t`Bookmarks`}
      onClose={closeDialog}
      footer={
        <Button look="primary" onPress={() => showDialog({ name: 'add-bookmark' })}>
          {t`Bookmark this view…`}
        </Button>
      }
    >
      {bookmarks.length === 0 && (
        <p className={styles.nothing}>
          {t`No view is kept yet. Bookmark what is in sight to come back to it, and to present it.`}
        </p>
      )}
      <ol className={styles.list} aria-label={t`Bookmarks`}>
        {bookmarks.map((bookmark, index) => (
          <Line key={bookmark.id} bookmark={bookmark} index={index} all={bookmarks} />
        ))}
      </ol>
    </Modal>
  );
}

function Line({
  bookmark,
  index,
  all,
}: {
  readonly bookmark: Bookmark;
  readonly index: number;
  readonly all: readonly Bookmark[];
}) {
  const session = useSession();
  const { id, name } = bookmark;
  const moveTo = (to: number) => {
    const ids = all.map((each) => each.id).filter((other) => other !== id);
    session.run('order-bookmarks', { ids: ids.toSpliced(to, 0, id) });
  };
  return (
    <li className={styles.line}>
      <span className={styles.key}>{index < 9 && <Keys keys={`Alt+${index + 1}`} />}</span>
      <TextEntry
        label={t`Name of bookmark ${index + 1}`}
        value={name}
        readOnly={session.readOnly !== undefined}
        onCommit={(text) => sentence(session.ask('rename-bookmark', { id, name: text }))}
      />
      <span className={styles.what}>{bookmarkWords(bookmark)}</span>
      <Button
        small
        look="quiet"
        aria-label={t`Go to ${name}`}
        onPress={() => {
          closeDialog();
          goToBookmark(bookmark);
        }}
      >
        {t`Go`}
      </Button>
      <IconButton
        small
        icon={ArrowUp}
        label={t`Move ${name} up`}
        isDisabled={index === 0}
        onPress={() => moveTo(index - 1)}
      />
      <IconButton
        small
        icon={ArrowDown}
        label={t`Move ${name} down`}
        isDisabled={index === all.length - 1}
        onPress={() => moveTo(index + 1)}
      />
      <IconButton
        small
        icon={Trash2}
        label={t`Remove ${name}`}
        onPress={() => session.run('remove-bookmark', { id })}
      />
    </li>
  );
}
