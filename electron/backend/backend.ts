import path from 'node:path';
import type { AppInfo, Settings } from '#shared/api/summaries.ts';
import { isoDay } from '#shared/base/clock.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { speakLanguage } from '#shared/words/load-words.ts';
import { fileProblem } from './database/file-problem.ts';
import { languageOf } from './library/host-language.ts';
import type { JsonFile } from './library/json-file.ts';
import { Library, type LibraryWorld } from './library/library.ts';
import { ReportShelf } from './report/report-shelf.ts';
import { TemplateShelf } from './report/template-shelf.ts';
import type { ServeRoom } from './workshop/room-server.ts';
import { Rooms } from './workshop/rooms.ts';
import { settingsFile } from './library/settings-file.ts';

/** What the backend takes from the world. */
export interface BackendWorld extends LibraryWorld {
  readonly host: AppInfo['host'];
  /** Puts workshops on the network; without it none can be opened. */
  readonly serveRoom?: ServeRoom;
}

/** Everything behind the contract: one per process. */
export interface Backend {
  readonly library: Library;
  readonly rooms: Rooms;
  info(): AppInfo;
  /** Reports that wait to be fetched. */
  readonly reports: ReportShelf;
  /** Report templates that were saved. */
  readonly templates: TemplateShelf;
  /** The day it is, `YYYY-MM-DD`. */
  today(): string;
  /** Keeps them, and speaks their language from then on. */
  saveSettings(settings: Settings): Promise<Result<Settings>>;
  /** Puts everything on disk and closes it. */
  close(): void;
}

/** Starts a backend on a data folder. Touches nothing until it is asked to. */
export function createBackend(world: BackendWorld): Backend {
  const home = path.resolve(world.home);
  const library = new Library({ ...world, home });
  const rooms = new Rooms(library, home, world, world.serveRoom);
  const settings: JsonFile<Settings> = settingsFile(home);
  return {
    library,
    rooms,
    info: () => ({
      version: world.version,
      host: world.host,
      firstStart: library.isUnused,
      settings: settings.read(),
    }),
    reports: new ReportShelf(),
    templates: new TemplateShelf(home),
    today: () => isoDay(world.clock.now()),
    saveSettings: async (next) => {
      try {
        const former = settings.read().language;
        settings.write(next);
        if (next.language !== former) await speakLanguage(languageOf(next));
        return ok(next);
      } catch (error) {
        return { ok: false, error: fileProblem(error, home) };
      }
    },
    close: () => {
      rooms.closeAll();
      library.close();
    },
  };
}
