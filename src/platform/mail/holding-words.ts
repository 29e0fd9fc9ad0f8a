import type { Holdings } from '../holding.ts'
import { held } from '../holding-words.ts'
import { visitor } from '../words/messages.ts'

const words = visitor({
  room: { en: 'Letters', fr: 'Lettres', ar: 'الرسائل' },
  letters: { en: 'Letters to you', fr: 'Lettres qui vous étaient adressées', ar: 'رسائل إليكم' },
  lettersStay: {
    en: 'That a letter went stays, without address, subject or text.',
    fr: 'Qu’une lettre est partie reste, sans adresse, objet ni texte.',
    ar: 'يبقى أن رسالة أُرسلت، بلا عنوان ولا موضوع ولا نص.',
  },
})

/** What the post keeps about persons. */
export const mailHolds: Holdings = {
  room: words.room,
  things: [
    {
      what: words.letters,
      table: 'mails',
      addresses: ['to_email'],
      called: 'to_name',
      within: ['subject', 'text'],
      when: 'queued_at',
      shows: { to_name: held.name, to_email: held.email, subject: held.subject, sent_at: held.sent },
      keeps: true,
      stays: words.lettersStay,
    },
  ],
  marks: { mails: ['from_name', 'set_aside_by'] },
}
