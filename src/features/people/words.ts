import { staff } from '#platform/words/messages.ts'
import type { OrganisationKind } from './organisation.ts'

export const kindWords = staff({
  organisation: { en: 'Organisation', fr: 'Organisme' },
  municipality: { en: 'Municipality', fr: 'Municipalité' },
  business: { en: 'Business', fr: 'Entreprise' },
}) satisfies Record<OrganisationKind, unknown>

export const words = staff({
  organisations: { en: 'Organisations', fr: 'Organismes' },
  organisationsLead: {
    en: 'Everyone the partnership works with, known once. Other areas pick from here.',
    fr: 'Tous ceux avec qui le partenariat travaille, inscrits une seule fois. Les autres espaces puisent ici.',
  },
  persons: { en: 'People', fr: 'Personnes' },
  personsLead: {
    en: 'Contacts, members of groups and signatories, known once.',
    fr: 'Contacts, membres de groupes et signataires, inscrits une seule fois.',
  },
  find: { en: 'Find', fr: 'Chercher' },
  findOrganisation: { en: 'Part of a name', fr: 'Une partie du nom' },
  findPerson: { en: 'Name, e-mail or organisation', fr: 'Nom, courriel ou organisme' },
  kinds: { en: 'Kind of organisation', fr: 'Type d’organisme' },
  turnOff: { en: 'Remove filter:', fr: 'Retirer le filtre :' },
  organisationCount: {
    en: '{count, plural, =0 {No organisation} one {# organisation} other {# organisations}}',
    fr: '{count, plural, =0 {Aucun organisme} one {# organisme} other {# organismes}}',
  },
  personCount: {
    en: '{count, plural, =0 {Nobody} one {# person} other {# people}}',
    fr: '{count, plural, =0 {Personne} one {# personne} other {# personnes}}',
  },
  range: {
    en: '{from, number} to {to, number} of {count, number}',
    fr: '{from, number} à {to, number} sur {count, number}',
  },
  pages: { en: 'Pages', fr: 'Pages' },
  previous: { en: 'Previous', fr: 'Précédent' },
  next: { en: 'Next', fr: 'Suivant' },
  noOrganisations: { en: 'No organisation yet', fr: 'Aucun organisme pour l’instant' },
  noOrganisationsWhy: {
    en: 'Agencies, municipalities and businesses belong here. Members, seats, services and actions all point to them, so each is written down only once.',
    fr: 'Les organismes, municipalités et entreprises vont ici. Les membres, les sièges, les services et les actions y renvoient : chacun n’est donc inscrit qu’une fois.',
  },
  noneFound: { en: 'Nothing matches', fr: 'Aucun résultat' },
  noneFoundWhy: {
    en: 'Try a shorter part of the name, or show all.',
    fr: 'Essayez une partie plus courte du nom, ou affichez tout.',
  },
  showAll: { en: 'Show all', fr: 'Tout afficher' },
  noPersons: { en: 'Nobody yet', fr: 'Personne pour l’instant' },
  noPersonsWhy: {
    en: 'The people you write to and sit with belong here: contacts of organisations, members of groups, individuals who join.',
    fr: 'Les personnes à qui vous écrivez et avec qui vous siégez vont ici : contacts d’organismes, membres de groupes, particuliers.',
  },
  addOrganisation: { en: 'Add an organisation', fr: 'Ajouter un organisme' },
  changeOrganisation: { en: 'Change this organisation', fr: 'Modifier cet organisme' },
  addPerson: { en: 'Add a person', fr: 'Ajouter une personne' },
  changePerson: { en: 'Change this person', fr: 'Modifier cette personne' },
  addContact: { en: 'Add a contact', fr: 'Ajouter un contact' },
  save: { en: 'Save', fr: 'Enregistrer' },
  back: { en: 'Back without saving', fr: 'Revenir sans enregistrer' },
  organisationAdded: { en: '{name} is added.', fr: '{name} est ajouté.' },
  organisationChanged: {
    en: 'The change to {name} is saved.',
    fr: 'La modification de {name} est enregistrée.',
  },
  name: { en: 'Name', fr: 'Nom' },
  nameEn: { en: 'Name in English', fr: 'Nom en anglais' },
  nameFr: { en: 'Name in French', fr: 'Nom en français' },
  nameHint: {
    en: 'As the organisation writes it.',
    fr: 'Tel que l’organisme l’écrit.',
  },
  oneIsEnough: { en: '(one language is enough)', fr: '(une langue suffit)' },
  nameMissing: {
    en: 'Write the name in at least one language.',
    fr: 'Écrivez le nom dans au moins une langue.',
  },
  alreadyKnown: {
    en: '{name} is already known. Open it instead, or tick “It is another one” below.',
    fr: '{name} est déjà inscrit. Ouvrez sa fiche, ou cochez « C’en est un autre » ci-dessous.',
  },
  another: { en: 'It is another one with the same name', fr: 'C’en est un autre du même nom' },
  openKnown: { en: 'Open {name}', fr: 'Ouvrir {name}' },
  optional: { en: '(if you know it)', fr: '(si vous le savez)' },
  kind: { en: 'Kind', fr: 'Type' },
  sector: { en: 'Sector', fr: 'Secteur' },
  community: { en: 'Speaks for', fr: 'Parle pour' },
  wholeArea: { en: 'The whole area', fr: 'Tout le territoire' },
  notSaid: { en: 'Not said', fr: 'Non précisé' },
  sectorHint: {
    en: 'So that you see who is at the table, and who is not.',
    fr: 'Pour voir qui est à la table, et qui n’y est pas.',
  },
  site: { en: 'Web site', fr: 'Site Web' },
  email: { en: 'E-mail', fr: 'Courriel' },
  phone: { en: 'Phone', fr: 'Téléphone' },
  title: { en: 'Role or title', fr: 'Fonction ou titre' },
  tongue: { en: 'Language they read', fr: 'Langue de lecture' },
  tongueHint: { en: 'We write to them in this language.', fr: 'Nous leur écrivons dans cette langue.' },
  organisation: { en: 'Organisation', fr: 'Organisme' },
  noOrganisation: { en: 'None: for themselves', fr: 'Aucun : en son propre nom' },
  contacts: { en: 'Contacts', fr: 'Contacts' },
  mainContact: { en: 'Main contact', fr: 'Contact principal' },
  noContacts: {
    en: 'Nobody is known here yet. Add a contact, so that you can write to this organisation.',
    fr: 'Personne n’est inscrit ici. Ajoutez un contact pour pouvoir écrire à cet organisme.',
  },
  notKnown: { en: 'Not known', fr: 'Non connu' },
  history: { en: 'Where it appears and what happened', fr: 'Où il apparaît et ce qui s’est passé' },
  noHistory: { en: 'Nothing is recorded yet.', fr: 'Rien n’est encore inscrit.' },
  by: { en: 'by {name}', fr: 'par {name}' },
})

