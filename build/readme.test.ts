import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { subcommands } from '#electron/cli/all-subcommands.ts';
import { inRepository } from './scripts/repository-root.ts';

const readme = readFileSync(inRepository('README.md'), 'utf8');

test('every path that the README names is there', () => {
  const paths = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path!);
  expect(paths.length).toBeGreaterThan(10);
  expect(
    paths.filter((path) => !path.startsWith('http') && !existsSync(inRepository(path))),
  ).toEqual([]);
});

test('every script that the README names is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/(?:^|`)npm (?:run (?:-s )?)?([a-z:]+)/gm)].map(
    ([, name]) => name!,
  );
  expect(named).toContain('start');
  expect(named.filter((name) => name !== 'run' && !Object.hasOwn(scripts, name))).toEqual([]);
});

test('the command line has every subcommand and option that the README names', () => {
  const [usage] = /```\n(npm run -s strata -- [^`]+)```/.exec(readme) ?? [''];
  const lines = usage.split('npm run -s strata -- ').slice(1);
  expect(lines.map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining([...subcommands.keys()]),
  );
  const unknown = lines.flatMap((line) => {
    const [name = ''] = line.split(' ');
    const known = subcommands.get(name)?.options ?? {};
    return [...line.matchAll(/--([a-z-]+)/g)]
      .map(([, option]) => option!)
      .filter((option) => !Object.hasOwn(known, option))
      .map((option) => `${name} --${option}`);
  });
  expect(unknown).toEqual([]);
});
