import type { Language, ScreenLanguage } from '../../../platform/language.ts';
import { defineWords, speak } from '../../../platform/words.ts';
import { wordRule } from '../findings/word-rule.ts';
import { wordLanguages } from '../wording/word-languages.ts';
import type { Finding, FindingCode } from './compare-finding.ts';
import { wordGroup } from './compare-group-words.ts';

/** How findings of a comparison are worded; `{group}` is one of the value groups (compare-group-words.ts). */
export const compareWords = defineWords({
  differs: {
    en: 'The versions differ: {group}.',
    fr: 'Les versions divergent : {group}.',
    es: 'Las versiones difieren: {group}.',
    ar: 'النسخ غير متطابقة: {group}.',
  },
  lacking: {
    en: 'Stated in one version and not in another: {group}.',
    fr: 'Mention présente dans une version et absente d’une autre : {group}.',
    es: 'Dato presente en una versión y ausente en otra: {group}.',
    ar: 'بيانات واردة في نسخة وغير واردة في أخرى: {group}.',
  },
  why_differs: {
    en: 'Readers of each language would act on different facts.',
    fr: 'Selon la langue, les lecteurs se fonderaient sur des données différentes.',
    es: 'Según el idioma, los lectores actuarían con datos distintos.',
    ar: 'سيستند القراء إلى معطيات مختلفة بحسب اللغة.',
  },
  act_differs: {
    en: 'Compare with the record and correct the version that is wrong.',
    fr: 'Vérifiez au regard du dossier et corrigez la version erronée.',
    es: 'Compruebe el dato en el expediente y corrija la versión errónea.',
    ar: 'يرجى الرجوع إلى السجل وتصحيح النسخة الخاطئة.',
  },
  why_lacking: {
    en: 'A fact may have been lost in translation, or added in one language only.',
    fr: 'Une information a pu se perdre à la traduction, ou n’être ajoutée que dans une langue.',
    es: 'Es posible que un dato se haya perdido en la traducción o se haya añadido en un solo idioma.',
    ar: 'ربما سقطت معلومة أثناء الترجمة أو أضيفت في لغة واحدة فقط.',
  },
  act_lacking: {
    en: 'Add it where it is missing, or waive it.',
    fr: 'Complétez la version concernée ou passez outre.',
    es: 'Complete la versión correspondiente o dispense la observación.',
    ar: 'يرجى استكمال النسخة الناقصة أو تجاوز الملاحظة.',
  },
  nearly: {
    en: 'Nearly the missing word: “{words}”.',
    fr: 'Mot voisin du mot absent : « {words} ».',
    es: 'Palabra parecida a la que falta: «{words}».',
    ar: 'كلمة قريبة من الكلمة الناقصة: «{words}».',
  },

  paragraph_missing: {
    en: 'A paragraph is missing in one version.',
    fr: 'Un paragraphe manque dans une version.',
    es: 'Falta un párrafo en una versión.',
    ar: 'فقرة ناقصة في إحدى النسخ.',
  },
  paragraph_extra: {
    en: 'A paragraph stands in one version only.',
    fr: 'Un paragraphe ne figure que dans une version.',
    es: 'Un párrafo figura en una sola versión.',
    ar: 'فقرة ترد في نسخة واحدة فقط.',
  },
  why_paragraph: {
    en: 'All versions must say the same.',
    fr: 'Toutes les versions doivent avoir la même teneur.',
    es: 'Todas las versiones deben decir lo mismo.',
    ar: 'يجب أن يكون مضمون جميع النسخ واحداً.',
  },
  act_paragraph: {
    en: 'Translate the paragraph, or remove it from the other versions.',
    fr: 'Traduisez le paragraphe ou retirez-le des autres versions.',
    es: 'Traduzca el párrafo o suprímalo en las demás versiones.',
    ar: 'يرجى ترجمة الفقرة أو حذفها من النسخ الأخرى.',
  },
  paragraph_split: {
    en: 'One paragraph here is several in another version.',
    fr: 'Un paragraphe correspond à plusieurs dans une autre version.',
    es: 'Un párrafo corresponde a varios en otra versión.',
    ar: 'فقرة واحدة تقابلها عدة فقرات في نسخة أخرى.',
  },
  why_split: {
    en: 'Nothing is lost, but the versions no longer run paragraph by paragraph.',
    fr: 'Rien n’est perdu, mais les versions ne se suivent plus paragraphe par paragraphe.',
    es: 'No se pierde nada, pero las versiones ya no coinciden párrafo por párrafo.',
    ar: 'لم يسقط شيء، غير أن النسخ لم تعد متوازية فقرة بفقرة.',
  },
  act_split: {
    en: 'Divide or join the paragraphs alike in every version.',
    fr: 'Divisez ou réunissez les paragraphes de la même façon dans chaque version.',
    es: 'Divida o una los párrafos de igual modo en todas las versiones.',
    ar: 'يرجى تقسيم الفقرات أو دمجها بالطريقة نفسها في جميع النسخ.',
  },
  fact_missing: {
    en: 'One version does not refer to this fact of the record: {name}.',
    fr: 'Une version ne renvoie pas à cette donnée du dossier : {name}.',
    es: 'Una versión no remite a este dato del expediente: {name}.',
    ar: 'إحدى النسخ لا تحيل إلى هذا العنصر من السجل: {name}.',
  },
  acronym_lacking: {
    en: 'An acronym of one version is not in the others: {name}.',
    fr: 'Un sigle d’une version ne figure pas dans les autres : {name}.',
    es: 'Una sigla de una versión no figura en las demás: {name}.',
    ar: 'مختصر وارد في نسخة وغير وارد في النسخ الأخرى: {name}.',
  },
  acronym_foreign: {
    en: 'This acronym has another form in this language: {name}.',
    fr: 'Ce sigle a une autre forme dans cette langue : {name}.',
    es: 'Esta sigla tiene otra forma en este idioma: {name}.',
    ar: 'لهذا المختصر صيغة أخرى في هذه اللغة: {name}.',
  },
  why_acronym: {
    en: 'A body keeps one short name in each language.',
    fr: 'Chaque institution a un seul sigle par langue.',
    es: 'Cada institución tiene una sola sigla por idioma.',
    ar: 'لكل جهة اسم مختصر واحد في كل لغة.',
  },
  act_acronym: {
    en: 'Use the official acronym of each language, or spell the name out.',
    fr: 'Employez le sigle officiel de chaque langue ou le nom en toutes lettres.',
    es: 'Use la sigla oficial de cada idioma o escriba el nombre completo.',
    ar: 'يرجى استعمال المختصر الرسمي في كل لغة أو كتابة الاسم كاملاً.',
  },
  addressee_differs: {
    en: 'The versions are addressed to different people.',
    fr: 'Les versions ne s’adressent pas aux mêmes destinataires.',
    es: 'Las versiones no se dirigen a los mismos destinatarios.',
    ar: 'يختلف المرسل إليهم من نسخة إلى أخرى.',
  },
  addressee_lacking: {
    en: 'One version names no addressee.',
    fr: 'Une version n’indique pas de destinataire.',
    es: 'Una versión no indica destinatario.',
    ar: 'إحدى النسخ لا تذكر المرسل إليه.',
  },
  why_addressee: {
    en: 'It is not certain who is invited.',
    fr: 'On ne sait pas avec certitude qui est invité.',
    es: 'No queda claro a quién se invita.',
    ar: 'لا يتضح من هو المدعو.',
  },
  act_addressee: {
    en: 'Choose the addressees once; every version words them from that choice.',
    fr: 'Choisissez les destinataires une seule fois : chaque version les formule à partir de ce choix.',
    es: 'Elija los destinatarios una sola vez: cada versión los redacta a partir de esa elección.',
    ar: 'يرجى اختيار المرسل إليهم مرة واحدة، وستصاغ كل نسخة بناءً على هذا الاختيار.',
  },
  signatories_order: {
    en: 'The signatories stand in a different order.',
    fr: 'Les signataires figurent dans un ordre différent.',
    es: 'Los firmantes figuran en distinto orden.',
    ar: 'ترتيب الموقعين مختلف.',
  },
  signatories_differ: {
    en: 'The signatories are not the same.',
    fr: 'Les signataires ne sont pas les mêmes.',
    es: 'Los firmantes no son los mismos.',
    ar: 'الموقعون ليسوا أنفسهم في جميع النسخ.',
  },
  why_signatories: {
    en: 'The order of signatures is agreed between the organizations.',
    fr: 'L’ordre des signatures est convenu entre les organisations.',
    es: 'El orden de las firmas se acuerda entre las organizaciones.',
    ar: 'ترتيب التوقيعات متفق عليه بين المنظمتين.',
  },
  act_signatories: {
    en: 'Set the signatories and their order for all versions together.',
    fr: 'Fixez les signataires et leur ordre pour toutes les versions à la fois.',
    es: 'Fije los firmantes y su orden para todas las versiones a la vez.',
    ar: 'يرجى تحديد الموقعين وترتيبهم لجميع النسخ معاً.',
  },
  link_empty: {
    en: 'A link leads nowhere: “{name}”.',
    fr: 'Un lien ne mène nulle part : « {name} ».',
    es: 'Un enlace no lleva a ninguna parte: «{name}».',
    ar: 'رابط لا يؤدي إلى أي صفحة: «{name}».',
  },
  weekday_unfit: {
    en: 'This day of the week is not the one of its date: {name}.',
    fr: 'Ce jour de la semaine n’est pas celui de la date : {name}.',
    es: 'Este día de la semana no corresponde a la fecha: {name}.',
    ar: 'يوم الأسبوع لا يوافق التاريخ: {name}.',
  },
  why_weekday: {
    en: 'Either the day of the week or the date is wrong, and readers cannot know which.',
    fr: 'Le jour ou la date est erroné, sans que le lecteur puisse savoir lequel.',
    es: 'El día o la fecha es incorrecto, y el lector no puede saber cuál.',
    ar: 'إما اليوم وإما التاريخ خاطئ، ولا يستطيع القارئ أن يعرف أيهما.',
  },
  act_weekday: {
    en: 'Check the date in the record, then correct the day or the date.',
    fr: 'Vérifiez la date dans le dossier, puis corrigez le jour ou la date.',
    es: 'Compruebe la fecha en el expediente y corrija el día o la fecha.',
    ar: 'يرجى التحقق من التاريخ في السجل ثم تصحيح اليوم أو التاريخ.',
  },
  date_impossible: {
    en: 'No calendar has this date, or the period ends before it begins: {name}.',
    fr: 'Cette date n’existe pas, ou la période s’achève avant de commencer : {name}.',
    es: 'Esta fecha no existe, o el período termina antes de empezar: {name}.',
    ar: 'هذا التاريخ غير موجود في التقويم، أو إن الفترة تنتهي قبل بدايتها: {name}.',
  },
  why_impossible: {
    en: 'The month has fewer days, or two days have changed places.',
    fr: 'Le mois compte moins de jours, ou deux jours ont été intervertis.',
    es: 'El mes tiene menos días, o se han intercambiado dos días.',
    ar: 'عدد أيام الشهر أقل من ذلك، أو إن يومين حلّ أحدهما محل الآخر.',
  },
  act_impossible: {
    en: 'Check the date in the record and correct it.',
    fr: 'Vérifiez la date dans le dossier et corrigez-la.',
    es: 'Compruebe la fecha en el expediente y corríjala.',
    ar: 'يرجى التحقق من التاريخ في السجل وتصحيحه.',
  },
  why_link: {
    en: 'The address was lost when the text was copied.',
    fr: 'L’adresse s’est perdue lorsque le texte a été copié.',
    es: 'La dirección se perdió al copiar el texto.',
    ar: 'فُقد العنوان عند نسخ النص.',
  },
  act_link: {
    en: 'Enter the address, or remove the link.',
    fr: 'Indiquez l’adresse ou supprimez le lien.',
    es: 'Indique la dirección o elimine el enlace.',
    ar: 'يرجى إدخال العنوان أو حذف الرابط.',
  },
  where: { en: 'Paragraph {key}', fr: 'Paragraphe {key}', es: 'Párrafo {key}', ar: 'الفقرة {key}' },
  where_addressee: { en: 'Addressee', fr: 'Destinataire', es: 'Destinatario', ar: 'المرسل إليه' },
  where_signatories: { en: 'Signatures', fr: 'Signatures', es: 'Firmas', ar: 'التوقيعات' },
  said: { en: '{name}: {said}', fr: '{name} : {said}', es: '{name}: {said}', ar: '{name}: {said}' },
  nothing: { en: 'not stated', fr: 'non mentionné', es: 'no se menciona', ar: 'غير مذكور' },
});

