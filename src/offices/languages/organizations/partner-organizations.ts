import { type Organization, organization } from './organization-names.ts';

/** Organizations outside the United Nations system with which parliaments work. */
export const partnerOrganizations: readonly Organization[] = [
  organization('ICRC', 'partner', {
    en: ['International Committee of the Red Cross', 'ICRC'],
    fr: ['le', 'm', 'Comité international de la Croix-Rouge', 'CICR'],
    es: ['el', 'm', 'Comité Internacional de la Cruz Roja', 'CICR'],
    ar: ['اللجنة الدولية للصليب الأحمر'],
    ru: ['Международный комитет Красного Креста', 'МККК'],
    zh: ['红十字国际委员会'],
  }),
  organization('OECD', 'partner', {
    en: ['Organisation for Economic Co-operation and Development', 'OECD'],
    fr: ['l’', 'f', 'Organisation de coopération et de développement économiques', 'OCDE'],
    es: ['la', 'f', 'Organización de Cooperación y Desarrollo Económicos', 'OCDE'],
    ar: ['منظمة التعاون والتنمية في الميدان الاقتصادي'],
    ru: ['Организация экономического сотрудничества и развития', 'ОЭСР'],
    zh: ['经济合作与发展组织', '经合组织'],
  }),
  organization('IDEA', 'partner', {
    en: ['International Institute for Democracy and Electoral Assistance', 'International IDEA'],
    fr: ['l’', 'm', 'Institut international pour la démocratie et l’assistance électorale', 'IDEA International'],
    es: ['el', 'm', 'Instituto Internacional para la Democracia y la Asistencia Electoral', 'IDEA Internacional'],
    ar: ['المؤسسة الدولية للديمقراطية والانتخابات'],
    ru: ['Международный институт демократии и содействия выборам', 'Международная ИДЕА'],
    zh: ['国际民主和选举援助研究所'],
  }),
  organization('AU', 'partner', {
    en: ['African Union', 'AU'],
    fr: ['l’', 'f', 'Union africaine', 'UA'],
    es: ['la', 'f', 'Unión Africana', 'UA'],
    ar: ['الاتحاد الأفريقي'],
    ru: ['Африканский союз', 'АС'],
    zh: ['非洲联盟', '非盟'],
  }),
  organization('LAS', 'partner', {
    en: ['League of Arab States', 'LAS'],
    fr: ['la', 'f', 'Ligue des États arabes', 'LEA'],
    es: ['la', 'f', 'Liga de los Estados Árabes', 'LEA'],
    ar: ['جامعة الدول العربية'],
    ru: ['Лига арабских государств', 'ЛАГ'],
    zh: ['阿拉伯国家联盟', '阿盟'],
  }),
  organization('OIF', 'partner', {
    en: ['International Organization of la Francophonie', 'OIF'],
    fr: ['l’', 'f', 'Organisation internationale de la Francophonie', 'OIF'],
    es: ['la', 'f', 'Organización Internacional de la Francofonía', 'OIF'],
    ar: ['المنظمة الدولية للفرانكوفونية'],
    ru: ['Международная организация франкоязычных стран', 'МОФ'],
    zh: ['法语国家国际组织'],
  }),
  organization('OAS', 'partner', {
    en: ['Organization of American States', 'OAS'],
    fr: ['l’', 'f', 'Organisation des États américains', 'OEA'],
    es: ['la', 'f', 'Organización de los Estados Americanos', 'OEA'],
    ar: ['منظمة الدول الأمريكية'],
    ru: ['Организация американских государств', 'ОАГ'],
    zh: ['美洲国家组织'],
  }),
];
