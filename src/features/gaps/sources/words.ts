import { staff, visitor } from '#platform/words/messages.ts'

export const sourceNames = visitor({
  here: {
    en: 'Typed here and confirmed by providers',
    fr: 'Écrit ici et confirmé par les organismes',
    ar: 'ما كُتب هنا وأكّده مقدمو الخدمات',
  },
})

/** The page of sources: what each speaks for, and how far somebody can be asked to go. */
export const words = staff({
  title: { en: 'Who speaks for what', fr: 'Qui parle de quoi' },
  lead: {
    en: 'A source is believed for its kinds of service, in its places, as of its day. Of anything else its silence means nothing, and the grid says “we cannot tell”.',
    fr: 'On croit une source pour ses genres de services, dans ses lieux, à sa date. Pour le reste, son silence ne veut rien dire et la grille répond « on ne peut pas le dire ».',
  },
  open: { en: 'Sources and what they speak for', fr: 'Les sources et ce dont elles parlent' },
  source: { en: 'Source', fr: 'Source' },
  speaksFor: { en: 'Speaks for', fr: 'Parle de' },
  where: { en: 'Where', fr: 'Où' },
  asOf: { en: 'As of', fr: 'En date du' },
  listed: { en: 'Services', fr: 'Services' },
  saidBy: { en: 'Said by', fr: 'Selon' },
  itself: { en: 'the list itself', fr: 'la liste elle-même' },
  saidByOn: { en: '{name}, {day}: {because}', fr: '{name}, {day} : {because}' },
  nothing: { en: 'Nothing: its silence proves nothing', fr: 'Rien : son silence ne prouve rien' },
  noDay: { en: 'no date', fr: 'sans date' },
  onlyIn: { en: 'Only {communities}', fr: 'Seulement {communities}' },
  allOf: { en: 'All of {provinces}', fr: 'Partout : {provinces}' },
  change: { en: 'Change', fr: 'Modifier' },
  changeOf: { en: 'Change what {source} speaks for', fr: 'Modifier ce dont parle {source}' },
  caption: { en: 'Every list, and what is typed here', fr: 'Chaque liste, et ce qui est écrit ici' },
  changeTitle: { en: 'What does {source} speak for?', fr: 'De quoi parle {source}?' },
  changeLead: {
    en: 'Tick a kind only if the source would show every service of that kind in these places. What you leave out, it says nothing about.',
    fr: 'Cochez un genre seulement si la source montrerait tous les services de ce genre dans ces lieux. De ce que vous laissez de côté, elle ne dit rien.',
  },
  listSaysItself: {
    en: 'The list itself says: {kinds}, in {provinces}.',
    fr: 'La liste elle-même dit ceci : {kinds}, en {provinces}.',
  },
  kinds: { en: 'Kinds of service', fr: 'Genres de services' },
  provinces: { en: 'Provinces', fr: 'Provinces' },
  communities: { en: 'Only these communities', fr: 'Seulement ces communautés' },
  communitiesHint: {
    en: 'Tick none, and it speaks for every community of its provinces.',
    fr: 'N’en cochez aucune, et elle parle de toutes les communautés de ses provinces.',
  },
  asOfHint: { en: 'The day its content was true.', fr: 'Le jour où son contenu était exact.' },
  ifKnown: { en: '(if you know)', fr: '(si vous le savez)' },
  ifYouLike: { en: '(if you like)', fr: '(facultatif)' },
  because: { en: 'Your reason', fr: 'Votre raison' },
  becauseHint: {
    en: 'How do you know? It is kept with your name and the day.',
    fr: 'Comment le savez-vous? C’est conservé avec votre nom et la date.',
  },
  becauseMissing: { en: 'Say how you know.', fr: 'Dites comment vous le savez.' },
  provinceMissing: { en: 'Tick at least one province.', fr: 'Cochez au moins une province.' },
  future: { en: 'That day has not come yet.', fr: 'Ce jour n’est pas encore arrivé.' },
  save: { en: 'Keep what it speaks for', fr: 'Garder ce dont elle parle' },
  saved: { en: 'What {source} speaks for is kept.', fr: 'Ce dont parle {source} est conservé.' },
  earlier: { en: 'Said before', fr: 'Dit auparavant' },
  earlierLine: {
    en: '{name}, {day}: {kinds}. {because}',
    fr: '{name}, {day} : {kinds}. {because}',
  },
  back: { en: 'All sources', fr: 'Toutes les sources' },
  conflict: {
    en: 'Somebody changed it while you wrote: see what they said below. Yours is still in the form; keep it if it should stand.',
    fr: 'Quelqu’un l’a modifié pendant que vous écriviez : voyez ci-dessous. Votre texte est encore dans le formulaire; gardez-le s’il doit prévaloir.',
  },
  reachTitle: { en: 'How far is near?', fr: 'Qu’est-ce qui est proche?' },
  reachNow: {
    en: 'A service counts as near within {reach} km, as the crow flies; where travel times are known, within {reach} minutes.',
    fr: 'Un service est proche à moins de {reach} km, à vol d’oiseau; là où les temps de parcours sont connus, à {reach} minutes au plus.',
  },
  reachStandard: {
    en: 'That is about 45 minutes on a rural highway. You may say another distance for your area.',
    fr: 'C’est environ 45 minutes sur une route de campagne. Vous pouvez choisir une autre distance.',
  },
  reachKm: { en: 'Kilometres', fr: 'Kilomètres' },
  reachRange: { en: 'Write a number from 1 to 500.', fr: 'Écrivez un nombre de 1 à 500.' },
  reachSave: { en: 'Use this distance', fr: 'Utiliser cette distance' },
  reachSaved: { en: 'Near is now {reach} km.', fr: 'Proche veut maintenant dire {reach} km.' },
  terms: { en: 'Words of other lists', fr: 'Les mots d’autres listes' },
  termsLead: {
    en: '{count, plural, =0 {Every term that services carry is known.} one {# term is carried by services here, and nobody knows what need it means.} other {# terms are carried by services here, and nobody knows what need they mean.}}',
    fr: '{count, plural, =0 {Chaque terme que portent les services est connu.} one {# terme est porté par des services d’ici, et personne ne sait de quel besoin il s’agit.} other {# termes sont portés par des services d’ici, et personne ne sait de quel besoin il s’agit.}}',
  },
  termsOpen: { en: 'Say what they mean', fr: 'Dire ce qu’ils veulent dire' },
})
