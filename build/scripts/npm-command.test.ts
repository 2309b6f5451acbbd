import { expect, test } from 'vitest';
import { npmCommand, withoutNpmSettings } from './npm-command.mjs';

test('under npm, the same npm installs, on the Node it runs on', () => {
  const env = { npm_execpath: '/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' };
  expect(npmCommand(env, 'linux', '/strata/node_modules/.bin/node')).toEqual({
    command: '/usr/bin/node',
    args: ['/npm/bin/npm-cli.js'],
    shell: false,
  });
});

test('without an outer npm, the one on PATH installs', () => {
  expect(npmCommand({}, 'linux', '/usr/bin/node').command).toBe('npm');
  expect(npmCommand({}, 'win32', 'node.exe')).toEqual({
    command: 'npm.cmd',
    args: [],
    shell: true,
  });
});

test('another package manager does not stand in for npm', () => {
  expect(npmCommand({ npm_execpath: '/lib/yarn.js' }, 'linux', 'node').command).toBe('npm');
});

test("the inner npm does not see the outer npm's settings", () => {
  const env = {
    npm_config_loglevel: 'silent',
    NPM_CONFIG_GLOBAL: 'true',
    npm_lifecycle_event: 'test',
    npm_package_name: 'strata',
    npm_execpath: '/npm-cli.js',
    PATH: '/usr/bin',
  };
  expect(withoutNpmSettings(env)).toEqual({ npm_execpath: '/npm-cli.js', PATH: '/usr/bin' });
});
