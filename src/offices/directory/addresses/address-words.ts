import { defineWords } from '../../../platform/words.ts';

/** Wordings of the addresses of a body, post or person. */
export const addressWords = defineWords({
  addresses: { en: 'Addresses', fr: 'Coordonnées', es: 'Datos de contacto', ar: 'بيانات الاتصال' },
  kind: { en: 'Way', fr: 'Voie', es: 'Vía', ar: 'وسيلة الاتصال' },
  kind_email: { en: 'E-mail', fr: 'Courriel', es: 'Correo electrónico', ar: 'البريد الإلكتروني' },
  kind_postal: { en: 'Post', fr: 'Voie postale', es: 'Correo postal', ar: 'البريد' },
  kind_fax: { en: 'Fax', fr: 'Télécopie', es: 'Telefax', ar: 'الفاكس' },
  kind_phone: { en: 'Telephone', fr: 'Téléphone', es: 'Teléfono', ar: 'الهاتف' },
  kind_mission: { en: 'Permanent mission', fr: 'Mission permanente', es: 'Misión permanente', ar: 'البعثة الدائمة' },
  value: { en: 'Address or number', fr: 'Adresse ou numéro', es: 'Dirección o número', ar: 'العنوان أو الرقم' },
  valueHint: {
    en: 'A postal address or a mission in lines as they stand on the envelope; an e-mail address or number in one line.',
    fr: 'Une adresse postale ou une mission, ligne par ligne comme sur l’enveloppe ; un courriel ou un numéro sur une seule ligne.',
    es: 'Una dirección postal o una misión, en líneas como en el sobre; un correo o un número en una sola línea.',
    ar: 'العنوان البريدي أو البعثة في أسطر كما تُكتب على الظرف؛ والبريد الإلكتروني أو الرقم في سطر واحد.',
  },
  happens: { en: 'What happens', fr: 'Ce qui se passe', es: 'Qué ocurre', ar: 'الإجراء' },
  happens_enters: {
    en: 'It is the address of its kind from the day on; the one before ends',
    fr: 'Elle vaut à compter de ce jour ; la précédente de la même voie prend fin',
    es: 'Vale desde ese día; la anterior de la misma vía termina',
    ar: 'يسري العنوان اعتباراً من ذلك اليوم، وينتهي العنوان السابق للوسيلة نفسها',
  },
  happens_ends: {
    en: 'The address of this kind ends on the day, without another',
    fr: 'L’adresse de cette voie prend fin ce jour-là, sans autre',
    es: 'La dirección de esta vía termina ese día, sin otra',
    ar: 'ينتهي العنوان بهذه الوسيلة في ذلك اليوم دون بديل',
  },
  none: {
    en: 'No address is entered yet.',
    fr: 'Aucune adresse n’est encore inscrite.',
    es: 'Aún no hay ninguna dirección.',
    ar: 'لم يُدخل أي عنوان بعد.',
  },
  inForce: { en: 'In force', fr: 'En vigueur', es: 'Vigentes', ar: 'السارية' },
  before: { en: 'Before', fr: 'Auparavant', es: 'Anteriores', ar: 'السابقة' },
  until: { en: 'until {day}', fr: 'jusqu’au {day}', es: 'hasta el {day}', ar: 'حتى {day}' },
});
