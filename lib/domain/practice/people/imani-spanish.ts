import type { PracticePerson } from '../person.ts';
import { imani } from './imani.ts';

/** Imani, in Spanish. */
export const imaniInSpanish: PracticePerson = {
  ...imani,
  language: 'es',
  who: 'llevaba las reuniones de inquilinos hasta la primavera',
  about: 'Cortés y de pocas palabras. Imani ya oyó todos los discursos, dio algunos, y un día dejó de ir.',
  practise: 'tomar en serio las buenas razones, sin vender nada',
  carries: {
    stake: 'Dos años de sus noches, y una decisión que se tomó sin ella',
    blamesFirst: 'A sí misma: debió haberlo visto venir',
    target: 'Corwin, la inmobiliaria, que espera a que la gente se canse',
    couldPromise: 'Enseñar a dos personas a hacer las llamadas, si está presente cuando se decida',
  },
  story: [
    [
      'Lo hice dos años. Martes y jueves. Así aprendió mi hijo a cocinar, algo es algo.',
      'Dos años de martes en la noche. Me perdí toda la temporada de básquet de mi hijo, y le dije que valía la pena.',
    ],
    [
      'En marzo tenía cuarenta y una personas listas para no pagar la renta. Cuarenta y una. Me senté en todas esas cocinas.',
      'Conocía a los cuarenta y uno que dijeron que sí. Sabía qué niño tenía asma. Les prometí que iba a estar ahí.',
    ],
    [
      'Y lo cancelaron en una reunión, ¡y a mí nadie me llamó! Me enteré por la señora Bell, en la lavandería. ¡Y tuve que mirarla a la cara!',
      'Lo arreglaron sin mí. ¡Me enteré en la lavandería! Yo les había dado mi palabra, ¡y ni siquiera sabía que ya no valía!',
    ],
  ],
  storyInAnyOrder: true,
  blame: [
    [
      '¿La verdad? Yo. Debí verlo venir. Estaba cansada y dejé que otros hicieran las llamadas.',
      'Más que nada, me culpo yo. Una no entrega una lista así y se va a dormir.',
    ],
    [
      'Bueno, el comité tuvo miedo. Les llegó una carta de un abogado, y una semana para contestar.',
      'Alguien les puso un plazo. Una carta, un abogado, siete días. En siete días cualquiera se equivoca.',
    ],
    [
      '¡Eso fue Corwin! Siempre lo hacen: esperan a que no podamos más, les dan una migaja a tres, ¡y que nos peleemos entre nosotros!',
      'Esa carta la pagó Corwin. No nos ganaron, ¡esperaron a que nos cansáramos! ¡Y les seguimos pagando por vivir con moho!',
    ],
  ],
  plan: [
    [
      'Bueno. ¿Y esta vez quién decide? Porque ahí fue donde se rompió.',
      'Planes ya he oído. ¿Quién está presente cuando cambia?',
    ],
    [
      'Que voten todos los que firmaron, antes de cancelar nada. Por escrito. Eso es nuevo.',
      'O sea que no se suelta nada si los cuarenta y uno no quieren. Con eso en marzo, yo seguiría aquí.',
    ],
  ],
  fears: [
    {
      cards: imani.fears[0]?.cards ?? [],
      says: [
        'Te voy a ser franca: no veo por qué saldría distinto. El mismo dueño, la misma gente cansada.',
        'La otra vez no funcionó. No me puedes decir que ahora sí, y si me lo dices, no te creo.',
      ],
      eased: [
        'Eso es justo. No me prometes que vamos a ganar. Me dices qué sería distinto.',
        'Gracias por no discutir. Es verdad que éramos cuarenta y uno. Eso no se borró.',
      ],
    },
    {
      cards: imani.fears[1]?.cards ?? [],
      says: [
        'Mis martes no te los doy. Mi hijo tiene quince años. Me quedan tres con él.',
        'Ya no tengo las noches. No le vuelvo a hacer eso a mi hijo.',
      ],
      eased: [
        'Dos sábados, y después sigue otra persona. Con eso puedo.',
        'O sea que enseño, y no lo cargo yo. Eso nunca me lo ofrecieron.',
      ],
    },
  ],
  lines: {
    waiting: ['(Un cuarto con libros y una chamarra de la escuela en la silla. Imani deja sonar dos veces.)'],
    hello: [
      'Hola. Me preguntaba cuándo iba a llamar alguien. Tengo diez minutos.',
      'Vaya. Cuánto tiempo. ¿Qué necesitas?',
    ],
    open: ['Dilo nomás, que no me rompo.', 'Ya sé cómo son estas llamadas. Adelante.'],
    surface: [
      '¿Cómo he estado? Ocupada. El trabajo, el niño. Ya sabes.',
      'Estoy bien. Las cosas siguieron, y yo también.',
    ],
    guarded: ['Prefiero no entrar en eso.', '¿Eso viene en tu hoja, o de verdad quieres saber?'],
    retold: [
      'Les di mi palabra. Esa es la parte que no puedo soltar.',
      'Miré a la señora Bell a la cara y no tenía nada que decirle. Eso es.',
    ],
    rushed: ['Ese es el discurso. Yo daba ese discurso.', 'Ajá. Vas unas páginas adelante de mí.'],
    agrees: [
      'Corwin cuenta con que nos cansemos. Esa es toda su estrategia.',
      'Van a volver a esperar. Para eso son buenos.',
    ],
    back: ['Mira. Volviste a eso. Casi nadie vuelve.', 'Bueno. Esa es mejor pregunta.'],
    maybe: ['Déjame en la lista. Ahí veo.', 'Avísame cuando sea. A lo mejor paso.'],
    wayOut: [
      '¿Ves? Contestaste por mí. Ponme como un tal vez.',
      'Está bien, no hace falta llenar el silencio. Digamos que lo voy a pensar.',
    ],
    considers: [
      'Si no lo hago, Corwin tiene razón sobre nosotros. Y eso me da mucho coraje.',
      'Si lo hago, podría decirle algo cierto a la señora Bell.',
    ],
    yes: [
      'Está bien. Sí. Enseño a dos personas, los dos sábados. Y estoy presente cuando se decida.',
      'Sí. Dos sábados, dos personas. Después ya no me necesitan, y de eso se trata.',
    ],
    smallerYes: [
      'Una llamada con una persona nueva. Sí. Eso lo hago.',
      'Hablo con la señora Bell. Se lo debo. Sí.',
    ],
    no: ['No. Y gracias por no ponérmelo difícil.', 'Te digo que no.'],
    notThat: ['Eso le preocupa a otra gente. A mí no.', 'Me contestas algo que no dije.'],
    smaller: ['¿Más chico cómo?', 'Sigue. Aquí estoy.'],
    when: [
      'El 9 y el 16, a las diez. Llámame el viernes antes, no me escribas.',
      'El sábado a las diez. Llámame el viernes y dime quién viene.',
    ],
    agreed: ['Así es. Apúntalo como lo dije.', 'Bien. Ahí voy a estar. Siempre estuve.'],
    agreedToWhat: ['Espera. Yo no quedé en nada.', 'Ya me estás poniendo horario. No dije que sí.'],
    leftWell: ['Te agradezco que preguntaras y lo dejaras ahí.', 'Gracias por escucharlo.'],
    goodbye: ['Bueno. Qué bien que me lo pidieran como se debe.', 'Nos vemos el sábado. Trae nombres.'],
    goodbyeOpen: ['Bueno. Suerte con eso.', 'Saludos a quien quede.'],
  },
};
