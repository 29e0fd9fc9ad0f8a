import { visitor } from '#platform/words/messages.ts'

export const guideWords = visitor({
  title: { en: 'Guide to services', fr: 'Guide des services', ar: 'دليل الخدمات' },
  titleNear: {
    en: 'Guide to services near {place}',
    fr: 'Guide des services près de {place}',
    ar: 'دليل الخدمات قرب {place}',
  },
  inLanguage: { en: 'given in {language}', fr: 'offerts en {language}', ar: 'المقدمة باللغة: {language}' },
  made: {
    en: 'Printed from {url} on {day}. Hours and numbers change: where it says “?”, call before you go.',
    fr: 'Tiré de {url} le {day}. Les heures et les numéros changent : là où il y a « ? », appelez avant d’y aller.',
    ar: 'مأخوذ من {url} في {day}. قد تتغير الأوقات والأرقام: حيث توجد علامة «?» اتصلوا قبل أن تذهبوا.',
  },
  contents: { en: 'What is inside', fr: 'Ce qu’on y trouve', ar: 'المحتويات' },
  choose: { en: 'Choose what to print', fr: 'Choisir ce qui est imprimé', ar: 'اختيار ما يُطبع' },
  everywhere: { en: 'Everywhere', fr: 'Partout', ar: 'كل الأماكن' },
  make: { en: 'Make the guide', fr: 'Préparer le guide', ar: 'إعداد الدليل' },
  how: {
    en: 'To print it, choose “Print” in your browser’s menu. The guide is in the language of this page.',
    fr: 'Pour l’imprimer, choisissez « Imprimer » dans le menu du navigateur. Le guide est dans la langue de cette page.',
    ar: 'للطباعة اختاروا «طباعة» من قائمة المتصفح. الدليل بلغة هذه الصفحة.',
  },
  notAll: {
    en: 'The guide holds the first {shown} of {total} services. Choose a community, a kind or a language to see the rest.',
    fr: 'Le guide contient les {shown} premiers services sur {total}. Choisissez une communauté, un genre ou une langue pour voir les autres.',
    ar: 'يضم الدليل أول {shown} خدمة من أصل {total}. اختاروا منطقة أو نوعًا أو لغة لرؤية الباقي.',
  },
  none: {
    en: 'No service that we know of fits this choice. Without the language, there may be some who can find an interpreter.',
    fr: 'Aucun service connu ne répond à ce choix. Sans la langue, certains peuvent trouver un interprète.',
    ar: 'لا نعرف خدمة تناسب هذا الاختيار. من دون تحديد اللغة قد تجدون من يوفر مترجمًا.',
  },
  emergency: {
    en: 'Fire, police, ambulance: 911 · Help of any kind, day and night, in many languages: 211',
    fr: 'Incendie, police, ambulance : 911 · Aide de toute sorte, jour et nuit, en plusieurs langues : 211',
    ar: 'الحريق والشرطة والإسعاف: 911 · أي مساعدة، ليلًا ونهارًا، بلغات كثيرة: 211',
  },
})
