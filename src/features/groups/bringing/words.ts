import { staff } from '#platform/words/messages.ts'

export const bringingWords = staff({
  title: { en: 'Who sits where', fr: 'Qui siège où' },
  say: {
    en: 'Rosters of the council and its groups: who sits, for whom, since when, until when.',
    fr: 'Listes du conseil et de ses groupes : qui siège, pour qui, depuis quand, jusqu’à quand.',
  },
  group: { en: 'Group', fr: 'Groupe' },
  role: { en: 'Seat', fr: 'Siège' },
  since: { en: 'Since', fr: 'Depuis' },
  until: { en: 'Until', fr: 'Jusqu’au' },
  nobody: { en: 'The row names nobody.', fr: 'La ligne ne nomme personne.' },
  takes: { en: 'Takes a seat in {group} from {day}.', fr: 'Prend un siège dans {group} à partir du {day}.' },
  sat: { en: 'Sat in {group} from {day} to {until}.', fr: 'A siégé dans {group} du {day} au {until}.' },
  newGroup: { en: 'The group is new and is added.', fr: 'Le groupe est nouveau et sera ajouté.' },
  already: { en: 'Sits there already; nothing is changed.', fr: 'Y siège déjà; rien n’est modifié.' },
  endsFirst: { en: 'The seat would end before it begins.', fr: 'Le siège finirait avant de commencer.' },
  noDay: {
    en: 'From today on: the list does not say since when.',
    fr: 'À partir d’aujourd’hui : la liste ne dit pas depuis quand.',
  },
})
