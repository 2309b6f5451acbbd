import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { logoSchema } from '#shared/report/branding/logo.ts';
import { readLogo } from './read-logo.ts';

const read = (text: string) => readLogo(strToU8(text), 'logo.svg');
const svg = (inner: string, attributes = 'viewBox="0 0 100 50"') =>
  read(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);
const pathsOf = (inner: string) => {
  const logo = svg(inner);
  return logo.ok && logo.value.is === 'drawing' ? logo.value.paths : logo;
};
const sentence = (result: ReturnType<typeof read>) => (result.ok ? 'read' : result.error.message);
const identity = [1, 0, 0, 1, 0, 0];

test('of an SVG its shapes come over with their colours, and nothing that acts', () => {
  const hostile = svg(
    `<script>alert(1)</script><metadata><x onload="y"/></metadata><title>T</title>
     <g fill="#ABC" onclick="evil()"><a href="javascript:evil()"><rect width="10" height="5"/></a></g>`,
  );
  expect(hostile).toEqual({
    ok: true,
    value: {
      is: 'drawing',
      w: 100,
      h: 50,
      paths: [{ d: 'M 0 0 h 10 v 5 h -10 Z', matrix: identity, fill: '#aabbcc' }],
    },
  });
  expect(JSON.stringify(hostile)).not.toMatch(/evil|alert|script/);
});

test('styles by class and by attribute are followed, groups hand theirs down', () => {
  expect(
    pathsOf(
      '<defs><style>.a,.b{fill:red;stroke:none} .b{fill-rule:evenodd}</style></defs><path class="a" d="M0,0L1 1z"/><path class="b" style="fill:rgb(0,128,0)" d="m0 0 1 1 2 2"/>',
    ),
  ).toEqual([
    { d: 'M 0 0 L 1 1 z', matrix: identity, fill: '#ff0000' },
    { d: 'm 0 0 l 1 1 l 2 2', matrix: identity, fill: '#008000', isEvenOdd: true },
  ]);
});

test('places are moved as the file says, its view box included', () => {
  const logo = svg(
    '<g transform="translate(10 20) scale(2)"><line x2="4" stroke="blue" fill="none" stroke-width="3"/></g>',
    'viewBox="5 5 20 20"',
  );
  expect(logo.ok && logo.value).toMatchObject({
    w: 20,
    paths: [{ matrix: [2, 0, 0, 2, 5, 15], stroke: '#0000ff', strokeWidth: 3 }],
  });
});

test('arcs may be written without spaces, and what shines through is mixed with white', () => {
  expect(pathsOf('<path opacity=".5" d="M0 0a1 1 0 01.5.5"/>')).toEqual([
    { d: 'M 0 0 a 1 1 0 0 1 0.5 0.5', matrix: identity, fill: '#808080' },
  ]);
});

test.each([
  ['<text>Name</text>', 'It has texts. Turn them into paths.'],
  ['<image href="x.png"/>', 'It has a picture inside. Save it as PNG.'],
  [
    '<path fill="url(#g)" d="M0 0h1"/>',
    'It has a gradient or a pattern. Save it with plain colours, or as PNG.',
  ],
  ['<g filter="url(#f)"><path d="M0 0h1"/></g>', 'It is cut or filtered. Save it as PNG.'],
  [
    '<path fill="hotpink" d="M0 0h1"/>',
    'Its colour "hotpink" is not understood. Write it as #rrggbb, or save it as PNG.',
  ],
  ['<g/>', 'It draws no shape with a plain colour. Save it as PNG.'],
  ['<g>', 'It is not sound XML. Save it again.'],
  ['&boom;', 'It is not sound XML. Save it again.'],
])('%s is refused with what to do', (inner, why) => {
  expect(sentence(svg(inner))).toBe(`logo.svg cannot be the logo. ${why}`);
});

test('a drawing of too many shapes and a file that is too large are refused', () => {
  expect(sentence(svg('<path d="M0 0h1"/>'.repeat(2001)))).toContain('more than 2000 shapes');
  expect(sentence(read('<svg>'.padEnd(1_000_001)))).toBe(
    'logo.svg is larger than 1 MB, the most a logo may be. Save it smaller.',
  );
});

const png = (change: Readonly<Record<number, number>> = {}) => {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
  bytes.set([0, 0, 0, 3, 0, 0, 0, 2, 8, 6, 0, 0, 0], 16);
  for (const [at, value] of Object.entries(change)) bytes[Number(at)] = value;
  return readLogo(bytes, 'logo.png');
};

test('a PNG is taken as it is, unless its lines are interlaced or it is larger than can be needed', () => {
  expect(png()).toMatchObject({ ok: true, value: { is: 'picture', type: 'png', w: 3, h: 2 } });
  expect(sentence(png({ 28: 1 }))).toContain('Save it without interlacing.');
  expect(sentence(png({ 18: 255 }))).toContain('65283 by 2 pixels, and a side has 1 to 4096.');
});

const jpeg = (channels: number) =>
  readLogo(
    Uint8Array.of(255, 216, 255, 224, 0, 4, 0, 0, 255, 192, 0, 11, 8, 0, 2, 0, 3, channels),
    'logo.jpg',
  );

test('a JPEG is taken in colour or grey; the colours of presses are refused', () => {
  expect(jpeg(3)).toMatchObject({ ok: true, value: { is: 'picture', type: 'jpeg', w: 3, h: 2 } });
  expect(sentence(jpeg(4))).toBe(
    'logo.jpg cannot be the logo. Its colours are CMYK, for presses. Save it in RGB.',
  );
});

test('whatever the bytes, there is a logo or one sentence', () => {
  const heads = [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], Array.from(strToU8('<svg ')), []];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
      const logo = readLogo(Uint8Array.of(...head, ...rest), 'x');
      if (logo.ok) expect(logoSchema.safeParse(logo.value).success).toBe(true);
      else expect(logo.error.message).toMatch(/^x .*\.$/s);
    }),
  );
});

test('whatever the shapes, what is read is a logo that can be kept in a template', () => {
  const numbers = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { maxLength: 8 });
  fc.assert(
    fc.property(
      fc.constantFrom(...Array.from('MLHVCSQTAZmlhvcsqtaz')),
      numbers,
      fc.string(),
      (name, list, text) => {
        const d = `M0 0${name}${list.join(' ')}${text.replaceAll(/["<&]/g, '')}`;
        const logo = svg(`<path d="${d}"/>`);
        if (logo.ok) expect(logoSchema.safeParse(logo.value).success).toBe(true);
      },
    ),
  );
});
