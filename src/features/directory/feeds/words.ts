import type { Message } from '#platform/words/messages.ts'
import { staff } from '#platform/words/messages.ts'
import type { FeedTrouble } from './trouble.ts'

/** Why a feed was not taken, and what to do about it. */
export const troubleWords: Record<FeedTrouble, Message> = staff({
  'not-an-address': {
    en: 'This is not a web address we can ask. It begins with https://.',
    fr: 'Ce n’est pas une adresse Web que nous pouvons interroger. Elle commence par https://.',
  },
  'private-address': {
    en: 'This address lies inside a private network, where this program does not go.',
    fr: 'Cette adresse se trouve dans un réseau privé, où ce programme ne va pas.',
  },
  'no-such-place': {
    en: 'No site answers to this name. Is it spelled right?',
    fr: 'Aucun site ne répond à ce nom. Est-il bien écrit?',
  },
  refused: { en: 'Nothing answers at this address.', fr: 'Rien ne répond à cette adresse.' },
  'not-safe': {
    en: 'Its certificate cannot be trusted. Tell those who keep it.',
    fr: 'Son certificat n’est pas fiable. Avisez ses responsables.',
  },
  'too-slow': { en: 'It did not answer in time.', fr: 'La réponse n’est pas venue à temps.' },
  'too-large': {
    en: 'One of its answers is larger than any page of services.',
    fr: 'Une de ses réponses est plus grosse que toute page de services.',
  },
  'too-many-redirects': {
    en: 'It sends us on from address to address without end.',
    fr: 'On nous renvoie d’adresse en adresse, sans fin.',
  },
  'cut-off': {
    en: 'The line was cut in the middle of an answer.',
    fr: 'La ligne a été coupée en pleine réponse.',
  },
  'web-page': {
    en: 'This address answers with a web page, not a feed. Ask for the address of its open interface (HSDS).',
    fr: 'Cette adresse répond par une page Web, pas par un fil. Demandez l’adresse de son interface ouverte (HSDS).',
  },
  'not-json': {
    en: 'What it answers cannot be read: it is not JSON, or stops in the middle.',
    fr: 'Sa réponse est illisible : ce n’est pas du JSON, ou elle s’arrête au milieu.',
  },
  'not-a-feed': {
    en: 'It answers, but not with services in the HSDS standard.',
    fr: 'On répond, mais pas par des services à la norme HSDS.',
  },
  'key-refused': {
    en: 'It wants a key, or refuses ours. Check the key and the name of its header.',
    fr: 'On exige une clé, ou on refuse la nôtre. Vérifiez la clé et le nom de l’en-tête.',
  },
  'key-unreadable': {
    en: 'The key kept here can no longer be opened, because this installation’s secret changed. Type it again.',
    fr: 'La clé gardée ici ne s’ouvre plus, car le secret de cette installation a changé. Écrivez-la de nouveau.',
  },
  'not-found': {
    en: 'There is nothing at this address. The address of the interface usually ends before /services.',
    fr: 'Il n’y a rien à cette adresse. Celle de l’interface finit d’ordinaire avant /services.',
  },
  'asked-to-wait': {
    en: 'It keeps asking us to come back later. Nothing was taken; try again tomorrow, or ask its keepers how often we may ask.',
    fr: 'On nous demande sans cesse de revenir plus tard. Rien n’a été pris; réessayez demain, ou demandez à ses responsables à quelle fréquence interroger.',
  },
  'broken-there': {
    en: 'It broke on their side, again and again. Nothing was taken.',
    fr: 'Elle se brise de leur côté, encore et encore. Rien n’a été pris.',
  },
  'broken-here': {
    en: 'What it gave could not be taken in: something broke on our side. Nothing was taken. Ask again; if it stops here again, tell whoever keeps this installation.',
    fr: 'Ce qu’elle a donné n’a pas pu être pris : quelque chose s’est brisé de notre côté. Rien n’a été pris. Interrogez-la de nouveau; si cela se répète, avisez la personne qui tient cette installation.',
  },
  'pages-for-ever': {
    en: 'It has more than can be taken, or its pages do not end: one feed may bring 250,000 services on 10,000 pages. Nothing was taken.',
    fr: 'On y trouve plus que ce qui peut être pris, ou ses pages n’en finissent pas : une source peut donner 250 000 services en 10 000 pages. Rien n’a été pris.',
  },
  'same-page-again': {
    en: 'It answers with a page it has sent already. Nothing was taken.',
    fr: 'On renvoie une page déjà envoyée. Rien n’a été pris.',
  },
  'pages-contradict': {
    en: 'Its pages contradict each other about how many there are. Nothing was taken.',
    fr: 'Ses pages se contredisent sur leur nombre. Rien n’a été pris.',
  },
  'services-missing': {
    en: 'It says that it has more services than it gives. Nothing was taken.',
    fr: 'On dit avoir plus de services qu’on n’en donne. Rien n’a été pris.',
  },
  'ids-changed': {
    en: 'It has the same services under new identifiers. Nothing was taken: say first whether they are the same.',
    fr: 'Elle a les mêmes services sous de nouveaux identifiants. Rien n’a été pris : dites d’abord si ce sont les mêmes.',
  },
  'nothing-there': {
    en: 'It has no services at all. Nothing here was changed for that.',
    fr: 'Elle n’a aucun service. Rien n’a été modifié ici pour autant.',
  },
})

