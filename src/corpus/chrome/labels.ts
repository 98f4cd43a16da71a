/**
 * Words of the page around an article, in the languages of the sites that news about missions comes from. All in lower
 * case, without punctuation at the ends. A line is compared whole: none of these is looked for inside a paragraph.
 */

/** Whole lines that open the part of the page below an article: what follows is other articles or readers' comments. */
export const END_LABELS: ReadonlySet<string> = new Set(
  [
    // English: “Related Articles”
    'related|related articles|related stories|related news|related content|related topics|related posts|related coverage',
    'read next|up next|read more|read also|also read|see also|more stories|more news|more from this section|more on this',
    'more on this story|you may also like|you might also like|recommended|recommended for you|recommended stories',
    'most read|most popular|most viewed|most shared|top stories|latest news|latest stories|latest|trending|trending now',
    "editors picks|editor’s picks|editor's picks|don’t miss|don't miss|popular now|in case you missed it|sponsored",
    'sponsored content|promoted stories|from around the web|around the web|comments|leave a comment|leave a reply',
    'join the conversation|join the discussion|add a comment|post a comment|view comments|show comments|tags|topics',
    'about the author|about the authors|newsletter|newsletters|sign up|keep reading|what to read next|more in world',
    // French: “Lire aussi”
    'lire aussi|à lire aussi|a lire aussi|sur le même sujet|articles liés|les plus lus|le plus lu|à la une|commentaires',
    'vous aimerez aussi|à découvrir|voir aussi|articles similaires|dans la même rubrique|à lire également',
    // Spanish: “Lo más leído”
    'lo más leído|lo más visto|más leídas|más noticias|noticias relacionadas|artículos relacionados|te puede interesar',
    'lea también|lee también|ver también|le puede interesar|comentarios|últimas noticias|relacionados|más información',
    // Portuguese: “Leia também”
    'leia também|leia mais|veja também|mais lidas|notícias relacionadas|últimas notícias|comentários|relacionadas',
    // German: “Lesen Sie auch”
    'lesen sie auch|auch interessant|mehr zum thema|meistgelesen|das könnte sie auch interessieren|kommentare|verwandte artikel',
    'weitere artikel|weitere nachrichten|zum thema',
    // Italian: “Leggi anche”
    'leggi anche|i più letti|articoli correlati|potrebbe interessarti|commenti|ultime notizie|notizie correlate',
    // Dutch, Turkish, Indonesian, Swahili, Polish
    'lees ook|lees meer|meest gelezen|gerelateerde artikelen|reacties|ilgili haberler|çok okunanlar|son dakika|yorumlar',
    'baca juga|berita terkait|terpopuler|komentar|soma zaidi|habari zinazohusiana|czytaj także|zobacz także|najczęściej czytane',
    // Russian, Ukrainian, Arabic, Persian, Hebrew
    'читайте также|похожие новости|самое читаемое|комментарии|по теме|читайте також|коментарі|اقرأ أيضا|اقرأ أيضاً|الأكثر قراءة',
    'مواضيع ذات صلة|مقالات ذات صلة|تعليقات|بیشتر بخوانید|اخبار مرتبط|קרא עוד|כתבות נוספות',
  ].flatMap((group) => group.split('|')),
);

