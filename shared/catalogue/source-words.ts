import { t } from '#shared/words/t.ts';
import { sources } from './sources.ts';

/**
 * A source as people can look it up: "PVEHA, and own knowledge" gives "Proxmox VE documentation, High Availability, and own
 * knowledge". What only our own notes derive says so.
 */
export function sourceWords(source: string): string {
  if (source === 'own knowledge') return t`own knowledge`;
  if (notes.test(source)) return t`own derivation`;
  return source
    .replaceAll(/\b(?:domain|peers) \d+\.\d+(?:, (?:domain|peers) \d+\.\d+)*/g, t`own derivation`)
    .replaceAll('own knowledge', t`own knowledge`)
    .replaceAll(/\b[A-Z][A-Z0-9]+\b/g, (name) => sources[name] ?? name);
}

/** A section of the notes that this catalogue was written from. */
const notes = /^(?:domain |peers )?\d+\.\d+$/;

/** Several sources, each once. */
export const sourcesWords = (all: readonly string[]): string =>
  [...new Set(all.map(sourceWords))].join('; ');
