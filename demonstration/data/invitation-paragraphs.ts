import { type FourTexts, four } from './demonstration-shapes.ts';

export type LetterParagraph = { key: string; kind: 'paragraph' | 'subject' | 'item'; text: FourTexts };

/** The body of the invitation, between salutation and close; facts stand as references to the meeting's record. */
export const invitationParagraphs: readonly LetterParagraph[] = [
  { key: 'subject', kind: 'subject', text: four('{meeting.title}', '{meeting.title}', '{meeting.title}', '{meeting.title}') },
  {
    key: 'occasion',
    kind: 'paragraph',
    text: four(
      'Public authorities increasingly let computers prepare decisions that touch people’s lives: who receives a benefit, which file is examined first, where an inspector is sent. Parliaments are asked to set limits to such systems, often before anyone has shown them how the systems work.',
      'Les pouvoirs publics confient de plus en plus à l’ordinateur la préparation de décisions qui touchent la vie des gens : l’octroi d’une prestation, l’ordre de traitement des dossiers, le choix des lieux à inspecter. Les parlements sont appelés à encadrer ces systèmes, souvent avant qu’on leur en ait expliqué le fonctionnement.',
      'Los poderes públicos confían cada vez más a los sistemas informáticos la preparación de decisiones que afectan a la vida de las personas: quién percibe una prestación, qué expediente se examina primero, adónde se envía una inspección. Se pide a los parlamentos que fijen límites a esos sistemas, a menudo antes de que nadie les haya mostrado cómo funcionan.',
      'باتت السلطات العامة تعهد إلى الأنظمة الحاسوبية، أكثر فأكثر، بإعداد قرارات تمسّ حياة الناس، كتحديد من يستحق إعانة ما، وترتيب النظر في الملفات، واختيار المواقع التي توفد إليها فرق التفتيش. ويُطلب من البرلمانات أن تضع ضوابط لهذه الأنظمة، وكثيراً ما يكون ذلك قبل أن تطّلع على طريقة عملها.',
    ),
  },
  {
    key: 'invitation',
    kind: 'paragraph',
    text: four(
      'It is against this background that I have the pleasure of inviting your parliament to the round table {meeting.title}, which will be held {meeting.mode|format}, {meeting.place|in} and on {meeting.platform}, {meeting.when|on}, {meeting.time|from} each day.',
      'C’est dans ce contexte que j’ai le plaisir de convier votre parlement à la table ronde {meeting.title}, qui se tiendra {meeting.mode|format}, {meeting.place|in} et sur {meeting.platform}, {meeting.when|on}, {meeting.time|from} chaque jour.',
      'En este contexto, me complace invitar a su parlamento a la mesa redonda {meeting.title}, que se celebrará {meeting.mode|format}, {meeting.place|in} y en {meeting.platform}, {meeting.when|on}, {meeting.time|from} cada día.',
      'وفي هذا السياق، يسرّني أن أدعو برلمانكم إلى المشاركة في اجتماع المائدة المستديرة المعنون {meeting.title}، الذي سيُعقد {meeting.mode|format} {meeting.place|in} وعبر منصة {meeting.platform}، {meeting.when|on}، {meeting.time|from} في كل يوم.',
    ),
  },
  {
    key: 'participants',
    kind: 'paragraph',
    text: four(
      'The round table is open to the following participants: {meeting.eligible}. Members of committees that deal with the following subjects are particularly welcome: {meeting.committees}.',
      'La table ronde est ouverte aux catégories suivantes : {meeting.eligible}. Les membres des commissions compétentes dans les domaines suivants y seront particulièrement les bienvenus : {meeting.committees}.',
      'La mesa redonda está abierta a las siguientes categorías de participantes: {meeting.eligible}. Serán especialmente bienvenidos los miembros de las comisiones que se ocupan de los siguientes ámbitos: {meeting.committees}.',
      'وباب المشاركة في الاجتماع مفتوح أمام الفئات التالية: {meeting.eligible}. ونرحب على وجه الخصوص بأعضاء اللجان المعنية بالمجالات التالية: {meeting.committees}.',
    ),
  },
  {
    key: 'target',
    kind: 'paragraph',
    text: four(
      'I should be grateful if you would see to it that at least one member of your parliament takes part. Simultaneous interpretation will be provided {meeting.languages|in}.',
      'Je vous saurais gré de bien vouloir veiller à ce qu’au moins un membre de votre parlement y participe. L’interprétation simultanée sera assurée {meeting.languages|in}.',
      'Le agradecería que tuviera a bien disponer que participe al menos un miembro de su parlamento. Se ofrecerá interpretación simultánea {meeting.languages|in}.',
      'وأكون ممتنةً لو تفضلتم بالعمل على أن يشارك عضو واحد على الأقل من برلمانكم. وستُتاح الترجمة الفورية {meeting.languages|in}.',
    ),
  },
  {
    key: 'registration',
    kind: 'paragraph',
    text: four(
      'Delegations can be named and participants registered at {call.link} until {call.closes}. This link is meant for your parliament alone; please pass it only to your delegation.',
      'Les délégations peuvent être désignées et les participants inscrits à l’adresse {call.link} jusqu’au {call.closes}. Ce lien est réservé à votre parlement ; nous vous prions de ne le transmettre qu’à votre délégation.',
      'Las delegaciones pueden designarse y los participantes inscribirse en {call.link} hasta el {call.closes}. Este enlace está destinado únicamente a su parlamento; le rogamos que lo comunique solo a su delegación.',
      'ويمكن تسمية الوفود وتسجيل المشاركين عبر الرابط {call.link} حتى {call.closes}. وهذا الرابط مخصص لبرلمانكم دون سواه، ويُرجى عدم إطلاع غير أعضاء وفدكم عليه.',
    ),
  },
  {
    key: 'information',
    kind: 'paragraph',
    text: four(
      'The concept note and the provisional programme are enclosed; later changes will be published at {meeting.page}. {contact.name} ({contact.email}) will gladly answer any question.',
      'La note de cadrage et le programme provisoire sont joints à la présente ; toute modification sera publiée à l’adresse {meeting.page}. Pour tout renseignement, vous pouvez vous adresser à {contact.name} ({contact.email}).',
      'Se adjuntan la nota conceptual y el programa provisional; las modificaciones posteriores se publicarán en {meeting.page}. Para cualquier consulta, puede dirigirse a {contact.name} ({contact.email}).',
      'وتجدون طيّه المذكرة المفاهيمية والبرنامج المؤقت، وستُنشر أي تعديلات لاحقة على الصفحة {meeting.page}. وللاستفسار، يُرجى التواصل مع {contact.name} على العنوان {contact.email}.',
    ),
  },
  {
    key: 'hope',
    kind: 'paragraph',
    text: four(
      'I very much hope that the experience of your parliament will be heard on this occasion.',
      'Je forme le vœu que l’expérience de votre parlement puisse se faire entendre à cette occasion.',
      'Confío en que la experiencia de su parlamento pueda escucharse en esta ocasión.',
      'ويحدوني وطيد الأمل في أن نستفيد من تجربة برلمانكم في هذه المناسبة.',
    ),
  },
];
