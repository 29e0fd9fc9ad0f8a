import { staff } from '../../words/messages.ts'

export const namedWords = staff({
  hint: {
    en: 'Begin typing its name, then choose it.',
    fr: 'Commencez à écrire son nom, puis choisissez-le.',
  },
  hintNew: {
    en: 'Begin typing its name, then choose it. A name that is not here yet is added.',
    fr: 'Commencez à écrire son nom, puis choisissez-le. Un nom qui n’est pas encore ici est ajouté.',
  },
  isItOne: { en: 'Is it one of these?', fr: 'Est-ce l’un de ceux-ci?' },
  near: {
    en: 'Nothing here is called exactly that. Say below which you mean.',
    fr: 'Rien ici ne porte exactement ce nom. Dites plus bas ce que vous voulez dire.',
  },
  several: {
    en: 'Several are called that. Say below which you mean.',
    fr: 'Plusieurs portent ce nom. Dites plus bas lequel vous voulez dire.',
  },
  unknown: {
    en: 'Nothing here is called that. Look at the spelling.',
    fr: 'Rien ici ne porte ce nom. Vérifiez l’orthographe.',
  },
  addNew: {
    en: 'None of these: add “{name}”',
    fr: 'Aucun de ceux-ci : ajouter « {name} »',
  },
})
