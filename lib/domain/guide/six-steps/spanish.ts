/**
 * The six steps in Spanish, by what they say in English: one guide, whose steps, questions and routes are the same in both
 * languages. A translation of our own of the method's text, as an organizer in the Americas would say it; whom the
 * organizer talks with is "tú".
 */
export const inSpanish: Readonly<Record<string, string>> = {
  '6 Steps of a One-on-One': '6 pasos de un uno a uno',
  'One-on-ones are how we invite people into our work, encourage people to step into leadership, uncover barriers to our campaigns, and so much more.':
    'Con las conversaciones uno a uno invitamos a la gente a nuestro trabajo, la animamos a asumir liderazgo, descubrimos los obstáculos de nuestras campañas y mucho más.',
  'To build the power we need to stop unending war, climate chaos, and inequality across race, class, and gender, it’s critical that new people come into our organizations, are given meaningful roles, and ultimately stick around, instead of marshaling the same, small group of people who already know and agree with us. One-on-ones are a key vehicle for how that happens.':
    'Para construir el poder que necesitamos para frenar la guerra sin fin, el caos climático y la desigualdad de raza, clase y género, es fundamental que llegue gente nueva a nuestras organizaciones, que reciba papeles con sentido y que al final se quede, en vez de movilizar al mismo grupo pequeño que ya nos conoce y está de acuerdo. Las conversaciones uno a uno son una vía clave para lograrlo.',
  'Here’s a 6 Step Model you can use to help plan your one-on-ones. Whether you follow this model, adapt it, or use a different one, having a clear sequence of steps to learn and practice helps you prepare and meet your goals in your organizing conversations.':
    'Este es un modelo de 6 pasos que puedes usar para planear tus conversaciones uno a uno. Ya sea que sigas este modelo, lo adaptes o uses otro, tener una secuencia clara de pasos para aprender y practicar te ayuda a prepararte y a cumplir tus metas en tus conversaciones de organización.',

  // Step 1.
  Introduction: 'Introducción',
  'Frame the conversation': 'Plantear la conversación',
  'Confidently frame the conversation: why you’re here & why you’re talking specifically to them':
    'Plantea la conversación con confianza: por qué estás aquí y por qué hablas justo con esta persona',
  'Demonstrate, verbally or nonverbally, even a little openness to having a conversation':
    'Muestra, con palabras o sin ellas, aunque sea un poco de apertura a conversar',
  'Continue to Step 2, Issues & Stake': 'Continúa al paso 2, Problemas y lo que se juega',
  'Even a little openness, in words or body': 'Algo de apertura, en palabras o en el cuerpo',
  '→ 2 Issues & Stake': '→ 2 Lo que se juega',
  'No openness yet, in words or body': 'Todavía sin apertura, en palabras o en el cuerpo',
  'Say again why you’re here, and ask whether this is a good time':
    'Di otra vez por qué estás aquí y pregunta si es buen momento',
  'No openness yet': 'Todavía sin apertura',
  'Say why you’re here': 'Di por qué estás aquí',

  // Step 2.
  'Issues & Stake': 'Problemas y lo que se juega',
  Stake: 'Lo que se juega',
  'Use questions and stories to uncover what they most care about':
    'Usa preguntas e historias para descubrir lo que más le importa',
  'Use questions to identify what they care about and what motivates them to action':
    'Usa preguntas para identificar qué le importa y qué le mueve a actuar',
  'Summarize what you’ve heard about what they care about and why':
    'Resume lo que oíste sobre qué le importa y por qué',
  'If you could wave a magic wand, what would you change?': 'Si tuvieras una varita mágica, ¿qué cambiarías?',
  'Why does that mean so much to you?': '¿Por qué eso significa tanto para ti?',
  'What do you like/dislike about that?': '¿Qué te gusta o no te gusta de eso?',
  'What would it be like if it were different?': '¿Cómo sería si fuera distinto?',
  'And then what happened?': '¿Y luego qué pasó?',
  'Say back what you heard': 'Repite lo que oíste',
  'You want [this-problem] to change, because [their-stake]. Did I get that right?':
    'Quieres que cambie [this-problem], porque [their-stake]. ¿Entendí bien?',
  'Note when their face lights up, body movements or tone of voice get louder or bigger':
    'Fíjate cuándo se le ilumina la cara, sube la voz o se hacen más grandes sus movimientos',
  'Give specific examples from their lives (enough detail where you can “see the story”)':
    'Da ejemplos concretos de su vida (con tanto detalle que puedes “ver la historia”)',
  'Demonstrate we’ve hit on their “stake” through body language: raise their voice, use more gestures, more intense eye contact':
    'Muestra con el cuerpo que llegamos a “lo que se juega”: sube la voz, gesticula más, mira con más intensidad',
  'Continue to Step 3, Agitation': 'Continúa al paso 3, Agitación',
  'A story you can see; voice and hands get bigger': 'Historia que se puede ver; más voz y más gestos',
  '→ 3 Agitation': '→ 3 Agitación',
  'Haven’t given us a real sense of their “stake” in the issue through stories, body language, words':
    'Todavía no nos ha dado una idea real de “lo que se juega” en el problema, con historias, cuerpo o palabras',
  'Keep looking for what they care about': 'Sigue buscando lo que le importa',
  'No real stake yet in stories, body, or words': 'Aún no se ve lo que se juega',
  'Keep looking': 'Sigue buscando',

  // Step 3.
  Agitation: 'Agitación',
  'Ask more questions to identify who’s responsible':
    'Haz más preguntas para identificar quién es responsable',
  'Use questions to uncover causes of the issue and the need for action':
    'Usa preguntas para descubrir las causas del problema y la necesidad de actuar',
  'Encourage them to blame our targets for the problem they want to see changed':
    'Anima a la persona a culpar a nuestros blancos del problema que quiere ver cambiado',
  'Why do you think that is?': '¿Por qué crees que es así?',
  'Who do you think is responsible?': '¿Quién crees que es responsable?',
  'What’s keeping the problem from being fixed?': '¿Qué impide que se arregle el problema?',
  'Who’s benefiting from it not being fixed?': '¿A quién le conviene que no se arregle?',
  'Let them name it: [this-opponent]': 'Deja que lo nombre: [this-opponent]',
  'Express that something could and should be done to change the status quo':
    'Expresa que se podría y se debería hacer algo para cambiar las cosas',
  'Name one of our possible targets as the problem, not “us” or people we care about':
    'Nombra como problema a uno de nuestros posibles blancos, no a “nosotros” ni a gente que nos importa',
  'Continue to Step 4, Education, Vision, Plan to Win':
    'Continúa al paso 4, Educación, visión, plan para ganar',
  'It should change; they name a target, not “us”': 'Debe cambiar; nombra un blanco, no a “nosotros”',
  '→ 4 Vision & Plan': '→ 4 Visión y plan',
  'Don’t demonstrate heightened body language or not ready to blame our targets for the problem':
    'No se le nota más intensidad en el cuerpo, o no está en condiciones de culpar a nuestros blancos del problema',
  'Keep exploring here': 'Sigue explorando aquí',
  'Still calm, or not ready to blame a target': 'Sigue en calma, o aún no culpa a un blanco',
  'Keep exploring': 'Sigue explorando',

  // Step 4.
  'Educate, Vision & Plan to Win': 'Educar, visión y plan para ganar',
  'Vision & Plan': 'Visión y plan',
  'Share the larger vision and collective plan to win and build long term power':
    'Comparte la visión más amplia y el plan colectivo para ganar y construir poder a largo plazo',
  'Use questions to gauge their readiness for action': 'Usa preguntas para sondear su disposición a actuar',
  'How much of that is new information?': '¿Cuánto de eso es información nueva?',
  'Have you heard about that?': '¿Habías oído de eso?',
  'What do you think now that you’ve heard how things could be different?':
    '¿Qué piensas ahora que oíste cómo podrían ser distintas las cosas?',
  'What do you think of that plan?': '¿Qué piensas de ese plan?',
  'Summarize their stake & our shared interest': 'Resume lo que se juega y nuestro interés común',
  'I heard you say you really want [this-problem] to change, because [their-stake]. And I want that too because [your-stake]':
    'Te oí decir que de verdad quieres que cambie [this-problem], porque [their-stake]. Y yo también lo quiero, porque [your-stake]',
  Educate: 'Educar',
  '…But [this-opponent] is standing in our way. Things can be different. [this-is-how-we-know]…':
    '…Pero [this-opponent] nos cierra el paso. Las cosas pueden ser distintas. [this-is-how-we-know]…',
  Vision: 'Visión',
  '…The good news is, we are [taking-this-collective-action] so that we can all enjoy [these-different-conditions]…':
    '…La buena noticia es que estamos [taking-this-collective-action] para que todo el mundo disfrute de [these-different-conditions]…',
  'Plan to Win': 'Plan para ganar',
  Plan: 'Plan',
  'But it will take us [doing-this-together]. If we [do-this], by [this-date], [this-thing] will happen… And we’ve seen that work before, like in [this-example]…':
    'Pero hará falta [doing-this-together]. Si logramos [do-this], para [this-date] va a pasar esto: [this-thing]… Y ya hemos visto que funciona, como en [this-example]…',
  'Demonstrate open body language': 'Muestra apertura en el cuerpo',
  'Express openness to our analysis of the problem': 'Expresa apertura a nuestro análisis del problema',
  'Express openness to collective action to solve the problem':
    'Expresa apertura a la acción colectiva para resolver el problema',
  'Continue to Step 5, The Ask': 'Continúa al paso 5, El pedido',
  'Open body; open to our analysis and to acting together': 'Apertura al análisis y a actuar en conjunto',
  '→ 5 The Ask': '→ 5 El pedido',
  'Demonstrate skepticism about our analysis of the problem, our vision, or plan to win':
    'Muestra escepticismo sobre nuestro análisis del problema, nuestra visión o el plan para ganar',
  'Explore their objections or go back to Step 2, Issues & Stake':
    'Explora sus objeciones o vuelve al paso 2, Problemas y lo que se juega',
  'Skeptical of our analysis, vision, or plan': 'Duda del análisis, la visión o el plan',
  'Explore, or go to 2': 'Explora, o ve al 2',

  // Step 5.
  'The Ask': 'El pedido',
  'Invite them to take a specific action towards the plan to win':
    'Invita a la persona a una acción concreta hacia el plan para ganar',
  'Frame the choice': 'Plantea la elección',
  'Don’t say anything until they answer.': 'No digas nada hasta que responda.',
  'Ask follow-up questions & return to earlier steps if they express ambivalence.':
    'Haz preguntas de seguimiento y vuelve a pasos anteriores si expresa dudas.',
  'You care about [this-change] because [their-stake], but that can only happen if we [take-this-action]':
    'Te importa [this-change] porque [their-stake], pero eso solo puede pasar si logramos [take-this-action]',
  'Can I count on you to [the-ask]?': '¿Puedo contar contigo para [the-ask]?',
  'What do you think will happen if you do?': '¿Qué crees que va a pasar si lo haces?',
  'What do you think will happen if you don’t?': '¿Qué crees que va a pasar si no lo haces?',
  'Can I count on you to [smaller-ask]?': '¿Puedo contar contigo para [smaller-ask]?',
  'It won’t work': 'No va a funcionar',
  'The risk': 'El riesgo',
  'No time': 'No hay tiempo',
  'Not my fight': 'No es mi lucha',
  'Nobody’s fault': 'No es culpa de nadie',
  'The wrong time': 'No es el momento',
  'When is a better time to talk about this?': '¿Cuándo sería mejor momento para hablar de esto?',
  'The wrong ask': 'No es el pedido',
  'Thank them': 'Dale las gracias',
  'The neighborhood': 'El barrio',
  'The opponent': 'El adversario',
  'How our strategy is landing': 'Cómo cae nuestra estrategia',
  'Give you a “clear yes”: body language and words both communicate they will follow through':
    'Te da un “sí claro”: el cuerpo y las palabras dicen que va a cumplir',
  'Continue to Step 6, Next Steps': 'Continúa al paso 6, Próximos pasos',
  'words + body': 'palabra + cuerpo',
  '→ 6 Next Steps': '→ 6 Próximos pasos',
  'Ambivalent response, uncertain, unclear': 'Respuesta ambivalente, insegura, poco clara',
  'Back to Steps 2-4': 'Volver a los pasos 2-4',
  unclear: 'no está claro',
  'Back to 2–4': 'Volver a 2–4',
  'Hard “no”: This is the wrong ask or the wrong time':
    '“No” rotundo: no es el pedido adecuado o no es el momento',
  'Back to Steps 2-4 -or- end the conversation': 'Volver a los pasos 2-4 o terminar la conversación',
  'ask or time': 'pedido o momento',
  'Back to 2–4, or end': 'A 2–4, o terminar',

  // Step 6.
  'Next Steps': 'Próximos pasos',
  'Help them follow through on their commitments': 'Ayuda a la persona a cumplir sus compromisos',
  'Summarize what they agreed to do, by when, & how you’ll follow up':
    'Resume lo que acordó hacer, para cuándo y cómo darás seguimiento',
  'Clear instructions on how and when to contact them, and specific times by which they will have completed any action steps':
    'Instrucciones claras de cómo y cuándo contactarle, y fechas concretas para las que habrá completado cada acción',
  'When do you think you’ll [what-they-will-do]?': '¿Cuándo crees que vas a [what-they-will-do]?',
  'How should I follow up?': '¿Cómo te doy seguimiento?',
  'When can I call to follow up?': '¿Cuándo te puedo llamar para dar seguimiento?',
  'Thank them, and end the conversation': 'Dale las gracias y termina la conversación',
  'All three clear': 'Las tres cosas claras',
  'Thank them and end': 'Da gracias y termina',
  'What they will do, by when, or how you’ll follow up is still open':
    'Sigue abierto qué va a hacer, para cuándo o cómo darás seguimiento',
  'Stay until all three are clear': 'Quédate hasta que las tres cosas estén claras',
  'Something’s still open': 'Algo sigue abierto',
  'Stay here': 'Quédate aquí',

  // The blanks.
  'THIS PROBLEM': 'ESTE PROBLEMA',
  'What they want changed, in their words': 'Lo que quiere que cambie, en sus palabras',
  'THEIR STAKE': 'LO QUE SE JUEGA',
  'Why it matters in their life': 'Por qué importa en su vida',
  'YOUR STAKE': 'LO QUE TÚ TE JUEGAS',
  'Why it matters in your own life': 'Por qué importa en tu propia vida',
  'THIS OPPONENT': 'ESTE ADVERSARIO',
  'Who stands in the way': 'Quién cierra el paso',
  'THIS IS HOW WE KNOW': 'ASÍ LO SABEMOS',
  'What shows that it can be different': 'Qué muestra que puede ser distinto',
  'TAKING THIS COLLECTIVE ACTION': 'HACIENDO ESTA ACCIÓN COLECTIVA',
  'What we are doing together, e.g. “forming a tenants’ union”':
    'Lo que hacemos en conjunto, p. ej. “formando un sindicato de inquilinos”',
  'THESE DIFFERENT CONDITIONS': 'ESTAS OTRAS CONDICIONES',
  'What life is like once we have won': 'Cómo es la vida cuando hemos ganado',
  'DOING THIS TOGETHER': 'HACER ESTO EN CONJUNTO',
  'What winning takes from all of us, e.g. “acting as one building”':
    'Lo que ganar nos pide, p. ej. “actuar como un solo edificio”',
  'DO THIS': 'HACER ESTO',
  'The next move of the plan': 'El próximo paso del plan',
  'THIS DATE': 'ESTA FECHA',
  'By when': 'Para cuándo',
  'THIS THING': 'ESTO',
  'What it brings about': 'Lo que se consigue',
  'THIS EXAMPLE': 'ESTE EJEMPLO',
  'Where it has worked before': 'Dónde ha funcionado antes',
  'THIS CHANGE': 'ESTE CAMBIO',
  'The change they want to see': 'El cambio que quiere ver',
  'TAKE THIS ACTION': 'HACER ESTA ACCIÓN',
  'What we must do together to get it': 'Lo que hay que hacer en conjunto para lograrlo',
  'THE ASK': 'EL PEDIDO',
  'do this': 'hacer esto',
  'One specific thing that you ask them to do': 'Una cosa concreta que le pides hacer',
  'SMALLER ASK': 'PEDIDO MÁS PEQUEÑO',
  'do something smaller': 'hacer algo más pequeño',
  'Something smaller, for when that’s too much': 'Algo más pequeño, por si eso es demasiado',
  'do it': 'hacerlo',
  'What they agreed to do': 'Lo que acordó hacer',

  // The objections and their answers.
  'I could lose my job, or my home': 'Puedo perder el trabajo o la casa',
  'That’s a real fear, and it makes sense.': 'Es un miedo real, y tiene sentido.',
  'It has happened to people who stood alone. So we stay quiet until we’re enough, and nobody goes first by themselves.':
    'Le ha pasado a gente que no tenía a nadie al lado. Por eso no hacemos ruido hasta ser suficientes, y nadie da el primer paso por su cuenta.',
  'What would you need to see first, to stand up for what you told me about?':
    '¿Qué tendrías que ver primero para dar la cara por lo que me contaste?',
  'Nothing ever changes. They never listen': 'Nunca cambia nada. Nunca escuchan',
  'You’ve seen promises come and go.': 'Has visto pasar muchas promesas.',
  'It stays as it is while nobody pushes. Where people pushed together, it moved.':
    'Todo sigue igual mientras nadie empuja. Donde la gente empujó en conjunto, algo se movió.',
  'If enough of us pushed, what’s the first thing that you’d want to see change?':
    'Si empujáramos suficientes, ¿qué es lo primero que quisieras ver cambiar?',
  'I have no time': 'No tengo tiempo',
  'Your days are full. I hear that.': 'Tus días están llenos. Te escucho.',
  'Nobody can do everything, and small things add up when many people do them.':
    'Nadie puede con todo, y lo pequeño suma cuando mucha gente lo hace.',
  'Thinking of why this matters to you, what’s the smallest thing that would fit?':
    'Pensando en por qué te importa esto, ¿qué es lo más pequeño que te cabría?',
  'I have to ask someone at home': 'Tengo que hablarlo en casa',
  'Of course. It touches them, too.': 'Claro. También les toca.',
  'A yes that they stand behind is a stronger one. I’m glad to talk with you both, and we can set the day now.':
    'Un sí con el apoyo de tu casa es más fuerte. Con gusto hablo con ustedes, y podemos fijar el día ahora.',
  'What would you tell them about why this matters to you?': '¿Cómo les contarías por qué te importa esto?',
  'The others won’t do it': 'Los demás no lo van a hacer',
  'It’s hard to go first.': 'Cuesta dar el primer paso.',
  'Most people wait for someone they listen to, and we don’t start until enough are in.':
    'La mayoría espera a alguien a quien escucha, y no empezamos hasta ser suficientes.',
  'Who would have to be in for you to stand up for this, and who do they listen to?':
    '¿Quién tendría que estar para que des la cara por esto, y a quién escucha?',
  'I get it anyway, without joining': 'Igual me toca, aunque no me una',
  'That’s true: what we win is for everybody.': 'Es verdad: lo que ganamos es para todo el mundo.',
  'And the more of us there are, the more we win.': 'Y mientras más somos, más ganamos.',
  'What would you want us to win that a few of us can’t?':
    '¿Qué quisieras que ganemos que no se puede ganar entre pocos?',
  'I do better on my own': 'Me va mejor por mi cuenta',
  'You know how to stand up for yourself, and that counts.': 'Sabes defenderte, y eso vale.',
  'A favor can be taken back any day. A rule that we all won stays.':
    'Un favor te lo quitan cualquier día. Una regla que ganamos en conjunto se queda.',
  'Of what you told me about, what can’t you change by asking alone?':
    'De lo que me contaste, ¿qué no puedes cambiar pidiéndolo por tu cuenta?',
  'That’s your group, not mine': 'Ese es tu grupo, no el mío',
  'I wouldn’t want others to speak for me, either.': 'Yo tampoco quisiera que otra gente hable por mí.',
  'We’re only as good as the people who decide with us.':
    'Valemos lo que vale la gente que decide con nosotros.',
  'On what matters most to you here, who should decide?':
    'Sobre lo que más te importa aquí, ¿quién debería decidir?',
  'This isn’t my fight': 'Esta no es mi lucha',
  'You have enough to carry.': 'Ya cargas con bastante.',
  'Nobody can fight for everything.': 'Nadie puede luchar por todo.',
  'What here would you not want to put up with for another year?':
    '¿Qué de aquí no quisieras aguantar un año más?',
  'It’s nobody’s fault. It’s just how it is': 'No es culpa de nadie. Así son las cosas',
  'It has been like this for a long time.': 'Lleva mucho tiempo así.',
  'Somebody still decides it, even if only by leaving it as it is.':
    'Aun así, alguien lo decide, aunque sea dejándolo como está.',
  'Who could change it for you, if they wanted to?': '¿Quién podría cambiarlo, si quisiera?',
  'A question that you can’t answer': 'Una pregunta que no puedes responder',
  'That’s a good question.': 'Es una buena pregunta.',
  'I don’t know, and I don’t want to guess. I’ll find out and come back to you, and we can set the day now.':
    'No lo sé, y no quiero adivinar. Lo averiguo y te busco, y podemos fijar el día ahora.',
  'What would the answer change for you?': '¿Qué cambiaría la respuesta para ti?',

  // The tips.
  'It’s helpful to prepare for these conversations.': 'Ayuda preparar estas conversaciones.',
  'When you’re able to schedule one-on-ones (instead of doing them on the fly), it helps the person you’re meeting – and you – prepare and go into the meeting with more focus. At the start of a big one-on-one drive, you could talk with other colleagues on your team about what your one-on-one goals are: what asks you want to make, what role you want to fill, etc.':
    'Cuando puedes agendar las conversaciones uno a uno (en vez de hacerlas sobre la marcha), ayuda a que la persona con quien te reúnes, y tú, se preparen y lleguen con más enfoque. Al comienzo de una jornada grande de conversaciones, podrías hablar con tu equipo sobre sus metas: qué pedidos quieren hacer, qué papel quieren cubrir, etc.',
  'No two conversations are the same.': 'No hay dos conversaciones iguales.',
  'That’s part of what makes one-on-ones fun! There’s always some new connection to forge or new insight to gain. While the steps above can be a helpful guide, these are not strict rules: they’re guardrails. As you practice these conversations more and more, you’ll get a feel for your own pace, timing, and style.':
    '¡Eso es parte de lo divertido del uno a uno! Siempre hay una conexión nueva que crear o algo nuevo que entender. Los pasos de arriba pueden ser una guía útil, pero no son reglas estrictas: son barandales. Mientras más practiques estas conversaciones, más encontrarás tu propio ritmo, tu momento y tu estilo.',
  'You may repeat yourself.': 'Quizás te repitas.',
  'Good! Typically when you’re doing one-on-ones (especially as a series), you’ll be saying the reason you want to meet and the ask you want to make over and over again – and it will sound similar each time. That’s not a bad thing! In fact, it’s a sign that you have strategic clarity about your work and are inviting people in a consistent way.':
    '¡Bien! Cuando haces conversaciones uno a uno (sobre todo en serie), sueles decir una y otra vez por qué quieres reunirte y qué pedido quieres hacer, y suena parecido cada vez. ¡Eso no es malo! De hecho, es señal de que tienes claridad estratégica sobre tu trabajo y de que invitas a la gente de manera consistente.',
  'Honor your curiosity.': 'Haz honor a tu curiosidad.',
  'Juggling multiple considerations across these steps might distract you from your natural curiosity. Your genuine curiosity might actually help you get to your goals. It’s like a maze, you have a destination, but there is more than one way to get there. Your curiosity can guide toward an authentic path to your goals.':
    'Tener en mente tantas cosas a lo largo de estos pasos puede distraerte de tu curiosidad natural. Tu curiosidad genuina puede ayudarte a llegar a tus metas. Es como un laberinto: tienes un destino, pero hay más de un camino para llegar. Tu curiosidad puede guiarte por un camino auténtico hacia tus metas.',
  'These conversations are about making asks, but not coercing someone into a ‘yes.’':
    'En estas conversaciones se hacen pedidos, pero no se obliga a nadie a un “sí”.',
  'You haven’t failed as an organizer if someone says “no” in your one-on-one.':
    'No has fracasado en la organización si alguien dice “no” en tu uno a uno.',
  'You haven’t failed as an organizer if someone says “no” in your one-on-one. In fact, a worse outcome is someone saying “yes” to something they don’t actually want to do and won’t do. Said another way, a strong commitment isn’t the only good thing that can come from a one-on-one. Maybe you’ll learn more about the neighborhood or town you’re in. Maybe you’ll identify a key way your strategy is landing. Maybe you’ll get clearer about an opponent. There are many measures by which a one-on-one can be a success.':
    'No has fracasado en la organización si alguien dice “no” en tu uno a uno. De hecho, es peor que alguien diga “sí” a algo que en realidad no quiere hacer y no va a hacer. Dicho de otra forma, un compromiso fuerte no es lo único bueno que puede salir de un uno a uno. Quizás aprendas más sobre el barrio o el pueblo en que estás. Quizás descubras algo clave sobre cómo cae tu estrategia. Quizás veas con más claridad a un adversario. Hay muchas maneras de medir el éxito de un uno a uno.',
  'Let the silence do the talking.': 'Deja que hable el silencio.',
  'One-on-ones are not typical conversations. You might ask questions that the person you’re speaking with isn’t used to being asked. And as a result, that person might get a little stuck. “Well, huh. I never thought about that. I don’t know.” Sometimes we can get the urge to “assist” someone else in a conversation when they’re a little stuck like this: “You know, don’t worry about it. Let’s talk about the next thing.” Resist this urge! It’s often in these moments where, if you let the silence exist, something new can emerge.':
    'Las conversaciones uno a uno no son conversaciones típicas. Quizás hagas preguntas que la otra persona no está acostumbrada a oír. Y entonces puede atorarse un poco. “Pues, mm. Nunca lo había pensado. No sé.” A veces nos dan ganas de “ayudar” a quien se atora así: “Mira, no te preocupes. Hablemos de lo que sigue.” ¡Resiste esas ganas! Muchas veces es en esos momentos cuando, si dejas que exista el silencio, puede surgir algo nuevo.',
  'It ain’t magic.': 'No es magia.',
  'If you’ve ever witnessed an organizer do a really effective one-on-one, it can look a little like a magic trick, but it’s a skill anyone can learn. The way to learn that magic is by paying attention to the small details. And practicing. And more practice.':
    'Si alguna vez viste un uno a uno muy bien hecho, puede parecer un truco de magia, pero es una habilidad que cualquiera puede aprender. Esa magia se aprende poniendo atención a los pequeños detalles. Y practicando. Y practicando más.',
};
