import { staff } from '#platform/words/messages.ts'

export const words = staff({
  ifYouLike: { en: '(if you like)', fr: '(facultatif)' },
  oneLanguage: { en: '(at least one of the two)', fr: '(au moins une des deux langues)' },
  chooseOne: { en: 'Choose one', fr: 'Choisissez' },

  nameTitle: { en: 'What is your partnership called?', fr: 'Comment s’appelle votre partenariat?' },
  nameWhy: {
    en: 'The name people will see at the top of every page. Write it in English, in French, or in both.',
    fr: 'Le nom que l’on verra en haut de chaque page. Écrivez-le en français, en anglais ou dans les deux langues.',
  },
  nameEn: { en: 'Name in English', fr: 'Nom en anglais' },
  nameFr: { en: 'Name in French', fr: 'Nom en français' },
  nameMissing: {
    en: 'Write the name in at least one language.',
    fr: 'Écrivez le nom dans au moins une langue.',
  },
  slug: { en: 'Address', fr: 'Adresse' },
  slugHint: {
    en: 'The last part of your address: {origin}/… Small letters, digits and hyphens. Leave it empty and we will suggest one from the name.',
    fr: 'La fin de votre adresse : {origin}/… Minuscules sans accent, chiffres et traits d’union. Laissez vide et nous en proposerons une à partir du nom.',
  },
  slugShape: {
    en: 'Use only small letters, digits and single hyphens. For example: {suggestion}',
    fr: 'N’utilisez que des minuscules sans accent, des chiffres et des traits d’union. Par exemple : {suggestion}',
  },
  slugReserved: {
    en: 'The program needs this address for itself. This one is free: {suggestion}',
    fr: 'Le programme se réserve cette adresse. Celle-ci est libre : {suggestion}',
  },
  slugTaken: {
    en: 'Another partnership has this address. This one is free: {suggestion}',
    fr: 'Un autre partenariat a cette adresse. Celle-ci est libre : {suggestion}',
  },

  placeTitle: { en: 'Where are you?', fr: 'Où êtes-vous?' },
  placeWhy: {
    en: 'The province decides which lists of services can speak for you, and the time your pages tell.',
    fr: 'La province détermine quelles listes de services vous concernent, et l’heure qu’affichent vos pages.',
  },
  province: { en: 'Province or territory', fr: 'Province ou territoire' },
  zone: { en: 'Time zone', fr: 'Fuseau horaire' },
  zoneUsual: { en: 'The usual one for the province', fr: 'Celui qui a cours dans la province' },
  zoneHint: {
    en: 'Some towns near a border keep their neighbour’s time.',
    fr: 'Certaines villes près d’une frontière suivent l’heure de leurs voisines.',
  },
  zoneSteady: { en: '{zone} (the clock never changes)', fr: '{zone} (l’heure ne change jamais)' },
  zoneElsewhere: {
    en: 'Nobody in this province lives by that time. Choose another zone, or the usual one.',
    fr: 'Personne ne suit cette heure dans cette province. Choisissez un autre fuseau ou celui qui a cours.',
  },
  stage: { en: 'Where do you stand?', fr: 'Où en êtes-vous?' },
  starting: { en: 'We are starting', fr: 'Nous commençons' },
  startingHint: {
    en: 'The council is forming; there is no plan yet.',
    fr: 'Le conseil se forme; il n’y a pas encore de plan.',
  },
  established: { en: 'We are established', fr: 'Nous sommes établis' },
  establishedHint: {
    en: 'There are members, working groups and a plan.',
    fr: 'Il y a des membres, des groupes de travail et un plan.',
  },

  statementTitle: { en: 'What do you stand for?', fr: 'Quelle est votre raison d’être?' },
  statementWhy: {
    en: 'Members join by endorsing these words. Each later change makes a new, dated version.',
    fr: 'On devient membre en appuyant ces mots. Chaque changement fera une nouvelle version datée.',
  },
  visionEn: { en: 'Vision, in English', fr: 'Vision, en anglais' },
  visionFr: { en: 'Vision, in French', fr: 'Vision, en français' },
  visionHint: {
    en: 'One or two sentences: the community you want. It stands on your front page.',
    fr: 'Une ou deux phrases : la communauté que vous souhaitez. La vision figure sur votre page d’accueil.',
  },
  mandateEn: { en: 'Mandate, in English', fr: 'Mandat, en anglais' },
  mandateFr: { en: 'Mandate, in French', fr: 'Mandat, en français' },
  mandateHint: {
    en: 'What the partnership does, and for whom.',
    fr: 'Ce que fait le partenariat, et pour qui.',
  },
  visionMissing: {
    en: 'Write the vision in at least one language.',
    fr: 'Écrivez la vision dans au moins une langue.',
  },
  mandateMissing: {
    en: 'Write the mandate in at least one language.',
    fr: 'Écrivez le mandat dans au moins une langue.',
  },

  communitiesTitle: { en: 'Which communities do you serve?', fr: 'Quelles communautés servez-vous?' },
  communitiesWhy: {
    en: 'Add each town or municipality. Gaps in services are looked for in each of them.',
    fr: 'Ajoutez chaque ville ou municipalité. On cherchera les lacunes en matière de services dans chacune.',
  },
  noArea: { en: 'No census area', fr: 'Aucune région du recensement' },
  areaOpen: { en: 'Census area not picked yet', fr: 'Région du recensement à choisir' },
  areaIs: { en: 'Census area: {area}', fr: 'Région du recensement : {area}' },

  communityTitle: { en: 'A community you serve', fr: 'Une communauté que vous servez' },
  communityWhy: {
    en: 'A town, a city, a rural municipality: whatever people there call home.',
    fr: 'Une ville, un village, une municipalité rurale : là où les gens se disent chez eux.',
  },
  communityName: { en: 'Name', fr: 'Nom' },
  communityNameHint: { en: 'As its people write it.', fr: 'Tel que les gens de la place l’écrivent.' },
  known: { en: 'Location from our list', fr: 'Emplacement tiré de notre liste' },
  knownHint: {
    en: 'If it is here, choose it and leave the two boxes below empty.',
    fr: 'Si elle y est, choisissez-la et laissez les deux cases suivantes vides.',
  },
  knownNone: {
    en: 'Not in the list: I will type the coordinates',
    fr: 'Pas dans la liste : je vais taper les coordonnées',
  },
  latitude: { en: 'Latitude', fr: 'Latitude' },
  longitude: { en: 'Longitude', fr: 'Longitude' },
  latitudeHint: { en: 'Degrees north, like 51.21', fr: 'Degrés nord, comme 51,21' },
  longitudeHint: { en: 'Degrees west, like -102.46', fr: 'Degrés ouest, comme -102,46' },
  locationMissing: {
    en: 'Choose the location from the list, or type both coordinates.',
    fr: 'Choisissez l’emplacement dans la liste ou tapez les deux coordonnées.',
  },
  locationUnreadable: {
    en: 'Write the coordinates as degrees, like 51.21 and -102.46.',
    fr: 'Écrivez les coordonnées en degrés, comme 51,21 et -102,46.',
  },
  locationZero: {
    en: '0, 0 lies in the ocean off Africa. Write where the community is.',
    fr: '0, 0 se trouve dans l’océan, au large de l’Afrique. Écrivez où est la communauté.',
  },
  locationSwapped: {
    en: 'This lies outside Canada. Did you mean latitude {lat} and longitude {lon}? Tick the box below to use them.',
    fr: 'Cet endroit est hors du Canada. Vouliez-vous dire latitude {lat} et longitude {lon}? Cochez la case plus bas pour les utiliser.',
  },
  locationOutside: {
    en: 'This lies outside Canada. Check both numbers.',
    fr: 'Cet endroit est hors du Canada. Vérifiez les deux nombres.',
  },
  turn: {
    en: 'Yes, use latitude {lat} and longitude {lon}',
    fr: 'Oui, utiliser latitude {lat} et longitude {lon}',
  },
  population: { en: 'People who live there (2021 Census)', fr: 'Population (Recensement de 2021)' },
  populationHint: {
    en: 'Leave it empty if you do not know it: unknown is not zero.',
    fr: 'Laissez vide si vous ne le savez pas : inconnu n’est pas zéro.',
  },
  wholeNumber: { en: 'Write a whole number, like 16343.', fr: 'Écrivez un nombre entier, comme 16343.' },

  areaTitle: {
    en: 'Which census area is {name} in?',
    fr: 'Dans quelle région du recensement se trouve {name}?',
  },
  areaWhy: {
    en: 'Statistics come by census area, and names mislead: an area may be wider than the town it is named after, or spelled another way. So a person picks it, once.',
    fr: 'Les statistiques viennent par région du recensement, et les noms trompent : une région peut déborder la ville dont elle porte le nom ou s’écrire autrement. C’est donc une personne qui choisit, une seule fois.',
  },
  area: { en: 'Census area (2021)', fr: 'Région du recensement (2021)' },
  areaNone: { en: 'None of these', fr: 'Aucune de celles-ci' },
  areaNoneHint: {
    en: '“None of these” is a good answer: small places often have no area of their own.',
    fr: '« Aucune de celles-ci » est une bonne réponse : les petites localités n’ont souvent pas leur propre région.',
  },

  lookTitle: { en: 'Languages and colour', fr: 'Langues et couleur' },
  lookWhy: {
    en: 'How the partnership speaks, and how people recognise it.',
    fr: 'Comment le partenariat s’exprime et comment on le reconnaît.',
  },
  tongues: { en: 'Languages you publish in', fr: 'Langues dans lesquelles vous publiez' },
  tonguesHint: {
    en: 'The program itself speaks English and French everywhere, and Arabic to visitors. You can add languages later.',
    fr: 'Le programme lui-même parle français et anglais partout, et arabe aux visiteurs. Vous pourrez en ajouter plus tard.',
  },
  tonguesMissing: { en: 'Choose at least one language.', fr: 'Choisissez au moins une langue.' },
  accent: { en: 'Your colour', fr: 'Votre couleur' },
  accentHint: {
    en: 'Any colour will do: we darken or lighten it until everybody can read it.',
    fr: 'Toutes les couleurs conviennent : nous l’ajustons jusqu’à ce que tout le monde puisse lire.',
  },
  accentShape: { en: 'Write a colour like #1b6a56.', fr: 'Écrivez une couleur comme #1b6a56.' },
  preview: { en: 'How it will look', fr: 'Ce que cela donnera' },
  previewButton: { en: 'A button', fr: 'Un bouton' },
  previewLink: { en: 'a link', fr: 'un lien' },
  previewLabel: { en: 'A label', fr: 'Une étiquette' },
  previewAgain: { en: 'Show me this colour', fr: 'Montrez-moi cette couleur' },

  hostTitle: { en: 'Who hosts it?', fr: 'Qui l’héberge?' },
  hostWhy: {
    en: 'The organisation that employs the coordinator and holds the agreement.',
    fr: 'L’organisme qui emploie la coordination et signe l’entente.',
  },
  hostNameEn: { en: 'Name of the organisation, in English', fr: 'Nom de l’organisme, en anglais' },
  hostNameFr: { en: 'Name of the organisation, in French', fr: 'Nom de l’organisme, en français' },
  hostMissing: {
    en: 'Write the name in at least one language.',
    fr: 'Écrivez le nom dans au moins une langue.',
  },
  site: { en: 'Website', fr: 'Site Web' },
  email: { en: 'E-mail', fr: 'Courriel' },
  hostEmailHint: {
    en: 'Shown to the public on the About page.',
    fr: 'Montré au public sur la page À propos.',
  },
  phone: { en: 'Phone', fr: 'Téléphone' },
  funderEn: { en: 'Who funds it, in English', fr: 'Qui le finance, en anglais' },
  funderFr: { en: 'Who funds it, in French', fr: 'Qui le finance, en français' },
  funderHint: { en: 'Named at the foot of every page.', fr: 'Nommé au bas de chaque page.' },

  youTitle: { en: 'And you?', fr: 'Et vous?' },
  youWhy: {
    en: 'You will be its first coordinator. We write to this address with a link that signs you in; no password is needed.',
    fr: 'Vous en serez la première personne à la coordination. Nous écrirons à cette adresse avec un lien pour ouvrir une session; aucun mot de passe n’est requis.',
  },
  yourName: { en: 'Your name', fr: 'Votre nom' },
  yourEmail: { en: 'Your e-mail', fr: 'Votre courriel' },
  yourTongue: { en: 'Language we write to you in', fr: 'Langue dans laquelle nous vous écrivons' },
})
