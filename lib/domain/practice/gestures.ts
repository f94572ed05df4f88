/** What anybody does without a word. */
import type { Wordings } from './person.ts';

/** By what it says. */
export type Gesture =
  | 'waits'
  | 'thinks'
  | 'breathes'
  | 'sees-you-wait'
  | 'sees-you-write'
  | 'has-spoken'
  | 'feels-seen'
  | 'holds-back'
  | 'feels-heard'
  | 'feels-misread'
  | 'listens'
  | 'leans-back';

/** What is said of each, in a language; `[name]` is the person's. */
export type Gestures = Readonly<Record<Gesture, Wordings>>;

/** In English. */
export const GESTURES: Gestures = {
  waits: ['([name] looks at you, and waits.)', '([name] sits up a little. You have their eyes.)'],
  thinks: ['([name] looks away and says nothing.)', '([name] breathes in, and does not speak yet.)'],
  breathes: ['([name] lets out a breath.)', '([name] nods slowly, still thinking.)'],
  'sees-you-wait': [
    '([name] notices that you are not in a hurry.)',
    '([name] looks up: you really want to know.)',
  ],
  'sees-you-write': ['([name] watches you write.)', '([name] stops for a moment while you look down.)'],
  'has-spoken': ['([name] has said it, and looks at you.)', '([name] stays with what they said.)'],
  'feels-seen': ['([name] leans in: you saw it.)', '([name] holds your eyes, and goes on more freely.)'],
  'holds-back': [
    '([name] leans back a little. There was more to say.)',
    '([name] nods, and the eyes go elsewhere.)',
  ],
  'feels-heard': ['([name] nods. That is what they meant.)', '([name]’s shoulders come down.)'],
  'feels-misread': [
    '([name] frowns: that is not what they said.)',
    '([name] starts to say something, and lets it go.)',
  ],
  listens: ['([name] listens.)', '(“Mm-hm.” [name] hears you out.)'],
  'leans-back': ['([name] nods, and leans back.)', '([name] folds both arms and lets you talk.)'],
};

/** In Spanish. */
export const GESTURES_IN_SPANISH: Gestures = {
  waits: ['([name] te mira y espera.)', '([name] se endereza un poco. Te está mirando.)'],
  thinks: ['([name] mira a otro lado y no dice nada.)', '([name] toma aire, y todavía no habla.)'],
  breathes: ['([name] suelta el aire.)', '([name] asiente despacio, y sigue pensando.)'],
  'sees-you-wait': [
    '([name] se da cuenta de que no tienes prisa.)',
    '([name] levanta la vista: de verdad quieres saber.)',
  ],
  'sees-you-write': ['([name] ve que escribes.)', '([name] se detiene un momento mientras bajas la vista.)'],
  'has-spoken': ['([name] ya lo dijo, y te mira.)', '([name] no cambia lo que dijo.)'],
  'feels-seen': [
    '([name] se inclina hacia ti: te diste cuenta.)',
    '([name] te sostiene la mirada y habla con más confianza.)',
  ],
  'holds-back': [
    '([name] se echa un poco para atrás. Le quedaba algo por decir.)',
    '([name] asiente, pero mira a otro lado.)',
  ],
  'feels-heard': ['([name] asiente. Eso quiso decir.)', '(A [name] se le relajan los hombros.)'],
  'feels-misread': ['([name] frunce el ceño: no dijo eso.)', '([name] empieza a decir algo, y lo deja.)'],
  listens: ['([name] escucha.)', '(“Ajá.” [name] te deja terminar.)'],
  'leans-back': ['([name] asiente y se echa para atrás.)', '([name] cruza los brazos y te deja hablar.)'],
};
