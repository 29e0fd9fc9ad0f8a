import type { Holdings } from '#platform/holding.ts'
import { held } from '#platform/holding-words.ts'
import { visitor } from '#platform/words/messages.ts'

const words = visitor({
  room: { en: 'People and organisations', fr: 'Personnes et organismes', ar: 'الأشخاص والمؤسسات' },
  record: { en: 'Your record', fr: 'Votre fiche', ar: 'بطاقتكم' },
  recordStays: {
    en: 'The record itself stays, without name or address, so that counts stay true.',
    fr: 'La fiche elle-même reste, sans nom ni adresse, pour que les comptes restent justes.',
    ar: 'تبقى البطاقة نفسها، بلا اسم ولا عنوان، لكي تظل الأعداد صحيحة.',
  },
  ofOrganisation: {
    en: 'An organisation’s address that is yours',
    fr: 'Votre adresse inscrite comme celle d’un organisme',
    ar: 'عنوانكم مسجَّل عنوانًا لمؤسسة',
  },
  asked: {
    en: 'What you asked of us about your information',
    fr: 'Ce que vous nous avez demandé au sujet de vos renseignements',
    ar: 'ما طلبتموه منا بشأن معلوماتكم',
  },
  merged: {
    en: 'What was written down when two records of one thing were brought together, to be able to undo it',
    fr: 'Ce qui a été noté en réunissant deux fiches d’une même chose, pour pouvoir revenir en arrière',
    ar: 'ما دُوِّن عند دمج بطاقتين لشيء واحد، للتمكن من التراجع عنه',
  },
  log: {
    en: 'Lines in the record of what was done',
    fr: 'Lignes du registre des gestes posés',
    ar: 'أسطر في سجل ما جرى',
  },
  logStays: {
    en: 'The record of what was done, when and by whom is never changed: it shows that nothing was done behind anybody’s back. It is never published.',
    fr: 'Le registre de ce qui a été fait, quand et par qui n’est jamais modifié : il montre que rien n’a été fait en cachette. Il n’est jamais publié.',
    ar: 'سجل ما جرى ومتى وعلى يد من لا يُعدَّل أبدًا: فهو يُظهر أن شيئًا لم يحدث خفية. ولا يُنشر أبدًا.',
  },
})

/** What this room keeps about persons. */
export const peopleHold: Holdings = {
  room: words.room,
  things: [
    {
      what: words.record,
      table: 'persons',
      ids: ['id'],
      within: ['name', 'email'],
      when: 'created_at',
      shows: {
        name: held.name,
        title: held.title,
        email: held.email,
        phone: held.phone,
        tongue: held.language,
        forgotten_at: held.removed,
      },
      about: { column: 'organisation_id', table: 'organisations', title: 'it.name' },
      stays: words.recordStays,
    },
    {
      what: words.ofOrganisation,
      table: 'organisations',
      within: ['email', 'name'],
      about: { column: 'id', table: 'organisations', title: 'it.name' },
    },
    {
      what: words.asked,
      table: 'person_requests',
      ids: ['person_id'],
      addresses: ['email'],
      called: 'name',
      when: 'asked_at',
      goes: ['said'],
      shows: { name: held.name, email: held.email, said: held.said, settled_at: held.answered },
    },
    {
      what: words.log,
      table: 'activity',
      ids: ['subject'],
      link: 'actor_id',
      names: ['actor_name'],
      within: ['detail'],
      when: 'at',
      counted: true,
      keeps: true,
      stays: words.logStays,
    },
    { what: words.merged, table: 'merger_steps', within: ['before', 'after'] },
  ],
  marks: { mergers: ['by_name', 'undone_by'], persons: ['forgotten_by'], person_requests: ['settled_by'] },
}
