import type { ParseArgsOptionsConfig } from 'node:util';
import type { Clock } from '#shared/base/clock.ts';
import type { Ids } from '#shared/base/ids.ts';
import type { Result } from '#shared/base/result.ts';

/** What a subcommand takes from the machine. */
export interface CliWorld {
  /** Relative paths start here: where the person typed the command, not where npm went. */
  readonly folder: string;
  /** Where the app keeps what was saved: report templates. */
  readonly home: string;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The version of Strata. */
  readonly version: string;
  /** For what stays until it is stopped; where there is none, nothing can stay. */
  readonly stay?: {
    /** A line on stdout, at once. */
    say(line: string): void;
    /** Settles when the person or the machine asks it to end. */
    stopped(): Promise<void>;
  };
}

/** What a subcommand says. */
export interface Answer {
  /** For stdout, and nothing else goes there. */
  readonly text: string;
  /** For stderr: what a person should know beside the answer. */
  readonly notes?: readonly string[];
  /** 1 only for findings; refusals are 2. */
  readonly exitCode: 0 | 1;
}

/** What was typed after the subcommand's name. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** What a subcommand will do once it knows the machine. */
export type Job = (world: CliWorld) => Result<Answer> | Promise<Result<Answer>>;

/** A paragraph of help, and the options that it speaks of. */
export interface HelpPart {
  readonly says?: string;
  /** What each does, by how it is typed after its two dashes. */
  readonly options?: Readonly<Record<string, string>>;
}

export interface Subcommand {
  /** After `strata `, e.g. `check FILE [--format text|json|sarif]`. */
  readonly usage: string;
  /** One line for the list of subcommands. */
  readonly summary: string;
  /** The rest of its help. */
  readonly details: readonly HelpPart[];
  readonly options: ParseArgsOptionsConfig;
  /** Understands what was typed, or refuses it. Touches nothing. */
  prepare(given: Given): Result<Job>;
}
