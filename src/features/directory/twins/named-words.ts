import { type Message, staff } from '#platform/words/messages.ts'
import type { ComparedColumn } from './compared.ts'

/** What was compared, as people call it. */
export const columnWords: Record<ComparedColumn | 'unit', Message> = staff({
  name: { en: 'Name', fr: 'Nom' },
  organisation: { en: 'Organisation', fr: 'Organisme' },
  program: { en: 'Kind of service or program', fr: 'Genre de service ou programme' },
  address: { en: 'Street address', fr: 'Adresse' },
  unit: { en: 'Unit or office', fr: 'Local ou bureau' },
  city: { en: 'Town', fr: 'Ville' },
  phone: { en: 'Phone', fr: 'Téléphone' },
  email: { en: 'E-mail', fr: 'Courriel' },
  site: { en: 'Website', fr: 'Site Web' },
  about: { en: 'Description', fr: 'Description' },
  coordinates: { en: 'Point on the map', fr: 'Point sur la carte' },
})

/** How alike two cells are, in the engine's own levels. */
export const levelWords = staff({
  same: { en: 'the same', fr: 'identique' },
  'nearly the same': { en: 'nearly the same', fr: 'presque identique' },
  'one letter off': { en: 'one letter off', fr: 'une lettre de différence' },
  'one sign off': { en: 'one sign off', fr: 'un signe de différence' },
  'much alike': { en: 'much alike', fr: 'très semblable' },
  alike: { en: 'alike', fr: 'semblable' },
  'a little alike': { en: 'a little alike', fr: 'un peu semblable' },
  'same street, another door': { en: 'same street, another door', fr: 'même rue, autre porte' },
  'same unit': { en: 'same unit', fr: 'même local' },
  'another unit': { en: 'another unit', fr: 'autre local' },
  'one or two digits off': { en: 'one or two digits off', fr: 'un ou deux chiffres de différence' },
  'same but for the beginning or the end': {
    en: 'same but for the beginning or the end',
    fr: 'identique, sauf au début ou à la fin',
  },
  'same mailbox name': { en: 'same name before the @', fr: 'même nom avant le @' },
  'same domain': { en: 'same domain', fr: 'même domaine' },
  'same site': { en: 'same site, another page', fr: 'même site, autre page' },
  'nearly the same site': { en: 'nearly the same site', fr: 'presque le même site' },
  'within 50 m': { en: 'within 50 metres', fr: 'à moins de 50 mètres' },
  'within 500 m': { en: 'within 500 metres', fr: 'à moins de 500 mètres' },
  'within 5 km': { en: 'within 5 kilometres', fr: 'à moins de 5 kilomètres' },
  'in another column': { en: 'written in another field', fr: 'écrit dans un autre champ' },
  different: { en: 'different', fr: 'différent' },
})

/** What names a listing elsewhere, by the table it is in: said before a merger, and why one cannot be. */
export const tableWords = staff({
  services: { en: 'Services', fr: 'Services' },
  locations: { en: 'Places', fr: 'Lieux' },
  organisations: { en: 'Organisations', fr: 'Organismes' },
  services_at_locations: { en: 'Places where it is given', fr: 'Lieux où il est offert' },
  listed_organisations: { en: 'What lists say of it', fr: 'Ce que les listes en disent' },
  listing_mistakes: { en: 'Mistakes people told us of', fr: 'Erreurs signalées' },
  listing_askings: { en: 'Letters asking to confirm', fr: 'Demandes de confirmation' },
  listing_letters: { en: 'Letters to its provider', fr: 'Lettres à l’organisme' },
  listing_differences: { en: 'Differences with lists', fr: 'Différences avec les listes' },
  listing_aliases: { en: 'Former addresses', fr: 'Anciennes adresses' },
  links: { en: 'Signed links', fr: 'Liens signés' },
  persons: { en: 'Contact persons', fr: 'Personnes-ressources' },
  members: { en: 'Memberships', fr: 'Adhésions' },
  seats: { en: 'Seats', fr: 'Sièges' },
  plan_actions: { en: 'Actions it leads', fr: 'Actions qu’il dirige' },
  plan_partners: { en: 'Actions it is a partner in', fr: 'Actions dont il est partenaire' },
  plan_updates: { en: 'Updates on actions', fr: 'Mises à jour d’actions' },
  plan_askings: { en: 'Askings for updates', fr: 'Demandes de mises à jour' },
  outcome_contributions: { en: 'Contributions to outcomes', fr: 'Contributions aux résultats' },
  contact_lines: { en: 'Lines of the contact log', fr: 'Lignes du journal des contacts' },
  approaches: { en: 'Approaches', fr: 'Démarches' },
  invitations: { en: 'Invitations to meetings', fr: 'Invitations aux réunions' },
  attendances: { en: 'Attendances', fr: 'Présences' },
  promises: { en: 'Promises of meetings', fr: 'Engagements pris en réunion' },
  motion_voices: { en: 'Votes on motions', fr: 'Votes sur des motions' },
  vote_voters: { en: 'Votes', fr: 'Votes' },
  vote_answers: { en: 'Answers to votes', fr: 'Réponses à des votes' },
  role_grants: { en: 'Contacts with an account', fr: 'Personnes-ressources ayant un compte' },
  profiles: { en: 'Host of the partnership', fr: 'Hôte du partenariat' },
  stations: { en: 'Stations of the thread', fr: 'Étapes du fil' },
  other: { en: 'Other mentions', fr: 'Autres mentions' },
})

/** Why two that both have one of these cannot be one. */
export const collisionWords = staff({
  members: {
    en: 'Both are members today. End one of the two memberships first.',
    fr: 'Les deux sont membres aujourd’hui. Mettez d’abord fin à l’une des deux adhésions.',
  },
  outcome_contributions: {
    en: 'Both are named as having contributed to the same outcome. Take one of them out first.',
    fr: 'Les deux figurent comme ayant contribué au même résultat. Retirez-en d’abord une.',
  },
  other: {
    en: 'Both stand in the same place elsewhere ({what}). Take one of them out first.',
    fr: 'Les deux figurent au même endroit ailleurs ({what}). Retirez-en d’abord une.',
  },
})

export const wordFor = (
  words: Readonly<Record<string, Message>>,
  name: string,
  otherwise: Message,
): Message => words[name] ?? otherwise
