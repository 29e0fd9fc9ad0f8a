import { staff } from '../words/messages.ts'

export const words = staff({
  title: { en: 'Bring what you have', fr: 'Apporter ce que vous avez' },
  nav: { en: 'Bring what you have', fr: 'Apporter ce que vous avez' },
  lead: {
    en: 'Spreadsheets and tables you keep today, as they are. You say which column is what, see what would become of each row, and can take it all back.',
    fr: 'Vos tableurs et tableaux d’aujourd’hui, tels quels. Vous dites ce que contient chaque colonne, voyez ce que deviendrait chaque ligne, et pouvez tout annuler.',
  },
  what: { en: 'What is it a list of?', fr: 'De quoi est-ce la liste?' },
  file: { en: 'The file', fr: 'Le fichier' },
  fileHint: {
    en: 'A spreadsheet (XLSX or CSV) or a Word document with a table, up to 5,000 rows.',
    fr: 'Un tableur (XLSX ou CSV) ou un document Word avec un tableau, jusqu’à 5 000 lignes.',
  },
  pasted: { en: 'Or paste the rows here', fr: 'Ou collez les lignes ici' },
  pastedHint: {
    en: 'Copy them in your spreadsheet, headings included.',
    fr: 'Copiez-les dans votre tableur, avec les titres des colonnes.',
  },
  optional: { en: '(optional)', fr: '(facultatif)' },
  go: { en: 'Look at the columns', fr: 'Voir les colonnes' },
  nothing: { en: 'Choose a file or paste some rows.', fr: 'Choisissez un fichier ou collez des lignes.' },
  empty: { en: 'There is nothing in this file.', fr: 'Ce fichier ne contient rien.' },
  'too-large': {
    en: 'This file is too large: 5,000 rows at most. Part it in two and bring each.',
    fr: 'Ce fichier est trop grand : 5 000 lignes au plus. Divisez-le et apportez chaque partie.',
  },
  'old-kind': {
    en: 'This is a spreadsheet of the kind used before 2007 (.xls). Open it, save it as .xlsx, and bring that.',
    fr: 'C’est un tableur du format d’avant 2007 (.xls). Ouvrez-le, enregistrez-le en .xlsx et apportez-le.',
  },
  locked: {
    en: 'This file is closed by a password. Save a copy without one and bring that.',
    fr: 'Ce fichier est protégé par un mot de passe. Enregistrez une copie sans mot de passe et apportez-la.',
  },
  'not-a-table': {
    en: 'We cannot read rows and columns in this file. Save it as a spreadsheet (.xlsx or .csv) and bring that.',
    fr: 'Nous ne trouvons ni lignes ni colonnes dans ce fichier. Enregistrez-le en tableur (.xlsx ou .csv) et apportez-le.',
  },
  'no-table-in-document': {
    en: 'There is no table in this document. Bring the one that has the table, or paste the rows.',
    fr: 'Il n’y a pas de tableau dans ce document. Apportez celui qui en contient un, ou collez les lignes.',
  },
  earlier: { en: 'Brought so far', fr: 'Apporté jusqu’ici' },
  waiting: { en: 'Not taken in yet', fr: 'Pas encore intégré' },
  taken: { en: 'Taken in', fr: 'Intégré' },
  undone: { en: 'Taken back', fr: 'Annulé' },
  name: { en: 'File', fr: 'Fichier' },
  list: { en: 'List', fr: 'Liste' },
  when: { en: 'When', fr: 'Quand' },
  state: { en: 'State', fr: 'État' },
  by: { en: 'By', fr: 'Par' },
  // columns
  columns: { en: 'Which column is what?', fr: 'Que contient chaque colonne?' },
  columnsLead: {
    en: 'We guessed from the headings. Put right what is wrong; leave out what you do not want. Next time a file with these headings is read the same way.',
    fr: 'Nous avons deviné d’après les titres. Corrigez ce qui est faux, laissez de côté ce que vous ne voulez pas. La prochaine fois, un fichier avec ces titres sera lu de la même façon.',
  },
  table: { en: 'Which table?', fr: 'Quel tableau?' },
  tableName: {
    en: '{name}: {count, plural, one {# row} other {# rows}}',
    fr: '{name} : {count, plural, one {# ligne} other {# lignes}}',
  },
  tableNumber: { en: 'Table {number}', fr: 'Tableau {number}' },
  changeTable: { en: 'Read this table', fr: 'Lire ce tableau' },
  headingLine: { en: 'Headings are on line', fr: 'Les titres sont à la ligne' },
  rest: {
    en: '{count, plural, one {One more thing} other {# more things}} such a list can hold',
    fr: '{count, plural, one {Une autre chose} other {# autres choses}} qu’une telle liste peut contenir',
  },
  notHere: { en: 'not in this file', fr: 'pas dans ce fichier' },
  needed: { en: '(needed)', fr: '(nécessaire)' },
  forExample: { en: 'For example: {values}', fr: 'Par exemple : {values}' },
  columnNumber: { en: 'Column {letters}', fr: 'Colonne {letters}' },
  unused: { en: 'Columns left out: {names}', fr: 'Colonnes laissées de côté : {names}' },
  toPreview: { en: 'See what would happen', fr: 'Voir ce qui se passerait' },
  needsColumn: {
    en: 'Say which column this is: a row cannot do without it.',
    fr: 'Dites quelle colonne c’est : une ligne ne peut s’en passer.',
  },
  twice: {
    en: 'This column is already used for “{other}”.',
    fr: 'Cette colonne sert déjà pour « {other} ».',
  },
  order: { en: 'Days such as {written}', fr: 'Les dates comme {written}' },
  orderHint: {
    en: 'They can be read in two ways, so we ask.',
    fr: 'Elles peuvent se lire de deux façons, alors nous demandons.',
  },
  'day-first': { en: 'The day comes first', fr: 'Le jour vient en premier' },
  'month-first': { en: 'The month comes first', fr: 'Le mois vient en premier' },
  chooseOrder: { en: 'Choose how these days are written.', fr: 'Choisissez comment ces dates sont écrites.' },
  // preview
  preview: { en: 'What would happen', fr: 'Ce qui se passerait' },
  previewLead: {
    en: '{good, plural, =0 {No row can be taken in} one {# row will be taken in} other {# rows will be taken in}}. {bad, plural, =0 {} one {# row will be left out; the reason is below.} other {# rows will be left out; the reasons are below.}}',
    fr: '{good, plural, =0 {Aucune ligne ne peut être intégrée} one {# ligne sera intégrée} other {# lignes seront intégrées}}. {bad, plural, =0 {} one {# ligne sera laissée de côté; la raison est ci-dessous.} other {# lignes seront laissées de côté; les raisons sont ci-dessous.}}',
  },
  nothingYet: { en: 'Nothing has been changed yet.', fr: 'Rien n’a encore été modifié.' },
  changeColumns: { en: 'Change the columns', fr: 'Modifier les colonnes' },
  leftOut: { en: 'Left out', fr: 'Laissées de côté' },
  toAnswer: { en: 'Please choose', fr: 'À choisir' },
  toAnswerLead: {
    en: 'We would rather ask than guess.',
    fr: 'Nous préférons demander plutôt que deviner.',
  },
  willTake: { en: 'Will be taken in', fr: 'Seront intégrées' },
  line: { en: 'Line', fr: 'Ligne' },
  row: { en: 'Row', fr: 'Ligne' },
  happens: { en: 'What happens', fr: 'Ce qui se passe' },
  reason: { en: 'Reason', fr: 'Raison' },
  andMore: {
    en: 'and {count, plural, one {# more row} other {# more rows}}',
    fr: 'et {count, plural, one {# autre ligne} other {# autres lignes}}',
  },
  take: {
    en: '{count, plural, one {Take in # row} other {Take in # rows}}',
    fr: '{count, plural, one {Intégrer # ligne} other {Intégrer # lignes}}',
  },
  leaveRow: { en: 'Leave this row out', fr: 'Laisser cette ligne de côté' },
  missing: { en: '{field} is blank.', fr: '{field} est vide.' },
  'not-a-day': {
    en: '{field}: “{written}” is not a day we can read. Write it as 2027-04-03.',
    fr: '{field} : « {written} » n’est pas une date lisible. Écrivez-la ainsi : 2027-04-03.',
  },
  'not-an-address': {
    en: '{field}: “{written}” is not an e-mail address.',
    fr: '{field} : « {written} » n’est pas une adresse de courriel.',
  },
  'not-a-choice': {
    en: '{field}: we do not know “{written}”. Known are: {choices}.',
    fr: '{field} : nous ne connaissons pas « {written} ». Connus : {choices}.',
  },
  merged: {
    en: '{field}: “{written}” is in a merged cell, so we cannot tell which rows it is for. Unmerge it and bring the file again.',
    fr: '{field} : « {written} » est dans une cellule fusionnée; nous ne savons pas pour quelles lignes. Défusionnez-la et apportez le fichier de nouveau.',
  },
  // after
  came: { en: '“{name}” was taken in', fr: '« {name} » a été intégré' },
  cameSay: {
    en: '{by} took it in on {when}; {count, plural, one {# record was made} other {# records were made}}.',
    fr: '{by} l’a intégré le {when}; {count, plural, one {# fiche créée} other {# fiches créées}}.',
  },
  see: { en: 'See what came', fr: 'Voir le résultat' },
  undo: { en: 'Take it all back', fr: 'Tout annuler' },
  undoWhy: {
    en: 'What was made from this file is removed again. Whatever somebody has changed or built on since stays.',
    fr: 'Ce qui a été créé à partir de ce fichier est retiré. Ce que quelqu’un a modifié ou utilisé depuis reste.',
  },
  tookIn: {
    en: '{count, plural, one {# row was taken in.} other {# rows were taken in.}}',
    fr: '{count, plural, one {# ligne intégrée.} other {# lignes intégrées.}}',
  },
  tookBack: {
    en: '{undone, plural, one {# record was removed} other {# records were removed}}{kept, plural, =0 {.} one {; # stays, because something rests on it.} other {; # stay, because something rests on them.}}',
    fr: '{undone, plural, one {# fiche retirée} other {# fiches retirées}}{kept, plural, =0 {.} one {; # reste, car quelque chose en dépend.} other {; # restent, car quelque chose en dépend.}}',
  },
  alreadyTaken: {
    en: 'Somebody has taken this file in already.',
    fr: 'Quelqu’un a déjà intégré ce fichier.',
  },
  takenBackOn: {
    en: '{by} took it back on {when}. {kept, plural, =0 {} one {# record stayed, because something rested on it.} other {# records stayed, because something rested on them.}}',
    fr: '{by} l’a annulé le {when}. {kept, plural, =0 {} one {# fiche est restée, car quelque chose en dépendait.} other {# fiches sont restées, car quelque chose en dépendait.}}',
  },
  bringAgain: { en: 'Bring another file', fr: 'Apporter un autre fichier' },
  unanswered: { en: 'Please choose for each row below.', fr: 'Choisissez pour chaque ligne ci-dessous.' },
})
