import type { Action } from '../action.ts';

/** What of a key press decides which action it means. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** Which key it is, whatever it types: on some systems a digit or letter with Alt is another sign. */
  readonly code?: string;
}

/** Whether a key press is this combination. Mod is Ctrl, on a Mac Command. */
export function isPressed(keys: string, press: KeyPress, isMac: boolean): boolean {
  const parts = keys.split('+').map((part) => (part === '' ? '+' : part));
  const key = keys.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  return (
    (sameKey(key, press.key) || isByPlace(key, press) || isWithShift(parts, press)) &&
    mod === parts.includes('Mod') &&
    !otherMod &&
    press.altKey === parts.includes('Alt') &&
    (press.shiftKey === parts.includes('Shift') || (!parts.includes('Shift') && isShiftedSign(key)))
  );
}

/** The action that a key press means, of those that can run now. */
export function actionFor(
  actions: readonly Action[],
  press: KeyPress,
  isMac: boolean,
): Action | undefined {
  const meant = actions.flatMap((action) => {
    const keys = (action.keys ?? []).find((one) => isPressed(one, press, isMac));
    return keys !== undefined && action.enabled() ? [{ action, keys }] : [];
  });
  // Of a sign that is typed with Shift, and a combination with Shift, the combination is what was pressed.
  const named = press.shiftKey && meant.find(({ keys }) => keys.includes('Shift'));
  return (named || meant[0])?.action;
}

const named: Readonly<Record<string, string>> = { Del: 'Delete', Esc: 'Escape', Space: ' ' };

const sameKey = (wanted: string, pressed: string): boolean =>
  (named[wanted] ?? wanted).toLowerCase() === pressed.toLowerCase();

/** What the keys of these signs type with Shift, on one keyboard or another. */
const typedWithShift: Readonly<Record<string, string>> = { '+': '*', '-': '_' };

const isWithShift = (parts: readonly string[], { key }: KeyPress): boolean =>
  parts.includes('Shift') && typedWithShift[parts.at(-1) ?? ''] === key;

/** Digits typed with Shift, and letters typed with Alt, are other signs on many systems: the key itself counts. */
const isByPlace = (key: string, { code, altKey }: KeyPress): boolean =>
  (/^\d$/.test(key) && code === `Digit${key}`) || (altKey && code === `Key${key}`);

/** On many keyboards these are typed with Shift: what was typed counts, not how. */
const isShiftedSign = (key: string): boolean => ['+', '-', '/', '?'].includes(key);
