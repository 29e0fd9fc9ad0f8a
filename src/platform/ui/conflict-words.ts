import { staff } from '../words/messages.ts'

export const conflictWords = staff({
  title: {
    en: 'Somebody saved while you were writing',
    fr: 'Quelqu’un a enregistré pendant que vous écriviez',
  },
  said: {
    en: '{name} saved it on {when}, while you were writing. Nothing is lost: what you wrote is in the form below. Compare, keep what is right, and save again.',
    fr: '{name} a enregistré le {when}, pendant que vous écriviez. Rien n’est perdu : ce que vous avez écrit est dans le formulaire ci-dessous. Comparez, gardez ce qui est juste et enregistrez de nouveau.',
  },
  somebody: { en: 'Somebody', fr: 'Quelqu’un' },
  differences: { en: 'What differs', fr: 'Ce qui diffère' },
  noDifference: { en: 'Both versions say the same.', fr: 'Les deux versions disent la même chose.' },
  field: { en: 'Field', fr: 'Champ' },
  yours: { en: 'What you wrote', fr: 'Ce que vous avez écrit' },
  theirs: { en: 'What is saved now', fr: 'Ce qui est enregistré maintenant' },
  between: { en: 'From saved to yours', fr: 'De l’enregistré au vôtre' },
  blank: { en: '(blank)', fr: '(vide)' },
})
