/**
 * The most bytes of a file that is taken, by what it is for. Real files stay far below: a plan of 10,000 components is 13 MB of
 * JSON. Plans also fit into one message of the web host (`largestMessage`).
 */
export const mostBytes = {
  plan: 150_000_000,
  workbook: 100_000_000,
  table: 20_000_000,
  rules: 20_000_000,
  template: 20_000_000,
  /** A note's picture may be 2 MB; a drawing becomes smaller when its extras are taken out. */
  drawing: 20_000_000,
  picture: 2_100_000,
} as const;

/** What a file is for. */
export type FileUse = keyof typeof mostBytes;
