import path from 'node:path';
import { z } from 'zod';
import { settingsShape } from '#shared/api/settings-schema.ts';
import type { Settings } from '#shared/api/summaries.ts';
import { JsonFile } from './json-file.ts';

const schema = z.object(settingsShape);

const initial: Settings = { theme: 'system', hintDismissed: false };

/** What the person set, kept in the data folder. */
export const settingsFile = (home: string): JsonFile<Settings> =>
  new JsonFile<Settings>(path.join(home, 'settings.json'), schema, initial);
