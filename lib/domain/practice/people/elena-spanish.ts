import type { PracticePerson } from '../person.ts';
import { elena } from './elena.ts';

/** Elena, in Spanish. */
export const elenaInSpanish: PracticePerson = {
  ...elena,
  language: 'es',
  who: 'mamá de un niño de segundo en la escuela Lincoln',
  about: 'Amable, cansada y difícil de encontrar. Dice “a lo mejor después” para poder colgar.',
  practise: 'oír un no sincero y despedirse bien',
  carries: {
    stake: 'Su papá, que se está muriendo en casa, y un niño que pregunta cuándo',
    blamesFirst: 'A nadie: es un mal momento',
    target: 'El distrito, que quitó a la enfermera de la escuela',
    couldPromise:
      'Nada por ahora. Te despides bien si su no es un no, le das las gracias, y sabe que te puede llamar',
  },
  story: [
    [
      'Es una época pesada. Siempre ando atrasada. Ya sabes cómo es con niños.',
      'Ahí la llevamos. Mateo va bien. Hasta lee.',
    ],
    [
      'Mi papá está con nosotros. En el cuarto de Mateo. Mateo duerme conmigo.',
      'Trabajo en las mañanas, y después está mi papá. La enfermera de los cuidados llega a las dos.',
    ],
    [
      'Le quedan unas semanas, dicen. Él llevaba a Mateo a la escuela, todos los días. ¡Todos los días! Y ahora Mateo me pregunta en el desayuno si es hoy.',
      'En las noches no voy a salir de ese cuarto. Por nada. Me crio él solo, y voy a estar ahí cuando se vaya.',
    ],
  ],
  blame: [
    [
      'No es culpa de nadie. Así vienen las cosas, todas juntas.',
      'No le echo la culpa a nadie. Para eso ya no me da.',
    ],
    [
      'Antes había enfermera en la escuela. Cuando a Mateo le daba el asma, yo no tenía que salir corriendo.',
      'Ahora me llaman al trabajo por cada tos. En esa oficina no hay nadie.',
    ],
    [
      'Eso lo hizo el distrito. ¡Quitaron a la enfermera y dejaron al asesor! ¡En octubre perdí dos días de sueldo!',
      '¡Alguien en el distrito lo decidió! ¡Nunca han tenido que escoger entre un hijo enfermo y un papá que se muere!',
    ],
  ],
  plan: [
    [
      '¿Papás y mamás de las tres escuelas? Qué bueno. Háganlo.',
      'Una enfermera en cada escuela para el otoño. Me gustaría, por los que vienen después.',
    ],
    [
      'Es un buen plan. De verdad. No lo digo por quedar bien.',
      'Esa la van a ganar, creo yo. La gente está enojada.',
    ],
  ],
  lines: {
    waiting: ['(Un pasillo con abrigos de niño colgados. Elena habla bajito, para no despertar a alguien.)'],
    hello: [
      '¿Bueno? Sí, soy la mamá de Mateo. Tengo unos minutos, si puedo hablar bajito.',
      'Hola. ¿Es por la venta de pasteles? Ah. No, dime.',
    ],
    open: ['Está bien. A lo mejor tengo que colgar de repente.', 'Claro. ¿Qué querías saber?'],
    surface: ['La escuela está bien. La maestra es muy linda.', 'No me quejo. A Mateo le gusta.'],
    guarded: ['Todo bien, gracias.', 'No es buen momento para hablar de eso.'],
    retold: [
      'Todos los días lo llevaba a la escuela. En eso pienso.',
      'Quiero estar en ese cuarto. Es lo único que quiero ahora.',
    ],
    rushed: ['Ah. Ya veo. Pues suena muy bien.', 'Ajá. Seguro que es importante.'],
    agrees: [
      'Es el distrito. Y puedes decirles que lo dije yo.',
      'Quitaron a la enfermera. Eso no se me olvida.',
    ],
    back: ['Qué amable que preguntes.', 'Sí. Te puedo contar un poco más.'],
    maybe: ['¿A lo mejor más adelante? Yo te aviso.', 'Déjame ver. Voy a tratar. ¿Sí?'],
    wayOut: ['¿Sabes qué? Mándame el volante. Tengo que irme.', '¡Sí, ahí vemos! Creo que ya se despertó.'],
    considers: [
      'Si no lo hago, lo hace otra persona. Si salgo de ese cuarto, ahí no hay nadie más.',
      'Creo que de todos modos van a tener su enfermera. Y yo me lo habría perdido.',
    ],
    no: [
      'No. (Te mira de frente.) No lo voy a hacer. Este año no. Quiero estar con mi papá, y no te voy a decir que a lo mejor.',
      'No. Y te lo quiero decir claro, para que no cuentes conmigo. Estoy donde tengo que estar.',
    ],
    notThat: ['No, no es eso.', 'Por favor, no trates de resolverlo.'],
    smaller: [
      'Ni algo chico. Estaría pensando en eso, y no quiero.',
      'Sé que lo dices con buena intención. Pero no.',
    ],
    agreedToWhat: ['No te he dicho que sí.', 'Por favor, no me apuntes para nada.'],
    leftWell: [
      'Gracias. Nadie me había dejado decir que no, y ya. Habla con la señora Ruiz, la mamá de Ana. Dile que vas de mi parte.',
      'Gracias por preguntar por él. Cuando pase todo, te llamo. Tengo tu número.',
    ],
    goodbyeOpen: ['Bueno. Adiós. Voy a ver.', 'Tengo que entrar. Adiós.'],
  },
};
