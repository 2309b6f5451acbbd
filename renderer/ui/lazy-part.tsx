import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import { t } from '#shared/words/t.ts';

/**
 * A component whose code is read when it is first drawn, and that is nothing until then: `pick` takes it from its module. Where its
 * code cannot be read, because the page is older than what serves it, a sentence stands in its place.
 */
export function lazyPart<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): (props: Props) => ReactElement {
  const Part = lazy<ComponentType<Props>>(() =>
    load().then(
      (module) => ({ default: pick(module) }),
      () => ({ default: NotRead }),
    ),
  );
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}

const NotRead = () => (
  <p role="alert">{t`This part of Strata could not be read. Load the window anew.`}</p>
);
