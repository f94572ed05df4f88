/** A drawn person as the stand-in for the other's video. Their face and hands follow what they say. */

import type { Mood, PracticePerson } from '../../lib/domain/practice/person.ts';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './person-picture.module.css';

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
  closed: { brows: 'M276 190q14 2 28 6M336 196q14-4 28-6', look: 4, mouth: 'M302 274q18-6 36 0' },
  sure: { brows: 'M276 192q14-8 28-2M336 190q14-6 28 2', look: 0, mouth: 'M292 264q28 28 56 0q-28 8-56 0z' },
};

/** The picture, named for those who do not see it by how the person is. */
export function PersonPicture(props: { readonly person: PracticePerson; readonly mood: Mood }) {
  const { person, mood } = props;
  const text = useStrings();
  const { brows, look, mouth } = FACES[mood];
  return (
    <svg class={styles.person} viewBox="0 0 640 400" preserveAspectRatio="xMidYMid slice" role="img">
      <title>{text(`practice_mood_${mood}`, { name: person.name })}</title>
      <Kitchen />
      <path
        class={styles.hair}
        d="M226 214c-14-92 38-128 94-128s108 36 94 128c-4 40 10 74 6 100H220c-4-26 10-60 6-100z"
      />
      <path class={styles.coat} d="M130 400c8-66 60-88 134-98h112c74 10 126 32 134 98z" />
      <path class={styles.skin} d="M286 270h68v38c0 24-68 24-68 0z" />
      <path class={styles.scarf} d="M252 306c30 26 106 26 136 0l12 28c-40 32-120 32-160 0z" />
      <ellipse class={styles.skin} cx="320" cy="216" rx="74" ry="88" />
      <path
        class={styles.hair}
        d="M246 206c4-66 42-92 76-92s70 24 74 92c-16-30-44-50-66-58-20 26-58 44-84 58z"
      />
      <g class={styles.features}>
        <path d={brows} />
        <circle cx={290 + look} cy="216" r="6" />
        <circle cx={350 + look} cy="216" r="6" />
        <path d="M320 224q-8 18 2 20" />
        <path class={styles.mouth} d={mouth} />
      </g>
      {mood === 'alive' && <Hands />}
    </svg>
  );
}

function Kitchen() {
  return (
    <g>
      <path class={styles.wall} d="M0 0h640v400H0z" />
      <path class={styles.pane} d="M60 40h130v170H60z" />
      <path class={styles.frame} d="M60 40h130v170H60zM125 40v170M60 125h130M48 214h154" />
      <path class={styles.shelf} d="M460 120h140v8H460z" />
      <path class={styles.pot} d="M486 86h34l-5 34h-24zM556 92h24v28h-24z" />
      <path
        class={styles.leaf}
        d="M503 88c-20-8-22-30-18-42 14 8 20 22 18 42zm0 0c0-22 12-34 26-38 2 18-8 34-26 38z"
      />
      <path class={styles.heater} d="M470 260h130v110H470z" />
      <path class={styles.ribs} d="M496 272v86M522 272v86M548 272v86M574 272v86" />
    </g>
  );
}

function Hands() {
  return (
    <g class={styles.hands}>
      <path d="M166 372c-20-32-30-58-22-64 6-4 14 8 20 18-6-24-8-46 0-48s12 20 16 44c0-26 4-44 12-42s6 24 4 46c6-14 14-22 20-18 8 6-8 34-14 66z" />
      <path d="M474 372c20-32 30-58 22-64-6-4-14 8-20 18 6-24 8-46 0-48s-12 20-16 44c0-26-4-44-12-42s-6 24-4 46c-6-14-14-22-20-18-8 6 8 34 14 66z" />
    </g>
  );
}
