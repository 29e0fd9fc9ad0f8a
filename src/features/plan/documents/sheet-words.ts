import { staff } from '#platform/words/messages.ts'
import type { FileRefused } from './commands/bring-back.ts'
import type { Wrong } from './sheet/choice.ts'
import type { Question } from './sheet/point.ts'

/** Taking the plan out as a spreadsheet and bringing it back. */
export const sheetWords = staff({
  title: { en: 'The plan as a spreadsheet', fr: 'Le plan comme feuille de calcul' },
  take: { en: 'Take it out', fr: 'L’emporter' },
  takeSay: {
    en: 'Change titles, days, leads and states where it is quickest for you, with others if you like. Then bring the file back here.',
    fr: 'Modifiez titres, dates, responsables et états là où c’est le plus rapide pour vous, à plusieurs si vous voulez. Puis rapportez le fichier ici.',
  },
  asXlsx: { en: 'Download the spreadsheet (XLSX)', fr: 'Télécharger la feuille de calcul (XLSX)' },
  asCsv: { en: 'Download the actions as CSV', fr: 'Télécharger les actions en CSV' },
  bring: { en: 'Bring it back', fr: 'La rapporter' },
  bringSay: {
    en: 'You will see every change, old and new, before anything is saved.',
    fr: 'Vous verrez chaque modification, avant et après, avant que quoi que ce soit soit enregistré.',
  },
  file: { en: 'The file, as XLSX or CSV', fr: 'Le fichier, en XLSX ou CSV' },
  show: { en: 'Show me what changed', fr: 'Me montrer ce qui a changé' },
  completed: {
    en: 'The time of this plan is over; nothing can be brought back into it.',
    fr: 'La période de ce plan est terminée; on ne peut plus rien y rapporter.',
  },
  before: { en: 'Brought back before', fr: 'Rapportés auparavant' },
  beforeLine: { en: '{name}, by {who}', fr: '{name}, par {who}' },
  stillOpen: { en: 'still open', fr: 'encore ouvert' },
  // the preview
  changedTitle: { en: 'What you changed', fr: 'Ce que vous avez modifié' },
  inShort: {
    en: '{changes, plural, =0 {No plain change} one {# change} other {# changes}} and {questions, plural, =0 {no question} one {# question} other {# questions}} in {file}. Nothing of it is saved yet.',
    fr: '{changes, plural, =0 {Aucune modification simple} one {# modification} other {# modifications}} et {questions, plural, =0 {aucune question} one {# question} other {# questions}} dans {file}. Rien n’est encore enregistré.',
  },
  nothingOpen: { en: 'Nothing is open', fr: 'Rien n’est en attente' },
  nothingOpenSay: {
    en: 'Everything in {file} is either already in the plan or was left out on purpose.',
    fr: 'Tout ce que contient {file} est déjà dans le plan ou a été laissé de côté volontairement.',
  },
  notes: { en: 'Good to know about this file', fr: 'Bon à savoir sur ce fichier' },
  questions: { en: 'We are not sure: please tell us', fr: 'Nous ne sommes pas certains : dites-le-nous' },
  questionsSay: {
    en: 'What you do not answer stays as it is in the plan, and stays open here.',
    fr: 'Ce que vous ne tranchez pas reste tel quel dans le plan, et reste en attente ici.',
  },
  removedTitle: {
    en: '{count, plural, one {# row is} other {# rows are}} not in the file any more',
    fr: '{count, plural, one {# ligne n’est} other {# lignes ne sont}} plus dans le fichier',
  },
  removedSay: {
    en: 'They stay in the plan unless you say otherwise here. A goal leaves it only once nothing stands under it.',
    fr: 'Elles restent dans le plan, à moins que vous ne disiez le contraire ici. Un objectif général n’en sort qu’une fois que rien n’y est rattaché.',
  },
  changes: { en: 'Changes', fr: 'Modifications' },
  changesSay: {
    en: 'Take away the tick where a change should not be taken.',
    fr: 'Décochez ce qui ne doit pas être pris.',
  },
  what: { en: 'What', fr: 'Quoi' },
  inPlan: { en: 'In the plan', fr: 'Dans le plan' },
  inFile: { en: 'In the file', fr: 'Dans le fichier' },
  takeIt: { en: 'Take', fr: 'Prendre' },
  takeThis: { en: 'Take: {what}', fr: 'Prendre : {what}' },
  cell: { en: 'cell {cell}', fr: 'cellule {cell}' },
  row: { en: 'row {row}', fr: 'ligne {row}' },
  formula: { en: 'from the formula ={formula}', fr: 'issu de la formule ={formula}' },
  proposed: {
    en: 'becomes a proposal to amend the plan',
    fr: 'devient une proposition d’amendement du plan',
  },
  withReason: { en: 'with the sentence: {reason}', fr: 'avec la phrase : {reason}' },
  empty: { en: 'nothing', fr: 'rien' },
  takeAll: { en: 'Take what is ticked and answered', fr: 'Prendre ce qui est coché et tranché' },
  forGood: {
    en: 'Wording, days, leads and places can be taken back afterwards in one press. News, states, added rows and proposals cannot: they are told to others at once.',
    fr: 'Le texte, les dates, les responsables et l’emplacement pourront être annulés ensuite d’un seul clic. Pas les nouvelles, les états, les lignes ajoutées ni les propositions : elles sont communiquées aussitôt.',
  },
  stays: { en: 'cannot be taken back', fr: 'ne pourra pas être annulé' },
  finish: { en: 'I am finished with this file', fr: 'J’en ai fini avec ce fichier' },
  more: {
    en: 'These are the first {shown} of {all}. The others follow once these are taken or left.',
    fr: 'Voici les {shown} premières sur {all}. Les autres suivront une fois celles-ci prises ou laissées.',
  },
  taken: {
    en: '{taken, plural, =0 {Nothing was changed} one {# change is in the plan} other {# changes are in the plan}}{proposed, plural, =0 {} one {, # is proposed as an amendment} other {, # are proposed as amendments}}.',
    fr: '{taken, plural, =0 {Rien n’a été modifié} one {# modification est dans le plan} other {# modifications sont dans le plan}}{proposed, plural, =0 {} one {, # est proposée comme amendement} other {, # sont proposées comme amendements}}.',
  },
  nothingChosen: {
    en: 'Nothing was ticked and nothing answered, so nothing was saved.',
    fr: 'Rien n’était coché ni tranché; rien n’a donc été enregistré.',
  },
  meanwhileSaved: {
    en: 'Somebody changed the plan while you were reading. Nothing was saved; here is how it stands now. Please look again.',
    fr: 'Quelqu’un a modifié le plan pendant votre lecture. Rien n’a été enregistré; voici où il en est maintenant. Veuillez revérifier.',
  },
  correct: {
    en: 'Something is missing below; nothing was saved yet.',
    fr: 'Il manque quelque chose ci-dessous; rien n’est encore enregistré.',
  },
  ended: {
    en: 'You were finished with this file on {day}.',
    fr: 'Vous en aviez fini avec ce fichier le {day}.',
  },
  finished: {
    en: 'Finished. What was not taken stays out of the plan.',
    fr: 'C’est terminé. Ce qui n’a pas été pris reste hors du plan.',
  },
  history: { en: 'What was taken from this file', fr: 'Ce qui a été pris de ce fichier' },
  undo: { en: 'Take these back', fr: 'Revenir sur ces modifications' },
  undoSay: {
    en: 'Wherever nobody has changed it again since. News, states and added rows stay; say something new instead.',
    fr: 'Là où personne ne les a modifiées depuis. Les nouvelles, les états et les lignes ajoutées restent; dites plutôt quelque chose de nouveau.',
  },
  undone: {
    en: '{undone, plural, =0 {Nothing could be taken back} one {# change was taken back} other {# changes were taken back}}{kept, plural, =0 {} other {; # stay}}.',
    fr: '{undone, plural, =0 {Rien n’a pu être annulé} one {# modification a été annulée} other {# modifications ont été annulées}}{kept, plural, =0 {} other {; # restent}}.',
  },
  takenBack: { en: 'taken back', fr: 'annulé' },
  added: { en: 'added', fr: 'ajoutée' },
  back: { en: 'Back to the spreadsheet page', fr: 'Revenir à la page de la feuille de calcul' },
  // options
  leave: { en: 'Leave the plan as it is', fr: 'Laisser le plan tel quel' },
  leaveRow: { en: 'Leave this row out', fr: 'Laisser cette ligne de côté' },
  leaveIn: { en: 'It stays in the plan', fr: 'Elle reste dans le plan' },
  theirs: { en: 'Keep what is in the plan now: {value}', fr: 'Garder ce qui est dans le plan : {value}' },
  yours: { en: 'Take what is in the file: {value}', fr: 'Prendre ce qui est dans le fichier : {value}' },
  both: { en: 'Take both together: {value}', fr: 'Prendre les deux ensemble : {value}' },
  meanIt: { en: 'I mean {value}', fr: 'Je veux dire {value}' },
  otherDay: { en: 'Another day:', fr: 'Un autre jour :' },
  addUnder: {
    en: 'Add it as a new action under “{goal}”',
    fr: 'L’ajouter comme nouvelle action sous « {goal} »',
  },
  addGoal: { en: 'Add it as a new goal', fr: 'L’ajouter comme nouvel objectif général' },
  addObjective: {
    en: 'Add it as a new objective under “{goal}”',
    fr: 'L’ajouter comme nouvel objectif sous « {goal} »',
  },
  itIsHead: { en: 'It is “{name}”', fr: 'C’est « {name} »' },
  itIs: { en: 'It is the action “{name}”', fr: 'C’est l’action « {name} »' },
  newLead: { en: 'Add “{name}” as a new organisation', fr: 'Ajouter « {name} » comme nouvel organisme' },
  useRow: { en: 'Row {row} counts', fr: 'La ligne {row} compte' },
  takeOut: { en: 'We take it out of the plan, because:', fr: 'Nous le retirons du plan, parce que :' },
  takenOut: { en: 'taken out', fr: 'retiré' },
  drop: { en: 'We dropped it, because:', fr: 'Nous l’avons abandonnée, parce que :' },
  reason: { en: 'Yes, {state}, because:', fr: 'Oui, {state}, parce que :' },
  emptyIt: { en: 'Empty it', fr: 'Le vider' },
})

