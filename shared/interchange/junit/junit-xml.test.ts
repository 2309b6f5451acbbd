import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { addPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import { baselineOf } from '../baseline/baseline.ts';
import { junitXml, type JudgedPlan } from './junit-xml.ts';
import { xmlText } from './xml-text.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML with a parser that stops at the first fault. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.write(xml).close();
  return root.children[0]!;
}

function judgedPlan(more: Partial<JudgedPlan> = {}): JudgedPlan {
  const plan = drawSketch({
    goals: ['availability'],
    parts: {
      cluster: ['hostCluster', { name: 'A & B <1>', liveMigration: true, haRestart: false }],
      host: ['server'],
      esx: ['hypervisor'],
      db: ['vm', { name: 'Order "DB"' }],
      orders: ['workload', { name: 'Orders', users: 3, statefulness: 'stateful' }],
    },
    relations: [
      ['host', 'memberOf', 'cluster'],
      ['esx', 'runsOn', 'host'],
      ['db', 'runsOn', 'esx'],
      ['orders', 'runsOn', 'db'],
    ],
  });
  plan.apply([
    addPatch('waiver', {
      id: 'w1',
      rule: 'MGT-03',
      subject: 'orders',
      reason: 'Can be made anew',
      owner: 'Ann',
      waivedOn: '2026-01-01',
      until: '2026-12-31',
    }),
  ]);
  const result = checkPlan(plan, { today: '2026-01-02' });
  return {
    name: 'Hall <2>',
    result,
    rules: allRules,
    fails: ({ severity }) => severity === 'error',
    ...more,
  };
}

const casesIn = (xml: string) =>
  parsed(xml).children.flatMap((suite) =>
    suite.children.map((one) => ({ ...one.attributes, inside: one.children[0] })),
  );
const insides = (xml: string, element: string) =>
  casesIn(xml).filter(({ inside }) => inside?.name === element);

test('a suite for each rule, and totals that are those of what is in it', () => {
  const judged = judgedPlan();
  const root = parsed(junitXml(judged));
  expect([root.name, root.attributes['name']]).toEqual(['testsuites', 'Strata: Hall <2>']);
  expect(root.children.map(({ attributes }) => attributes['name']!.split(' ')[0])).toEqual(
    allRules.map(({ id }) => id),
  );
  for (const suite of [root, ...root.children]) {
    const cases =
      suite === root ? root.children.flatMap(({ children }) => children) : suite.children;
    const inside = (name: string) =>
      cases.filter(({ children }) => children[0]?.name === name).length;
    expect([
      suite.attributes['tests'],
      suite.attributes['failures'],
      suite.attributes['skipped'],
      suite.attributes['errors'],
    ]).toEqual([`${cases.length}`, `${inside('failure')}`, `${inside('skipped')}`, '0']);
  }
});

test('every judgement is one case, with a name of its own, and silent rules pass', () => {
  const judged = judgedPlan();
  const { findings, unknown, waived } = judged.result;
  const xml = junitXml(judged);
  const cases = casesIn(xml) as { classname?: string; name?: string }[];
  const names = cases.map(({ classname, name }) => `${classname} ${name}`);
  expect(new Set(names).size).toBe(names.length);
  const silent = allRules.filter(
    ({ id }) => ![...findings, ...unknown, ...waived].some(({ rule }) => rule === id),
  );
  expect(cases.length).toBe(findings.length + unknown.length + waived.length + silent.length);
  const failing = findings.filter(({ severity }) => severity === 'error');
  expect(insides(xml, 'failure').length).toBe(failing.length);
  expect(insides(xml, 'system-out').length).toBe(findings.length - failing.length);
  expect(insides(xml, 'skipped').length).toBe(unknown.length + waived.length);
});

test('a failure tells its message, how grave it is, and what it rests on', () => {
  const found = insides(junitXml(judgedPlan()), 'failure').find(
    (one) => (one as { classname?: string }).classname === 'MIS-04',
  )!;
  expect(found).toMatchObject({ classname: 'MIS-04', name: 'Orders [orders]' });
  expect(found.inside!.attributes).toEqual({
    type: 'error',
    message:
      'When one of the hosts of A & B <1> dies, Orders stays down: live migration only moves running machines off healthy hosts.',
  });
  expect(found.inside!.text).toContain('Marks: A & B <1>');
});

test('what was waived is skipped, by whom, until when and why', () => {
  const waived = insides(junitXml(judgedPlan()), 'skipped').map(
    ({ inside }) => inside!.attributes['message'],
  );
  expect(waived).toContain('Waived by Ann until 2026-12-31: Can be made anew');
  expect(waived.some((message) => message!.startsWith('Cannot tell without '))).toBe(true);
});

test('what an earlier check found is skipped', () => {
  const judged = judgedPlan();
  const baseline = baselineOf(judged.result, 'Spring', '2026-01-01');
  const xml = junitXml({ ...judged, baseline });
  expect(insides(xml, 'failure')).toEqual([]);
  const known = insides(xml, 'skipped').filter(
    ({ inside }) => inside!.attributes['message'] === 'Known since Spring',
  );
  expect(known.length).toBe(judged.result.findings.length);
});

test('any text survives as XML, but for characters that XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { attributes, text: content } = parsed(`<a b="${xmlText(text)}">${xmlText(text)}</a>`);
      // What a parser must turn into a line end, and what XML 1.0 has no place for.
      const kept = Array.from(text.replaceAll('\r\n', '\n').toWellFormed())
        .map((character) => (isHeld(character.codePointAt(0)!) ? character : '\u{fffd}'))
        .join('');
      expect([attributes['b'], content]).toEqual([kept, kept]);
    }),
    { numRuns: 500 },
  );
});

const isHeld = (code: number): boolean =>
  code === 9 || code === 10 || (code >= 32 && code !== 0xfffe && code !== 0xffff);
