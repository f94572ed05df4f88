/** How the sidebar's components reach their model. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarModel } from './model.ts';

const Model = createContext<SidebarModel | null>(null);

/** Gives the model to everything below. */
export const ModelProvider = Model.Provider;

/** The sidebar's model. Throws where no provider is above: a mistake in the code. */
export function useModel(): SidebarModel {
  const model = useContext(Model);
  if (model === null) throw new Error('A component of the sidebar stands outside of its ModelProvider.');
  return model;
}