export const questionWords: Record<Question, { en: string; fr: string }> = staff({
  'day-unclear': { en: 'Which day is “{cell}”?', fr: 'Quel jour est « {cell} »?' },
  'day-unreadable': {
    en: '“{cell}” is no day we can read. Which day is it?',
    fr: '« {cell} » n’est pas une date que nous savons lire. Quel jour est-ce?',
  },
  'days-turned': {
    en: 'The last day would come before the first. Which day is it?',
    fr: 'La fin viendrait avant le début. Quel jour est-ce?',
  },
  'lead-unknown': {
    en: 'We do not know “{cell}”. Who is it?',
    fr: 'Nous ne connaissons pas « {cell} ». Qui est-ce?',
  },
  'goal-unknown': {
    en: '“{cell}” is no goal of this plan. Which one is meant?',
    fr: '« {cell} » n’est pas un objectif général de ce plan. Lequel est-ce?',
  },
  'objective-unknown': {
    en: '“{cell}” is no objective of this plan. Which one is meant?',
    fr: '« {cell} » n’est pas un objectif de ce plan. Lequel est-ce?',
  },
  moved: { en: 'Should this action move to “{yours}”?', fr: 'Cette action doit-elle passer à « {yours} »?' },
  'state-unknown': {
    en: '“{cell}” is no state we know. Where does it stand?',
    fr: '« {cell} » n’est pas un état connu. Où cela en est-il?',
  },
  'reason-missing': {
    en: 'It says “{yours}”, without a reason. Why?',
    fr: 'C’est indiqué « {yours} », sans raison. Pourquoi?',
  },
  'not-from-here': {
    en: 'It cannot go from “{now}” to “{yours}”; it stays as it is.',
    fr: 'On ne peut pas passer de « {now} » à « {yours} »; rien ne change.',
  },
  merged: {
    en: 'A merged cell covers this row and says “{cell}”. Does that hold here?',
    fr: 'Une cellule fusionnée couvre cette ligne et indique « {cell} ». Est-ce valable ici?',
  },
  meanwhile: {
    en: 'Somebody else changed this too, since the file left. Which one holds?',
    fr: 'Quelqu’un d’autre l’a aussi modifié depuis le départ du fichier. Que garde-t-on?',
  },
  'name-missing': {
    en: 'Its name is empty in both languages; it keeps the one it has.',
    fr: 'Son nom est vide dans les deux langues; elle garde celui qu’elle a.',
  },
  'too-long': {
    en: 'This is too long: a title takes 200 characters, a text 2,000. Shorten it and bring the file back again.',
    fr: 'C’est trop long : un titre compte 200 caractères, un texte 2 000. Raccourcissez et rapportez le fichier.',
  },
  'cell-broken': {
    en: 'The cell says “{cell}”: its formula did not work out. It is left as it is.',
    fr: 'La cellule indique « {cell} » : sa formule n’a pas abouti. Rien ne change.',
  },
  'row-removed': {
    en: 'Its row is gone from the file. What became of it?',
    fr: 'Sa ligne a disparu du fichier. Qu’en est-il?',
  },
  'row-new': { en: 'A new row, without an id. What is it?', fr: 'Une nouvelle ligne, sans id. Qu’est-ce?' },
  'row-unnamed': {
    en: 'This row lost its id. Is it one we know?',
    fr: 'Cette ligne a perdu son id. Est-ce une action connue?',
  },
  'id-twice': {
    en: 'Several rows carry the id of this one. Which of them counts?',
    fr: 'Plusieurs lignes portent l’id de celle-ci. Laquelle compte?',
  },
  'id-unknown': {
    en: 'Its id is not one of this plan. What is it?',
    fr: 'Son id n’est pas de ce plan. Qu’est-ce?',
  },
})

