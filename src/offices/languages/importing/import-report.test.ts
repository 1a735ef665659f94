import { describe, expect, test } from 'vitest';
import { foldSpace } from '../read-folded.ts';
import { exportReading, readReport } from './import-report.ts';

const french = `Travail avec les villes du monde

Activités menées par l'Assemblée du 1er juillet 2026 au 31 décembre 2026

Le Conseil a pris note du rapport à sa 12e session
(Genève, 15 janvier 2027)

Eau et santé

Le 3 septembre, l'Assemblée a tenu à Nairobi une conférence sur l'eau des villes. Quelque 240 délégués de 62 parlements y ont pris part.

Une formation s'est déroulée du 6 au 8 octobre à Dakar avec l'appui de la FAO, pour les secrétaires de commission des pays de la région.

Jeunesse

À la mi-novembre, la vingt et unième rencontre des jeunes élus a réuni des participants venus de tous les continents pour parler du climat.
`;

const spanish = `Trabajo con las ciudades del mundo

Actividades realizadas por la Asamblea del 1 de julio de 2026 al 31 de diciembre de 2026

El Consejo ha tomado nota del informe en su 12ª reunión
(Ginebra, 15 de enero de 2027)

Agua y salud

El 3 de septiembre, la Asamblea celebró en Nairobi una conferencia sobre el agua de las ciudades. Asistieron unos 240 delegados de 62 parlamentos.

Del 6 al 8 de octubre se impartió en Dakar una formación con el apoyo de la FAO, para las secretarias de comisión de los países de la región.

Juventud

A mediados de noviembre, la vigésima primera reunión de jóvenes electos congregó a participantes de todos los continentes para hablar del clima.
`;

test('what a report lacks is said', () => {
  const { missing } = readReport(
    'The members met in Lima on 3 May 2027, and they spoke of the water of the towns for the whole of the day.',
  );
  expect(missing.map(({ part }) => part)).toEqual(['title', 'period', 'noting', 'heading']);
});

describe('a report in two languages in one file', () => {
  const text = `${french}\n\n\n${spanish}`;
  const reading = readReport(text);

  test('gives up its title, period and noting line in each', () => {
    expect(reading.period).toEqual({ from: '2026-07-01', to: '2026-12-31' });
    expect(reading.versions.map(({ language, title }) => [language, title])).toEqual([
      ['fr', 'Travail avec les villes du monde'],
      ['es', 'Trabajo con las ciudades del mundo'],
    ]);
    for (const { noting } of reading.versions) expect(noting).toMatchObject({ session: 12, date: '2027-01-15' });
    expect(reading.versions.map(({ noting }) => noting?.place)).toEqual(['Genève', 'Ginebra']);
  });

  test('pairs headings and activities in order', () => {
    expect(reading.sections.map(({ headings }) => headings)).toEqual([
      { fr: 'Eau et santé', es: 'Agua y salud' },
      { fr: 'Jeunesse', es: 'Juventud' },
    ]);
    expect(reading.sections.map(({ activities }) => activities.length)).toEqual([2, 1]);
    expect(reading.notes).toEqual([]);
  });

  test('dates activities by the period and finds their places, numbers and kinds', () => {
    const [water, training] = reading.sections[0]?.activities ?? [];
    expect(water?.when).toEqual([{ from: '2026-09-03', inferred: true }]);
    expect(water?.places).toMatchObject([{ city: { en: 'Nairobi' }, country: 'KE' }]);
    expect(water?.versions.es?.[0]?.numbers).toEqual([240, 62]);
    expect([water?.kind, training?.kind]).toEqual(['conference', 'training']);
    expect(training?.when).toEqual([{ from: '2026-10-06', to: '2026-10-08', inferred: true }]);
    expect(training?.versions.fr?.[0]?.acronyms).toEqual(['FAO']);
    expect(reading.sections[1]?.activities[0]?.when).toEqual([{ edtf: '2026-11', as: 'mid', inferred: true }]);
  });

  test('comes out again without losing a paragraph', () => {
    const out = foldSpace(exportReading(reading));
    for (const paragraph of text.split(/\n/).map(foldSpace)) expect(out).toContain(paragraph);
  });

  test('a paragraph without a partner is reported, and the others keep theirs', () => {
    const without = spanish.replace(/Del 6 al 8[^\n]+\n\n/, '');
    const short = readReport(`${french}\n\n\n${without}`);
    expect(short.notes.map(({ severity, code, facts }) => [severity, code, facts.lacking])).toEqual([
      ['must', 'paragraph-missing', ['es']],
    ]);
    expect(short.sections[0]?.activities.map(({ versions }) => Object.keys(versions))).toEqual([['fr', 'es'], ['fr']]);
  });

  test('a paragraph that one language cuts in two stays one activity', () => {
    const cut = readReport(`${french.replace('des villes. Quelque', 'des villes.\n\nQuelque')}\n\n\n${spanish}`);
    expect(cut.sections[0]?.activities).toHaveLength(2);
    expect(cut.notes.map(({ code }) => code)).toEqual(['paragraph-split']);
  });

  test('a wrong number is found', () => {
    const wrong = readReport(`${french}\n\n\n${spanish.replace('62 parlamentos', '26 parlamentos')}`);
    expect(wrong.notes).toMatchObject([
      { severity: 'must', code: 'number-differs', facts: { stated: { fr: ['240', '62'], es: ['240', '26'] } } },
    ]);
  });
});
