import { staff, visitor } from '#platform/words/messages.ts'
import type { TimeOfDay } from './lens.ts'
import type { Outcome, Test } from './tests.ts'

/** What narrows a cell, in a few words. */
export const lensWords = visitor({
  inLanguage: { en: 'in {language}', fr: 'en {language}', ar: 'بلغة: {language}' },
  forStatus: { en: 'for: {status}', fr: 'pour : {status}', ar: 'لفئة: {status}' },
  narrowed: { en: '{need} ({lens})', fr: '{need} ({lens})', ar: '\u200f{need} ({lens})' },
})

export const timeWords = visitor({
  daytime: { en: 'in the daytime', fr: 'en journée', ar: 'نهارًا' },
  evening: { en: 'in the evening', fr: 'en soirée', ar: 'مساءً' },
  weekend: { en: 'on weekends', fr: 'la fin de semaine', ar: 'في عطلة نهاية الأسبوع' },
}) satisfies Record<TimeOfDay, unknown>

/** What would be asked of a provider, by the test that is open. */
export const askWords = staff({
  exists: { en: 'whether it is open', fr: 's’il est ouvert' },
  fresh: { en: 'whether it is still offered', fr: 's’il est toujours offert' },
  reachable: {
    en: 'where it is, and whom it serves from where',
    fr: 'où il est et d’où l’on peut y avoir recours',
  },
  eligible: { en: 'who may use it', fr: 'qui peut y avoir recours' },
  language: { en: 'in which languages', fr: 'dans quelles langues' },
  room: { en: 'whether there is room', fr: 's’il y a de la place' },
  hours: { en: 'at what hours', fr: 'à quelles heures' },
  cost: { en: 'what it costs', fr: 'ce qu’il coûte' },
}) satisfies Record<Test, unknown>

export const testWords = staff({
  exists: { en: 'Is there any?', fr: 'Y en a-t-il?' },
  fresh: { en: 'Is it still there?', fr: 'Existe-t-il encore?' },
  reachable: { en: 'Is one near?', fr: 'Y en a-t-il à proximité?' },
  eligible: { en: 'May they use it?', fr: 'Y ont-ils droit?' },
  language: { en: 'In their language?', fr: 'Dans leur langue?' },
  room: { en: 'Is there room?', fr: 'Y a-t-il de la place?' },
  hours: { en: 'At hours they can come?', fr: 'À des heures possibles?' },
  cost: { en: 'Can they afford it?', fr: 'Est-ce abordable?' },
}) satisfies Record<Test, unknown>

/** Short enough for the head of a table. */
export const testNames = staff({
  exists: { en: 'There', fr: 'Existe' },
  fresh: { en: 'Fresh', fr: 'À jour' },
  reachable: { en: 'Near', fr: 'Proche' },
  eligible: { en: 'For them', fr: 'Pour eux' },
  language: { en: 'Language', fr: 'Langue' },
  room: { en: 'Room', fr: 'Place' },
  hours: { en: 'Hours', fr: 'Heures' },
  cost: { en: 'Cost', fr: 'Coût' },
}) satisfies Record<Test, unknown>

export const outcomeWords = staff({
  pass: { en: 'yes', fr: 'oui' },
  fail: { en: 'no', fr: 'non' },
  unknown: { en: 'not known', fr: 'inconnu' },
  'not-asked': { en: 'not asked', fr: 'sans objet' },
}) satisfies Record<Outcome, unknown>

