import { defineWords } from '../../platform/words.ts';

/** What the call's mails to delegates say. */
export const mailWords = defineWords({
  greeting: { en: 'Dear {name},', fr: '{name},', es: 'Estimado/a {name}:', ar: 'حضرة {name} المحترم/ة،' },
  namedSubject: {
    en: 'Please complete your registration: {title}',
    fr: 'Veuillez compléter votre inscription : {title}',
    es: 'Complete su inscripción: {title}',
    ar: 'يرجى استكمال تسجيلكم: {title}',
  },
  named: {
    en: '{body} has named you to take part in “{title}”. Please complete your registration; it takes about two minutes.',
    fr: 'Vous avez été désigné(e) ({body}) pour participer à « {title} ». Veuillez compléter votre inscription ; cela prend environ deux minutes.',
    es: 'Ha sido designado/a ({body}) para participar en «{title}». Complete su inscripción; lleva unos dos minutos.',
    ar: 'جرت تسميتكم ({body}) للمشاركة في «{title}». يرجى استكمال تسجيلكم، ولن يستغرق ذلك سوى دقيقتين تقريباً.',
  },
  namedWaitingSubject: {
    en: 'You are named and on the waiting list: {title}',
    fr: 'Vous êtes désigné(e), sur liste d’attente : {title}',
    es: 'Está designado/a, en lista de espera: {title}',
    ar: 'جرت تسميتكم وأنتم على قائمة الانتظار: {title}',
  },
  namedWaiting: {
    en: '{body} has named you to take part in “{title}”. All places of your category are taken at present, so you are on the waiting list. Please complete your registration already: if a place becomes free it is yours at once, and we will write to you.',
    fr: 'Vous avez été désigné(e) ({body}) pour participer à « {title} ». Toutes les places de votre catégorie étant prises, vous figurez sur la liste d’attente. Veuillez compléter dès maintenant votre inscription : si une place se libère, elle vous revient aussitôt et nous vous écrirons.',
    es: 'Ha sido designado/a ({body}) para participar en «{title}». Por ahora todas las plazas de su categoría están ocupadas y figura en la lista de espera. Complete ya su inscripción: si queda una plaza libre, será suya de inmediato y le escribiremos.',
    ar: 'جرت تسميتكم ({body}) للمشاركة في «{title}». جميع أماكن فئتكم مشغولة حالياً، ولذلك أنتم على قائمة الانتظار. يرجى استكمال تسجيلكم من الآن: إذا شغر مكان خُصص لكم فوراً وكتبنا إليكم.',
  },
  movedUpSubject: {
    en: 'A place is yours, please register: {title}',
    fr: 'Une place vous est attribuée, veuillez vous inscrire : {title}',
    es: 'Ya tiene plaza, complete su inscripción: {title}',
    ar: 'خُصص لكم مكان، يرجى التسجيل: {title}',
  },
  movedUp: {
    en: 'A place has become free for “{title}” and is now yours ({body}): you are no longer on the waiting list. Please complete your registration.',
    fr: 'Une place s’est libérée pour « {title} » et vous est attribuée ({body}) : vous n’êtes plus sur la liste d’attente. Veuillez compléter votre inscription.',
    es: 'Ha quedado libre una plaza para «{title}» y ya es suya ({body}): ha salido de la lista de espera. Complete su inscripción.',
    ar: 'شغر مكان في «{title}» وأصبح مخصصاً لكم ({body})، ولم تعودوا على قائمة الانتظار. يرجى استكمال تسجيلكم.',
  },
  confirmedSubject: {
    en: 'You are registered: {title}',
    fr: 'Votre inscription est confirmée : {title}',
    es: 'Inscripción confirmada: {title}',
    ar: 'تم تأكيد تسجيلكم: {title}',
  },
  confirmed: {
    en: 'Your registration for “{title}” is confirmed ({body}). A calendar entry is attached.',
    fr: 'Votre inscription à « {title} » est confirmée ({body}). Une entrée de calendrier est jointe.',
    es: 'Su inscripción en «{title}» queda confirmada ({body}). Se adjunta una entrada de calendario.',
    ar: 'تم تأكيد تسجيلكم في «{title}» ({body}). وتجدون مرفقاً ملفاً لإضافة الموعد إلى التقويم.',
  },
  waitingSubject: {
    en: 'You are on the waiting list: {title}',
    fr: 'Vous êtes sur la liste d’attente : {title}',
    es: 'Está en la lista de espera: {title}',
    ar: 'أنتم على قائمة الانتظار: {title}',
  },
  waiting: {
    en: 'We have your registration for “{title}” ({body}). All places of your category are taken; you are on the waiting list and will be written to as soon as a place is free.',
    fr: 'Nous avons reçu votre inscription à « {title} » ({body}). Toutes les places de votre catégorie sont prises ; vous figurez sur la liste d’attente et serez averti(e) dès qu’une place se libère.',
    es: 'Hemos recibido su inscripción en «{title}» ({body}). Todas las plazas de su categoría están ocupadas; figura en la lista de espera y le escribiremos en cuanto quede una libre.',
    ar: 'وصلنا تسجيلكم في «{title}» ({body}). جميع أماكن فئتكم مشغولة؛ أنتم على قائمة الانتظار وسنكتب إليكم حالما يشغر مكان.',
  },
  complete: {
    en: 'Complete your registration:',
    fr: 'Complétez votre inscription :',
    es: 'Complete su inscripción:',
    ar: 'استكملوا تسجيلكم:',
  },
  change: {
    en: 'See or correct your registration:',
    fr: 'Consultez ou corrigez votre inscription :',
    es: 'Consulte o corrija su inscripción:',
    ar: 'اطلعوا على تسجيلكم أو صححوه:',
  },
  ownLink: {
    en: 'This link is yours alone. Please do not pass it on.',
    fr: 'Ce lien vous est personnel. Merci de ne pas le transmettre.',
    es: 'Este enlace es personal. Le rogamos que no lo comparta.',
    ar: 'هذا الرابط خاص بكم وحدكم. يرجى عدم مشاركته.',
  },
});
