import { defineWords } from '../../../platform/words.ts';

/** Wordings of the table of women and young members. */
export const balanceWords = defineWords({
  title: {
    en: 'Women and young members in the delegations',
    fr: 'Femmes et jeunes membres dans les délégations',
    es: 'Mujeres y miembros jóvenes en las delegaciones',
    ar: 'النساء والأعضاء الشباب في الوفود',
  },
  delegation: { en: 'Delegation', fr: 'Délégation', es: 'Delegación', ar: 'الوفد' },
  group: { en: 'Group', fr: 'Groupe', es: 'Grupo', ar: 'المجموعة' },
  women: { en: 'Women', fr: 'Femmes', es: 'Mujeres', ar: 'النساء' },
  men: { en: 'Men', fr: 'Hommes', es: 'Hombres', ar: 'الرجال' },
  unstated: { en: 'Not stated', fr: 'Non précisé', es: 'Sin especificar', ar: 'غير محدد' },
  total: { en: 'Total', fr: 'Total', es: 'Total', ar: 'المجموع' },
  share: { en: 'Women (%)', fr: 'Femmes (%)', es: 'Mujeres (%)', ar: 'نسبة النساء (%)' },
  young: { en: 'Under {age}', fr: 'Moins de {age} ans', es: 'Menores de {age}', ar: 'دون {age}' },
  youngPlain: { en: 'Young', fr: 'Jeunes', es: 'Jóvenes', ar: 'الشباب' },
  composition: { en: 'Composition', fr: 'Composition', es: 'Composición', ar: 'التكوين' },
  onlyWomen: { en: 'Women only', fr: 'Femmes uniquement', es: 'Solo mujeres', ar: 'نساء فقط' },
  onlyMen: { en: 'Men only', fr: 'Hommes uniquement', es: 'Solo hombres', ar: 'رجال فقط' },
  ageGiven: { en: 'Year of birth given', fr: 'Année de naissance indiquée', es: 'Año de nacimiento indicado', ar: 'سنة الميلاد مذكورة' },
  byGroup: {
    en: 'Member parliaments by geopolitical group',
    fr: 'Parlements membres par groupe géopolitique',
    es: 'Parlamentos miembros por grupo geopolítico',
    ar: 'البرلمانات الأعضاء حسب المجموعة الجيوسياسية',
  },
  summary: { en: 'All delegations', fr: 'Ensemble des délégations', es: 'Todas las delegaciones', ar: 'جميع الوفود' },
  singleSex: {
    en: '{n, plural, =0 {No delegation of two or more is made up of one sex alone.} one {# delegation of two or more is made up of one sex alone.} other {# delegations of two or more are made up of one sex alone.}}',
    fr: '{n, plural, =0 {Aucune délégation de deux personnes ou plus n’est composée d’un seul sexe.} one {# délégation de deux personnes ou plus est composée d’un seul sexe.} many {# de délégations de deux personnes ou plus sont composées d’un seul sexe.} other {# délégations de deux personnes ou plus sont composées d’un seul sexe.}}',
    es: '{n, plural, =0 {Ninguna delegación de dos o más personas está compuesta por un solo sexo.} one {# delegación de dos o más personas está compuesta por un solo sexo.} many {# de delegaciones de dos o más personas están compuestas por un solo sexo.} other {# delegaciones de dos o más personas están compuestas por un solo sexo.}}',
    ar: '{n, plural, zero {لا يوجد وفد من شخصين فأكثر مكوَّن من جنس واحد.} one {وفد واحد من شخصين فأكثر مكوَّن من جنس واحد.} two {وفدان من شخصين فأكثر مكوَّنان من جنس واحد.} few {# وفود من شخصين فأكثر مكوَّنة من جنس واحد.} many {# وفداً من شخصين فأكثر مكوَّنة من جنس واحد.} other {# وفد من شخصين فأكثر مكوَّنة من جنس واحد.}}',
  },
  howCounted: {
    en: 'Gender is counted as each person stated it. Parliamentary staff are not counted.',
    fr: 'Le sexe est compté tel que chaque personne l’a indiqué. Le personnel parlementaire n’est pas compté.',
    es: 'El sexo se cuenta según lo indicó cada persona. No se cuenta al personal parlamentario.',
    ar: 'يُحتسب الجنس كما ذكره كل شخص. ولا يُحتسب موظفو البرلمانات.',
  },
  youngCounted: {
    en: 'Young are those who gave their year of birth and do not reach the age of {age} in the year of the meeting ({given} of {total} gave it). Rule: {source}.',
    fr: 'Sont comptées comme jeunes les personnes qui ont indiqué leur année de naissance et n’atteignent pas l’âge de {age} ans dans l’année de la réunion ({given} sur {total} l’ont indiquée). Règle : {source}.',
    es: 'Se cuenta como jóvenes a quienes indicaron su año de nacimiento y no cumplen {age} años en el año de la reunión ({given} de {total} lo indicaron). Norma: {source}.',
    ar: 'يُحتسب من الشباب من ذكر سنة ميلاده ولا يبلغ سن {age} في سنة انعقاد الاجتماع (ذكرها {given} من أصل {total}). القاعدة: {source}.',
  },
});
