import type { Holdings } from '../holding.ts'
import { visitor } from '../words/messages.ts'

const words = visitor({
  room: {
    en: 'Lists and files that were brought',
    fr: 'Listes et fichiers apportés',
    ar: 'القوائم والملفات الواردة',
  },
  brought: {
    en: 'Lists in which your name or address stands',
    fr: 'Listes où figure votre nom ou votre adresse',
    ar: 'قوائم يرد فيها اسمكم أو عنوانكم',
  },
  broughtStays: {
    en: 'The list stays, without your name and address. Whoever brought it may still have the file.',
    fr: 'La liste reste, sans votre nom ni votre adresse. La personne qui l’a apportée peut encore avoir le fichier.',
    ar: 'تبقى القائمة بلا اسمكم وعنوانكم. وقد يكون الملف لا يزال لدى من أحضره.',
  },
})

/** What lists that were brought keep about persons. */
export const sheetsHold: Holdings = {
  room: words.room,
  things: [
    {
      what: words.brought,
      table: 'brought',
      within: ['tables', 'reading', 'made'],
      goes: ['tables', 'reading'],
      when: 'brought_at',
      about: { column: 'id', table: 'brought', title: 'it.name' },
      stays: words.broughtStays,
    },
  ],
  marks: { attachments: ['added_by'], brought: ['brought_by', 'taken_by', 'undone_by'] },
}
