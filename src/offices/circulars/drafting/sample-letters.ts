/** Invented letters for the tests of the import; the organizations are those of the sample record. */
export const seminarLetter = `Assembly of Parliaments
Quai des Tilleuls 12
Geneva

To: Speakers of all Parliaments

Geneva, 14 January 2027

Dear Madam Speaker,
Dear Mr Speaker,

The Assembly holds a seminar entitled “Rivers and the Law” online on 9 March 2027, from 2 p.m. to 4 p.m. (CET), on the platform Zoom. Interpretation is provided in English and French.

Twelve experts will speak, and some 240 guests are expected. The programme is at https://assembly.example/rivers and will follow.

Yours sincerely,

Ada Lindqvist
Secretary General


Assemblée des parlements
Quai des Tilleuls 12
Genève

À l’intention des présidents des parlements

Genève, le 14 janvier 2027

Madame la Présidente,
Monsieur le Président,

L’Assemblée tient un séminaire intitulé « Les fleuves et le droit » en ligne le 9 mars 2027, de 14 h à 16 h (HNEC), sur la plateforme Zoom. L’interprétation est assurée en anglais et français.

Douze experts prendront la parole et quelque 240 invités sont attendus. Le programme figure à l’adresse https://assembly.example/rivers et sera complété.

Nous vous prions de croire, Madame, Monsieur, à notre considération la plus distinguée.

Ada Lindqvist
Secrétaire générale
`;

/** Announces nothing that could be planned, and is signed by somebody whom the directory does not know. */
export const plainLetter = `To: Presidents of all Groups

3 February 2027

Dear Sir/Madam,

The archive of the house moves to the second floor and stays open to every reader as before.

Yours sincerely,

Petra Novak
Keeper of the Archive
`;
