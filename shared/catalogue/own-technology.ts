import { builtInTechnology } from './catalogue.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Technology } from './technology.ts';
import { t } from '#shared/words/t.ts';

/** A technology of the plan's own people, or why the catalogue cannot take it, in one sentence. */
export function checkOwnTechnology(technology: Technology): Result<Technology> {
  const builtIn = builtInTechnology(technology.id);
  if (builtIn === undefined) return ok(technology);
  return refuse(
    'technology-is-built-in',
    t`The catalogue has “${technology.id}” already: ${builtIn.name}. Give your own technology another id.`,
  );
}
