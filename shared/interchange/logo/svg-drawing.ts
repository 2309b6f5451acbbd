import { SaxesParser } from 'saxes';
import { logoLimits, type DrawnLogo, type DrawnPath } from '#shared/report/branding/logo.ts';
import type { XmlAttributes } from '../xlsx/read-xml.ts';
import { shapePath } from './shape-path.ts';
import { colourOnWhite, initialPaint, paintWithin, type SvgPaint } from './svg-paint.ts';
import { transformOf, unmoved, within, type Matrix } from './svg-transform.ts';
import { UnreadableLogo } from './unreadable-logo.ts';
import { t } from '#shared/words/t.ts';

/**
 * The shapes of an SVG with their plain colours. Nothing else comes over: no script, link, style or text of the file.
 * @throws {UnreadableLogo} for what it draws by other means, and for files that are not sound
 */
export function svgDrawing(text: string): DrawnLogo {
  const reader = new DrawingReader();
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new UnreadableLogo(t`It is not sound XML. Save it again.`);
  });
  parser.on('opentag', ({ name, attributes }) => reader.open(localName(name), attributes));
  parser.on('closetag', ({ name }) => reader.close(localName(name)));
  parser.on('text', (said) => reader.text(said));
  parser.on('cdata', (said) => reader.text(said));
  parser.write(text).close();
  return reader.done();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Elements whose shapes are drawn where they stand. */
const groups = new Set(['svg', 'g', 'a', 'switch']);
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
/** What would be missing from the picture: better refused than drawn otherwise than it was made. */
const drawnOtherwise: Readonly<Record<string, string>> = {
  text: t`It has texts. Turn them into paths.`,
  image: t`It has a picture inside. Save it as PNG.`,
  use: t`It has parts that are used twice. Expand them.`,
  foreignObject: t`It has a page inside. Save it as PNG.`,
};

interface Level {
  readonly matrix: Matrix;
  readonly paint: SvgPaint;
  /** Everything inside is left out: definitions, descriptions, scripts. */
  readonly isLeftOut: boolean;
}

class DrawingReader {
  readonly #levels: Level[] = [];
  readonly #paths: DrawnPath[] = [];
  readonly #classes = new Map<string, Record<string, string>>();
  #size: { w: number; h: number } | undefined;
  #letters = 0;
  #style: string | undefined;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'style') this.#style = '';
    const outer = this.#levels.at(-1);
    const isLeftOut = outer?.isLeftOut === true || !(groups.has(name) || shapes.has(name));
    if (outer?.isLeftOut !== true) refuseOtherwise(name);
    const level = this.#levelOf(outer, attributes, isLeftOut);
    if (outer === undefined) this.#levels.push({ ...level, matrix: this.#sized(name, attributes) });
    else this.#levels.push(level);
    if (!isLeftOut && shapes.has(name)) this.#draw(name, attributes, level);
  }

  close(name: string): void {
    this.#levels.pop();
    if (name !== 'style' || this.#style === undefined) return;
    for (const [, selectors, body] of this.#style.matchAll(/([^{}]+)\{([^}]*)\}/g))
      for (const selector of selectors!.split(','))
        if (/^\s*\.[\w-]+\s*$/.test(selector)) {
          const own = selector.trim().slice(1);
          this.#classes.set(own, { ...this.#classes.get(own), ...declarations(body!) });
        }
    this.#style = undefined;
  }

  text(said: string): void {
    if (this.#style !== undefined) this.#style += said;
  }

  done(): DrawnLogo {
    if (this.#size === undefined)
      throw new UnreadableLogo(t`It does not say how large it is. Give it a viewBox.`);
    if (this.#paths.length === 0)
      throw new UnreadableLogo(t`It draws no shape with a plain colour. Save it as PNG.`);
    return { is: 'drawing', ...this.#size, paths: this.#paths };
  }

  #sized(name: string, attributes: XmlAttributes): Matrix {
    if (name !== 'svg') throw new UnreadableLogo(t`It is no SVG. Save it again.`);
    const box = (attributes['viewBox'] ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const [x = 0, y = 0, w = side(attributes['width']), h = side(attributes['height'])] = box;
    const isSound =
      [x, y, w, h].every(Number.isFinite) && w > 0 && h > 0 && Math.max(w, h) <= 100_000;
    if (!isSound) return unmoved;
    this.#size = { w, h };
    return [1, 0, 0, 1, -x, -y];
  }

  #levelOf(outer: Level | undefined, attributes: XmlAttributes, isLeftOut: boolean): Level {
    const before = outer ?? { matrix: unmoved, paint: initialPaint };
    if (isLeftOut) return { ...before, isLeftOut };
    if (['filter', 'mask', 'clip-path'].some((name) => usesUrl(attributes[name])))
      throw new UnreadableLogo(t`It is cut or filtered. Save it as PNG.`);
    const classes = (attributes['class'] ?? '').split(/\s+/);
    const properties = Object.assign(
      {},
      attributes,
      ...classes.map((own) => this.#classes.get(own) ?? {}),
      declarations(attributes['style'] ?? ''),
    ) as Record<string, string>;
    const moved = transformOf(attributes['transform']);
    if (moved === undefined)
      throw new UnreadableLogo(t`A transform in it is not understood. Save it as PNG.`);
    return {
      matrix: within(before.matrix, moved),
      paint: paintWithin(before.paint, properties),
      isLeftOut,
    };
  }

  #draw(name: string, attributes: XmlAttributes, { matrix, paint }: Level): void {
    const d = shapePath(name, attributes);
    if (d === undefined || paint.isHidden) return;
    const fill = colourOnWhite(paint.fill, paint.fillOpacity * paint.opacity);
    const hasLine = paint.strokeWidth > 0;
    const stroke = hasLine
      ? colourOnWhite(paint.stroke, paint.strokeOpacity * paint.opacity)
      : undefined;
    if (fill === undefined && stroke === undefined) return;
    this.#letters += d.length;
    if (this.#paths.length >= logoLimits.shapes || this.#letters > logoLimits.outline)
      throw new UnreadableLogo(
        t`It has more than ${logoLimits.shapes} shapes or very long outlines. Save it simpler, or as PNG.`,
      );
    this.#paths.push({
      d,
      matrix: [...matrix],
      ...(fill === undefined ? {} : { fill }),
      ...(fill !== undefined && paint.isEvenOdd ? { isEvenOdd: true } : {}),
      ...(stroke === undefined ? {} : { stroke, strokeWidth: paint.strokeWidth }),
    });
  }
}

function refuseOtherwise(name: string): void {
  const why = Object.hasOwn(drawnOtherwise, name) ? drawnOtherwise[name] : undefined;
  if (why !== undefined) throw new UnreadableLogo(why);
}

const usesUrl = (text: string | undefined): boolean => text?.trim().startsWith('url(') === true;

/** A length without a unit or in px. */
const side = (text: string | undefined): number =>
  /^[\d.]+(px)?$/.test(text ?? '') ? Number.parseFloat(text!) : Number.NaN;

function declarations(css: string): Record<string, string> {
  const pairs = css
    .split(';')
    .map((one) => one.split(':'))
    .filter((parts) => parts.length === 2)
    .map(([name, value]) => [name!.trim(), value!.replace('!important', '').trim()] as const);
  return Object.fromEntries(pairs);
}
