/** A drawn person as the stand-in for the other's video. Their face and hands follow how they are. */
import type { Look, Mood, PracticePerson } from '../../lib/domain/practice/person.ts';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './person-picture.module.css';
import { Place } from './places.tsx';

/** What moves in the face: brows, eyes (where they look) and mouth. */
const FACES: Readonly<Record<Mood, { brows: string; look: number; mouth: string }>> = {
  polite: { brows: 'M276 196q14-8 28-2M336 194q14-6 28 2', look: 0, mouth: 'M296 268q24 16 48 0' },
  flat: { brows: 'M276 194q14-3 28 0M336 194q14-3 28 0', look: 3, mouth: 'M300 272h40' },
  alive: {
    brows: 'M276 192q14 0 28 8M336 200q14-8 28-8',
    look: 0,
    mouth: 'M298 266q22-10 44 0q-4 22-22 22t-22-22z',
  },
  thinking: { brows: 'M276 190q14-8 28-4M336 192q14-4 28 2', look: -7, mouth: 'M304 272q16-6 32 0' },
  closed: { brows: 'M276 194q14-1 28 5M336 199q14-6 28-5', look: 6, mouth: 'M302 274q18-6 36 0' },
  sure: { brows: 'M276 192q14-8 28-2M336 190q14-6 28 2', look: 0, mouth: 'M292 264q28 28 56 0q-28 8-56 0z' },
};

/** The hair behind the head, and before it. */
const HAIR: Readonly<Record<Look['cut'], { behind?: string; before: string }>> = {
  long: {
    behind: 'M226 214c-14-92 38-128 94-128s108 36 94 128c-4 40 10 74 6 100H220c-4-26 10-60 6-100z',
    before: 'M246 206c4-66 42-92 76-92s70 24 74 92c-16-30-44-50-66-58-20 26-58 44-84 58z',
  },
  short: {
    before: 'M246 208c-10-70 26-106 76-106s82 36 74 104c-8-28-22-44-34-52-30 8-64 6-92 0-12 12-20 28-24 54z',
  },
  bun: {
    behind: 'M286 92a36 36 0 1 1 70 0zM244 214c-8-80 32-112 76-112s84 32 76 112z',
    before: 'M245 204c4-62 40-88 75-88s71 26 75 88c-20-34-48-46-75-46s-55 12-75 46z',
  },
  curls: {
    behind:
      'M236 244c-34-14-34-54-12-68-12-34 14-60 40-58 8-30 48-40 66-22 26-14 58 2 60 28 26 0 44 32 28 58 18 18 14 52-14 62z',
    before:
      'M246 202c2-50 40-82 74-82s72 30 74 82c-10-20-24-28-36-30-8-16-28-18-38-8-12-12-34-8-40 8-14 2-26 12-34 30z',
  },
  beard: {
    before:
      'M247 212c-8-70 30-108 73-108s81 38 73 108c-4-32-12-50-26-60-28-10-66-10-94 0-14 10-22 28-26 60zM250 240c4 52 34 70 70 70s66-18 70-70c-10 18-24 22-34 18-20-8-52-8-72 0-10 4-24 0-34-18z',
  },
  scarf: {
    behind: 'M228 222c-10-88 34-130 92-130s102 42 92 130c-4 40-14 66-24 86H252c-10-20-20-46-24-86z',
    before: 'M244 212c0-66 36-98 76-98s76 32 76 98c-18-36-46-54-76-54s-58 18-76 54z',
  },
};

/** The picture, named for those who do not see it by how the person is. */
export function PersonPicture(props: { readonly person: PracticePerson; readonly mood: Mood }) {
  const { person, mood } = props;
  const text = useStrings();
  return (
    <svg class={styles.person} viewBox="0 0 640 400" preserveAspectRatio="xMidYMid slice" role="img">
      <title>{text(`practice_mood_${mood}`, { name: person.name })}</title>
      <Place place={person.look.place} />
      <Figure look={person.look} mood={mood} />
    </svg>
  );
}

function Figure({ look, mood }: { readonly look: Look; readonly mood: Mood }) {
  const { brows, look: aside, mouth } = FACES[mood];
  const { behind, before } = HAIR[look.cut];
  // A scarf is of the same cloth as what is round the neck.
  const onHead = { fill: look.cut === 'scarf' ? look.accent : look.hair };
  return (
    <>
      {behind !== undefined && <path style={onHead} d={behind} />}
      <path style={{ fill: look.top }} d="M130 400c8-66 60-88 134-98h112c74 10 126 32 134 98z" />
      <path style={{ fill: look.skin }} d="M286 270h68v38c0 24-68 24-68 0z" />
      <path style={{ fill: look.accent }} d="M252 306c30 26 106 26 136 0l12 28c-40 32-120 32-160 0z" />
      <ellipse style={{ fill: look.skin }} cx="320" cy="216" rx="74" ry="88" />
      <path style={onHead} d={before} />
      <g class={styles.features}>
        <path d={brows} />
        <circle cx={290 + aside} cy="216" r="6" />
        <circle cx={350 + aside} cy="216" r="6" />
        <path d="M320 224q-8 18 2 20" />
        <path class={styles.mouth} d={mouth} />
      </g>
      {mood === 'alive' && <Hands skin={look.skin} />}
    </>
  );
}

function Hands({ skin }: { readonly skin: string }) {
  return (
    <g style={{ fill: skin }}>
      <path d="M166 372c-20-32-30-58-22-64 6-4 14 8 20 18-6-24-8-46 0-48s12 20 16 44c0-26 4-44 12-42s6 24 4 46c6-14 14-22 20-18 8 6-8 34-14 66z" />
      <path d="M474 372c20-32 30-58 22-64-6-4-14 8-20 18 6-24 8-46 0-48s-12 20-16 44c0-26-4-44-12-42s-6 24-4 46c-6-14-14-22-20-18-8 6 8 34 14 66z" />
    </g>
  );
}