export const feedWords = staff({
  title: { en: 'Services from another directory', fr: 'Services d’un autre répertoire' },
  lead: {
    en: 'Another Porchlight, or a 211, can be asked for its services by its open interface (HSDS). What is typed here stays.',
    fr: 'On peut demander à un autre Porchlight, ou à un 211, ses services par son interface ouverte (HSDS). Ce qui est écrit ici reste.',
  },
  none: { en: 'No other directory is asked yet', fr: 'Aucun autre répertoire n’est encore interrogé' },
  noneWhy: {
    en: 'If your 211 or a neighbouring partnership publishes its services, bring them in here and keep them up to date by themselves.',
    fr: 'Si votre 211 ou un partenariat voisin publie ses services, faites-les venir ici; ils se tiendront à jour d’eux-mêmes.',
  },
  add: { en: 'Add a directory', fr: 'Ajouter un répertoire' },
  addTitle: { en: 'Add another directory', fr: 'Ajouter un autre répertoire' },
  changeTitle: { en: 'Change {name}', fr: 'Modifier {name}' },
  name: { en: 'Its name', fr: 'Son nom' },
  nameHint: { en: 'As people here call it: “211 Ontario”.', fr: 'Comme on l’appelle ici : « 211 Ontario ».' },
  address: { en: 'Address of its interface', fr: 'Adresse de son interface' },
  addressHint: {
    en: 'Like https://example.org/hsds. For another Porchlight: its address, then /hsds.',
    fr: 'Comme https://exemple.org/hsds. Pour un autre Porchlight : son adresse, puis /hsds.',
  },
  badAddress: {
    en: 'Write an address that begins with https:// and holds no password.',
    fr: 'Écrivez une adresse qui commence par https:// et ne contient pas de mot de passe.',
  },
  tongue: { en: 'Written in', fr: 'Écrit en' },
  rhythm: { en: 'How often it is asked', fr: 'À quelle fréquence l’interroger' },
  daily: { en: 'Every day', fr: 'Chaque jour' },
  weekly: { en: 'Every week', fr: 'Chaque semaine' },
  'by-hand': { en: 'Only when somebody presses', fr: 'Seulement quand on le demande' },
  scope: { en: 'What it speaks for', fr: 'Ce sur quoi il se prononce' },
  key: { en: 'A key, if it wants one', fr: 'Une clé, s’il en faut une' },
  keyHeader: { en: 'Name of the header', fr: 'Nom de l’en-tête' },
  keyHeaderHint: {
    en: 'As its keepers told you: “X-Api-Key” or “Authorization”.',
    fr: 'Comme ses responsables l’ont indiqué : « X-Api-Key » ou « Authorization ».',
  },
  keyValue: { en: 'The key', fr: 'La clé' },
  keyHint: {
    en: 'Kept sealed and never shown again.',
    fr: 'Gardée sous scellé et plus jamais affichée.',
  },
  keyKept: {
    en: 'A key is kept. Leave this empty to keep it.',
    fr: 'Une clé est gardée. Laissez vide pour la garder.',
  },
  keyRemove: { en: 'Let go of the key that is kept', fr: 'Supprimer la clé gardée' },
  keyBoth: { en: 'Give both the header and the key.', fr: 'Indiquez l’en-tête et la clé.' },
  badHeader: {
    en: 'The name of a header has letters, digits and hyphens only.',
    fr: 'Le nom d’un en-tête n’a que des lettres, des chiffres et des traits d’union.',
  },
  save: { en: 'Save', fr: 'Enregistrer' },
  addButton: { en: 'Add and see whether it answers', fr: 'Ajouter et voir s’il répond' },
  added: { en: '{name} is added.', fr: '{name} est ajouté.' },
  saved: { en: 'Saved.', fr: 'Enregistré.' },
  changedMeanwhile: {
    en: 'Somebody changed this meanwhile. Compare, then save again.',
    fr: 'Quelqu’un a modifié ceci entre-temps. Comparez, puis enregistrez de nouveau.',
  },
  try: { en: 'See whether it answers', fr: 'Voir s’il répond' },
  trying: { en: 'Asking it one question', fr: 'Une question lui est posée' },
  answers: {
    en: 'It answers{services, select, unknown {} other {: {services} services}}{example, select, none {.} other {. The first: “{example}”.}}',
    fr: 'Il répond{services, select, unknown {} other { : {services} services}}{example, select, none {.} other {. Le premier : « {example} ».}}',
  },
  ask: { en: 'Ask for its services now', fr: 'Demander ses services maintenant' },
  begun: { en: 'It is being asked.', fr: 'Il est interrogé.' },
  already: { en: 'It is being asked already.', fr: 'Il est déjà interrogé.' },
  change: { en: 'Change', fr: 'Modifier' },
  end: { en: 'Ask it no more', fr: 'Ne plus l’interroger' },
  endSay: {
    en: 'What came from it stays. Its key is let go of.',
    fr: 'Ce qui en est venu reste. Sa clé est supprimée.',
  },
  ended: { en: '{name} is asked no more.', fr: '{name} n’est plus interrogé.' },
  asking: {
    en: '{pages, plural, =0 {Asking for the first page} one {# page in} other {# pages in}}{services, plural, =0 {} one {, # service} other {, # services}}',
    fr: '{pages, plural, =0 {La première page est demandée} one {# page reçue} other {# pages reçues}}{services, plural, =0 {} one {, # service} other {, # services}}',
  },
  leave: {
    en: 'One question at a time, with pauses. Every page is kept: if this stops, it goes on where it was.',
    fr: 'Une question à la fois, avec des pauses. Chaque page est gardée : en cas d’arrêt, cela reprend où c’était.',
  },
  waitsUntil: {
    en: 'It asked us to wait: we ask again {when}.',
    fr: 'On nous a demandé d’attendre : nouvelle question {when}.',
  },
  takingIn: {
    en: 'Taking {count} services in, all or nothing',
    fr: 'Prise de {count} services, tout ou rien',
  },
  reload: { en: 'See how far it is', fr: 'Voir où cela en est' },
  runs: { en: 'Times it was asked', fr: 'Fois où il a été interrogé' },
  when: { en: 'When', fr: 'Quand' },
  who: { en: 'By', fr: 'Par' },
  what: { en: 'What came of it', fr: 'Résultat' },
  took: {
    en: '{count, plural, one {# service} other {# services}} read',
    fr: '{count, plural, one {# service lu} other {# services lus}}',
  },
  onlyChanged: { en: 'only what changed', fr: 'seulement les changements' },
  report: { en: 'report', fr: 'rapport' },
  never: { en: 'It was never asked.', fr: 'Il n’a jamais été interrogé.' },
  last: { en: 'Last asked', fr: 'Dernière fois' },
  stopped: { en: 'The last time stopped', fr: 'La dernière fois s’est arrêtée' },
  seen: { en: 'I have looked at it', fr: 'J’ai regardé' },
  sayWhich: { en: 'Say whether they are the same', fr: 'Dire si ce sont les mêmes' },
  todo: { en: '{name} could not be asked for its services', fr: '{name} n’a pas pu donner ses services' },
  underWay: { en: 'being asked', fr: 'en cours' },
})
