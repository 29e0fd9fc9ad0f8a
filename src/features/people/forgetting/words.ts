import { staff } from '#platform/words/messages.ts'

export const words = staff({
  remove: { en: 'Remove this person', fr: 'Retirer cette personne' },
  removeNamed: { en: 'Remove {name}', fr: 'Retirer {name}' },
  lead: {
    en: 'Do this when somebody asks you to forget them. It cannot be taken back.',
    fr: 'À faire lorsqu’une personne demande à être oubliée. C’est irréversible.',
  },
  goes: {
    en: 'Their name, title, e-mail address and phone number go, here and in every roster, minute, list and letter, and wherever it says who did something. Links they were sent stop working, and letters on their way to them do not go. A list that comes in again may bring them back: ask that list, too.',
    fr: 'Son nom, son titre, son adresse courriel et son téléphone disparaissent, ici et dans chaque liste, composition, procès-verbal et lettre, et partout où l’on dit qui a fait quelque chose. Les liens qui lui ont été envoyés cessent de fonctionner et les lettres en route ne partent pas. Une liste reçue de nouveau peut ramener ces renseignements : adressez-vous aussi à elle.',
  },
  stays: {
    en: 'Their seats end today. What they held and when stays, without a name, so that counts stay true. Names inside text that people wrote, in approved minutes and adopted plans, and in the record of what was done, are not changed. What stays is said, room by room, under “Everything held about this person”.',
    fr: 'Ses sièges prennent fin aujourd’hui. Ce que la personne a occupé et quand demeure, sans nom, pour que les comptes restent justes. Les noms dans les textes rédigés, les procès-verbaux adoptés, les plans adoptés et le registre des gestes posés ne changent pas. Ce qui reste est dit, section par section, sous « Tout ce que nous détenons sur cette personne ».',
  },
  sure: { en: 'Yes, remove this person for good', fr: 'Oui, retirer cette personne pour de bon' },
  tickFirst: { en: 'Tick the box to say that you are sure.', fr: 'Cochez la case pour confirmer.' },
  removed: {
    en: 'The person is removed. Counts stay as they were.',
    fr: 'La personne est retirée. Les comptes restent les mêmes.',
  },
  already: { en: 'This person has already been removed.', fr: 'Cette personne a déjà été retirée.' },
})