type Key = keyof typeof compareWords;
export type WordedFinding = { what: string; where: string; why: string; act: string };

/** Words a finding for the reader: what differs, where, why it matters, what to do. */
export function wordFinding(finding: Finding, language: ScreenLanguage): WordedFinding {
  const ruled = wordRule(finding, language);
  if (ruled) return { ...ruled, where: whereOf(finding, language) };
  const t = speak(compareWords, language);
  const [whatKey, reason] = keysOf(finding.code);
  const what = t(whatKey, { group: wordGroup(finding.code.split('-')[0] ?? '', language), name: apart(finding.facts.name ?? '') });
  const nearly = finding.facts.nearly ? ` ${t('nearly', { words: finding.facts.nearly.map(apart).join(' · ') })}` : '';
  return { what: what + nearly, where: whereOf(finding, language), why: t(`why_${reason}` as Key), act: t(`act_${reason}` as Key) };
}

const reasons: Record<string, string> = {
  'paragraph-missing': 'paragraph',
  'paragraph-extra': 'paragraph',
  'paragraph-split': 'split',
  'fact-missing': 'lacking',
  'acronym-lacking': 'acronym',
  'acronym-foreign': 'acronym',
  'addressee-differs': 'addressee',
  'addressee-lacking': 'addressee',
  'signatories-order': 'signatories',
  'signatories-differ': 'signatories',
  'link-empty': 'link',
  'weekday-unfit': 'weekday',
  'date-impossible': 'impossible',
};

