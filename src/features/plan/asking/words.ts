import { staff, visitor } from '#platform/words/messages.ts'

export const freshnessWords = visitor({
  fresh: { en: 'Heard of lately', fr: 'Nouvelles récentes', ar: 'أخباره حديثة' },
  ahead: { en: 'Begins later', fr: 'Commence plus tard', ar: 'يبدأ لاحقًا' },
  due: { en: 'Due for news', fr: 'Des nouvelles sont attendues', ar: 'ننتظر خبرًا عنه' },
  stale: { en: 'Long unheard of', fr: 'Sans nouvelles depuis longtemps', ar: 'لم نسمع عنه منذ مدة' },
  closed: { en: 'Finished', fr: 'Terminée', ar: 'انتهى' },
})

/** The letter and the page that ask about several actions at once. */
export const roundWords = visitor({
  subject: {
    en: 'How is it going? {count, plural, one {# action} other {# actions}} in the plan of {partnership}',
    fr: 'Où en êtes-vous? {count, plural, one {# action} other {# actions}} du plan de {partnership}',
    ar: 'كيف تسير الأمور؟ {count, plural, one {عمل واحد} two {عملان} few {# أعمال} many {# عملًا} other {# عمل}} في خطة {partnership}',
  },
  say: {
    en: '{lead} carries these in the plan of {partnership}. How are they going?',
    fr: '{lead} porte ces actions dans le plan de {partnership}. Où en sont-elles?',
    ar: 'تحمل {lead} هذه الأعمال في خطة {partnership}. كيف تسير؟',
  },
  more: {
    en: 'and {count, plural, one {# more} other {# more}}',
    fr: 'et {count, plural, one {# autre} other {# autres}}',
    ar: 'و{count, plural, one {عمل آخر} two {عملان آخران} few {# أعمال أخرى} many {# عملًا آخر} other {# عمل آخر}}',
  },
  how: {
    en: 'One page answers all of them; “Nothing has changed” is an answer too. You need no account. The link works until {day}.',
    fr: 'Une seule page répond pour toutes; « Rien n’a changé » est aussi une réponse. Aucun compte n’est nécessaire. Le lien sert jusqu’au {day}.',
    ar: 'صفحة واحدة تكفي للإجابة عنها كلها؛ و«لم يتغير شيء» إجابة أيضًا. لا حاجة إلى حساب. يعمل الرابط حتى {day}.',
  },
  lastTime: {
    en: 'This is the last letter about it; after this we will call.',
    fr: 'C’est la dernière lettre à ce sujet; ensuite, nous vous appellerons.',
    ar: 'هذه آخر رسالة في هذا الشأن؛ سنتصل بكم بعدها.',
  },
  button: { en: 'Say how it is going', fr: 'Dire où cela en est', ar: 'أخبرونا كيف تسير الأمور' },
  title: {
    en: 'How is it going with {count, plural, one {this action} other {these # actions}}?',
    fr: 'Où {count, plural, one {en est cette action} other {en sont ces # actions}}?',
    ar: 'كيف {count, plural, one {يسير هذا العمل} two {يسير هذان العملان} few {تسير هذه الأعمال (#)} many {تسير هذه الأعمال (#)} other {تسير هذه الأعمال (#)}}؟',
  },
  allSame: {
    en: 'Nothing has changed on {count, plural, one {this one} other {any of these #}}',
    fr: 'Rien n’a changé {count, plural, one {pour celle-ci} other {pour aucune de ces #}}',
    ar: 'لم يتغير شيء في {count, plural, one {هذا العمل} two {هذين العملين} few {هذه الأعمال (#)} many {هذه الأعمال (#)} other {هذه الأعمال (#)}}',
  },
  orEach: { en: 'Or say it for each', fr: 'Ou dites-le pour chacune', ar: 'أو أخبرونا عن كل عمل' },
  leave: { en: 'Leave it for now', fr: 'Laisser pour l’instant', ar: 'اتركوه الآن' },
  notMine: { en: 'Not ours any more', fr: 'Ne relève plus de nous', ar: 'لم يعد لنا' },
  rightNow: { en: 'Right now', fr: 'En ce moment', ar: 'الوضع الآن' },
  sentence: { en: 'In a sentence', fr: 'En une phrase', ar: 'في جملة' },
  send: { en: 'Tell the partnership', fr: 'Le dire au partenariat', ar: 'أخبروا الشراكة' },
  chooseOne: {
    en: 'Choose how it is going for at least one.',
    fr: 'Choisissez où cela en est pour au moins une.',
    ar: 'اختاروا كيف تسير الأمور لعمل واحد على الأقل.',
  },
  thanks: {
    en: 'Thank you. It is on the plan.',
    fr: 'Merci. C’est inscrit dans le plan.',
    ar: 'شكرًا. أصبح ذلك في الخطة.',
  },
  answered: {
    en: 'You answered for {count, plural, one {# action} other {# actions}}.',
    fr: 'Vous avez répondu pour {count, plural, one {# action} other {# actions}}.',
    ar: 'أجبتم عن {count, plural, one {عمل واحد} two {عملين} few {# أعمال} many {# عملًا} other {# عمل}}.',
  },
  left: {
    en: '{count, plural, =0 {Nothing is left.} one {# is left for later.} other {# are left for later.}}',
    fr: '{count, plural, =0 {Il n’en reste aucune.} one {Il en reste # pour plus tard.} other {Il en reste # pour plus tard.}}',
    ar: '{count, plural, =0 {لم يبقَ شيء.} one {بقي عمل واحد لوقت لاحق.} two {بقي عملان لوقت لاحق.} few {بقيت # أعمال لوقت لاحق.} many {بقي # عملًا لوقت لاحق.} other {بقي # عمل لوقت لاحق.}}',
  },
  again: {
    en: 'Answer more, or change something',
    fr: 'Répondre encore, ou corriger',
    ar: 'الإجابة عن المزيد أو التعديل',
  },
  none: {
    en: 'None of these is yours any more. You do not need to do anything.',
    fr: 'Plus aucune ne relève de vous. Vous n’avez rien à faire.',
    ar: 'لم يعد أي منها لكم. لا يلزمكم شيء.',
  },
  why: {
    en: '{sender} at {partnership} sent this to you as the contact for these actions. Reminders are few, and stop after three.',
    fr: '{sender}, de {partnership}, vous écrit en tant que personne-ressource pour ces actions. Les rappels sont rares et cessent après trois.',
    ar: 'أرسل {sender} من {partnership} هذه الرسالة إليكم بصفتكم جهة الاتصال لهذه الأعمال. التذكيرات قليلة وتتوقف بعد ثلاثة.',
  },
})

