import { visitor } from '#platform/words/messages.ts'

/** What is missing on a page of joining, said of the very thing that is missing. */
export const missingWords = visitor({
  kind: {
    en: 'Say who joins: choose one of the four.',
    fr: 'Dites qui adhère : choisissez l’une des quatre réponses.',
    ar: 'قولوا من ينضم: اختاروا واحدًا من الأربعة.',
  },
  signatory: { en: 'Write your name.', fr: 'Écrivez votre nom.', ar: 'اكتبوا اسمكم.' },
  email: {
    en: 'Write your e-mail address, so that we can answer you.',
    fr: 'Écrivez votre adresse courriel, pour que nous puissions vous répondre.',
    ar: 'اكتبوا بريدكم الإلكتروني لنتمكن من الرد عليكم.',
  },
})
