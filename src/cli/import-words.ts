import { defineWords } from '../platform/words.ts';

/** What `chancery import` says beyond the words of the pages. */
export const importCommandWords = defineWords({
  notStored: {
    en: 'Nothing was stored. To store this, repeat the command with --store.',
    fr: 'Rien n’a été enregistré. Pour enregistrer, répétez la commande avec --store.',
    es: 'No se ha guardado nada. Para guardarlo, repita la orden con --store.',
    ar: 'لم يُحفظ شيء. للحفظ كرروا الأمر مع ‎--store‎.',
  },
  storedLetter: { en: 'Draft letter: {id}', fr: 'Projet de lettre : {id}', es: 'Borrador de carta: {id}', ar: 'مسودة الرسالة: {id}' },
  storedMeeting: { en: 'Meeting: {id}', fr: 'Réunion : {id}', es: 'Reunión: {id}', ar: 'الاجتماع: {id}' },
  storedReport: {
    en: 'Edition {symbol}: {n, plural, one {# activity} other {# activities}}.',
    fr: 'Édition {symbol} : {n, plural, one {# activité} many {# d’activités} other {# activités}}.',
    es: 'Edición {symbol}: {n, plural, one {# actividad} many {# de actividades} other {# actividades}}.',
    ar: 'الطبعة {symbol}: {n, plural, zero {لا أنشطة} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطاً} other {# نشاط}}.',
  },
  decided: {
    en: 'The noting line is recorded as the decision; the edition is sealed.',
    fr: 'La mention est consignée comme décision ; l’édition est scellée.',
    es: 'La mención queda registrada como decisión; la edición está sellada.',
    ar: 'سُجلت العبارة قراراً؛ وخُتمت الطبعة.',
  },
});
