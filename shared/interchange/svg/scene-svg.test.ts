import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { cleanText } from '#shared/base/clean-text.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { planScene } from '#shared/scene/plan/plan-scene.ts';
import type { Scene } from '#shared/scene/scene.ts';
import { roughTextWidth } from '#shared/scene/text-width.ts';
import { sceneSvg } from './scene-svg.ts';

/** What a parser reads: names of elements and attributes, and all text. */
function parsed(svg: string) {
  const parser = new SaxesParser({ xmlns: true });
  const read = { elements: new Set<string>(), texts: [] as string[], ids: [] as string[] };
  const hrefs: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    read.elements.add(name);
    if (attributes['id'] !== undefined) read.ids.push(attributes['id'].value);
    if (attributes['href'] !== undefined) hrefs.push(attributes['href'].value);
  });
  parser.on('text', (text) => read.texts.push(text));
  parser.write(svg).close();
  return { ...read, hrefs };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><a href="javascript:x">',
    ']]>&amp;<!--',
    '\u202eevil\u0000\u0007',
    '👩‍👩‍👧 servers',
    'שרת ראשי',
    '\ud800 half',
    'x'.repeat(10_000),
  ),
);

const planNamed = (name: string) =>
  drawSketch({ name, parts: { a: ['server', { name }], b: ['workload', { name }] } });

test('whatever things are called, the picture is well-formed and holds only drawing elements', () => {
  const allowed = ['a', 'g', 'path', 'rect', 'svg', 'text', 'title'];
  fc.assert(
    fc.property(hostile, (name) => {
      const read = parsed(sceneSvg(planScene(planNamed(name), { widthOf: roughTextWidth })));
      expect([...read.elements].toSorted()).toEqual(allowed);
      expect(read.hrefs.filter((href) => !href.startsWith('#'))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('names are kept as they are, without what nobody can see', () => {
  const name = '<b>"R&D"</b> \u202edb\u0007';
  const read = parsed(sceneSvg(planScene(planNamed(name), { widthOf: () => 0 })));
  expect(read.texts).toContain('<b>"R&D"</b> db');
});

test('every component is an element with a name of its own, and its link leads there', () => {
  const plan = drawSketch({ parts: { 'a b/ü': ['server'], c: ['server'] } });
  const read = parsed(sceneSvg(planScene(plan, { widthOf: roughTextWidth })));
  expect(read.ids).toEqual(['c-a_20_b_2f__fc_', 'c-c']);
  expect(read.hrefs).toEqual(['#c-a_20_b_2f__fc_', '#c-c']);
});

test('a group is moved, scaled and cut to its window; hatches and windows are defined once', () => {
  const scene: Scene = {
    w: 10,
    h: 10,
    title: 'Two tiles',
    shapes: [
      {
        is: 'group',
        place: { x: 1, y: 2, scale: 0.5 },
        clip: { x: 0, y: 0, w: 4, h: 4 },
        shapes: [{ is: 'rect', x: 0, y: 0, w: 8, h: 8, fill: { hatch: 'warn' } }],
      },
    ],
  };
  const svg = sceneSvg(scene, { prefix: 'p-', background: 'card', scale: 2 });
  expect(parsed(svg).ids).toEqual(['p-hatch-warn', 'p-clip-0']);
  expect(svg).toContain(
    '<g transform="translate(1 2) scale(0.5)" clip-path="url(#p-clip-0)"><rect x="0" y="0" width="8" height="8" fill="url(#p-hatch-warn)"/></g>',
  );
  expect(svg).toContain('width="20" height="20" viewBox="0 0 10 10"');
});

test('text is taken as it stands in clean text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
      expect(cleanText(text).isWellFormed()).toBe(true);
    }),
  );
});