/** The cell’s page: its working, its services, and what would have to be asked. */
export const cellWords = staff({
  allPass: {
    en: '{count, plural, =0 {None is listed.} one {The one listed passes.} other {All # pass.}}',
    fr: '{count, plural, =0 {Aucun n’est répertorié.} one {Le seul répertorié passe.} other {Les # passent.}}',
  },
  allFail: {
    en: '{count, plural, one {The one that got this far fails.} other {All # fail.}}',
    fr: '{count, plural, one {Le seul rendu ici échoue.} other {Les # échouent.}}',
  },
  allUnknown: {
    en: '{count, plural, one {We do not know it of the one that got this far.} other {We do not know it of any of the #.}}',
    fr: '{count, plural, one {Nous ne le savons pas du seul rendu ici.} other {Nous ne le savons d’aucun des #.}}',
  },
  somePass: {
    en: '{count, plural, one {# passes} other {# pass}}',
    fr: '{count, plural, one {# passe} other {# passent}}',
  },
  someUnknown: { en: 'of {count} we do not know', fr: 'pour {count}, nous ne savons pas' },
  someFail: {
    en: '{count, plural, one {# fails} other {# fail}}',
    fr: '{count, plural, one {# échoue} other {# échouent}}',
  },
  noneThisFar: {
    en: 'No service came this far.',
    fr: 'Aucun service n’est arrivé jusqu’ici.',
  },
  stopsAt: { en: 'Stopped by', fr: 'Arrêté par' },
  stopsNowhere: { en: 'nothing', fr: 'rien' },
  stopsPerhaps: { en: 'to ask: {tests}', fr: 'à demander : {tests}' },
  nearByDistance: {
    en: 'Near is within {reach} km, as the crow flies.',
    fr: 'Proche veut dire à moins de {reach} km, à vol d’oiseau.',
  },
  nearByTravel: {
    en: 'Near is within {reach} minutes by the travel times brought here; where they say nothing, within {reach} km as the crow flies. Source of the times: {source}, {day}.',
    fr: 'Proche veut dire à {reach} minutes au plus selon les temps de parcours apportés ici; là où ils ne disent rien, à moins de {reach} km à vol d’oiseau. Source des temps : {source}, {day}.',
  },
  minutesAway: {
    en: '{minutes, plural, one {# minute} other {# minutes}}',
    fr: '{minutes, plural, one {# minute} other {# minutes}}',
  },
  notAskedLanguage: {
    en: 'Not asked here: choose a language above to ask it.',
    fr: 'Non demandé ici : choisissez une langue ci-dessus.',
  },
  notAskedStatus: {
    en: 'Not asked here: choose a status above to ask it.',
    fr: 'Non demandé ici : choisissez un statut ci-dessus.',
  },
  notAskedTime: {
    en: 'Not asked here: choose a time of day above to ask it.',
    fr: 'Non demandé ici : choisissez un moment ci-dessus.',
  },
  stopsHere: { en: 'Here is the reason.', fr: 'Voilà la raison.' },
  openHere: { en: 'Here is what we do not know.', fr: 'Voilà ce que nous ne savons pas.' },
  rangeSays: {
    en: '{least, plural, =0 {No service is} one {# service is} other {# services are}} known to pass every test; {most, plural, =0 {none can} one {# may} other {# may}}.',
    fr: '{least, plural, =0 {Aucun service ne passe} one {# service passe} other {# services passent}} tous les tests de façon certaine; {most, plural, =0 {aucun ne le peut} one {# le pourrait} other {# le pourraient}}.',
  },
  servicesTitle: { en: 'Every service, through every test', fr: 'Chaque service, test par test' },
  servicesCaption: {
    en: '{count, plural, one {One service} other {# services}}, those that come furthest first',
    fr: '{count, plural, one {Un service} other {# services}}, du plus prometteur au moins prometteur',
  },
  service: { en: 'Service', fr: 'Service' },
  distance: { en: 'Distance', fr: 'Distance' },
  byPhone: { en: 'phone, online or at home', fr: 'téléphone, en ligne ou à domicile' },
  notPlaced: { en: 'not on the map', fr: 'pas sur la carte' },
  moreServices: { en: 'and {count} more that come less far', fr: 'et {count} de plus, moins prometteurs' },
  seeAll: { en: 'Show all {count}', fr: 'Tout montrer ({count})' },
  asksTitle: { en: 'What would have to be asked', fr: 'Ce qu’il faudrait demander' },
  asksWhy: {
    en: 'Each answer makes the range narrower. The letter goes to the address the provider is listed with; nobody needs an account to answer.',
    fr: 'Chaque réponse resserre la fourchette. La lettre va à l’adresse de l’organisme; personne n’a besoin de compte pour répondre.',
  },
  askOf: { en: 'Ask {who}:', fr: 'Demander à {who} :' },
  askService: { en: '{service}: {what}', fr: '{service} : {what}' },
  sendLetter: { en: 'Send the letter', fr: 'Envoyer la lettre' },
  sendLetterAbout: { en: 'about {service}', fr: 'au sujet de {service}' },
  makeLink: { en: 'Make a link to hand over', fr: 'Créer un lien à remettre' },
  moreAsks: { en: 'and {count} more providers', fr: 'et {count} organismes de plus' },
  whereWeAre: {
    en: 'We do not know where {community} is: put it on the map.',
    fr: 'Nous ne savons pas où se trouve {community} : placez cette communauté sur la carte.',
  },
  putOnMap: { en: 'Put it on the map', fr: 'La placer sur la carte' },
  sayWhoSpeaks: { en: 'Say who speaks for it', fr: 'Dire qui en parle' },
  alsoDecided: { en: 'Decided for a part of it, or for more', fr: 'Décidé pour une partie, ou pour plus' },
  demandTitle: { en: 'How many need it', fr: 'Combien de personnes en ont besoin' },
  demandNone: {
    en: 'Nobody has said yet how many people here need it.',
    fr: 'Personne n’a encore dit combien de personnes d’ici en ont besoin.',
  },
  people: { en: 'People', fr: 'Personnes' },
  source: { en: 'Source', fr: 'Source' },
  asOf: { en: 'As of', fr: 'En date du' },
  covers: { en: 'Whom it covers', fr: 'Qui cela couvre' },
  rounding: { en: 'rounded to {rounding}', fr: 'arrondi à {rounding}' },
  timesAsked: { en: '{count} times asked', fr: 'demandé {count} fois' },
  notKnown: { en: 'not known', fr: 'inconnu' },
  accessTitle: { en: 'How well it is reached', fr: 'À quel point c’est accessible' },
  accessPlaces: {
    en: '{score} places for every 1,000 people, counting everybody else who can reach the same services.',
    fr: '{score} places pour 1 000 personnes, en comptant toutes celles qui peuvent atteindre les mêmes services.',
  },
  accessServices: {
    en: '{score} services for every 10,000 people, counting everybody else who can reach the same ones. How many people each can take is not known.',
    fr: '{score} services pour 10 000 personnes, en comptant toutes celles qui peuvent atteindre les mêmes. On ne sait pas combien de personnes chacun peut accueillir.',
  },
  accessNoPlace: {
    en: 'We cannot tell: this community is not on the map.',
    fr: 'On ne peut pas le dire : cette communauté n’est pas sur la carte.',
  },
  accessNoPeople: {
    en: 'We cannot tell: nobody has said how many people live here.',
    fr: 'On ne peut pas le dire : personne n’a dit combien de personnes vivent ici.',
  },
  accessNothing: {
    en: 'There is no service at a door within reach.',
    fr: 'Il n’y a aucun service à une porte à distance raisonnable.',
  },
  accessHow: {
    en: 'See all communities, and how it is worked out',
    fr: 'Voir toutes les communautés, et le calcul',
  },
  demandAdd: { en: 'Add what you know of the demand', fr: 'Ajouter ce que vous savez de la demande' },
  number: { en: '{count, number}', fr: '{count, number}' },
  meanwhile: {
    en: 'Somebody decided on this cell while you wrote. Read theirs below; yours is still in the form.',
    fr: 'Quelqu’un a décidé de cette case pendant que vous écriviez. Lisez sa décision; la vôtre est encore dans le formulaire.',
  },
})