function keysOf(code: FindingCode): [Key, string] {
  const reason = reasons[code];
  if (reason) return [code.replace('-', '_') as Key, reason];
  return code.endsWith('-differs') ? ['differs', 'differs'] : ['lacking', 'lacking'];
}

/** The paragraph, and beside each language the words that stand there. */
function whereOf({ key, languages, spans, facts }: Finding, language: ScreenLanguage): string {
  const t = speak(compareWords, language);
  const place =
    key === 'addressee'
      ? t('where_addressee')
      : key === 'signatories'
        ? t('where_signatories')
        : t('where', { key: key.replace(/^p(?=\d)/, '') });
  const parts = languages.map((one: Language) => {
    const name = wordLanguages([one], language, 'plain');
    const texts = spans.filter((span) => span.language === one).map(({ text }) => apart(shorten(text)));
    const said = texts.length
      ? texts.join(' · ')
      : facts.lacking?.includes(one)
        ? t('nothing')
        : (facts.stated?.[one] ?? []).map(apart).join(', ');
    return said ? t('said', { name, said }) : name;
  });
  return `${place} (${parts.join(language === 'ar' ? '؛ ' : '; ')})`;
}

/** Quoted words keep their own direction (U+2068 and U+2069, UAX #9), whatever the reader's language. */
function apart(text: string): string {
  return text === '' ? '' : `\u2068${text}\u2069`;
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
