/** The workplace guide in Spanish, by what it says in English; what the six steps say too, they have (`../six-steps/spanish.ts`). */
export const inSpanish: Readonly<Record<string, string>> = {
  'Workplace, in 7 Steps': 'En el trabajo, en 7 pasos',
  'the seven-step workplace one-on-one': 'el uno a uno en el trabajo en siete pasos',
  'the Emergency Workplace Organizing Committee and Labor Notes':
    'el Emergency Workplace Organizing Committee y Labor Notes',
  'For a conversation with a coworker about what’s wrong at work and what you can win together.':
    'Para conversar con alguien de tu trabajo sobre lo que está mal ahí y lo que pueden ganar en conjunto.',
  'Two steps make it different: before the ask you say together what the boss will do, and a “maybe” to the ask counts as a no for now.':
    'Dos cosas la hacen distinta: antes del pedido dicen en conjunto qué va a hacer la patronal, y un “quizás” cuenta por ahora como un no.',

  // Step 1.
  'Say who you are, and ask for a few minutes away from the boss':
    'Di quién eres y pide unos minutos lejos de la patronal',
  'Say what you do here, and why you want to hear from them':
    'Di qué haces aquí y por qué quieres escuchar a esta persona',
  'Find a place and a time that are yours, not the boss’s':
    'Busca un lugar y un momento que sean de ustedes, no de la patronal',
  'Do you have a few minutes, off the clock?': '¿Tienes unos minutos, fuera de horas de trabajo?',
  'How long have you worked here?': '¿Cuánto llevas trabajando aquí?',
  'What’s a day like on your shift?': '¿Cómo es un día en tu turno?',
  'At ease, and ready to talk about work': 'Con calma y con ganas de hablar del trabajo',
  'Continue to Step 2, Issues & Story': 'Continúa al paso 2, Problemas e historia',
  '→ 2 Issues': '→ 2 Problemas',
  'Looks over their shoulder, or answers in a word or two':
    'Mira a los lados o contesta con una o dos palabras',
  'Find another place or time': 'Busca otro lugar u otro momento',
  'Looks over their shoulder, or says little': 'Mira a los lados o dice poco',
  'Another place or time': 'Otro lugar o momento',

  // Step 2.
  'Issues & Story': 'Problemas e historia',
  Issues: 'Problemas',
  'Hear what’s wrong at work, and what it does to their life':
    'Escucha qué está mal en el trabajo y qué le hace a su vida',
  'Listen for most of the time: four parts of five': 'Escucha casi todo el tiempo: cuatro partes de cinco',
  'Follow one issue until you have the story in it': 'Sigue un solo problema hasta llegar a su historia',
  'If you could change one thing here, what would it be?': 'Si pudieras cambiar una cosa aquí, ¿cuál sería?',
  'When did that happen last? Tell me about it.': '¿Cuándo pasó la última vez? Cuéntame.',
  'What does that do to you after work?': '¿Qué te hace eso después del trabajo?',
  'Who else does it happen to?': '¿A quién más le pasa?',
  'How long has it been like that?': '¿Desde cuándo es así?',
  'Note what makes them angry, and what makes them sit up': 'Fíjate en qué le da rabia y en qué le despierta',
  'Tells what happened, to whom, and when': 'Cuenta qué pasó, a quién y cuándo',
  'Says what it costs them': 'Dice lo que le cuesta',
  'A story with people in it; what it costs them': 'Una historia con gente; lo que le cuesta',
  'Complains in general, or speaks only for others': 'Se queja en general o habla solo por otra gente',
  'Keep asking about their own days': 'Sigue preguntando por sus propios días',
  'In general, or only about others': 'En general, o solo sobre otra gente',
  'Keep asking': 'Sigue preguntando',

  // Step 3.
  'Let them say who is responsible, and who could fix it':
    'Deja que diga quién es responsable y quién podría arreglarlo',
  'Ask who decided it, and who could decide otherwise':
    'Pregunta quién lo decidió y quién podría decidir otra cosa',
  'Let the anger stand: don’t talk it down': 'Deja estar la rabia: no la calmes',
  'Who decides about that?': '¿Quién decide eso?',
  'Does management know? What have they done?': '¿La gerencia lo sabe? ¿Qué ha hecho?',
  'Why do you think it hasn’t been fixed?': '¿Por qué crees que no se ha arreglado?',
  'Is that all right with you?': '¿A ti te parece bien?',
  'Where will it be in a year if nobody does anything?': '¿Cómo estará en un año si nadie hace nada?',
  'Names who is responsible, and wants it changed': 'Nombra a quien es responsable y quiere que cambie',
  'Continue to Step 4, Plan to Win': 'Continúa al paso 4, Plan para ganar',
  'Names who’s responsible; wants it changed': 'Nombra a quien es responsable; quiere que cambie',
  '→ 4 Plan to Win': '→ 4 Plan para ganar',
  'Blames coworkers or themselves, or says that’s how it is':
    'Culpa a la gente del trabajo o a sí, o dice que así es',
  'Ask on, or go back to Step 2, Issues & Story':
    'Sigue preguntando o vuelve al paso 2, Problemas e historia',
  'Blames coworkers, themselves, or nobody': 'Culpa a la gente, a sí, o a nadie',
  'Ask on, or go to 2': 'Pregunta más, o al 2',

  // Step 4.
  'Show how enough of us, together, can win it': 'Muestra cómo, si somos bastantes, podemos ganarlo',
  'Two sentences of plan, then a question': 'Dos frases de plan y luego una pregunta',
  'Let them find what it takes': 'Deja que encuentre lo que hace falta',
  'What could they do if most of us said the same?':
    '¿Qué podrían hacer si casi todo el mundo dijera lo mismo?',
  'What do you think of that?': '¿Qué te parece?',
  'Who do people on your shift listen to?': '¿A quién le hace caso la gente de tu turno?',
  'The plan': 'El plan',
  'None of us can change [this-problem] alone. But if we [do-this] by [this-date], [this-thing] will happen.':
    'Nadie puede cambiar [this-problem] por su cuenta. Pero si logramos [do-this] para [this-date], va a pasar [this-thing].',
  'Where it worked': 'Donde funcionó',
  Example: 'Ejemplo',
  'People have won it that way before, like in [this-example].':
    'Así se ha ganado antes, como en [this-example].',
  'Sees that it takes many, and that it could work': 'Ve que hace falta mucha gente y que podría funcionar',
  'Continue to Step 5, Inoculation': 'Continúa al paso 5, Inoculación',
  'Sees that it takes many, and could work': 'Ve que hace falta mucha gente y que puede servir',
  '→ 5 Inoculation': '→ 5 Inoculación',
  'Doubts that people will join, or that it will change anything':
    'Duda de que la gente se sume o de que cambie algo',
  'Ask what it would take, or go back to Step 3, Agitation':
    'Pregunta qué haría falta o vuelve al paso 3, Agitación',
  'Doubts that people join, or that it works': 'Duda de que la gente se sume o de que sirva',
  'Explore, or go to 3': 'Explora, o al 3',

  // Step 5.
  Inoculation: 'Inoculación',
  'Say now what the boss will say and do, so that it’s no surprise later':
    'Di ahora lo que la patronal va a decir y hacer, para que luego no sorprenda',
  'Let them guess first': 'Deja que lo adivine primero',
  'Be plain about what may come, and about what protects us: each other, and the law':
    'Habla claro de lo que puede venir y de lo que nos protege: la gente de al lado y la ley',
  'What will the boss say when this gets out?': '¿Qué va a decir la patronal cuando se sepa?',
  'And what might they do?': '¿Y qué podría hacer?',
  'Why would they do that?': '¿Por qué haría eso?',
  'What will you think when they say it to you?': '¿Qué vas a pensar cuando te lo digan a ti?',
  'What could we do then, together?': '¿Qué podríamos hacer entonces, en conjunto?',
  'Let them guess it first: [their-move]': 'Deja que lo adivine antes: [their-move]',
  'Expects it, and still wants to go on': 'Se lo espera, y aun así quiere seguir',
  'Continue to Step 6, The Ask': 'Continúa al paso 6, El pedido',
  '→ 6 The Ask': '→ 6 El pedido',
  'Afraid and quiet about it, or sure that nothing will happen':
    'Tiene miedo y se lo calla, o cree que no va a pasar nada',
  'Take the fear seriously here, or go back to Step 4, Plan to Win':
    'Toma en serio el miedo aquí o vuelve al paso 4, Plan para ganar',
  'Quietly afraid, or sure nothing will happen': 'Calla su miedo, o cree que no va a pasar nada',
  'Explore, or go to 4': 'Explora, o al 4',

  // Step 6.
  'Ask for one thing, by a day': 'Pide una sola cosa, para un día',
  'Then wait': 'Luego espera',
  'A “maybe” counts as a no for now, and leads back to their issue':
    'Un “quizás” cuenta por ahora como un no y lleva de vuelta a su problema',
  'It’s about [their-stake], and nothing changes while we leave it to [this-opponent].':
    'Se trata de [their-stake], y nada cambia mientras lo dejemos en manos de [this-opponent].',
  'Will you [the-ask]?': '¿Vas a [the-ask]?',
  'Wait. The next word is theirs.': 'Espera. La próxima palabra es suya.',
  'What’s holding you back?': '¿Qué te detiene?',
  'What happens about it if nobody does this?': '¿Qué pasa con eso si nadie hace esto?',
  'Would you [smaller-ask] instead?': '¿Y podrías [smaller-ask]?',
  'My job is at risk': 'Arriesgo mi puesto',
  'Others won’t do it': 'Nadie más lo hará',
  'It changes nothing': 'No cambia nada',
  'It’s not that bad': 'No está tan mal',
  'The department': 'El departamento',
  'The boss': 'La patronal',
  'Who people listen to': 'A quién escuchan',
  'A clear yes to this thing by this day, in words and body':
    'Un sí claro a esto y para este día, con palabras y cuerpo',
  'Continue to Step 7, Next Steps': 'Continúa al paso 7, Próximos pasos',
  '→ 7 Next Steps': '→ 7 Próximos pasos',
  '“Maybe,” “let me think,” or “if the others do”: a no for now':
    '“Quizás”, “déjame pensarlo” o “si lo hacen los demás”: un no por ahora',
  'Back to Steps 2, 3, or 5': 'De vuelta a los pasos 2, 3 o 5',
  'a no for now': 'un no por ahora',
  'Back to 2, 3, or 5': 'Volver a 2, 3 o 5',
  'A no: to this ask, or at this time': 'Un no: a este pedido o en este momento',
  'Back to Steps 2, 3, or 5, or end the conversation':
    'De vuelta a los pasos 2, 3 o 5, o termina la conversación',
  'Back, or end': 'Volver, o terminar',

  // Step 7.
  'Settle what they do, by when, and when you talk again':
    'Deja claro qué hace, para cuándo y cuándo vuelven a hablar',
  'Say back what they’ll do and by when': 'Repite qué va a hacer y para cuándo',
  'Set when you talk again, off the clock': 'Fija cuándo vuelven a hablar, fuera de horas de trabajo',
  'By when will you [what-they-will-do]?': '¿Para cuándo vas a [what-they-will-do]?',
  'What could get in the way?': '¿Qué podría estorbar?',
  'When do we talk again?': '¿Cuándo volvemos a hablar?',
  'Who else should I talk with?': '¿Con quién más debería hablar?',
  'What, by when, and when you talk again are all said':
    'Está dicho qué, para cuándo y cuándo vuelven a hablar',
  'What they will do, by when, or when you talk again is still open':
    'Sigue abierto qué va a hacer, para cuándo o cuándo vuelven a hablar',

  // The blank of its own.
  'THEIR MOVE': 'SU JUGADA',
  'push back': 'presionar',
  'What management tends to do first, e.g. “call people in one by one”':
    'Lo que la gerencia suele hacer primero, p. ej. “llamar a la gente de una en una”',

  // The tips.
  'Listen 80, speak 20.': 'Escucha 80, habla 20.',
  'People move by what they hear themselves say. If you’ve talked for a minute, ask something.':
    'La gente se mueve por lo que se oye decir. Si ya hablaste un minuto, pregunta algo.',
  'Off the clock, off their devices.': 'Fuera de horas y de sus aparatos.',
  'Talk on a break or after work, away from managers, and never over the employer’s email, chat, or phone.':
    'Hablen en un descanso o después del trabajo, lejos de la gerencia, y nunca por el correo, el chat o el teléfono de la empresa.',
  'The silence is theirs.': 'El silencio es suyo.',
  'After the ask, wait. A word from you now gives them a way around an answer.':
    'Después del pedido, espera. Una palabra tuya ahora le da cómo esquivar la respuesta.',
  'A “maybe” is a no for now.': 'Un “quizás” es por ahora un no.',
  'A “maybe” is a no for now. So is a no: find out what’s in front of their yes, and go back there. It’s most often fear, or not seeing how it could work.':
    'Un “quizás” es por ahora un no. Y un no también: averigua qué hay delante de su sí y vuelve ahí. Casi siempre es miedo, o no ver cómo podría funcionar.',

  // The objections and their answers.
  'I could lose my job': 'Puedo perder el trabajo',
  'That’s a real fear, and you’re not wrong to have it.': 'Es un miedo real, y no te falta razón.',
  'They count on it. So we stay quiet until there are enough of us, nobody goes first alone, and in many places the law protects people who act together.':
    'Cuentan con eso. Por eso no hacemos ruido hasta ser suficientes, nadie da el primer paso por su cuenta, y en muchos lugares la ley protege a quienes actúan en conjunto.',
  'What would you need to see before you’d take that step?': '¿Qué tendrías que ver antes de dar ese paso?',
  'It’s not that bad here': 'Aquí no se está tan mal',
  'Some of it is worth keeping.': 'Hay cosas que vale la pena conservar.',
  'You don’t have to hate a job to want it to be fair.':
    'No hace falta odiar un trabajo para querer que sea justo.',
  'What would you still change about it, if you could?': '¿Qué le cambiarías de todos modos, si pudieras?',
  'My boss is good to me': 'Mi jefatura me trata bien',
  'Being treated well counts.': 'Que te traten bien cuenta.',
  'A good boss can leave, or be told to change things. What we’ve won in writing stays.':
    'Quien hoy te trata bien puede irse, o recibir la orden de cambiar las cosas. Lo que ganamos por escrito se queda.',
  'Of what’s good here, what would you want in writing?':
    'De lo bueno que hay aquí, ¿qué quisieras tener por escrito?',
  'The union is outsiders': 'El sindicato es gente de fuera',
  'You don’t want somebody from elsewhere to decide for you.':
    'No quieres que alguien de otro lado decida por ti.',
  'There’s no union without us: it’s as strong as the people on this shift.':
    'Sin nosotros no hay sindicato: es tan fuerte como la gente de este turno.',
  'On what you told me about, who should decide?': 'Sobre lo que me contaste, ¿quién debería decidir?',
};
