import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const entry = z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() });
const lockFile = readFileSync('package-lock.json', 'utf8');
const { packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(lockFile));

test('the lock file names the packages of every platform', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const isLocked = (name: string) =>
    Object.keys(packages).some((location) => location.endsWith(`node_modules/${name}`));
  expect(wanted.length).toBeGreaterThan(0);
  // npm ci refuses a lock file that leaves one out.
  expect(wanted.filter((name) => !isLocked(name))).toEqual([]);
});

test('the lock file names no registry host', () => {
  expect(lockFile).not.toContain('"resolved"');
});

test('every direct dependency is pinned to one version', () => {
  const names = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
  const manifest = z
    .object(Object.fromEntries(names.map((name) => [name, z.record(z.string(), z.string())])))
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const ranges = Object.values(manifest).flatMap((versions) =>
    Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
  );
  expect(ranges).toEqual([]);
});
