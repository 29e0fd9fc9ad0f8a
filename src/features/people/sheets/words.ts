import { staff } from '#platform/words/messages.ts'

export const sheetWords = staff({
  contacts: { en: 'Organisations and contacts', fr: 'Organismes et personnes-ressources' },
  contactsSay: {
    en: 'An address list: who works where, and how to reach them.',
    fr: 'Un carnet d’adresses : qui travaille où, et comment les joindre.',
  },
  organisation: { en: 'Organisation', fr: 'Organisme' },
  organisationFr: { en: 'Its name in French', fr: 'Son nom en français' },
  kind: { en: 'What it is', fr: 'Ce que c’est' },
  sector: { en: 'Sector', fr: 'Secteur' },
  community: { en: 'Community', fr: 'Communauté' },
  site: { en: 'Website', fr: 'Site web' },
  organisationPhone: { en: 'Its phone', fr: 'Son téléphone' },
  organisationEmail: { en: 'Its e-mail', fr: 'Son courriel' },
  person: { en: 'Person', fr: 'Personne' },
  title: { en: 'Their title', fr: 'Son titre' },
  email: { en: 'Their e-mail', fr: 'Son courriel personnel' },
  phone: { en: 'Their phone', fr: 'Son téléphone personnel' },
  tongue: { en: 'Language they read', fr: 'Langue de lecture' },
  nobody: {
    en: 'The row names neither an organisation nor a person.',
    fr: 'La ligne ne nomme ni organisme ni personne.',
  },
  newOrganisation: { en: 'Adds the organisation.', fr: 'Ajoute l’organisme.' },
  newBoth: {
    en: 'Adds the organisation, and {person} as its contact.',
    fr: 'Ajoute l’organisme, et {person} comme personne-ressource.',
  },
  newPerson: { en: 'Adds {person}.', fr: 'Ajoute {person}.' },
  newContact: {
    en: 'Adds {person} as a contact of {organisation}, already known.',
    fr: 'Ajoute {person} comme personne-ressource de {organisation}, déjà connu.',
  },
  allKnown: { en: 'Already known; nothing is changed.', fr: 'Déjà connu; rien n’est modifié.' },
  maybeKnown: { en: 'Is it one you know already?', fr: 'Est-ce un organisme que vous connaissez déjà?' },
  itIs: { en: 'Yes, it is {name}', fr: 'Oui, c’est {name}' },
  itIsNew: { en: 'No, it is a new one', fr: 'Non, c’est un nouvel organisme' },
  unknownCommunity: {
    en: '“{written}” is not one of your communities: left blank.',
    fr: '« {written} » n’est pas une de vos communautés : laissé vide.',
  },
})
