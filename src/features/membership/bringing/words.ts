import { staff } from '#platform/words/messages.ts'

export const bringingWords = staff({
  title: { en: 'Members', fr: 'Membres' },
  say: {
    en: 'Who is a member, since when, and who signed. They are asked to renew when they have not seen the plan in force.',
    fr: 'Qui est membre, depuis quand, et qui a signé. On leur demande de renouveler s’ils n’ont pas vu le plan en vigueur.',
  },
  since: { en: 'Member since', fr: 'Membre depuis' },
  until: { en: 'Member until', fr: 'Membre jusqu’au' },
  involvement: { en: 'Involvement', fr: 'Participation' },
  endedBecause: { en: 'Ended, as the list that was brought says', fr: 'Terminé, selon la liste apportée' },
  becomes: { en: 'Becomes a member since {day}.', fr: 'Devient membre depuis le {day}.' },
  becomesToday: {
    en: 'Becomes a member from today on: the list does not say since when.',
    fr: 'Devient membre à partir d’aujourd’hui : la liste ne dit pas depuis quand.',
  },
  wasUntil: { en: 'Was a member from {day} to {until}.', fr: 'A été membre du {day} au {until}.' },
  already: { en: 'Is a member already; nothing is changed.', fr: 'Est déjà membre; rien n’est modifié.' },
  endsFirst: {
    en: 'The membership would end before it begins.',
    fr: 'L’adhésion finirait avant de commencer.',
  },
  ahead: { en: 'That day is still ahead.', fr: 'Cette date est à venir.' },
  whoIndividual: {
    en: 'An individual member needs a name.',
    fr: 'Un membre à titre individuel doit avoir un nom.',
  },
})
