import type { Operation } from '#shared/sync/protocol.ts';

/** An edit, and the scenario that it was made on. */
export interface KeptEdit {
  readonly operation: Operation;
  readonly branch: number;
}

interface Kept {
  readonly key: string;
  readonly owner: string;
  readonly order: number;
  readonly operation: Operation;
  /** Absent for the main plan. */
  readonly branch?: number;
}

/** Edits of a guest that the host has not acknowledged, kept in the browser so that a closed tab loses none. */
export class KeptEdits {
  readonly #owner: string;
  readonly #database: Promise<IDBDatabase | undefined>;
  #last = 0;

  /** `owner` is the participant whose edits these are. */
  constructor(owner: string) {
    this.#owner = owner;
    this.#database = opened();
  }

  /** All that are kept, oldest first. */
  async all(): Promise<readonly KeptEdit[]> {
    const database = await this.#database;
    if (database === undefined) return [];
    const kept = await answered<Kept[]>(
      database.transaction(storeName).objectStore(storeName).getAll(),
    );
    const own = kept.filter(({ owner }) => owner === this.#owner).sort((a, b) => a.order - b.order);
    this.#last = Math.max(this.#last, ...own.map(({ order }) => order), 0);
    return own.map(({ operation, branch = 0 }) => ({ operation, branch }));
  }

  async keep({ operation, branch }: KeptEdit): Promise<void> {
    const order = ++this.#last;
    const key = this.#key(operation.opId);
    const kept: Kept = { key, owner: this.#owner, order, operation, branch };
    await this.#write((store) => store.put(kept));
  }

  async drop(opId: string): Promise<void> {
    await this.#write((store) => store.delete(this.#key(opId)));
  }

  #key(opId: string): string {
    return `${this.#owner} ${opId}`;
  }

  async #write(act: (store: IDBObjectStore) => IDBRequest): Promise<void> {
    const database = await this.#database;
    if (database === undefined) return;
    await answered(act(database.transaction(storeName, 'readwrite').objectStore(storeName)));
  }
}

const storeName = 'edits';

/** Some private windows have no such store: then edits are kept as long as the tab is open. */
function opened(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const request = indexedDB.open('strata-guest', 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore(storeName, { keyPath: 'key' }),
    );
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => resolve(undefined));
  });
}

const answered = <Value>(request: IDBRequest): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as Value));
    request.addEventListener('error', () => reject(request.error ?? new Error('not kept')));
  });
