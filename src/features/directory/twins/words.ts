import { type Message, staff } from '#platform/words/messages.ts'
import type { ComparedColumn } from './written.ts'

export const twinWords = staff({
  title: { en: 'The same thing twice', fr: 'La même chose en double' },
  lead: {
    en: 'Listings that may describe one and the same thing. We suggest; you decide; everything can be undone.',
    fr: 'Des fiches qui décrivent peut-être une seule et même chose. Nous suggérons, vous décidez, tout peut être annulé.',
  },
  look: { en: 'Look for the same thing twice', fr: 'Chercher ce qui est en double' },
  asked: {
    en: 'We are looking. You can leave this page.',
    fr: 'La recherche est en cours. Vous pouvez quitter cette page.',
  },
  lookingWaits: { en: 'It starts in a moment.', fr: 'Cela commence dans un instant.' },
  looking: {
    en: 'Looking: {done} of {total} kinds are done',
    fr: 'Recherche en cours : {done} genres sur {total} sont terminés',
  },
  leave: { en: 'You can leave this page.', fr: 'Vous pouvez quitter cette page.' },
  reload: { en: 'See how far it is', fr: 'Voir où cela en est' },
  lookFailed: {
    en: 'We could not finish looking. What was found before still stands. Try again.',
    fr: 'La recherche n’a pas pu se terminer. Ce qui avait été trouvé tient toujours. Réessayez.',
  },
  lastLooked: { en: 'Last looked: {when}, by {who}.', fr: 'Dernière recherche : {when}, par {who}.' },
  compared: {
    en: '{things, plural, one {# listing} other {# listings}} looked through, {pairs, plural, one {# pair} other {# pairs}} compared; {rest, plural, one {# is} other {# are}} not alike enough to ask.',
    fr: '{things, plural, one {# fiche examinée} other {# fiches examinées}}, {pairs, plural, one {# paire comparée} other {# paires comparées}}; {rest, plural, one {# n’est pas assez semblable} other {# ne sont pas assez semblables}} pour poser la question.',
  },
  never: { en: 'Nobody has looked yet', fr: 'Personne n’a encore cherché' },
  neverWhy: {
    en: 'When lists come from several places, one service is often written twice. People then call the wrong number, and gaps look smaller than they are. Looking takes a minute and changes nothing.',
    fr: 'Quand les listes viennent de plusieurs endroits, un service est souvent inscrit deux fois. Les gens appellent alors au mauvais numéro, et les lacunes paraissent plus petites qu’elles ne sont. La recherche prend une minute et ne change rien.',
  },
  noneWaiting: { en: 'Nothing waits for you', fr: 'Rien ne vous attend' },
  noneWaitingWhy: {
    en: 'Everything that may be written twice has been decided. We look again after each list that comes in.',
    fr: 'Tout ce qui pouvait être en double a été tranché. Nous cherchons de nouveau après chaque liste reçue.',
  },
  services: { en: 'Services', fr: 'Services' },
  organisations: { en: 'Organisations', fr: 'Organismes' },
  locations: { en: 'Places', fr: 'Lieux' },
  sameBand: { en: 'Most likely the same', fr: 'Très probablement la même chose' },
  perhapsBand: { en: 'Perhaps the same', fr: 'Peut-être la même chose' },
  waitingCount: {
    en: '{same, plural, =0 {none most likely the same} one {# most likely the same} other {# most likely the same}}, {perhaps, plural, =0 {none perhaps} one {# perhaps} other {# perhaps}}{later, plural, =0 {} one {, # put off} other {, # put off}}',
    fr: '{same, plural, =0 {aucune très probable} one {# très probable} other {# très probables}}, {perhaps, plural, =0 {aucune possible} one {# possible} other {# possibles}}{later, plural, =0 {} one {, # remise à plus tard} other {, # remises à plus tard}}',
  },
  kind: { en: 'Kind', fr: 'Genre' },
  bandCount: {
    en: '{count, plural, =0 {none} one {# to decide} other {# to decide}}',
    fr: '{count, plural, =0 {aucune} one {# à trancher} other {# à trancher}}',
  },
  putOff: { en: 'Put off', fr: 'Remis à plus tard' },
  what: { en: 'What', fr: 'Quoi' },
  offeredBy: { en: 'Offered by', fr: 'Offert par' },
  howMany: { en: 'How many', fr: 'Combien' },
  copies: {
    en: '{count, plural, one {# exact copy} other {# exact copies}}',
    fr: '{count, plural, one {# copie exacte} other {# copies exactes}}',
  },
  descriptions: {
    en: '{count, plural, one {# description} other {# descriptions}}',
    fr: '{count, plural, one {# description} other {# descriptions}}',
  },
  lookAt: { en: 'Look at it', fr: 'Examiner' },
  and: { en: '{one} and {other}', fr: '{one} et {other}' },
  all: { en: 'See all', fr: 'Tout voir' },
  pages: { en: 'Pages', fr: 'Pages' },
  shown: { en: '{from} to {to} of {count}', fr: '{from} à {to} sur {count}' },
  previous: { en: 'Before', fr: 'Précédent' },
  next: { en: 'Next', fr: 'Suivant' },
  decided: { en: 'What was decided', fr: 'Ce qui a été tranché' },
  caseTitle: { en: 'Are these the same?', fr: 'Est-ce la même chose?' },
  why: { en: 'Why we ask', fr: 'Pourquoi nous posons la question' },
  whyCopies: {
    en: 'Not one word differs in what we compare.',
    fr: 'Pas un mot ne diffère dans ce que nous comparons.',
  },
  whyPicture: {
    en: 'Each bar says how much a field speaks for one thing (to the right) or for two (to the left).',
    fr: 'Chaque barre dit à quel point un champ plaide pour une seule chose (à droite) ou pour deux (à gauche).',
  },
  speaksFor: { en: 'speaks for one', fr: 'plaide pour une seule' },
  speaksAgainst: { en: 'speaks for two', fr: 'plaide pour deux' },
  field: { en: 'Field', fr: 'Champ' },
  agreement: { en: 'How alike', fr: 'Ressemblance' },
  weight: { en: 'How much it says', fr: 'Ce que cela pèse' },
  sides: { en: 'Side by side', fr: 'Côte à côte' },
  sidesSay: {
    en: 'For each field that differs, choose what stays. We suggest what was typed here, then what its provider confirmed, then the newer list. What does not stay is kept in the history.',
    fr: 'Pour chaque champ qui diffère, choisissez ce qui reste. Nous suggérons ce qui a été saisi ici, puis ce que l’organisme a confirmé, puis la liste la plus récente. Ce qui ne reste pas est gardé dans l’historique.',
  },
  nothingDiffers: { en: 'No field differs.', fr: 'Aucun champ ne diffère.' },
  first: { en: 'First', fr: 'Première' },
  nth: { en: 'Description {n}', fr: 'Description {n}' },
  withCopies: {
    en: 'Description {n}, with {count, plural, one {# exact copy} other {# exact copies}}',
    fr: 'Description {n}, avec {count, plural, one {# copie exacte} other {# copies exactes}}',
  },
  moreVariants: {
    en: '{count, plural, one {# more description} other {# more descriptions}} may be the same thing. Merge these first; the rest comes next.',
    fr: '{count, plural, one {# autre description} other {# autres descriptions}} désignent peut-être la même chose. Fusionnez d’abord celles-ci; les autres suivront.',
  },
  whichStays: { en: 'Which one stays?', fr: 'Laquelle reste?' },
  whichStaysHint: {
    en: 'Its address stays; the addresses of the others lead to it.',
    fr: 'Son adresse reste; celles des autres y mènent.',
  },
  takePart: { en: 'Which ones are the same?', fr: 'Lesquelles sont la même chose?' },
  blank: { en: 'nothing written', fr: 'rien d’écrit' },
  fromList: { en: '{list}, as of {day}', fr: '{list}, en date du {day}' },
  fromListUndated: { en: '{list}', fr: '{list}' },
  typedHere: { en: 'typed here by {who}, {day}', fr: 'saisi ici par {who}, {day}' },
  fromProvider: { en: 'given by {who}, {day}', fr: 'donné par {who}, {day}' },
  knownHere: { en: 'known here', fr: 'connu ici' },
  moves: { en: 'What moves to the one that stays', fr: 'Ce qui passe à celle qui reste' },
  movesNothing: { en: 'Nothing else names the others.', fr: 'Rien d’autre ne renvoie aux autres.' },
  inTheWay: {
    en: 'These cannot be merged as they stand',
    fr: 'Elles ne peuvent pas être fusionnées telles quelles',
  },
  because: { en: 'Why', fr: 'Pourquoi' },
  ifYouLike: { en: '(if you like)', fr: '(si vous voulez)' },
  becauseHint: {
    en: 'Kept with the decision, for whoever comes after you.',
    fr: 'Gardé avec la décision, pour la personne qui vous suivra.',
  },
  merge: { en: 'They are the same: merge', fr: 'C’est la même chose : fusionner' },
  different: { en: 'Not the same', fr: 'Ce n’est pas la même chose' },
  later: { en: 'Decide later', fr: 'Décider plus tard' },
  merged: {
    en: 'Merged {count, plural, one {# description} other {# descriptions}} into “{name}”.',
    fr: '{count, plural, one {# description fusionnée} other {# descriptions fusionnées}} en « {name} ».',
  },
  toldApart: {
    en: 'Noted that these are not the same. We will not ask again unless one of them changes.',
    fr: 'C’est noté : ce n’est pas la même chose. Nous ne le demanderons plus, sauf si l’une change.',
  },
  isPutOff: {
    en: 'Put off. It waits at the end of the list.',
    fr: 'Remis à plus tard, à la fin de la liste.',
  },
  reopen: { en: 'Ask again', fr: 'Poser de nouveau la question' },
  reopened: { en: 'The question is open again.', fr: 'La question est de nouveau ouverte.' },
  changedMeanwhile: {
    en: 'One of these changed while you were looking. Nothing was merged. Here is how they stand now.',
    fr: 'L’une de ces fiches a changé pendant que vous regardiez. Rien n’a été fusionné. Voici leur état actuel.',
  },
  goneMeanwhile: {
    en: 'Somebody has merged one of these already. Nothing more was done.',
    fr: 'Quelqu’un a déjà fusionné l’une de ces fiches. Rien d’autre n’a été fait.',
  },
  listComing: {
    en: 'A list is coming in just now. Nothing was merged; try again in a minute.',
    fr: 'Une liste est en cours de réception. Rien n’a été fusionné; réessayez dans une minute.',
  },
  chooseTwo: {
    en: 'Choose at least two that are the same.',
    fr: 'Choisissez-en au moins deux qui sont la même chose.',
  },
  keptNotAmong: {
    en: 'The one that stays has to be among those you chose.',
    fr: 'Celle qui reste doit être parmi celles que vous avez choisies.',
  },
  tooLong: { en: 'Shorten this to 1000 characters.', fr: 'Raccourcissez à 1000 caractères.' },
  bulkTitle: {
    en: 'Merge all that are most likely the same',
    fr: 'Fusionner tout ce qui est très probablement la même chose',
  },
  bulkSay: {
    en: 'These are all of them. For each, the values we suggest stay. You can undo each one by itself.',
    fr: 'Les voici toutes. Pour chacune, les valeurs que nous suggérons restent. Vous pouvez annuler chacune séparément.',
  },
  bulkButton: {
    en: 'Merge {count, plural, one {# group} other {all # groups}}',
    fr: 'Fusionner {count, plural, one {# groupe} other {les # groupes}}',
  },
  bulkDone: {
    en: '{merged, plural, =0 {Nothing was merged} one {# group was merged} other {# groups were merged}}{left, plural, =0 {.} one {; # has to be looked at by itself.} other {; # have to be looked at by themselves.}}',
    fr: '{merged, plural, =0 {Rien n’a été fusionné} one {# groupe a été fusionné} other {# groupes ont été fusionnés}}{left, plural, =0 {.} one {; # est à examiner séparément.} other {; # sont à examiner séparément.}}',
  },
  bulkChanged: {
    en: 'What is most likely the same has changed since you opened this page. Nothing was merged; look through it again.',
    fr: 'Ce qui est très probablement en double a changé depuis l’ouverture de cette page. Rien n’a été fusionné; parcourez la liste de nouveau.',
  },
  decidedTitle: { en: 'What was decided', fr: 'Ce qui a été tranché' },
  mergers: { en: 'Merged', fr: 'Fusionné' },
  noMergers: { en: 'Nothing has been merged yet.', fr: 'Rien n’a encore été fusionné.' },
  apart: { en: 'Not the same', fr: 'Pas la même chose' },
  noneApart: {
    en: 'Nobody has said of two that they are not the same.',
    fr: 'Personne n’a encore dit de deux fiches qu’elles diffèrent.',
  },
  byOn: { en: '{who}, {when}', fr: '{who}, {when}' },
  mergerTitle: {
    en: '{count, plural, other {# descriptions}} are one: {name}',
    fr: '{count, plural, one {# description n’en fait} other {# descriptions n’en font}} plus qu’une : {name}',
  },
  undone: { en: 'Undone by {who}, {when}', fr: 'Annulé par {who}, {when}' },
  isUndone: { en: 'Undone', fr: 'Annulé' },
  undo: { en: 'Undo: make them two again', fr: 'Annuler : les séparer de nouveau' },
  undoSay: {
    en: 'Everything goes back to how it was: values, places, references, addresses. What came to the merged one since stays with it.',
    fr: 'Tout redevient comme avant : valeurs, lieux, renvois, adresses. Ce qui est arrivé depuis à la fiche fusionnée lui reste.',
  },
  undoDone: { en: 'Undone. Everything stands as it did before.', fr: 'Annulé. Tout est comme avant.' },
  undoneAlready: { en: 'Somebody has undone this already.', fr: 'Quelqu’un l’a déjà annulé.' },
  undoMergedSince: {
    en: 'This was merged again since, into something else. Undo that one first.',
    fr: 'Cette fiche a été fusionnée de nouveau depuis. Annulez d’abord l’autre fusion.',
  },
  undoChanged: {
    en: 'This cannot be undone any more: {fields} changed since. Change those back first, or correct the listing by hand.',
    fr: 'Cela ne peut plus être annulé : {fields} a changé depuis. Rétablissez d’abord ces champs, ou corrigez la fiche à la main.',
  },
  undoInTheWay: {
    en: 'This cannot be undone any more: something new stands in its place ({what}).',
    fr: 'Cela ne peut plus être annulé : quelque chose de nouveau a pris la place ({what}).',
  },
  lost: { en: 'Values that did not stay', fr: 'Valeurs qui n’ont pas été gardées' },
  lostNone: { en: 'No value was lost.', fr: 'Aucune valeur n’a été perdue.' },
  stood: { en: 'What stood there', fr: 'Ce qui était écrit' },
  stays: { en: 'What stays', fr: 'Ce qui reste' },
  moved: { en: 'Moved', fr: 'Déplacé' },
  seeKept: { en: 'See the listing', fr: 'Voir la fiche' },
  todo: {
    en: '{count, plural, one {# thing may be} other {# things may be}} written twice in the list of services.',
    fr: '{count, plural, one {# chose est peut-être} other {# choses sont peut-être}} en double dans la liste des services.',
  },
  todoAction: { en: 'Look at them', fr: 'Examiner' },
  mergedHere: {
    en: '{count, plural, other {# descriptions}} were made this one on {day}.',
    fr: '{count, plural, one {# description est devenue} other {# descriptions sont devenues}} celle-ci le {day}.',
  },
  seeMerger: { en: 'See what was merged', fr: 'Voir ce qui a été fusionné' },
  yes: { en: 'yes', fr: 'oui' },
  no: { en: 'no', fr: 'non' },
  community: { en: 'Community', fr: 'Communauté' },
  sector: { en: 'Sector', fr: 'Secteur' },
})

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
