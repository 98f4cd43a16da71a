/**
 * Other names of cities: older ones, other spellings, newsrooms' habits. `name in the table | country | other names`.
 * The table's name is the one shown. Example: "the embassy in Kiev" is the embassy in Kyiv.
 */
export const OTHER_CITY_NAMES = `
Kyiv|UA|Kiev,Kyjiv
Lviv|UA|Lvov,Lwow
Kharkiv|UA|Kharkov
Odesa|UA|Odessa
Dnipro|UA|Dnepropetrovsk,Dnipropetrovsk
Yangon|MM|Rangoon
Naypyidaw|MM|Nay Pyi Taw,Naypyitaw
N'Djamena|TD|Ndjamena,N'djamena,Fort-Lamy
Beijing|CN|Peking
Guangzhou|CN|Canton
Urumqi|CN|Ürümqi
Mumbai|IN|Bombay
Kolkata|IN|Calcutta
Chennai|IN|Madras
Bengaluru|IN|Bangalore
Ho Chi Minh City|VN|Saigon
Hanoi|VN|Ha Noi
Da Nang|VN|Danang
Frankfurt am Main|DE|Frankfurt
Yekaterinburg|RU|Ekaterinburg,Sverdlovsk
St Petersburg|RU|Saint Petersburg,St. Petersburg,Leningrad
Nizhny Novgorod|RU|Nizhniy Novgorod
Erbil|IQ|Arbil,Irbil,Hewler,Hewlêr
Baghdad|IQ|Bagdad,Bagdat
Basra|IQ|Basrah,Al Başrah
Mosul|IQ|Mawsil
Sulaymaniyah|IQ|As Sulaymānīyah,Sulaimaniya,Sulaymaniya
Kirkuk|IQ|Kirkūk
Sanaa|YE|Sana'a,Sana’a,San'a
Aden|YE|
Hodeidah|YE|Al Ḩudaydah,Hudaydah,Hodeida
Tehran|IR|Teheran
Mashhad|IR|Meshed
Khartoum|SD|Khartum
Port Sudan|SD|
Omdurman|SD|
Nyala|SD|
El Fasher|SD|Al-Fashir,Al Fashir,El-Fasher
Tripoli|LY|Tarabulus
Benghazi|LY|Bengazi
Misrata|LY|Mişrātah
Herat|AF|Herāt
Mazar-i-Sharif|AF|Mazār-e Sharīf,Mazar-e-Sharif,Mazar-i Sharif,Mazar
Kandahar|AF|Kandahār
Jalalabad|AF|Jalālābād
Aleppo|SY|Halab
Latakia|SY|Lattakia
Karachi|PK|
Peshawar|PK|
Lahore|PK|
Quetta|PK|
Dhaka|BD|Dacca
Chattogram|BD|Chittagong
Almaty|KZ|Alma-Ata
Astana|KZ|Nur-Sultan
Ashgabat|TM|Ashkhabad
Bishkek|KG|Frunze
Chisinau|MD|Kishinev,Chişinău
Tiraspol|MD|
Mogadishu|SO|Muqdisho
Hargeisa|SO|Hargeysa
Addis Ababa|ET|Addis Abeba
Mekelle|ET|Mek'ele,Mekele
Asmara|ER|
Yaoundé|CM|Yaounde
Douala|CM|
Lomé|TG|Lome
Nouakchott|MR|
Ouagadougou|BF|Ouaga
Bobo-Dioulasso|BF|
Niamey|NE|
Agadez|NE|
Bamako|ML|
Timbuktu|ML|Tombouctou
Abidjan|CI|
Bujumbura|BI|
Gitega|BI|
Goma|CD|
Bukavu|CD|
Lubumbashi|CD|Elisabethville
Kinshasa|CD|Leopoldville,Léopoldville
Brazzaville|CG|
Bangui|CF|
Antananarivo|MG|Tananarive
Maputo|MZ|Lourenço Marques
Harare|ZW|Salisbury
Sao Tome|ST|São Tomé
Brasília|BR|Brasilia
São Paulo|BR|Sao Paulo
Bogotá|CO|Bogota
Asunción|PY|Asuncion
San José|CR|San Jose
Port-au-Prince|HT|Port au Prince
Cap-Haïtien|HT|Okap,Cap Haitien,Cap-Haitien
Nuevo Laredo|MX|
Ciudad Juárez|MX|Ciudad Juarez,Juárez,Juarez
Mérida|MX|Merida
Matamoros|MX|
Havana|CU|La Habana
Caracas|VE|
Maracaibo|VE|
Guayaquil|EC|
Kathmandu|NP|Katmandu
Colombo|LK|
Thimphu|BT|Thimpu
Ulaanbaatar|MN|Ulan Bator
Pyongyang|KP|P'yongyang
Taipei|TW|
Male|MV|Malé
Tel Aviv|IL|Tel-Aviv,Tel Aviv-Yafo
Jerusalem|IL|
Ramallah|PS|
Gaza|PS|Gaza City
Kuwait City|KW|Al Kuwayt
Jeddah|SA|Jidda,Jiddah
Dhahran|SA|Az̧ Z̧ahrān
Riyadh|SA|
Muscat|OM|Masqat
Manama|BH|Al Manāmah
Bucharest|RO|
Tbilisi|GE|Tiflis
Batumi|GE|
Yerevan|AM|Erevan
Sukhumi|GE|Sokhumi
Pristina|XK|Prishtina
Belgrade|RS|
Podgorica|ME|Titograd
Skopje|MK|
Prague|CZ|
Warsaw|PL|
Kraków|PL|Krakow,Cracow
Poznań|PL|Poznan
Istanbul|TR|Constantinople
İzmir|TR|Izmir
Adana|TR|
Gaziantep|TR|
Diyarbakır|TR|Diyarbakir
Thessaloníki|GR|Thessaloniki,Salonica
Reykjavík|IS|Reykjavik
Luxembourg|LU|
Zürich|CH|Zurich
Geneva|CH|
Bern|CH|Berne
The Hague|NL|
Nicosia|CY|Lefkosia
Nuku'alofa|TO|Nuku‘alofa,Nukualofa
Port Vila|VU|Port-Vila
Honiara|SB|
Suva|FJ|
Tarawa|KI|South Tarawa
Nuuk|GL|Godthab
Washington|US|Washington, D.C.,Washington DC,Washington D.C.
New York|US|New York City
Vladivostok|RU|
Khabarovsk|RU|
Grozny|RU|Groznyy
Donetsk|UA|
Luhansk|UA|Lugansk
Sevastopol|UA|
Simferopol|UA|
Alexandria|EG|
Oran|DZ|
Ajaccio|FR|
Casablanca|MA|
Laayoune|EH|El Aaiún
Juba|SS|
Malakal|SS|
Kano|NG|
Kaduna|NG|
Port Harcourt|NG|
Mombasa|KE|
Zanzibar|TZ|
Hong Kong|HK|
Macau|MO|Macao
Chengdu|CN|
Shenyang|CN|
Wuhan|CN|
Lhasa|CN|
Chiang Mai|TH|Chiangmai
Songkhla|TH|
Mandalay|MM|
Sittwe|MM|Akyab
Surabaya|ID|
Denpasar|ID|Bali
Medan|ID|
Bandar Seri Begawan|BN|
Davao|PH|Davao City
Cebu City|PH|Cebu
Monterrey|MX|
Hermosillo|MX|
Tijuana|MX|
Guadalajara|MX|
Puerto Vallarta|MX|
San Pedro Sula|HN|
Santa Cruz de la Sierra|BO|Santa Cruz
Barranquilla|CO|
Cali|CO|
Recife|BR|
Porto Alegre|BR|
Rio de Janeiro|BR|Rio
Córdoba|AR|Cordoba
Punta Arenas|CL|
Cusco|PE|Cuzco
Paramaribo|SR|
Georgetown|GY|
St. John's|AG|Saint John's
St. George's|GD|Saint George's
Grodno|BY|Hrodna
Gomel|BY|Homyel,Homiel
Vitebsk|BY|Vitsyebsk,Viciebsk
Mogilev|BY|Mahilyow,Mogilyov
Comrat|MD|Komrat
Cahul|MD|
Uzhhorod|UA|Uzhgorod
Zaporizhzhia|UA|Zaporozhye,Zaporizhzhya
Ivano-Frankivsk|UA|
Stepanakert|AZ|Khankendi,Xankəndi
Tskhinvali|GE|Tskhinval
Raqqa|SY|Ar Raqqah,Rakka
Qamishli|SY|Kamishli,Al Qamishli
Deir ez-Zor|SY|Deir al-Zor
Dohuk|IQ|Duhok,Dahuk
Taiz|YE|Ta'izz,Taizz
Marib|YE|Ma'rib
Mukalla|YE|Al Mukalla
Derna|LY|Darnah
Sabha|LY|Sebha
Sirte|LY|Surt
Garowe|SO|Garoowe
Bosaso|SO|Boosaaso
Massawa|ER|Mitsiwa
Kidal|ML|
Menaka|ML|
Diffa|NE|
Gambela|ET|Gambella
Birgunj|NP|Birganj
Jeju|KR|Cheju,Jeju City
Penang|MY|George Town,Pulau Pinang
Gothenburg|SE|Göteborg,Goteborg
Malmö|SE|Malmo
Narva|EE|
Cluj-Napoca|RO|Cluj
Iași|RO|Iasi,Jassy
Mitrovica|XK|Mitrovicë
Gilgit|PK|
Muzaffarabad|PK|
Hambantota|LK|
Mutsamudu|KM|
Arawa|PG|
Labé|GN|Labe
Nzérékoré|GN|Nzerekore
Nogales|MX|
Aswan|EG|
Arish|EG|El Arish,Al-Arish
Abéché|TD|Abeche
Moundou|TD|
Bria|CF|
Bambari|CF|
Uvira|CD|
Bunia|CD|
Kalemie|CD|
Wau|SS|
Yei|SS|
Geneina|SD|El Geneina
Kadugli|SD|
Atbara|SD|
Damazin|SD|
Pemba|MZ|
Mocímboa da Praia|MZ|
Mamoudzou|YT|
Saint-Denis|RE|
Nouméa|NC|Noumea
Papeete|PF|
Gizo|SB|
Luganville|VU|
Vientiane|LA|
Luang Prabang|LA|
Pakse|LA|
Hpa-An|MM|
Myawaddy|MM|
Lashio|MM|
Dawei|MM|
Khorog|TJ|Khorugh
Termez|UZ|
Nukus|UZ|
Aktau|KZ|Aqtau
Atyrau|KZ|
Turkmenbashi|TM|
Ganja|AZ|Gəncə
Lankaran|AZ|
Nakhchivan|AZ|Nakhichevan
Tromsø|NO|Tromso
Kirkenes|NO|
Longyearbyen|SJ|
Tórshavn|FO|Torshavn
Rovaniemi|FI|
Oulu|FI|
Mariehamn|AX|
`;
