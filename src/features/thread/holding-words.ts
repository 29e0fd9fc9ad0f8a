import type { Holdings } from '#platform/holding.ts'
import { visitor } from '#platform/words/messages.ts'

const words = visitor({
  room: { en: 'The thread', fr: 'Le fil', ar: 'خيط الأثر' },
  stations: {
    en: 'Evidence, decisions and outcomes in which your name stands',
    fr: 'Constats, décisions et résultats où figure votre nom',
    ar: 'شواهد وقرارات ونتائج يرد فيها اسمكم',
  },
  stationsStay: {
    en: 'What people wrote stays as written, until they change it.',
    fr: 'Ce que des personnes ont écrit reste tel quel, à moins qu’elles ne le changent.',
    ar: 'يبقى ما كتبه الناس كما هو إلى أن يغيّروه.',
  },
})

/** What this room keeps about persons. */
export const threadHolds: Holdings = {
  room: words.room,
  things: [
    {
      what: words.stations,
      table: 'stations',
      within: ['title', 'say', 'came_to', 'because', 'about'],
      about: { column: 'id', table: 'stations', title: 'it.title' },
      stays: words.stationsStay,
    },
  ],
  marks: { ends_set_aside: ['set_by', 'lifted_by'], ties: ['tied_by', 'untied_by'] },
}
