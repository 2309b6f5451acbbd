import { BookmarkPlus, ListFilter, SlidersHorizontal, X } from 'lucide';
import { useRef } from 'react';
import { completeQuery } from '#shared/query/complete-query.ts';
import { readyQueries } from '#shared/query/ready-queries.ts';
import type { Found } from '#shared/query/run-query.ts';
import type { Result } from '#shared/base/result.ts';
import { tellSelection } from '#renderer/actions/showing/tell-selection.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { useFocusRequest } from '#renderer/state/window/focus-requests.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { outlineQuery } from '#renderer/state/shown/outline.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { CelField } from '#renderer/rules/editor/CelField.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import styles from './QueryBar.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Asks for components in words; what is found can be selected on the canvas at once. */
export function QueryBar({ found }: { readonly found: Result<Found> | undefined }) {
  const text = useStore(outlineQuery);
  const field = useRef<HTMLDivElement>(null);
  useFocusRequest('query', () => {
    field.current?.querySelector('textarea')?.focus();
    return field.current !== null;
  });
  return (
    <>
      <div className={styles.field} ref={field}>
        <CelField
          label={t`Find components`}
          isLabelShown={false}
          value={text}
          placeholder={t`hosts where ramGiB >= 512 · vms without backup · web`}
          problems={[]}
          complete={completeQuery}
          onChange={(next) => outlineQuery.set(next.replaceAll('\n', ''))}
          onLeave={() => undefined}
        />
      </div>
      {text !== '' && (
        <IconButton
          small
          icon={X}
          label={t`Show everything again`}
          onPress={() => outlineQuery.set('')}
        />
      )}
      <MenuButton
        label={t`Ready-made queries`}
        trigger={
          <Button small icon={ListFilter} opensMenu>
            {t`Ready-made`}
          </Button>
        }
        entries={readyQueries.map((query) => ({
          id: query.text,
          label: query.title,
          run: () => outlineQuery.set(query.text),
        }))}
      />
      <Button small icon={SlidersHorizontal} onPress={() => showDialog({ name: 'query-form' })}>
        {t`By fields…`}
      </Button>
      {found?.ok === true && (
        <IconButton
          small
          icon={BookmarkPlus}
          label={t`Keep this query`}
          onPress={() => showDialog({ name: 'add-bookmark', query: text.trim() })}
        />
      )}
      <Answer found={found} />
    </>
  );
}

function Answer({ found }: { readonly found: Result<Found> | undefined }) {
  if (found === undefined) return <output className={styles.answer} />;
  if (!found.ok) return <output className={styles.problem}>{found.error.message}</output>;
  const { ids, untold } = found.value;
  return (
    <>
      {ids.length > 0 && (
        <Button small onPress={() => select(ids)}>
          {t`Select ${ids.length}`}
        </Button>
      )}
      {untold.length > 0 && (
        <Button small look="quiet" onPress={() => select(untold)}>
          {t`${untold.length} cannot be told`}
        </Button>
      )}
      <output className={styles.answer}>{words(ids.length)}</output>
    </>
  );
}

function select(ids: readonly string[]): void {
  selectComponents(ids);
  canvasPort.get()?.reveal(ids);
  tellSelection();
}

const words = (count: number): string =>
  count === 0
    ? t`Nothing answers this.`
    : counted(count, { one: '{0} component', other: '{0} components' });
