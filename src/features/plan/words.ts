import { type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { ActionState, Report } from './action.ts'

/** The state of an action, as a visitor reads it. */
export const stateWords: Record<ActionState, VisitorMessage> = visitor({
  planned: { en: 'Not started', fr: 'Pas commencée', ar: 'لم يبدأ بعد' },
  'on-track': { en: 'On track', fr: 'Sur la bonne voie', ar: 'يسير كما خُطط له' },
  'at-risk': { en: 'At risk', fr: 'À risque', ar: 'معرّض للتعثر' },
  stuck: {
    en: 'Stuck, help is needed',
    fr: 'Bloquée, de l’aide est demandée',
    ar: 'متعثر ويحتاج إلى مساعدة',
  },
  done: { en: 'Done', fr: 'Réalisée', ar: 'أُنجز' },
  dropped: { en: 'Dropped', fr: 'Abandonnée', ar: 'أُلغي' },
})

/** What the one who carries an action can say of it. */
export const reportWords: Record<Report, VisitorMessage> = visitor({
  'on-track': { en: 'On track', fr: 'Sur la bonne voie', ar: 'يسير كما خُطط له' },
  'at-risk': {
    en: 'At risk: slower or harder than we hoped',
    fr: 'À risque : plus lent ou plus difficile que prévu',
    ar: 'معرّض للتعثر: أبطأ أو أصعب مما كنا نأمل',
  },
  stuck: { en: 'Stuck, we need help', fr: 'Bloqué, il nous faut de l’aide', ar: 'متعثر، نحتاج إلى مساعدة' },
  done: { en: 'Done', fr: 'C’est fait', ar: 'أُنجز' },
  unchanged: { en: 'Nothing has changed', fr: 'Rien n’a changé', ar: 'لم يتغير شيء' },
  planned: { en: 'Take it up again', fr: 'La reprendre', ar: 'العودة إليه' },
  dropped: { en: 'Drop it', fr: 'L’abandonner', ar: 'إلغاؤه' },
})

/** The letter that asks the one who carries an action. */
export const letterWords = visitor({
  firstSubject: {
    en: 'You took this on: {title}',
    fr: 'Vous vous en chargez : {title}',
    ar: 'لقد توليتم هذا: {title}',
  },
  againSubject: {
    en: 'How is it going? {title}',
    fr: 'Où en êtes-vous? {title}',
    ar: 'كيف تسير الأمور؟ {title}',
  },
  heading: { en: 'Hello {name}', fr: 'Bonjour {name}', ar: 'مرحبًا {name}' },
  first: {
    en: '{lead} took this on in the plan of {partnership}: {title}.',
    fr: '{lead} s’est chargé de ceci dans le plan de {partnership} : {title}.',
    ar: 'تولّت {lead} هذا العمل في خطة {partnership}: {title}.',
  },
  again: {
    en: '{lead} carries this in the plan of {partnership}: {title}.',
    fr: '{lead} porte ceci dans le plan de {partnership} : {title}.',
    ar: 'تحمل {lead} هذا العمل في خطة {partnership}: {title}.',
  },
  until: { en: 'It is due by {day}.', fr: 'L’échéance est le {day}.', ar: 'الموعد: {day}.' },
  how: {
    en: 'One press and, if you like, one sentence are enough. You need no account. The same link works until {day}, whenever there is news.',
    fr: 'Un clic et, si vous voulez, une phrase suffisent. Aucun compte n’est nécessaire. Le même lien sert jusqu’au {day}, dès qu’il y a du nouveau.',
    ar: 'تكفي ضغطة واحدة، وجملة إن أردتم. لا حاجة إلى حساب. يعمل الرابط نفسه حتى {day} كلما كان هناك جديد.',
  },
  button: { en: 'Say how it is going', fr: 'Dire où cela en est', ar: 'أخبرونا كيف تسير الأمور' },
  why: {
    en: '{sender} at {partnership} sent this to you as the contact for this action. If it is not yours any more, the link lets you say so.',
    fr: '{sender}, de {partnership}, vous écrit en tant que personne-ressource pour cette action. Si elle n’est plus la vôtre, le lien vous permet de le dire.',
    ar: 'أرسل {sender} من {partnership} هذه الرسالة إليكم بصفتكم جهة الاتصال لهذا العمل. إن لم يعد لكم، فالرابط يتيح لكم قول ذلك.',
  },
})

/** What a visitor reads of the plan. */
export const words = visitor({
  nav: { en: 'Our plan', fr: 'Notre plan', ar: 'خطتنا' },
  promised: {
    en: 'What we promised, and where it stands',
    fr: 'Ce que nous avons promis, et où cela en est',
    ar: 'ما وعدنا به، وأين وصل',
  },
  noPlan: {
    en: 'The plan is still being written',
    fr: 'Le plan est en cours de rédaction',
    ar: 'ما زالت الخطة قيد الإعداد',
  },
  noPlanWhy: {
    en: 'Once the council has adopted it, you will see here what was promised, who carries it, and how far it is.',
    fr: 'Dès que le conseil l’aura adopté, vous verrez ici ce qui a été promis, qui s’en charge et où cela en est.',
    ar: 'عندما يعتمدها المجلس سترون هنا ما وُعد به، ومن يحمله، وإلى أين وصل.',
  },
  years: { en: '{from} to {to}', fr: 'De {from} à {to}', ar: 'من {from} إلى {to}' },
  editionName: { en: 'Version', fr: 'Version', ar: 'النسخة' },
  edition: { en: 'Version {edition}', fr: 'Version {edition}', ar: 'النسخة {edition}' },
  adoptedOn: { en: 'adopted on {day}', fr: 'adopté le {day}', ar: 'اعتُمدت في {day}' },
  completedOn: { en: 'completed on {day}', fr: 'achevé le {day}', ar: 'اكتملت في {day}' },
  draft: { en: 'Draft, not adopted yet', fr: 'Ébauche, pas encore adoptée', ar: 'مسودة لم تُعتمد بعد' },
  inShort: {
    en: '{goals, plural, one {# goal} other {# goals}}, {actions, plural, =0 {no action yet} one {# action} other {# actions}}{leads, plural, =0 {} one {, carried by # organisation} other {, carried by # organisations}}.',
    fr: '{goals, plural, one {# objectif général} other {# objectifs généraux}}, {actions, plural, =0 {aucune action pour l’instant} one {# action} other {# actions}}{leads, plural, =0 {} one {, portées par # organisme} other {, portées par # organismes}}.',
    ar: '{goals, plural, one {هدف واحد} two {هدفان} few {# أهداف} many {# هدفًا} other {# هدف}}، {actions, plural, =0 {لا أعمال بعد} one {عمل واحد} two {عملان} few {# أعمال} many {# عملًا} other {# عمل}}{leads, plural, =0 {} one {، تحملها منظمة واحدة} two {، تحملها منظمتان} few {، تحملها # منظمات} many {، تحملها # منظمة} other {، تحملها # منظمة}}.',
  },
  someDone: {
    en: '{count} done',
    fr: '{count, plural, one {# réalisée} other {# réalisées}}',
    ar: '{count} منجز',
  },
  someMoving: { en: '{count} moving', fr: '{count} en cours', ar: '{count} قيد التنفيذ' },
  someStuck: {
    en: '{count} stuck',
    fr: '{count, plural, one {# bloquée} other {# bloquées}}',
    ar: '{count} متعثر',
  },
  someWaiting: { en: '{count} not started', fr: '{count} à commencer', ar: '{count} لم يبدأ' },
  someUnheard: {
    en: '{count} not heard of yet',
    fr: '{count} sans nouvelles',
    ar: '{count} لم نسمع عنه بعد',
  },
  standing: { en: '{counts}.', fr: '{counts}.', ar: '{counts}.' },
  standingAndDropped: {
    en: '{counts}; {dropped} dropped.',
    fr: '{counts}; {dropped, plural, one {# abandonnée} other {# abandonnées}}.',
    ar: '{counts}؛ {dropped} أُلغي.',
  },
  allDropped: {
    en: 'All {dropped} were dropped.',
    fr: '{dropped, plural, one {La seule action a été abandonnée} other {Les # actions ont été abandonnées}}.',
    ar: 'أُلغيت كلها ({dropped}).',
  },
  nothingPromised: {
    en: 'No action has been written yet.',
    fr: 'Aucune action n’est encore écrite.',
    ar: 'لم يُكتب أي عمل بعد.',
  },
  doneOrMoving: {
    en: '{count} of {total} done or moving',
    fr: '{count} sur {total} réalisées ou en cours',
    ar: '{count} من {total} أُنجز أو قيد التنفيذ',
  },
  allDone: { en: 'All done', fr: 'Tout est réalisé', ar: 'أُنجز كله' },
  keyDone: { en: 'Done', fr: 'Réalisée', ar: 'أُنجز' },
  keyMoving: { en: 'Moving', fr: 'En cours', ar: 'قيد التنفيذ' },
  keyStuck: { en: 'Stuck', fr: 'Bloquée', ar: 'متعثر' },
  keyHollow: {
    en: 'Not started, or not heard of',
    fr: 'À commencer, ou sans nouvelles',
    ar: 'لم يبدأ أو لم نسمع عنه',
  },
  whole: { en: 'See the whole plan', fr: 'Voir tout le plan', ar: 'شاهدوا الخطة كلها' },
  read: { en: 'Read the plan as a document', fr: 'Lire le plan comme document', ar: 'اقرؤوا الخطة كوثيقة' },
  filter: { en: 'Show a part of it', fr: 'En afficher une partie', ar: 'عرض جزء منها' },
  filterOff: { en: 'Take off', fr: 'Enlever', ar: 'إزالة' },
  goals: { en: 'Goals', fr: 'Objectifs généraux', ar: 'الأهداف' },
  goal: { en: 'Goal {number}', fr: 'Objectif général {number}', ar: 'الهدف {number}' },
  lately: { en: 'What changed lately', fr: 'Ce qui a changé récemment', ar: 'ما تغيّر مؤخرًا' },
  noNews: {
    en: 'Nobody has reported yet.',
    fr: 'Personne n’a encore donné de nouvelles.',
    ar: 'لم يخبرنا أحد بشيء بعد.',
  },
  stuck: { en: 'What is stuck, and why', fr: 'Ce qui est bloqué, et pourquoi', ar: 'ما تعثّر، ولماذا' },
  dropped: {
    en: 'What was dropped, and why',
    fr: 'Ce qui a été abandonné, et pourquoi',
    ar: 'ما أُلغي، ولماذا',
  },
  noReason: { en: 'No reason was given.', fr: 'Aucune raison n’a été donnée.', ar: 'لم يُذكر سبب.' },
  earlier: { en: 'Earlier plans', fr: 'Plans précédents', ar: 'الخطط السابقة' },
  action: { en: 'Action', fr: 'Action', ar: 'العمل' },
  actions: { en: 'Actions', fr: 'Actions', ar: 'الأعمال' },
  lead: { en: 'Lead', fr: 'Responsable', ar: 'القيادة' },
  noLead: { en: 'Nobody yet', fr: 'Personne pour l’instant', ar: 'لا أحد بعد' },
  lookingForLead: {
    en: 'Looking for someone to carry it',
    fr: 'Cherche qui s’en chargera',
    ar: 'نبحث عمن يحمله',
  },
  partners: { en: 'With', fr: 'Avec', ar: 'بالشراكة مع' },
  group: { en: 'Working group', fr: 'Groupe de travail', ar: 'مجموعة العمل' },
  from: { en: 'From', fr: 'À partir du', ar: 'من' },
  by: { en: 'By', fr: 'Échéance', ar: 'حتى' },
  late: { en: 'Past its day', fr: 'Échéance passée', ar: 'تجاوز موعده' },
  state: { en: 'Where it stands', fr: 'Où cela en est', ar: 'أين وصل' },
  unheard: { en: 'Not heard of yet', fr: 'Sans nouvelles', ar: 'لم نسمع عنه بعد' },
  whenLast: { en: 'Last news', fr: 'Dernières nouvelles', ar: 'آخر خبر' },
  whyExists: { en: 'Why we do this', fr: 'Pourquoi nous le faisons', ar: 'لماذا نفعل هذا' },
  noEvidence: {
    en: 'No evidence is tied to this action.',
    fr: 'Aucun constat n’est lié à cette action.',
    ar: 'لا يوجد دليل مرتبط بهذا العمل.',
  },
  takenOut: {
    en: 'What was taken out, and why',
    fr: 'Ce qui a été retiré, et pourquoi',
    ar: 'ما أُخرج من الخطة ولماذا',
  },
  cameOfIt: { en: 'What came of it', fr: 'Ce qui en est sorti', ar: 'ما نتج عن ذلك' },
  confirmed: { en: 'Confirmed', fr: 'Confirmé', ar: 'مؤكد' },
  notConfirmed: { en: 'Not confirmed yet', fr: 'Pas encore confirmé', ar: 'لم يُؤكَّد بعد' },
  history: { en: 'How it went', fr: 'Comment cela s’est passé', ar: 'كيف سارت الأمور' },
  noHistory: {
    en: 'Nobody has said how it is going yet. That does not mean nothing is being done.',
    fr: 'Personne n’a encore dit où cela en est. Cela ne veut pas dire que rien ne se fait.',
    ar: 'لم يقل أحد بعد كيف تسير الأمور. هذا لا يعني أن شيئًا لا يُعمل.',
  },
  nowWith: {
    en: 'Now carried by {organisation}',
    fr: 'Maintenant porté par {organisation}',
    ar: 'تحمله الآن {organisation}',
  },
  nowWithNobody: {
    en: 'Carried by nobody for now',
    fr: 'Porté par personne pour l’instant',
    ar: 'لا يحمله أحد حاليًا',
  },
  noAction: {
    en: 'This goal has no action yet.',
    fr: 'Cet objectif général n’a pas encore d’action.',
    ar: 'ليس لهذا الهدف أعمال بعد.',
  },
  vision: { en: 'Vision', fr: 'Vision', ar: 'الرؤية' },
  succeeds: { en: 'It follows {name}.', fr: 'Il fait suite à {name}.', ar: 'تأتي بعد {name}.' },
  back: { en: 'The plan', fr: 'Le plan', ar: 'الخطة' },
  feed: { en: 'Follow the plan by feed', fr: 'Suivre le plan par fil', ar: 'تابعوا الخطة عبر الخلاصة' },
  openFigures: {
    en: 'Figures as open data',
    fr: 'Chiffres en données ouvertes',
    ar: 'الأرقام كبيانات مفتوحة',
  },
})
