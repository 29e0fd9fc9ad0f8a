import { staff, visitor } from '#platform/words/messages.ts'

export const words = visitor({
  openSeats: { en: 'Open seats', fr: 'Sièges à pourvoir', ar: 'مقاعد شاغرة' },
  openCount: {
    en: '{count, plural, one {# open seat} other {# open seats}}',
    fr: '{count, plural, one {# siège à pourvoir} other {# sièges à pourvoir}}',
    ar: '{count, plural, one {مقعد شاغر واحد} two {مقعدان شاغران} few {# مقاعد شاغرة} many {# مقعدًا شاغرًا} other {# مقعد شاغر}}',
  },
  anybody: { en: 'For anybody', fr: 'Pour toute personne', ar: 'لأي شخص' },
  until: { en: 'until {day}', fr: 'jusqu’au {day}', ar: 'حتى {day}' },
  seat: { en: 'Seat', fr: 'Siège', ar: 'المقعد' },
  standsInFor: { en: 'for {name}', fr: 'pour {name}', ar: 'عن {name}' },
  partOf: { en: 'Works for', fr: 'Relève de', ar: 'تعمل لصالح' },
  under: { en: 'Working for it', fr: 'Sous sa responsabilité', ar: 'تعمل تحت إشرافها' },
  closedOn: {
    en: 'Closed on {day}. What it did stays here.',
    fr: 'A pris fin le {day}. Ce qui a été fait demeure ici.',
    ar: 'أُغلقت في {day}. وما أنجزته يبقى هنا.',
  },
  asOf: { en: 'Who sat here on', fr: 'Qui y siégeait le', ar: 'من كان يجلس هنا في' },
  show: { en: 'Show', fr: 'Afficher', ar: 'عرض' },
  nobodyThen: {
    en: 'Nobody sat here that day.',
    fr: 'Personne n’y siégeait ce jour-là.',
    ar: 'لم يجلس أحد هنا ذلك اليوم.',
  },
  past: { en: 'Groups that have closed', fr: 'Groupes qui ont pris fin', ar: 'مجموعات أُغلقت' },
})

