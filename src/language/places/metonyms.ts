/**
 * Words that stand for a government that sends missions. `ISO code | names`.
 * Example: "the Quai d'Orsay has recalled its diplomats" is about French diplomats.
 */
export const GOVERNMENT_NAMES = `
US|Secretary of State,State Department,US State Department,U.S. State Department,Department of State,State Dept,Foggy Bottom,White House,Pentagon,Southern Command,Central Command,Africa Command,European Command,Indo-Pacific Command,SOUTHCOM,CENTCOM,AFRICOM,EUCOM,Trump administration,Biden administration,Obama administration,Bush administration,Uncle Sam,State
GB|Foreign Office,Whitehall,Downing Street,FCDO,Foreign and Commonwealth Office,Foreign Commonwealth and Development Office,Foreign Commonwealth & Development Office,King Charles Street,Her Majesty,His Majesty,HMG
FR|Quai d'Orsay,Élysée,Elysée,Elysee
DE|Auswärtiges Amt,Federal Foreign Office,German Foreign Office,Werderscher Markt
IN|South Block,Ministry of External Affairs,External Affairs Ministry
CA|Global Affairs Canada,Global Affairs
AU|DFAT,Department of Foreign Affairs and Trade
NZ|MFAT
RU|Kremlin,Smolenskaya
IT|Farnesina
CN|Zhongnanhai
JP|Gaimusho
BR|Itamaraty
TR|Sublime Porte
AT|Ballhausplatz
IE|Iveagh House
ES|Moncloa
KR|Blue House,Cheong Wa Dae
PH|Malacañang,Malacañan Palace
MY|Wisma Putra
ZA|DIRCO,Department of International Relations and Cooperation
CH|FDFA,Federal Department of Foreign Affairs
AR|Casa Rosada,San Martín Palace
CL|La Moneda
PE|Torre Tagle
PT|Necessidades
CU|MINREX
EU|European External Action Service,EEAS
VA|Apostolic Nunciature,Holy See
`;
