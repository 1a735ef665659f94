import { type Organization, organizations } from '../../src/offices/directory/public.ts';
import { observerAssemblies } from './associate-members.ts';
import type { BodyName, DemonstrationBody } from './demonstration-shapes.ts';
import { bareName, englishName, frenchName, spanishName } from './name-body.ts';

/** Organizations that sit as permanent observers and since when (invented); the others of the taxonomy are partners. */
const observerSince: Readonly<Record<string, string>> = {
  UN: '1978-03-28',
  UNDP: '1994-03-21',
  UNICEF: '1996-04-15',
  UNFPA: '1995-03-27',
  UNHCR: '1997-04-10',
  OHCHR: '1999-04-10',
  'UN-WOMEN': '2012-03-31',
  UNESCO: '1979-04-17',
  ILO: '1980-04-08',
  WHO: '1996-09-16',
  FAO: '1990-04-02',
  ITU: '2014-03-16',
  IOM: '2000-10-16',
  UNAIDS: '2002-03-17',
  WTO: '2004-04-19',
  WB: '2001-09-10',
  IMF: '2001-09-10',
  ICRC: '1981-04-20',
  IDEA: '1998-09-07',
  AU: '2003-04-07',
  LAS: '1982-09-14',
  OIF: '1999-10-10',
};
const languageOf: Readonly<Record<string, 'fr' | 'ar'>> = { OIF: 'fr', LAS: 'ar', UNESCO: 'fr' };

/** Every organization of the taxonomy as a body: observers with their day, the rest as partners. */
export const organizationBodies: readonly DemonstrationBody[] = organizations.map(buildBody);

/** The permanent observers: organizations of the United Nations system, intergovernmental and interparliamentary bodies. */
export const permanentObservers: readonly DemonstrationBody[] = [
  ...organizationBodies.filter((body) => body.statuses.some(({ status }) => status === 'observer')),
  ...observerAssemblies,
];

function buildBody({ code, kind, names }: Organization): DemonstrationBody {
  const since = observerSince[code];
  const slug = code.toLowerCase();
  return {
    slug,
    kind: kind === 'partner' ? 'partner' : 'un-entity',
    language: languageOf[code] ?? 'en',
    names: {
      en: englishName(names.en.name, names.en.acronym),
      fr: frenchName(names.fr.article ?? '', names.fr.name, names.fr.acronym),
      es: spanishName(names.es.article ?? '', names.es.name, names.es.acronym),
      ar: bareName(names.ar.name, names.ar.acronym),
      ru: plain(names.ru),
      zh: plain(names.zh),
    },
    statuses: [since ? { status: 'observer', from: since } : { status: 'partner', from: '2016-01-01' }],
    groups: [],
    website: `https://www.${slug}.example`,
  };
}

function plain({ name, acronym }: { name: string; acronym?: string }): BodyName {
  return bareName(name, acronym);
}
