import { visitor } from '#platform/words/messages.ts'

/** What everybody reads, where the partnership shows it. */
export const publicWords = visitor({
  title: { en: 'Hours saved together', fr: 'Heures épargnées ensemble', ar: 'ساعات وفّرناها معًا' },
  summary: {
    en: 'In {year}, organisations that shared rooms, vans, interpreters and more spared each other {hours} hours of work.',
    fr: 'En {year}, les organismes qui ont partagé salles, fourgonnettes, interprètes et plus encore se sont épargné {hours} heures de travail.',
    ar: 'في عام {year} تشاركت المؤسسات القاعات والحافلات والمترجمين وغيرها، ووفّرت بذلك من ساعات العمل: {hours}.',
  },
  unsaid: {
    en: '{count, plural, =0 {Everybody who used something could say.} one {Of one use nobody could say; it counts for nothing here.} other {Of # uses nobody could say; they count for nothing here.}}',
    fr: '{count, plural, =0 {Toutes les personnes concernées ont pu le dire.} one {Pour une utilisation, nul n’a pu le dire; elle ne compte pas ici.} other {Pour # utilisations, nul n’a pu le dire; elles ne comptent pas ici.}}',
    ar: '{count, plural, =0 {تمكن الجميع من تحديد ذلك.} one {لم يمكن تحديد ذلك في استخدام واحد، وهو غير محسوب هنا.} two {لم يمكن تحديد ذلك في استخدامين، وهما غير محسوبين هنا.} few {لم يمكن تحديد ذلك في # استخدامات، وهي غير محسوبة هنا.} many {لم يمكن تحديد ذلك في # استخدامًا، وهي غير محسوبة هنا.} other {لم يمكن تحديد ذلك في # استخدام، وهي غير محسوبة هنا.}}',
  },
  how: {
    en: 'Counted from what those who borrowed said, each in their own hours; uses are counted in the quarter they ended.',
    fr: 'D’après ce que disent ceux qui ont emprunté, chacun pour ses propres heures; une utilisation compte dans le trimestre où elle s’est terminée.',
    ar: 'محسوبة مما قاله المستعيرون، كلٌّ عن ساعاته؛ ويُحسب الاستخدام في الربع الذي انتهى فيه.',
  },
  quarter: { en: 'Quarter', fr: 'Trimestre', ar: 'الربع' },
  quarterOf: {
    en: '{months, select, Q1 {January to March} Q2 {April to June} Q3 {July to September} other {October to December}} {year}',
    fr: '{months, select, Q1 {janvier à mars} Q2 {avril à juin} Q3 {juillet à septembre} other {octobre à décembre}} {year}',
    ar: '{months, select, Q1 {من يناير إلى مارس} Q2 {من أبريل إلى يونيو} Q3 {من يوليو إلى سبتمبر} other {من أكتوبر إلى ديسمبر}} {year}',
  },
  uses: { en: 'Uses', fr: 'Utilisations', ar: 'مرات الاستخدام' },
  used: { en: 'Hours used', fr: 'Heures d’utilisation', ar: 'ساعات الاستخدام' },
  spared: { en: 'Hours saved', fr: 'Heures épargnées', ar: 'ساعات موفّرة' },
  unsaidHead: { en: 'Nobody could say', fr: 'Sans réponse', ar: 'غير معروف' },
  atLeast: { en: 'at least {hours}', fr: 'au moins {hours}', ar: '{hours} على الأقل' },
})
