import { defineWords } from '../../../platform/words.ts';

/** What is printed on papers besides their text. */
export const paperWords = defineWords({
  original: { en: 'Original:', fr: 'Original :', es: 'Original:', ar: 'الأصل:' },
  distribution: { en: 'Distribution:', fr: 'Distribution :', es: 'Distribución:', ar: 'التوزيع:' },
  date: { en: 'Date:', fr: 'Date :', es: 'Fecha:', ar: 'التاريخ:' },
  printed_general: { en: 'General', fr: 'Générale', es: 'General', ar: 'عام' },
  printed_restricted: { en: 'Restricted', fr: 'Restreinte', es: 'Reservada', ar: 'محدود' },
  printed_confidential: { en: 'Confidential', fr: 'Confidentielle', es: 'Confidencial', ar: 'سري' },
  verify: { en: 'Verification code', fr: 'Code de vérification', es: 'Código de verificación', ar: 'رمز التحقق' },
  itemHead: { en: 'Item', fr: 'Point', es: 'Punto', ar: 'البند' },
  titleHead: { en: 'Title', fr: 'Intitulé', es: 'Título', ar: 'العنوان' },
  documentHead: { en: 'Documents', fr: 'Documents', es: 'Documentos', ar: 'الوثائق' },
  annotations: { en: 'Annotations', fr: 'Annotations', es: 'Anotaciones', ar: 'الشروح' },
  delegationHead: { en: 'Delegation', fr: 'Délégation', es: 'Delegación', ar: 'الوفد' },
  candidatesHead: { en: 'Candidates', fr: 'Candidats', es: 'Candidatos', ar: 'المرشحون' },
  selectedHead: { en: 'Selected', fr: 'Retenus', es: 'Seleccionados', ar: 'المختارون' },
  reserveHead: { en: 'In reserve', fr: 'En réserve', es: 'En reserva', ar: 'في الاحتياط' },
  total: { en: 'Total', fr: 'Total', es: 'Total', ar: 'المجموع' },
  nameHead: { en: 'Name', fr: 'Nom', es: 'Nombre', ar: 'الاسم' },
  rankHead: { en: 'Order', fr: 'Rang', es: 'Orden', ar: 'الترتيب' },
  reasonHead: { en: 'Reasons', fr: 'Motifs', es: 'Motivos', ar: 'الأسباب' },
  noDelegation: { en: 'Without delegation', fr: 'Sans délégation', es: 'Sin delegación', ar: 'دون وفد' },
  audience_general: {
    en: 'Participants in the meeting',
    fr: 'Participants à la réunion',
    es: 'Participantes en la reunión',
    ar: 'المشاركون في الاجتماع',
  },
  audience_restricted: { en: 'Delegations', fr: 'Délégations', es: 'Delegaciones', ar: 'الوفود' },
  audience_confidential: { en: 'Those who decided', fr: 'Décideurs', es: 'Quienes decidieron', ar: 'متخذو القرار' },
});
