import type { Id } from '#shared/base/ids.ts';
import { useComponent, useLaterPlanVersion } from '#renderer/state/session/use-session.ts';
import { CannotTellHere } from './CannotTellHere.tsx';
import { ComponentHeader } from './ComponentHeader.tsx';
import { DetailsSection } from './DetailsSection.tsx';
import { FactsSection } from './FactsSection.tsx';
import { FindingsHere } from './FindingsHere.tsx';
import { RecordsHere } from './RecordsHere.tsx';
import { RelationsSection } from './RelationsSection.tsx';

/** All about one component. */
export function ComponentInspector({ id }: { readonly id: Id }) {
  const component = useComponent(id);
  // What it is related to, what it lies in, the goals.
  useLaterPlanVersion();
  if (component === undefined) return null;
  return (
    <>
      <ComponentHeader component={component} />
      <FindingsHere about={id} />
      <CannotTellHere about={id} />
      <FactsSection key={component.id} component={component} />
      <RelationsSection component={component} />
      <RecordsHere about={id} />
      <DetailsSection component={component} />
    </>
  );
}