export const noteWords = staff({
  'column-missing': {
    en: 'There is no column “{title}”; nothing is changed there.',
    fr: 'Il n’y a pas de colonne « {title} »; rien n’y change.',
  },
  'column-added': {
    en: 'The column “{title}” is not ours and is left out.',
    fr: 'La colonne « {title} » n’est pas des nôtres et est laissée de côté.',
  },
  'column-twice': {
    en: 'The column “{title}” stands there twice; the first one counts.',
    fr: 'La colonne « {title} » y est deux fois; la première compte.',
  },
  'sheet-missing': { en: 'There is no sheet of actions.', fr: 'Il n’y a pas de feuille d’actions.' },
  'sheet-ignored': {
    en: 'The sheet “{title}” is not ours and is left out.',
    fr: 'La feuille « {title} » n’est pas des nôtres et est laissée de côté.',
  },
  'rows-hidden': {
    en: '{count, plural, one {# hidden row} other {# hidden rows}} on the sheet “{title}” counted too.',
    fr: '{count, plural, one {# ligne masquée} other {# lignes masquées}} de la feuille « {title} » comptent aussi.',
  },
  macros: {
    en: 'The file holds macros. They were not run.',
    fr: 'Le fichier contient des macros. Elles n’ont pas été exécutées.',
  },
  'no-base': {
    en: 'The hidden column with what was exported is gone, so we cannot tell whether somebody else changed the plan meanwhile. Look closely.',
    fr: 'La colonne masquée avec ce qui a été exporté a disparu; nous ne pouvons donc pas voir si quelqu’un d’autre a modifié le plan entre-temps. Regardez bien.',
  },
  'other-plan': {
    en: 'This file says it left another plan.',
    fr: 'Ce fichier dit provenir d’un autre plan.',
  },
})

