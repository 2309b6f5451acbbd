/** One connected person, as the room sees them: somewhere to send texts to. */
export interface RoomSink {
  /** Takes revisions of the plan from the room; the host's own window has them by another way. */
  readonly wantsRevisions: boolean;
  /** How much waits to be sent, in bytes. */
  readonly waiting: number;
  /** One message of the host, as JSON; in bytes when it goes to many, so that it is encoded once. */
  send(text: string | Buffer): void;
  /** Ends the connection, with a sentence for the person. */
  end(reason: string): void;
}
