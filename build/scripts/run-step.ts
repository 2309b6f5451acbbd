import { spawn } from 'node:child_process';
import { repositoryRoot } from './repository-root.ts';

/** One program of a check, run under the Node that runs us. */
export interface Step {
  /** What it is called in the report. */
  readonly name: string;
  /** The script and its arguments. */
  readonly args: readonly string[];
}

interface StepResult {
  readonly name: string;
  readonly passed: boolean;
}

/**
 * Runs a step and prints one line with its time; what it said follows only if it failed. A failure
 * is a result, not an error: the other steps are still worth knowing.
 */
export async function runStep({ name, args }: Step): Promise<StepResult> {
  const started = performance.now();
  const { code, output } = await outputOf(args);
  const passed = code === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!passed) console.log(output.trim());
  return { name, passed };
}

function outputOf(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: repositoryRoot });
    let output = '';
    const collect = (chunk: string): void => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
