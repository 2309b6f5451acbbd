import { expect, test } from 'vitest';
import Database from 'better-sqlite3';
import type { Result } from '#shared/base/result.ts';
import { rowsOfPlan } from '#shared/plan/plan-rows.ts';
import { empty } from '#shared/starters/empty.ts';
import german from '#shared/words/de/catalogue.json' with { type: 'json' };
import { spokenLanguage } from '#shared/words/spoken.ts';
import { planFile } from '../database/database-fixtures.ts';
import type { ExportTask } from '../export/export-in-thread.ts';
import { commit, hostOn, naming } from '../plan-host/plan-host-fixtures.ts';
import { checkAfterCrash } from '../plan-host/check-after-crash.ts';
import { runWorker } from './run-worker.ts';

const tooMuch = { code: 'too-large', message: 'Too much.' };

async function fileWithHistory(): Promise<string> {
  const file = planFile();
  const host = hostOn(file);
  await commit(host, naming(host, 's1', 'B'));
  host.close();
  return file;
}

test('a sound file passes the check beside the work on it', async () => {
  expect(await checkAfterCrash(await fileWithHistory())).toBeUndefined();
});

test('a reference that points nowhere, or a broken seal anywhere, is found', async () => {
  const attacks = [
    "DELETE FROM component WHERE id = 's1'",
    "UPDATE op SET fwd = '[]' WHERE seq = 1",
  ];
  for (const sql of attacks) {
    const file = await fileWithHistory();
    const vandal = new Database(file);
    vandal.pragma('foreign_keys = OFF');
    vandal.exec(sql);
    vandal.close();
    expect(await checkAfterCrash(file)).toBe(
      `${file} is damaged since a crash. It can be read here; export it and open a backup to go on.`,
    );
  }
});

test('a file that was moved meanwhile is not called damaged', async () => {
  expect(await checkAfterCrash('/nowhere/gone.strata')).toBeUndefined();
});

test('a program speaks the language that it is told, whatever is spoken here', async () => {
  const input: ExportTask = {
    request: { format: 'svg' },
    tables: rowsOfPlan(empty.plan()),
    today: '2026-11-22',
    version: '0.1.0',
  };
  const made = await runWorker<Result<Uint8Array>>({
    program: 'make-export',
    input,
    language: 'de',
    timeLimitMs: 60_000,
    memoryLimitMiB: 512,
    tooMuch,
  });
  const bytes = made.ok && made.value.ok ? made.value.value : new Uint8Array();
  expect(new TextDecoder().decode(bytes)).toContain(`>${german.Access.toUpperCase()}<`);
  expect(spokenLanguage().tag).toBe('en');
});

test('a program that takes too long is stopped, with the given sentence', async () => {
  const file = await fileWithHistory();
  const task = {
    program: 'check-integrity',
    input: file,
    timeLimitMs: 1,
    memoryLimitMiB: 64,
    tooMuch,
  };
  expect(await runWorker(task)).toEqual({ ok: false, error: tooMuch });
});

test('a program that fails by a bug is heard of', async () => {
  const task = {
    program: 'check-integrity',
    input: true,
    timeLimitMs: 60_000,
    memoryLimitMiB: 64,
    tooMuch,
  };
  await expect(runWorker(task)).rejects.toThrow('first argument');
});

test('somebody who leaves is not worked for', async () => {
  const file = await fileWithHistory();
  const stop = new AbortController();
  const task = {
    program: 'check-integrity',
    input: file,
    timeLimitMs: 60_000,
    memoryLimitMiB: 64,
    tooMuch,
  };
  const running = runWorker({ ...task, signal: stop.signal });
  stop.abort();
  expect(await running).toMatchObject({ ok: false, error: { code: 'aborted' } });
});
