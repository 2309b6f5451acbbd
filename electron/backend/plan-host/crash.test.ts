import { spawn } from 'node:child_process';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { planFile } from '../database/database-fixtures.ts';
import { hostOn } from './plan-host-fixtures.ts';

const writer = path.join(import.meta.dirname, 'crash-writer.ts');

/** Lets a writer work until it has acknowledged some edits, kills it, and gives all that it acknowledged: id to number. */
async function acknowledgedUntilKilled(file: string, run: number): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [writer, file, `run${run}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.length > 400 + run * 37) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  expect(child.signalCode).toBe('SIGKILL');
  const lines = said.slice(0, said.lastIndexOf('\n')).split('\n');
  return new Map(lines.map((line) => [line.split(' ')[0]!, Number(line.split(' ')[1])]));
}

test('a killed host loses no acknowledged edit and doubles none, ten times over', async () => {
  const file = planFile();
  const acknowledged = new Map<string, number>();
  for (let run = 0; run < 10; run++) {
    for (const [opId, seq] of await acknowledgedUntilKilled(file, run)) acknowledged.set(opId, seq);
  }
  expect(acknowledged.size).toBeGreaterThan(100);

  const host = hostOn(file);
  expect(host.readOnly).toBeUndefined();
  const log = host.since(0);
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
  const seqOf = new Map(log.map(({ opId, seq }) => [opId, seq]));
  expect(seqOf.size).toBe(log.length);
  expect([...acknowledged].filter(([opId, seq]) => seqOf.get(opId) !== seq)).toEqual([]);
  expect(host.plan.component('s1')?.x).toBe(
    log
      .flatMap(({ change }) => change)
      .map((patch) => patch.op === 'set' && patch.to)
      .at(-1),
  );
  host.close();
  const database = new Database(file);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  database.close();
});
