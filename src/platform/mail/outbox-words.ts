import { visitor } from '../words/messages.ts'

export const words = visitor({
  title: { en: 'Letters that would have gone', fr: 'Lettres qui seraient parties', ar: 'رسائل كانت سترسل' },
  say: {
    en: 'No mail server is set here, so letters stay on this page. Open one to see it and follow its links.',
    fr: 'Aucun serveur de courriel n’est réglé ici : les lettres restent sur cette page. Ouvrez-en une pour la voir et suivre ses liens.',
    ar: 'لم يُضبط هنا خادم بريد، لذلك تبقى الرسائل في هذه الصفحة. افتحوا إحداها لتروها وتتبعوا روابطها.',
  },
  none: {
    en: 'No letter yet. The next one the program writes will be here within a second or two.',
    fr: 'Aucune lettre encore. La prochaine que le programme écrira sera ici dans une seconde ou deux.',
    ar: 'لا توجد رسائل بعد. ستظهر الرسالة التالية هنا خلال ثانية أو ثانيتين.',
  },
  subject: { en: 'Subject', fr: 'Objet', ar: 'الموضوع' },
  to: { en: 'To', fr: 'À', ar: 'إلى' },
  from: { en: 'From', fr: 'De', ar: 'من' },
  at: { en: 'Written', fr: 'Écrite', ar: 'كُتبت' },
  back: { en: 'All letters', fr: 'Toutes les lettres', ar: 'كل الرسائل' },
  asSeen: {
    en: 'Open it as the reader sees it',
    fr: 'L’ouvrir comme on la verra',
    ar: 'افتحوها كما يراها القارئ',
  },
  asText: { en: 'As plain text', fr: 'En texte brut', ar: 'كنص عادي' },
})
