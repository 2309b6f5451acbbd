import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const program = path.join(import.meta.dirname, 'room-process.ts');

/** Another process that holds a room. */
export class RoomHost {
  readonly #home: string;
  readonly #plan: string;
  #child: ChildProcess | undefined;

  constructor(home: string, plan: string) {
    this.#home = home;
    this.#plan = plan;
  }

  /** Starts it; after a kill it is the same room again. */
  async start(): Promise<{ readonly link: string; readonly code: string }> {
    this.#child = fork(program, [this.#home, this.#plan], { stdio: ['ignore', 2, 2, 'ipc'] });
    return (await this.#answer()) as { link: string; code: string };
  }

  /** CPU time of the process so far, in ms. */
  async cpuMs(): Promise<number> {
    this.#child?.send('cpu');
    const { cpu } = (await this.#answer()) as { cpu: NodeJS.CpuUsage };
    return (cpu.user + cpu.system) / 1000;
  }

  /** As a power cut for the process. */
  async kill(): Promise<void> {
    const ended = this.#ended();
    this.#child?.kill('SIGKILL');
    await ended;
  }

  /** Ends it as Ctrl-C does. */
  async stop(): Promise<void> {
    if (this.#child?.connected !== true) return;
    const ended = this.#ended();
    this.#child.disconnect();
    await ended;
  }

  #ended(): Promise<unknown> {
    return new Promise((resolve) => this.#child?.once('exit', resolve));
  }

  #answer(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#child?.once('message', resolve);
      this.#child?.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
    });
  }
}
