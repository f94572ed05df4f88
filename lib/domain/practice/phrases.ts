/**
 * How people say what they mean, in English and in Spanish: without accents, as they type it, with or without an apostrophe or a
 * mark. Each pattern stands for a way of saying, and no pattern for a sentence.
 */

/** What a sentence may begin with that says nothing of what it is. */
export const FILLERS =
  /^((and|but|so|then|now|ok|okay|alright|well|oh|wow|whoa|yeah|yes|yep|man|hey|hi|hello|look|listen|honestly|actually|basically|um+|uh+|h?m+|huh|oof|aw+|uf+|mhm|gosh|god|right|exactly|wait|great|anyway|you know|i mean|y|pero|entonces|bueno|oye|mira|pues|ah|ay|uy|vaya|va|orale|aja|fijate|digo|la verdad|hola|buenas|exacto|perfecto) )+/;

/** Said of what they told, and never a question, whatever words it shares with one. */
export const SYMPATHY: readonly RegExp[] = [
  /^(i('?m| am) (so |really |very |truly )*sorry\b(?! (but|to (ask|bother)))|(it|that|this)('?s| is) (not|never) your fault\b|it('?s| is) (normal|okay|ok|natural|only human) to (be|feel)\b)/,
  /^((oh|si|asi) )?(lo lamento|lamento (mucho|que|oir|escuchar|lo)|siento mucho|no (es|fue) (tu culpa|culpa tuya)|es normal (tener|sentir)|(eso )?no (se vale|es justo|esta bien|es normal|deberia ser asi))\b/,
  /^(thank(s| you)( so much)? for (telling|sharing|trusting|saying|being)|gracias por (contar|compartir|decir|confiar|tu confianza))/,
  /^((oh|ay) )*(wow|whoa|damn|ugh|jeez|ouch|yikes|oh no|no way|(my|oh) (god|gosh)|oh man|no manches|no inventes|hijole|chale|caray|ay no|no puede ser|dios mio)$/,
];

/** In a step of the ask: the ask itself. What is asked of them is something to do, not something to say or to think. */
export const ASKS: readonly RegExp[] = [
  /^((if|thursday|tomorrow|tonight) )?(will|can|could|would|won'?t) you (please |maybe |be (willing|able|up|down|open|ready|there|one|part)\b|(?!(be|tell|say|talk about|explain|describe|share|imagine|see|think|feel|want|remember|rather|hear|give me|help me)\b)\w+)/,
  /\b(can|could) (i|we) (count on you|count you in|put you down|sign you up)\b|^do you think you('?d|'?ll| can| could| would| will)\b|^(please )?(come|join|sign|stand up) (with|up|on|to|us|for)\b|^(are )?you (in|with us|willing|up for|ready to|down (to|for)|free to|coming|joining)\b/,
  /^(do |would )?you (want|like) to (?!(talk|tell|say|share|know|hear|see)\b)\w+|\bi('?d| would)? (want|like|love|am asking|'m asking|need) (to ask )?you to (?!(know|think|imagine|tell)\b)\w+/,
  /\b(puedes|podrias|quieres|vas a|(te animas|(estas|estarias) (dispuest[oa]|list[oa])) a|te gustaria|crees que puedes) (?!(contar|decir|explicar|platicar|describir|imaginar|pensar|ver|saber|recordar|hablarme)\w*\b)\w+(ar|er|ir)\w{0,3}\b/,
  /^(me |nos )?(vienes|firmas|vas|acompanas|ayudas|traes|invitas|participas|jalas|te (unes|sumas|animas|apuntas|anotas)|le entras|(puedo |podemos )?(cuento|contar|contamos) contigo|te ((puedo|podemos) )?(anot|apunt)(o|ar|amos))\b/,
  /\b(quiero|quisiera|queria|queremos|te) (pedirte|pido|pedimos)\b|\b(gustaria|quiero|quisiera|queremos|necesito|necesitamos) que (?!(sepas|pienses|imagines|me|entiendas)\b)(te )?\w{2,}[ae]s\b/,
];

/** What somebody else would do in their place. */
export const ADVICE: readonly RegExp[] = [
  /(?<!\b(if|so|do|would|when|that|why|what|how|because|know|said|says|like|where|did) )\byou (should|have to|need to|ought to|could(?! be\b)|gotta|can always|can just)\b|\byou('d| had) better\b/,
  /\bwhy don'?t you (?!(want|like|think|trust|feel|know|believe|have)\b)|\bhave you (ever )?(tried|considered|thought (of|about))\b|\bif i were you\b/,
  /^((just|maybe|or|honestly|probably) )*(try|call|report|complain|quit|ignore|google|go (to|see)|talk to|ask for|file|look (for|into))\b(?! (me|us)\b)|^i('?d| would) (just |probably )?(call|go|talk|tell|ask|try|report|quit|move|leave|write|complain|get|take|look|sue)\b|^don'?t (let|put up|take|give)\b/,
  /(?<!\b(por que|si|que|cuando|porque|lo que) )\b(deberias|tienes que|tendrias que)\b|\b(yo que tu|yo en tu lugar|te (recomiendo|aconsejo|sugiero|conviene)|lo mejor (es|seria) que)\b/,
  /\bpodrias (?!contar|decir|explicar|platicar|hablarme|venir|ser|haber)|\bpor que no ((te|le|les|lo|la|se lo) )?(?!(quieres|puedes|crees|tienes|sabes|estas|eres|confias)\b)\w{2,}[ae]s\b|\bhas (pensado en|intentado|probado)\b/,
  /^((mejor|solo|nomas|nada mas|tal vez|quiza|quizas) )*(intenta|prueba|llama|llamale|habla con|pide|pidele|dile|denuncia|reporta|reportalo|quejate|busca|buscate|renuncia|ve a|no (te )?(dejes|permitas|aguantes))\b(?! me\b)|^yo (\w+ )?\w{3,}ria\b/,
];

/** What they told, in the organizer's words, or what it does to whoever hears it. */
export const SAID_BACK: readonly RegExp[] = [
  /^(so )?(you('re| are| want| said| feel| must| sound| seem| told| mentioned)|what (i('?m| am) hearing|i('?ve)? hear(d)?|you('?re| are) saying)|i (can |could |do )?(hear(d)?|see how|imagine|tell (that )?you)\b|i (remember (you|when you)|can'?t believe)\b|it('s| is) like you\b)/,
  /^((wow|oh|man|yeah|and|god) )*((that|it|this) )?(sounds|seems|must)\b/,
  /^((okay|ok|alright|well) )?(so )?(if|let me (see|make sure|check)( if)?) (i('?m| am|'?ve)? |we )?(\w+ )?(hear(d|ing)?|understand(ing)?|understood|get(ting)?|got)\b/,
  /^so (your|you|he|she|it|they|there|that|this|the)\b(?! (plan|idea|meeting|goal|good news)\b)/,
  /\b(i('?m| am) (so |really |very )?sorry|i (get|understand|see|believe|hear) (that|it|why|how|you))\b|^(that |it )?makes (a lot of |perfect |total )?sense\b|^no wonder\b|^(nobody|no one) (should|deserves)\b|^nadie (deberia|merece)\b|^it's .*\b(gets to|bothers|hurts|scares|matters to|worries|kills|upsets) you\b|^what (hurts|bothers|scares|matters|gets|worries)( to)?( you)?( the)? most is\b|^lo que (mas )?te (pesa|duele|molesta|importa|preocupa|enoja|asusta|da)\b|^(i bet|anybody|anyone) would\b/,
  /\b(that|it|this)('?s|s| is| was)? (so |really |very |just |such |pretty |completely )*(an? )?(hard|awful|terrible|horrible|rough|heavy|scary|unfair|tough|sad|wrong|crazy|insane|ridiculous|outrageous|real|exhausting|frustrating|infuriating|painful|messed up|heartbreaking|brutal|cruel|disgusting|shocking|unacceptable|nightmare|not (fair|right|ok|okay)|a l(ot|ong)|no way to)\b/,
  /^(is that|did i (get|hear|understand) (that|it|you)|am i (getting|hearing|understanding) (that|it|you)) right\b|^((te )?entendi bien|voy bien)$/,
  /^(o sea que |o sea |entonces |asi que )?((tu )?quieres(?! que (te|me|nos|le)\b)|dijiste|lo que (me )?(dices|cuentas|oigo|escucho|entiendo)|me (dices|dijiste|contaste|estas diciendo)|dices que|si (te |lo )?(entiendo|entendi|escucho|oigo)|te (oigo|oi|escuche|escucho(?= )))\b/,
  /^(o sea|entonces|asi|es decir)( que)? (tu|tus|su|sus|el|ella|ellos|ellas|la|las|los|lo|le|les|te|se|no|nadie|todos|estas|tienes|llevas)\b(?! (plan|idea|meta|reunion|junta)\b)/,
  /^(me )?(parece|suena|imagino|se (te )?(nota|oye|ve|siente))( a)?( que)?\b|^(tienes (miedo|coraje|rabia|razon|ganas|derecho|frio|hambre|verguenza)|estas (enojad|cansad|triste|preocupad|hart|asustad|frustrad)\w*)\b|^(que \w+ )?((te|le|les) )?(debe|debio|ha de|han de|has de|tuvo que) (de )?(ser|estar|haber|sentir)|^con razon\b|^tiene (todo el )?sentido\b|^no es para menos\b/,
  /\b(lo siento|te (entiendo|creo)|entiendo (por que|que|como|lo que)|que (dificil|duro|fuerte|feo|triste|tristeza|pena|horror|horrible|coraje|rabia|injusto|injusticia|susto|pesado|terrible|frustrante|impotencia|angustia|abuso|barbaridad|mala onda|cansado|locura|descaro|pesadilla|bueno|gusto)\b(?! (conocer|ver|hablar|saludar))|me parte el (alma|corazon)|(es|fue|esta) (muy |bien |tan |demasiado |una? )*(dificil|duro|fuerte|feo|triste|horrible|injusto|injusticia|terrible|pesado|abuso|mucho|demasiado))\b/,
];

/** In a step of questions, what is said of them without asking is what they told. */
export const MIRRORED: readonly RegExp[] = [
  /^(you|your)\b(?! (know|see|guys|can|could|should|ever|okay|ok|mind|think|good|still|want to|need an?)\b)/,
];

/** After what was said back, with a question mark: whether it was so. */
export const TAG = /^(right|huh|yeah|no|verdad|cierto|es asi|si)$/;

/** The same of what is concluded, unless it is of the organizer's own. */
export const CONCLUDED = /^((okay|ok|alright) )?(so|o sea|entonces|asi que|es decir)( que)? /;

/** In a step of what comes next, what they will do is what was agreed. */
export const AGREED: readonly RegExp[] = [
  /^((okay|ok|alright|great|perfect) )?(so )?you('ll| will|'re going to| are going to)\b/,
  /^((ok|va|bueno|listo|perfecto) )*(entonces|tu)( tu)? (vas|(?!(mas|las)\b)\w{3,}[ae]s)\b/,
];

/** What makes them go on, or asks without a mark. */
export const MORE: readonly RegExp[] = [
  /^((can|could|would|will) you |please |maybe |just )*(tell me|talk to me|walk me through|take me (back|through)|help me (understand|see)|say (\w+ )*(more|about)|(give|show|paint) me|describe|go on|go ahead|keep (going|talking)|i('?m| am) (listening|curious|wondering)|i('?d| would)? (like|love|want|wanted) to (hear|know|understand|ask you (about|what|how|why|who))|i (was )?wonder(ing)?|(and )?then what|since when|for how long|(some)(thing|one|body) else|any(?! (of|more|day|time))\w*|remind me|mind if|(you )?ever|you (okay|ok|think|mind|still|free|around|busy|home|ready|sure|got (a|any|time))\b|mm+ ?h?m+|m+h+m+|uh huh|huh|and|really|i see)\b/,
  /\b(and then|what happened|how so|how come|how are you|how have you been|how'?s it going|such as|like what)\b/,
  /^((?!what (i|we|they|you|he|she) )what|(?!how (i|we|they) )how|why|who|where(?! (i|we|they) )|whose|which|when(?='?s\b| (are|can|could|did|do|does|is|should|was|were|will|would)\b|$))('?s|'?re|'?d|se)?\b/,
  /^(if|when|suppose|say|let's say|imagine) .*\b(what|who|which|where|how)('?s|'?d| (would|could|is|do|does|did|will))\b/,
  /^(do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|don'?t|doesn'?t|didn'?t|isn'?t|aren'?t|wasn'?t|haven'?t|hasn'?t) (you|he|she|it|they|we|i|that|this|there|your|the|any\w*|some\w*|people|other\w*|everybody|everyone|nobody|no one)\b/,
  /^(me )?(cuentame|platicame|dime|explicame|hablame|describeme|ayudame a entender|dame un ejemplo|ponme un ejemplo|sigue|siguele|sigueme|continua|adelante|te escucho$|recuerdame|repiteme|comparteme|y luego|y despues|como asi|alguna idea|algo mas|alguien mas|a poco|aja|me (puedes|podrias|quieres|quisieras)|(me gustaria|quiero|quisiera|queria) (saber|oir|escuchar|entender|preguntarte))\b|\b(y luego|y despues|que paso|como (estas|te va|has estado|te ha ido))$/,
  /^(eso )?((a|de|con|en|para|por|desde|hace|hasta) )?(que(?! (bueno|bien|gusto|alegria)\b)|como(?! (te |ya |les |le )*(dije|dijo|somos|sabes))|cuando(?= (te |le |lo |la |se |crees que )*(es|fue|seria|va|empezo|paso|puedo|podemos|podria|nos vemos|(?!(las|mas|mis|tus|sus|tres|much.s|tod.s|est.s|nuestr.s)\b)\w+(as|es|ste))\b|$)|donde|adonde|quien|quienes|cual|cuales|cuant[oa]s?)\b/,
  /^si .*\b(que|cual|quien|como|donde|a quien)( te| le| lo| la| se)? \w+(ria|rias|rian)\b/,
  /^((tu|usted|ustedes|ya|todavia|aun|alguna vez|nunca|y) )*((te|le|lo|la|se|me) )?(tienes|has|puedes|podrias|crees|sabes|conoces|quieres|piensas|vives|recuerdas|te acuerdas|ibas|habias|habrias|hubieras|prefieres|dirias|\w{2,}(aste|iste))\b/,
  /^((ya|todavia|aun|eso) )*te (agarr[oe]|interrumpo|molesto|\w+o o te|da|gusta|gustaria|parece|suena|late|importa|molesta|preocupa|acuerdas|sientes|imaginas|sirve|interesa|afecta|queda)\b/,
  /^(hay|habia|alguien|existe) (alg[uo]\w*|otr[oa]\w*|mas|te|le|les)\b|\balguna vez\b|^(es|son|fue|fueron|esta|estan|era) .+ o (\w+ ){0,2}\w+$/,
  /^(your|the|his|her|tu|tus|su|sus|el|la|los|las) (\w+ ){1,2}(how|what|where|why|como|que|donde)('s|'?re| (is|are|did|do|does|was|were|esta|estan|hizo|hacen|dijo|dijeron|piensa|le|les|va))\b|^(el|ella|ellos|ellas|tu) (que|como|donde|cuando)\b/,
];

/** What an organizer tells of themselves, of us, or of what was done together. */
export const OF_OURS: readonly RegExp[] = [
  /^(?!(send|call|text|let|help) me\b).*\b(i|i'm|im|i've|ive|i'll|i'd|we|we're|we've|we'll|we'd|us|our|ours|my|mine|me|myself|let's)\b/,
  /^(?!(send|call|text|let|help) me\b).*\b(yo|mi|mis|mio|mia|nosotr[oa]s|nos|nuestr[oa]s?|conmigo|me|juntos|juntas)\b|\b(?!(ulti|proxi|pri|maxi|mini|ani|extre)mos\b)\w{2,}[aei]mos\b|\b(somos|vamonos)\b/,
  /^((no|ya|te|lo|la|le|les|los|se|aqui|tambien|siempre|solo|hoy|manana|nunca) )*(soy|estoy|tengo|vivo|trabajo|llevo|quiero|quisiera|creo|pienso|voy|fui|vine|vengo|puedo|hablo|hable|llamo|perdi|empece|llegue|se que|he \w+(ado|ido|cho|sto)|conozco|necesito|prometo|escribo|mando|aviso|espero|tuve|hice|vi|oi|supe|prefiero|entiendo|agradezco|quito|invito|cuento|digo)\b/,
];

/** What is told without saying whose it is: the plan, what is imagined, when it was, how much it is; a greeting, and thanks. */
export const TOLD: readonly RegExp[] = [
  /^(just|only|not) (calling|checking|asking|selling|trying)\b|^(the|this|that|our) (plan|idea|goal|good news|bad news|truth|fact|point|meeting|vote|petition|letter|next step)\b|^(imagine|picture) \w+/,
  /^(back )?(last (year|month|week|night|summer|winter|spring|fall|time)|(this|next) (year|month|week|summer|winter|spring|fall)|(in|since|by) (january|february|march|april|may|june|july|august|september|october|november|december|(19|20)\d\d)|(\w+ )?(years|months|weeks|days) ago|yesterday|tomorrow|tonight)\b/,
  /\b\d{2,}\b|[$%]\d|\d%|\b(percent|thousand|million|billion|hundred|por ciento|mil|millon|millones|cientos)\b/,
  /^(el|la|nuestr[oa]) (plan|idea|meta|reunion|junta|carta|peticion|votacion|(buena|mala) noticia|verdad)\b|^(imaginate|imagina|piensa en) \w+/,
  /^((el|la) )?(ano|mes|semana|invierno|verano|otono|primavera|noche) pasad[oa]\b|^(este|esta|el proximo|la proxima) (ano|mes|semana|invierno|verano)\b|^(en|desde) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|(19|20)\d\d)\b|^hace (\w+ ){1,2}(anos|meses|semanas|dias)\b|^(ayer|anoche|manana|hoy)\b/,
  /^(hi|hey|hello|good (morning|afternoon|evening)|thanks|thank you|sorry (to|for|about)|(nice|good|great) to (finally )?(meet|see|hear|talk)|(que )?gusto (en )?(conocer|ver|hablar|saludar)\w*|(good)?bye|talk soon|see you|hola|buenas|buenos dias|gracias|mucho gusto|perdon|disculpa\w*|nos vemos|adios)\b/,
];

/** What is said of others: where it is the organizer who speaks, it is told; in a step of questions it may be what was heard. */
export const OF_OTHERS: readonly RegExp[] = [
  /^(your|you (don't|dont|can|won't|will|deserve|aren't|all|both)|you'(ll|re|ve)|the|a|an|this|that|that's|these|those|it|it's|its|it'll|he|he's|she|she's|they|they're|they've|they'll|there's|there|some|many|most|more|all|other|others|people|folks|nobody|no one|everybody|everyone|somebody|someone|one|two|three|if|when|once|because|with|without|since|together|half|over|down|up|out|at|in|on|here|\w+s (at|in|on|from|over|down|across|near)|(\w+ )?\w+s (have|had|got|won|did|went|came|are|were|\w+ed))('?(s|ll|d|ve|re))? (\w+'?\w* ?){3,}/,
  /^(el|la|los|las|ellos|ellas|un|una|unos|unas|este|esta|estos|esa|ese|esos|esto|eso|much[oa]s|tod[oa]s|algun[oa]s|vari[oa]s|otr[oa]s|tu|tus|nadie|alguien|cada|mas|menos|si|cuando|porque|con|sin|entre|hay|habia|es|son|fue|era|la gente|gente|en|aqui|alla|te \w+o|a (much|tod|vari)[oa]s|ya|asi|no (es|hay|son|fue|se|va|van)|se|ni|uno|dos|tres|\d+|\w{3,}s (de|del|en|que|ya|no|se))\b( [\p{L}\p{N}']+){3,}/u,
];

/** “What was it like?” asks for no liking. */
export const COMPARING = /\b(was|is|be|been|it|that|this|feel|felt|looks?|sounds?|seems?) like\b/g;

/** What questions are made of, whatever they are about. */
export const OF_ANY_QUESTION: ReadonlySet<string> = new Set(
  (
    'what who why how much mucho tanto think believe crees piensas opinas when where which is are was were be do does did have has had can could would will should s re ll d t don if ' +
    'so and then but or not a an the it that this there i you your he she they we them my me us to of in on for from with about at ' +
    'most more one any some been being got get going go ' +
    'que quien quienes por porque como cuando donde cual cuales cuanto cuanta cuantos es son fue era ser esta estan esto eso ese esa ' +
    'ha has han he hay si y o no pero un una unos unas el la los las lo le les se te tu tus su sus mi me nos de del a al en con para ' +
    'mas muy ya asi'
  ).split(' '),
);
