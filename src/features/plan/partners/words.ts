import { visitor } from '#platform/words/messages.ts'

export const partnerWords = visitor({
  subject: {
    en: 'Do you help with this? {title}',
    fr: 'Y participez-vous? {title}',
    ar: 'هل تشاركون في هذا؟ {title}',
  },
  say: {
    en: 'The plan of {partnership} names {organisation} as helping with this: {title}. {lead} leads it.',
    fr: 'Le plan de {partnership} indique que {organisation} participe à ceci : {title}. Responsable : {lead}.',
    ar: 'تذكر خطة {partnership} أن {organisation} تشارك في هذا: {title}. الجهة القائدة: {lead}.',
  },
  nobody: { en: 'nobody yet', fr: 'personne pour l’instant', ar: 'لا أحد بعد' },
  how: {
    en: 'One press is enough: yes, not us, or talk to us. You need no account. The link works until {day}.',
    fr: 'Un clic suffit : oui, pas nous, ou parlons-en. Aucun compte n’est nécessaire. Le lien sert jusqu’au {day}.',
    ar: 'تكفي ضغطة واحدة: نعم، أو ليس نحن، أو لنتحدث. لا حاجة إلى حساب. يعمل الرابط حتى {day}.',
  },
  button: { en: 'Answer', fr: 'Répondre', ar: 'أجيبوا' },
  why: {
    en: '{sender} at {partnership} sent this to you as the contact of {organisation}. Nobody is shown as confirmed until they said yes.',
    fr: '{sender}, de {partnership}, vous écrit en tant que personne-ressource de {organisation}. Personne n’est indiqué comme confirmé avant d’avoir dit oui.',
    ar: 'أرسل {sender} من {partnership} هذه الرسالة إليكم بصفتكم جهة اتصال {organisation}. لا يُعرض أحد كمؤكِّد قبل أن يقول نعم.',
  },
  title: {
    en: 'Does {organisation} help with “{title}”?',
    fr: '{organisation} participe-t-il à « {title} »?',
    ar: 'هل تشارك {organisation} في «{title}»؟',
  },
  next: {
    en: 'With a yes, the plan shows you as confirmed. Otherwise {sender} reads what you say.',
    fr: 'Avec un oui, le plan vous indique comme confirmés. Sinon, {sender} lira votre réponse.',
    ar: 'إن أجبتم بنعم تُذكرون في الخطة كجهة مؤكدة. وإلا فسيقرأ {sender} ما تقولونه.',
  },
  question: { en: 'Your answer', fr: 'Votre réponse', ar: 'إجابتكم' },
  yes: { en: 'Yes, we help with it', fr: 'Oui, nous y participons', ar: 'نعم، نشارك فيه' },
  'not-us': { en: 'Not us', fr: 'Pas nous', ar: 'ليس نحن' },
  talk: { en: 'Talk to us first', fr: 'Parlons-en d’abord', ar: 'لنتحدث أولًا' },
  sentence: { en: 'In a sentence', fr: 'En une phrase', ar: 'في جملة' },
  send: { en: 'Send the answer', fr: 'Envoyer la réponse', ar: 'أرسلوا الإجابة' },
  choose: {
    en: 'Choose one of the three.',
    fr: 'Choisissez une des trois réponses.',
    ar: 'اختاروا واحدة من الثلاث.',
  },
  thanks: { en: 'Thank you for answering', fr: 'Merci d’avoir répondu', ar: 'شكرًا على إجابتكم' },
  youSaid: { en: 'You said: {answer}.', fr: 'Vous avez dit : {answer}.', ar: 'قلتم: {answer}.' },
  confirmed: { en: 'confirmed', fr: 'confirmé', ar: 'مؤكَّد' },
  notYet: { en: 'not confirmed yet', fr: 'pas encore confirmé', ar: 'لم يُؤكَّد بعد' },
  gone: {
    en: 'You are not named on this action any more. You do not need to do anything.',
    fr: 'Vous n’êtes plus nommés pour cette action. Vous n’avez rien à faire.',
    ar: 'لم تعودوا مذكورين في هذا العمل. لا يلزمكم شيء.',
  },
  staffAnswered: { en: 'answered on {day}', fr: 'réponse le {day}', ar: 'أُجيب في {day}' },
})
