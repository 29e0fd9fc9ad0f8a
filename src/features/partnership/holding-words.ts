import type { Holdings } from '#platform/holding.ts'
import { visitor } from '#platform/words/messages.ts'

const words = visitor({
  room: { en: 'The partnership', fr: 'Le partenariat', ar: 'الشراكة' },
  contact: {
    en: 'You are whom people write to',
    fr: 'Vous êtes la personne à qui l’on écrit',
    ar: 'أنتم من يُكتب إليه',
  },
})

/** What this room keeps about persons. */
export const partnershipHolds: Holdings = {
  room: words.room,
  things: [{ what: words.contact, table: 'profiles', ids: ['contact_id'] }],
}
