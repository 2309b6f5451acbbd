import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const schema = z.strictObject({
  code: z.string().min(4).max(20),
  address: z.string(),
  port: z.int().min(1).max(65_535),
  tls: z.strictObject({ key: z.string(), cert: z.string() }).optional(),
});

/** What a room must keep to be the same room after a crash: beside the library, never in the plan file that people hand on. */
export interface RoomSecrets {
  readonly code: string;
  readonly address: string;
  readonly port: number;
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
}

/** Where the secrets of open rooms lie, readable by this person only. One that is there means: the room was not closed. */
export class SecretsFolder {
  readonly #folder: string;

  constructor(home: string) {
    this.#folder = path.join(home, 'open-workshops');
  }

  read(planId: string): RoomSecrets | undefined {
    try {
      const read = schema.safeParse(JSON.parse(readFileSync(this.#file(planId), 'utf8')));
      return read.success ? read.data : undefined;
    } catch {
      return undefined; // None, or none that can be used: a new room is opened instead.
    }
  }

  keep(planId: string, secrets: RoomSecrets): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    writeFileSync(this.#file(planId), JSON.stringify(secrets), { mode: 0o600 });
    // The mode above counts for new files only.
    chmodSync(this.#file(planId), 0o600);
  }

  forget(planId: string): void {
    rmSync(this.#file(planId), { force: true });
  }

  #file(planId: string): string {
    return path.join(this.#folder, `${planId.replaceAll(/[^\w.-]/g, '_')}.json`);
  }
}
