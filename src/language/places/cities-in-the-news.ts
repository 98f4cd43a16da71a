/**
 * Cities that newsrooms put consulates, garrisons and front lines in: looked for in prose however small they are, and shown by
 * this name. `country | names`. Example: "Bria" is looked for, though so many towns are larger.
 */
export const CITIES_IN_THE_NEWS = `
AX|Mariehamn
AZ|Lankaran
BF|Bobo-Dioulasso
BI|Bujumbura,Gitega
BN|Bandar Seri Begawan
BR|Recife,Porto Alegre
CD|Goma,Bukavu,Uvira,Bunia,Kalemie
CF|Bangui,Bria,Bambari
CG|Brazzaville
CH|Geneva
CI|Abidjan
CL|Punta Arenas
CM|Douala
CN|Chengdu,Shenyang,Wuhan,Lhasa
CO|Barranquilla,Cali
CZ|Prague
DZ|Oran
EC|Guayaquil
EE|Narva
EG|Alexandria,Aswan
ER|Asmara
FI|Rovaniemi,Oulu
FJ|Suva
FR|Ajaccio
GE|Batumi
GY|Georgetown
HK|Hong Kong
HN|San Pedro Sula
ID|Surabaya,Medan
IL|Jerusalem
KE|Mombasa
KM|Mutsamudu
KZ|Atyrau
LA|Vientiane,Luang Prabang,Pakse
LK|Colombo,Hambantota
LU|Luxembourg
MA|Casablanca
MD|Tiraspol,Cahul
MK|Skopje
ML|Bamako,Kidal,Menaka
MM|Mandalay,Hpa-An,Myawaddy,Lashio,Dawei
MR|Nouakchott
MX|Nuevo Laredo,Matamoros,Monterrey,Hermosillo,Tijuana,Guadalajara,Puerto Vallarta,Nogales
MZ|Pemba,Mocímboa da Praia
NE|Niamey,Agadez,Diffa
NG|Kano,Kaduna,Port Harcourt
NL|The Hague
NO|Kirkenes
PF|Papeete
PG|Arawa
PK|Karachi,Peshawar,Lahore,Quetta,Gilgit,Muzaffarabad
PL|Warsaw
PS|Ramallah
RE|Saint-Denis
RO|Bucharest
RS|Belgrade
RU|Vladivostok,Khabarovsk
SA|Riyadh
SB|Honiara,Gizo
SD|Port Sudan,Omdurman,Nyala,Kadugli,Atbara,Damazin
SJ|Longyearbyen
SR|Paramaribo
SS|Juba,Malakal,Wau,Yei
TD|Moundou
TH|Songkhla
TM|Turkmenbashi
TR|Adana,Gaziantep
TW|Taipei
TZ|Zanzibar
UA|Donetsk,Sevastopol,Simferopol,Ivano-Frankivsk
UZ|Termez,Nukus
VE|Caracas,Maracaibo
VU|Luganville
YE|Aden
YT|Mamoudzou
`;
