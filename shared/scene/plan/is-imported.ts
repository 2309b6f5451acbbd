import type { Component } from '#shared/plan/records.ts';

/** Whether a component came by import and nobody has edited it since: all its facts are the import's. */
export function isImported(component: Component): boolean {
  const facts = Object.values(component.facts);
  return (
    facts.length > 0 &&
    facts.every((fact) => fact.origin === 'import' || fact.origin === 'catalogue') &&
    facts.some((fact) => fact.origin === 'import')
  );
}
