/** How much a packed file may hold, judged by what is really unpacked, not by what its headers say. */
export interface ZipLimits {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly entries: number;
  /** Unpacked bytes per packed byte, asked once `ratioFromBytes` are unpacked. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
}

export const zipLimits: ZipLimits = {
  packedBytes: 100e6,
  unpackedBytes: 500e6,
  entries: 2000,
  ratio: 200,
  ratioFromBytes: 20e6,
};
