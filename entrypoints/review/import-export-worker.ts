/** The worker that imports and exports, for the review page. It has no extension API: where the store is, it is told. */
import { expose } from 'comlink';
import { createExchange } from '../../lib/app/exchange.ts';
import { answering } from '../../lib/rpc/thread-answers.ts';
import { exportBackup } from '../../lib/storage/export.ts';
import { planImport, writeImport } from '../../lib/storage/import.ts';
import { backupOfGeneration } from '../../lib/storage/list-snapshots.ts';
import { storeAt } from '../../lib/storage/store-at.ts';
import { takeSnapshot } from '../../lib/storage/take-snapshot.ts';

const exchange = createExchange({
  open: storeAt,
  close: (store) => store.close(),
  people: (store) => store.people.toArray(),
  backupOfSnapshot: backupOfGeneration,
  plan: planImport,
  write: writeImport,
  snapshot: takeSnapshot,
  everything: exportBackup,
  now: () => Date.now(),
  language: navigator.language,
});

/** What the page has done here. */
export type ExchangeWork = typeof exchange;

expose(answering(exchange));