export const boardWords = staff({
  nav: { en: 'Plan board', fr: 'Tableau du plan' },
  title: { en: 'What the plan needs', fr: 'Ce dont le plan a besoin' },
  summary: {
    en: '{open, plural, one {# open action} other {# open actions}}; {fresh} heard of in their rhythm.',
    fr: '{open, plural, one {# action ouverte} other {# actions ouvertes}}; {fresh} avec des nouvelles récentes.',
  },
  nothing: { en: 'The plan is up to date', fr: 'Le plan est à jour' },
  nothingWhy: {
    en: 'When an action goes quiet, gets stuck or passes its day, it stands here with what mends it.',
    fr: 'Quand une action reste sans nouvelles, se bloque ou dépasse son échéance, elle paraît ici avec le remède.',
  },
  noLead: { en: 'Nobody carries these', fr: 'Personne ne porte ces actions' },
  stuck: { en: 'Stuck: help was asked for', fr: 'Bloquées : de l’aide est demandée' },
  unanswered: { en: 'Asked three times, no answer: call', fr: 'Trois demandes sans réponse : téléphonez' },
  quiet: { en: 'Gone quiet, and nobody was asked', fr: 'Sans nouvelles, et personne n’a été interrogé' },
  waiting: { en: 'Asked, waiting for the answer', fr: 'Demande faite, réponse attendue' },
  late: { en: 'Past their day', fr: 'Échéance passée' },
  soon: { en: 'Due within 30 days', fr: 'Échéance dans les 30 jours' },
  milestones: { en: 'Milestones past their day', fr: 'Jalons dont l’échéance est passée' },
  partners: {
    en: 'Partners who want to talk, or said “not us”',
    fr: 'Partenaires qui veulent en parler, ou qui ont dit « pas nous »',
  },
  action: { en: 'Action', fr: 'Action' },
  who: { en: 'Who', fr: 'Qui' },
  since: { en: 'Since', fr: 'Depuis' },
  mend: { en: 'What to do', fr: 'Quoi faire' },
  askAll: {
    en: 'Ask about {count, plural, one {this one} other {all #}}: one letter for each lead',
    fr: 'Demander des nouvelles {count, plural, one {de celle-ci} other {des #}} : une lettre par responsable',
  },
  askSome: { en: 'Choose which to ask about', fr: 'Choisir lesquelles' },
  findLead: { en: 'Find who takes it on', fr: 'Trouver qui s’en charge' },
  writeDown: { en: 'Write down how it goes', fr: 'Inscrire où cela en est' },
  seeHelp: { en: 'See how to help', fr: 'Voir comment aider' },
  open: { en: 'Open it', fr: 'L’ouvrir' },
  quietDays: { en: '{days} days without news', fr: '{days} jours sans nouvelles' },
  askedOn: { en: '{name} was asked on {day}', fr: 'Demandé à {name} le {day}' },
  askedTimes: {
    en: '{name} did not answer after {count, plural, one {# letter} other {# letters}}',
    fr: '{name} n’a pas répondu après {count, plural, one {# lettre} other {# lettres}}',
  },
  dueOn: { en: 'Due {day}', fr: 'Échéance : {day}' },
  whole: { en: 'See all {count}', fr: 'Voir les {count}' },
  backToBoard: { en: 'The whole board', fr: 'Tout le tableau' },
  todoUnanswered: {
    en: '{count, plural, one {# action has} other {# actions have}} had three letters and no answer.',
    fr: '{count, plural, one {# action a} other {# actions ont}} fait l’objet de trois lettres sans réponse.',
  },
  todoBoard: { en: 'See whom to call', fr: 'Voir qui appeler' },
  todoTalk: {
    en: '{organisation} wants to talk about “{title}”.',
    fr: '{organisation} veut parler de « {title} ».',
  },
  said: { en: '{organisation}: {answer}', fr: '{organisation} : {answer}' },
  notUs: { en: 'not us', fr: 'pas nous' },
  talk: { en: 'talk to us', fr: 'parlons-en' },
})
