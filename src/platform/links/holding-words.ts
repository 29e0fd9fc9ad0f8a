import type { Holdings } from '../holding.ts'
import { held } from '../holding-words.ts'
import { visitor } from '../words/messages.ts'

const words = visitor({
  room: { en: 'Links that act for you', fr: 'Liens qui agissent pour vous', ar: 'روابط تعمل باسمكم' },
  links: { en: 'Links you were sent', fr: 'Liens qu’on vous a envoyés', ar: 'روابط أُرسلت إليكم' },
  about: {
    en: 'Links that open something of yours',
    fr: 'Liens qui ouvrent quelque chose qui vous concerne',
    ar: 'روابط تفتح شيئًا يخصكم',
  },
  linksStay: {
    en: 'That a link was sent and used stays, without name or address. It opens nothing any more.',
    fr: 'Qu’un lien a été envoyé et utilisé reste, sans nom ni adresse. Il n’ouvre plus rien.',
    ar: 'يبقى أن رابطًا أُرسل واستُعمل، بلا اسم ولا عنوان. ولم يعد يفتح شيئًا.',
  },
})

/** What signed links keep about persons. */
export const linksHold: Holdings = {
  room: words.room,
  things: [
    {
      what: words.links,
      table: 'links',
      addresses: ['recipient_email'],
      called: 'recipient_name',
      when: 'sent_at',
      shows: {
        recipient_name: held.name,
        recipient_email: held.email,
        expires_at: held.opens,
        used_at: held.answered,
      },
      keeps: true,
      stays: words.linksStay,
    },
    {
      what: words.about,
      table: 'links',
      ids: ['subject'],
      when: 'sent_at',
      keeps: true,
      stays: words.linksStay,
    },
  ],
  marks: { links: ['sent_by'] },
}
