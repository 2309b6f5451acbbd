import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  // The empty argument is the window title that `start` would else take the address for.
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the system's browser. Where there is none, says how to go on. */
export function openBrowser(address: string): void {
  const [command = 'xdg-open', ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () =>
    console.error('No browser could be opened here: open the address yourself.'),
  );
  child.unref();
}
