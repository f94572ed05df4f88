import type { PracticePerson } from '../person.ts';
import { maribel } from './maribel.ts';

/** Maribel, in Spanish. */
export const maribelInSpanish: PracticePerson = {
  ...maribel,
  language: 'es',
  who: 'auxiliar de enfermería, turno de noche en el Santa Ana',
  about:
    'Habla fuerte, hace reír y está furiosa: con las de la agencia, que ganan el doble y se van a las siete.',
  practise: 'la agitación: un enojo que tiene que encontrar al responsable',
  carries: {
    stake: 'Don Tomás, que se cayó porque una sola auxiliar tenía catorce pacientes',
    blamesFirst: 'Las enfermeras de agencia',
    target: 'Meridian, la dueña del hospital, que recortó el turno de noche',
    couldPromise: 'Llenar el viernes el reporte de falta de personal, con otras tres',
  },
  story: [
    [
      'Catorce pacientes. Yo. Toda la noche. A ver, dime cómo volteas a catorce personas cada dos horas.',
      'Tengo todo el pasillo este para mí sola. Catorce timbres y dos pies.',
    ],
    [
      'Había un señor en el cuarto nueve, don Tomás. Chofer jubilado. Me esperaba a mí, porque no le gustaba dar molestias.',
      'Don Tomás, el del nueve. Me cantaba para que me quedara un minuto más. Yo nunca tenía un minuto más.',
    ],
    [
      'Tocó el timbre, yo estaba con otra persona, ¡y se levantó solo! Lo encontré en el piso, y me pidió perdón. ¡A mí! ¡Con la cadera rota, y me pidió perdón!',
      '¡Llevaba veinte minutos tocando! Cuando llegué estaba en el piso, agarrado de mi zapato, diciéndome que no me fueran a regañar. ¡Y ya no volvió a su casa!',
    ],
  ],
  storyInAnyOrder: true,
  blame: [
    [
      '¡Son las de la agencia! Ganan el doble, no conocen el piso, ¡y a las siete ya se fueron!',
      '¿Quieres saber qué está mal? Las de agencia. Vienen trece semanas, ganan el doble, ¡y encima les enseño yo!',
    ],
    [
      'Bueno, ellas no hacen los turnos. La de anoche lloró en la bodega. Tenía doce.',
      'Será que alguien llama a la agencia en vez de contratar. Eso no lo decidieron ellas.',
    ],
    [
      '¡Meridian! En mayo quitaron dos auxiliares por turno, ¡y esa misma semana pusieron el letrero con la fuente! Alguien lo firmó, ¡y no fue una enfermera!',
      '¡Es Meridian! Ahorran con cada una de nosotras, ¡y cuando alguien se cae, en el reporte sale mi nombre! ¡Que respondan ellos por don Tomás!',
    ],
  ],
  plan: [
    [
      '¿Un reporte? Reportes ya llené. ¿Para qué otro?',
      '¿Todas la misma noche? ¿Y le llega al estado, y no a mi supervisora?',
    ],
    [
      '¿En el otro hospital recuperaron una auxiliar por piso? ¿Con treinta reportes? Treinta te los consigo yo.',
      'O sea que una sola es una quejosa, y treinta son una prueba. Ja. Me gusta.',
    ],
  ],
  fears: [
    {
      cards: maribel.fears[0]?.cards ?? [],
      says: [
        'A Joyce la sancionaron por menos. Dos años más y tengo mi pensión. ¿Me entiendes?',
        '¿Y cuando vengan por mí? Yo soy la que habla fuerte. Soy la primera que escogerían.',
      ],
      eased: [
        'O sea que soy una de treinta, y ninguna entra sola a la oficina. Bueno. Y es mi derecho reportarlo. Bueno.',
        'Cierto. De todos modos me sancionan por lenta. Por lo menos esto sería por algo.',
      ],
    },
  ],
  lines: {
    waiting: ['(Una sala de descanso con una máquina que zumba. Maribel apoya el teléfono en una taza.)'],
    hello: [
      'Tienes hasta que se me acabe el descanso, mi amor. ¿Qué pasó?',
      'Hola, hola, espérame, deja que me siente. Es la primera vez en toda la noche. A ver, dime.',
    ],
    open: [
      'Pregunta lo que quieras. Yo sí te contesto.',
      '¿Quieres saber cómo es la noche? Nadie quiere saber cómo es la noche.',
    ],
    surface: [
      '¿Qué cambiaría? Que se vaya la agencia. Todas.',
      '¿Por dónde empiezo? Pregúntale a cualquiera de la noche y te dice lo mismo.',
    ],
    guarded: ['¿Por qué, quién pregunta? ¿Vienes de la administración?', 'Lo que dije, lo dije. Otra cosa.'],
    retold: [
      'Me pidió perdón a mí. Lo oigo cada vez que suena un timbre.',
      'Don Tomás. Por eso sigo aquí, y por eso no duermo.',
    ],
    rushed: [
      'Más despacio, que no te he contado ni la mitad.',
      'Sí, sí. Todo el mundo tiene un plan. Tú ni conoces mi piso.',
    ],
    agrees: [
      'Es Meridian. Se los digo en la cara.',
      'Ellos lo firmaron. Ni la agencia ni la jefa de piso. Meridian.',
    ],
    back: ['Qué bueno, porque no había terminado.', '¿Ves? Ahora sí me estás escuchando.'],
    maybe: [
      '¡Ay, claro, alguien debería hacerlo! ¡Me cuentas cómo les va!',
      'Sí, sí. Ponme en la lista que quieras.',
    ],
    wayOut: [
      '¡En fin! Se me acabó el descanso. Lo voy a pensar.',
      'Olvídalo, hablo demasiado. Otro día, ¿sí?',
    ],
    considers: [
      '¿Si no lo hago? Entonces hay otro don Tomás, y otra vez en mi turno.',
      'Si lo hago, las muchachas también. Hacen lo que yo hago. Eso es lo que me da miedo.',
    ],
    yes: [
      'Sí. El viernes, al salir, lo lleno. Yo, Joyce, Denise y la nueva.',
      '¿Sabes qué? Sí. Lo hago por él. Y llevo a otras tres.',
    ],
    smallerYes: [
      '¿Escribir lo que le pasó? ¿Con la fecha? Sí. Eso lo hago hoy mismo.',
      'Le digo a Joyce, nomás a Joyce. Sí.',
    ],
    no: ['No. Faltándome dos años, no.', 'No, mi amor. No puedo.'],
    notThat: ['¿Yo dije eso? Yo no dije eso.', 'No es eso. Tú no trabajas de noche, ¿verdad?'],
    smaller: ['Algo más chico sí puedo. Dime.', 'A ver, ¿como qué?'],
    when: [
      'El viernes, siete y cuarto, en el estacionamiento. Escríbeme a las seis, ya estoy despierta.',
      'El viernes en la mañana. Llámame el sábado y pregúntame cuántas. Me gusta que me pregunten.',
    ],
    agreed: [
      'El viernes, nosotras cuatro, y me llamas el sábado. Trato hecho.',
      '¿Lo apuntaste? Bueno. Ahora ya tengo que cumplir.',
    ],
    agreedToWhat: ['Oye, oye. ¿Cuándo dije eso?', '¿Quedar en qué? Si nomás estábamos platicando.'],
    leftWell: ['Me caes bien. Pregúntame otra vez cuando me jubile.', 'Gracias por no insistir. En serio.'],
    goodbye: ['Ya suena un timbre. Me voy. ¡El viernes!', 'Bueno. Por don Tomás. Adiós, mi amor.'],
    goodbyeOpen: ['Bueno, qué divertido. ¡Adiós!', 'Ya suena un timbre. Cuídate.'],
  },
};
