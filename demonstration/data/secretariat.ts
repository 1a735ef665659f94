import type { ScreenLanguage } from '../../src/platform/language.ts';
import type { DemonstrationName, Gender } from '../people/make-person.ts';

export type AccountRole = 'officer' | 'reviser' | 'head-of-cabinet' | 'signatory' | 'finance' | 'administrator' | 'partner';
/** A member of the staff, or a head who signs; `post` is a post kind of the directory, `since` the day of taking it. */
export type StaffMember = {
  key: string;
  gender: Gender | undefined;
  names: DemonstrationName[];
  email: string;
  language: ScreenLanguage;
  roles: readonly AccountRole[];
  post?: { body: string; kind: 'secretary-general' | 'president' | 'director-general' | 'head-of-cabinet'; since: string };
};

function named(given: string, family: string, arabicGiven: string, arabicFamily: string): DemonstrationName[] {
  return [
    { script: 'Latn', given, family, familyFirst: false },
    { script: 'Arab', given: arabicGiven, family: arabicFamily, familyFirst: false },
  ];
}

/** The secretariat, the president and the head of the partner; all invented. */
export const staff: readonly StaffMember[] = [
  {
    key: 'secretary-general',
    gender: 'female',
    names: named('Henrika', 'Solano-Vaara', 'هنريكا', 'سولانو-فارا'),
    email: 'secretary.general@worldparliaments.example',
    language: 'en',
    roles: ['signatory'],
    post: { body: 'awp', kind: 'secretary-general', since: '2023-07-01' },
  },
  {
    key: 'president',
    gender: 'male',
    names: named('Amadou', 'Ferreira-Ly', 'أمادو', 'فيريرا-لي'),
    email: 'president@worldparliaments.example',
    language: 'fr',
    roles: ['signatory'],
    post: { body: 'awp', kind: 'president', since: '2025-10-22' },
  },
  {
    key: 'head-of-cabinet',
    gender: 'male',
    names: named('Joachim', 'Perrault-Haas', 'يواكيم', 'بيرو-هاس'),
    email: 'head.of.cabinet@worldparliaments.example',
    language: 'fr',
    roles: ['head-of-cabinet'],
    post: { body: 'awp', kind: 'head-of-cabinet', since: '2024-01-15' },
  },
  {
    key: 'officer-digital',
    gender: 'female',
    names: named('Hannah', 'Whitlowe', 'هانا', 'ويتلو'),
    email: 'hannah.whitlowe@worldparliaments.example',
    language: 'en',
    roles: ['officer'],
  },
  {
    key: 'officer-democracy',
    gender: 'female',
    names: named('Leïla', 'Benkirat', 'ليلى', 'بنقيراط'),
    email: 'leila.benkirat@worldparliaments.example',
    language: 'fr',
    roles: ['officer'],
  },
  {
    key: 'officer-development',
    gender: 'male',
    names: named('Tomás', 'Arizagarra', 'توماس', 'أريثاغارا'),
    email: 'tomas.arizagarra@worldparliaments.example',
    language: 'es',
    roles: ['officer'],
  },
  {
    key: 'reviser-arabic',
    gender: 'female',
    names: named('Rima', 'Al-Khazraji', 'ريما', 'الخزرجي'),
    email: 'rima.alkhazraji@worldparliaments.example',
    language: 'ar',
    roles: ['reviser'],
  },
  {
    key: 'reviser-french',
    gender: 'male',
    names: named('Bastien', 'Courvoisier-Ney', 'باستيان', 'كورفوازييه-ني'),
    email: 'bastien.courvoisierney@worldparliaments.example',
    language: 'fr',
    roles: ['reviser'],
  },
  {
    key: 'reviser-spanish',
    gender: undefined,
    names: named('Cruz', 'Iriarte Vela', 'كروث', 'إيريارتي فيلا'),
    email: 'cruz.iriarte@worldparliaments.example',
    language: 'es',
    roles: ['reviser'],
  },
  {
    key: 'finance-officer',
    gender: 'male',
    names: named('Kwesi', 'Ampadu-Frey', 'كويسي', 'أمبادو-فراي'),
    email: 'finance@worldparliaments.example',
    language: 'en',
    roles: ['finance'],
  },
  {
    key: 'administrator',
    gender: 'female',
    names: named('Yukari', 'Tanimoto', 'يوكاري', 'تانيموتو'),
    email: 'administrator@worldparliaments.example',
    language: 'en',
    roles: ['administrator'],
  },
  {
    key: 'institute-director',
    gender: 'male',
    names: named('Aleksi', 'Harjulampi', 'أليكسي', 'هاريولامبي'),
    email: 'director.general@iidg.example',
    language: 'en',
    roles: ['partner'],
    post: { body: 'iidg', kind: 'director-general', since: '2022-05-02' },
  },
];

/** One member of the staff by key; throws on an unknown one. */
export function findStaff(key: string): StaffMember {
  const found = staff.find((member) => member.key === key);
  if (!found) throw new Error(`nobody on the staff is ${key}`);
  return found;
}
