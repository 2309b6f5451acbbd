import { inflateSync } from 'node:zlib';
import { pngHead, type PngHead } from '#shared/interchange/logo/png-head.ts';

/** The pixels of a PNG: three bytes of colour each, and one of opacity where it has any. */
export interface Pixels {
  readonly w: number;
  readonly h: number;
  readonly colours: Uint8Array;
  /** Undefined where every pixel is opaque. */
  readonly opacity: Uint8Array | undefined;
}

/** Unpacks a PNG whose head we accept (no interlacing). @throws {Error} for a file that is not sound */
export function pngPixels(bytes: Uint8Array): Pixels {
  const head = pngHead(bytes);
  const chunks = chunksOf(bytes);
  const samples = samplesOf(inflateSync(Buffer.concat(chunks.get('IDAT') ?? [])), head);
  return coloured(samples, head, chunks);
}

type Chunks = ReadonlyMap<string, readonly Uint8Array[]>;

function chunksOf(bytes: Uint8Array): Chunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const own = chunks.get(name) ?? [];
    own.push(bytes.subarray(at + 8, at + 8 + length));
    chunks.set(name, own);
    at += 12 + length;
  }
  return chunks;
}

const channels: Readonly<Record<PngHead['colourType'], number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** One byte for each sample (of 16 bits the upper), row by row: filters are undone. */
function samplesOf(packed: Uint8Array, { w, h, depth, colourType }: PngHead): Uint8Array {
  const perPixel = channels[colourType];
  const rowBytes = Math.ceil((w * perPixel * depth) / 8);
  if (packed.length < (rowBytes + 1) * h) throw new Error('The pixels of the logo end too early.');
  const step = Math.max(1, (perPixel * depth) / 8);
  const out = new Uint8Array(w * h * perPixel);
  let above: Uint8Array = new Uint8Array(rowBytes);
  for (let y = 0; y < h; y++) {
    const start = y * (rowBytes + 1);
    const row = packed.slice(start + 1, start + 1 + rowBytes);
    undoFilter(packed[start]!, row, above, step);
    spread(row, depth, out.subarray(y * w * perPixel, (y + 1) * w * perPixel));
    above = row;
  }
  return out;
}

/** PNG specification, section 9. */
function undoFilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = 0; at < row.length; at++) {
    const left = at >= step ? row[at - step]! : 0;
    const up = above[at]!;
    const corner = at >= step ? above[at - step]! : 0;
    row[at] = row[at]! + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Samples of any depth as a byte each, as they are: palettes count by them. */
function spread(row: Uint8Array, depth: PngHead['depth'], out: Uint8Array): void {
  for (let at = 0; at < out.length; at++) {
    if (depth >= 8) out[at] = row[(at * depth) / 8]!;
    else {
      const bit = at * depth;
      out[at] = (row[bit >> 3]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
    }
  }
}

function coloured(samples: Uint8Array, head: PngHead, chunks: Chunks): Pixels {
  const { w, h, colourType, depth } = head;
  const [colours, opacity] = [new Uint8Array(w * h * 3), new Uint8Array(w * h).fill(255)];
  const palette = chunks.get('PLTE')?.[0] ?? new Uint8Array();
  const seeThrough = chunks.get('tRNS')?.[0];
  const perPixel = channels[colourType];
  const most = depth >= 8 ? 255 : (1 << depth) - 1;
  for (let pixel = 0; pixel < w * h; pixel++) {
    const at = pixel * perPixel;
    if (colourType === 3) {
      const index = samples[at]!;
      colours.set(palette.subarray(index * 3, index * 3 + 3), pixel * 3);
      opacity[pixel] = seeThrough?.[index] ?? 255;
      continue;
    }
    const isGrey = colourType === 0 || colourType === 4;
    for (let part = 0; part < 3; part++)
      colours[pixel * 3 + part] = (samples[at + (isGrey ? 0 : part)]! * 255) / most;
    if (colourType >= 4) opacity[pixel] = samples[at + perPixel - 1]!;
    else if (isNamed(samples, at, perPixel, seeThrough, depth)) opacity[pixel] = 0;
  }
  return { w, h, colours, opacity: opacity.every((part) => part === 255) ? undefined : opacity };
}

/** Whether a pixel has the one colour that is said to be transparent. */
function isNamed(
  samples: Uint8Array,
  at: number,
  perPixel: number,
  colour: Uint8Array | undefined,
  depth: PngHead['depth'],
): boolean {
  if (colour === undefined) return false;
  // Two bytes a sample; of those of 16 bits only the upper is looked at, like that of the pixels.
  const byte = depth === 16 ? 0 : 1;
  for (let part = 0; part < perPixel; part++)
    if (samples[at + part] !== colour[part * 2 + byte]) return false;
  return true;
}
