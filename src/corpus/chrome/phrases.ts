/**
 * Patterns of lines around an article. Each is anchored at the line's start or end, is tried on short lines only, and
 * has no unbounded repetition inside another.
 */
export interface LinePattern {
  readonly pattern: RegExp;
  readonly reason: string;
  /** Longer lines are prose, whatever they begin with. */
  readonly maxWords: number;
  readonly example: string;
}

/** Wordings that only a page has, never a story; the first that fits gives the reason. */
export const LINE_PATTERNS: readonly LinePattern[] = [
  {
    pattern: /^(?:©|\(c\)\s?\d{4}|copyright\b|&copy;)/iu,
    reason: 'copyright line',
    maxWords: 40,
    example: '© 2024 Harbour Media Ltd. All rights reserved.',
  },
  {
    pattern:
      /(?:all rights reserved|tous droits réservés|todos los derechos reservados|todos os direitos reservados|alle rechte vorbehalten|tutti i diritti riservati|alle rechten voorbehouden|tüm hakları saklıdır|все права защищены|جميع الحقوق محفوظة|hak cipta dilindungi)/iu,
    reason: 'copyright line',
    maxWords: 25,
    example: 'Alle Rechte vorbehalten, Hafenblatt GmbH',
  },
  {
    pattern:
      /^(?:advert(?:isement|isment|ising)?|publicité|publicidad|publicidade|anzeige|werbung|pubblicità|advertentie|reklam[ae]?|sponsored(?: content| by)?|ad)\b\s?[-–—:|.(…]/iu,
    reason: 'advertisement label',
    maxWords: 9,
    example: 'Advertisement - scroll to continue',
  },
  {
    pattern:
      /^(?:sponsored(?: (?:content|post|by))?|promoted|advertorial|paid (?:content|post|partnership)|partner content|in partnership with|contenu sponsorisé|patrocinado|contenido patrocinado|gesponsert)\s?[:|–—]/iu,
    reason: 'advertisement label',
    maxWords: 30,
    example: 'Sponsored: Own a plot by the river with a deposit of 500',
  },
  {
    pattern:
      /^(?:(?:related|recommended|more|our|your|the|paid|this|end|start|of|after|below|continue|reading|skip|close|remove|go|ad|free)\s){0,3}(?:advert(?:s|ising|isements?|isment)|sponsored|promoted|commercial|paid)(?:\s(?:content|links?|posts?|stories|message|break|feature|partner|ends?|box|banner|slot|space|continues|below|ad|ads)){0,3}$/iu,
    reason: 'advertisement label',
    maxWords: 6,
    example: 'Related advertising content',
  },
  {
    pattern: /^(?:story|article|text) continues (?:below|after)\b/iu,
    reason: 'advertisement label',
    maxWords: 9,
    example: 'Story continues below advertisement',
  },
  {
    pattern:
      /^(?:read (?:more|also|next|the rest|the full)|also read|see also|related|recommended|more (?:on|from|in)|watch|listen|click (?:here|to)|tap (?:here|to)|don['’]t miss|must read|lire aussi|à lire|lea también|lee también|leia (?:também|mais)|lesen sie auch|mehr zum thema|leggi anche|lees ook|baca juga|читайте также)\s?[:|–—>»]/iu,
    reason: 'link to another article',
    maxWords: 30,
    example: 'READ MORE: Harbour reopens after the storm',
  },
  {
    pattern:
      /^(?:click|tap) here\b|^read the (?:rest|full (?:story|article|text|report)|original)\b.{0,40}$|^continue reading\b/iu,
    reason: 'link to another article',
    maxWords: 14,
    example: 'Read the full story here.',
  },
  {
    pattern:
      /^(?:photo|photos|image|images|picture|pictures|file photo|file|video|illustration|graphic|photograph|crédit photo|foto|fotos|bild|imagen|imagem|immagine|фото)(?:\s(?:by|credit|courtesy|credits))?\s?[:/|©]/iu,
    reason: 'photo caption',
    maxWords: 60,
    example: 'Photo: Fishing boats in the old harbour (Coast Press/R. Adeyo)',
  },
  {
    pattern:
      /(?:[([©][^()[\]|]{0,50}|[/|]\s?|\s[-—–]\s|\bcourtesy of\s|\bcredit:?\s)\b(?:getty images|getty|shutterstock|reuters|associated press|ap|afp|epa|dpa|xinhua|anadolu|alamy|istock|unsplash|wikimedia commons|handout|file photo|file)(?: photo| images?| agency)?(?:[.]?[)\]]|[.]?)$/iu,
    reason: 'photo caption',
    maxWords: 60,
    example: 'Trucks wait at the closed border post on Sunday [File: Ana Brook/AFP]',
  },
  {
    pattern:
      /^[([{]\s?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|written|reported|translat(?:ed|ion)|avec|con información|mit (?:material|informationen))\b/iu,
    reason: 'agency credit',
    maxWords: 80,
    example: '(Reporting by Ada Moss; editing by Jo Pell)',
  },
  {
    pattern:
      /^(?:additional |with )?(?:reporting|writing|editing) (?:by|from)\b|^(?:compiled|edited|translated|reported|written) by\b|^with (?:additional )?(?:reporting|assistance|files|inputs|contributions?) (?:by|from)\b|^(?:source|sources|quelle|fuente|fonte)\s?:/iu,
    reason: 'agency credit',
    maxWords: 40,
    example: 'Additional reporting by Ada Moss in Lisbon',
  },
  {
    pattern: /^our standards\s?:/iu,
    reason: 'agency credit',
    maxWords: 12,
    example: 'Our Standards: The Harbour Charter',
  },
  {
    pattern:
      /^(?:follow|like|find|join) (?:us|me|him|her|them|@?[\p{L}_. ]{2,40}) on (?:twitter|x|facebook|instagram|telegram|whatsapp|linkedin|youtube|tiktok)\b/iu,
    reason: 'follow prompt',
    maxWords: 30,
    example: 'Follow Ada Moss on Twitter @adamoss',
  },
  {
    pattern: /^(?:reach|contact|email|write to) .{0,60}\bat\b .{0,40}@/iu,
    reason: 'follow prompt',
    maxWords: 30,
    example: 'Contact Ada Moss at ada@harbour.example',
  },
  {
    pattern:
      /^(?:this (?:web)?site|we|nous|wir|ce site) (?:uses?|utilisons|verwenden|utilise) cookies\b|^(?:accept|reject|manage) (?:all )?cookies\b/iu,
    reason: 'cookie notice',
    maxWords: 60,
    example: 'This site uses cookies. Manage | Agree',
  },
  {
    pattern: /^(?:download|get) (?:the|our) (?:app|mobile app)\b/iu,
    reason: 'app prompt',
    maxWords: 25,
    example: 'Get our app for phone and tablet',
  },
  {
    pattern:
      /^\d{1,4} (?:comments?|shares?|views?|likes?|commentaires?|comentarios?|kommentare)\b|^\d{1,3} min(?:ute)?s? read\b|^\d{1,3}\s?min(?:ute)?s?$|^(?:reading time|estimated reading|temps de lecture|tiempo de lectura|tempo di lettura|lesezeit|leestijd)\b/iu,
    reason: 'page counter',
    maxWords: 8,
    example: '4 min read',
  },
  {
    pattern:
      /^[Bb][Yy]\s\p{Lu}[\p{L}.'’-]{0,30}(?:,?\s(?:and|&|in|for|of|at|with|@\w{2,30}|\p{Lu}[\p{L}.'’-]{0,30})){0,9}$/u,
    reason: 'byline',
    maxWords: 12,
    example: 'By Ada Moss and Jo Pell',
  },
  {
    pattern:
      /^(?:end of|skip(?: past)?) (?:list|carousel|newsletter|promotion|advertisement|ad|article|recommended)\b|^list (?:\d+ of \d+|of \d+ items?)$|^image \d+ of \d+$|^(?:slide|photo) \d+ of \d+$/iu,
    reason: 'label for screen readers',
    maxWords: 8,
    example: 'list 1 of 4',
  },
  {
    pattern: /^an official (?:web)?site of\b|^here['’]s how you know$/iu,
    reason: 'site banner',
    maxWords: 12,
    example: 'An official website of the Government of Harbourland',
  },
  {
    pattern: /\b(?:REUTERS|AFP|AP|EPA|Getty(?: Images)?|Xinhua)\s?\/\s?\p{Lu}[\p{L}. '’-]{1,40}$/u,
    reason: 'photo caption',
    maxWords: 60,
    example: 'Boats in the old harbour, May 3. REUTERS/Ada Moss',
  },
  {
    pattern: /^(?:read|see|find out) more\b[^.]{0,80}$/iu,
    reason: 'link to another article',
    maxWords: 12,
    example: 'Read more about the harbour',
  },
  {
    pattern:
      /^la suite après (?:cette|la) publicité|^continúa (?:después|tras) de? ?la publicidad|^(?:continua|continúa) após a publicidade|^weiter nach der (?:anzeige|werbung)/iu,
    reason: 'advertisement label',
    maxWords: 8,
    example: 'La suite après cette publicité',
  },
  {
    pattern: /^(?:advert(?:isement)?s?|ad|image|photo|page) \d{1,3} (?:of|\/) \d{1,3}$/iu,
    reason: 'advertisement label',
    maxWords: 4,
    example: 'Advertisement 2 of 3',
  },
  {
    pattern: /^(?:posted|filed|listed|archived|tagged|published) (?:in|under|as|with)\s?:/iu,
    reason: 'tags',
    maxWords: 16,
    example: 'Filed under: Harbours, Grumbling',
  },
  {
    pattern: /^get (?:\S+ ){1,8}on (?:your|the) (?:phone|mobile|tablet|device|smartphone)s?$/iu,
    reason: 'prompt',
    maxWords: 12,
    example: 'Get the Beacon on your phone',
  },
  {
    pattern: /^(?:!\[|<\/?[a-z!][^<>]{0,200}>$|\[!\[)/iu,
    reason: 'markup',
    maxWords: 60,
    example: '![Harbour](harbour.jpg)',
  },
];

/** Things of the page, not of the news: with a word to the reader they make a box of the site. */
export const SITE_THINGS =
  /\b(?:newsletters?|inbox|free trial|free articles?|print edition|google news|notifications|breaking news alerts?|news alerts|comments? section|(?:this|our|the full) (?:story|article|page|ad|post|gallery|podcast)|homepage|our app|in-app|app ?stores?|google play|our (?:new )?(?:app|apps|website|site|newsletter|journalism|reporting|podcast|channel|community|features|team of)|the app|ai features|cookies|privacy policy|terms (?:of (?:use|service)|and conditions)|subscri(?:be|bers?|ption)|sign up|log in|morning briefing|daily briefing|push notifications|ad ?blocker|reading list|(?:whatsapp|telegram) (?:channel|group)|your (?:browser|email|inbox|account|subscription)|lettre d['’]information|bolet[ií]n|suscr[ií]b\p{L}{1,6}|abonnez-vous|abonnieren|iscriviti|inscreva-se|подпишитесь)/iu;

/** How a box speaks to the reader: an order at its start. */
export const PROMPT_START =
  /^(?:get|send|print|gift|give|report|unlock|tap|scroll|return|renew|view|copy|embed|take|manage|advertise|save|sign|subscribe|download|follow|join|click|explore|try|start|read|watch|listen|share|enter|register|support|donate|become|browse|unlock|enable|turn|discover|stay|ready|want|keep|never|receive|create|log|enjoy(?:ed|ing)?|like|help|thank|please|we (?:use|value|rely)|your|you(?:'|’)?(?:ve|re)?|abonnez|recevez|inscrivez|téléchargez|suscr[ií]bete|recibe|descarga|reg[ií]strate|inscreva|assine|baixe|abonnieren|melden|iscriviti|scarica|подпишитесь)\b/iu;

/** “Moss and Pell reported from Lisbon. The Courier's Ida Holm contributed from Oslo.” */
export const STAFF_CREDIT =
  /^(?:[^.!?]{0,120}\b)?(?:(?:reported|contributed) from (?:the )?\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:[.,;]| and\b|$)|contributed (?:reporting|research|writing)\b|contributed to this\b|assisted (?:in|with) (?:reporting|research)\b)/u;

/** “Ada Moss is a correspondent for the Courier.” Tried behind the author's name, below the story only. */
export const AUTHOR_NOTE =
  /^.{0,80}? (?:is|was) (?:an?|the|our) [^.]{0,80}?\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|fellow|professor|author|bureau chief)\b|^.{0,80}? (?:covers|writes about|reports on)\b/iu;
