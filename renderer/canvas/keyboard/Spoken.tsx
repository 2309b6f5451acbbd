import { useEffect, useState } from 'react';
import type { Id } from '#shared/base/ids.ts';
import { useStore, type Store } from '#renderer/state/base/store.ts';
import { Unseen } from '#renderer/ui/Unseen.tsx';
import { AfterRest } from '../view/after-rest.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { placeAmong } from './keyboard-walk.ts';
import { spokenName, spokenState, type SpokenPlace } from './spoken.ts';
import { t } from '#shared/words/t.ts';

/** Names listed for a screen reader at most. */
const mostNames = 200;
/** The list waits until the canvas has been at rest for so long. */
const restMs = 400;

/** What the canvas says to a screen reader: where the keyboard is, if that is drawn, and what is in sight. */
export function Spoken({ focused }: { readonly focused: Store<Id | undefined> }) {
  const view = useCanvasView();
  const id = useStore(focused);
  useStore(view.picture);
  return (
    <>
      {/* Said whole, by this alone: an element that is only pointed at is read by one screen reader and passed over by another. */}
      <Unseen as="div" aria-live="polite" data-spoken="">
        {id === undefined || view.model.slotOf(id) === undefined
          ? ''
          : said(view, id, placeAmong(view.model, id))}
      </Unseen>
      <InSight />
    </>
  );
}

function InSight() {
  const view = useCanvasView();
  const [names, setNames] = useState<readonly (readonly [Id, string])[]>([]);
  useEffect(() => {
    const rest = new AfterRest(restMs, () => {
      // What there is to see comes first: both would take as long as the two together.
      if (view.hasPainted) setNames(namesInSight(view));
      else rest.stir();
    });
    const stir = () => rest.stir();
    const stops = [view.camera.follow(stir), view.picture.subscribe(stir)];
    return () => {
      rest.stop();
      for (const stop of stops) stop();
    };
  }, [view]);
  return (
    <Unseen as="ul" aria-label={t`In view`}>
      {names.map(([id, said]) => (
        <li key={id}>{said}</li>
      ))}
    </Unseen>
  );
}

const namesInSight = (view: CanvasView): (readonly [Id, string])[] =>
  view.model.grid
    .within(view.camera.sight)
    .slice(0, mostNames)
    .map((slot) => view.model.slots.idAt(slot))
    .map((id) => [id, said(view, id)]);

/** "web-01, virtual machine, Processing layer, no findings, 3 of 12"; nothing of what is gone. */
const said = (view: CanvasView, id: Id, among?: SpokenPlace): string =>
  [spokenName(view.session.plan, id), stateOf(view, id, among)].filter(Boolean).join(', ');

function stateOf(view: CanvasView, id: Id, among?: SpokenPlace): string {
  const { session } = view;
  const inside = view.model.tree.whole.children.get(id)?.length ?? 0;
  const findings = session.isJudged.get() ? session.engine.findingsOf(id) : undefined;
  return spokenState(session.plan, id, inside, findings, among);
}
