import { useEffect, useRef, useState } from 'react';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { Keys, keysInWords } from '#renderer/ui/Keys.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { SearchBox } from '#renderer/ui/SearchBox.tsx';
import { keysFor, type KeyLine, type KeySection } from './key-sections.ts';
import styles from './KeyboardDialog.module.css';
import { t } from '#shared/words/t.ts';

/** Every key the app knows, by what it is for, to be searched. */
export function KeyboardDialog() {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = keysFor(typed);
  return (
    <Modal title={t`Keyboard`} wide onClose={closeDialog}>
      <SearchBox
        label={t`Find a key or what it does`}
        value={typed}
        onChange={setTyped}
        className={styles.search}
        inputRef={field}
        onLeaveDown={() => list.current?.focus()}
      />
      {/* The list may be longer than the window, and a key must be able to scroll it. */}
      <section ref={list} className={styles.sections} aria-label={t`Keys`} tabIndex={0}>
        {found.map((section) => (
          <Section key={section.title} section={section} />
        ))}
        {found.length === 0 && (
          <p
            className={styles.nothing}
          >{t`No key does that. ${keysInWords('Mod+K')} finds every command.`}</p>
        )}
      </section>
    </Modal>
  );
}

const Section = ({ section: { title, lines } }: { readonly section: KeySection }) => (
  <section className={styles.section} aria-label={title}>
    <h3 className={styles.title}>{title}</h3>
    <dl>
      {lines.map((line) => (
        <Line key={line.keys.join(' ') + line.what} line={line} />
      ))}
    </dl>
  </section>
);

const Line = ({ line: { what, keys } }: { readonly line: KeyLine }) => (
  <div className={styles.line}>
    <dt>{what}</dt>
    <dd className={styles.keys}>
      {keys.map((combination) => (
        <Keys key={combination} keys={combination} />
      ))}
    </dd>
  </div>
);
