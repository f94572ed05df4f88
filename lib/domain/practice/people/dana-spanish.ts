import type { PracticePerson } from '../person.ts';
import { dana } from './dana.ts';

/** Dana, in Spanish. */
export const danaInSpanish: PracticePerson = {
  ...dana,
  language: 'es',
  who: 'inquilina, apartamento 3B',
  about: 'Amable, y no se queja de nada. Los radiadores están fríos, y una se acostumbra, dice Dana.',
  practise: 'todo el camino: de la charla a una historia, y una duda antes del sí',
  carries: {
    stake: 'Su mamá, de setenta y cuatro años, que durmió con el abrigo puesto',
    blamesFirst: 'La caldera vieja, y los vecinos que le suben demasiado',
    target: 'El señor Harlan, el dueño',
    couldPromise: 'Venir el jueves y llevar al señor Ortiz, del 3C',
  },
  story: [
    [
      'No sé, una se acostumbra al frío. Ahora vive conmigo mi mamá, por eso lo noto más.',
      'Es normal, supongo. Mi mamá se vino a vivir conmigo en octubre. Ella lo siente más que yo.',
    ],
    [
      'Tiene setenta y cuatro años. Nunca se queja. Nomás se pone otra cosa encima, y otra.',
      'Ella no dice nada. Setenta y cuatro años, y me dice que está bien, que no me preocupe.',
    ],
    [
      '¡La semana pasada durmió con el abrigo puesto! Me pasé toda la noche junto al horno, ¡y con un coraje que quería gritar!',
      'El martes me desperté y ahí estaba, dormida con el abrigo. ¡Con el abrigo! Prendí el horno y me quedé sentada hasta que amaneció, furiosa.',
    ],
  ],
  blame: [
    [
      'La caldera es vieja. Y a lo mejor le subimos demasiado entre todos. No sé.',
      'Pues es un edificio viejo. Y hay gente que deja la ventana abierta.',
    ],
    [
      'Ya llamé cuatro veces a la oficina. Que están esperando una pieza. Desde octubre.',
      'Me dicen que ya viene la pieza. Lo mismo me dijeron el invierno pasado.',
    ],
    [
      '¿Sabes quién es el responsable? ¡El señor Harlan! Cada día que pasamos frío, él ahorra, ¡y en junio subió la renta!',
      '¡El señor Harlan podría arreglarla mañana mismo! Subió la renta en junio, ¡y ahorra en gas mientras mi mamá se congela!',
    ],
  ],
  plan: [
    [
      'Espera, ¿a la gente de la calle Pine le devolvieron la calefacción? ¿Porque firmaron todos?',
      '¿Todos, en una misma carta? ¿Y eso ya lo hizo alguien por aquí?',
    ],
    [
      'Si somos todos a la vez, no puede señalar a nadie. Eso sí podría funcionar.',
      'O sea que no soy yo contra él. Es todo el edificio. Mira, me gusta.',
    ],
  ],
  fears: [
    {
      cards: dana.fears[0]?.cards ?? [],
      says: [
        'No sé. Quiero, pero ¿y si no me renueva el contrato? No puedo mudar otra vez a mi mamá.',
        'Quisiera decirte que sí. Pero él es el dueño. Si nos saca, ¿a dónde voy con ella?',
      ],
      eased: [
        'O sea que si firma medio edificio, tendría que sacar a medio edificio. Está bien. Y si no lo hago, es otro invierno con ese abrigo.',
        'Tienes razón, ya estoy perdiendo algo. Me cuidó toda la vida. ¡Se merece un cuarto caliente!',
      ],
    },
  ],
  lines: {
    waiting: ['(La cocina de Dana. Dana levanta la vista cuando entra tu llamada.)'],
    hello: [
      '¿Hola? Ah, hola. Vives en el segundo piso, ¿verdad? Claro, tengo unos minutos.',
      '¡Hola! Nos hemos visto en la escalera, ¿no? A ver, cuéntame, ¿qué pasa?',
    ],
    open: [
      'Claro, pregúntame. Estoy haciendo un té.',
      'Bueno. Nadie me llama nunca por lo del edificio. Dime.',
    ],
    surface: [
      '¿Qué cambiaría? La calefacción, supongo. Va y viene desde octubre.',
      'Ay, los radiadores. Ya sabes cómo es este edificio.',
    ],
    guarded: ['No, si está bien. ¿Qué me querías decir?', 'No sé. No me gusta quejarme.'],
    retold: [
      'Es mi mamá con ese abrigo. Eso es lo que no me puedo quitar de la cabeza.',
      'Ya te dije: tiene setenta y cuatro años y duerme con el abrigo. ¡Un cuarto caliente no es mucho pedir!',
    ],
    rushed: ['Ah. Bueno. La verdad, de eso no sé mucho.', 'Sí, claro. Tú lo has pensado más que yo.'],
    agrees: [
      'El señor Harlan. Es su edificio y es su dinero. Alguien debería obligarlo a arreglarla.',
      'Le funciona porque cada quien llama por su lado. Así lo veo yo.',
    ],
    back: ['Sí, hablemos un poco más de eso.', 'Bueno. Qué bien que me preguntas y no me presionas.'],
    maybe: ['Suena bien. A ver cómo viene mi semana, ¿sí?', '¡Puede ser! Mándame algo y lo veo.'],
    wayOut: [
      'Ah, entonces no hay prisa. Déjame pensarlo y yo te aviso.',
      'Sí, sí. Tú tienes cosas que hacer, yo también. Ahí vemos.',
    ],
    considers: [
      '¿Si no lo hago? Entonces es otro invierno con mi mamá en ese abrigo.',
      'Si lo hago… ella vería que la defiendo. Le gustaría.',
    ],
    yes: [
      'Sí. Sí, cuenta conmigo. Voy el jueves, y llevo al señor Ortiz, del 3C.',
      '¿Sabes qué? Sí. El jueves. Y llevo al señor Ortiz, que pasa el mismo frío.',
    ],
    smallerYes: [
      'Eso sí puedo. Hoy en la noche firmo la carta, y puedes decir que firmé.',
      'Bueno, sí. Hasta ahí, sí. Firmo, y lo del jueves ya vemos.',
    ],
    no: ['No. No puedo, ahora no.', 'A eso te tengo que decir que no.'],
    notThat: ['¿Mm? No, eso no es lo que me preocupa.', 'Yo no dije eso. ¿O sí?'],
    smaller: ['¿Algo más chico? ¿Como qué?', 'A ver, te escucho. ¿Qué habría que hacer?'],
    when: [
      'Le toco la puerta mañana por la noche. ¿Me escribes el miércoles para que no se me olvide?',
      'Mañana, saliendo del trabajo. Escríbeme el miércoles en la noche. Me duermo tarde.',
    ],
    agreed: [
      'El jueves a las seis, y me escribes el miércoles. Así es. Qué bueno que llamaste.',
      'Sí, apúntalo. Si digo que lo hago, lo hago.',
    ],
    agreedToWhat: [
      'Perdón, ¿qué es lo que voy a hacer? Creo que no dije que sí.',
      '¿Cuándo? Uy, todavía no sé. Tendría que ver.',
    ],
    leftWell: ['Gracias por escucharme.', 'De todos modos, qué bueno que me preguntaste.'],
    goodbye: ['Nos vemos el jueves. Le voy a contar a mi mamá.', '¡Adiós! Y gracias. De verdad.'],
    goodbyeOpen: ['Bueno, ¡qué gusto platicar contigo!', '¡Cuídate! Saludos a todos.'],
  },
};
