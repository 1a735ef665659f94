import type { InvitationTemplate } from './invitation.ts';

export const arabicInvitation: InvitationTemplate = {
  subject: 'دعوة: {meeting.title}',
  opening: {
    one: 'يشرفني أن أدعو برلمانكم الموقر إلى حضور اجتماع {meeting.title|quoted} الذي تنظمه مؤسستنا.',
    several: 'يشرفنا أن ندعو برلمانكم الموقر إلى حضور اجتماع {meeting.title|quoted} الذي تنظمه مؤسستانا معاً.',
  },
  theme: 'ويُعقد الاجتماع تحت عنوان {meeting.theme}.',
  when: {
    online: {
      oneDay: 'وسيُعقد الاجتماع {meeting.mode|format} {meeting.when|on}، {meeting.time|from}.',
      severalDays: 'وسيُعقد الاجتماع {meeting.mode|format} {meeting.when|on}، {meeting.time|from} كل يوم.',
    },
    'in-person': {
      oneDay: 'وسيُعقد الاجتماع {meeting.place|in} {meeting.when|on}، {meeting.time|from}.',
      severalDays: 'وسيُعقد الاجتماع {meeting.place|in} {meeting.when|on}، {meeting.time|from} كل يوم.',
    },
    hybrid: {
      oneDay: 'وسيُعقد الاجتماع {meeting.place|in} {meeting.when|on}، {meeting.time|from}، كما يمكن المشاركة فيه عبر الإنترنت.',
      severalDays: 'وسيُعقد الاجتماع {meeting.place|in} {meeting.when|on}، {meeting.time|from} كل يوم، كما يمكن المشاركة فيه عبر الإنترنت.',
    },
  },
  onPlatform: 'وتجري المشاركة عن بُعد عبر منصة {meeting.platform}.',
  eligible: 'والمشاركة مفتوحة أمام الفئات التالية: {meeting.eligible}.',
  committees: 'ونرحب بصفة خاصة بأعضاء اللجان المعنية بالمجالات التالية: {meeting.committees}.',
  interpretation: 'وستُوفَّر الترجمة الفورية باللغات التالية: {meeting.languages}.',
  target: {
    one: 'وحرصاً على أن يُسمع صوت كل برلمان، أرجو منكم ترتيب مشاركة {atLeast}.',
    several: 'وحرصاً على أن يُسمع صوت كل برلمان، نرجو منكم ترتيب مشاركة {atLeast}.',
  },
  atLeast: { one: 'عضو واحد على الأقل من أعضاء برلمانكم', more: 'ما لا يقل عن {meeting.target} من أعضاء برلمانكم' },
  registration: 'ويُرجى التكرم بتسمية وفدكم {call.closes|by} بواسطة الرابط الخاص بكم المرفق بهذه الرسالة.',
  page: 'وسيُنشر البرنامج ووثائق العمل على الرابط {meeting.page}.',
  contact: 'ويمكن توجيه أي استفسار إلى {contact.name} ({contact.email}).',
  hope: {
    one: 'وأتطلع إلى إسهام برلمانكم في هذا الاجتماع.',
    several: 'ونتطلع إلى إسهام برلمانكم في هذا الاجتماع.',
  },
};
