import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, test } from 'vitest';
import { attachedPlan } from '#shared/interchange/pdf/attached-plan.ts';
import { readPlanFile } from '#shared/interchange/plan-file/read-plan-file.ts';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import { Plan } from '#shared/plan/plan.ts';
import { sectionNames } from '#shared/report/document/section-names.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { InspectedPdf } from './inspected-pdf.ts';
import { makeReport } from './make-report.ts';
import { readReport } from './read-report.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'strata-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const order = {
  sections: sectionNames,
  paper: 'a4',
  today: '2026-11-22',
  version: '0.1.0',
} as const;
const report = (plan: Plan) => makeReport(plan, order).bytes;
const starter = (id: string): Plan => starters.find((one) => one.id === id)!.plan();
const three = ['article', 'right-tools', 'branch-office'] as const;

type PdfTool = 'qpdf' | 'pdfinfo' | 'pdftotext';

/** Whether a program of others is there; npm test sees to it where it can. */
const hasPdfTool = (program: PdfTool): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

/** What a program of others says of a file, after its exit code. */
function judged(program: PdfTool, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return `${status} ${stdout}${stderr}`;
}

describe.each(three)('the report of the starter %s', (id) => {
  const plan = starter(id);
  const bytes = report(plan);
  const pdf = new InspectedPdf(bytes);
  const file = path.join(folder, `${id}.pdf`);
  writeFileSync(file, bytes);

  it('paints nothing outside its structure, draws no pixels, and every link leads somewhere', () => {
    const painted = pdf.painted.flat();
    expect(painted.filter(({ owner }) => owner === 'nothing')).toEqual([]);
    expect(painted.filter(({ operator }) => operator === 'Do' || operator === 'BI')).toEqual([]);
    const places = pdf.destinations;
    expect(pdf.links.length).toBeGreaterThan(100);
    expect(pdf.links.filter(({ to, element }) => !places.has(to) || element !== 'Link')).toEqual(
      [],
    );
  });

  it('has a head for every column, a cell for every column of a row, and words for every drawing', () => {
    for (const table of pdf.elements('Table')) {
      const [head, body] = table.children;
      const columns = head!.children[0]!.children.length;
      expect(body!.children.every((row) => row.children.length === columns)).toBe(true);
    }
    expect(pdf.elements('Figure').every(({ dictionary }) => dictionary.entries.has('Alt'))).toBe(
      true,
    );
  });

  it('has the right numbers in its contents', () => {
    const entries = pdf.elements('TOCI').map(({ text }) => /^(.*?)(\d+)$/.exec(text)!.slice(1));
    const chapters = pdf.outline
      .filter(({ depth }) => depth === 0)
      .map(({ title, page }) => [title, String(page)]);
    expect(entries.length).toBeGreaterThan(20);
    expect(
      entries.filter(
        (entry) => !chapters.some(([title, page]) => title === entry[0] && page === entry[1]),
      ),
    ).toEqual([]);
  });

  it('is the plan: opened again, it is the same to the letter', () => {
    const read = readReport(bytes, 'report.pdf');
    expect(read.ok && writePlanFile(read.value.plan)).toBe(writePlanFile(plan));
  });

  it.skipIf(!hasPdfTool('qpdf'))('is sound to qpdf', () => {
    expect(judged('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors');
  });

  it.skipIf(!hasPdfTool('pdfinfo'))('is tagged and titled to poppler', () => {
    const info = judged('pdfinfo', [file]);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(new RegExp(`Pages: +${pdf.pages.length}\n`));
  });

  it.skipIf(!hasPdfTool('pdftotext'))('reads in poppler in the order of its structure', () => {
    const text = judged('pdftotext', [file, '-']).replaceAll(/\s+/g, ' ');
    const heads = pdf.elements('H1').map((head) => head.text.replaceAll(/\s+/g, ' '));
    let at = text.indexOf('Verdict per layer');
    expect(at).toBeGreaterThan(0);
    for (const head of heads.slice(3)) {
      const next = text.indexOf(head, at);
      expect(next, head).toBeGreaterThanOrEqual(at);
      at = next;
    }
  });
});

test('the same plan gives the same bytes in another process, whatever the time and place', () => {
  const program = fileURLToPath(new URL('../../cli/strata.ts', import.meta.url));
  const plan = path.join(folder, 'plan.json');
  writeFileSync(plan, writePlanFile(starter('right-tools')));
  const { status } = spawnSync(
    process.execPath,
    [
      program,
      'report',
      plan,
      '--to',
      path.join(folder, 'again.pdf'),
      '--date',
      '2026-11-22',
      '--sections',
      sectionNames.join(),
    ],
    {
      env: {
        ...process.env,
        TZ: 'Asia/Kolkata',
        LANG: 'de_DE.UTF-8',
        INIT_CWD: folder,
        NODE_OPTIONS: '',
      },
    },
  );
  expect(status).toBe(0);
  const again = readFileSync(path.join(folder, 'again.pdf'));
  expect(Buffer.compare(again, Buffer.from(report(starter('right-tools'))))).toBe(0);
});

describe('plans that try it hard', () => {
  it('an empty plan says what is missing, chapter by chapter', () => {
    const pdf = new InspectedPdf(report(new Plan()));
    const said = pdf.elements('P').map(({ text }) => text);
    expect(said).toContain('The plan is empty. Place the first workload, then its platform.');
    expect(pdf.painted.flat().filter(({ owner }) => owner === 'nothing')).toEqual([]);
  });

  it('names with markup, emoji, marks of direction and controls are what they are, and turn nothing round', () => {
    const name = '<b>"DB" & 数据\u202e\u0007 😀 \u200fعربي</b>';
    const plan = planWith(name, 'note');
    const bytes = report(plan);
    const pdf = new InspectedPdf(bytes);
    const names = pdf.elements('TD').map(({ text }) => text);
    expect(names).toContain('<b>"DB" & 数据 😀 عربي</b>');
    const metadata = Buffer.from(
      pdf.file.unpacked(pdf.file.entry(pdf.file.root, 'Metadata') as never),
    ).toString('utf8');
    expect(metadata).toContain('&lt;b&gt;');
    const read = readReport(bytes, 'report.pdf');
    expect(read.ok && read.value.plan.component('p1')?.name).toBe(name);
  });

  it('a mark over a letter that the font gives it no place on is written all the same', () => {
    const name = 'كافٍ';
    const read = readReport(report(planWith(name, 'note')), 'report.pdf');
    expect(read.ok && read.value.plan.component('p1')?.name).toBe(name);
  });

  it('a note of 10 000 characters stands there whole, over as many pages as it needs', () => {
    const note = 'words '.repeat(1666).trim();
    const pdf = new InspectedPdf(report(planWith('DB', note)));
    const cell = pdf.elements('TD').find(({ text }) => text.includes('words words'));
    expect(cell!.text.match(/words/g)).toHaveLength(1666);
  });

  it('a word of 5 000 letters is broken where it must', () => {
    const pdf = new InspectedPdf(report(planWith('x'.repeat(200), 'y'.repeat(5000))));
    const cell = pdf.elements('TD').find(({ text }) => text.includes('yyyy'));
    expect(cell!.text.match(/y/g)!.length).toBe(5000);
  });
});

describe('what is no report of ours', () => {
  const bytes = report(new Plan());

  it('a PDF without a plan is refused with where to look', () => {
    const other = Buffer.from(bytes)
      .toString('latin1')
      .replaceAll('plan.strata.json', 'plan.strata.jsox');
    expect(attachedPlan(Buffer.from(other, 'latin1'), 'other.pdf')).toMatchObject({
      ok: false,
      error: { code: 'no-plan-inside' },
    });
  });

  it('a cut or a strange file is refused in one sentence', () => {
    for (const part of [
      bytes.subarray(0, 100),
      bytes.subarray(0, bytes.length / 2),
      Buffer.from('%PDF-1.7\nhello'),
    ]) {
      const read = attachedPlan(part, 'cut.pdf');
      expect(read.ok ? 'read' : read.error.message).toMatch(/^cut\.pdf .*\.$/);
    }
  });

  it('a plan that was exchanged inside is noticed', () => {
    const swapped = Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/SHA-256 [0-9a-f]{64}/g, `SHA-256 ${'0'.repeat(64)}`);
    expect(readReport(Buffer.from(swapped, 'latin1'), 'r.pdf')).toMatchObject({
      ok: false,
      error: { code: 'changed-inside' },
    });
  });

  it.skipIf(!hasPdfTool('qpdf'))('a report that qpdf packed anew still has its plan', () => {
    const [from, to] = [path.join(folder, 'from.pdf'), path.join(folder, 'to.pdf')];
    writeFileSync(from, bytes);
    const packed = judged('qpdf', ['--object-streams=generate', '--linearize', from, to]);
    expect(packed).toBe('0 ');
    expect(readReport(readFileSync(to), 'to.pdf').ok).toBe(true);
  });
});

/** A plan with one workload of a name and a note. */
function planWith(name: string, notes: string): Plan {
  const component = {
    id: 'p1',
    kind: 'workload',
    name,
    lane: 'application',
    x: 0,
    y: 0,
    status: 'planned',
    notes,
    facts: {},
  };
  const read = readPlanFile(
    JSON.stringify({
      ...(JSON.parse(writePlanFile(new Plan({ name, profile: 'lab' }))) as object),
      components: [component],
    }),
  );
  if (!read.ok) throw new Error(read.error.message);
  return read.value.plan;
}
