import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { start } from './start.ts';
import { tellErrors } from './tell-errors.ts';

/** Shows the workbench in the page, in the language that is spoken by now. */
export function show(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  tellErrors();
  createRoot(root).render(<App />);
  void start();
}
