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
Hodeidah|YE|Al Ḩudaydah,Hudaydah,Hodeida
Tehran|IR|Teheran
Mashhad|IR|Meshed
Khartoum|SD|Khartum
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
Dhaka|BD|Dacca
Chattogram|BD|Chittagong
Almaty|KZ|Alma-Ata
Astana|KZ|Nur-Sultan
Ashgabat|TM|Ashkhabad
Bishkek|KG|Frunze
Chisinau|MD|Kishinev,Chişinău
Mogadishu|SO|Muqdisho
Hargeisa|SO|Hargeysa
Addis Ababa|ET|Addis Abeba
Mekelle|ET|Mek'ele,Mekele
Yaoundé|CM|Yaounde
Lomé|TG|Lome
Ouagadougou|BF|Ouaga
Timbuktu|ML|Tombouctou
Lubumbashi|CD|Elisabethville
Kinshasa|CD|Leopoldville,Léopoldville
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
Ciudad Juárez|MX|Ciudad Juarez,Juárez,Juarez
Mérida|MX|Merida
Havana|CU|La Habana
Kathmandu|NP|Katmandu
Thimphu|BT|Thimpu
Ulaanbaatar|MN|Ulan Bator
Pyongyang|KP|P'yongyang
Male|MV|Malé
Tel Aviv|IL|Tel-Aviv,Tel Aviv-Yafo
Gaza|PS|Gaza City
Kuwait City|KW|Al Kuwayt
Jeddah|SA|Jidda,Jiddah
Dhahran|SA|Az̧ Z̧ahrān
Muscat|OM|Masqat
Manama|BH|Al Manāmah
Tbilisi|GE|Tiflis
Yerevan|AM|Erevan
Sukhumi|GE|Sokhumi
Pristina|XK|Prishtina
Podgorica|ME|Titograd
Kraków|PL|Krakow,Cracow
Poznań|PL|Poznan
Istanbul|TR|Constantinople
İzmir|TR|Izmir
Diyarbakır|TR|Diyarbakir
Thessaloníki|GR|Thessaloniki,Salonica
Reykjavík|IS|Reykjavik
Zürich|CH|Zurich
Bern|CH|Berne
Nicosia|CY|Lefkosia
Nuku'alofa|TO|Nuku‘alofa,Nukualofa
Port Vila|VU|Port-Vila
Tarawa|KI|South Tarawa
Nuuk|GL|Godthab
Washington|US|Washington, D.C.,Washington DC,Washington D.C.
New York|US|New York City
Grozny|RU|Groznyy
Luhansk|UA|Lugansk
Laayoune|EH|El Aaiún
Macau|MO|Macao
Chiang Mai|TH|Chiangmai
Sittwe|MM|Akyab
Denpasar|ID|Bali
Davao|PH|Davao City
Cebu City|PH|Cebu
Santa Cruz de la Sierra|BO|Santa Cruz
Rio de Janeiro|BR|Rio
Córdoba|AR|Cordoba
Cusco|PE|Cuzco
St. John's|AG|Saint John's
St. George's|GD|Saint George's
Grodno|BY|Hrodna
Gomel|BY|Homyel,Homiel
Vitebsk|BY|Vitsyebsk,Viciebsk
Mogilev|BY|Mahilyow,Mogilyov
Comrat|MD|Komrat
Uzhhorod|UA|Uzhgorod
Zaporizhzhia|UA|Zaporozhye,Zaporizhzhya
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
Gambela|ET|Gambella
Birgunj|NP|Birganj
Jeju|KR|Cheju,Jeju City
Penang|MY|George Town,Pulau Pinang
Gothenburg|SE|Göteborg,Goteborg
Malmö|SE|Malmo
Cluj-Napoca|RO|Cluj
Iași|RO|Iasi,Jassy
Mitrovica|XK|Mitrovicë
Labé|GN|Labe
Nzérékoré|GN|Nzerekore
Arish|EG|El Arish,Al-Arish
Abéché|TD|Abeche
Geneina|SD|El Geneina
Nouméa|NC|Noumea
Khorog|TJ|Khorugh
Aktau|KZ|Aqtau
Ganja|AZ|Gəncə
Nakhchivan|AZ|Nakhichevan
Tromsø|NO|Tromso
Tórshavn|FO|Torshavn
`;
