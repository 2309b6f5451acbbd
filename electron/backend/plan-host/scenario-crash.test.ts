import { spawn } from 'node:child_process';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { planFile } from '../database/database-fixtures.ts';
import { isTailSealed } from '../database/operation-log.ts';
import { hostOn } from './plan-host-fixtures.ts';

const writer = path.join(import.meta.dirname, 'scenario-crash-writer.ts');

/** Lets a writer work for a while, kills it wherever it is, and gives all that it acknowledged. */
async function acknowledgedUntilKilled(file: string, run: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, file, `run${run}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.length > 120 + run * 53) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  expect(child.signalCode).toBe('SIGKILL');
  return said.slice(0, said.lastIndexOf('\n')).split('\n');
}

test('a killed host loses no acknowledged scenario, act or merge, and leaves none half made', async () => {
  const file = planFile();
  const said: string[] = [];
  for (let run = 0; run < 6; run++) said.push(...(await acknowledgedUntilKilled(file, run)));

  const host = hostOn(file);
  expect(host.readOnly).toBeUndefined();
  const { scenarios } = host.scenarios.list();
  const rows = new Set(scenarios.map(({ id }) => `scenario ${id}`));
  expect(said.filter((line) => line.startsWith('scenario') && !rows.has(line))).toEqual([]);
  for (const { id } of scenarios) {
    const there = host.on(id);
    expect(there.ok && there.value.plan.size('component')).toBe(host.plan.size('component'));
  }
  host.close();
  const database = new Database(file);
  const acts = new Set(database.prepare('SELECT op_id FROM op').pluck().all());
  expect(said.filter((line) => line.startsWith('act') && !acts.has(line.slice(4)))).toEqual([]);
  const merges = database
    .prepare(
      "SELECT count(*) FROM op WHERE op_id LIKE '%-merge' AND seq NOT IN (SELECT seq FROM merge)",
    )
    .pluck();
  expect(merges.get()).toBe(0);
  expect(isTailSealed(database, 100_000)).toBe(true);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  database.close();
});
