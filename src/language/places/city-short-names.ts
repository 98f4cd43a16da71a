/**
 * Cities whose name in the table is longer than the one that newsrooms use, where the shorter is safe in prose.
 * `name in the table | country | shorter names`. Example: "the consulate in Frankfurt" is in Frankfurt am Main.
 */
export const SHORT_CITY_NAMES = `
Frankfurt am Main|DE|Frankfurt
Ludwigshafen am Rhein|DE|Ludwigshafen
Halle (Saale)|DE|Halle
Klagenfurt am Wörthersee|AT|Klagenfurt
Newcastle upon Tyne|GB|Newcastle
Kingston upon Hull|GB|Hull
Stoke-on-Trent|GB|Stoke
Southend-on-Sea|GB|Southend
Makati City|PH|Makati
Caloocan City|PH|Caloocan
Pasig City|PH|Pasig
Bacolod City|PH|Bacolod
Mandaue City|PH|Mandaue
Mandaluyong City|PH|Mandaluyong
Lapu-Lapu City|PH|Lapu-Lapu
Marawi City|PH|Marawi
Ajman City|AE|Ajman
Al Fujairah City|AE|Fujairah,Al Fujairah,Al-Fujairah
Ras Al Khaimah City|AE|Ras Al Khaimah,Ras al-Khaimah
Umm Al Quwain City|AE|Umm Al Quwain,Umm al-Quwain
City of Balikpapan|ID|Balikpapan
Jambi City|ID|Jambi
Taoyuan City|TW|Taoyuan
Hualien City|TW|Hualien
Acapulco de Juárez|MX|Acapulco
Santiago de Querétaro|MX|Querétaro
León de los Aldama|MX|León
Naucalpan de Juárez|MX|Naucalpan
Ecatepec de Morelos|MX|Ecatepec
Xalapa de Enríquez|MX|Xalapa,Jalapa
Pachuca de Soto|MX|Pachuca
San Miguel de Tucumán|AR|Tucumán
San Salvador de Jujuy|AR|Jujuy
Las Palmas de Gran Canaria|ES|Las Palmas
Castelló de la Plana|ES|Castellón
Jerez de la Frontera|ES|Jerez
Aix-en-Provence|FR|Aix
Komsomolsk-on-Amur|RU|Komsomolsk
`;
