import { type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { ActionState, Report } from './action.ts'

/** The state of an action, as a visitor reads it. */
export const stateWords: Record<ActionState, VisitorMessage> = visitor({
  planned: { en: 'Not started', fr: 'Pas commencée', ar: 'لم يبدأ بعد' },
  'on-track': { en: 'On track', fr: 'Sur la bonne voie', ar: 'يسير كما خُطط له' },
  slower: { en: 'Slower than hoped', fr: 'Plus lente que prévu', ar: 'أبطأ مما كان مأمولًا' },
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
  'on-track': { en: 'On track', fr: 'Ça va comme prévu', ar: 'يسير كما خُطط له' },
  slower: { en: 'Slower than we hoped', fr: 'Plus lent que nous l’espérions', ar: 'أبطأ مما كنا نأمل' },
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
    ar: 'لقد توليتم هذا: \u2068{title}\u2069',
  },
  againSubject: {
    en: 'How is it going? {title}',
    fr: 'Où en êtes-vous? {title}',
    ar: 'كيف تسير الأمور؟ \u2068{title}\u2069',
  },
  heading: { en: 'Hello {name}', fr: 'Bonjour {name}', ar: 'مرحبًا \u2068{name}\u2069' },
  first: {
    en: '{lead} took this on in the plan of {partnership}: {title}.',
    fr: '{lead} s’est chargé de ceci dans le plan de {partnership} : {title}.',
    ar: 'تولّت \u2068{lead}\u2069 هذا العمل في خطة \u2068{partnership}\u2069: \u2068{title}\u2069.',
  },
  again: {
    en: '{lead} carries this in the plan of {partnership}: {title}.',
    fr: '{lead} porte ceci dans le plan de {partnership} : {title}.',
    ar: 'تحمل \u2068{lead}\u2069 هذا العمل في خطة \u2068{partnership}\u2069: \u2068{title}\u2069.',
  },
  until: { en: 'It is due by {day}.', fr: 'L’échéance est le {day}.', ar: 'الموعد: \u2068{day}\u2069.' },
  how: {
    en: 'One press and, if you like, one sentence are enough. You need no account. The same link works until {day}, whenever there is news.',
    fr: 'Un clic et, si vous voulez, une phrase suffisent. Aucun compte n’est nécessaire. Le même lien sert jusqu’au {day}, dès qu’il y a du nouveau.',
    ar: 'تكفي ضغطة واحدة، وجملة إن أردتم. لا حاجة إلى حساب. يعمل الرابط نفسه حتى \u2068{day}\u2069 كلما كان هناك جديد.',
  },
  button: { en: 'Say how it is going', fr: 'Dire où cela en est', ar: 'أخبرونا كيف تسير الأمور' },
  why: {
    en: '{sender} at {partnership} sent this to you as the contact for this action. If it is not yours any more, the link lets you say so.',
    fr: '{sender}, de {partnership}, vous écrit en tant que personne-ressource pour cette action. Si elle n’est plus la vôtre, le lien vous permet de le dire.',
    ar: 'أرسل \u2068{sender}\u2069 من \u2068{partnership}\u2069 هذه الرسالة إليكم بصفتكم جهة الاتصال لهذا العمل. إن لم يعد لكم، فالرابط يتيح لكم قول ذلك.',
  },
})
