/** The guides: by which one conversations are begun, and bringing one in. */
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { LiveGuides } from '../../ui/live-guides.ts';
import type { Deletion } from '../delete-dialog.tsx';
import { createFileImport } from '../file-import.ts';

/** Where they are kept. What fails throws an Error with a sentence. */
export interface GuideSources {
  /** Those that there are, as they are now. */
  readonly guides: Pick<LiveGuides, 'all' | 'inUse' | 'own'>;
  /** Keeps one in the place of the one with its id, and has conversations begin by it. */
  readonly bringIn: (guide: Guide) => Promise<void>;
  /** Has conversations begin by one, by its id. */
  readonly use: (id: string) => Promise<void>;
  readonly deletion: (id: string) => Deletion;
  /** The guide in a file; where it is none, the error's cause is a `GuideError`. */
  readonly parse: (file: File) => Promise<Guide>;
  /** Hands one to the person as a file. */
  readonly save: (guide: Guide) => void;
}

/** The model. */
export type GuidesModel = ReturnType<typeof createGuidesModel>;

/** Makes the model. */
export function createGuidesModel(sources: GuideSources) {
  const { use, ...file } = createFileImport(sources.parse);
  return {
    ...file,
    guides: sources.guides,
    bringIn: (guide: Guide) => use(() => sources.bringIn(guide)),
    use: (id: string) => use(() => sources.use(id)),
    deletion: sources.deletion,
    save: () => sources.save(sources.guides.inUse),
  };
}
