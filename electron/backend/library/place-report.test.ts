import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import { article } from '#shared/starters/article.ts';
import { makeReport } from '../report/make-report.ts';
import { placePlanFile } from './place-plan-file.ts';
import { readPlan } from './read-plan.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'strata-placed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a report that is opened becomes the plan it was written from', () => {
  const plan = article.plan();
  const { bytes } = makeReport(plan, {
    sections: ['cover'],
    paper: 'a4',
    today: '2026-11-22',
    version: '0.1.0',
  });
  const target = path.join(folder, 'opened.strata');
  expect(placePlanFile(bytes, 'board.pdf', target)).toEqual({
    ok: true,
    value: { notice: undefined },
  });
  const read = readPlan(target);
  expect(read.ok && writePlanFile(read.value)).toBe(writePlanFile(plan));
});

test('a PDF of somebody else makes no plan', () => {
  const target = path.join(folder, 'other.strata');
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
  expect(placePlanFile(pdf, 'invoice.pdf', target)).toMatchObject({
    ok: false,
    error: { code: 'no-plan-inside' },
  });
  expect(existsSync(target)).toBe(false);
});
