import { visitor } from '#platform/words/messages.ts'

export const words = visitor({
  title: {
    en: 'What you did together with us',
    fr: 'Ce que vous avez fait avec nous',
    ar: 'ما أنجزتموه معنا',
  },
  titleStaff: { en: 'What they did', fr: 'Ce qui a été fait', ar: 'ما أنجزوه' },
  said: {
    en: 'In the year up to {day}: {meetings, plural, =0 {no meetings} one {# meeting} other {# meetings}}, {actions, plural, =0 {no actions} one {# action} other {# actions}}, {fresh} of {listings, plural, one {# listing} other {# listings}} fresh.',
    fr: 'Dans l’année jusqu’au {day} : {meetings, plural, =0 {aucune réunion} one {# réunion} other {# réunions}}, {actions, plural, =0 {aucune action} one {# action} other {# actions}}, {fresh} {listings, plural, one {fiche à jour sur #} other {fiches à jour sur #}}.',
    ar: 'في السنة حتى {day}: الاجتماعات {meetings}، الأعمال {actions}، الخدمات المحدّثة {fresh} من {listings}.',
  },
  nothing: {
    en: 'Nothing is recorded for the year up to {day}. That may also mean that nobody wrote it down.',
    fr: 'Rien n’est inscrit pour l’année jusqu’au {day}. Cela peut aussi vouloir dire que personne ne l’a noté.',
    ar: 'لا شيء مسجّل للسنة حتى {day}. وقد يعني ذلك أن أحدًا لم يدوّنه.',
  },
  meetings: { en: 'Meetings', fr: 'Réunions', ar: 'الاجتماعات' },
  meetingLine: {
    en: '{group}: {count, plural, one {# meeting} other {# meetings}}, last on {day}',
    fr: '{group} : {count, plural, one {# réunion} other {# réunions}}, la dernière le {day}',
    ar: '{group}: {count, plural, one {اجتماع واحد} two {اجتماعان} few {# اجتماعات} many {# اجتماعًا} other {# اجتماع}}، آخرها في {day}',
  },
  actions: { en: 'Actions', fr: 'Actions', ar: 'الأعمال' },
  leads: { en: 'leads', fr: 'responsable', ar: 'يقود' },
  helps: { en: 'helps', fr: 'partenaire', ar: 'يساعد' },
  unconfirmed: { en: 'not confirmed yet', fr: 'pas encore confirmé', ar: 'لم يؤكَّد بعد' },
  done: { en: 'done', fr: 'faite', ar: 'أُنجز' },
  listings: { en: 'Services listed', fr: 'Services répertoriés', ar: 'الخدمات المدرجة' },
  fresh: { en: 'fresh', fr: 'à jour', ar: 'محدّثة' },
  old: { en: 'not confirmed for a year', fr: 'pas confirmé depuis un an', ar: 'لم تؤكَّد منذ سنة' },
})
