const endRecord = 0x06054b50;
const entryRecord = 0x02014b50;
const endRecordLength = 22;
const longestComment = 65_535;

/** Checksums of a zip's entries by name, as its directory states them; a name may be there more than once. */
export type ZipDirectory = ReadonlyMap<string, readonly number[]>;

/** Reads the directory at the end of a zip; undefined when its end is missing. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const checksums = new Map<string, number[]>();
  let at = view.getUint32(end + 16, true);
  // Damaged lengths lead anywhere: reading stops at the end record, and what was not found counts as missing.
  while (at + 46 <= end && view.getUint32(at, true) === entryRecord) {
    const nameLength = view.getUint16(at + 28, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    checksums.set(name, [...(checksums.get(name) ?? []), view.getUint32(at + 16, true)]);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endRecordLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endRecord) return at;
  return undefined;
}

/** Bytes as fflate reads names without the UTF-8 flag. Parts of workbooks have plain names. */
const nameOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
