import type { Holdings } from '#platform/holding.ts'
import { held } from '#platform/holding-words.ts'
import { visitor } from '#platform/words/messages.ts'

const words = visitor({
  room: { en: 'Membership', fr: 'Membres', ar: 'العضوية' },
  members: { en: 'Memberships', fr: 'Adhésions', ar: 'العضويات' },
  membersStay: {
    en: 'That there was a member, and from when to when, stays, without a name.',
    fr: 'Qu’il y avait un membre, et de quand à quand, reste, sans nom.',
    ar: 'يبقى أنه كان هناك عضو، ومن متى إلى متى، بلا اسم.',
  },
  applications: { en: 'Applications to join', fr: 'Demandes d’adhésion', ar: 'طلبات الانضمام' },
  applicationStays: {
    en: 'That somebody asked to join stays, without name, address or phone.',
    fr: 'Qu’une demande a été faite reste, sans nom, adresse ni téléphone.',
    ar: 'يبقى أن طلبًا قُدّم، بلا اسم ولا عنوان ولا هاتف.',
  },
  said: {
    en: 'What you did with an application',
    fr: 'Ce que vous avez fait d’une demande',
    ar: 'ما فعلتموه بشأن طلب',
  },
  signed: {
    en: 'What you signed for a member',
    fr: 'Ce que vous avez signé pour un membre',
    ar: 'ما وقّعتموه باسم عضو',
  },
  signedStays: {
    en: 'What was endorsed, and on which day, stays: the membership rests on it. The name of who signed goes.',
    fr: 'Ce qui a été appuyé et le jour restent : l’adhésion en dépend. Le nom de la personne qui a signé disparaît.',
    ar: 'يبقى ما جرى تأييده ويومه: فالعضوية قائمة عليه. أما اسم من وقّع فيزول.',
  },
  asked: {
    en: 'Letters that asked you to renew',
    fr: 'Lettres de renouvellement',
    ar: 'رسائل طلبت منكم التجديد',
  },
  approached: {
    en: 'You were named as the one to ask at an organisation',
    fr: 'Vous étiez la personne à qui parler dans un organisme',
    ar: 'ذُكرتم بصفتكم من يُسأل في مؤسسة',
  },
  wrote: {
    en: 'Letters you were sent when you were asked',
    fr: 'Lettres envoyées pour vous inviter',
    ar: 'رسائل أُرسلت لدعوتكم',
  },
  notes: {
    en: 'Notes of a contact in which your name stands',
    fr: 'Notes de contact où figure votre nom',
    ar: 'ملاحظات تواصل يرد فيها اسمكم',
  },
  notesStay: {
    en: 'What staff wrote stays as written, until they change it.',
    fr: 'Ce que l’équipe a écrit reste tel quel, à moins qu’elle ne le change.',
    ar: 'يبقى ما كتبه الفريق كما هو إلى أن يغيّره.',
  },
})

/** What this room keeps about persons. */
export const membershipHolds: Holdings = {
  room: words.room,
  things: [
    {
      what: words.members,
      table: 'members',
      ids: ['person_id', 'signatory_id'],
      when: 'endorsed_at',
      about: { column: 'organisation_id', table: 'organisations', title: 'it.name' },
      shows: { since: held.since, ended_on: held.ended },
      stays: words.membersStay,
    },
    {
      what: words.applications,
      table: 'member_applications',
      addresses: ['email'],
      called: 'signatory_name',
      when: 'sent_at',
      about: { column: 'id', table: 'member_applications', title: 'it.name' },
      shows: {
        signatory_name: held.name,
        signatory_title: held.title,
        email: held.email,
        phone: held.phone,
        address: held.address,
        message: held.said,
      },
      goes: ['signatory_title', 'phone', 'address', 'message'],
      stays: words.applicationStays,
    },
    {
      what: words.said,
      table: 'member_application_events',
      names: ['by_name'],
      when: 'at',
    },
    {
      what: words.signed,
      table: 'member_endorsements',
      link: 'link_id',
      names: ['signatory_name', 'by_name'],
      when: 'at',
      shows: { signatory_name: held.name, signatory_title: held.title, day: held.since },
      goes: ['signatory_title'],
      stays: words.signedStays,
    },
    { what: words.signed, table: 'member_listings', names: ['by_name'], when: 'at' },
    { what: words.signed, table: 'member_letters', names: ['by_name'], when: 'at' },
    {
      what: words.asked,
      table: 'renewal_asks',
      link: 'link_id',
      names: ['recipient_name'],
      when: 'at',
    },
    {
      what: words.approached,
      table: 'approaches',
      addresses: ['email'],
      called: 'person',
      when: 'added_at',
      about: { column: 'organisation_id', table: 'organisations', title: 'it.name' },
      shows: { person: held.name, email: held.email },
    },
    {
      what: words.wrote,
      table: 'approach_steps',
      addresses: ['letter_to'],
      when: 'at',
      shows: { letter_to: held.email },
    },
    {
      what: words.notes,
      table: 'approach_steps',
      within: ['words', 'next_step'],
      when: 'at',
      stays: words.notesStay,
    },
    {
      what: words.notes,
      table: 'contact_lines',
      within: ['sentence'],
      when: 'at',
      about: { column: 'organisation_id', table: 'organisations', title: 'it.name' },
      stays: words.notesStay,
    },
  ],
  marks: {
    approach_steps: ['by'],
    approaches: ['asker', 'added_by'],
    contact_lines: ['by', 'followed_up_by'],
    members: ['endorsed_by', 'ended_by'],
    renewal_rounds: ['begun_by'],
  },
}
