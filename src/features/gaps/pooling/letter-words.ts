import { visitor } from '#platform/words/messages.ts'

export const letterWords = visitor({
  heading: { en: 'Hello {name}', fr: 'Bonjour {name}', ar: 'مرحبًا {name}' },
  noAccount: {
    en: 'The link opens only this, on any phone; you need no account.',
    fr: 'Le lien n’ouvre que cela, sur n’importe quel téléphone; aucun compte n’est nécessaire.',
    ar: 'لا يفتح الرابط إلا هذا، على أي هاتف؛ ولا حاجة إلى حساب.',
  },
  why: {
    en: '{sender} at {partnership} sends this because your organisation takes part in sharing.',
    fr: '{sender}, {partnership}, vous écrit parce que votre organisme prend part au partage.',
    ar: 'أرسل {sender} من {partnership} هذه الرسالة لأن مؤسستكم تشارك في التبادل.',
  },
  shareSubject: {
    en: 'What could {organisation} share?',
    fr: 'Que pourrait partager {organisation}?',
    ar: 'ماذا يمكن أن تشارك {organisation}؟',
  },
  shareSaid: {
    en: 'A room that stands empty on Tuesdays, a van, an interpreter: put on our pooling board what you can share or what you need, and see what others offer.',
    fr: 'Une salle vide le mardi, une fourgonnette, une interprète : inscrivez à notre tableau ce que vous pouvez partager ou ce qu’il vous faut, et voyez ce que d’autres offrent.',
    ar: 'قاعة فارغة أيام الثلاثاء أو حافلة أو مترجم: ضعوا على لوحة المشاركة ما يمكنكم تقديمه أو ما تحتاجون إليه، واطلعوا على ما يعرضه الآخرون.',
  },
  shareButton: { en: 'Open our page', fr: 'Ouvrir notre page', ar: 'فتح صفحتنا' },
  renewSubject: {
    en: 'Does “{title}” still hold?',
    fr: '« {title} » : est-ce toujours vrai?',
    ar: 'هل ما زال «{title}» قائمًا؟',
  },
  renewSaid: {
    en: 'It goes off the pooling board after {day}, unless you tap that it still holds.',
    fr: 'Cela quittera le tableau après le {day}, à moins que vous ne confirmiez d’un clic.',
    ar: 'يُزال من اللوحة بعد {day} ما لم تؤكدوا بنقرة أنه ما زال قائمًا.',
  },
  renewButton: { en: 'Say whether it holds', fr: 'Dire si c’est toujours vrai', ar: 'التأكيد' },
  answerSubject: {
    en: '{asker} would like to use “{title}”',
    fr: '{asker} aimerait utiliser « {title} »',
    ar: 'تود {asker} استخدام «{title}»',
  },
  answerSaid: {
    en: 'They would like it at these times. Yes or no is one tap.',
    fr: 'Voici quand. Oui ou non, en un seul clic.',
    ar: 'في هذه الأوقات. نعم أو لا بنقرة واحدة.',
  },
  answerButton: { en: 'Yes or no', fr: 'Oui ou non', ar: 'نعم أو لا' },
  agreedSubject: {
    en: '{offerer} says yes: “{title}”',
    fr: '{offerer} dit oui : « {title} »',
    ar: 'وافقت {offerer}: «{title}»',
  },
  agreedSaid: {
    en: 'It is yours at these times. Afterwards, the same link lets you say how many hours it spared you.',
    fr: 'C’est à vous à ces moments-là. Ensuite, le même lien vous permettra de dire combien d’heures cela vous a épargnées.',
    ar: 'هو لكم في هذه الأوقات. وبعدها يمكنكم بالرابط نفسه أن تخبرونا كم ساعة وفّر عليكم.',
  },
  agreedButton: { en: 'See it', fr: 'Voir', ar: 'عرض' },
  refusedSubject: {
    en: '{offerer}: “{title}” is not possible this time',
    fr: '{offerer} : « {title} » n’est pas possible cette fois',
    ar: '{offerer}: «{title}» غير ممكن هذه المرة',
  },
  refusedSaid: {
    en: 'You can look for something else on the board.',
    fr: 'Vous pouvez chercher autre chose au tableau.',
    ar: 'يمكنكم البحث عن شيء آخر على اللوحة.',
  },
  refusedButton: { en: 'Open the board', fr: 'Ouvrir le tableau', ar: 'فتح اللوحة' },
  useSubject: {
    en: 'What did “{title}” come to?',
    fr: 'Qu’a donné « {title} »?',
    ar: 'ماذا أفاد «{title}»؟',
  },
  useSaid: {
    en: 'You had it from {offerer}. How long did you use it, and how many hours of work did it spare you?',
    fr: '{offerer} vous l’a prêté. Combien de temps l’avez-vous utilisé, et combien d’heures de travail cela vous a-t-il épargnées?',
    ar: 'استعرتموه من {offerer}. كم استخدمتموه، وكم ساعة عمل وفّر عليكم؟',
  },
  useButton: { en: 'Tell us in two numbers', fr: 'Le dire en deux chiffres', ar: 'أخبرونا برقمين' },
})
