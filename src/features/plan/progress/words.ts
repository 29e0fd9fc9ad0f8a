import { visitor } from '#platform/words/messages.ts'

/** How far the plan is, as anybody reads it. */
export const progressWords = visitor({
  title: { en: 'How far we are', fr: 'Où nous en sommes', ar: 'إلى أين وصلنا' },
  open: {
    en: 'See how far we are, goal by goal',
    fr: 'Voir où nous en sommes, objectif par objectif',
    ar: 'اطّلعوا على ما وصلنا إليه، هدفًا هدفًا',
  },
  community: { en: 'Community', fr: 'Communauté', ar: 'المجتمع المحلي' },
  everywhere: { en: 'The whole area', fr: 'Toute la région', ar: 'المنطقة كلها' },
  show: { en: 'Show', fr: 'Afficher', ar: 'اعرضوا' },
  only: {
    en: 'What is meant for {community}: {actions, plural, =0 {no action} one {# action} other {# actions}}.',
    fr: 'Ce qui concerne {community} : {actions, plural, =0 {aucune action} one {# action} other {# actions}}.',
    ar: 'ما يخص {community}: {actions, plural, =0 {لا أعمال} one {عمل واحد} two {عملان} few {# أعمال} many {# عملًا} other {# عمل}}.',
  },
  freshness: { en: 'How fresh this is', fr: 'La fraîcheur de ces nouvelles', ar: 'مدى حداثة هذه الأخبار' },
  fresh: {
    en: 'Of {open, plural, one {# action under way} other {# actions under way}}, {month, plural, =0 {none was heard of} one {# was heard of} other {# were heard of}} in the last 30 days{never, plural, =0 {} one {; of # nobody has said anything yet} other {; of # nobody has said anything yet}}.',
    fr: 'Sur {open, plural, one {# action en cours} other {# actions en cours}}, {month, plural, =0 {aucune n’a donné de nouvelles} one {# a donné des nouvelles} other {# ont donné des nouvelles}} dans les 30 derniers jours{never, plural, =0 {} one {; de # d’entre elles, personne n’a encore rien dit} other {; de # d’entre elles, personne n’a encore rien dit}}.',
    ar: 'من أصل {open, plural, one {عمل واحد جارٍ} two {عملين جاريين} few {# أعمال جارية} many {# عملًا جاريًا} other {# عمل جارٍ}}، وصلتنا أخبار {month, plural, =0 {لم تصل عن أي منها} one {واحد} two {اثنين} few {# منها} many {# منها} other {# منها}} في آخر 30 يومًا{never, plural, =0 {} other {؛ ولم يقل أحد شيئًا بعد عن #}}.',
  },
  heardToday: { en: 'heard today', fr: 'nouvelles d’aujourd’hui', ar: 'وصل خبر اليوم' },
  heardAgo: {
    en: 'heard {days, plural, one {yesterday} other {# days ago}}',
    fr: 'nouvelles {days, plural, one {d’hier} other {d’il y a # jours}}',
    ar: 'آخر خبر {days, plural, one {أمس} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}',
  },
  nobodySaid: { en: 'nobody has said', fr: 'personne n’a rien dit', ar: 'لم يقل أحد شيئًا' },
  actionsOf: {
    en: '{count, plural, one {See the one action} other {See the # actions}}',
    fr: '{count, plural, one {Voir l’action} other {Voir les # actions}}',
    ar: '{count, plural, one {شاهدوا العمل} two {شاهدوا العملين} few {شاهدوا # أعمال} many {شاهدوا # عملًا} other {شاهدوا # عمل}}',
  },
  more: {
    en: '{count, plural, one {and # more} other {and # more}}',
    fr: '{count, plural, one {et # autre} other {et # autres}}',
    ar: '{count, plural, one {وواحد آخر} other {و# أخرى}}',
  },
  timeline: { en: 'See it on a timeline', fr: 'Le voir sur une ligne du temps', ar: 'شاهدوه على خط زمني' },
  follow: { en: 'Follow and reuse', fr: 'Suivre et réutiliser', ar: 'المتابعة وإعادة الاستخدام' },
  embed: { en: 'Put this on your own site', fr: 'Mettre ceci sur votre site', ar: 'ضعوا هذا في موقعكم' },
  embedSay: {
    en: 'Copy this line into your page. It shows the goals and how far they are, always as of today.',
    fr: 'Copiez cette ligne dans votre page. Elle montre les objectifs et où ils en sont, toujours à jour.',
    ar: 'انسخوا هذا السطر إلى صفحتكم. يعرض الأهداف وما وصلت إليه، محدَّثًا دائمًا.',
  },
  framed: { en: '{plan}: how far we are', fr: '{plan} : où nous en sommes', ar: '{plan}: إلى أين وصلنا' },
  whole: { en: 'Read it all', fr: 'Tout lire', ar: 'اقرؤوا كل شيء' },
  noPlan: {
    en: 'No plan is in force at the moment.',
    fr: 'Aucun plan n’est en vigueur pour le moment.',
    ar: 'لا توجد خطة سارية حاليًا.',
  },
  openData: {
    en: 'Figures as open data (JSON)',
    fr: 'Chiffres en données ouvertes (JSON)',
    ar: 'الأرقام كبيانات مفتوحة (JSON)',
  },
  shape: { en: 'What each field means', fr: 'Ce que signifie chaque champ', ar: 'معنى كل حقل' },
})
