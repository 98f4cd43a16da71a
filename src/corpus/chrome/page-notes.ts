import type { LinePattern } from './phrases.ts';

/** What a page says of itself, its terms, its makers and its readers' accounts. Tried like the other line patterns. */
export const PAGE_NOTES: readonly LinePattern[] = [
  {
    pattern:
      /^this (?:story|article|post|piece|interview|column|item|version|content|page|blog)\b.{0,16}\b(?:published|posted|updated|edited|produced|amended|corrected|appeared|adapted|translated|republished|reproduced|shortened|sponsored|for subscribers|for members)\b/iu,
    reason: 'note on the page',
    maxWords: 30,
    example: 'This story was originally published March 3, 2025 at 4:10 PM.',
  },
  {
    pattern: /^(?:first|originally|re)-?\s?(?:published|posted|printed|broadcast|aired)\b/iu,
    reason: 'note on the page',
    maxWords: 16,
    example: 'Originally published by The Harbour Daily',
  },
  {
    pattern:
      /^(?:you(?:['’]ve| have)|this is your)\b.{0,24}\b(?:free|complimentary) (?:article|stor|view|read)|^you(?:['’]ve| have) (?:reached|hit|used)\b.{0,24}\b(?:limit|allowance)\b|^(?:\d+|one|two|three) (?:free )?articles? (?:left|remaining)\b/iu,
    reason: 'paywall notice',
    maxWords: 16,
    example: 'You’ve read four free stories since Monday',
  },
  {
    pattern:
      /^(?:already|not yet|not) a (?:subscriber|member)\b|^(?:subscribers?|members?|premium)(?:['’]s?)?[\s-](?:only|exclusive|content|can|may)\b|^(?:for|exclusive to|free for) (?:our )?(?:subscribers|members)\b|\b(?:is|are) (?:free|available|open|exclusive|reserved) (?:to|for|only to|only for) (?:our |registered |paying )?(?:members|subscribers|users)\b|^(?:this article|this story|to (?:continue|keep) reading)\b.{0,30}\b(?:subscribers|register|subscribe|log in|sign in|free account)\b/iu,
    reason: 'paywall notice',
    maxWords: 24,
    example: 'Our earlier guide, “Ten Harbours,” is free to members.',
  },
  {
    pattern:
      /^(?:got|have|do you have|spotted|seen|know|did we miss|are you|were you)\b.{0,60}\?.{0,10}\b(?:email|contact|tell us|let us know|write|get in touch|share|call|text|message|send)\b|^(?:email|e-mail|contact|call|write to|send (?:us |your )?.{0,30}to|get in touch with)\b.{0,60}(?:@|\bdesk\b|\bnewsroom\b|\beditors?\b)/iu,
    reason: 'contact prompt',
    maxWords: 28,
    example: 'Have a story to share? Email newsdesk@harbour.example',
  },
  {
    pattern:
      /^[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}$|^\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,3}\s?[,:|]\s[^.!?]{0,40}[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}$/u,
    reason: 'contact line',
    maxWords: 12,
    example: 'Ada Moss, 555-0148, ada@harbour.example',
  },
  {
    pattern:
      /^(?:(?:twitter|x|instagram|facebook|bluesky|mastodon|threads)\s?:\s?)?@\w{2,30}$|^a post shared by\b|^view (?:this|the) (?:post|photo|profile|thread)\b|^pic\.twitter\.com\/|^[—–-]\s?[\p{L} .'’-]{2,40}\(@\w{2,30}\)/iu,
    reason: 'embedded post',
    maxWords: 16,
    example: 'A post shared by Ada Moss (@adamoss)',
  },
  {
    pattern:
      /^(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:here|in this|on this|are|do not|by (?:the )?(?:author|contributor|writer|reader)s?)\b|\bis not responsible for (?:the )?(?:content|accuracy|external)\b|\bmay not be (?:published|reproduced|copied|broadcast|rewritten|redistributed)\b|\b(?:is|are) licen[sc]ed under\b|^(?:reproduction|republication|copying)\b.{0,60}\b(?:prohibited|forbidden|permission)\b|^(?:printed|published) (?:and published )?by\b.{0,40}\b(?:ltd|limited|llc|inc|gmbh|press|media|group|publications)\b/iu,
    reason: 'legal notice',
    maxWords: 45,
    example: 'The views expressed are the author’s own.',
  },
  {
    pattern:
      /^(?:tags?|topics?|filed under|filed in|categor(?:y|ies)|keywords?|more about|more on|contributors?|edition|weather|credits?|podcast|gallery|photos?|audio|map|graphic|opinion|comment|explainer|editor['’]?s['’]? (?:picks?|note to readers)|trending|(?:sponsored|presented|promoted|supported) by|next (?:story|article|up|week)|previous (?:story|article)|up next|keep reading|search for|sort by|more|more comment|cover story|advertorial|date modified|last (?:updated|modified)|text size)\s?[:|–—]/iu,
    reason: 'label with a list or a link',
    maxWords: 24,
    example: 'Tags: boats, harbour, fish',
  },
  {
    pattern:
      /^(?:tags?|topics?|filed under|explainer|gallery|watch|listen|trending|also read|read also|see also)\s?[|·•:]|^(?:sponsored|presented|promoted|supported|powered) by\b|^support for\b.{1,40}\bcomes from\b|^more from\b|^most (?:read|viewed|popular|shared) (?:in|on|from)\b/iu,
    reason: 'label with a list or a link',
    maxWords: 18,
    example: 'Support for Harbour Radio comes from our members and the Coast Credit Union',
  },
  {
    pattern:
      /^comments? \(\d{1,5}\)$|^(?:show|view|see|load|hide|read) (?:all |more )?(?:\d{1,5} )?comments?$|^comments (?:are )?(?:closed|off)\b|^(?:please )?be (?:respectful|civil|kind)\b.{0,40}\bcomments?\b|^(?:listen|watch) [·•|] \d|^share (?:on|via|to|with) \p{L}{1,12}$|^share (?:this|the|your) \p{L}{2,12}\b[^.]{0,60}$/iu,
    reason: 'comment or share box',
    maxWords: 14,
    example: 'Show 12 comments',
  },
  {
    pattern:
      /^(?:was|did|is) this (?:page|article|story|check|guide|information|content|answer) (?:helpful|useful|help|answer)\b|\byes ?(?:\/|\||or) ?no\??$|^send us (?:a|an|your)\b|^what do you (?:think|make of (?:it|this))\?|^have your say\b|^how (?:did we do|useful was this)\b|^(?:tell us|let us know) (?:what you think|in the comments)\b|^by (?:signing up|clicking|subscribing|continuing|submitting|registering|entering)\b.{0,60}\b(?:you|i) (?:agree|authori[sz]e|consent|accept)\b|^we and our partners\b|^we need your (?:help|support)\b|^thank you for (?:reading|subscribing|signing|your support|registering)\b|^only have (?:a|one) minute\b|^support (?:independent|our|quality|local|the) (?:journalism|reporting|news\w*|work)\b|\b(?:our|quality|independent) journalism (?:needs|is|depends|relies|remains|matters|costs)\b|^comments? (?:have to|must|should|may) be\b/iu,
    reason: 'prompt to the reader',
    maxWords: 45,
    example: 'Was this page helpful?',
  },
  {
    pattern:
      /^[Pp]ictured\s?[:|–—]|\b(?:[Pp]icture|[Pp]hoto(?:graph)?|[Ii]mage)s?: \p{Lu}[\p{L}.'’-]{0,40}(?:\s\p{Lu}[\p{L}.'’-]{0,40}){0,3}$/u,
    reason: 'photo caption',
    maxWords: 50,
    example: 'Pictured: boats unload at the quay. Picture: Ada Moss',
  },
  {
    pattern:
      /[.!?…"”'’]\s(?:\p{Lu}[\p{Ll}.'’-]{0,24}\p{Lu}[\p{L}.'’-]{0,24}|\p{Lu}[\p{L}.'’-]{0,24}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){1,3})\s?\/\s?(?:[Ff]or )?(?:[Tt]he )?\p{Lu}[\p{L}.'’-]{0,40}(?:\s\p{Lu}[\p{L}.'’-]{0,40}){0,3}\s?$/u,
    reason: 'photo caption',
    maxWords: 50,
    example: 'Boats lie in the old harbour on Monday. Ada Moss/For the Tribune',
  },
];
