import { staff } from '#platform/words/messages.ts'

export const words = staff({
  'quote-open': {
    en: 'Line {line}: a quotation mark is opened and never closed.',
    fr: 'Ligne {line} : un guillemet est ouvert et n’est jamais fermé.',
  },
  'not-text': {
    en: 'Line {line}: this is not a text file. Save it as CSV.',
    fr: 'Ligne {line} : ce n’est pas un fichier texte. Enregistrez-le au format CSV.',
  },
  empty: { en: 'The file is empty.', fr: 'Le fichier est vide.' },
  'no-rows': {
    en: 'The file has headings and no line below them.',
    fr: 'Le fichier a des titres de colonnes, mais aucune ligne en dessous.',
  },
  'no-column': {
    en: 'There is no column “{column}”. The first line must hold the headings.',
    fr: 'Il n’y a pas de colonne « {column} ». La première ligne doit contenir les titres.',
  },
  'column-twice': {
    en: 'Two columns are headed “{column}”.',
    fr: 'Deux colonnes portent le titre « {column} ».',
  },
  'no-place': {
    en: 'There are neither columns “x” and “y” nor “lon” and “lat”, and no table of costs instead.',
    fr: 'Il n’y a ni colonnes « x » et « y », ni « lon » et « lat », ni tableau de coûts pour les remplacer.',
  },
  blank: {
    en: 'Line {line}: “{column}” is blank. What is not known cannot be counted as zero.',
    fr: 'Ligne {line} : « {column} » est vide. Ce qui n’est pas connu ne peut pas compter pour zéro.',
  },
  'not-a-number': {
    en: 'Line {line}: “{written}” under “{column}” is not a number.',
    fr: 'Ligne {line} : « {written} » sous « {column} » n’est pas un nombre.',
  },
  negative: {
    en: 'Line {line}: {written} under “{column}” is less than nothing.',
    fr: 'Ligne {line} : {written} sous « {column} » est inférieur à zéro.',
  },
  infinite: {
    en: 'Line {line}: “{written}” under “{column}” is without end. Leave the line out where there is no way to get there.',
    fr: 'Ligne {line} : « {written} » sous « {column} » est infini. Omettez la ligne s’il n’y a aucun moyen de s’y rendre.',
  },
  'too-large': {
    en: 'Line {line}: {written} under “{column}” is more than can be counted exactly (10¹⁵ at most).',
    fr: 'Ligne {line} : {written} sous « {column} » dépasse ce qui peut être compté exactement (10¹⁵ au plus).',
  },
  'off-the-earth': {
    en: 'Line {line}: {written} under “{column}” is not on the Earth. Longitude goes from −180 to 180, latitude from −90 to 90.',
    fr: 'Ligne {line} : {written} sous « {column} » n’est pas sur la Terre. La longitude va de −180 à 180, la latitude de −90 à 90.',
  },
  'id-twice': {
    en: 'Line {line}: “{written}” was already on line {first}.',
    fr: 'Ligne {line} : « {written} » figure déjà à la ligne {first}.',
  },
  'pair-twice': {
    en: 'Line {line}: the way {written} is given twice.',
    fr: 'Ligne {line} : le trajet {written} est donné deux fois.',
  },
  'unknown-from': {
    en: 'Line {line}: “{written}” under “{column}” is none of the places.',
    fr: 'Ligne {line} : « {written} » sous « {column} » n’est aucun des lieux.',
  },
  'unknown-to': {
    en: 'Line {line}: “{written}” under “{column}” is none of the supplies.',
    fr: 'Ligne {line} : « {written} » sous « {column} » n’est aucune des offres.',
  },
  'other-kind': {
    en: 'The places of one file are on a plane (x, y) and those of the other on the Earth (lon, lat).',
    fr: 'Les lieux d’un fichier sont sur un plan (x, y) et ceux de l’autre sur la Terre (lon, lat).',
  },
  'no-overlap': {
    en: 'No line of the table joins a place to a supply.',
    fr: 'Aucune ligne du tableau ne relie un lieu à une offre.',
  },
})
