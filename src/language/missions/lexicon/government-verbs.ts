/** What a government does that is called by its capital, besides saying something: "Minsk gave a different account". */
export const GOVERNMENT_VERBS: ReadonlySet<string> = new Set(
  `accepts accepted accuses accused agrees agreed allows allowed answers answered asks asked bans banned blames blamed
calls called complains complained condemns condemned considers considered contests contested contradicts contradicted criticises criticised criticizes criticized
decided decides declined declines demanded demands denied denies denounced denounces disagreed disagrees dismissed dismisses disputed disputes
expelled expels gave gives hears heard knew knows objected objects offered offers ordered orders promised promises protested protests
puts reacted reacts refused refuses regrets regretted rejected rejects replied replies responded responds
saw sees sounds speaks spoke summoned summons talks tells thanked thanks threatened threatens views wanted wants warned warns welcomed welcomes`.split(
    /\s+/,
  ),
);
