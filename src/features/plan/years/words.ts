import { staff } from '#platform/words/messages.ts'

export const yearWords = staff({
  years: { en: 'Annual work plans', fr: 'Plans de travail annuels' },
  yearsWhy: {
    en: 'What of the plan is done in one fiscal year, 1 April to 31 March.',
    fr: 'Ce qui, du plan, se fait pendant un exercice, du 1er avril au 31 mars.',
  },
  title: { en: 'Work plan {year}', fr: 'Plan de travail {year}' },
  cut: { en: 'Cut the work plan {year}', fr: 'Tirer le plan de travail {year}' },
  cutWhy: {
    en: 'Tick what is to be done this year, and when.',
    fr: 'Cochez ce qui se fera cette année, et quand.',
  },
  noPlan: { en: 'There is no adopted plan to cut it from.', fr: 'Aucun plan adopté dont le tirer.' },
  none: { en: 'No work plan yet', fr: 'Aucun plan de travail' },
  begun: { en: 'The work plan {year} is there.', fr: 'Le plan de travail {year} existe.' },
  choose: { en: 'Choose its actions', fr: 'Choisir ses actions' },
  chosen: {
    en: 'Kept: {count, plural, one {# action} other {# actions}}.',
    fr: 'Enregistré : {count, plural, one {# action} other {# actions}}.',
  },
  wholeYear: { en: 'The whole year', fr: 'Toute l’année' },
  q1: { en: 'April to June', fr: 'Avril à juin' },
  q2: { en: 'July to September', fr: 'Juillet à septembre' },
  q3: { en: 'October to December', fr: 'Octobre à décembre' },
  q4: { en: 'January to March', fr: 'Janvier à mars' },
  byLead: { en: 'By lead', fr: 'Par responsable' },
  byQuarter: { en: 'By quarter', fr: 'Par trimestre' },
  rollOver: {
    en: 'Close {year} and carry on what is unfinished',
    fr: 'Clore {year} et reporter ce qui n’est pas fini',
  },
  rollOverWhy: {
    en: 'Everything unfinished goes into {next}. Say what was left and why; what you untick stays behind.',
    fr: 'Tout ce qui n’est pas fini passe à {next}. Dites ce qui reste et pourquoi; ce que vous décochez reste derrière.',
  },
  carry: { en: 'Carry on', fr: 'Reporter' },
  leftWhy: { en: 'What is left, and why', fr: 'Ce qui reste, et pourquoi' },
  rolled: {
    en: '{year} is closed; {count, plural, =0 {nothing was} one {# action was} other {# actions were}} carried on.',
    fr: '{year} est clos; {count, plural, =0 {rien n’a été reporté} one {# action a été reportée} other {# actions ont été reportées}}.',
  },
  nothingLeft: { en: 'Everything was finished.', fr: 'Tout est fini.' },
  closed: { en: 'Closed on {day}', fr: 'Clos le {day}' },
  carried: { en: 'carried on from {year}', fr: 'reportée de {year}' },
  quarter: { en: 'When', fr: 'Quand' },
  alreadyClosed: { en: 'That year is closed.', fr: 'Cet exercice est clos.' },
  todoRoll: {
    en: 'The fiscal year {year} is over: carry on what is unfinished.',
    fr: 'L’exercice {year} est terminé : reportez ce qui n’est pas fini.',
  },
  save: { en: 'Keep these', fr: 'Enregistrer ces choix' },
  noneChosen: { en: 'Nothing is chosen for this year yet', fr: 'Rien n’est encore choisi pour cet exercice' },
  todoClose: { en: 'Close the year', fr: 'Clore l’exercice' },
})
