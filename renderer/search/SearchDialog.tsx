import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { HitLine } from './HitLine.tsx';
import { hitWords } from './hit-words.ts';
import { leadingHits } from './leading-hits.ts';
import { keepHit, recentHits } from './recent-hits.ts';
import type { SearchHit } from './search-hit.ts';
import { searchPlan } from './search-plan.ts';
import { takeHit } from './take-hit.ts';
import { useSearched } from './use-searched.ts';
import styles from './SearchDialog.module.css';
import { t } from '#shared/words/t.ts';

/** Finds components, facts, findings, rules, relations, things to place and everything that can be done; Enter goes there or does it. */
export function SearchDialog() {
  const { plan } = useSession();
  const [text, setText] = useState('');
  const typed = useDeferredValue(text);
  /** What is listed was found for fewer letters. */
  const isBehind = typed !== text;
  const searched = useSearched();
  /** Whether Enter was pressed with Ctrl: into the selected component. */
  const isInside = useRef(false);
  const hits = useMemo(() => {
    const leading = leadingHits(typed, plan, selection.get().components);
    // What states something is not sought as well.
    if (leading.some(({ type }) => type === 'edit')) return leading;
    const known = new Set(leading.map(hitWords).map((words) => words.toLowerCase()));
    const found = searchPlan(typed, searched, recentHits(plan));
    return [...leading, ...found.filter((hit) => !known.has(hitWords(hit).toLowerCase()))];
  }, [typed, plan, searched]);
  const take = (hit: SearchHit | undefined) => {
    if (hit === undefined || isIdle(hit)) return;
    closeDialog();
    keepHit(hit);
    const into = isInside.current;
    // Once the dialog has let go of the keyboard: what was found may send it somewhere.
    queueMicrotask(() => takeHit(hit, into));
  };
  const enter = useEarlyEnter(isBehind, () => take(hits.find((hit) => !isIdle(hit))));
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay ?? ''}
      onOpenChange={(open) => {
        if (!open) closeDialog();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={t`Search or run a command`} className={styles.dialog ?? ''}>
          <Autocomplete
            inputValue={text}
            onInputChange={(next) => {
              enter.typed();
              setText(next);
            }}
          >
            <SearchField
              aria-label={t`Search or run a command`}
              className={styles.field ?? ''}
              autoFocus
              onKeyDown={(event) => {
                if (event.key === 'Enter') isInside.current = event.ctrlKey || event.metaKey;
                // At once, whatever is typed: as in any palette of commands.
                if (event.key === 'Escape') closeDialog();
                else if (text === '' || !enter.takes(event)) event.continuePropagation();
              }}
            >
              <Input
                className={styles.input ?? ''}
                placeholder={t`A component, ram 512, hosts without N+1, a finding, a command`}
              />
            </SearchField>
            <ListBox
              aria-label={t`What was found`}
              className={styles.list ?? ''}
              items={hits}
              dependencies={[hits]}
              disabledKeys={hits.filter(isIdle).map(({ key }) => key)}
              data-behind={isBehind ? '' : undefined}
              onAction={(key) => take(hits.find((known) => known.key === key))}
              renderEmptyState={() => (
                <p className={styles.nothing}>{t`Nothing is called so. Type fewer letters.`}</p>
              )}
            >
              {(hit) => (
                <ListBoxItem
                  id={hit.key}
                  textValue={hitWords(hit)}
                  aria-label={hitWords(hit)}
                  className={styles.item ?? ''}
                >
                  <HitLine hit={hit} />
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type PressedKey = Pick<KeyboardEvent, 'key' | 'nativeEvent'>;

const isIdle = (hit: SearchHit): boolean => hit.type === 'action' && hit.isIdle === true;

/** Keys that go from line to line of what is listed. */
const walking = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];

/**
 * Enter takes the first of what was found for the last letters, unless one has walked on since they were typed: once it is there, as
 * what is listed until then is not what was meant, and whatever the list takes for its line, which follows the letters by a moment.
 * `takes` gives whether a key was such an Enter; one that finishes a letter of an input method is none.
 */
function useEarlyEnter(isBehind: boolean, takeFirst: () => void) {
  const isWaiting = useRef(false);
  const isWalked = useRef(false);
  useEffect(() => {
    if (isBehind || !isWaiting.current) return;
    isWaiting.current = false;
    takeFirst();
  });
  return {
    typed: () => {
      isWalked.current = false;
    },
    takes: ({ key, nativeEvent }: PressedKey): boolean => {
      if (walking.includes(key)) isWalked.current = true;
      if (key !== 'Enter' || nativeEvent.isComposing) return false;
      if (isBehind) isWaiting.current = true;
      else if (!isWalked.current) takeFirst();
      else return false;
      return true;
    },
  };
}
