import { staff, visitor } from '#platform/words/messages.ts'

export const words = visitor({
  title: {
    en: 'You told us. We decided. This happened.',
    fr: 'Vous nous l’avez dit. Nous avons décidé. Voici la suite.',
    ar: 'أخبرتمونا. قرّرنا. وهذا ما حدث.',
  },
  nav: { en: 'What came of it', fr: 'Ce qui en est sorti', ar: 'ماذا نتج عن ذلك' },
  lead: {
    en: 'Each thread starts with something people here said, or something we found out. Follow it to what was decided, what was done and what came of it.',
    fr: 'Chaque fil part de ce que des gens d’ici ont dit ou de ce que nous avons constaté. Suivez-le jusqu’à ce qui a été décidé, fait et obtenu.',
    ar: 'يبدأ كل خيط بشيء قاله الناس هنا أو اكتشفناه. تابعوه إلى ما تقرّر وما أُنجز وما نتج عنه.',
  },
  followAll: {
    en: 'Follow everything you told us',
    fr: 'Suivre tout ce que vous nous avez dit',
    ar: 'تابعوا كل ما أخبرتمونا به',
  },
  followThis: { en: 'Follow this thread', fr: 'Suivre ce fil', ar: 'تابعوا هذا الخيط' },
  evidence: { en: 'You told us', fr: 'Vous nous avez dit', ar: 'أخبرتمونا' },
  decision: { en: 'We decided', fr: 'Nous avons décidé', ar: 'قرّرنا' },
  action: { en: 'We did', fr: 'Nous avons fait', ar: 'فعلنا' },
  actionOpen: { en: 'We are doing', fr: 'Nous y travaillons', ar: 'نعمل عليه' },
  update: { en: 'News', fr: 'Nouvelles', ar: 'مستجدات' },
  outcome: { en: 'What came of it', fr: 'Ce qui en est sorti', ar: 'ما نتج عن ذلك' },
  kindAndDay: { en: '{kind} · {day}', fr: '{kind} · {day}', ar: '{kind} · {day}' },
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
  colon: { en: ': ', fr: ' : ', ar: ': ' },
  underWay: { en: 'Under way', fr: 'En cours', ar: 'قيد التنفيذ' },
  picture: {
    en: 'This thread has {count, plural, one {# stop} other {# stops}}. It begins on {first}; the newest is from {last}.',
    fr: 'Ce fil compte {count, plural, one {# étape} other {# étapes}}. Il commence le {first}; le dernier ajout date du {last}.',
    ar: 'في هذا الخيط {count, plural, one {محطة واحدة} two {محطتان} few {# محطات} many {# محطة} other {# محطة}}. يبدأ في {first} وآخر إضافة إليه في {last}.',
  },
  pictureOne: {
    en: 'This thread has one stop so far, on {first}.',
    fr: 'Ce fil compte une seule étape pour l’instant, le {first}.',
    ar: 'في هذا الخيط محطة واحدة حتى الآن، في {first}.',
  },
  table: { en: 'The same thread as a table', fr: 'Le même fil en tableau', ar: 'الخيط نفسه في جدول' },
  what: { en: 'What', fr: 'Quoi', ar: 'ماذا' },
  kind: { en: 'Kind', fr: 'Étape', ar: 'النوع' },
  day: { en: 'Day', fr: 'Date', ar: 'التاريخ' },
  from: { en: 'Comes from', fr: 'Découle de', ar: 'ناتج عن' },
  beginning: { en: 'The thread begins here', fr: 'Le fil commence ici', ar: 'يبدأ الخيط هنا' },
  threadCount: {
    en: '{count, plural, one {# thread} other {# threads}}',
    fr: '{count, plural, one {# fil} other {# fils}}',
    ar: '{count, plural, one {خيط واحد} two {خيطان} few {# خيوط} many {# خيطًا} other {# خيط}}',
  },
  stops: {
    en: '{count, plural, one {# stop} other {# stops}}',
    fr: '{count, plural, one {# étape} other {# étapes}}',
    ar: '{count, plural, one {محطة واحدة} two {محطتان} few {# محطات} many {# محطة} other {# محطة}}',
  },
  latest: { en: 'Latest:', fr: 'Dernier ajout :', ar: 'الأحدث:' },
  notYet: { en: '(not yet)', fr: '(pas encore)', ar: '(ليس بعد)' },
  pages: { en: 'Pages', fr: 'Pages', ar: 'الصفحات' },
  range: {
    en: '{from, number} to {to, number} of {count, number}',
    fr: '{from, number} à {to, number} sur {count, number}',
    ar: '{from, number} إلى {to, number} من {count, number}',
  },
  previous: { en: 'Newer', fr: 'Plus récent', ar: 'الأحدث' },
  older: { en: 'Older', fr: 'Plus ancien', ar: 'الأقدم' },
  empty: {
    en: 'The first thread has not begun',
    fr: 'Le premier fil n’a pas encore commencé',
    ar: 'لم يبدأ الخيط الأول بعد',
  },
  emptyWhy: {
    en: 'As soon as something you told us is taken up, you can follow it here from what was said to what came of it.',
    fr: 'Dès que quelque chose que vous nous avez dit sera pris en charge, vous pourrez le suivre ici, de la parole au résultat.',
    ar: 'بمجرد أن نتولى شيئًا أخبرتمونا به، ستتمكنون من متابعته هنا من القول إلى النتيجة.',
  },
})

export const staffWords = staff({
  looseEnds: { en: 'Loose ends', fr: 'Fils à renouer' },
  looseEndsLead: {
    en: 'Where threads stop short: what nobody took up, what has no reason on record, what nobody confirmed.',
    fr: 'Là où les fils s’arrêtent : ce que personne n’a pris en charge, ce qui n’a pas de raison inscrite, ce que personne n’a confirmé.',
  },
  evidence: { en: 'Told us, and nobody took it up', fr: 'On nous l’a dit, et personne ne s’en est chargé' },
  actions: { en: 'Doing, with nothing that says why', fr: 'En action, sans rien qui dise pourquoi' },
  outcomes: { en: 'Came of it, and nobody confirmed', fr: 'Obtenu, et personne ne l’a confirmé' },
  noEvidence: {
    en: 'Everything we were told has been taken up.',
    fr: 'Tout ce qu’on nous a dit a été pris en charge.',
  },
  noActions: { en: 'Every action has its reason.', fr: 'Chaque action a sa raison.' },
  noOutcomes: { en: 'Every outcome is confirmed.', fr: 'Chaque résultat est confirmé.' },
  takeUp: { en: 'Decide what to do', fr: 'Décider quoi faire' },
  sayWhy: { en: 'Say why we do it', fr: 'Dire pourquoi' },
  confirm: { en: 'Confirm what came of it', fr: 'Confirmer le résultat' },
  onlyUs: { en: 'Not public', fr: 'Non public' },
  waitsForYou: {
    en: '“{title}” is confirmed, and nobody has taken it up.',
    fr: '« {title} » est confirmé, et personne ne s’en est chargé.',
  },
  moreWait: {
    en: '{count, plural, one {# more thing we were told waits} other {# more things we were told wait}} for somebody to take up.',
    fr: '{count, plural, one {# autre constat attend} other {# autres constats attendent}} que quelqu’un s’en charge.',
  },
  seeThem: { en: 'See the loose ends', fr: 'Voir les fils à renouer' },
})
