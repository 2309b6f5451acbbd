import { ChevronDown } from 'lucide';
import { useState } from 'react';
import { Button, ComboBox, Input, type Key } from 'react-aria-components';
import { ComboOptions, takesFirstOption, type ComboItem } from './ComboOptions.tsx';
import { Icon } from './Icon.tsx';
import { classes } from './classes.ts';
import styles from './Combo.module.css';
import { t } from '#shared/words/t.ts';

/** A text field with a list that narrows as one types; Enter takes what is marked, the first where nothing was walked to. */
export function Combo({
  label,
  items,
  selected,
  placeholder,
  empty = t`Nothing matches. Type less.`,
  disabled = false,
  isBlank = false,
  onSelect,
}: {
  readonly label: string;
  /** All there is, or what answers a text, for what is too much to list. Asked for only while the list is open, or about to be. */
  readonly items: readonly ComboItem[] | ((typed: string) => readonly ComboItem[]);
  readonly selected?: string | undefined;
  readonly placeholder?: string;
  readonly empty?: string;
  readonly disabled?: boolean;
  readonly isBlank?: boolean;
  readonly onSelect: (id: string) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  // There before the list opens: how many there are is said aloud as it does.
  const [isHere, setHere] = useState(false);
  const isAsked = isOpen || isHere;
  const [typed, setTyped] = useState('');
  // A click opens the list; Tab passes by without one, and typing or an arrow opens it then.
  const [isPressed, setPressed] = useState(false);
  return (
    <ComboBox
      aria-label={label}
      className={styles.combo ?? ''}
      {...(typeof items === 'function'
        ? { items: isAsked ? items(typed) : [], onInputChange: setTyped }
        : { defaultItems: isAsked ? items : items.filter(({ id }) => id === selected) })}
      onOpenChange={setOpen}
      selectedKey={selected ?? null}
      isDisabled={disabled}
      menuTrigger={isPressed ? 'focus' : 'input'}
      onFocus={() => setHere(true)}
      onBlur={() => {
        setHere(false);
        setPressed(false);
      }}
      allowsEmptyCollection
      onSelectionChange={(key: Key | null) => {
        if (key !== null && key !== selected) onSelect(String(key));
      }}
    >
      <div
        className={classes(styles.box, isBlank && styles.blank)}
        onPointerDownCapture={() => setPressed(true)}
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          if (takesFirstOption(event.target as Element)) event.stopPropagation();
        }}
      >
        <Input
          className={styles.input ?? ''}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        <Button className={styles.open ?? ''}>
          <Icon icon={ChevronDown} size={14} />
        </Button>
      </div>
      <ComboOptions empty={empty} />
    </ComboBox>
  );
}
