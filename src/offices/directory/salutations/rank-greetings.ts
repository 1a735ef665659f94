import type { Language } from '../../../platform/language.ts';
import type { Gender } from '../../languages/public.ts';
import type { Rank } from '../persons/enter-person.ts';

type Forms = { female: string; male: string; many: string; end: string };
const same = (one: string, many: string, end: string): Forms => ({ female: one, male: one, many, end });

/** The address due to a rank; "honourable" is said with the post and has none of its own. */
const greetings: Record<Exclude<Rank, 'honourable'>, Record<Language, Forms>> = {
  excellency: {
    en: same('Excellency', 'Excellencies', ','),
    fr: same('Excellence', 'Excellences', ','),
    es: same('Excelencia', 'Excelencias', ':'),
    ar: { female: 'صاحبة السعادة', male: 'صاحب السعادة', many: 'أصحاب السعادة', end: '،' },
    ru: same('Ваше Превосходительство', 'Ваши Превосходительства', ','),
    zh: same('阁下', '各位阁下', '：'),
  },
  highness: {
    en: same('Your Highness', 'Your Highnesses', ','),
    fr: same('Votre Altesse', 'Vos Altesses', ','),
    es: same('Alteza', 'Altezas', ':'),
    ar: { female: 'صاحبة السمو', male: 'صاحب السمو', many: 'أصحاب السمو', end: '،' },
    ru: same('Ваше Высочество', 'Ваши Высочества', ','),
    zh: same('殿下', '各位殿下', '：'),
  },
};

type Wanted = { rank?: Rank; gender?: Gender; plural?: boolean; language: Language };

/** The usual greeting of a rank; undefined where the post decides. Both forms where the language has two and no gender is stated. */
export function rankGreeting({ rank, gender, plural, language }: Wanted): { lines: string[]; inClosing: string } | undefined {
  if (!rank || rank === 'honourable') return undefined;
  const { female, male, many, end } = greetings[rank][language];
  const said = plural ? [many] : gender ? [gender === 'female' ? female : male] : [...new Set([female, male])];
  return { lines: said.map((each) => `${each}${end}`), inClosing: said.join(language === 'ar' ? '، ' : ', ') };
}
