import type { Message } from '#platform/words/messages.ts'
import { staff } from '#platform/words/messages.ts'
import type { RefusalCode, RemarkCode } from './remark.ts'

/** Why a line, or a whole file, was not taken: what to do about it where that is known. */
export const refusalWords: Record<RefusalCode, Message> = staff({
  'empty-file': { en: 'The file is empty.', fr: 'Le fichier est vide.' },
  'too-large': {
    en: 'The file is larger than we read at once. Split it.',
    fr: 'Le fichier est plus gros que ce que nous lisons à la fois. Divisez-le.',
  },
  'too-many-rows': {
    en: 'There are more records than we read at once. Split the file.',
    fr: 'Il y a plus de fiches que ce que nous lisons à la fois. Divisez le fichier.',
  },
  'too-many-columns': {
    en: 'There are far more fields than a list of services has.',
    fr: 'Il y a bien plus de champs que dans une liste de services.',
  },
  'nested-too-deeply': {
    en: 'The file is nested deeper than any list of services.',
    fr: 'Le fichier est plus imbriqué que toute liste de services.',
  },
  'zip-archive': {
    en: 'There is no list of services in this archive.',
    fr: 'Il n’y a pas de liste de services dans cette archive.',
  },
  spreadsheet: {
    en: 'This spreadsheet cannot be opened. Save it as XLSX or CSV.',
    fr: 'Cette feuille de calcul ne peut pas être ouverte. Enregistrez-la en XLSX ou en CSV.',
  },
  pdf: {
    en: 'This is a PDF. Ask its owner for the list as data.',
    fr: 'C’est un PDF. Demandez à son auteur la liste sous forme de données.',
  },
  'binary-file': { en: 'This is not a text file.', fr: 'Ce n’est pas un fichier texte.' },
  'not-json': {
    en: 'The file looks like JSON but has a mistake here.',
    fr: 'Le fichier ressemble à du JSON, mais il y a une erreur ici.',
  },
  'truncated-json': {
    en: 'The file stops in the middle. Download it again.',
    fr: 'Le fichier s’arrête au milieu. Téléchargez-le de nouveau.',
  },
  'unknown-format': {
    en: 'We do not recognise this as a list of services.',
    fr: 'Nous n’y reconnaissons pas une liste de services.',
  },
  'columns-unclear': {
    en: 'This is a table, but we cannot tell which column says who offers what. Bring it by the page for tables, where you say it.',
    fr: 'C’est un tableau, mais nous ne voyons pas quelle colonne dit qui offre quoi. Apportez-le par la page des tableaux, où vous le direz.',
  },
  'not-a-table': {
    en: 'This cannot be read as a table.',
    fr: 'Ceci ne se lit pas comme un tableau.',
  },
  'points-nowhere': {
    en: 'It belongs to something that is not in the files.',
    fr: 'Il appartient à quelque chose qui ne figure pas dans les fichiers.',
  },
  'other-form': {
    en: 'The file is of another form than was said.',
    fr: 'Le fichier est d’une autre forme que celle annoncée.',
  },
  'not-a-package': {
    en: 'This is one table of several that belong together. Hand in all of them at once.',
    fr: 'C’est un tableau parmi plusieurs qui vont ensemble. Remettez-les tous à la fois.',
  },
  'no-records': { en: 'There is no record in the file.', fr: 'Il n’y a aucune fiche dans le fichier.' },
  'not-an-object': { en: 'This is not a record.', fr: 'Ce n’est pas une fiche.' },
  'unknown-record': {
    en: 'We do not know what this record is.',
    fr: 'Nous ne savons pas ce qu’est cette fiche.',
  },
  'not-a-listing': {
    en: 'This record is not a service or an organisation.',
    fr: 'Cette fiche n’est ni un service ni un organisme.',
  },
  'name-missing': { en: 'The name is missing.', fr: 'Le nom manque.' },
  'name-too-long': { en: 'The name is too long to be one.', fr: 'Le nom est trop long pour en être un.' },
  'text-too-long': {
    en: 'A text in this record is far too long to be one.',
    fr: 'Un texte de cette fiche est bien trop long pour en être un.',
  },
  'id-missing': { en: 'The identifier is missing.', fr: 'L’identifiant manque.' },
  'id-too-long': {
    en: 'The identifier is too long to be one.',
    fr: 'L’identifiant est trop long pour en être un.',
  },
  'organisation-missing': {
    en: 'It does not say whose service it is.',
    fr: 'On ne dit pas à quel organisme il appartient.',
  },
  'field-has-wrong-form': {
    en: 'This field is not written as it should be.',
    fr: 'Ce champ n’est pas écrit comme il se doit.',
  },
  'no-kind-marked': {
    en: 'No kind of service is marked yes.',
    fr: 'Aucun genre de service n’est marqué oui.',
  },
  'outside-scope': {
    en: 'The list does not speak for this place.',
    fr: 'La liste ne se prononce pas sur ce lieu.',
  },
  'listed-twice': {
    en: 'The same service is listed on an earlier line.',
    fr: 'Le même service figure à une ligne précédente.',
  },
})

