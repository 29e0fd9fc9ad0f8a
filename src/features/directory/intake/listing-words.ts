import { visitor } from '#platform/words/messages.ts'

export const listingWords = visitor({
  unlisted: {
    en: 'This list does not have it any more since {day}.',
    fr: 'Cette liste ne la contient plus depuis le {day}.',
    ar: 'لم تعد هذه القائمة تتضمنها منذ {day}.',
  },
})
