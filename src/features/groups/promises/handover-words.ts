import { staff } from '#platform/words/messages.ts'

export const handoverWords = staff({
  heading: { en: 'Promised at a meeting', fr: 'Promis lors d’une rencontre' },
  by: { en: '{sentence} (by {day})', fr: '{sentence} (d’ici le {day})' },
})
