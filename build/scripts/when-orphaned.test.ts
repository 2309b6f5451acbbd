import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { inRepository } from './repository-root.ts';

/** A program that would run for a minute, unless its parent goes first. */
const program = `
  import { whenOrphaned } from ${JSON.stringify(inRepository('build/scripts/when-orphaned.mjs'))};
  whenOrphaned(() => { console.log('alone'); process.exit(0); }, 20);
  setTimeout(() => process.exit(1), 60_000);
  console.log('running');
`;

test.skipIf(process.platform === 'win32')(
  'a program whose shell was ended notices that it is alone',
  async () => {
    // The second command keeps the shell from becoming the program itself.
    const shell = spawn('sh', ['-c', `"$NODE" --input-type=module -e "$PROGRAM"; true`], {
      env: { ...process.env, NODE: process.execPath, PROGRAM: program },
    });
    let said = '';
    shell.stdout.on('data', (text: Buffer) => (said += text.toString()));
    await expect.poll(() => said).toContain('running');
    shell.kill('SIGTERM');
    await once(shell, 'close');
    expect(said).toBe('running\nalone\n');
  },
);
