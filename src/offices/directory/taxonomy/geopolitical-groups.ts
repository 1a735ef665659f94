import { type SixNames, six } from './named.ts';

export const geopoliticalGroupCodes = ['african', 'arab', 'asia-pacific', 'eurasia', 'grulac', 'twelve-plus'] as const;
export type GeopoliticalGroupCode = (typeof geopoliticalGroupCodes)[number];
export type GeopoliticalGroup = { code: GeopoliticalGroupCode; names: SixNames; acronym?: string };

/** The six geopolitical groups of the world's parliaments; a parliament may sit in two and is represented by one. */
export const geopoliticalGroups: readonly GeopoliticalGroup[] = [
  {
    code: 'african',
    names: six('African Group', 'Groupe africain', 'Grupo Africano', 'المجموعة الأفريقية', 'Африканская группа', '非洲组'),
  },
  { code: 'arab', names: six('Arab Group', 'Groupe arabe', 'Grupo Árabe', 'المجموعة العربية', 'Арабская группа', '阿拉伯组') },
  {
    code: 'asia-pacific',
    names: six(
      'Asia-Pacific Group',
      'Groupe Asie-Pacifique',
      'Grupo de Asia y el Pacífico',
      'مجموعة آسيا والمحيط الهادئ',
      'Группа Азиатско-Тихоокеанского региона',
      '亚太组',
    ),
  },
  {
    code: 'eurasia',
    names: six('Eurasia Group', 'Groupe Eurasie', 'Grupo Eurasia', 'مجموعة أوراسيا', 'Группа Евразия', '欧亚组'),
  },
  {
    code: 'grulac',
    acronym: 'GRULAC',
    names: six(
      'Group of Latin America and the Caribbean',
      'Groupe de l’Amérique latine et des Caraïbes',
      'Grupo de América Latina y el Caribe',
      'مجموعة أمريكا اللاتينية ومنطقة البحر الكاريبي',
      'Группа Латинской Америки и Карибского бассейна',
      '拉丁美洲和加勒比组',
    ),
  },
  {
    code: 'twelve-plus',
    names: six(
      'Twelve Plus Group',
      'Groupe des Douze Plus',
      'Grupo de los Doce Más',
      'مجموعة الاثني عشر الزائد',
      'Группа «Двенадцать плюс»',
      '十二国集团+',
    ),
  },
];

/** One group by its code. */
export function findGroup(code: GeopoliticalGroupCode): GeopoliticalGroup {
  const group = geopoliticalGroups.find((each) => each.code === code);
  if (!group) throw new Error(`unknown geopolitical group: ${code}`);
  return group;
}
