import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { UnreadableFile } from '../unreadable-file.ts';
import { crc32 } from './crc32.ts';
import { zipDirectory } from './zip-directory.ts';
import { zipLimits, type ZipLimits } from './zip-limits.ts';
import { t } from '#shared/words/t.ts';

/** Takes the unpacked bytes of one entry, piece by piece; `last` comes with the final piece. */
export type EntryReader = (piece: Uint8Array, last: boolean) => void;

// Small enough that no single step of unpacking can pass the limits by much.
const step = 65_536;

/**
 * Unpacks a zip piece by piece. `open` says how to read an entry, or undefined to skip it.
 * @throws {UnreadableFile} when it is no zip, is cut off, or passes a limit
 */
export function walkZip(
  bytes: Uint8Array,
  open: (name: string) => EntryReader | undefined,
  limits: ZipLimits = zipLimits,
): void {
  refuseOtherFiles(bytes, limits);
  const directory = zipDirectory(bytes);
  if (directory === undefined) throw cutOff();
  const counter = { entries: 0, unpacked: 0, unfinished: 0 };
  const unzip = new Unzip((file) => {
    if (++counter.entries > limits.entries)
      throw new UnreadableFile(
        t`It holds more than ${limits.entries} parts, which no workbook does.`,
      );
    const reader = open(file.name);
    if (reader === undefined) return;
    const checked = checkedReader(reader, directory.get(file.name) ?? []);
    readEntry(file, checked, counter, bytes.length, limits);
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += step)
    push(unzip, bytes.subarray(at, at + step), at + step >= bytes.length);
  if (counter.unfinished > 0) throw cutOff();
}

interface Counter {
  entries: number;
  unpacked: number;
  unfinished: number;
}

/** Data can be damaged and still unpack, to other numbers: only the checksum tells. */
function checkedReader(reader: EntryReader, checksums: readonly number[]): EntryReader {
  let checksum = 0;
  return (piece, last) => {
    checksum = crc32(piece, checksum);
    if (last && !checksums.includes(checksum)) throw damaged();
    reader(piece, last);
  };
}

function readEntry(
  file: UnzipFile,
  reader: EntryReader,
  counter: Counter,
  packed: number,
  limits: ZipLimits,
): void {
  counter.unfinished++;
  file.ondata = (error, piece, last) => {
    // fflate also hands back what the reader below has thrown.
    if (error !== null) throw isPlainUnzipError(error) ? damaged() : error;
    counter.unpacked += piece.length;
    if (counter.unpacked > limits.unpackedBytes)
      throw new UnreadableFile(
        t`Unpacked it is larger than ${limits.unpackedBytes / 1e6} MB, the most that is read.`,
      );
    if (counter.unpacked > limits.ratioFromBytes && counter.unpacked / packed > limits.ratio) {
      throw new UnreadableFile(
        t`It unpacks to more than ${limits.ratio} times its size, as files do that are made to stop programs.`,
      );
    }
    if (last) counter.unfinished--;
    reader(piece, last);
  };
  file.start();
}

function push(unzip: Unzip, piece: Uint8Array, last: boolean): void {
  try {
    unzip.push(piece, last);
  } catch (error) {
    // fflate throws plain errors on damaged data; what we throw ourselves passes through.
    throw isPlainUnzipError(error) ? damaged() : error;
  }
}

const isPlainUnzipError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'number';

function refuseOtherFiles(bytes: Uint8Array, limits: ZipLimits): void {
  if (bytes.length === 0) throw new UnreadableFile(t`It is empty. Export or copy it again.`);
  if (bytes.length > limits.packedBytes)
    throw new UnreadableFile(
      t`It is larger than ${limits.packedBytes / 1e6} MB, the most that is read.`,
    );
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableFile(
      t`It is an old .xls or a workbook with a password. Save it as .xlsx without a password.`,
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
    throw new UnreadableFile(t`It is not an .xlsx workbook, whatever its name says.`);
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const cutOff = () =>
  new UnreadableFile(t`It is cut off: its end is missing. Export or copy it again.`);
const damaged = () =>
  new UnreadableFile(t`It is damaged: its parts cannot be unpacked. Export or copy it again.`);
