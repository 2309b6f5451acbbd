import type { Component } from '#shared/plan/records.ts';

/** Whether a component came by import and nobody has edited it since: all its facts are the import's. */
export function isImported(component: Component): boolean {
  let isImport = false;
  for (const name in component.facts) {
    const origin = component.facts[name as keyof Component['facts']]?.origin;
    if (origin !== 'import' && origin !== 'catalogue') return false;
    isImport ||= origin === 'import';
  }
  return isImport;
}
