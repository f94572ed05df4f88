/** The guides: by which one conversations are begun, and bringing one in. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import type { LiveGuides } from '../../ui/live-guides.ts';
import type { Deletion } from '../delete-dialog.tsx';
import { type FileProblem, fileProblem } from '../file-problem.ts';

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
  const looked = signal<Guide | null>(null);
  const problem = signal<FileProblem | null>(null);
  const attempt = async (run: () => Promise<void>) => {
    try {
      await run();
      problem.value = null;
    } catch (error) {
      problem.value = fileProblem(error);
    }
  };
  return {
    guides: sources.guides,
    /** The one in a file that was chosen, before it is used; null where none was. */
    looked: looked as ReadonlySignal<Guide | null>,
    /** Why the last thing could not be done; null where it could. */
    problem: problem as ReadonlySignal<FileProblem | null>,
    choose: (file: File) =>
      attempt(async () => {
        looked.value = null;
        looked.value = await sources.parse(file);
      }),
    leave() {
      looked.value = null;
    },
    bringIn: (guide: Guide) =>
      attempt(async () => {
        await sources.bringIn(guide);
        looked.value = null;
      }),
    use: (id: string) =>
      attempt(async () => {
        await sources.use(id);
        looked.value = null;
      }),
    deletion: sources.deletion,
    save: () => sources.save(sources.guides.inUse),
  };
}
