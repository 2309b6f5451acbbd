import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';

/** A component whose code is read when it is first drawn, and that is nothing until then: `pick` takes it from its module. */
export function lazyPart<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): (props: Props) => ReactElement {
  const Part = lazy<ComponentType<Props>>(async () => ({ default: pick(await load()) }));
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
