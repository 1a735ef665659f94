import { foldText } from '../fold-text.ts';
import { type ImportField, type ImportMapping, type ImportRow, type ImportTable, importFields } from './import-table.ts';

/** How the heading of a column is written in the four languages, besides the names of the fields themselves. */
const headings: Record<ImportField, string[]> = {
  code: [
    'code',
    'country code',
    'iso',
    'iso3',
    'iso code',
    'alpha-3',
    'code pays',
    'código',
    'código de país',
    'الرمز',
    'رمز البلد',
    'slug',
  ],
  body: [
    ...[
      'body',
      'country',
      'country or body',
      'parliament',
      'organization',
      'organisation',
      'institution',
      'member',
      'member parliament',
      'delegation',
    ],
    ...[
      'pays',
      'pays ou institution',
      'parlement',
      'organisme',
      'organisation',
      'país',
      'país o institución',
      'parlamento',
      'entidad',
      'institución',
      'organización',
    ],
    ...['البلد', 'البلد أو الجهة', 'الدولة', 'البرلمان', 'الهيئة', 'الجهة', 'المنظمة', 'المؤسسة'],
  ],
  kind: [
    'kind',
    'kind of body',
    'type',
    'type of body',
    'nature',
    'type d’institution',
    'clase',
    'tipo',
    'tipo de institución',
    'نوع الجهة',
    'طبيعة الجهة',
  ],
  country: ['country of the body', 'pays de l’institution', 'país de la institución', 'بلد الجهة'],
  nameEn: ['name in english', 'official name', 'english name', 'nom en anglais', 'nombre en inglés', 'الاسم بالإنكليزية'],
  nameFr: ['name in french', 'nom officiel', 'nom en français', 'nombre en francés', 'الاسم بالفرنسية'],
  nameEs: ['name in spanish', 'nombre oficial', 'nom en espagnol', 'nombre en español', 'الاسم بالإسبانية'],
  nameAr: ['name in arabic', 'nom en arabe', 'nombre en árabe', 'الاسم الرسمي', 'الاسم بالعربية'],
  nameRu: ['name in russian', 'nom en russe', 'nombre en ruso', 'الاسم بالروسية'],
  nameZh: ['name in chinese', 'nom en chinois', 'nombre en chino', 'الاسم بالصينية'],
  acronym: ['acronym', 'abbreviation', 'sigle', 'sigla', 'siglas', 'المختصر'],
  status: ['status', 'membership', 'statut', 'condición', 'estatuto', 'صفة العضوية', 'العضوية'],
  group: ['group', 'geopolitical group', 'groupe', 'groupe géopolitique', 'grupo', 'grupo geopolítico', 'المجموعة', 'المجموعة الجيوسياسية'],
  letters: [
    ...[
      'language of letters',
      'language of correspondence',
      'correspondence language',
      'written to in',
      'langue des lettres',
      'langue de correspondance',
    ],
    ...['idioma de las cartas', 'idioma de correspondencia', 'لغة الرسائل'],
  ],
  website: ['website', 'web site', 'site web', 'sitio web', 'url', 'الموقع', 'الموقع الإلكتروني'],
  post: [
    ...['post', 'function', 'position', 'role', 'title of post', 'office', 'job title', 'fonction', 'poste', 'cargo', 'puesto', 'función'],
    ...['المنصب', 'الوظيفة', 'الصفة'],
  ],
  honorific: ['honorific', 'title', 'prefix', 'titre', 'civilité', 'tratamiento', 'título', 'اللقب', 'لقب التشريف'],
  given: [
    ...[
      'given',
      'given name',
      'given names',
      'first name',
      'first names',
      'forename',
      'prénom',
      'prénoms',
      'nombre',
      'nombres',
      'nombre de pila',
    ],
    ...['الاسم الأول', 'الاسم الشخصي'],
  ],
  family: [
    ...['family', 'family name', 'last name', 'surname', 'nom', 'nom de famille', 'apellido', 'apellidos'],
    ...['اسم العائلة', 'اسم الأسرة', 'النسبة', 'الشهرة'],
  ],
  name: [
    'name',
    'full name',
    'holder',
    'person',
    'nom complet',
    'titulaire',
    'nombre completo',
    'nombre y apellidos',
    'titular',
    'الاسم',
    'الاسم الكامل',
  ],
  gender: [
    'gender',
    'gender as stated',
    'sex',
    'genre',
    'sexe',
    'genre déclaré',
    'género',
    'sexo',
    'género declarado',
    'الجنس',
    'الجنس المصرّح به',
    'النوع',
  ],
  email: [
    ...['email', 'e-mail', 'mail', 'email address', 'e-mail address', 'courriel', 'adresse électronique', 'adresse e-mail'],
    ...['correo', 'correo electrónico', 'البريد', 'البريد الإلكتروني', 'بريد إلكتروني'],
  ],
  language: [
    ...['language', 'languages', 'preferred language', 'langue', 'langues', 'langue préférée', 'idioma', 'idiomas', 'lengua'],
    ...['اللغة', 'لغة المراسلة', 'اللغات'],
  ],
  phone: ['phone', 'telephone', 'tel', 'téléphone', 'tél', 'teléfono', 'الهاتف', 'هاتف', 'رقم الهاتف'],
};
/** A column that is only headed “Country” names the parliament, as lists have it; the country of a body of another kind says so. */
const known = new Map(
  importFields.flatMap((field) =>
    [...(field === 'country' ? [] : [field]), ...headings[field]].map((heading) => [foldText(heading), field] as const),
  ),
);

/** Which columns the headings name, in any of the four languages; the first of two columns alike counts. A table of ours names its own. */
export function recogniseHeadings(cells: readonly string[]): ImportMapping {
  if (importFields.every((field, index) => cells[index] === field))
    return Object.fromEntries(importFields.map((field, index) => [field, index]));
  const mapping: ImportMapping = {};
  for (const [index, cell] of cells.entries()) {
    const field = known.get(foldText(cell.slice(0, 80).replace(/[:*#]/g, ' ')));
    if (field) mapping[field] ??= index;
  }
  return mapping;
}

/** Finds the row of headings among the first ten, those above it being a title; without two that are known, the first row. */
export function splitHeadings(kind: 'csv' | 'xlsx', rows: readonly ImportRow[]): ImportTable {
  const found = rows.slice(0, 10).findIndex(({ cells }) => Object.keys(recogniseHeadings(cells)).length >= 2);
  const at = Math.max(found, 0);
  const width = Math.min(60, Math.max(...rows.map(({ cells }) => cells.length), 0));
  const titles = Array.from({ length: width }, (_, index) => rows[at]?.cells[index]?.slice(0, 80) ?? '');
  const filled = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { kind, headings: titles, rows: filled.map(({ line, cells }) => ({ line, cells: cells.slice(0, width) })) };
}
