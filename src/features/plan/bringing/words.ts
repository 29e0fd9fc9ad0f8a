import { staff } from '#platform/words/messages.ts'

export const bringingWords = staff({
  title: { en: 'The plan', fr: 'Le plan' },
  say: {
    en: 'Goals and actions from a table, one action on each row. They come into a draft; nothing is adopted.',
    fr: 'Objectifs et actions d’un tableau, une action par ligne. Ils arrivent dans une ébauche; rien n’est adopté.',
  },
  pillar: { en: 'Pillar', fr: 'Pilier' },
  goal: { en: 'Goal', fr: 'But' },
  objective: { en: 'Objective', fr: 'Objectif' },
  action: { en: 'Action', fr: 'Action' },
  actionFr: { en: 'The action in French', fr: 'L’action en français' },
  why: { en: 'Why', fr: 'Pourquoi' },
  lead: { en: 'Lead', fr: 'Responsable' },
  partners: { en: 'Partners', fr: 'Partenaires' },
  from: { en: 'From', fr: 'Du' },
  to: { en: 'To', fr: 'Au' },
  state: { en: 'State', fr: 'État' },
  output: { en: 'Expected output', fr: 'Extrant attendu' },
  outcome: { en: 'Expected outcome', fr: 'Résultat attendu' },
  noGoal: {
    en: 'The row names no goal, and none above it does.',
    fr: 'La ligne ne nomme aucun but, et aucune au-dessus non plus.',
  },
  backwards: { en: 'It would end before it begins.', fr: 'Elle finirait avant de commencer.' },
  goalOnly: { en: 'Adds the goal “{goal}”.', fr: 'Ajoute le but « {goal} ».' },
  into: { en: 'Adds the action under “{goal}”.', fr: 'Ajoute l’action sous « {goal} ».' },
  ledBy: { en: 'Led by {name}.', fr: 'Sous la responsabilité de {name}.' },
  leadNew: {
    en: 'Led by {name}, who is new and is added.',
    fr: 'Sous la responsabilité de {name}, nouveau, qui sera ajouté.',
  },
  whichLead: {
    en: 'Who is “{written}”, who leads it?',
    fr: 'Qui est « {written} », responsable de cette action?',
  },
  itIs: { en: 'It is {name}', fr: 'C’est {name}' },
  itIsNew: { en: 'A new organisation', fr: 'Un nouvel organisme' },
  unknownPartners: {
    en: 'Partners not known and left out: {names}.',
    fr: 'Partenaires inconnus et laissés de côté : {names}.',
  },
  intoDraft: { en: 'It goes into the draft “{name}”.', fr: 'Elle va dans l’ébauche « {name} ».' },
  newDraft: { en: 'Brought plan', fr: 'Plan apporté' },
  wasState: { en: 'Brought as {state}.', fr: 'Apportée : {state}.' },
})
