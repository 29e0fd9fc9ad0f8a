import { staff } from '#platform/words/messages.ts'

export const structureWords = staff({
  frozen: {
    en: 'The plan is adopted, so its wording changes by an amendment only. Nothing was saved; your words are below.',
    fr: 'Le plan est adopté : son libellé ne change que par une modification adoptée. Rien n’a été enregistré; votre texte est ci-dessous.',
  },
  addPillar: { en: 'Add a pillar', fr: 'Ajouter un pilier' },
  changePillar: { en: 'Change this pillar', fr: 'Modifier ce pilier' },
  pillarWhy: {
    en: 'Pillars gather goals. A plan with few goals needs none.',
    fr: 'Les piliers regroupent des objectifs généraux. Un plan qui en a peu n’en a pas besoin.',
  },
  pillarEn: { en: 'The pillar, in English', fr: 'Le pilier, en anglais' },
  pillarFr: { en: 'The pillar, in French', fr: 'Le pilier, en français' },
  whichPillar: { en: 'Pillar', fr: 'Pilier' },
  noPillar: { en: 'None', fr: 'Aucun' },
  follows: { en: 'It carries on, from the last plan', fr: 'Il poursuit, du plan précédent' },
  followsNone: { en: 'Nothing: it is new', fr: 'Rien : c’est nouveau' },
  tags: { en: 'Tags', fr: 'Étiquettes' },
  arrange: { en: 'Change the order', fr: 'Changer l’ordre' },
  orderPillars: { en: 'Order of the pillars', fr: 'Ordre des piliers' },
  orderGoals: { en: 'Order of the goals', fr: 'Ordre des objectifs généraux' },
  orderObjectives: { en: 'Order of the objectives', fr: 'Ordre des objectifs' },
  orderActions: { en: 'Order of the actions', fr: 'Ordre des actions' },
  orderKept: { en: 'The order is kept.', fr: 'L’ordre est enregistré.' },
  rhythm: {
    en: 'Ask about each action every … days',
    fr: 'Demander des nouvelles de chaque action tous les … jours',
  },
  rhythmHint: {
    en: '30 is monthly, 90 quarterly. One action may have a rhythm of its own.',
    fr: '30 : chaque mois; 90 : chaque trimestre. Une action peut avoir son propre rythme.',
  },
  ownRhythm: { en: 'Ask every … days', fr: 'Demander tous les … jours' },
  ownRhythmHint: {
    en: 'Leave it blank to ask as often as the plan says.',
    fr: 'Laissez vide pour suivre le rythme du plan.',
  },
  expected: {
    en: 'What is expected of it, and what it takes',
    fr: 'Ce qui en est attendu, et ce qu’il faut',
  },
  outputEn: { en: 'What will be made, in English', fr: 'Ce qui sera produit, en anglais' },
  outputFr: { en: 'What will be made, in French', fr: 'Ce qui sera produit, en français' },
  outcomeEn: { en: 'What will be different, in English', fr: 'Ce qui changera, en anglais' },
  outcomeFr: { en: 'What will be different, in French', fr: 'Ce qui changera, en français' },
  budget: { en: 'Money it takes', fr: 'Argent nécessaire' },
  budgetHint: {
    en: 'In dollars, such as 1,250.50. Leave it blank while it is not known.',
    fr: 'En dollars, par exemple 1 250,50. Laissez vide tant que ce n’est pas connu.',
  },
  budgetFrom: { en: 'Where the money comes from', fr: 'D’où vient l’argent' },
  inKind: { en: 'What is given without money', fr: 'Ce qui est donné sans argent' },
  inKindWorth: { en: 'What that is worth', fr: 'Ce que cela vaut' },
  notMoney: {
    en: 'Write an amount, such as 1250 or 1,250.50.',
    fr: 'Écrivez un montant, par exemple 1250 ou 1 250,50.',
  },
  // milestones
  addMilestone: { en: 'Add a milestone', fr: 'Ajouter un jalon' },
  milestoneEn: { en: 'The milestone, in English', fr: 'Le jalon, en anglais' },
  milestoneFr: { en: 'The milestone, in French', fr: 'Le jalon, en français' },
  milestoneDue: { en: 'By', fr: 'Échéance' },
  milestoneAdded: { en: 'The milestone is there.', fr: 'Le jalon est inscrit.' },
  milestoneDone: { en: 'It is reached', fr: 'Il est atteint' },
  milestoneDoneOn: { en: 'Reached on', fr: 'Atteint le' },
  milestoneReopen: { en: 'Not reached after all', fr: 'Pas atteint, finalement' },
  milestoneDrop: { en: 'Take it off', fr: 'Le retirer' },
  milestoneSaved: { en: 'Kept.', fr: 'Enregistré.' },
  // partners
  askPartners: { en: 'Ask the partners to confirm', fr: 'Demander aux partenaires de confirmer' },
  partnersAsked: {
    en: '{count, plural, =0 {Nobody was} one {# partner was} other {# partners were}} asked.',
    fr: '{count, plural, =0 {Aucun partenaire n’a été invité} one {# partenaire a été invité} other {# partenaires ont été invités}} à confirmer.',
  },
  partnersUnreached: {
    en: '{count, plural, one {# has} other {# have}} no e-mail address we know.',
    fr: '{count, plural, one {# n’a} other {# n’ont}} aucun courriel connu.',
  },
})
