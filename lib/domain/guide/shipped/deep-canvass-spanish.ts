/** The deep canvass in Spanish, by what it says in English; what the six steps say too, they have (`../six-steps/spanish.ts`). */
export const inSpanish: Readonly<Record<string, string>> = {
  'Deep Canvass': 'Conversación a fondo, puerta a puerta',
  'the deep canvass': 'la conversación a fondo puerta a puerta (“deep canvass”)',
  'the New Conversation Initiative and the Center for Transformative Change':
    'la New Conversation Initiative y el Center for Transformative Change',
  'For a conversation about a question on which people disagree. You ask for a number from 0 to 10, trade stories without judging, and ask for the number again.':
    'Para conversar sobre una cuestión en la que la gente no está de acuerdo. Pides un número del 0 al 10, se cuentan historias sin juzgar y vuelves a pedir el número.',
  'What’s learned is the change and what made it, not who was right. Nothing else is asked for.':
    'Lo que se aprende es el cambio y qué lo hizo, no quién tenía razón. No se pide nada más.',

  // Step 1.
  'Connect & Rate': 'Conectar y calificar',
  Connect: 'Conectar',
  'Say why you’re here, and hear a number with a reason':
    'Di por qué estás aquí y escucha un número con su razón',
  'Say who you are and what it’s about, in a sentence': 'Di quién eres y de qué se trata, en una frase',
  'Ask for the number, then for why': 'Pide el número y luego el porqué',
  'Thank them, whatever it is': 'Da las gracias, sea el que sea',
  'What comes to mind first when you think of it?': '¿Qué es lo primero que te viene a la mente?',
  'A number, and something behind it': 'Un número, y algo detrás',
  'Continue to Step 2, Their Story': 'Continúa al paso 2, Su historia',
  '→ 2 Their Story': '→ 2 Su historia',
  'A number to get rid of you, or waits for an argument':
    'Un número para que te vayas, o espera una discusión',
  'Say that you’re here to listen, and ask again why': 'Di que vienes a escuchar y pregunta otra vez por qué',
  'A number to be left alone; expects a debate': 'Un número para que te vayas; espera un debate',
  'Say you’re listening': 'Di que escuchas',

  // Step 2.
  'Their Story': 'Su historia',
  'Hear whom they think of, how it felt, and tell a story of yours':
    'Escucha en quién piensa y cómo se sintió, y cuenta una historia tuya',
  'Ask for a person and a moment, not for an opinion': 'Pide una persona y un momento, no una opinión',
  'Repeat what you hear, and don’t judge it': 'Repite lo que oyes y no lo juzgues',
  'Tell a short story of your own, with the feeling in it':
    'Cuenta una historia corta tuya, con lo que sentiste',
  'Do you know anyone whom this touches?': '¿Conoces a alguien a quien le toque esto?',
  'What happened there?': '¿Qué pasó ahí?',
  'How did that feel?': '¿Cómo se sintió eso?',
  'When did somebody stand by you when it was hard?':
    '¿Cuándo estuvo alguien a tu lado en un momento difícil?',
  'Have you ever been judged without being known?': '¿Alguna vez te juzgaron sin conocerte?',
  'So for you this is about [their-stake]. Did I get that right?':
    'Entonces para ti se trata de [their-stake]. ¿Entendí bien?',
  'Note the person they speak of, and the word they use for the feeling':
    'Fíjate de quién habla y qué palabra usa para lo que sintió',
  'Tells of someone they love, and how it felt': 'Habla de alguien a quien quiere y de lo que sintió',
  'Continue to Step 3, Values in Common': 'Continúa al paso 3, Valores en común',
  '→ 3 Values': '→ 3 Valores',
  'Opinions and headlines, and nobody in them': 'Opiniones y titulares, y nadie en ellos',
  'Ask who they’re thinking of, or tell your story first':
    'Pregunta en quién piensa o cuenta antes tu historia',
  'Opinions and headlines, nobody in them': 'Opiniones y titulares, sin nadie en ellos',
  'Ask who; tell yours': '¿En quién piensa?',

  // Step 3.
  'Values in Common': 'Valores en común',
  Values: 'Valores',
  'Name what you both care about': 'Nombra lo que les importa a las dos partes',
  'Name the value in their story, in their words': 'Nombra el valor de su historia, con sus palabras',
  'Say where you share it': 'Di en qué lo compartes',
  'What does that say about what matters to you?': '¿Qué dice eso de lo que te importa?',
  'What would you want for them?': '¿Qué querrías para esa persona?',
  'It sounds like [their-stake] matters to both of us.': 'Parece que [their-stake] nos importa a ti y a mí.',
  'Agrees on what you share, and looks at you differently':
    'Está de acuerdo en lo que comparten y te mira distinto',
  'Continue to Step 4, The Case in Their Words': 'Continúa al paso 4, El caso en sus palabras',
  'Agrees on what you share': 'Está de acuerdo en lo que comparten',
  '→ 4 The Case': '→ 4 El caso',
  'Isn’t sure that you mean the same': 'Duda de que hablen de lo mismo',
  'Ask on, or go back to Step 2, Their Story': 'Sigue preguntando o vuelve al paso 2, Su historia',
  'Ask on, or go to 2': 'Pregunta más, o al 2',

  // Step 4.
  'The Case in Their Words': 'El caso en sus palabras',
  'The Case': 'El caso',
  'Let them bring the question and their story together': 'Deja que una la cuestión con su historia',
  'Ask how the two fit': 'Pregunta cómo encajan',
  'Answer a worry with a fact only once they’ve said it to the end':
    'Contesta a una duda con un dato solo cuando la haya dicho entera',
  'How does that fit with how you see it now?': '¿Cómo encaja eso con lo que piensas ahora?',
  'What still worries you about it?': '¿Qué te sigue preocupando de esto?',
  'How would you say it to a friend?': '¿Cómo se lo dirías a alguien cercano?',
  'Says it in their own words, with their story in it': 'Lo dice con sus palabras y con su historia',
  'Continue to Step 5, Rate Again': 'Continúa al paso 5, Otra vez',
  'Says it in their own words': 'Lo dice con sus palabras',
  '→ 5 Rate Again': '→ 5 Otra vez',
  'A worry that has not been heard to the end': 'Una duda que no se ha escuchado entera',
  'Hear it out, or go back to Step 3, Values in Common':
    'Escúchala entera o vuelve al paso 3, Valores en común',
  'A worry not heard to the end yet': 'Una duda que aún no se ha escuchado entera',
  'Hear it, or go to 3': 'Escucha, o al 3',

  // Step 5.
  'Rate Again': 'Otra vez',
  'Ask the same question, and what moved them or didn’t': 'Haz la misma pregunta, y qué le movió o no',
  'Ask it in the very same words': 'Pregunta con las mismas palabras',
  'Ask why, also where it hasn’t moved': 'Pregunta por qué, también si no se movió',
  'What made the difference?': '¿Qué hizo la diferencia?',
  'A number and why, moved or not': 'Un número y por qué, se haya movido o no',
  'Continue to Step 6, Close': 'Continúa al paso 6, Cierre',
  '→ 6 Close': '→ 6 Cierre',
  'Says what you’d like to hear': 'Dice lo que quieres oír',
  'Ask what they’d say to someone at home': 'Pregunta qué le diría a alguien en casa',
  'What at home?': '¿Y en casa?',

  // Step 6.
  Close: 'Cierre',
  'Thank them for what they told you': 'Da las gracias por lo que te contó',
  'Thank them for their story': 'Da las gracias por su historia',
  'Leave them with the thought, not with a leaflet': 'Deja una idea, no un folleto',
  'Whom could you talk with about this?': '¿Con quién podrías hablar de esto?',
  'How was this conversation for you?': '¿Cómo fue para ti esta conversación?',
  'Goes back in with something to think about': 'Se queda con algo en que pensar',
  'Leaves with something to think about': 'Se queda con algo en que pensar',
  'Wants to say something more': 'Quiere decir algo más',
  'Stay, and listen': 'Quédate y escucha',

  // The scale and its blank.
  'From 0 to 10, how much are you for [the-question]?':
    'Del 0 al 10, ¿cuánto estás a favor de [the-question]?',
  'not at all': 'nada',
  completely: 'del todo',
  'THE QUESTION': 'LA CUESTIÓN',
  this: 'esto',
  'What you ask about, the same at every door, e.g. “rent control in our city”':
    'Por lo que preguntas, igual en cada puerta, p. ej. “limitar los alquileres en la ciudad”',

  // The tips.
  'No arguing.': 'Sin discutir.',
  'Facts don’t move people who haven’t been heard. If you notice that you’re explaining, ask about somebody they love.':
    'Los datos no mueven a quien no fue escuchado. Si te das cuenta de que explicas, pregunta por alguien a quien quiere.',
  'Ask it in the same words.': 'Pregunta con las mismas palabras.',
  'Read the question both times as it stands. Otherwise you don’t know what moved: they, or the question.':
    'Lee la pregunta las dos veces tal como está. Si no, no sabes qué se movió: la persona o la pregunta.',
  'Your story does half the work.': 'Tu historia hace la mitad del trabajo.',
  'Have one ready that lasts a minute: someone, a moment, a feeling. Tell it as you’d tell it to a friend.':
    'Ten una lista que dure un minuto: alguien, un momento, lo que sentiste. Cuéntala como a alguien cercano.',

  // The objections and their answers.
  'I’m not into politics': 'No me meto en política',
  'A lot of it isn’t worth your evening.': 'Buena parte no vale tu tarde.',
  'I’m not here for a party. I’d like to hear how you see this one thing.':
    'No vengo por ningún partido. Quisiera escuchar cómo ves esta sola cosa.',
  'When did this last touch somebody you care about?':
    '¿Cuándo fue la última vez que esto tocó a alguien que te importa?',
  'I’ve made up my mind': 'Ya lo decidí',
  'You’ve thought about this.': 'Lo has pensado.',
  'I’m not here to argue you out of it.': 'No vengo a discutirlo para que cambies.',
  'What happened that brought you to see it this way?': '¿Qué pasó para que lo veas así?',
  'They brought it on themselves': 'Se lo buscaron',
  'You’ve worked hard for what you have.': 'Has trabajado duro por lo que tienes.',
  'People do make choices, and some of us had somebody to catch us.':
    'La gente toma decisiones, sí, y hubo quienes tuvimos a alguien que nos sostuviera.',
  'When did somebody stand by you who didn’t have to?':
    '¿Cuándo te apoyó alguien que no tenía por qué hacerlo?',
  'Who’s going to pay for it?': '¿Y quién lo va a pagar?',
  'Money is tight, and it’s right to ask.': 'El dinero no alcanza, y está bien preguntarlo.',
  'It costs something as it is, too, and somebody pays that.':
    'Tal como está también cuesta, y alguien lo paga.',
  'Who do you know who’s paying for it now?': '¿A quién conoces que lo esté pagando ahora?',
  'What about people like me?': '¿Y la gente como yo?',
  'It can feel as if nobody asks about you.': 'Puede sentirse como si nadie preguntara por ti.',
  'You shouldn’t have to choose between your trouble and somebody else’s.':
    'No deberías tener que elegir entre tus problemas y los de otra gente.',
  'What have you had to carry without help?': '¿Con qué has tenido que cargar sin ayuda?',
  'That’s not what I heard': 'Eso no es lo que yo oí',
  'There’s a lot going around.': 'Se dicen muchas cosas.',
  'Neither of us has to win this. I can tell you what I know, and where it’s from.':
    'Aquí nadie tiene que ganar. Puedo decirte lo que sé, y de dónde viene.',
  'If what you heard is so, who would you worry about?': 'Si lo que oíste es así, ¿quién te preocuparía?',
};
