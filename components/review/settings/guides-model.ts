/** The guides: by which one conversations are begun, and bringing one in. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Guide } from '../../../lib/domain/guide/guide.ts';
import { guidesOf, type KeptGuides, NO_OWN_GUIDES } from '../../../lib/domain/guide/guides.ts';
import { sixSteps } from '../../../lib/domain/guide/six-steps.ts';
import { errorMessage } from '../../ui/strings.tsx';

/** Where they are kept. What fails throws an Error with a sentence. */
export interface GuideSources {
  readonly read: () => Promise<KeptGuides>;
  /** Those that ship, in the language of the interface. */
  readonly shipped: () => Promise<readonly Guide[]>;
  /** Keeps one in the place of the one with its id, and has conversations begin by it. */
  readonly bringIn: (guide: Guide) => Promise<void>;
  /** Has conversations begin by one, by its id. */
  readonly use: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** The guide in a file. */
  readonly parse: (file: File) => Promise<Guide>;
  /** Hands one to the person as a file. */
  readonly save: (guide: Guide) => void;
}

/** The model. */
export type GuidesModel = ReturnType<typeof createGuidesModel>;

/** Makes the model. */
export function createGuidesModel(sources: GuideSources) {
  const kept = signal<KeptGuides>(NO_OWN_GUIDES);
  const shipped = signal<readonly Guide[]>([sixSteps]);
  const looked = signal<Guide | null>(null);
  const problem = signal<string | null>(null);
  const attempt = async (run: () => Promise<void>) => {
    try {
      await run();
      problem.value = null;
    } catch (error) {
      problem.value = errorMessage(error);
    }
  };
  const change = (run: () => Promise<void>) =>
    attempt(async () => {
      await run();
      kept.value = await sources.read();
      looked.value = null;
    });
  // What was tried meanwhile and failed stays said.
  void Promise.all([sources.read(), sources.shipped()]).then(
    (read) => {
      [kept.value, shipped.value] = read;
    },
    (error) => {
      problem.value = errorMessage(error);
    },
  );
  const guides = computed(() => guidesOf(kept.value, shipped.value));
  return {
    guides,
    /** Whether the one in use was brought in, and can be removed. */
    isOwnInUse: computed(() => kept.value.own.some(({ id }) => id === guides.value.inUse.id)),
    /** The one in a file that was chosen, before it is used; null where none was. */
    looked: looked as ReadonlySignal<Guide | null>,
    /** Why the last thing could not be done; null where it could. */
    problem: problem as ReadonlySignal<string | null>,
    choose: (file: File) =>
      attempt(async () => {
        looked.value = null;
        looked.value = await sources.parse(file);
      }),
    leave() {
      looked.value = null;
    },
    bringIn: (guide: Guide) => change(() => sources.bringIn(guide)),
    use: (id: string) => change(() => sources.use(id)),
    remove: (id: string) => change(() => sources.remove(id)),
    save: () => sources.save(guides.peek().inUse),
  };
}
