/**
 * Seconds to send some bytes over a link (domain.md §4.5): bytes · 8 / (bits a second · the share of the link that a transfer
 * gets). 64 GiB at 10 Gbit/s and 0.8 take 69 s.
 */
export const transferTime = (bytes: number, bitsPerSecond: number, efficiency: number): number =>
  (bytes * 8) / (bitsPerSecond * efficiency);

/** Bytes of a GiB, and of a TB and a MB as storage counts them. */
export const bytesPer = { GiB: 2 ** 30, TB: 1e12, MB: 1e6 } as const;
