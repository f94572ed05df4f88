import type { PracticePerson } from '../person.ts';
import { marcus } from './marcus.ts';

/** Marcus, in Spanish. */
export const marcusInSpanish: PracticePerson = {
  ...marcus,
  language: 'es',
  who: 'empacador, línea 6 de la bodega',
  about:
    'Habla poco y siempre voltea a ver quién está cerca. Contesta con tres palabras hasta que se siente seguro.',
  practise: 'el miedo: primero la relación, después las razones, y ninguna promesa que no puedas cumplir',
  carries: {
    stake: 'Luis, que se desmayó del calor, y una línea que no se paró',
    blamesFirst: 'A sí mismo: por lento',
    target: 'La oficina regional, que pone la cuota',
    couldPromise: 'Venir el domingo, fuera del trabajo, y traer a Luis',
  },
  story: [
    [
      'Hace calor ahí. Eso es todo. Cuarenta grados, junto a los camiones.',
      'Uno se acostumbra. Congelas una botella y te la metes en la camisa.',
    ],
    [
      'Enfrente de mí trabaja Luis. Diecinueve años. Su primer trabajo. Me pregunta si lo está haciendo bien.',
      'Hay un chavo, Luis. Tiene diecinueve, así que medio lo cuido.',
    ],
    [
      'En julio se cayó. Ahí mismo. ¡Y la banda siguió! Yo le sostenía la cabeza, las cajas nos caían encima, ¡y en la pantalla parpadeaba mi cuota!',
      '¡Se desmayó junto a mí! Grité y nadie paró la línea, y la tableta: “Marcus, vas atrasado”. ¡Tiene diecinueve años!',
    ],
  ],
  blame: [
    [
      'Debí decirle que tomara agua. Yo andaba viendo cómo llegar a la cuota.',
      'Eso es culpa mía. Lo vi pálido y seguí empacando.',
    ],
    [
      'El encargado no puede parar la línea. A él también lo reportan. Me lo dijo después.',
      'El gerente también tenía miedo. No dejaba de ver la pantalla.',
    ],
    [
      'Es la oficina regional. ¡Ponen la cuota desde un cuarto con aire acondicionado! ¡La subieron ocho por ciento en junio, con ese calor!',
      '¡Alguien en la regional escribió ese número! Saben lo que hace. ¡Prefieren pagar una ambulancia que un ventilador!',
    ],
  ],
  plan: [
    [
      '¿En la otra bodega sí pusieron ventiladores? ¿Y a nadie lo corrieron por eso?',
      'O sea que es una reunión y ya. No en la bodega. Y sin teléfonos.',
    ],
    [
      'Si va media línea 6 con media línea 4… sin nosotros no mueven los camiones.',
      'Primero despacio. Nadie firma hasta que seamos suficientes. Bueno. Eso está bien pensado.',
    ],
  ],
  fears: [
    {
      cards: marcus.fears[0]?.cards ?? [],
      says: [
        'No puedo perder este trabajo. El primero pago la renta, y mi hija está en mi seguro.',
        'Tienen cámaras. Uno habló en el comedor, y a la semana ya no le abría la tarjeta.',
      ],
      eased: [
        'O sea que nadie dice mi nombre hasta que yo diga. Y puedo dejarlo cuando quiera. Está bien.',
        'No me estás diciendo que no hay peligro. Qué bueno, porque sí hay. Pero ahora tampoco estoy a salvo.',
      ],
    },
    {
      cards: marcus.fears[1]?.cards ?? [],
      says: [
        'Los demás no van a venir. La gente agacha la cabeza. Yo también.',
        'Si en ese cuarto estamos nomás tú y yo, ya me fregué.',
      ],
      eased: [
        'Tony el grande. Si viene Tony, viene la línea 4. Yo podría decirle a Tony.',
        'Luis vendría. Si voy yo, va él. Mira.',
      ],
    },
  ],
  lines: {
    waiting: ['(Un carro estacionado, ya de tarde. Marcus mira alrededor antes de contestar.)'],
    hello: [
      'Qué tal. Estoy en el carro. ¿Quién te dio mi número?',
      'Sí, hola. No puedo hablar mucho. ¿Esto se graba?',
    ],
    open: ['Bueno.', 'Depende. ¿Para qué?'],
    surface: ['Es trabajo. Está bien.', 'Más o menos. Pagan mejor que en el otro.'],
    guarded: ['Prefiero no decir.', 'No sé. Yo nomás trabajo ahí.'],
    retold: [
      'Todavía siento cuánto le pesaba la cabeza. Y la banda andando.',
      'Me pregunta si lo está haciendo bien. Eso es lo que me puede.',
    ],
    rushed: ['No quiero problemas.', 'Eso suena a que por eso corren a la gente.'],
    agrees: ['La regional. Nunca se han parado por aquí.', 'Es ese número. Y ese número alguien lo escogió.'],
    back: ['Sí. De eso podemos hablar.', 'Bueno. Pensé que ibas a seguirte de largo.'],
    maybe: ['Puede ser. Tengo que ver mi horario.', 'Pues a lo mejor. Mándame un mensaje.'],
    wayOut: ['No, sí, tienes razón, es mucho. Yo te aviso.', 'No pasa nada. Olvídalo. Ahí veo.'],
    considers: [
      'Si no lo hago, vuelve a ser julio. Y él sigue enfrente de mí.',
      'Si lo hago… podría verlo a la cara y decirle que hice algo.',
    ],
    yes: [
      'Está bien. Sí. El domingo. Y llevo a Luis. Yo paso por él.',
      'Sí. Le entro. El domingo a las dos, Luis y yo.',
    ],
    smallerYes: [
      '¿Nomás escuchar, y nadie apunta mi nombre? Sí. Eso sí.',
      'Hablo con Tony. Solo con Tony. Sí.',
    ],
    no: ['No. No puedo. Perdón.', 'Te tengo que decir que no.'],
    notThat: ['Eso no es lo que me da miedo.', 'No. Nadie dijo eso.'],
    smaller: ['¿Qué sería más chico?', 'Bueno. Aquí sigo.'],
    when: [
      'Mañana le digo a Luis en el estacionamiento. No escribas. Llámame después de las nueve.',
      'El domingo a las dos. Llámame el sábado en la noche, estoy en casa.',
    ],
    agreed: ['El domingo, a las dos, Luis y yo. Y llamas, no escribes. Eso.', 'Sí. Eso dije. Ahí estoy.'],
    agreedToWhat: ['Espérate. Yo no dije que iba a hacer nada.', 'No, no. Eso no lo escribas.'],
    leftWell: ['Gracias por hablarme derecho.', 'No le digo a nadie que llamaste. Tranquilo todo.'],
    goodbye: [
      'Está bien. El domingo. Cuídate tú también.',
      'Gracias. Eso de Luis no se lo había contado a nadie.',
    ],
    goodbyeOpen: ['Bueno. Me tengo que ir.', 'Sí. Adiós. No me llames al trabajo.'],
  },
};
