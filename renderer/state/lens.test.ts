import { afterEach, expect, test } from 'vitest';
import type { Settings } from '#shared/api/summaries.ts';
import type { StrataClient } from '#renderer/client/client.ts';
import { chooseLens, lens, takeUpLens } from './lens.ts';
import type { PlanSession } from './plan-session.ts';
import { appInfo, backend, screen } from './workspace.ts';

const settings: Settings = { theme: 'system', hintDismissed: false };

function begin(lenses: NonNullable<Settings['lenses']>): Settings[] {
  const saved: Settings[] = [];
  const app = { saveSettings: (next: Settings) => Promise.resolve(void saved.push(next)) };
  backend.set({ app } as StrataClient);
  appInfo.set({
    version: '1',
    host: 'desktop',
    firstStart: false,
    settings: { ...settings, lenses },
  });
  screen.set({ name: 'editor', session: { planId: 'hall-2' } as PlanSession });
  return saved;
}

afterEach(() => {
  screen.set({ name: 'home' });
  appInfo.set(undefined);
  backend.set(undefined);
  lens.set({ name: 'layers' });
});

test('a plan is looked at as it was last, with what was chosen of the lens; another one by its layers', () => {
  begin([{ plan: 'hall-2', lens: 'path orders' }]);
  takeUpLens('hall-2');
  expect(lens.get()).toEqual({ name: 'path', workload: 'orders' });
  takeUpLens('hall-3');
  expect(lens.get()).toEqual({ name: 'layers' });
});

test('what a plan is looked at through is kept with the settings, the newest first', () => {
  const saved = begin([
    { plan: 'hall-1', lens: 'racks' },
    { plan: 'hall-2', lens: 'path' },
  ]);
  chooseLens({ name: 'colour', by: 'vendor' });
  expect(saved.map(({ lenses }) => lenses)).toEqual([
    [
      { plan: 'hall-2', lens: 'colour vendor' },
      { plan: 'hall-1', lens: 'racks' },
    ],
  ]);
});
