import type { JointText } from '../joint-letters.ts';

/** The joint letter in Spanish, Russian and Chinese. */
export const furtherJointTexts: Record<'es' | 'ru' | 'zh', JointText> = {
  es: {
    title: 'Invitación conjunta al Foro sobre la Confianza en la Información Pública',
    reference: 'Ref.: IPA/2027/C-31',
    addressee: ['A la atención de las Presidentas y los Presidentes', 'de los Parlamentos miembros'],
    placeAndDate: 'Ginebra, 2 de abril de 2027',
    salutation: ['Señora Presidenta:', 'Señor Presidente:'],
    body: [
      'Invitamos conjuntamente a su parlamento al Foro sobre la Confianza en la Información Pública, que se celebrará en Ginebra los días 21 y 22 de junio de 2027.',
      'El Foro reúne en torno a una misma mesa a presidencias de comisión, autoridades reguladoras y redacciones. Examina qué puede hacer una asamblea cuando unas cifras que nadie ha comprobado deciden un debate público, y qué garantías se han puesto ya a prueba.',
      'Las delegaciones, de tres miembros como máximo, mujeres y hombres, pueden inscribirse hasta el 14 de mayo de 2027. Se adjunta una nota práctica.',
    ],
    closing: 'Reciban, Señora Presidenta, Señor Presidente, el testimonio de nuestra más alta consideración.',
    enclosures: ['Documento adjunto (1): nota práctica'],
    code: 'Código de verificación',
  },
  ru: {
    title: 'Совместное приглашение на Форум по вопросам доверия к общественной информации',
    reference: 'Исх. № IPA/2027/C-31',
    addressee: ['Председателям', 'парламентов-членов'],
    placeAndDate: 'Женева, 2\u00A0апреля 2027\u00A0года',
    salutation: ['Уважаемая госпожа Председатель!', 'Уважаемый господин Председатель!'],
    body: [
      'Совместно приглашаем ваш парламент принять участие в Форуме по вопросам доверия к общественной информации, который состоится в Женеве 21 и 22\u00A0июня 2027\u00A0года.',
      'Форум соберёт за одним столом председателей комитетов, представителей регулирующих органов и редакций. Участники обсудят, что может сделать законодательный орган, когда исход общественной дискуссии решают никем не проверенные цифры, и какие гарантии уже прошли проверку на практике.',
      'Делегации в составе не более трёх женщин и мужчин могут зарегистрироваться до 14\u00A0мая 2027\u00A0года. Памятная записка прилагается.',
    ],
    closing: 'С уважением,',
    enclosures: ['Приложение (1): памятная записка'],
    code: 'Код проверки',
  },
  zh: {
    title: '公共信息信任论坛联合邀请函',
    reference: '文号：IPA/2027/C-31',
    addressee: ['致各成员议会议长'],
    placeAndDate: '2027年4月2日，日内瓦',
    salutation: ['尊敬的议长女士：', '尊敬的议长先生：'],
    body: [
      '谨联合邀请贵议会参加公共信息信任论坛。论坛将于2027年6月21日至22日在日内瓦举行。',
      '论坛邀请各委员会主席、监管机构代表和新闻编辑共聚一堂，探讨当未经核实的数字左右公共辩论时立法机关可以采取哪些行动，以及哪些保障措施已经过实践检验。',
      '各代表团人数不超过三人，男女均应有代表，登记截止日期为2027年5月14日。随函附上实用须知。',
    ],
    closing: '顺致崇高敬意。',
    enclosures: ['附件（1份）：实用须知'],
    code: '验证码',
  },
};
