import { type Message, staff } from '#platform/words/messages.ts'
import type { ContactKind } from './contact.ts'

export const kindWords: Record<ContactKind, Message> = staff({
  call: { en: 'Call', fr: 'Appel' },
  visit: { en: 'Visit', fr: 'Visite' },
  letter: { en: 'Letter', fr: 'Lettre' },
  'e-mail': { en: 'E-mail', fr: 'Courriel' },
  meeting: { en: 'Meeting', fr: 'Rencontre' },
})

export const staffWords = staff({
  title: { en: 'Calls, visits and letters', fr: 'Appels, visites et lettres' },
  titleWith: { en: 'Our contact with {name}', fr: 'Nos échanges avec {name}' },
  lead: {
    en: 'One line each time: whoever comes after you knows where things stand.',
    fr: 'Une ligne chaque fois : la personne qui vous suivra saura où en sont les choses.',
  },
  organisation: { en: 'With whom', fr: 'Avec qui' },
  choose: { en: 'Choose one', fr: 'Choisir' },
  kind: { en: 'What was it?', fr: 'De quoi s’agit-il?' },
  sentence: { en: 'In a sentence', fr: 'En une phrase' },
  day: { en: 'Which day', fr: 'Quel jour' },
  followUpOn: { en: 'Follow up on', fr: 'Faire le suivi le' },
  optional: { en: '(if needed)', fr: '(au besoin)' },
  save: { en: 'Keep this line', fr: 'Garder cette ligne' },
  saved: { en: 'Kept.', fr: 'C’est gardé.' },
  none: { en: 'Nothing is noted yet', fr: 'Rien n’est encore noté' },
  noneWhy: {
    en: 'A call returned, a visit, a letter: a sentence each is enough to keep a relation when people change.',
    fr: 'Un appel, une visite, une lettre : une phrase suffit pour garder le lien quand les personnes changent.',
  },
  future: {
    en: 'Choose a day up to today. What is still to come is a follow-up.',
    fr: 'Choisissez une date jusqu’à aujourd’hui. Ce qui est à venir est un suivi.',
  },
  before: {
    en: 'Choose a day after the contact itself.',
    fr: 'Choisissez une date après l’échange lui-même.',
  },
  toFollow: { en: 'Follow up on {day}', fr: 'Suivi le {day}' },
  followed: { en: 'Followed up by {name}, {day}', fr: 'Suivi par {name}, le {day}' },
  done: { en: 'Done', fr: 'C’est fait' },
  doneSaid: { en: 'The follow-up is done.', fr: 'Le suivi est fait.' },
  doneAlready: { en: 'Somebody had done it already.', fr: 'Quelqu’un l’avait déjà fait.' },
  all: { en: 'All calls, visits and letters', fr: 'Tous les appels, visites et lettres' },
  note: { en: 'Note a call, visit or letter', fr: 'Noter un appel, une visite ou une lettre' },
  seeAll: { en: 'See all {count}', fr: 'Voir les {count}' },
  ask: { en: 'Plan to ask them to the table', fr: 'Prévoir de les inviter à la table' },
  member: { en: 'Their membership', fr: 'Leur adhésion' },
  openOrganisation: { en: 'Open the organisation', fr: 'Ouvrir la fiche de l’organisme' },
  todo: { en: 'Follow up with {name}.', fr: 'Faire le suivi avec {name}.' },
  todoOpen: { en: 'Open it', fr: 'Ouvrir' },
})
