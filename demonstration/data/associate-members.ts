import type { BodyName, DemonstrationBody } from './demonstration-shapes.ts';
import { bareName, englishName, frenchName, spanishName } from './name-body.ts';

type Row = {
  slug: string;
  language: 'en' | 'fr' | 'es' | 'ar';
  from: string;
  en: readonly [string, string?];
  fr: readonly [string, string, string?];
  es: readonly [string, string, string?];
  ar: string;
};

/** Builds a body that is known by one name per language. */
function build({ slug, language, from, ...names }: Row, kind: 'associate' | 'observer'): DemonstrationBody {
  const named: Record<'en' | 'fr' | 'es' | 'ar', BodyName> = {
    en: englishName(...names.en),
    fr: frenchName(...names.fr),
    es: spanishName(...names.es),
    ar: bareName(names.ar),
  };
  return { slug, kind, language, names: named, statuses: [{ status: kind, from }], groups: [], website: `https://www.${slug}.example` };
}

const associates: readonly Row[] = [
  {
    slug: 'european-parliament',
    language: 'en',
    from: '1983-10-12',
    en: ['European Parliament'],
    fr: ['le', 'Parlement européen'],
    es: ['el', 'Parlamento Europeo'],
    ar: 'البرلمان الأوروبي',
  },
  {
    slug: 'pan-african-parliament',
    language: 'en',
    from: '2006-05-10',
    en: ['Pan-African Parliament', 'PAP'],
    fr: ['le', 'Parlement panafricain', 'PAP'],
    es: ['el', 'Parlamento Panafricano', 'PAP'],
    ar: 'البرلمان الأفريقي',
  },
  {
    slug: 'arab-parliament',
    language: 'ar',
    from: '2012-10-24',
    en: ['Arab Parliament'],
    fr: ['le', 'Parlement arabe'],
    es: ['el', 'Parlamento Árabe'],
    ar: 'البرلمان العربي',
  },
  {
    slug: 'parlacen',
    language: 'es',
    from: '1992-04-08',
    en: ['Central American Parliament', 'PARLACEN'],
    fr: ['le', 'Parlement centraméricain', 'PARLACEN'],
    es: ['el', 'Parlamento Centroamericano', 'PARLACEN'],
    ar: 'برلمان أمريكا الوسطى',
  },
  {
    slug: 'andean-parliament',
    language: 'es',
    from: '1988-03-21',
    en: ['Andean Parliament'],
    fr: ['le', 'Parlement andin'],
    es: ['el', 'Parlamento Andino'],
    ar: 'برلمان الأنديز',
  },
  {
    slug: 'parlatino',
    language: 'es',
    from: '1987-10-12',
    en: ['Latin American and Caribbean Parliament', 'PARLATINO'],
    fr: ['le', 'Parlement latino-américain et caribéen', 'PARLATINO'],
    es: ['el', 'Parlamento Latinoamericano y Caribeño', 'PARLATINO'],
    ar: 'برلمان أمريكا اللاتينية ومنطقة البحر الكاريبي',
  },
  {
    slug: 'parlasur',
    language: 'es',
    from: '2013-03-27',
    en: ['MERCOSUR Parliament', 'PARLASUR'],
    fr: ['le', 'Parlement du MERCOSUR', 'PARLASUR'],
    es: ['el', 'Parlamento del MERCOSUR', 'PARLASUR'],
    ar: 'برلمان السوق المشتركة لبلدان المخروط الجنوبي',
  },
  {
    slug: 'ecowas-parliament',
    language: 'en',
    from: '2008-10-13',
    en: ['Parliament of the Economic Community of West African States'],
    fr: ['le', 'Parlement de la Communauté économique des États de l’Afrique de l’Ouest'],
    es: ['el', 'Parlamento de la Comunidad Económica de los Estados de África Occidental'],
    ar: 'برلمان الجماعة الاقتصادية لدول غرب أفريقيا',
  },
  {
    slug: 'eala',
    language: 'en',
    from: '2004-04-21',
    en: ['East African Legislative Assembly', 'EALA'],
    fr: ['l’', 'Assemblée législative de l’Afrique de l’Est', 'ALAE'],
    es: ['la', 'Asamblea Legislativa del África Oriental', 'EALA'],
    ar: 'الجمعية التشريعية لشرق أفريقيا',
  },
  {
    slug: 'cemac-parliament',
    language: 'fr',
    from: '2013-10-09',
    en: ['Parliament of the Central African Economic and Monetary Community'],
    fr: ['le', 'Parlement de la Communauté économique et monétaire de l’Afrique centrale'],
    es: ['el', 'Parlamento de la Comunidad Económica y Monetaria del África Central'],
    ar: 'برلمان الجماعة الاقتصادية والنقدية لوسط أفريقيا',
  },
  {
    slug: 'waemu-committee',
    language: 'fr',
    from: '2011-04-20',
    en: ['Interparliamentary Committee of the West African Economic and Monetary Union'],
    fr: ['le', 'Comité interparlementaire de l’Union économique et monétaire ouest-africaine'],
    es: ['el', 'Comité Interparlamentario de la Unión Económica y Monetaria de África Occidental'],
    ar: 'اللجنة البرلمانية الدولية للاتحاد الاقتصادي والنقدي لغرب أفريقيا',
  },
  {
    slug: 'pace',
    language: 'fr',
    from: '1982-09-14',
    en: ['Parliamentary Assembly of the Council of Europe', 'PACE'],
    fr: ['l’', 'Assemblée parlementaire du Conseil de l’Europe', 'APCE'],
    es: ['la', 'Asamblea Parlamentaria del Consejo de Europa', 'APCE'],
    ar: 'الجمعية البرلمانية لمجلس أوروبا',
  },
  {
    slug: 'iacis',
    language: 'en',
    from: '2002-09-27',
    en: ['Interparliamentary Assembly of Member Nations of the Commonwealth of Independent States'],
    fr: ['l’', 'Assemblée interparlementaire des États membres de la Communauté d’États indépendants'],
    es: ['la', 'Asamblea Interparlamentaria de los Estados Miembros de la Comunidad de Estados Independientes'],
    ar: 'الجمعية البرلمانية الدولية للدول الأعضاء في رابطة الدول المستقلة',
  },
  {
    slug: 'pabsec',
    language: 'en',
    from: '2015-10-20',
    en: ['Parliamentary Assembly of the Black Sea Economic Cooperation', 'PABSEC'],
    fr: ['l’', 'Assemblée parlementaire de la Coopération économique de la mer Noire'],
    es: ['la', 'Asamblea Parlamentaria de la Cooperación Económica del Mar Negro'],
    ar: 'الجمعية البرلمانية للتعاون الاقتصادي لمنطقة البحر الأسود',
  },
  {
    slug: 'foprel',
    language: 'es',
    from: '2019-04-10',
    en: ['Forum of Presidents of Legislatures of Central America and the Caribbean Basin', 'FOPREL'],
    fr: ['le', 'Forum des présidents des pouvoirs législatifs d’Amérique centrale et du Bassin des Caraïbes', 'FOPREL'],
    es: ['el', 'Foro de Presidentes y Presidentas de Poderes Legislativos de Centroamérica, la Cuenca del Caribe y México', 'FOPREL'],
    ar: 'منتدى رؤساء السلطات التشريعية لأمريكا الوسطى وحوض البحر الكاريبي',
  },
];

