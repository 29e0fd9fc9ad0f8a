import { staff } from '#platform/words/messages.ts'

export const words = staff({
  title: { en: 'Who can reach it', fr: 'Qui peut s’y rendre' },
  titleNeed: { en: 'Who can reach it: {need}', fr: 'Qui peut s’y rendre : {need}' },
  lead: {
    en: 'What every community can reach, shared among everybody who can reach it too.',
    fr: 'Ce que chaque communauté peut atteindre, partagé entre tous ceux qui le peuvent aussi.',
  },
  toGaps: { en: 'Gaps', fr: 'Lacunes' },
  back: { en: 'Who can reach it', fr: 'Qui peut s’y rendre' },
  need: { en: 'Need', fr: 'Besoin' },
  method: { en: 'Method', fr: 'Méthode' },
  by: { en: 'By', fr: 'Selon' },
  byDistance: { en: 'distance as the crow flies', fr: 'la distance à vol d’oiseau' },
  byTravel: { en: 'travel time', fr: 'le temps de trajet' },
  show: { en: 'Show', fr: 'Afficher' },
  '2sfca': { en: '2SFCA: within reach or not', fr: '2SFCA : à portée ou non' },
  e2sfca: { en: 'E2SFCA: nearer counts more', fr: 'E2SFCA : le plus proche compte plus' },
  '3sfca': {
    en: '3SFCA: nearer counts more, and places to choose from share',
    fr: '3SFCA : le plus proche compte plus, et le choix se partage',
  },
  raam: { en: 'RAAM: people avoid what is full', fr: 'RAAM : les gens évitent ce qui est plein' },
  said2sfca: {
    en: 'Two-step floating catchment areas (Luo and Wang, 2003): each service is shared out over everybody within {catchment}, and each community adds up its shares.',
    fr: 'Aires d’attraction flottantes en deux étapes (Luo et Wang, 2003) : chaque service est partagé entre tous ceux qui vivent à moins de {catchment}, et chaque communauté additionne ses parts.',
  },
  saide2sfca: {
    en: 'Enhanced two-step floating catchment areas (Luo and Qi, 2009): each service is shared out over everybody within {catchment}, those nearer counting more (a Gaussian curve, {scale} wide), and each community adds up its shares.',
    fr: 'Aires d’attraction flottantes améliorées (Luo et Qi, 2009) : chaque service est partagé entre tous ceux qui vivent à moins de {catchment}, les plus proches comptant plus (une courbe de Gauss, large de {scale}), et chaque communauté additionne ses parts.',
  },
  said3sfca: {
    en: 'Three-step floating catchment areas (Wan, Zou and Sternberg, 2012): as with E2SFCA, and a community with several services in reach divides itself among them. Within {catchment}, a Gaussian curve {scale} wide.',
    fr: 'Aires d’attraction flottantes en trois étapes (Wan, Zou et Sternberg, 2012) : comme E2SFCA, et une communauté qui a plusieurs services à portée se répartit entre eux. À moins de {catchment}, une courbe de Gauss large de {scale}.',
  },
  saidraam: {
    en: 'Rational agent access model (Saxon and Snow, 2020): people go where travel and crowding together cost least. The figure is that cost: lower is better. {scale} of travel weigh as much as one average load; nobody goes beyond {catchment}.',
    fr: 'Modèle d’accès à agents rationnels (Saxon et Snow, 2020) : les gens vont là où le trajet et l’affluence coûtent ensemble le moins. Le chiffre est ce coût : plus il est bas, mieux c’est. {scale} de trajet pèsent autant qu’une charge moyenne; personne ne va au-delà de {catchment}.',
  },
  kilometres: { en: '{number} km', fr: '{number} km' },
  minutes: { en: '{number} minutes', fr: '{number} minutes' },
  capacityKnown: {
    en: 'Counted from {services, plural, =0 {no service at a door} one {# service at a door} other {# services at doors}}, each by how many it says it can take.',
    fr: 'D’après {services, plural, =0 {aucun service sur place} one {# service sur place} other {# services sur place}}, chacun selon le nombre de places qu’il annonce.',
  },
  capacityOneEach: {
    en: 'Counted from {services, plural, =0 {no service at a door} one {# service at a door} other {# services at doors}}. Not all say how many they can take, so each counts as one: the figure is services for people, not places for people.',
    fr: 'D’après {services, plural, =0 {aucun service sur place} one {# service sur place} other {# services sur place}}. Tous ne disent pas combien de personnes ils peuvent servir; chacun compte donc pour un : le chiffre est un nombre de services, et non de places.',
  },
  capacityOneEachCost: {
    en: 'Counted from {services, plural, =0 {no service at a door} one {# service at a door} other {# services at doors}}. Not all say how many they can take, so each counts as one.',
    fr: 'D’après {services, plural, =0 {aucun service sur place} one {# service sur place} other {# services sur place}}. Tous ne disent pas combien de personnes ils peuvent servir; chacun compte donc pour un.',
  },
  leftOut: {
    en: '{remote, plural, =0 {} one {# service only by phone, online or over an area is left out. } other {# services only by phone, online or over an area are left out. }}{unplaced, plural, =0 {} one {# whose place is not on the map is left out.} other {# whose place is not on the map are left out.}}',
    fr: '{remote, plural, =0 {} one {# service offert seulement à distance ou sur un territoire est laissé de côté. } other {# services offerts seulement à distance ou sur un territoire sont laissés de côté. }}{unplaced, plural, =0 {} one {# dont le lieu n’est pas sur la carte est laissé de côté.} other {# dont le lieu n’est pas sur la carte sont laissés de côté.}}',
  },
  uncounted: {
    en: '{count, plural, =0 {} one {In # community nobody knows how many live: it crowds nobody else.} other {In # communities nobody knows how many live: they crowd nobody else.}}',
    fr: '{count, plural, =0 {} one {Dans # communauté, on ne sait pas combien de gens vivent : elle ne pèse sur personne.} other {Dans # communautés, on ne sait pas combien de gens vivent : elles ne pèsent sur personne.}}',
  },
  travelNearest: {
    en: 'Travel times are between communities; a service counts as standing in the nearest one, within 15 km of it. Where no time is known, a kilometre as the crow flies counts as a minute, as in the cells.',
    fr: 'Les temps de trajet sont entre communautés; un service compte comme situé dans la plus proche, à 15 km au plus. Là où aucun temps n’est connu, un kilomètre à vol d’oiseau compte pour une minute, comme dans les cases.',
  },
  colCommunity: { en: 'Community', fr: 'Communauté' },
  colPeople: { en: 'People', fr: 'Personnes' },
  colServices: { en: 'Services for 10,000 people', fr: 'Services pour 10 000 personnes' },
  colPlaces: { en: 'Places for 1,000 people', fr: 'Places pour 1 000 personnes' },
  colCost: { en: 'Cost of travel and crowding', fr: 'Coût du trajet et de l’affluence' },
  servicesFor: { en: '{figure} services for 10,000 people', fr: '{figure} services pour 10 000 personnes' },
  placesFor: { en: '{figure} places for 1,000 people', fr: '{figure} places pour 1 000 personnes' },
  notKnown: { en: 'not known', fr: 'inconnu' },
  'no-location': {
    en: 'cannot tell: it has no place on the map',
    fr: 'on ne peut pas le dire : sans lieu sur la carte',
  },
  'no-people': {
    en: 'cannot tell: nobody is counted there',
    fr: 'on ne peut pas le dire : personne n’y est compté',
  },
  'nothing-in-reach': { en: 'nothing in reach', fr: 'rien à portée' },
  picture: {
    en: 'A bar for each community. {best} has the most: {most}. {last} has the least of those that reach anything: {least}.',
    fr: 'Une barre par communauté. {best} en a le plus : {most}. {last} en a le moins parmi celles qui atteignent quelque chose : {least}.',
  },
  pictureCost: {
    en: 'A bar for each community; shorter is better. {best} pays the least: {least}. {last} pays the most: {most}.',
    fr: 'Une barre par communauté; plus courte, mieux c’est. {best} paie le moins : {least}. {last} paie le plus : {most}.',
  },
  noScores: { en: 'Nobody reaches anything yet', fr: 'Personne n’atteint encore rien' },
  noScoresWhy: {
    en: 'No service at a door that answers this need is within reach of a community. Look at the gaps, or bring a list of services.',
    fr: 'Aucun service sur place qui répond à ce besoin n’est à portée d’une communauté. Regardez les lacunes, ou apportez une liste de services.',
  },
  table: { en: 'Access by community', fr: 'Accès par communauté' },
  travel: { en: 'Travel times', fr: 'Temps de trajet' },
  travelLead: {
    en: 'Minutes from community to community, by the means people have. Where they are known they go before distance, in the cells too.',
    fr: 'Minutes d’une communauté à l’autre, par les moyens dont les gens disposent. Là où elles sont connues, elles passent avant la distance, dans les cases aussi.',
  },
  travelNone: { en: 'No travel times yet', fr: 'Pas encore de temps de trajet' },
  travelFile: { en: 'The file', fr: 'Le fichier' },
  travelFileHint: {
    en: 'CSV with from, to, minutes: names exactly as they are here. Where you leave a pair out, distance counts. Both directions are read apart.',
    fr: 'CSV avec from, to, minutes : les noms exactement comme ici. Pour une paire omise, c’est la distance qui compte. Les deux sens sont lus séparément.',
  },
  travelBlank: {
    en: 'Take a file with every pair, to fill in',
    fr: 'Prendre un fichier avec toutes les paires, à remplir',
  },
  travelSource: { en: 'How it is known, by which means', fr: 'Comment on le sait, par quel moyen' },
  travelSourceHint: {
    en: 'By car, from a route planner; by the rural bus, from its timetable.',
    fr: 'En voiture, d’après un planificateur; par l’autobus rural, d’après son horaire.',
  },
  asOf: { en: 'For which day', fr: 'Pour quelle date' },
  bring: { en: 'Keep the travel times', fr: 'Garder les temps de trajet' },
  brought: { en: '{count} travel times are kept.', fr: '{count} temps de trajet sont gardés.' },
  fileMissing: { en: 'Choose a file.', fr: 'Choisissez un fichier.' },
  fileWrong: {
    en: 'Nothing was kept. {problems}{more, plural, =0 {} other { …and # more.}}',
    fr: 'Rien n’a été gardé. {problems}{more, plural, =0 {} other { …et # de plus.}}',
  },
  inUse: {
    en: 'In use: {source}, {day}, {count} pairs, brought by {name}',
    fr: 'En usage : {source}, {day}, {count} paires, apporté par {name}',
  },
  colFrom: { en: 'From', fr: 'De' },
  colTo: { en: 'To', fr: 'À' },
  colMinutes: { en: 'Minutes', fr: 'Minutes' },
  withdraw: { en: 'Take out of use', fr: 'Retirer' },
  withdrawn: { en: 'Taken out of use; it stays on record.', fr: 'Retiré; le registre le garde.' },
})
