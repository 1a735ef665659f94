import { type FourTexts, four } from '../demonstration-shapes.ts';

/** What somebody undertook in an activity; `due` is EDTF, `owner` a key of the staff who follows it. */
export type DemonstrationCommitment = {
  key: string;
  kind: 'invited' | 'promised' | 'proposed' | 'recommended' | 'requested' | 'agreed';
  activity: string;
  by: string;
  to?: string;
  owner: string;
  what: FourTexts;
  due?: string;
  madeOn: string;
  closed?: { on: string; outcome: 'kept' | 'dropped' | 'superseded'; reason?: string };
};

/** Promises, invitations, proposals and recommendations of the period; nine are still open. */
export const commitments: readonly DemonstrationCommitment[] = [
  {
    key: 'invite-assembly-presidency',
    kind: 'invited',
    activity: 'general-assembly-president-meeting',
    by: 'awp',
    to: 'un',
    owner: 'head-of-cabinet',
    what: four(
      'The presidency of the UN General Assembly is invited to the next Assembly of the AWP.',
      'La présidence de l’Assemblée générale de l’ONU est invitée à la prochaine Assemblée de l’APM.',
      'Se invita a la Presidencia de la Asamblea General de las Naciones Unidas a la próxima Asamblea de la APM.',
      'دعوة رئاسة الجمعية العامة للأمم المتحدة إلى الجمعية المقبلة للرابطة.',
    ),
    due: '2027-04',
    madeOn: '2026-03-18',
  },
  {
    key: 'staff-exchange-unep',
    kind: 'agreed',
    activity: 'environment-agreement',
    by: 'unep',
    to: 'awp',
    owner: 'officer-development',
    what: four(
      'UNEP will receive the first member of staff under the exchange.',
      'Le PNUE accueillera le premier membre du personnel au titre de l’échange.',
      'El PNUMA recibirá al primer miembro del personal en el marco del intercambio.',
      'سيستقبل برنامج الأمم المتحدة للبيئة أول موظف في إطار التبادل.',
    ),
    due: '2026-36',
    madeOn: '2026-03-30',
  },
  {
    key: 'local-agreements-list',
    kind: 'requested',
    activity: 'border-parliaments-dialogue',
    by: 'awp',
    owner: 'officer-democracy',
    what: four(
      'The AWP will keep a public list of local border agreements.',
      'L’APM tiendra une liste publique des accords frontaliers locaux.',
      'La APM llevará una lista pública de los acuerdos fronterizos locales.',
      'ستحتفظ الرابطة بقائمة علنية بالاتفاقات الحدودية المحلية.',
    ),
    due: '2026-12',
    madeOn: '2026-04-09',
  },
  {
    key: 'honduras-vote',
    kind: 'promised',
    activity: 'observation-mission-honduras',
    by: 'parliament-hnd',
    to: 'awp',
    owner: 'officer-democracy',
    what: four(
      'The Congress will vote on the register of interests.',
      'Le Congrès se prononcera sur le registre des intérêts.',
      'El Congreso votará el registro de intereses.',
      'سيصوّت الكونغرس على سجل المصالح.',
    ),
    due: '2026-12-31',
    madeOn: '2026-05-21',
  },
  {
    key: 'unhcr-contact-points',
    kind: 'promised',
    activity: 'unhcr-director-meeting',
    by: 'unhcr',
    to: 'awp',
    owner: 'head-of-cabinet',
    what: four(
      'UNHCR will name a contact point for parliaments in each regional bureau.',
      'Le HCR désignera un point de contact pour les parlements dans chaque bureau régional.',
      'El ACNUR designará un punto de contacto para los parlamentos en cada oficina regional.',
      'ستعيّن مفوضية شؤون اللاجئين جهة اتصال للبرلمانات في كل مكتب إقليمي.',
    ),
    due: '2026-09-30',
    madeOn: '2026-06-03',
    closed: { on: '2026-09-28', outcome: 'kept' },
  },
  {
    key: 'school-kit-translation',
    kind: 'proposed',
    activity: 'unesco-director-visit',
    by: 'unesco',
    to: 'awp',
    owner: 'officer-digital',
    what: four(
      'UNESCO will have the kit for school parliaments translated into further languages.',
      'L’UNESCO fera traduire la mallette pour les parlements d’élèves dans d’autres langues.',
      'La UNESCO hará traducir a otros idiomas el material para parlamentos escolares.',
      'ستعمل اليونسكو على ترجمة حقيبة البرلمانات المدرسية إلى لغات أخرى.',
    ),
    due: '2027',
    madeOn: '2026-06-17',
  },
  {
    key: 'desa-question',
    kind: 'promised',
    activity: 'high-level-political-forum',
    by: 'desa',
    to: 'awp',
    owner: 'officer-development',
    what: four(
      'DESA will ask each reviewing State how its parliament was consulted.',
      'Le DESA demandera à chaque État concerné comment son parlement a été consulté.',
      'El DESA preguntará a cada Estado examinado cómo se consultó a su parlamento.',
      'ستسأل إدارة الشؤون الاقتصادية والاجتماعية كل دولة مستعرِضة عن كيفية استشارة برلمانها.',
    ),
    due: '2027-03',
    madeOn: '2026-07-14',
  },
  {
    key: 'one-list-of-requests',
    kind: 'recommended',
    activity: 'leadership-meeting-un',
    by: 'awp',
    to: 'un',
    owner: 'head-of-cabinet',
    what: four(
      'Both sides will keep one list of requests from parliaments.',
      'Les deux parties tiendront une liste unique des demandes des parlements.',
      'Ambas partes llevarán una lista única de las solicitudes de los parlamentos.',
      'سيحتفظ الجانبان بقائمة موحدة لطلبات البرلمانات.',
    ),
    due: '2026-41',
    madeOn: '2026-07-15',
  },
  {
    key: 'weapons-register',
    kind: 'proposed',
    activity: 'small-arms-mission',
    by: 'parliament-jam',
    owner: 'officer-democracy',
    what: four(
      'A common register of seized weapons will be put to the parliaments of the region.',
      'Un registre commun des armes saisies sera proposé aux parlements de la région.',
      'Se propondrá a los parlamentos de la región un registro común de armas incautadas.',
      'سيُعرض على برلمانات المنطقة إنشاء سجل مشترك للأسلحة المضبوطة.',
    ),
    madeOn: '2026-07-16',
    closed: { on: '2026-11-04', outcome: 'superseded', reason: 'Taken up by the regional conference of ministers' },
  },
  {
    key: 'midwives-budget-line',
    kind: 'recommended',
    activity: 'maternal-health-visit',
    by: 'awp',
    to: 'parliament-sle',
    owner: 'officer-development',
    what: four(
      'The budget for midwives should stand on a line of its own.',
      'Le budget consacré aux sages-femmes devrait figurer sur une ligne distincte.',
      'El presupuesto destinado a las parteras debería figurar en una partida propia.',
      'ينبغي إدراج مخصصات القابلات في بند مستقل من الموازنة.',
    ),
    due: '2026-11',
    madeOn: '2026-07-24',
  },
  {
    key: 'terror-victims-comments',
    kind: 'requested',
    activity: 'terror-victims-project',
    by: 'awp',
    to: 'unodc',
    owner: 'officer-democracy',
    what: four(
      'The AWP will gather the comments of member parliaments on the model provisions.',
      'L’APM recueillera les observations des parlements membres sur les dispositions types.',
      'La APM recabará las observaciones de los parlamentos miembros sobre las disposiciones modelo.',
      'ستجمع الرابطة ملاحظات البرلمانات الأعضاء على الأحكام النموذجية.',
    ),
    due: '2027-01-31',
    madeOn: '2026-09-10',
  },
  {
    key: 'petitions-yearly-account',
    kind: 'agreed',
    activity: 'petitions-seminar-vilnius',
    by: 'parliament-ltu',
    owner: 'officer-democracy',
    what: four(
      'The Seimas will collect the first yearly accounts of petitions.',
      'Le Seimas rassemblera les premiers bilans annuels des pétitions.',
      'El Seimas recopilará los primeros balances anuales de las peticiones.',
      'سيجمع السيماس أولى الحصائل السنوية للعرائض.',
    ),
    due: '2027-09~',
    madeOn: '2026-09-09',
  },
];
