import { readPicture } from '#shared/interchange/logo/read-logo.ts';
import type { Logo, PicturedLogo } from '#shared/report/branding/logo.ts';
import { logoName } from './logo-operators.ts';

/** A picture as it is drawn: outlines, or pixels under a name that pages refer to. */
type DrawnPicture = { readonly logo: Logo; readonly name: string } | undefined;

/** The pictures of one file: each is read once and has one name, however often it is drawn. */
export class PictureBook {
  readonly #drawn = new Map<string, DrawnPicture>();
  readonly #pixels = new Map<string, PicturedLogo>();

  constructor(logo?: Logo) {
    if (logo?.is === 'picture') this.#pixels.set(logoName, logo);
  }

  /** The pictures of pixels by name, the logo's with them. */
  get pixels(): ReadonlyMap<string, PicturedLogo> {
    return this.#pixels;
  }

  /** The picture behind a data address of a PNG, JPEG or SVG; undefined where it cannot be drawn. */
  find(href: string): DrawnPicture {
    if (!this.#drawn.has(href)) this.#drawn.set(href, this.#read(href));
    return this.#drawn.get(href);
  }

  #read(href: string): DrawnPicture {
    const read = readPicture(bytesOf(href));
    if (!read.ok) return undefined;
    const name = `Picture${this.#drawn.size + 1}`;
    if (read.value.is === 'picture') this.#pixels.set(name, read.value);
    return { logo: read.value, name };
  }
}

function bytesOf(href: string): Uint8Array {
  const comma = href.indexOf(',');
  const data = href.slice(comma + 1);
  return href.slice(0, comma).endsWith(';base64')
    ? Buffer.from(data, 'base64')
    : Buffer.from(decodeURIComponent(data), 'utf8');
}
