import styles from './Keys.module.css';

const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');
const words: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Shift: isMac ? '⇧' : 'Shift',
  Alt: isMac ? '⌥' : 'Alt',
};

/** `Mod+Shift+Z` in the words of this system: "Ctrl Shift Z". */
export const keysInWords = (keys: string): string =>
  keys
    .split('+')
    .map((key) => words[key] ?? key)
    .join(' ');

/** A key combination, drawn as key caps. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys}>
      {keysInWords(keys)
        .split(' ')
        .map((key) => (
          <kbd key={key} className={styles.key}>
            {key}
          </kbd>
        ))}
    </span>
  );
}
