/** An invented report for the tests of the import; its council is that of the sample bodies. */
export const sampleReport = (council: { en: string; fr: string }) => `Work with the United Nations

List of activities from 15 March 2026 to 15 September 2026

Noted by the ${council.en} at its 218th session (Geneva, 22 October 2026)

Gender equality

The secretariat hosted a workshop on budgets in Nairobi on 4 and 5 May, with some 90 participants.

A guide on parental leave was published in mid-July.

Rivers and oceans

The secretariat advised two regional parliaments on river treaties.


Travaux avec l’Organisation des Nations Unies

Liste des activités du 15 mars 2026 au 15 septembre 2026

Document dont le ${council.fr} a pris note à sa 218e session (Genève, 22 octobre 2026)

Égalité des sexes

Le secrétariat a accueilli un atelier sur les budgets à Nairobi les 4 et 5 mai, avec quelque 90 participants.

Un guide sur le congé parental a été publié à la mi-juillet.

Fleuves et océans

Le secrétariat a conseillé deux parlements régionaux sur les traités fluviaux.
`;
