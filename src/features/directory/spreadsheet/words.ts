import { staff } from '#platform/words/messages.ts'

const fields = staff({
  organisation: { en: 'Organisation', fr: 'Organisme' },
  name: { en: 'Name of the service', fr: 'Nom du service' },
  nameFr: { en: 'Name in French', fr: 'Nom en français' },
  about: { en: 'Description', fr: 'Description' },
  aboutFr: { en: 'Description in French', fr: 'Description en français' },
  kind: { en: 'Kind of service', fr: 'Genre de service' },
  phone: { en: 'Phone', fr: 'Téléphone' },
  email: { en: 'E-mail', fr: 'Courriel' },
  site: { en: 'Website', fr: 'Site Web' },
  street: { en: 'Street and number', fr: 'Numéro et rue' },
  unit: { en: 'Unit', fr: 'Unité' },
  city: { en: 'City', fr: 'Ville' },
  province: { en: 'Province', fr: 'Province' },
  postalCode: { en: 'Postal code', fr: 'Code postal' },
  latitude: { en: 'Latitude', fr: 'Latitude' },
  longitude: { en: 'Longitude', fr: 'Longitude' },
  languages: { en: 'Languages', fr: 'Langues' },
  hours: { en: 'Hours', fr: 'Heures' },
  cost: { en: 'Cost', fr: 'Coût' },
  eligibility: { en: 'Who can come', fr: 'Pour qui' },
  howToApply: { en: 'How to apply', fr: 'Comment s’inscrire' },
  documents: { en: 'Documents to bring', fr: 'Documents requis' },
  accessibility: { en: 'Accessibility', fr: 'Accessibilité' },
  areas: { en: 'Area served', fr: 'Territoire desservi' },
})

export const sheetWords = {
  fields,
  ...staff({
    title: { en: 'Services', fr: 'Services' },
    say: {
      en: 'What is offered, by whom and where: one row for each service at each place. What is here already under the same names is brought up to date.',
      fr: 'Ce qui est offert, par qui et où : une ligne par service et par lieu. Ce qui est déjà ici sous les mêmes noms est mis à jour.',
    },
    list: { en: 'Services from tables', fr: 'Services venus de tableaux' },
    noName: {
      en: 'The row names neither a service nor an organisation.',
      fr: 'La ligne ne nomme ni service ni organisme.',
    },
    noService: {
      en: 'This reads like a total or a second line of headings, not like a service.',
      fr: 'Ceci ressemble à un total ou à une seconde ligne d’en-têtes, pas à un service.',
    },
    becomesOf: { en: 'A new listing: {kinds}.', fr: 'Une nouvelle fiche : {kinds}.' },
    twice: { en: 'The same as line {line}.', fr: 'Identique à la ligne {line}.' },
    becomes: { en: 'A new listing.', fr: 'Une nouvelle fiche.' },
    again: {
      en: 'Listed here already: brought up to date, and what was typed here stays.',
      fr: 'Déjà inscrit ici : mis à jour, et ce qui a été écrit ici reste.',
    },
  }),
}