/** Whole lines that are a button, a box's title or an advertisement's label: “Share”, “Log in”, “Publicité”. */
export const WIDGET_LABELS: ReadonlySet<string> = new Set(
  [
    'logo|menu|search|home|close|open menu|main menu|skip to content|skip to main content|skip navigation|back to top|top',
    'share|share this|share this article|share this story|share on facebook|share on twitter|share on x|tweet|pin it|email',
    'print|copy link|link copied|save|save article|save for later|bookmark|listen|listen to this article|play|pause|watch',
    'watch live|live|live scores|live tv|breaking|breaking news|video|gallery|photo gallery|photos|image|ad|ads|advert',
    'advertisement|advertising|advertisment|paid content|story continues below|log in|login|log in register|log out|sign in|sign up',
    'register|subscribe|subscribe now|my account|follow us|follow|donate|support us|contact us|about us|terms of use',
    'terms of service|terms and conditions|privacy policy|cookie policy|cookie settings|accept|accept all|reject|reject all',
    'manage cookies|i agree|load more|show more|see more|view more|next|previous|next article|previous article|next page',
    'download the app|get the app|app store|google play|facebook|twitter|whatsapp|instagram|linkedin|telegram|youtube|reddit',
    'acquire licensing rights|purchase licensing rights|reprints|request reprint|permissions|corrections|report an error',
    'subscriber exclusive|premium|become a member|advertise with us|manage preferences|do not sell my personal information|embed',
    "open navigation menu|classifieds|epaper|e-paper|e-edition|today’s paper|today's paper|scroll to continue|scroll down for video",
    'click to expand|tap to unmute|getty images|afp via getty images|in this story|in this article|table of contents|edition',
    'people also read|you may like|comments closed|report this ad|report an issue|copy embed code|view comments',
    'loading|loading comments|please wait|try again|retry|chargement|cargando|carregando|wird geladen|caricamento|laden|yükleniyor',
    'no comments yet|be the first to comment|listen now|play video|mute|unmute|settings|fullscreen|transcript below',
    "publicité|espace annonceurs|espace publicitaire|annonce|partager|imprimer|envoyer|écouter|fermer|accueil|rechercher|s'abonner|s’abonner|se connecter|connexion",
    'publicidad|espacio publicitario|anuncio|compartir|imprimir|escuchar|cerrar|inicio|buscar|suscríbete|iniciar sesión',
    'publicidade|compartilhar|partilhar|ouvir|fechar|início|assine|entrar|continua após a publicidade',
    'anzeige|werbung|teilen|drucken|schließen|startseite|suche|abonnieren|anmelden|merken|artikel anhören',
    'pubblicità|condividi|stampa|ascolta|chiudi|abbonati|accedi|cerca',
    'advertentie|delen|zoeken|inloggen|abonneren|reklam|paylaş|ara|giriş yap|iklan|bagikan|cari|reklama|udostępnij|szukaj',
    'annons|dela|annonse|del|mainos|jaa|реклама|поделиться|поиск|войти|підписатися|поділитися|إعلان|إعلانات|شارك|بحث|تسجيل الدخول',
    'تبلیغات|پרסומת|פרסומת|広告|シェア|广告|分享|광고|공유',
  ].flatMap((group) => group.split('|')),
);

/** Names of a site's sections, as its menu lists them: “Home Africa World Business Sport Opinion”. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  (
    'home news world international national local politics political business markets market economy finance money tech ' +
    'technology science health environment climate sport sports football cricket tennis golf culture arts lifestyle life ' +
    'style travel food opinion opinions editorial analysis blogs video videos photos pictures podcasts podcast live ' +
    'weather entertainment books film music education jobs property cars motoring africa asia europe americas america ' +
    'uk us usa mideast breaking latest investigations magazine newsletters more menu search subscribe login register ' +
    'archive contact about shop games crosswords obituaries features society religion law crime en ' +
    'accueil politique société économie monde afrique culture santé environnement tribune vidéo vidéos annonces ' +
    'inicio política sociedad economía mundo deportes cultura opinión tecnología fútbol tenis ciclismo baloncesto ' +
    'vídeos english español français deutsch português العربية русский türkçe 中文 ' +
    'startseite politik wirtschaft welt kultur gesellschaft wissen meinung gesundheit ' +
    'economia sociedade esportes desporto mundo cronaca politica esteri cultura spettacoli ' +
    'partager tweeter facebook twitter whatsapp instagram telegram linkedin youtube email share tweet print'
  ).split(' '),
);