const assemblies: readonly Row[] = [
  {
    slug: 'cpa',
    language: 'en',
    from: '1979-04-18',
    en: ['Commonwealth Parliamentary Association', 'CPA'],
    fr: ['l’', 'Association parlementaire du Commonwealth', 'APC'],
    es: ['la', 'Asociación Parlamentaria del Commonwealth', 'CPA'],
    ar: 'الرابطة البرلمانية للكمنولث',
  },
  {
    slug: 'apf',
    language: 'fr',
    from: '1982-03-29',
    en: ['Parliamentary Assembly of la Francophonie', 'APF'],
    fr: ['l’', 'Assemblée parlementaire de la Francophonie', 'APF'],
    es: ['la', 'Asamblea Parlamentaria de la Francofonía', 'APF'],
    ar: 'الجمعية البرلمانية للفرانكوفونية',
  },
  {
    slug: 'apu',
    language: 'fr',
    from: '1980-09-16',
    en: ['African Parliamentary Union', 'APU'],
    fr: ['l’', 'Union parlementaire africaine', 'UPA'],
    es: ['la', 'Unión Parlamentaria Africana', 'UPA'],
    ar: 'الاتحاد البرلماني الأفريقي',
  },
  {
    slug: 'aipu',
    language: 'ar',
    from: '1979-09-13',
    en: ['Arab Inter-Parliamentary Union', 'AIPU'],
    fr: ['l’', 'Union interparlementaire arabe', 'UIPA'],
    es: ['la', 'Unión Interparlamentaria Árabe', 'UIPA'],
    ar: 'الاتحاد البرلماني العربي',
  },
  {
    slug: 'aipa',
    language: 'en',
    from: '1985-03-25',
    en: ['ASEAN Inter-Parliamentary Assembly', 'AIPA'],
    fr: ['l’', 'Assemblée interparlementaire de l’ASEAN', 'AIPA'],
    es: ['la', 'Asamblea Interparlamentaria de la ASEAN', 'AIPA'],
    ar: 'الجمعية البرلمانية الدولية لرابطة أمم جنوب شرق آسيا',
  },
  {
    slug: 'apa-asia',
    language: 'en',
    from: '2008-04-14',
    en: ['Asian Parliamentary Assembly', 'APA'],
    fr: ['l’', 'Assemblée parlementaire asiatique', 'APA'],
    es: ['la', 'Asamblea Parlamentaria Asiática', 'APA'],
    ar: 'الجمعية البرلمانية الآسيوية',
  },
  {
    slug: 'pam',
    language: 'fr',
    from: '2007-10-08',
    en: ['Parliamentary Assembly of the Mediterranean', 'PAM'],
    fr: ['l’', 'Assemblée parlementaire de la Méditerranée', 'PAM'],
    es: ['la', 'Asamblea Parlamentaria del Mediterráneo', 'PAM'],
    ar: 'الجمعية البرلمانية للبحر الأبيض المتوسط',
  },
  {
    slug: 'puic',
    language: 'ar',
    from: '2001-09-10',
    en: ['Parliamentary Union of the OIC Member States', 'PUIC'],
    fr: ['l’', 'Union parlementaire des États membres de l’OCI', 'UPCI'],
    es: ['la', 'Unión Parlamentaria de los Estados Miembros de la OCI', 'PUIC'],
    ar: 'اتحاد مجالس الدول الأعضاء في منظمة التعاون الإسلامي',
  },
  {
    slug: 'sadc-pf',
    language: 'en',
    from: '1999-10-11',
    en: ['SADC Parliamentary Forum'],
    fr: ['le', 'Forum parlementaire de la SADC'],
    es: ['el', 'Foro Parlamentario de la SADC'],
    ar: 'المنتدى البرلماني للجماعة الإنمائية للجنوب الأفريقي',
  },
  {
    slug: 'nordic-council',
    language: 'en',
    from: '1981-09-21',
    en: ['Nordic Council'],
    fr: ['le', 'Conseil nordique'],
    es: ['el', 'Consejo Nórdico'],
    ar: 'مجلس بلدان الشمال الأوروبي',
  },
  {
    slug: 'osce-pa',
    language: 'en',
    from: '1994-03-24',
    en: ['Parliamentary Assembly of the OSCE', 'OSCE PA'],
    fr: ['l’', 'Assemblée parlementaire de l’OSCE', 'AP-OSCE'],
    es: ['la', 'Asamblea Parlamentaria de la OSCE', 'AP-OSCE'],
    ar: 'الجمعية البرلمانية لمنظمة الأمن والتعاون في أوروبا',
  },
  {
    slug: 'parlamericas',
    language: 'es',
    from: '2010-03-29',
    en: ['ParlAmericas'],
    fr: ['', 'ParlAmericas'],
    es: ['', 'ParlAmericas'],
    ar: 'برلمان الأمريكتين',
  },
];

/** The 15 associate members: regional parliaments and parliamentary assemblies. */
export const associateMembers: readonly DemonstrationBody[] = associates.map((row) => build(row, 'associate'));

/** Interparliamentary bodies that sit as permanent observers. */
export const observerAssemblies: readonly DemonstrationBody[] = assemblies.map((row) => build(row, 'observer'));
