import { parseArgs } from 'node:util';
import { ok, refuse, type Result } from '#shared/base/result.ts';

/** How the workbench is to be started. */
export interface StartOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly opensBrowser: boolean;
  /** Serve to a browser even where Electron could be started. */
  readonly inBrowser: boolean;
  /** Another data folder. */
  readonly home: string | undefined;
  /** A plan to open. */
  readonly file: string | undefined;
}

const usage = 'Usage: npm start -- [--no-open] [--port N] [--home DIR] [FILE.strata]';

/** Reads the arguments of `npm start`. Asking for a port or no browser means: serve, do not start Electron. */
export function startOptions(args: readonly string[]): Result<StartOptions> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        home: { type: 'string' },
      },
    });
    const port = values.port === undefined ? 0 : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return refuse('usage', `--port takes a number from 0 to 65535, not ${values.port}. ${usage}`);
    }
    if (positionals.length > 1)
      return refuse('usage', `One plan can be opened at a time. ${usage}`);
    return ok({
      port,
      opensBrowser: !values['no-open'],
      inBrowser: values['no-open'] || values.port !== undefined,
      home: values.home,
      file: positionals[0],
    });
  } catch (error) {
    return refuse('usage', `${(error as Error).message.split('. ')[0]}. ${usage}`);
  }
}
