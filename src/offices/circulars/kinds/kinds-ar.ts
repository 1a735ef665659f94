import type { KindShape, KindWordings } from './kind-templates.ts';

const honour = ({ several }: KindShape) => (several ? 'يشرفنا' : 'يشرفني');
const verb = ({ several }: KindShape, root: string) => `${several ? 'ن' : 'أ'}${root}`;

export const arabicKinds: KindWordings = {
  convocation: (shape) => [
    'دعوة إلى الانعقاد: {meeting.title}',
    `${honour(shape)} أن ${verb(shape, 'دعوكم')} إلى حضور {meeting.title|quoted}. وسيُعقد الاجتماع {meeting.when|on}، {meeting.time|from}، {meeting.mode|format}.`,
    'ويتضمن جدول الأعمال المؤقت ما يلي: […]',
    'ويُرجى التكرم بتأكيد حضور ممثليكم في أقرب وقت ممكن.',
  ],
  information: (shape) => [
    '[…]',
    `${honour(shape)} أن ${verb(shape, 'حيطكم')} علماً بما يلي.`,
    '[…]',
    'وقد يود برلمانكم الموقر الإحاطة علماً بذلك.',
  ],
  bulletin: (shape) => [
    'نشرة […]',
    `${shape.several ? 'يسرنا' : 'يسرني'} أن ${verb(shape, 'وافيكم')} بآخر أخبار أعمالنا.`,
    '[…]',
    'وتتاح الأعداد السابقة عند الطلب.',
  ],
  reminder: (shape) => [
    'تذكير: […]',
    `${honour(shape)} أن ${verb(shape, 'ذكّركم')} برسالت${shape.several ? 'نا' : 'ي'} […] التي لم يرد عليها رد حتى الآن.`,
    'ومن شأن ردكم في موعد أقصاه […] أن يتيح أخذ موقفكم في الاعتبار.',
  ],
  'note-verbale': ({ organization, toMissions }) => {
    const to = toMissions ? 'البعثات الدائمة' : 'وزارات الخارجية';
    return [
      'مذكرة شفوية',
      `تهدي أمانة ${organization} تحياتها إلى ${to} وتتشرف بأن تحيطها علماً بما يلي.`,
      '[…]',
      `وتغتنم أمانة ${organization} هذه المناسبة لتعرب مجدداً ل${to.replace(/^ال/, 'ل')} عن أسمى آيات تقديرها.`,
    ];
  },
  reply: (shape) => [
    shape.theirs?.reference ? `رسالتكم ${shape.theirs.reference}` : 'رسالتكم […]',
    `${honour(shape)} أن ${verb(shape, 'فيدكم')} باستلام رسالتكم${theirs(shape)}.`,
    '[…]',
    `و${shape.several ? 'نبقى' : 'أبقى'} رهن إشارتكم في أي استفسار آخر.`,
  ],
};

function theirs({ theirs: letter }: KindShape): string {
  if (!letter) return '';
  return `${letter.reference ? ` ${letter.reference}` : ''} الواردة {date:${letter.receivedOn}|on}`;
}