/** Filters of the grid and of the cell. */
export const filterWords = staff({
  label: { en: 'For whom and when', fr: 'Pour qui et quand' },
  language: { en: 'Language', fr: 'Langue' },
  anyLanguage: { en: 'Any language', fr: 'Toutes les langues' },
  status: { en: 'Status', fr: 'Statut' },
  anyStatus: { en: 'Any status', fr: 'Tous les statuts' },
  time: { en: 'When', fr: 'Quand' },
  anyTime: { en: 'Any time', fr: 'À tout moment' },
  sort: { en: 'Order', fr: 'Ordre' },
  sortCatalogue: { en: 'As in the catalogue', fr: 'Comme au catalogue' },
  sortWorst: { en: 'Most gaps first', fr: 'Le plus de lacunes d’abord' },
  sortDemand: { en: 'Most needed first', fr: 'Le plus demandé d’abord' },
  apply: { en: 'Show', fr: 'Afficher' },
  clear: { en: 'Show everything again', fr: 'Tout afficher de nouveau' },
  unknownLanguage: {
    en: 'We do not know the language “{written}”, so the grid is shown for any language.',
    fr: 'Nous ne connaissons pas la langue « {written} »; la grille vaut donc pour toutes les langues.',
  },
  shownFor: { en: 'Shown {lens}.', fr: 'Affiché {lens}.' },
})
