import styles from './Keys.module.css';
import { t, tAs } from '#shared/words/t.ts';

const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');
const words: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : t`Ctrl`,
  Shift: isMac ? '⇧' : t`Shift`,
  Alt: isMac ? '⌥' : t`Alt`,
  Space: t`Space`,
  Enter: t`Enter`,
  Del: t`Del`,
  Backspace: t`Backspace`,
  Home: tAs('Home', 'key'),
  End: t`End`,
  PageUp: t`PageUp`,
  PageDown: t`PageDown`,
  Drag: t`Drag`,
  ArrowRight: '→',
  Arrows: '← ↑ ↓ →',
};

/** The keys of a combination, each as this system names it. `Mod++` is Mod and the plus key. */
const keyNames = (keys: string): readonly string[] =>
  keys
    .replace(/\+\+$/, '+plus')
    .split('+')
    .map((key) => (key === 'plus' ? '+' : (words[key] ?? key)));

/** `Mod+Shift+Z` in the words of this system: "Ctrl Shift Z". */
export const keysInWords = (keys: string): string => keyNames(keys).join(' ');

/** A key combination, drawn as key caps. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys}>
      {keyNames(keys).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