/** What a line of the log says on the page of the organisation or person it is about. */
export const happened: Record<string, { en: string; fr: string }> = staff({
  'organisation.added': { en: 'Added', fr: 'Ajouté' },
  'organisation.changed': { en: 'Changed', fr: 'Modifié' },
  'person.added': { en: 'Person added', fr: 'Personne ajoutée' },
  'person.removed': { en: 'Person removed', fr: 'Personne retirée' },
  'person.held-shown': {
    en: 'Everything held was looked at',
    fr: 'Tout ce qui est détenu a été consulté',
  },
  'person.held-opened': {
    en: 'Opened the letter with everything held',
    fr: 'A ouvert la lettre avec tout ce qui est détenu',
  },
  'person.erasure-asked': { en: 'Asked to be erased', fr: 'A demandé l’effacement' },
  'person.correction-asked': { en: 'Asked for a correction', fr: 'A demandé une correction' },
  'person.erasure-done': { en: 'Erased as asked', fr: 'Effacement fait' },
  'person.erasure-not-done': { en: 'Erasure refused, with a reason', fr: 'Effacement refusé, raison donnée' },
  'person.correction-done': { en: 'Corrected as asked', fr: 'Correction faite' },
  'person.correction-not-done': {
    en: 'Correction refused, with a reason',
    fr: 'Correction refusée, raison donnée',
  },
  'person.changed': { en: 'Person changed', fr: 'Personne modifiée' },
  'member.endorsed': { en: 'Became a member', fr: 'Devenu membre' },
  'membership.ended': { en: 'Membership ended', fr: 'Adhésion terminée' },
  'approach.planned': { en: 'To be asked to the table', fr: 'Invitation à la table prévue' },
  'approach.answered': { en: 'Asked to the table', fr: 'Invitation à la table' },
  'contact.noted': {
    en: 'A call, visit or letter was noted',
    fr: 'Un appel, une visite ou une lettre a été noté',
  },
  'contact.followed-up': { en: 'Followed up', fr: 'Suivi fait' },
  'seat.taken': { en: 'Took a seat in a group', fr: 'Siège dans un groupe' },
  'seat.ended': { en: 'Left a seat in a group', fr: 'Siège quitté dans un groupe' },
  'partnership.founded': { en: 'Partnership set up', fr: 'Partenariat créé' },
  'service.added': { en: 'A service of theirs was listed', fr: 'Un de leurs services a été répertorié' },
})

export const somethingHappened = staff({
  said: { en: 'Was part of something recorded', fr: 'A fait partie d’un fait inscrit' },
}).said
