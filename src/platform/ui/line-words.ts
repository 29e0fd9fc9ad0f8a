import { visitor } from '../words/messages.ts'

export const lineWords = visitor({
  evidence: { en: 'You told us', fr: 'Vous nous avez dit', ar: 'أخبرتمونا' },
  evidenceMet: {
    en: 'You told us, and it is met',
    fr: 'Vous nous l’avez dit, et c’est comblé',
    ar: 'أخبرتمونا، وقد لُبّي',
  },
  decision: { en: 'We decided', fr: 'Nous avons décidé', ar: 'قرّرنا' },
  action: { en: 'We did', fr: 'Nous avons fait', ar: 'فعلنا' },
  actionOpen: { en: 'We are doing', fr: 'Nous y travaillons', ar: 'نعمل عليه' },
  actionStopped: { en: 'We stopped', fr: 'Nous avons arrêté', ar: 'توقّفنا' },
  update: { en: 'News', fr: 'Nouvelles', ar: 'مستجدات' },
  outcome: { en: 'What came of it', fr: 'Ce qui en est sorti', ar: 'ما نتج عن ذلك' },
  indicator: { en: 'We measure it', fr: 'Nous le mesurons', ar: 'نقيس ذلك' },
  because: { en: 'Because: {reason}', fr: 'Parce que : {reason}', ar: 'لأن: {reason}' },
  noReason: {
    en: 'No reason was written down.',
    fr: 'Aucune raison n’a été inscrite.',
    ar: 'لم يُكتب أي سبب.',
  },
  met: { en: 'Met since then', fr: 'Comblé depuis', ar: 'لُبّي منذ ذلك الحين' },
  howMet: { en: 'How: {reason}', fr: 'Comment : {reason}', ar: 'كيف: {reason}' },
  notTakenUp: {
    en: 'Nobody has taken this up yet.',
    fr: 'Personne ne s’en est encore chargé.',
    ar: 'لم يتولَّ أحد هذا الأمر بعد.',
  },
  nothingYet: {
    en: 'Nothing has come of it yet.',
    fr: 'Rien n’en est encore sorti.',
    ar: 'لم ينتج عن ذلك شيء بعد.',
  },
  next: { en: 'Next', fr: 'La suite', ar: 'التالي' },
  notConfirmed: { en: 'Not confirmed yet', fr: 'Pas encore confirmé', ar: 'لم يُؤكَّد بعد' },
  confirmed: { en: 'Confirmed', fr: 'Confirmé', ar: 'مؤكَّد' },
  onlyUs: { en: 'Not public', fr: 'Non public', ar: 'غير منشور' },
  colon: { en: ': ', fr: ' : ', ar: ': ' },
  title: { en: 'The line it is part of', fr: 'Le fil dont cela fait partie', ar: 'الخيط الذي هو جزء منه' },
  whole: { en: 'Follow the whole thread', fr: 'Suivre tout le fil', ar: 'تابعوا الخيط كله' },
  alone: {
    en: 'Nothing is tied to it yet: what it came from, or what came of it.',
    fr: 'Rien n’y est encore relié : ni d’où cela vient, ni ce qui en découle.',
    ar: 'لم يُربط به شيء بعد: لا ما جاء منه ولا ما نتج عنه.',
  },
  tieIt: { en: 'Tie it to something', fr: 'Le relier à autre chose', ar: 'اربطوه بشيء' },
  here: { en: 'You are here', fr: 'Vous êtes ici', ar: 'أنتم هنا' },
})
