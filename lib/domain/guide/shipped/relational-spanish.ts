/** The relational one-to-one in Spanish, by what it says in English; what the six steps say too, they have (`../six-steps/spanish.ts`). */
export const inSpanish: Readonly<Record<string, string>> = {
  'Relational One-to-One': 'Uno a uno relacional',
  'the relational one-to-one meeting': 'el encuentro relacional uno a uno',
  'Faith in Action (PICO) and the Industrial Areas Foundation':
    'Faith in Action (PICO) y la Industrial Areas Foundation',
  'For getting to know someone: their story, what they care about, who they lead. Nothing is asked for, so there’s no step for an ask.':
    'Para conocer a alguien: su historia, lo que le importa, a quién mueve. No se pide nada, así que no hay un paso para el pedido.',
  'It takes about forty minutes. How long each step may take stands beside its name; nothing happens when it’s over.':
    'Dura unos cuarenta minutos. Junto al nombre de cada paso está cuánto puede durar; no pasa nada cuando se acaba.',

  // Step 1.
  'Getting Settled': 'Entrar en confianza',
  'Settling In': 'Confianza',
  'Say why you wanted to meet: to know each other': 'Di por qué querías el encuentro: para conocerse',
  'Say that you want to know them, and that you’ll ask for nothing today':
    'Di que quieres conocer a esta persona y que hoy no vas a pedir nada',
  'Say how long you have': 'Di cuánto tiempo tienes',
  'How are you, really?': '¿Cómo estás, de verdad?',
  'How long have you been around here?': '¿Cuánto llevas por aquí?',
  'How do we come to know each other?': '¿Cómo fue que nos conocimos?',
  'I’ve been wanting to get to know you. I’m not here to sign you up for anything.':
    'Hace tiempo que te quiero conocer. No vengo a apuntarte a nada.',
  'Leans back, and has stopped waiting for the pitch': 'Se relaja y ya no espera que le vendas algo',
  'Continue to Step 2, Story & Values': 'Continúa al paso 2, Historia y valores',
  'Leans back; no longer waits for the pitch': 'Se relaja; ya no espera que le vendas algo',
  '→ 2 Story': '→ 2 Historia',
  'Still wonders what you want': 'Todavía se pregunta qué quieres',
  'Say again that nothing is asked today': 'Di otra vez que hoy no pides nada',
  'Nothing’s asked today': 'Hoy no pides nada',

  // Step 2.
  'Story & Values': 'Historia y valores',
  Story: 'Historia',
  'Hear where they come from, and what made them who they are':
    'Escucha de dónde viene y qué le hizo ser quien es',
  'Follow the turns in their story: why that, why then?':
    'Sigue los giros de su historia: ¿por qué eso, por qué entonces?',
  'Tell a little of yours, so that it’s not an interview':
    'Cuenta un poco de la tuya, para que no sea una entrevista',
  'Where did you grow up, and who raised you?': '¿Dónde creciste y quién te crio?',
  'What changed the way you see things?': '¿Qué cambió tu manera de ver las cosas?',
  'Why did you do that, and not something else?': '¿Por qué hiciste eso y no otra cosa?',
  'Who taught you what’s right?': '¿Quién te enseñó lo que es justo?',
  'What are you proud of?': '¿De qué sientes orgullo?',
  'So what drives you is [their-stake]. Did I get that right?':
    'Entonces lo que te mueve es [their-stake]. ¿Entendí bien?',
  'Note where their voice changes, and ask about that': 'Fíjate dónde le cambia la voz y pregunta por eso',
  'Tells you a moment, not a résumé': 'Te cuenta un momento, no un currículum',
  'You know what they’d stand up for': 'Sabes por qué cosa daría la cara',
  'Continue to Step 3, Concerns & Leadership': 'Continúa al paso 3, Inquietudes y liderazgo',
  'A moment, not a résumé; what they stand for': 'Un momento, no un currículum; por qué da la cara',
  '→ 3 Concerns': '→ 3 Inquietudes',
  'Facts and dates, or it’s all about others': 'Datos y fechas, o todo sobre otra gente',
  'Ask why, and tell a piece of your own story': 'Pregunta por qué y cuenta algo de tu historia',
  'Facts and dates, or all about others': 'Datos y fechas, o todo sobre otra gente',
  'Ask why; tell of yours': 'Pregunta; cuenta algo',

  // Step 3.
  'Concerns & Leadership': 'Inquietudes y liderazgo',
  Concerns: 'Inquietudes',
  'Hear what weighs on them here, and who follows them': 'Escucha qué le pesa aquí y quién le sigue',
  'Ask what they see, and what they’ve tried': 'Pregunta qué ve y qué ha intentado',
  'Find out whom they bring along without trying': 'Averigua a quién trae consigo sin proponérselo',
  'What keeps you up at night?': '¿Qué te quita el sueño?',
  'Have you ever tried to change something here?': '¿Alguna vez intentaste cambiar algo aquí?',
  'Who comes to you when something is wrong?': '¿Quién te busca cuando algo anda mal?',
  'What do people say that you’re good at?': '¿En qué dice la gente que eres hábil?',
  'What would you like to learn to do?': '¿Qué te gustaría aprender a hacer?',
  'Note the names of people who listen to them': 'Anota los nombres de quienes le hacen caso',
  'Says what they want changed, and you see who would follow them':
    'Dice qué quiere que cambie, y ves quién le seguiría',
  'Continue to Step 4, Close': 'Continúa al paso 4, Cierre',
  'What they want changed, and who’d follow them': 'Qué quiere que cambie y quién le seguiría',
  '→ 4 Close': '→ 4 Cierre',
  'Speaks of the world, and not yet of here': 'Habla del mundo, y todavía no de aquí',
  'Ask how it touches them here, or go back to Step 2, Story & Values':
    'Pregunta cómo le toca aquí, o vuelve al paso 2, Historia y valores',
  'Speaks of the world, not yet of here': 'Habla del mundo, todavía no de aquí',
  'Ask on, or go to 2': 'Pregunta más, o al 2',

  // Step 4.
  Close: 'Cierre',
  'Thank them, and settle when you’re in touch again': 'Da las gracias y acuerden cuándo se vuelven a hablar',
  'End on time, and say what you’ll take with you': 'Termina a tiempo y di qué te llevas',
  'Write to them within two days to thank them': 'Escríbele antes de dos días para dar las gracias',
  'No ask: that’s for another time': 'Sin pedido: eso es para otra vez',
  'Who else should I get to know?': '¿A quién más debería conocer?',
  'What would you like to ask me?': '¿Qué me quieres preguntar?',
  'When shall we talk again?': '¿Cuándo volvemos a hablar?',
  'The next contact has a day, and they gave you a name': 'El próximo contacto tiene día, y te dio un nombre',
  'A day for the next contact, and a name': 'Un día para el próximo contacto y un nombre',
  'No day yet for the next contact': 'Todavía sin día para el próximo contacto',
  'Ask when to be in touch': 'Pregunta cuándo se hablan',
  'Ask when': 'Pregunta cuándo',

  // The tips.
  'Be curious, not useful.': 'Con curiosidad, no con provecho.',
  'You’re not collecting data and not recruiting. If you catch yourself steering toward a task, ask about them again.':
    'No juntas datos ni reclutas. Si te ves llevando la charla hacia una tarea, vuelve a preguntar por su vida.',
  'Thank them within two days.': 'Da las gracias antes de dos días.',
  'A message that names one thing they told you shows that you listened. Write it the same evening, while you remember their words.':
    'Un mensaje que nombra una cosa que te contó muestra que escuchaste. Escríbelo esa misma noche, mientras recuerdas sus palabras.',
  'Your story, too.': 'Tu historia también.',
  'A third of the talking may be yours. People open up to someone who does.':
    'Un tercio de la charla puede ser tuyo. La gente se abre con quien se abre.',

  // The objections and their answers.
  'What do you want from me?': '¿Qué quieres de mí?',
  'Fair question. Most people who call do want something.':
    'Buena pregunta. Casi siempre quien llama quiere algo.',
  'I’m not asking for anything today. I want to know the people around me.':
    'Hoy no pido nada. Quiero conocer a la gente que tengo cerca.',
  'What would make this time worth it for you?': '¿Qué haría que este rato valga la pena para ti?',
  'That’s private': 'Eso es privado',
  'Then we leave it there.': 'Entonces ahí lo dejamos.',
  'You decide what you tell, and nobody hears it from me.':
    'Tú decides qué cuentas, y nadie lo sabrá por mí.',
  'What would you like me to know about you?': '¿Qué te gustaría que yo supiera de ti?',
  'There’s nothing special about me': 'No tengo nada especial',
  'A lot of people say that.': 'Mucha gente dice eso.',
  'And most of them have come through something that others could learn from.':
    'Y casi siempre han pasado por algo de lo que otra gente podría aprender.',
  'Who would say otherwise, and what would they tell me?': '¿Quién diría lo contrario, y qué me contaría?',
  'I’m not a leader': 'No tengo madera de líder',
  'You don’t see yourself that way.': 'No te ves así.',
  'Leaders are the ones people come to, with or without a title.':
    'Lidera aquella persona a quien la gente acude, con título o sin él.',
  'When somebody here is in trouble, who do they call?':
    'Cuando alguien de aquí tiene un problema, ¿a quién llama?',
  'We tried that once': 'Eso ya lo intentamos',
  'You put something of yourself into it.': 'Pusiste algo tuyo en eso.',
  'Then you know more about it than I do.': 'Entonces sabes más de esto que yo.',
  'What would have had to be different?': '¿Qué tendría que haber sido distinto?',
};
