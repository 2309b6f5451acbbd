import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Completion, Completions } from '#shared/rules/own/completion/completion.ts';
import { problemPlace } from '#shared/rules/own/problem-place.ts';
import { classes } from '#renderer/ui/classes.ts';
import { coloured } from '../CelText.tsx';
import { CompletionList } from './CompletionList.tsx';
import { completionId } from './completion-id.ts';
import { Unseen } from '#renderer/ui/Unseen.tsx';
import styles from './CelField.module.css';
import { t } from '#shared/words/t.ts';

/** What is offered now, and which of it the arrows are on. */
interface Offer extends Completions {
  readonly chosen: number;
}

/**
 * A field for an expression: names are completed while one types (Ctrl+Space asks for it; arrows, Enter and Tab take one, Escape puts it
 * away), and what does not compile is marked at its character.
 */
export function CelField({
  label,
  isLabelShown = true,
  value,
  lines = 1,
  problems,
  placeholder,
  isReadOnly = false,
  isMessage = false,
  complete,
  aside,
  onChange,
  onLeave,
}: {
  readonly label: string;
  readonly isLabelShown?: boolean;
  readonly value: string;
  readonly lines?: number;
  /** What is wrong with it, each with its line and caret. */
  readonly problems: readonly string[];
  readonly placeholder?: string;
  readonly isReadOnly?: boolean;
  /** A text with expressions in it, not one expression. */
  readonly isMessage?: boolean;
  readonly complete: (text: string, offset: number) => Completions | undefined;
  readonly aside?: ReactNode;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const [offer, setOffer] = useState<Offer>();
  const caretToSet = useRef<number>(undefined);
  const placed = problems.map((message) => problemPlace({ message }, value));
  const wrong = placed.find(({ at }) => at !== undefined)?.at;

  useLayoutEffect(() => {
    if (caretToSet.current === undefined) return;
    field.current?.setSelectionRange(caretToSet.current, caretToSet.current);
    caretToSet.current = undefined;
  });

  const ask = (text: string, offset: number) => {
    const found = complete(text, offset);
    const isUseful = found !== undefined && !isWritten(found, text);
    setOffer(isUseful ? { ...found, chosen: 0 } : undefined);
  };
  const take = (item: Completion) => {
    if (offer === undefined) return;
    caretToSet.current = offer.from + item.caret;
    const next = value.slice(0, offer.from) + item.insert + value.slice(offer.to);
    onChange(next);
    setOffer(undefined);
    // What is written between quotes or brackets is asked for at once.
    if (item.caret < item.insert.length) ask(next, offer.from + item.caret);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault();
      return ask(value, event.currentTarget.selectionStart);
    }
    if (offer === undefined) return;
    const act = offerActs[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = act(offer);
    if (next === 'take') take(offer.items[offer.chosen]!);
    else setOffer(next);
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {isLabelShown ? label : <Unseen>{label}</Unseen>}
        </label>
        {aside}
      </div>
      <div className={classes(styles.box, problems.length > 0 && styles.invalid)}>
        <div ref={under} className={styles.under} aria-hidden="true">
          {isMessage ? plain(value, wrong) : coloured(value, wrong)}
          {'\n'}
        </div>
        <textarea
          ref={field}
          id={id}
          className={styles.text}
          rows={lines}
          value={value}
          placeholder={placeholder}
          readOnly={isReadOnly}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-invalid={problems.length > 0}
          aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
          aria-controls={offer === undefined ? undefined : `${id}-offer`}
          aria-activedescendant={
            offer === undefined ? undefined : completionId(`${id}-offer`, offer.chosen)
          }
          onChange={(event) => {
            const { value: text, selectionStart } = event.target;
            onChange(text);
            if (asksFor(text, selectionStart)) ask(text, selectionStart);
            else setOffer(undefined);
          }}
          onKeyDown={onKeyDown}
          onPointerDown={() => setOffer(undefined)}
          onBlur={() => {
            setOffer(undefined);
            onLeave();
          }}
        />
        {offer !== undefined && (
          <CompletionList
            id={`${id}-offer`}
            items={offer.items}
            chosen={offer.chosen}
            under={under}
            at={offer.from}
            onTake={take}
          />
        )}
      </div>
      {problems.length > 0 && (
        <ul id={`${id}-problems`} className={styles.problems} aria-label={t`Problems of ${label}`}>
          {placed.map(({ said, shown }, index) => (
            <li key={index}>
              {said}
              {shown !== undefined && <pre className={styles.shown}>{shown}</pre>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whether what was typed last asks for an offer: a letter, a dot, the beginning of a text. */
const asksFor = (text: string, offset: number): boolean =>
  /[\w.'"]$/.test(text.slice(0, offset)) && !/\d$/.test(text.slice(0, offset));

/** Nothing to offer, or nothing but what stands there already: then keys mean what they always do. */
const isWritten = ({ items, from, to }: Completions, text: string): boolean =>
  items.length === 0 || (items.length === 1 && items[0]?.insert === text.slice(from, to));

const within = (offer: Offer, chosen: number): Offer => ({
  ...offer,
  chosen: (chosen + offer.items.length) % offer.items.length,
});

const offerActs: Readonly<Record<string, (offer: Offer) => Offer | undefined | 'take'>> = {
  ArrowDown: (offer) => within(offer, offer.chosen + 1),
  ArrowUp: (offer) => within(offer, offer.chosen - 1),
  Enter: () => 'take',
  Tab: () => 'take',
  Escape: () => undefined,
};

function plain(text: string, wrong: number | undefined) {
  if (wrong === undefined) return text;
  const end = wrong + /^\w*|^./.exec(text.slice(wrong))![0].length;
  return (
    <>
      {text.slice(0, wrong)}
      <span data-wrong="true" className={styles.wrong}>
        {text.slice(wrong, end)}
      </span>
      {text.slice(end)}
    </>
  );
}
