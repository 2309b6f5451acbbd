/** Something a person can do, by button, menu, key or the command palette. */
export interface Action {
  /** Stable: the native menu names actions by it. */
  readonly id: string;
  /** "Duplicate the selection". */
  readonly label: string;
  /** `Mod+Shift+Z`; Mod is Ctrl, on a Mac Command. Any of them works, the first is shown. */
  readonly keys?: readonly string[];
  /** Another way to say it, for the search. */
  readonly also?: string;
  readonly enabled: () => boolean;
  readonly run: () => void;
}
