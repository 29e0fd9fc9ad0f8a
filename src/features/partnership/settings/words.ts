import { staff } from '#platform/words/messages.ts'

export const words = staff({
  title: { en: 'Settings', fr: 'Paramètres' },
  why: {
    en: 'Who we are, as the public reads it. Each part is a short form.',
    fr: 'Qui nous sommes, tel que le public le lit. Chaque partie est un court formulaire.',
  },
  change: { en: 'Change', fr: 'Modifier' },
  back: { en: 'All settings', fr: 'Tous les paramètres' },
  save: { en: 'Save', fr: 'Enregistrer' },
  saved: { en: 'Saved.', fr: 'C’est enregistré.' },
  savedStatement: {
    en: 'Saved as version {version} of vision and mandate. Members endorsed an earlier one until they renew.',
    fr: 'Enregistré comme version {version} de la vision et du mandat. Les membres avaient appuyé une version antérieure jusqu’à leur renouvellement.',
  },
  errors: {
    en: '{count, plural, one {One thing needs your attention} other {# things need your attention}}',
    fr: '{count, plural, one {Une chose demande votre attention} other {# choses demandent votre attention}}',
  },
  meanwhile: {
    en: 'Somebody changed this while you were writing. What it says now stands below; what you wrote is still in the boxes. Save again to put yours in its place.',
    fr: 'Quelqu’un a modifié ceci pendant que vous écriviez. Le texte actuel figure ci-dessous; le vôtre est toujours dans les cases. Enregistrez de nouveau pour le mettre à la place.',
  },
  saysNow: { en: 'What it says now', fr: 'Le texte actuel' },
  statementTitle: { en: 'Vision and mandate', fr: 'Vision et mandat' },
  nameTitle: { en: 'Name', fr: 'Nom' },
  placeTitle: { en: 'Place and time', fr: 'Lieu et heure' },
  hostTitle: { en: 'Host and funder', fr: 'Hôte et bailleur de fonds' },
  versions: { en: 'Earlier versions', fr: 'Versions antérieures' },
  version: { en: 'Version {version}, since {day}', fr: 'Version {version}, depuis le {day}' },
  contactTitle: { en: 'Whom to write to', fr: 'À qui écrire' },
  contactWhy: {
    en: 'The person named on the About page. People are added and changed under People.',
    fr: 'La personne nommée sur la page À propos. On ajoute et on modifie les personnes sous Personnes.',
  },
  contact: { en: 'Person', fr: 'Personne' },
  noContact: { en: 'Nobody in particular', fr: 'Personne en particulier' },
  communitiesTitle: { en: 'Communities', fr: 'Communautés' },
  add: { en: 'Add a community', fr: 'Ajouter une communauté' },
  added: { en: '{name} is added.', fr: '{name} est ajoutée.' },
  removed: { en: '{name} is removed.', fr: '{name} est retirée.' },
  remove: { en: 'Remove this community', fr: 'Retirer cette communauté' },
  removeWhy: {
    en: 'Only a community that nothing refers to can be removed.',
    fr: 'On ne peut retirer qu’une communauté à laquelle rien ne se rapporte.',
  },
  inUse: {
    en: '{name} cannot be removed: services, gaps, seats or actions refer to it. What was recorded there must keep its place.',
    fr: '{name} ne peut être retirée : des services, des lacunes, des sièges ou des actions s’y rapportent. Ce qui y a été consigné doit garder sa place.',
  },
  last: {
    en: '{name} is the only community. Add another one first.',
    fr: '{name} est la seule communauté. Ajoutez-en d’abord une autre.',
  },
  goOn: { en: 'Go on', fr: 'Continuer' },
})
