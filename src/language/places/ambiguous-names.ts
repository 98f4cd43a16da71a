/**
 * Place names that are also ordinary words, first names or surnames. In prose they count as places only with support:
 * after a preposition of place, before their country, or as an embassy's place.
 * Example: "Chad Wilson said" is a man; "staff in Chad" is a country. "Reading the cable" is no town.
 */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  `
reading nice mobile man bath split of same most male chad jordan georgia orange victoria lincoln austin houston jackson
madison washington cleveland columbus charlotte paris sydney florence chester lancaster warwick bristol windsor
kingston hamilton nelson wellington newcastle stanley gary dallas denver santiago san jose francisco diego antonio
pole poles dane danes finn finns czech thai turk turks lao papal dominican battle march van bar sale deal hull derby
rugby barking ham chard rye wells sandwich cork dublin limerick hope hong as ash bury china turkey guinea grenada
bo ho ye wa ede ore ife male aden salem young berlin rome roma lima como sand ballina pau metz tours angers nancy
troy erie salinas salt lake mission mercedes pasadena monterey york durham preston burnley reims lens lyon
lome omar hassan hussein mohammad salman amin said malaga surat anand rama sagar ali daman hari mari san marino
de la el al santa rosa isabel cruz maria carmen juarez bolivar sucre colon victorino eldoret thomas martin george francis
james john peter paul lewis carson joliet marion garland mesa tyler evans alexandria arlington independence
concord enterprise corona vista sunrise surprise plantation union liberty richmond clinton monroe jefferson franklin
marshall mckinney allen irving leon halle stoke
`
    .trim()
    .split(/\s+/),
);