export const wrongWords: Record<Wrong, { en: string; fr: string }> = staff({
  'day-missing': { en: 'Choose the day.', fr: 'Choisissez le jour.' },
  'reason-missing': { en: 'Write the reason in a few words.', fr: 'Écrivez la raison en quelques mots.' },
  gone: { en: 'This has changed meanwhile.', fr: 'Cela a changé entre-temps.' },
})

export const fileRefusedWords: Record<FileRefused | 'missing', { en: string; fr: string }> = staff({
  missing: { en: 'Choose the file first.', fr: 'Choisissez d’abord le fichier.' },
  empty: { en: 'The file is empty.', fr: 'Le fichier est vide.' },
  'not-a-workbook': {
    en: 'We cannot read this file. Save it as XLSX or CSV and try again.',
    fr: 'Nous ne pouvons pas lire ce fichier. Enregistrez-le en XLSX ou CSV et réessayez.',
  },
  'old-kind': {
    en: 'This is the old XLS kind. Save it as XLSX and try again.',
    fr: 'C’est l’ancien format XLS. Enregistrez-le en XLSX et réessayez.',
  },
  locked: {
    en: 'The file is locked by a password. Save it without one and try again.',
    fr: 'Le fichier est protégé par un mot de passe. Enregistrez-le sans et réessayez.',
  },
  'too-large': {
    en: 'The file is larger than any plan. Is it the right one?',
    fr: 'Le fichier est plus gros que tout plan. Est-ce le bon?',
  },
  'no-headings': {
    en: 'We find no sheet with our headings. Take the spreadsheet of the plan and work in that one.',
    fr: 'Nous ne trouvons aucune feuille portant nos titres. Prenez la feuille de calcul du plan et travaillez dans celle-là.',
  },
  'nothing-in-it': {
    en: 'There are headings, but no rows under them.',
    fr: 'Il y a des titres, mais aucune ligne en dessous.',
  },
})
