/** What a drawing may be made of: shapes, texts, gradients; nothing that runs, loads or links. */
const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop clipPath'.split(
    ' ',
  ),
);
const attributes = new Set(
  'xmlns viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-opacity stroke-miterlimit opacity font-family font-size font-weight font-style text-anchor dominant-baseline dx dy offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clip-path clip-rule clipPathUnits id preserveAspectRatio'.split(
    ' ',
  ),
);
/** A reference may lead to something in the same drawing only. */
const innerReference = /^url\(#[A-Za-z_][\w.-]*\)$/;
const mostElements = 20_000;
const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>[]*>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * A drawing with everything taken out that could run, load or link: elements that are not known shapes (with all in them),
 * attributes that are not known, references to anywhere else. Undefined for what is no SVG. What is clean stays as it is, so
 * that whoever receives a drawing can tell by cleaning it again.
 */
export function cleanSvg(text: string): string | undefined {
  const open: string[] = [];
  let [out, skipped, count, isDone] = ['', 0, 0, false];
  token.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) return undefined;
    at = token.lastIndex;
    const [, data, closing, name, given = '', empty, words] = found;
    const said = words ?? (data === undefined ? undefined : escaped(data));
    if (said !== undefined) {
      if (skipped === 0 && open.length > 0) out += cleanWords(said);
      continue;
    }
    if (name === undefined) continue;
    if (isDone || ++count > mostElements) return undefined;
    if (closing === '/') {
      if (skipped > 0) skipped--;
      else if (open.pop() !== name) return undefined;
      else out += `</${name}>`;
    } else if (skipped > 0 || !elements.has(name)) {
      if (empty !== '/') skipped++;
    } else {
      if (open.length === 0 && name !== 'svg') return undefined;
      out += `<${name}${cleanAttributes(given)}${empty === '/' ? '/' : ''}>`;
      if (empty !== '/') open.push(name);
    }
    isDone = open.length === 0 && skipped === 0 && out !== '';
  }
  return isDone && out.startsWith('<svg') ? out : undefined;
}

function cleanAttributes(given: string): string {
  let out = '';
  for (const [, name, double, single] of given.matchAll(attribute)) {
    const value = plain(double ?? single ?? '');
    if (name === undefined || !attributes.has(name)) continue;
    if (name === 'xmlns' && value !== 'http://www.w3.org/2000/svg') continue;
    if (/url|:|\\|@/i.test(name === 'xmlns' ? '' : value) && !innerReference.test(value)) continue;
    out += ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;
  }
  return out;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** With the five known entities and numbers read; what else begins with & is text. */
const plain = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, number, hex, name) => {
    if (name !== undefined) return entities[name as string] ?? whole;
    const code = number === undefined ? Number.parseInt(hex as string, 16) : Number(number);
    return code >= 32 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
  });

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const cleanWords = (text: string): string => escaped(plain(text));
