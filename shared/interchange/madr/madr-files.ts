import type { PlanView } from '#shared/plan/plan.ts';
import { madrText } from './madr-text.ts';

/** A file of a folder of decisions. */
export interface MadrFile {
  /** "0003-use-lockstep.md", as MADR numbers its files. */
  readonly name: string;
  readonly text: string;
}

/** Each decision of a plan as a file, by number. The same plan gives the same files. */
export function madrFiles(plan: PlanView): readonly MadrFile[] {
  const decisions = [...plan.all('decision')].sort(
    (a, b) => a.number - b.number || (a.id < b.id ? -1 : 1),
  );
  const taken = new Set<string>();
  return decisions.map((decision) => {
    const stem = `${String(decision.number).padStart(4, '0')}-${slugOf(decision.title)}`;
    let name = `${stem}.md`;
    // Two people may have recorded at once under one number and title.
    for (let copy = 2; taken.has(name); copy++) name = `${stem}-${copy}.md`;
    taken.add(name);
    return { name, text: madrText(plan, decision) };
  });
}

/** Letters, digits and hyphens that every file system takes. */
function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug.replace(/-+$/, '') || 'decision';
}
