import { defineWords } from '../../../platform/words.ts';

/** Wordings of persons who may be one. */
export const duplicateWords = defineWords({
  title: { en: 'Entered twice?', fr: 'Inscrits deux fois ?', es: '¿Inscritos dos veces?', ar: 'هل أُدخلوا مرتين؟' },
  under: {
    en: 'Two persons are made one only when somebody says so here. Nothing is lost: a merge can be undone.',
    fr: 'Deux personnes n’en font une que si quelqu’un le dit ici. Rien n’est perdu : une fusion peut être annulée.',
    es: 'Dos personas se convierten en una solo si alguien lo indica aquí. Nada se pierde: una fusión puede deshacerse.',
    ar: 'لا يُدمج شخصان إلا إذا قرر أحد ذلك هنا. لا يضيع شيء: يمكن إلغاء الدمج.',
  },
  none: {
    en: 'Nobody seems to be entered twice.',
    fr: 'Personne ne semble inscrit deux fois.',
    es: 'Nadie parece estar inscrito dos veces.',
    ar: 'لا يبدو أن أحداً أُدخل مرتين.',
  },
  why: { en: 'Why', fr: 'Pourquoi', es: 'Por qué', ar: 'السبب' },
  'reason_same-email': {
    en: 'same e-mail: {value}',
    fr: 'même courriel : {value}',
    es: 'mismo correo: {value}',
    ar: 'البريد نفسه: {value}',
  },
  'reason_same-phone': {
    en: 'same telephone: {value}',
    fr: 'même téléphone : {value}',
    es: 'mismo teléfono: {value}',
    ar: 'الهاتف نفسه: {value}',
  },
  'reason_same-name': {
    en: 'same name in one body',
    fr: 'même nom dans une même institution',
    es: 'mismo nombre en una institución',
    ar: 'الاسم نفسه في جهة واحدة',
  },
  reason_transposed: {
    en: 'given and family name changed over, in one body',
    fr: 'prénom et nom intervertis, dans une même institution',
    es: 'nombre y apellido intercambiados, en una institución',
    ar: 'الاسم الأول واسم العائلة متبادلان في جهة واحدة',
  },
  'reason_sounds-alike': {
    en: 'sounds the same in another spelling or script, in one body',
    fr: 'même prononciation sous une autre graphie ou écriture, dans une même institution',
    es: 'suena igual con otra grafía o escritura, en una institución',
    ar: 'النطق نفسه بكتابة أو حروف أخرى في جهة واحدة',
  },
  keepThis: {
    en: 'Keep {name} and merge',
    fr: 'Conserver {name} et fusionner',
    es: 'Conservar a {name} y fusionar',
    ar: 'الإبقاء على {name} والدمج',
  },
  apart: { en: 'These are two persons', fr: 'Ce sont deux personnes', es: 'Son dos personas', ar: 'هما شخصان مختلفان' },
  past: { en: 'Merged before', fr: 'Fusions effectuées', es: 'Fusiones hechas', ar: 'عمليات الدمج السابقة' },
  noPast: { en: 'Nobody has been merged yet.', fr: 'Aucune fusion à ce jour.', es: 'Aún no hay ninguna fusión.', ar: 'لم يُدمج أحد بعد.' },
  when: { en: 'When', fr: 'Quand', es: 'Cuándo', ar: 'متى' },
  keptPerson: { en: 'Kept', fr: 'Conservé', es: 'Conservado', ar: 'المُبقى عليه' },
  gonePerson: { en: 'Entered twice as', fr: 'Inscrit aussi comme', es: 'Inscrito también como', ar: 'كان مُدخلاً أيضاً باسم' },
  by: { en: 'By', fr: 'Par', es: 'Por', ar: 'بواسطة' },
  undo: { en: 'Undo', fr: 'Annuler la fusion', es: 'Deshacer', ar: 'إلغاء الدمج' },
  undone: { en: 'undone', fr: 'annulée', es: 'deshecha', ar: 'أُلغي' },
  notice_merged: {
    en: 'The two are one person now. The merge can be undone below.',
    fr: 'Les deux ne font plus qu’une personne. La fusion peut être annulée ci-dessous.',
    es: 'Los dos son ahora una sola persona. La fusión puede deshacerse abajo.',
    ar: 'أصبح الاثنان شخصاً واحداً. يمكن إلغاء الدمج أدناه.',
  },
  notice_apart: {
    en: 'The two will not be proposed again.',
    fr: 'Ces deux personnes ne seront plus proposées.',
    es: 'Estas dos personas no se propondrán de nuevo.',
    ar: 'لن يُقترح هذان الشخصان مرة أخرى.',
  },
  notice_undone: {
    en: 'The merge is undone: both persons are as they were.',
    fr: 'La fusion est annulée : les deux personnes sont comme avant.',
    es: 'La fusión se ha deshecho: las dos personas están como antes.',
    ar: 'أُلغي الدمج وعاد الشخصان كما كانا.',
  },
});
