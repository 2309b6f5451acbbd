/** How a workshop is to be opened. */
export interface RoomOrder {
  /** The address of this machine that it listens on, and no other. */
  readonly address: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly tls: boolean;
}

/** An open workshop, as the facilitator must know it. */
export interface OpenRoom extends RoomOrder {
  /** What guests type, without a space. */
  readonly code: string;
  /** Where guests go, e.g. `http://192.0.2.14:8443/room`. */
  readonly link: string;
  /** SHA-256 of the certificate in pairs with colons, when `tls`: what a guest's browser must show too. */
  readonly fingerprint?: string;
}

/** A code as it was typed or read out: spaces, dashes and small letters do not matter. */
export const plainCode = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/** A code as it is read from a wall: `4729 KD`. */
export const readableCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;
