import { defineWords } from '../../platform/words.ts';

export const historyWords = defineWords({
  history: {
    en: '{role, select, host {Hosted} participant {Took part in} counterpart {Counterpart in} other {Partner in}} the activity “{title}”',
    fr: '{role, select, host {Hôte de} participant {A participé à} counterpart {Interlocuteur de} other {Partenaire de}} l’activité « {title} »',
    es: '{role, select, host {Anfitrión de} participant {Participó en} counterpart {Interlocutor en} other {Entidad asociada en}} la actividad «{title}»',
    ar: '{role, select, host {استضافة} participant {المشاركة في} counterpart {طرف محاور في} other {الشراكة في}} نشاط «{title}»',
  },
});
