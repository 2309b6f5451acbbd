/** Who asks, and from where. Decided by the wire, never by the message. */
export interface Caller {
  /** Whose undo it is. */
  readonly actor: string;
  /** May name paths on this machine: only the desktop window may, through its own dialogs. */
  readonly mayUsePaths: boolean;
}
