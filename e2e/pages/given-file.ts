/** A file on disk, or one made in memory. */
export type GivenFile =
  | string
  | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