/** What was noticed on a line that was taken. */
export const remarkWords: Record<RemarkCode, Message> = staff({
  'coordinates-missing': {
    en: 'It has no coordinates: distance is unknown.',
    fr: 'Sans coordonnées : la distance est inconnue.',
  },
  'coordinates-unreadable': {
    en: 'The coordinates cannot be read; left out.',
    fr: 'Les coordonnées sont illisibles; laissées de côté.',
  },
  'coordinates-zero': {
    en: 'The coordinates are 0, 0; left out.',
    fr: 'Les coordonnées sont 0, 0; laissées de côté.',
  },
  'coordinates-swapped': {
    en: 'Latitude and longitude seem swapped; left out until someone looks.',
    fr: 'Latitude et longitude semblent inversées; laissées de côté en attendant une vérification.',
  },
  'coordinates-outside-canada': {
    en: 'The coordinates are not in Canada; left out.',
    fr: 'Les coordonnées ne sont pas au Canada; laissées de côté.',
  },
  'coordinates-outside-province': {
    en: 'The coordinates are not in its province; left out.',
    fr: 'Les coordonnées ne sont pas dans sa province; laissées de côté.',
  },
  'coordinates-of-another-city': {
    en: 'The coordinates are those of a place in another city; look at them.',
    fr: 'Les coordonnées sont celles d’un lieu dans une autre ville; à vérifier.',
  },
  'postal-code-missing': { en: 'The postal code is missing.', fr: 'Le code postal manque.' },
  'postal-code-unreadable': {
    en: 'No such postal code can exist; kept as written.',
    fr: 'Un tel code postal ne peut exister; gardé tel quel.',
  },
  'postal-code-of-another-province': {
    en: 'The postal code belongs to another province.',
    fr: 'Le code postal est d’une autre province.',
  },
  'address-missing': { en: 'The address is missing.', fr: 'L’adresse manque.' },
  'city-missing': { en: 'The city is missing.', fr: 'La ville manque.' },
  'city-differs-by-language': {
    en: 'The city differs between English and French.',
    fr: 'La ville diffère entre l’anglais et le français.',
  },
  'province-unknown': { en: 'We do not know this province.', fr: 'Nous ne connaissons pas cette province.' },
  'phone-missing': { en: 'The phone number is missing.', fr: 'Le téléphone manque.' },
  'phone-unreadable': {
    en: 'This is not a whole phone number; kept as written.',
    fr: 'Ce n’est pas un numéro complet; gardé tel quel.',
  },
  'email-missing': { en: 'The e-mail address is missing.', fr: 'Le courriel manque.' },
  'email-unreadable': {
    en: 'This is not an e-mail address; left out.',
    fr: 'Ce n’est pas un courriel; laissé de côté.',
  },
  'site-missing': { en: 'The website is missing.', fr: 'Le site Web manque.' },
  'site-unreadable': {
    en: 'This is not a web address; left out.',
    fr: 'Ce n’est pas une adresse Web; laissée de côté.',
  },
  'mark-unanswered': {
    en: 'Some marks are neither yes nor no: unknown.',
    fr: 'Certaines cases ne sont ni oui ni non : inconnues.',
  },
  'same-address-as': {
    en: 'It has the same address as another line.',
    fr: 'La même adresse qu’une autre ligne.',
  },
  'listed-again-with-more': {
    en: 'Listed again with more; both were joined.',
    fr: 'Inscrit de nouveau avec plus de détails; les deux ont été réunis.',
  },
  'kind-not-known': {
    en: 'Its kind is not one we know: choose one so that people find it.',
    fr: 'Son genre nous est inconnu : choisissez-en un pour qu’on le trouve.',
  },
  'organisation-not-named': {
    en: 'No organisation is named: it is listed as one of its own. Is it the one in the row above?',
    fr: 'Aucun organisme n’est nommé : il est inscrit comme organisme à part. Est-ce celui de la ligne précédente?',
  },
  'rule-unreadable': {
    en: 'The rule of its hours is not one we can read. It is kept as written; nobody can say when it is open.',
    fr: 'La règle de ses heures est illisible. Elle est gardée telle quelle; on ne peut dire quand c’est ouvert.',
  },
  'reference-missing': {
    en: 'It names something that is not in the file.',
    fr: 'On y nomme quelque chose qui n’est pas dans le fichier.',
  },
  'parent-in-circle': {
    en: 'It is its own parent, by way of others. The tie is kept as written and not followed.',
    fr: 'Elle est son propre parent, par d’autres. Le lien est gardé tel quel, sans être suivi.',
  },
})
