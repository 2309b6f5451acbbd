import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { ReportSource } from '#shared/report/document/report-source.ts';
import { pageTables } from '#shared/report/tables/all-tables.ts';
import { reportLead } from '#shared/report/tables/report-lead.ts';
import { planScene } from '#shared/scene/plan/plan-scene.ts';
import { roughTextWidth } from '#shared/scene/text-width.ts';
import { htmlReport } from './html-report.ts';

const options = { today: '2026-11-22', version: '0.1.0', planDigest: '' };

function pageOf(name: string): string {
  const plan = drawSketch({
    name,
    parts: { a: ['server', { name }], w: ['workload', { name: `${name} 2`, criticality: 1 }] },
    relations: [['w', 'runsOn', 'a']],
    waivers: [{ rule: 'GOL-01', subject: 'plan' }],
  });
  const source = new ReportSource(plan, options);
  return htmlReport({
    title: plan.meta.name,
    lead: reportLead(source),
    picture: planScene(plan, { widthOf: roughTextWidth, check: source.check }),
    tables: pageTables(source),
    foot: 'Strata 0.1.0',
  });
}

interface Read {
  readonly elements: string[];
  readonly attributes: (readonly [element: string, name: string, value: string])[];
  readonly texts: Record<string, string[]>;
}

/** All elements, attributes and texts by element, as a parser of XML finds them. */
function read(html: string): Read {
  const parser = new SaxesParser();
  const found: Read = { elements: [], attributes: [], texts: {} };
  const open: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    found.elements.push(name);
    for (const [key, value] of Object.entries(attributes))
      found.attributes.push([name, key, value]);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => (found.texts[open.at(-1) ?? ''] ??= []).push(text));
  parser.write(html).close();
  return found;
}

const valuesOf = ({ attributes }: Read, wanted: string): string[] =>
  attributes.flatMap(([, name, value]) => (name === wanted ? [value] : []));

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '</bdi></td><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</style><style>*{display:none}',
    '<!-- ',
    '\u202eevil',
    '👩‍👩‍👧',
  ),
);

test('whatever things are called, a page has no scripts, no handlers and nothing from outside', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const page = read(pageOf(name));
      const active = ['script', 'img', 'iframe', 'object', 'link', 'form'];
      expect(page.elements.filter((element) => active.includes(element))).toEqual([]);
      expect(page.elements.filter((element) => element === 'style')).toHaveLength(1);
      expect(page.attributes.filter(([, attribute]) => attribute.startsWith('on'))).toEqual([]);
      const addresses = [...valuesOf(page, 'href'), ...valuesOf(page, 'src')];
      expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('every link leads to something in the page, and no name stands twice', () => {
  const page = read(pageOf('Order DB'));
  const ids = valuesOf(page, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  const targets = valuesOf(page, 'href').map((href) => href.slice(1));
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(targets).toContain('dc-a');
  expect(targets).toContain('r-a');
});

test('a page says what was found, with headings and table heads that can be heard', () => {
  const page = read(pageOf('Order DB'));
  expect(page.texts['h2']).toEqual([
    'The plan',
    'Verdict per layer',
    'Findings',
    'Numbers',
    'Workloads by layers',
    'Failure drill: one component at a time',
    'Bill of materials',
    'Waivers',
    'Planning values taken',
    'What is not known',
  ]);
  const heads = page.elements.filter((element) => element === 'th').length;
  expect(valuesOf(page, 'scope')).toEqual(Array.from({ length: heads }, () => 'col'));
  expect(valuesOf(page, 'lang')).toEqual(['en']);
});

test('a page says whose it is: logo, name, colour and foot, nothing from outside', () => {
  const logo = { is: 'picture', type: 'png', w: 2, h: 1, base64: 'iVBORw0=' } as const;
  const branding = { organisation: 'ACME <&>', footer: 'Confidential', accent: '#ffcc00', logo };
  const page = htmlReport({
    title: 'Plan',
    lead: [],
    tables: [],
    foot: 'Strata',
    picture: { w: 10, h: 10, title: 'Plan', shapes: [] },
    branding,
  });
  expect(page).toContain(
    '<p class="whose"><img src="data:image/png;base64,iVBORw0=" alt="Logo of ACME &lt;&amp;&gt;"/><bdi>ACME &lt;&amp;&gt;</bdi></p>',
  );
  expect(page).toContain('a{color:#8f7200}header{border-top:4px solid #ffcc00');
  expect(page).toContain("style-src 'unsafe-inline'; img-src data:\"");
  expect(page).toContain('<p><bdi>Confidential</bdi></p><p><bdi>Strata</bdi></p>');
});
