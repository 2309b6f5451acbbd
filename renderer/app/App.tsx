import { screen } from '#renderer/state/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { Home } from '#renderer/home/Home.tsx';
import { JoinPage } from '#renderer/workshop/JoinPage.tsx';
import { Announcer } from './Announcer.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Editor } from './Editor.tsx';
import { LostBanner } from './LostBanner.tsx';
import { Notices } from './Notices.tsx';
import { WindowDrop } from './WindowDrop.tsx';

/** Everything in the window. */
export function App() {
  return (
    <>
      <Screen />
      <Dialogs />
      <Notices />
      <Announcer />
      <LostBanner />
      <WindowDrop />
    </>
  );
}

function Screen() {
  const shown = useStore(screen);
  switch (shown.name) {
    case 'starting':
      return <output>Opening…</output>;
    case 'home':
      return <Home />;
    case 'join':
      return <JoinPage key={shown.waiting} waiting={shown.waiting} />;
    case 'editor':
      return <Editor key={shown.session.planId} session={shown.session} />;
  }
}
