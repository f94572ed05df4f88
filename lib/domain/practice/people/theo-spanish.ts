import type { PracticePerson } from '../person.ts';
import { theo } from './theo.ts';

/** Theo, in Spanish. */
export const theoInSpanish: PracticePerson = {
  ...theo,
  language: 'es',
  who: 'se apuntó en la marcha por el clima',
  about: 'A todo dice “totalmente”. Este año dijo que sí cuatro veces, y fue una.',
  practise: 'distinguir un sí amable de un sí claro',
  carries: {
    stake: 'El taller de bicicletas de su papá, que el arroyo se llevó en una noche',
    blamesFirst: 'A todos: los que vuelan, los que comen carne, él mismo',
    target: 'La compañía de gas, y la comisión que le firma todo',
    couldPromise: 'Hablar dos minutos en la audiencia del 14',
  },
  story: [
    [
      'Ay, para mí es todo. El planeta. Los que vienen después, ¿no?',
      'Es que la naturaleza me importa mucho. A todos debería importarnos.',
    ],
    [
      '¿Donde crecí? Un pueblo junto a un arroyo. Mi papá tenía un taller de bicis. Le enseñó a andar a medio pueblo.',
      'El taller de mi papá estaba junto al arroyo. Sabía de quién era cada bici por el ruido de la cadena.',
    ],
    [
      'Una noche de septiembre se metió el arroyo. Todo, se lo llevó todo. Mi papá, parado en el lodo con una rueda en la mano, ¡y no decía nada! Ahora reparte paquetes. ¡Tiene sesenta y dos años!',
      'Fueron once minutos. Treinta años, ¡y fueron once minutos! Me llamó a las cuatro de la mañana y nomás dijo: “Las bicis, Theo”. ¡Yo nunca lo había oído llorar!',
    ],
  ],
  blame: [
    [
      'O sea, somos todos, ¿no? Yo vuelo a mi casa en Navidad. También soy parte.',
      'Es la gente. Es como vivimos. Yo soy igual que los demás.',
    ],
    [
      'Aunque sí talaron todo ese cerro para el gasoducto. Mi papá les escribió por lo del agua. Dos veces.',
      'Había mapas. Alguien sabía lo que iba a pasar abajo.',
    ],
    [
      '¡La compañía de gas tumbó esos árboles, y la comisión la dejó! Ya pidieron otro gasoducto para el año que viene, ¡y saben a dónde va el agua!',
      '¡Fue la compañía de gas! Ganaron dinero con ese cerro, ¡y a mi papá le dieron un cheque de cuatrocientos dólares! ¡Y la comisión nomás firma!',
    ],
  ],
  plan: [
    [
      '¿Una audiencia? ¿Donde la gente habla de verdad? Yo pensé que eran puras firmas.',
      'O sea que votan tres comisionados. Tres personas. No son tantas.',
    ],
    [
      '¿Y en el condado de al lado dijeron que no porque la sala estaba llena? Ah. Eso sí es real.',
      'Cuarenta personas, dos minutos cada una. Tendrían que quedarse ahí sentados oyendo lo del taller.',
    ],
  ],
  fears: [
    {
      cards: theo.fears[0]?.cards ?? [],
      says: [
        '¿Te soy sincero? Digo que sí a estas cosas y después no voy. No sé por qué.',
        'Quiero decirte que sí. Siempre digo que sí. Y llega el día, y me quedo en el sillón.',
      ],
      eased: [
        'Es que nadie se da cuenta de si estoy. Si tengo mis dos minutos, te darías cuenta.',
        'Creo que me da miedo llorar ahí enfrente. Pero tú estarías al lado. Bueno.',
      ],
    },
  ],
  lines: {
    waiting: ['(Un porche con una bicicleta de cabeza. Theo saluda antes de que digas nada.)'],
    hello: [
      '¡Hola! Qué gusto que llamen. Totalmente, tengo tiempo.',
      '¡Hola! Me encanta lo que hacen. Sí, ahora está perfecto.',
    ],
    open: ['Totalmente.', 'Claro, claro.'],
    surface: [
      '¿La verdad? Todo lo que dijeron en la marcha. Todo.',
      'Estoy con ustedes en la lista completa.',
    ],
    guarded: ['Totalmente. Estoy contigo.', 'Cien por ciento. Nada que agregar.'],
    retold: [
      'Mi papá, en el lodo, con esa rueda. Eso no se lo cuento a la gente.',
      'Tiene sesenta y dos años y sube cajas por las escaleras. Para mí es eso.',
    ],
    rushed: ['Me encanta. Me encanta eso.', '¡Sí! Es tan importante.'],
    agrees: ['La compañía de gas. Ya lo puedo decir.', 'Y esos tres comisionados. Esto tiene nombres.'],
    back: ['Ah. Mira. Nadie pregunta dos veces.', '¿Quieres oír más? Bueno. Bueno.'],
    maybe: ['¡Claro que sí! Le entro. ¡Mándame los detalles!', '¡Sí, seguro, voy a tratar de ir!'],
    wayOut: ['Totalmente, sí, ¡tú apúntame!', '¡No, sí, claro! Como les quede mejor.'],
    considers: [
      'Si no voy… a mí no me pasa nada. Ese es el asunto. Le pasa al papá de alguien más.',
      'Si voy, él sabría que dije su nombre en esa sala.',
    ],
    yes: [
      'Sí. (Le sale despacio.) El 14. Tomo mis dos minutos y cuento lo que pasó con el taller.',
      'Sí. No “totalmente”. Sí. Pon mi nombre en la lista para hablar.',
    ],
    smallerYes: [
      '¿Escribirlo y leértelo el domingo? Sí. Eso sí lo haría de verdad.',
      'Voy y me siento ahí. Nomás me siento. Sí, eso lo hago.',
    ],
    no: ['No. Te diría que sí y no iría.', 'Te voy a decir que no, y es en serio.'],
    notThat: ['Totalmente. Digo… no, no es eso.', 'Sí, pero eso no es lo que me detiene.'],
    smaller: ['Pues la verdad, algo más chico estaría bien.', '¿Sí? ¿Como qué?'],
    when: [
      'Lo escribo el domingo. Llámame el domingo a las cinco y haz que te lo lea.',
      'El 14 a las seis. ¿Pasas por mí? Así no puedo faltar.',
    ],
    agreed: [
      'El domingo a las cinco llamas, y el 14 pasas por mí. Eso.',
      'Exacto. Bueno. Ya me puse nervioso. Eso es bueno, ¿no?',
    ],
    agreedToWhat: ['¡Ay, cuando sea! Yo me acomodo.', 'Agrégame a lo que sea. Ahí lo veo.'],
    leftWell: [
      'Gracias. Descansa uno al decirlo.',
      'Eres la primera persona que no me contesta “¡qué padre!”.',
    ],
    goodbye: [
      'El domingo a las cinco. Lo estoy apuntando en el teléfono mientras me ves.',
      'Gracias por preguntar dos veces.',
    ],
    goodbyeOpen: ['¡Estuvo buenísimo! ¡Me avisan!', 'Son lo máximo. ¡Adiós!'],
  },
};