export const staffWords = staff({
  places: { en: 'Seats', fr: 'Sièges' },
  placesOf: { en: 'Seats of {group}', fr: 'Sièges : {group}' },
  placesLead: {
    en: 'How many seats there are, and for whom: a sector, a community, or anybody. Seats nobody holds are shown to everyone.',
    fr: 'Combien de sièges, et pour qui : un secteur, une communauté ou toute personne. Les sièges que personne n’occupe sont visibles par tout le monde.',
  },
  noPlaces: { en: 'No seats laid out yet', fr: 'Aucun siège prévu pour l’instant' },
  noPlacesWhy: {
    en: 'Lay out the seats your terms of reference speak of, such as “two for health” or “one for Selwyn”. The page then shows which are empty.',
    fr: 'Prévoyez les sièges dont parle votre mandat, par exemple « deux pour la santé » ou « un pour Selwyn ». La page montre ensuite ceux qui sont vides.',
  },
  addPlace: { en: 'Add seats', fr: 'Ajouter des sièges' },
  changePlace: { en: 'Change these seats', fr: 'Modifier ces sièges' },
  change: { en: 'Change', fr: 'Modifier' },
  takeAway: { en: 'Take away', fr: 'Retirer' },
  labelEn: { en: 'Name of the seat in English', fr: 'Nom du siège en anglais' },
  labelFr: { en: 'Name of the seat in French', fr: 'Nom du siège en français' },
  optional: { en: '(if you like)', fr: '(facultatif)' },
  role: { en: 'What kind of seat?', fr: 'Quel type de siège?' },
  exOfficioVotes: {
    en: 'An ex officio seat: it has a voice, and counts for quorum',
    fr: 'Siège d’office : il a voix et compte pour le quorum',
  },
  sector: { en: 'For a sector?', fr: 'Pour un secteur?' },
  anySector: { en: 'Any sector', fr: 'Tout secteur' },
  community: { en: 'For a community?', fr: 'Pour une communauté?' },
  anyCommunity: { en: 'Any community', fr: 'Toute communauté' },
  count: { en: 'How many such seats?', fr: 'Combien de sièges de ce type?' },
  countRange: { en: 'Write a whole number from 1 to 500.', fr: 'Écrivez un nombre entier de 1 à 500.' },
  held: { en: 'Held', fr: 'Occupés' },
  of: { en: '{held} of {seats}', fr: '{held} sur {seats}' },
  save: { en: 'Save the seats', fr: 'Enregistrer les sièges' },
  placeSaved: { en: 'The seats are saved.', fr: 'Les sièges sont enregistrés.' },
  placeEnded: { en: 'The seats are taken away.', fr: 'Les sièges sont retirés.' },
  somebodySits: {
    en: 'Somebody still sits there. End their seat first.',
    fr: 'Quelqu’un y siège encore. Terminez d’abord son siège.',
  },
  fewerThanSit: {
    en: 'More people sit there already. End a seat first, or write a larger number.',
    fr: 'Plus de personnes y siègent déjà. Terminez d’abord un siège ou écrivez un nombre plus grand.',
  },
  changedMeanwhile: {
    en: 'Somebody saved these seats while you were writing. Look at what they are now, then save again.',
    fr: 'Quelqu’un a enregistré ces sièges pendant que vous écriviez. Regardez ce qu’ils sont, puis enregistrez de nouveau.',
  },
  whichPlace: { en: 'Which seat do they fill?', fr: 'Quel siège occupe-t-elle?' },
  fillPlace: { en: 'Say which seat', fr: 'Préciser le siège' },
  fillPlaceOf: { en: 'Which seat does {name} fill?', fr: 'Quel siège occupe {name}?' },
  noPlace: { en: 'None in particular', fr: 'Aucun en particulier' },
  untilDay: {
    en: 'Until which day is the term meant to last?',
    fr: 'Jusqu’à quelle date le mandat est-il prévu?',
  },
  alternateFor: { en: 'An alternate: for whom?', fr: 'Suppléance : de qui?' },
  notAlternate: { en: 'Not an alternate', fr: 'Ce n’est pas une suppléance' },
  noSeatLeft: {
    en: 'All of these seats are held. End one, or add more.',
    fr: 'Tous ces sièges sont occupés. Terminez-en un ou ajoutez-en.',
  },
  endsBefore: {
    en: 'Choose a day on or after the day it begins.',
    fr: 'Choisissez une date qui suit celle du début.',
  },
  closedThen: { en: 'The group is closed on that day.', fr: 'Le groupe a pris fin à cette date.' },
  alternateForWhom: {
    en: 'Choose somebody else who sits here now.',
    fr: 'Choisissez une autre personne qui y siège maintenant.',
  },
  renewal: { en: 'Terms and renewal', fr: 'Mandats et renouvellement' },
  renewalOf: { en: 'Terms and renewal: {group}', fr: 'Mandats et renouvellement : {group}' },
  renewalLead: {
    en: 'Whose term ends when. When many end together, the table loses its memory: spread them.',
    fr: 'Quel mandat finit quand. Quand plusieurs finissent ensemble, la table perd sa mémoire : échelonnez-les.',
  },
  endsIn: { en: 'Ends in {year}', fr: 'Finit en {year}' },
  noEnd: { en: 'Nobody said until when', fr: 'Fin non précisée' },
  proposal: {
    en: 'Spread the terms over {years, plural, one {# year} other {# years}}',
    fr: 'Échelonner les mandats sur {years, plural, one {# an} other {# ans}}',
  },
  proposed: {
    en: 'This is a proposal: those who sat down first end first. Change any day, then save. Nothing is saved yet.',
    fr: 'Ceci est une proposition : les personnes arrivées les premières finissent d’abord. Modifiez toute date, puis enregistrez. Rien n’est encore enregistré.',
  },
  lastDay: { en: 'Last day of the term', fr: 'Dernier jour du mandat' },
  saveTerms: { en: 'Save these terms', fr: 'Enregistrer ces mandats' },
  termsSaved: {
    en: '{count, plural, =0 {Nothing changed.} one {# term is saved.} other {# terms are saved.}}',
    fr: '{count, plural, =0 {Rien n’a changé.} one {# mandat est enregistré.} other {# mandats sont enregistrés.}}',
  },
  together: {
    en: '{count} of {all} terms end in {year}.',
    fr: '{count} mandats sur {all} finissent en {year}.',
  },
  signIn: { en: 'Give {name} a sign-in as chair', fr: 'Donner à {name} un accès à titre de présidence' },
  signInGiven: {
    en: '{name} can now sign in with {email} and look after this group. Nobody needs to: links work without.',
    fr: '{name} peut maintenant se connecter avec {email} et s’occuper de ce groupe. Ce n’est pas nécessaire : les liens suffisent.',
  },
  noEmail: {
    en: 'We have no e-mail address for this person.',
    fr: 'Nous n’avons pas d’adresse courriel pour cette personne.',
  },
  notChair: {
    en: 'Only a chair or co-chair is given a sign-in here.',
    fr: 'Seules la présidence et la coprésidence reçoivent un accès ici.',
  },
  close: { en: 'Close this group', fr: 'Mettre fin à ce groupe' },
  closeOf: { en: 'Close {group}', fr: 'Mettre fin à {group}' },
  closeLead: {
    en: 'Everyone’s seat ends that day. Meetings, minutes and decisions stay.',
    fr: 'Tous les sièges prennent fin ce jour-là. Réunions, procès-verbaux et décisions demeurent.',
  },
  closeDay: { en: 'First day without this group', fr: 'Premier jour sans ce groupe' },
  closed: { en: '{group} is closed.', fr: '{group} a pris fin.' },
  'already-closed': { en: 'It is closed already.', fr: 'Il a déjà pris fin.' },
  'others-work-for-it': {
    en: 'Another group works for it. Close that one first, or let it work for another.',
    fr: 'Un autre groupe en relève. Mettez-y fin d’abord ou rattachez-le ailleurs.',
  },
  'before-somebody-sat': {
    en: 'Somebody took a seat after that day. Choose a later day.',
    fr: 'Quelqu’un a pris un siège après cette date. Choisissez une date ultérieure.',
  },
  parent: { en: 'Which group does it work for?', fr: 'De quel groupe relève-t-il?' },
  noParent: { en: 'None: it stands by itself', fr: 'Aucun : il est autonome' },
  worksForItself: {
    en: 'It cannot work for itself, nor for a group that works for it.',
    fr: 'Il ne peut relever de lui-même ni d’un groupe qui relève de lui.',
  },
  termEnding: {
    en: 'The term of {name} in {group} ends on {day}.',
    fr: 'Le mandat de {name} ({group}) prend fin le {day}.',
  },
  termOver: {
    en: 'The term of {name} in {group} was meant to end on {day}.',
    fr: 'Le mandat de {name} ({group}) devait prendre fin le {day}.',
  },
  lookAtTerms: { en: 'Look at the terms', fr: 'Voir les mandats' },
})
