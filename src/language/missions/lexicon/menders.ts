/** Who works on a house, as parts of a regular expression: "Carpenters are replacing its floor." */
export const MENDERS =
  'painters?|carpenters?|plumbers?|electricians?|decorators?|builders|roofers|tilers|glaziers|workmen|plasterers|masons|scaffolders|bricklayers|joiners|fitters|foremen|foreman|building (?:firm|contractors?)|removal men';

/** What is done to a house, or is wrong with it, while nobody is let in: "closed for renovation". */
export const MENDING =
  'renovat\\w+|refurbish\\w*|maintenance|repairs|scaffold\\w*|balcon\\w+|building work|made safe|rewir\\w+|redecorat\\w+|plaster\\w*|fa[cç]ade|boiler|lift shaft|asbestos|vermin|burst pipe|power cut|stocktaking|inventory|staff training|open day';
