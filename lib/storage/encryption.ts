/**
 * A sealed store: every row is encrypted before it reaches the database and opened when it is read, below all
 * queries and above the tables. What stays in clear is what the database must find rows by: ids, times, and whether a
 * follow-up is open. XChaCha20-Poly1305 of `@noble/ciphers`: IndexedDB ends a transaction that waits for anything
 * else, so the cipher must work at once, which the browser's own does not.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { managedNonce } from '@noble/ciphers/utils.js';
import type { DBCore, DBCoreCursor, DBCoreTable, DBCoreTableSchema, Middleware } from 'dexie';

/** How long a key is, in bytes. */
export const KEY_BYTES = 32;

/** What Dexie's `use` takes. */
export type RowEncryption = Middleware<DBCore>;

const sealedBy = managedNonce(xchacha20poly1305);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A row as it lies in the database: the columns that it is found by, and all of it under seal. */
interface SealedRow {
  readonly sealed: Uint8Array;
  readonly [column: string]: unknown;
}

/**
 * Seals a store's rows with a key of `KEY_BYTES`. Reading a row that was not sealed with it, or was put in
 * another's place, throws an Error. The tables `inClear` it leaves alone.
 */
export function sealing(key: Uint8Array, inClear: readonly string[] = []): RowEncryption {
  return {
    stack: 'dbcore',
    name: 'sealing',
    create: (core) => ({
      ...core,
      table: (name) => (inClear.includes(name) ? core.table(name) : sealedTable(core.table(name), key)),
    }),
  };
}

function sealedTable(table: DBCoreTable, key: Uint8Array): DBCoreTable {
  const columns = columnsOf(table.schema);
  /** A row belongs to its place: it cannot be passed off as another. */
  const placeOf = (row: object) =>
    encoder.encode(JSON.stringify([table.name, table.schema.primaryKey.extractKey?.(row)]));

  const seal = (row: object): SealedRow => ({
    ...Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column))),
    sealed: sealedBy(key, placeOf(row)).encrypt(encoder.encode(JSON.stringify(row))),
  });
  const open = (row: SealedRow | undefined): unknown =>
    row && JSON.parse(decoder.decode(sealedBy(key, placeOf(row)).decrypt(row.sealed)));

  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        request.type === 'add' || request.type === 'put'
          ? { ...request, values: request.values.map(seal) }
          : request,
      ),
    get: async (request) => open(await table.get(request)),
    getMany: async (request) => (await table.getMany(request)).map(open),
    async query(request) {
      const { result } = await table.query(request);
      return { result: request.values ? result.map(open) : result };
    },
    async openCursor(request) {
      const cursor = await table.openCursor(request);
      return cursor !== null && request.values ? openedCursor(cursor, open) : cursor;
    },
  };
}

/** The columns that a table's keys and indexes are made of. */
function columnsOf({ primaryKey, indexes }: DBCoreTableSchema): ReadonlySet<string> {
  return new Set([primaryKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? []));
}

/** The cursor, with its rows opened. A cursor of the browser tells of itself only when it is asked itself. */
function openedCursor(cursor: DBCoreCursor, open: (row: SealedRow) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => open(cursor.value) },
  });
}
