import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian's packages, where this runs as root on such a system. Says what it does, and what failed; gives whether it succeeded. */
export function installFromDebian(...packages: readonly string[]): boolean {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return false;
  console.error(`Trying Debian's ${packages.join(' and ')} …`);
  return (
    runQuietly('apt-get', ['update']) &&
    runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  );
}

/** Runs a program; shows what it said only if it failed. Gives whether it succeeded. */
export function runQuietly(command: string, args: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return true;
  const lastLines = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-3).join('\n');
  console.error(`${command} failed: ${lastLines}`);
  return false;
}
