import { I18nProvider } from 'react-aria-components';
import { locale } from '#shared/words/locale.ts';
import { screen } from '#renderer/state/session/workspace.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Home } from '#renderer/home/Home.tsx';
import { Guarded } from '#renderer/ui/Guarded.tsx';
import { Announcer } from './Announcer.tsx';
import { BrokenWindow } from './BrokenPart.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Editor } from './Editor.tsx';
import { EditorPlace } from './EditorPlace.tsx';
import { LostBanner } from './LostBanner.tsx';
import { Notices } from './Notices.tsx';
import { lazyPart } from '#renderer/ui/lazy-part.tsx';
import { WindowDrop } from './WindowDrop.tsx';
import { t } from '#shared/words/t.ts';

/** Only guests see it. */
const JoinPage = lazyPart(
  () => import('#renderer/workshop/JoinPage.tsx'),
  (module) => module.JoinPage,
);

/** Everything in the window. */
export function App() {
  return (
    <I18nProvider locale={locale()}>
      <Guarded broken={(error) => <BrokenWindow error={error} />}>
        <Screen />
        <Dialogs />
        <WindowDrop />
      </Guarded>
      <Notices />
      <Announcer />
      <LostBanner />
    </I18nProvider>
  );
}

function Screen() {
  const shown = useStore(screen);
  switch (shown.name) {
    case 'starting':
      return (
        <>
          <output>{t`Opening…`}</output>
          <EditorPlace />
        </>
      );
    case 'home':
      return (
        <>
          <Home />
          <EditorPlace />
        </>
      );
    case 'join':
      return <JoinPage key={shown.waiting} waiting={shown.waiting} />;
    case 'editor':
      return <Editor key={shown.session.planId} session={shown.session} />;
  }
}
