import { defineWords } from '../../../platform/words.ts';

/** Kinds of letters, their series, and which versions are authentic. */
export const kindWords = defineWords({
  kindHint: {
    en: 'An invitation or convocation needs a meeting. A note verbale goes to missions and ministries only, in the third person. Readers may leave a bulletin with one click, and no other letter.',
    fr: 'Une invitation ou une convocation suppose une réunion. Une note verbale ne va qu’aux missions et aux ministères, à la troisième personne. On peut se désabonner d’un bulletin d’un clic, et d’aucune autre lettre.',
    es: 'Una invitación o convocatoria requiere una reunión. Una nota verbal solo se dirige a misiones y ministerios, en tercera persona. Solo los boletines permiten darse de baja con un clic.',
    ar: 'تحتاج الدعوة إلى اجتماع. ولا توجه المذكرة الشفوية إلا إلى البعثات والوزارات وبصيغة الغائب. ويمكن إيقاف النشرات وحدها بنقرة واحدة.',
  },
  save: { en: 'Save', fr: 'Enregistrer', es: 'Guardar', ar: 'حفظ' },
  authentic: { en: 'Authentic versions', fr: 'Versions faisant foi', es: 'Versiones auténticas', ar: 'النسخ ذات الحجية' },
  authenticHint: {
    en: 'The original is always authentic. The versions ticked say so too; every other one says from which language it is translated.',
    fr: 'L’original fait toujours foi. Les versions cochées le disent aussi ; toute autre indique de quelle langue elle est traduite.',
    es: 'El original siempre es auténtico. Las versiones marcadas también lo indican; las demás dicen de qué idioma se han traducido.',
    ar: 'للأصل حجيته دائماً، وتنص عليها كذلك النسخ المختارة. أما سائر النسخ فتذكر اللغة التي تُرجمت منها.',
  },
  originalLanguage: { en: 'original', fr: 'original', es: 'original', ar: 'الأصل' },
  isAuthentic: { en: 'equally authentic', fr: 'fait également foi', es: 'igualmente auténtica', ar: 'لها الحجية نفسها' },
  series: { en: 'Series of letters', fr: 'Séries de lettres', es: 'Series de cartas', ar: 'سلاسل الرسائل' },
  seriesUnder: {
    en: 'Each kind is numbered in its series, year by year. Letters issued before keep their number.',
    fr: 'Chaque type est numéroté dans sa série, année par année. Les lettres déjà émises gardent leur numéro.',
    es: 'Cada tipo se numera en su serie, año por año. Las cartas ya emitidas conservan su número.',
    ar: 'يُرقّم كل نوع في سلسلته سنة بعد سنة، وتحتفظ الرسائل الصادرة بأرقامها.',
  },
  seriesSubject: {
    en: 'What such letters are about',
    fr: 'Sujet de ces lettres',
    es: 'De qué tratan estas cartas',
    ar: 'موضوع هذه الرسائل',
  },
  whoChanges: {
    en: 'The head of cabinet and the administrator change what stands here.',
    fr: 'Le chef de cabinet et l’administrateur modifient ce qui figure ici.',
    es: 'El jefe de gabinete y el administrador modifican lo que figura aquí.',
    ar: 'يعدّل ما يرد هنا رئيسُ الديوان ومسؤول النظام.',
  },
  clearingOrder: {
    en: 'Who clears before the signature, in order',
    fr: 'Qui approuve avant la signature, dans l’ordre',
    es: 'Quién da el visto bueno antes de la firma, por orden',
    ar: 'من يعتمد قبل التوقيع، بالترتيب',
  },
  order_usual: { en: 'The usual order', fr: 'L’ordre habituel', es: 'El orden habitual', ar: 'الترتيب المعتاد' },
  fourEyes: {
    en: 'Four eyes: whoever wrote a version may not clear it',
    fr: 'Double regard : qui a rédigé une version ne peut l’approuver',
    es: 'Cuatro ojos: quien redactó una versión no puede darle el visto bueno',
    ar: 'مبدأ العيون الأربع: لا يعتمد النسخةَ من كتبها',
  },
  delegations: { en: 'Delegation of signature', fr: 'Délégations de signature', es: 'Delegaciones de firma', ar: 'تفويض التوقيع' },
  delegationsUnder: {
    en: 'In these days the delegate may sign for the holder. The letter then names the delegate, marked “p.p.”.',
    fr: 'Pendant ces jours, le délégataire peut signer pour le titulaire. La lettre le nomme alors, avec la mention « p.o. ».',
    es: 'En esos días el delegado puede firmar por el titular. La carta lo nombra entonces con la mención «p.o.».',
    ar: 'يجوز في هذه الأيام أن يوقع المفوَّض نيابة عن شاغل المنصب، فتذكر الرسالة اسمه وعمن وقّع.',
  },
  noDelegations: {
    en: 'Nobody signs for another.',
    fr: 'Personne ne signe pour un autre.',
    es: 'Nadie firma por otro.',
    ar: 'لا تفويض حالياً.',
  },
  signsFor: { en: 'Signature of', fr: 'Signature de', es: 'Firma de', ar: 'توقيع' },
  delegate: { en: 'Delegate', fr: 'Délégataire', es: 'Delegado', ar: 'المفوَّض' },
  from: { en: 'From', fr: 'Du', es: 'Desde', ar: 'من' },
  to: { en: 'Until', fr: 'Au', es: 'Hasta', ar: 'إلى' },
  end: { en: 'End it', fr: 'Y mettre fin', es: 'Ponerle fin', ar: 'إنهاؤه' },
  delegateIt: { en: 'Delegate the signature', fr: 'Déléguer la signature', es: 'Delegar la firma', ar: 'تفويض التوقيع' },
  kind: { en: 'Kind of letter', fr: 'Type de lettre', es: 'Tipo de carta', ar: 'نوع الرسالة' },
  notice_saved: { en: 'Saved.', fr: 'Enregistré.', es: 'Guardado.', ar: 'تم الحفظ.' },
});
