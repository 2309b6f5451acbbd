import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { shapeProblem } from '#shared/plan/checking/shape-problem.ts';
import { readLogo } from '#shared/interchange/logo/read-logo.ts';
import { brandingSchema, type Branding } from '#shared/report/branding/branding.ts';
import { logoLimits } from '#shared/report/branding/logo.ts';
import { fileProblem } from '#electron/backend/database/file-problem.ts';
import type { CliWorld, Given } from './subcommand.ts';
import { t } from '#shared/words/t.ts';

/** Whose report it is, as it was typed. */
export interface GivenBranding extends Omit<Branding, 'logo'> {
  /** A file. */
  readonly logo?: string;
}

/** The options --organisation, --footer, --accent and --logo. Refusal: `usage`. */
export function brandingIn({ values }: Given): Result<GivenBranding> {
  const typed: Record<string, string> = {};
  for (const option of ['organisation', 'footer', 'accent'] as const) {
    const text = values[option];
    if (typeof text !== 'string') continue;
    if (shapeProblem(brandingSchema.shape[option], text) !== undefined)
      return refuse('usage', t`--${option} cannot be "${text}". ${sayings[option]}`);
    typed[option] = text;
  }
  const { logo } = values;
  return ok({ ...typed, ...(typeof logo === 'string' ? { logo } : {}) });
}

const sayings = {
  organisation: t`Say a name of at most 120 letters on one line.`,
  footer: t`Say one line of at most 200 letters.`,
  accent: t`Say a colour such as #1a5fb4.`,
} as const;

/** What a template says, with what was typed in its place. */
export function brandingWith(
  template: Branding,
  { logo, ...typed }: GivenBranding,
  { folder }: CliWorld,
): Result<Branding> {
  if (logo === undefined) return ok({ ...template, ...typed });
  const file = path.resolve(folder, logo);
  try {
    // A film that somebody takes for the logo is not read to the end.
    if (statSync(file).size > logoLimits.bytes)
      return refuse(
        'too-large',
        t`${logo} is larger than 1 MB, the most a logo may be. Save it smaller.`,
      );
    const read = readLogo(readFileSync(file), logo);
    return read.ok ? ok({ ...template, ...typed, logo: read.value }) : read;
  } catch (error) {
    return { ok: false, error: fileProblem(error, file) };
  }
}
