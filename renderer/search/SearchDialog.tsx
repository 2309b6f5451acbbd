import { useDeferredValue, useState } from 'react';
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
import { kindData } from '#shared/catalogue/kinds.ts';
import { allActions } from '#renderer/actions/all-actions.ts';
import { placeItem } from '#renderer/actions/place-item.ts';
import { revealComponent } from '#renderer/actions/reveal-component.ts';
import { showFinding } from '#renderer/actions/show-finding.ts';
import { closeDialog } from '#renderer/state/open-dialog.ts';
import { showTab } from '#renderer/state/panels.ts';
import { catalogueOf } from '#renderer/state/use-catalogue.ts';
import { checkResult } from '#renderer/state/use-check.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { HitLine, wordsOfHit } from './HitLine.tsx';
import { searchPlan, type SearchHit } from './search-plan.ts';
import styles from './SearchDialog.module.css';

/** Finds components, facts, findings, things to place and everything that can be done; Enter goes there or does it. */
export function SearchDialog() {
  const session = useSession();
  const [text, setText] = useState('');
  const typed = useDeferredValue(text);
  const hits = searchPlan(typed, {
    plan: session.plan,
    actions: allActions.filter(({ id }) => id !== 'command-palette'),
    findings: checkResult(session).findings,
    technologies: catalogueOf(session).all(),
  });
  const take = (key: string) => {
    const hit = hits.find((known) => known.key === key);
    closeDialog();
    if (hit !== undefined) goTo(hit);
  };
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
        <Dialog aria-label="Search or run a command" className={styles.dialog ?? ''}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField
              aria-label="Search or run a command"
              className={styles.field ?? ''}
              autoFocus
              onKeyDown={(event) => {
                // The first Escape empties the field, the second closes.
                if (event.key === 'Escape' && text === '') closeDialog();
                else event.continuePropagation();
              }}
            >
              <Input
                className={styles.input ?? ''}
                placeholder="A component, a fact, a finding, a technology, a command"
              />
            </SearchField>
            <ListBox
              aria-label="What was found"
              className={styles.list ?? ''}
              items={hits}
              dependencies={[hits]}
              onAction={(key) => take(String(key))}
              renderEmptyState={() => (
                <p className={styles.nothing}>Nothing is called so. Type fewer letters.</p>
              )}
            >
              {(hit) => (
                <ListBoxItem id={hit.key} textValue={wordsOfHit(hit)} className={styles.item ?? ''}>
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

function goTo(hit: SearchHit): void {
  switch (hit.type) {
    case 'action':
      return hit.action.run();
    case 'component':
      return kindData(hit.component.kind).lane === 'planning'
        ? showTab('goals')
        : revealComponent(hit.component.id);
    case 'finding':
      return showFinding(hit.finding);
    case 'technology': {
      const kind = hit.technology.kinds[0];
      if (kind !== undefined) placeItem({ kind, technology: hit.technology.id });
    }
  }
}
