/** The check-in in Spanish, by what it says in English; what the six steps say too, they have (`../six-steps/spanish.ts`). */
export const inSpanish: Readonly<Record<string, string>> = {
  'Check-In with Someone Who Went Quiet': 'Con quien dejó de venir',
  'the check-in with someone who went quiet': 'la conversación con quien dejó de venir',
  'organizers of many traditions': 'gente que organiza, de muchas tradiciones',
  'For someone who was part of it and hasn’t been seen for a while. You want to know how they are, not to get them back at any price.':
    'Para alguien que era parte y lleva un tiempo sin aparecer. Quieres saber cómo está, no que vuelva a cualquier precio.',
  'It ends with something smaller than before, or with a pause and the day on which you call again.':
    'Termina con algo más pequeño que antes, o con una pausa y el día en que vuelves a llamar.',

  // Step 1.
  Thanks: 'Gracias',
  'Thank them for what they did, before anything else': 'Da las gracias por lo que hizo, antes que nada',
  'Name one thing that they did, and what came of it': 'Nombra una cosa que hizo y lo que salió de ella',
  'Say that you’re calling about them, not about a task': 'Di que llamas por esta persona, no por una tarea',
  'How have you been?': '¿Cómo has estado?',
  'Is this a good moment to catch up?': '¿Es buen momento para ponernos al día?',
  'I’ve been thinking about [what-they-did]. That mattered, and I never really thanked you.':
    'He estado pensando en [what-they-did]. Eso contó mucho, y nunca te di bien las gracias.',
  'Glad that you called, or at least at ease': 'Se alegra de que llames, o al menos está con calma',
  'Continue to Step 2, What Has Changed': 'Continúa al paso 2, Lo que ha cambiado',
  'Glad that you called, or at ease': 'Se alegra de que llames, o está con calma',
  '→ 2 Changes': '→ 2 Cambios',
  'Apologizes, or waits for the task': 'Se disculpa, o espera la tarea',
  'Say again that they owe you nothing': 'Di otra vez que no te debe nada',
  'They owe you nothing': 'No te debe nada',

  // Step 2.
  'What Has Changed': 'Lo que ha cambiado',
  Changes: 'Cambios',
  'Hear how life has been since you last talked': 'Escucha cómo ha sido su vida desde la última vez',
  'Ask about their life, then listen': 'Pregunta por su vida y luego escucha',
  'Leave the campaign out of it for now': 'Deja por ahora la campaña a un lado',
  'What has changed for you since we last talked?': '¿Qué ha cambiado para ti desde la última vez?',
  'What do your days look like now?': '¿Cómo son tus días ahora?',
  'What’s been the hardest part?': '¿Qué ha sido lo más difícil?',
  'Note what takes up their time now, and whom they look after':
    'Fíjate en qué le ocupa el tiempo ahora y a quién cuida',
  'You can see how their days have changed': 'Puedes ver cómo han cambiado sus días',
  'Continue to Step 3, What Got in the Way': 'Continúa al paso 3, Lo que estorbó',
  '→ 3 In the Way': '→ 3 Lo que estorbó',
  '“Just busy,” and nothing behind it yet': '“Mucho que hacer”, y nada detrás todavía',
  'Ask what the days are like': 'Pregunta cómo son sus días',
  'Ask about their days': 'Pregunta por sus días',

  // Step 3.
  'What Got in the Way': 'Lo que estorbó',
  'In the Way': 'Lo que estorbó',
  'Find out what stopped them, and whether we had a part in it':
    'Averigua qué le detuvo y si tuvimos algo que ver',
  'Ask without blame': 'Pregunta sin culpar',
  'If it was something that we did, say that you’re sorry, and don’t explain':
    'Si fue algo que hicimos, di que lo sientes y no des explicaciones',
  'What got in the way of being part of it?': '¿Qué te impidió seguir siendo parte?',
  'Was there something that we did, or didn’t do?': '¿Hubo algo que hicimos, o que no hicimos?',
  'What would have made it easier?': '¿Qué lo habría hecho más fácil?',
  'Says what it was, and is lighter for it': 'Dice qué fue, y se le nota el alivio',
  'Continue to Step 4, What Still Matters': 'Continúa al paso 4, Lo que aún importa',
  '→ 4 Still Matters': '→ 4 Aún importa',
  'Polite, and says nothing of what it was': 'Con cortesía, y sin decir qué fue',
  'Ask about our part in it, or go back to Step 2, What Has Changed':
    'Pregunta por nuestra parte o vuelve al paso 2, Lo que ha cambiado',
  'Ask on, or go to 2': 'Pregunta más, o al 2',

  // Step 4.
  'What Still Matters': 'Lo que aún importa',
  'Still Matters': 'Aún importa',
  'Find what they still care about, which may be another thing than before':
    'Encuentra lo que aún le importa, que puede ser otra cosa que antes',
  'Say back why they came in the first place': 'Repite por qué vino al principio',
  'Ask whether that’s still so': 'Pregunta si sigue siendo así',
  'What still matters to you about this?': '¿Qué te sigue importando de esto?',
  'What made you come in the first place?': '¿Qué te hizo venir al principio?',
  'Is there anything about it that you miss?': '¿Hay algo que extrañes?',
  'It’s still about [their-stake] for you. Did I get that right?':
    'Para ti sigue tratándose de [their-stake]. ¿Entendí bien?',
  'Says what still matters, in a sentence of their own': 'Dice qué le sigue importando, con una frase propia',
  'Continue to Step 5, A Smaller Ask, or a Pause': 'Continúa al paso 5, Un pedido más pequeño o una pausa',
  'Says in their own words what still matters': 'Dice con sus palabras qué le sigue importando',
  '→ 5 Smaller Ask': '→ 5 Pedido pequeño',
  'It seems far away, or something else matters more now': 'Le queda lejos, o ahora le importa más otra cosa',
  'Ask what does matter now, or go to Step 5 and offer a pause':
    'Pregunta qué le importa ahora, o ve al paso 5 y ofrece una pausa',
  'Far away now, or something else matters': 'Le queda lejos, o le importa otra cosa',
  'Ask on, or to 5': 'Pregunta más, o al 5',

  // Step 5.
  'A Smaller Ask, or a Pause': 'Un pedido más pequeño o una pausa',
  'Smaller Ask': 'Pedido pequeño',
  'Ask for something that fits their life now, or agree on a pause with a day':
    'Pide algo que quepa en su vida de ahora, o acuerden una pausa con un día',
  'Ask for less than last time': 'Pide menos que la última vez',
  'Then wait': 'Luego espera',
  'Offer a pause with a day: they said “not now” or “not that” far more often than “not ever”':
    'Ofrece una pausa con un día: es mucho más frecuente “ahora no” o “eso no” que “nunca”',
  'I don’t want to ask for more than fits.': 'No quiero pedirte más de lo que cabe.',
  'Could you [the-ask]?': '¿Podrías [the-ask]?',
  'Wait. The next word is theirs.': 'Espera. La próxima palabra es suya.',
  'What would fit into your life right now?': '¿Qué cabría en tu vida ahora mismo?',
  'Would you rather that I come back to you later?': '¿Prefieres que te busque más adelante?',
  'Or could you just [smaller-ask]?': '¿O podrías solo [smaller-ask]?',
  'It went badly': 'Salió mal',
  'Others do it now': 'Ya lo hacen otros',
  'No longer my thing': 'Ya no es lo mío',
  'A pause, with a day': 'Pausa, con un día',
  'Then let’s take a break. When may I call again?': 'Entonces hagamos una pausa. ¿Cuándo te puedo llamar?',
  'Something else': 'Otra cosa',
  'How we lost them': 'Por qué se fue',
  'What we ask of people': 'Lo que pedimos a la gente',
  'Who they were close to': 'Con quién se llevaba',
  'A yes that sounds like relief, not like duty': 'Un sí que suena a alivio, no a deber',
  'relief, not duty': 'con alivio',
  'A yes out of duty, or “I’ll see”': 'Un sí por deber, o un “ya veré”',
  'Back to Steps 3 or 4, or offer a pause': 'De vuelta a los pasos 3 o 4, u ofrece una pausa',
  'out of duty': 'por deber',
  'Back to 3 or 4': 'Volver a 3 o 4',
  'A no: most often “not now” or “not that”': 'Un no: casi siempre “ahora no” o “eso no”',
  'Back to Steps 3 or 4, or end with a pause': 'De vuelta a los pasos 3 o 4, o termina con una pausa',
  'now, or that': 'ahora, o eso',
  'Pause, or 3 or 4': 'Pausa, o 3 o 4',

  // Step 6.
  'Keep it small and settled, and keep the door open':
    'Que sea algo pequeño y claro, y la puerta siga abierta',
  'Say back the one thing, and the day': 'Repite la única cosa y el día',
  'Thank them again': 'Da las gracias otra vez',
  'When would you [what-they-will-do]?': '¿Cuándo podrías [what-they-will-do]?',
  'How do you like to hear from me?': '¿Cómo prefieres que te contacte?',
  'When should I check in again?': '¿Cuándo te vuelvo a buscar?',
  'The one thing and the day of the next contact are said':
    'Está dicha la única cosa y el día del próximo contacto',
  'The one thing and the day are said': 'Está dicha la única cosa y el día',
  'What, or when you talk again, is still open': 'Sigue abierto qué, o cuándo vuelven a hablar',
  'Stay until both are clear': 'Quédate hasta que las dos cosas estén claras',

  // The blank of its own.
  'WHAT THEY DID': 'LO QUE HIZO',
  'what you did with us': 'lo que hiciste con la gente',
  'One thing that they did, e.g. “the night you brought soup to the vigil”':
    'Una cosa que hizo, p. ej. “la noche que trajiste sopa a la vigilia”',

  // The tips.
  'Nobody owes us their time.': 'Nadie nos debe su tiempo.',
  'People go quiet for reasons: a child, a night shift, a slight that nobody noticed. Ask as someone who likes them.':
    'La gente deja de venir por razones: un bebé, un turno de noche, un desaire que nadie notó. Pregunta con cariño.',
  'Be sorry in one sentence.': 'Pide perdón en una frase.',
  'If we had a part in it, say so and stop there. An explanation asks them to forgive you.':
    'Si tuvimos algo que ver, dilo y para ahí. Una explicación le pide que te perdone.',
  'The silence is theirs.': 'El silencio es suyo.',
  'After the ask, wait. They’re looking for an answer that’s true.':
    'Después del pedido, espera. Busca una respuesta que sea verdad.',
  'A pause with a day is a good end.': 'Una pausa con un día es un buen final.',
  'A pause with a day is a good end. “Not now” and “not that” are far more usual than “not ever,” and you’ll be the one who called.':
    'Una pausa con un día es un buen final. “Ahora no” y “eso no” son mucho más frecuentes que “nunca”, y quien llamó fuiste tú.',

  // The objections and their answers.
  'It went badly for me': 'Me fue mal',
  'I’m sorry. Thank you for telling me.': 'Lo siento. Gracias por decírmelo.',
  'If we got that wrong, I’d rather hear it than lose you.':
    'Si nos equivocamos, prefiero saberlo a perderte.',
  'What would have to be different for it to be worth your time?':
    '¿Qué tendría que ser distinto para que valga tu tiempo?',
  'It’s good that it goes on.': 'Qué bueno que sigue.',
  'And there was something of yours in it that nobody else brings.': 'Y había algo tuyo que nadie más trae.',
  'What did you like best about doing it?': '¿Qué era lo que más te gustaba de hacerlo?',
  'It’s not my thing anymore': 'Ya no es lo mío',
  'People change, and that’s all right.': 'La gente cambia, y está bien.',
  'You don’t owe us anything.': 'No nos debes nada.',
  'What matters to you now?': '¿Qué te importa ahora?',
  'I feel bad that I left': 'Me apena haberme ido',
  'Nobody holds it against you.': 'Nadie te lo reprocha.',
  'Everybody who’s been in this for long has needed a break.':
    'Quien lleva tiempo en esto alguna vez ha necesitado un descanso.',
  'Is there anything about it that you’ve missed?': '¿Hay algo de esto que hayas extrañado?',
  'Things are hard at home': 'En casa las cosas están difíciles',
  'Then that comes first.': 'Entonces eso va primero.',
  'We’ll still be here later. Today I’d rather help than ask.':
    'Aquí seguiremos después. Hoy prefiero ayudar que pedir.',
  'Is there something that we could do for you?': '¿Hay algo que podamos hacer por ti?',
};
