import { strFromU8 } from 'fflate';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { toBase64 } from '#shared/base/base64.ts';
import { logoLimits, type Logo, type PicturedLogo } from '#shared/report/branding/logo.ts';
import { jpegHead } from './jpeg-head.ts';
import { pngHead } from './png-head.ts';
import { svgDrawing } from './svg-drawing.ts';
import { UnreadableLogo } from './unreadable-logo.ts';
import { t } from '#shared/words/t.ts';

/**
 * A logo from a PNG, JPEG or SVG file, known by what is in it. Of an SVG only shapes with plain colours are taken over: scripts,
 * links and whatever else it holds stay behind. `name` is the file as the person knows it. Refusals: `too-large`, `not-a-logo`.
 */
export function readLogo(bytes: Uint8Array, name: string): Result<Logo> {
  if (bytes.length > logoLimits.bytes)
    return refuse(
      'too-large',
      t`${name} is larger than 1 MB, the most a logo may be. Save it smaller.`,
    );
  const read = readPicture(bytes);
  return read.ok
    ? read
    : refuse('not-a-logo', t`${name} cannot be the logo. ${read.error.message}`);
}

/** The same of any picture, however large its file. Refusal: `not-a-picture`. */
export function readPicture(bytes: Uint8Array): Result<Logo> {
  try {
    return ok(logoIn(bytes));
  } catch (error) {
    if (!(error instanceof UnreadableLogo)) throw error;
    return refuse('not-a-picture', error.message);
  }
}

function logoIn(bytes: Uint8Array): Logo {
  if (bytes[0] === 0x89 && strFromU8(bytes.subarray(1, 4), true) === 'PNG')
    return pictured('png', pngHead(bytes), bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return pictured('jpeg', jpegHead(bytes), bytes);
  const text = strFromU8(bytes);
  if (/<(?:\w+:)?svg[\s>]/.test(text)) return svgDrawing(text);
  throw new UnreadableLogo(t`It is neither PNG, JPEG nor SVG. Save it as one of these.`);
}

function pictured(
  type: PicturedLogo['type'],
  { w, h }: { readonly w: number; readonly h: number },
  bytes: Uint8Array,
): PicturedLogo {
  if (Math.max(w, h) > logoLimits.pixels || Math.min(w, h) < 1)
    throw new UnreadableLogo(
      t`It is ${w} by ${h} pixels, and a side has 1 to ${logoLimits.pixels}. Save it smaller.`,
    );
  return { is: 'picture', type, w, h, base64: toBase64(bytes) };
}
