import { staff } from '../words/messages.ts'

export const orderWords = staff({
  up: { en: 'Up', fr: 'Monter' },
  down: { en: 'Down', fr: 'Descendre' },
  grip: {
    en: 'Move {name}: drag, or use the up and down arrows',
    fr: 'Déplacer {name} : glissez, ou utilisez les flèches haut et bas',
  },
  // The island puts the place and the name in: no plural hangs on them.
  moved: { en: '{name}: place {place} of {count}', fr: '{name} : place {place} sur {count}' },
  kept: { en: 'The order is kept.', fr: 'L’ordre est enregistré.' },
  failed: {
    en: 'The order could not be kept. Open the page again.',
    fr: 'L’ordre n’a pas pu être enregistré. Rouvrez la page.',
  },
})
