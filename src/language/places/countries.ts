/**
 * The states of the world and a few territories that have missions of their own, or in which others have them.
 * `ISO code | name | other names | adjectives and peoples | capitals and seats of government`, commas between several.
 * Example: `CI` is told of in "the Ivorian capital", "Côte d'Ivoire" and "Ivory Coast".
 */
const TABLE = `
AF|Afghanistan||Afghan,Afghans|Kabul
AL|Albania||Albanian,Albanians|Tirana
DZ|Algeria||Algerian,Algerians|Algiers
AD|Andorra||Andorran,Andorrans|Andorra la Vella
AO|Angola||Angolan,Angolans|Luanda
AG|Antigua and Barbuda|Antigua,Antigua & Barbuda|Antiguan,Antiguans|St. John's
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires
AM|Armenia||Armenian,Armenians|Yerevan
AU|Australia||Australian,Australians,Aussie,Aussies|Canberra
AT|Austria||Austrian,Austrians|Vienna
AZ|Azerbaijan||Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku
BS|Bahamas|The Bahamas|Bahamian,Bahamians|Nassau
BH|Bahrain||Bahraini,Bahrainis|Manama
BD|Bangladesh||Bangladeshi,Bangladeshis|Dhaka
BB|Barbados||Barbadian,Barbadians|Bridgetown
BY|Belarus|Byelorussia|Belarusian,Belarusians,Belarussian|Minsk
BE|Belgium||Belgian,Belgians|Brussels
BZ|Belize||Belizean,Belizeans|Belmopan
BJ|Benin||Beninese,Beninois|Porto-Novo,Cotonou
BT|Bhutan||Bhutanese|Thimphu
BO|Bolivia||Bolivian,Bolivians|La Paz,Sucre
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia and Hercegovina,Bosnia-Hercegovina|Bosnian,Bosnians|Sarajevo
BW|Botswana||Botswanan,Motswana,Batswana|Gaborone
BR|Brazil||Brazilian,Brazilians|Brasilia
BN|Brunei|Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan
BG|Bulgaria||Bulgarian,Bulgarians|Sofia
BF|Burkina Faso|Burkina|Burkinabe,Burkinabè,Burkinabé,Burkinese|Ouagadougou
BI|Burundi||Burundian,Burundians|Gitega,Bujumbura
CV|Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans,Cabo Verdean,Cabo Verdeans|Praia
KH|Cambodia|Kampuchea|Cambodian,Cambodians|Phnom Penh
CM|Cameroon||Cameroonian,Cameroonians|Yaounde
CA|Canada||Canadian,Canadians,Canucks|Ottawa
CF|Central African Republic|CAR,Central African Rep|Central African|Bangui
TD|Chad||Chadian,Chadians|N'Djamena
CL|Chile||Chilean,Chileans|Santiago
CN|China|People's Republic of China,PRC,P.R.C.,PR China,P.R. China|Chinese|Beijing
CO|Colombia||Colombian,Colombians|Bogota
KM|Comoros||Comorian,Comorians,Comoran,Comorans|Moroni
CD|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Congo,Zaire,D.R. Congo,DR of Congo,DR of the Congo,D.R.C.,Congo Kinshasa|Congolese|Kinshasa
CG|Republic of the Congo|Republic of Congo,Congo-Brazzaville,Congo Republic,Congo Brazzaville||Brazzaville
CR|Costa Rica||Costa Rican,Costa Ricans|San Jose
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians,Ivoirian|Yamoussoukro,Abidjan
HR|Croatia||Croatian,Croatians,Croat,Croats|Zagreb
CU|Cuba||Cuban,Cubans|Havana
CY|Cyprus||Cypriot,Cypriots|Nicosia
CZ|Czech Republic|Czechia,Czech Rep|Czech,Czechs|Prague
DK|Denmark||Danish,Dane,Danes|Copenhagen
DJ|Djibouti||Djiboutian,Djiboutians|Djibouti
DM|Dominica|||Roseau
DO|Dominican Republic|Dominican Rep|Dominican,Dominicans|Santo Domingo
TL|East Timor|Timor-Leste|Timorese,East Timorese|Dili
EC|Ecuador||Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito
EG|Egypt||Egyptian,Egyptians|Cairo
SV|El Salvador||Salvadoran,Salvadorans,Salvadorean,Salvadorian,Salvadorians|San Salvador
GQ|Equatorial Guinea||Equatoguinean,Equatorial Guinean,Equatoguineans,Equatorial Guineans|Malabo
ER|Eritrea||Eritrean,Eritreans|Asmara
EE|Estonia||Estonian,Estonians|Tallinn
SZ|Eswatini|Swaziland|Swazi,Swazis|Mbabane
ET|Ethiopia||Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji||Fijian,Fijians|Suva
FI|Finland||Finnish,Finn,Finns|Helsinki
FR|France|French Republic|French,Frenchmen,Frenchman,Frenchwoman|Paris
GA|Gabon|Gabonese Republic|Gabonese|Libreville
GM|Gambia|The Gambia|Gambian,Gambians|Banjul
GE|Georgia||Georgian,Georgians|Tbilisi
DE|Germany||German,Germans|Berlin
GH|Ghana||Ghanaian,Ghanaians|Accra
GR|Greece|Hellenic Republic|Greek,Greeks,Hellenic|Athens
GD|Grenada||Grenadian,Grenadians|St. George's
GT|Guatemala||Guatemalan,Guatemalans|Guatemala City
GN|Guinea|Guinea-Conakry,Guinea Conakry|Guinean,Guineans|Conakry
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean,Bissau-Guineans,Guinea-Bissauan|Bissau
GY|Guyana||Guyanese|Georgetown
HT|Haiti||Haitian,Haitians|Port-au-Prince
HN|Honduras||Honduran,Hondurans|Tegucigalpa
HK|Hong Kong||Hongkonger,Hongkongers|
HU|Hungary||Hungarian,Hungarians|Budapest
IS|Iceland||Icelandic,Icelander,Icelanders|Reykjavik
IN|India||Indian,Indians|New Delhi,Delhi
ID|Indonesia||Indonesian,Indonesians|Jakarta
IR|Iran|Islamic Republic of Iran|Iranian,Iranians|Tehran
IQ|Iraq||Iraqi,Iraqis|Baghdad
IE|Ireland|Republic of Ireland|Irish|Dublin
IL|Israel||Israeli,Israelis|Jerusalem,Tel Aviv
IT|Italy|Italian Republic|Italian,Italians|Rome
JM|Jamaica||Jamaican,Jamaicans|Kingston
JP|Japan||Japanese|Tokyo
JO|Jordan||Jordanian,Jordanians|Amman
KZ|Kazakhstan||Kazakh,Kazakhstani,Kazakhs|Astana,Almaty
KE|Kenya||Kenyan,Kenyans|Nairobi
KI|Kiribati||I-Kiribati|Tarawa
XK|Kosovo||Kosovar,Kosovan,Kosovars|Pristina
KW|Kuwait||Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic,Kyrgyzia|Kyrgyz,Kyrgyzstani,Kyrgyzstanis|Bishkek
LA|Laos|Lao PDR,Lao P.D.R.,Lao People's Democratic Republic|Laotian,Lao,Laotians|Vientiane
LV|Latvia||Latvian,Latvians|Riga
LB|Lebanon|Lebanese Republic|Lebanese|Beirut
LS|Lesotho||Basotho,Mosotho|Maseru
LR|Liberia||Liberian,Liberians|Monrovia
LY|Libya||Libyan,Libyans|Tripoli
LI|Liechtenstein||Liechtensteiner|Vaduz
LT|Lithuania||Lithuanian,Lithuanians|Vilnius
LU|Luxembourg||Luxembourgish,Luxembourger|Luxembourg
MG|Madagascar||Malagasy,Madagascan|Antananarivo
MW|Malawi||Malawian,Malawians|Lilongwe
MY|Malaysia||Malaysian,Malaysians|Kuala Lumpur,Putrajaya
MV|Maldives|The Maldives|Maldivian,Maldivians|Male
ML|Mali||Malian,Malians|Bamako
MT|Malta||Maltese|Valletta
MH|Marshall Islands|RMI|Marshallese|Majuro
MR|Mauritania||Mauritanian,Mauritanians|Nouakchott
MU|Mauritius||Mauritian,Mauritians|Port Louis
MX|Mexico|United Mexican States|Mexican,Mexicans|Mexico City
FM|Micronesia|Federated States of Micronesia,FSM,F.S.M.|Micronesian|Palikir
MD|Moldova||Moldovan,Moldovans|Chisinau
MC|Monaco||Monegasque|Monaco
MN|Mongolia||Mongolian,Mongolians|Ulaanbaatar
ME|Montenegro||Montenegrin,Montenegrins|Podgorica
MA|Morocco||Moroccan,Moroccans|Rabat
MZ|Mozambique||Mozambican,Mozambicans|Maputo
MM|Myanmar|Burma|Burmese,Myanma|Naypyidaw,Yangon
NA|Namibia||Namibian,Namibians|Windhoek
NR|Nauru||Nauruan|Yaren
NP|Nepal||Nepalese,Nepali,Nepalis|Kathmandu
NL|Netherlands|The Netherlands,Holland|Dutch,Dutchmen|The Hague,Amsterdam
NZ|New Zealand|Aotearoa,NZ,N.Z.|New Zealander,New Zealanders,Kiwis,Kiwi|Wellington
NI|Nicaragua||Nicaraguan,Nicaraguans|Managua
NE|Niger||Nigerien,Nigeriens|Niamey
NG|Nigeria||Nigerian,Nigerians|Abuja,Lagos
KP|North Korea|DPRK,Democratic People's Republic of Korea,N. Korea,N.Korea,D.P.R.K.,DPR Korea,DPR of Korea|North Korean,North Koreans|Pyongyang
MK|North Macedonia|Macedonia,N. Macedonia,N.Macedonia|Macedonian,Macedonians,North Macedonian,North Macedonians|Skopje
NO|Norway||Norwegian,Norwegians|Oslo
OM|Oman||Omani,Omanis|Muscat
PK|Pakistan||Pakistani,Pakistanis|Islamabad
PW|Palau||Palauan|Ngerulmud
PS|Palestine|Palestinian territories,Palestinian Territories,West Bank,Gaza Strip|Palestinian,Palestinians|Ramallah
PA|Panama||Panamanian,Panamanians|Panama City
PG|Papua New Guinea|PNG,P.N.G.|Papua New Guinean,Papua New Guineans|Port Moresby
PY|Paraguay||Paraguayan,Paraguayans|Asuncion
PE|Peru||Peruvian,Peruvians|Lima
PH|Philippines|The Philippines,PH|Philippine,Filipino,Filipinos,Filipina,Filipinas|Manila
PL|Poland||Polish,Pole,Poles|Warsaw
PT|Portugal|Portuguese Republic|Portuguese|Lisbon
QA|Qatar||Qatari,Qataris|Doha
RO|Romania||Romanian,Romanians|Bucharest
RU|Russia|Russian Federation|Russian,Russians|Moscow
RW|Rwanda||Rwandan,Rwandans|Kigali
KN|Saint Kitts and Nevis|St Kitts and Nevis,St. Kitts and Nevis,St Kitts & Nevis,Saint Kitts & Nevis,St Kitts,Saint Kitts|Kittitian,Nevisian,Kittitians|Basseterre
LC|Saint Lucia|St Lucia,St. Lucia|St Lucian,Saint Lucian,Saint Lucians,St Lucians|Castries
VC|Saint Vincent and the Grenadines|St Vincent,St. Vincent and the Grenadines,St Vincent & the Grenadines,Saint Vincent,Saint Vincent & the Grenadines|Vincentian,Vincentians|Kingstown
WS|Samoa||Samoan,Samoans|Apia
SM|San Marino||Sammarinese|San Marino
ST|Sao Tome and Principe|São Tomé and Príncipe,Sao Tome,Sao Tome & Principe,Sao Tome e Principe|Sao Tomean|Sao Tome
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA,K.S.A.|Saudi,Saudis,Saudi Arabian|Riyadh
SN|Senegal||Senegalese|Dakar
RS|Serbia||Serbian,Serb,Serbs,Serbians|Belgrade
SC|Seychelles||Seychellois|Victoria
SL|Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore||Singaporean,Singaporeans|Singapore
SK|Slovakia|Slovak Republic,Slovak Rep|Slovak,Slovakian,Slovaks|Bratislava
SI|Slovenia||Slovenian,Slovene,Slovenes|Ljubljana
SB|Solomon Islands|The Solomon Islands,Solomons|Solomon Islander|Honiara
SO|Somalia||Somali,Somalis|Mogadishu
ZA|South Africa||South African,South Africans|Pretoria,Cape Town
KR|South Korea|Republic of Korea,ROK,R.O.K.,Korea,S. Korea,S.Korea,Rep. of Korea|South Korean,South Koreans,Korean,Koreans|Seoul
SS|South Sudan||South Sudanese|Juba
ES|Spain||Spanish,Spaniard,Spaniards|Madrid
LK|Sri Lanka|Lanka|Sri Lankan,Sri Lankans,Lankan,Lankans|Colombo
SD|Sudan||Sudanese|Khartoum
SR|Suriname||Surinamese|Paramaribo
SE|Sweden||Swedish,Swede,Swedes|Stockholm
CH|Switzerland|Swiss Confederation|Swiss|Bern
SY|Syria|Syrian Arab Republic,Syrian Republic|Syrian,Syrians|Damascus
TW|Taiwan|Republic of China,Chinese Taipei|Taiwanese|Taipei
TJ|Tajikistan||Tajik,Tajikistani,Tajiks|Dushanbe
TZ|Tanzania||Tanzanian,Tanzanians|Dodoma,Dar es Salaam
TH|Thailand||Thai,Thais|Bangkok
TG|Togo|Togolese Republic|Togolese|Lome
TO|Tonga||Tongan,Tongans|Nuku'alofa
TT|Trinidad and Tobago|Trinidad,Trinidad & Tobago|Trinidadian,Trinidadians,Trinbagonian,Trinbagonians,Tobagonian|Port of Spain
TN|Tunisia|Tunisian Republic|Tunisian,Tunisians|Tunis
TR|Turkey|Türkiye,Turkiye|Turkish,Turk,Turks|Ankara
TM|Turkmenistan||Turkmen,Turkmens|Ashgabat
TV|Tuvalu||Tuvaluan|Funafuti
UG|Uganda||Ugandan,Ugandans|Kampala
UA|Ukraine||Ukrainian,Ukrainians|Kyiv
AE|United Arab Emirates|UAE,U.A.E.,Emirates,the Emirates|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom|UK,U.K.,Britain,Great Britain,England,United Kingdom of Great Britain and Northern Ireland|British,Briton,Britons,Brits,Brit,Poms|London
US|United States|US,U.S.,USA,U.S.A.,America,United States of America|American,Americans,Yanks|Washington
UY|Uruguay||Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan||Uzbek,Uzbekistani,Uzbeks|Tashkent
VU|Vanuatu||Ni-Vanuatu|Port Vila
VA|Vatican City|Holy See,Vatican,The Holy See|Papal|Vatican City
VE|Venezuela||Venezuelan,Venezuelans|Caracas
VN|Vietnam|Viet Nam|Vietnamese|Hanoi
YE|Yemen||Yemeni,Yemenis|Sanaa,Aden
ZM|Zambia||Zambian,Zambians|Lusaka
ZW|Zimbabwe||Zimbabwean,Zimbabweans|Harare
EU|European Union|EU,E.U.|European|
UN|United Nations|UN,U.N.||
GL|Greenland||Greenlandic,Greenlander,Greenlanders|Nuuk
MO|Macau SAR|Macao SAR|Macanese|Macau
CK|Cook Islands|The Cook Islands|Cook Islander,Cook Islanders|Avarua
NU|Niue||Niuean,Niueans|Alofi
EH|Western Sahara||Sahrawi,Sahrawis|Laayoune
NC|New Caledonia||New Caledonian,New Caledonians|Nouméa
PF|French Polynesia|Tahiti|French Polynesian,Tahitian|Papeete
BM|Bermuda||Bermudian,Bermudians|
CW|Curacao|Curaçao|Curaçaoan,Curacaoan|Willemstad
GF|French Guiana||French Guianese|Cayenne
`;

/** A state as the gazetteer knows it. */
export interface Country {
  /** ISO 3166-1 alpha-2, or a user-assigned code in its manner: `XK` Kosovo, `EU` and `UN`. */
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Adjectives and names of the people: `Iraqi`, `Iraqis`. */
  readonly demonyms: readonly string[];
  /** The capital first, then other seats of government or of most embassies. */
  readonly capitals: readonly string[];
}

const several = (cell: string | undefined): string[] => (cell ? cell.split(',') : []);

/** Every state, in the table's order. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', others, demonyms, capitals] = line.split('|');
    return {
      code,
      name,
      otherNames: several(others),
      demonyms: several(demonyms),
      capitals: several(capitals),
    };
  });
