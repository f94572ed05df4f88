/** Has the popup read its list while its store is opened. */
import type { PopupModel } from '../../components/popup/model.ts';
import type { Store } from '../../lib/storage/store.ts';
import { type StoreAddress, storeAt } from '../../lib/storage/store-at.ts';
import { popupModel } from './popup-model.ts';

const models = new WeakMap<Store, PopupModel>();

/** The store, and the model of it, which begins to read while it is made sure that the store is here still. */
export async function storeToShow(address: StoreAddress): Promise<Store> {
  const store = await storeAt(address);
  models.set(store, popupModel(store));
  return store;
}

/** The model of a store. */
export const modelOf = (store: Store): PopupModel => models.get(store) ?? popupModel(store);
