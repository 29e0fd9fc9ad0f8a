import { staff } from '#platform/words/messages.ts'

export const intakeWords = staff({
  lead: {
    en: 'Whatever form your list has. What it is we see from what is in it, and you see what would happen before anything does.',
    fr: 'Quelle que soit la forme de votre liste. Nous la reconnaissons à son contenu, et vous voyez ce qui arriverait avant que quoi que ce soit n’arrive.',
  },
  file: { en: 'The file, or several that belong together', fr: 'Le fichier, ou plusieurs qui vont ensemble' },
  fileHint: {
    en: 'HSDS as JSON, NDJSON or its CSV tables, Ohana CSV, the federal list, or any table (CSV, XLSX) whose columns you then tell. Zipped or not. Up to 60 MB.',
    fr: 'HSDS en JSON, NDJSON ou tableaux CSV, Ohana en CSV, la liste fédérale, ou n’importe quel tableau (CSV, XLSX) dont vous indiquez ensuite les colonnes. Compressé ou non. Jusqu’à 60 Mo.',
  },
  tooLarge: {
    en: 'Together these files are over 60 MB. Zip them, split them, or use the command porchlight import on the server.',
    fr: 'Ensemble, ces fichiers dépassent 60 Mo. Compressez-les, divisez-les, ou utilisez la commande porchlight import sur le serveur.',
  },
  look: { en: 'Look through it', fr: 'L’examiner' },
  looking: { en: 'Looking through the file', fr: 'Examen du fichier' },
  feeds: { en: 'From another directory', fr: 'D’un autre répertoire' },
  feedsSay: {
    en: 'A 211 or another Porchlight can be asked by itself, every day or every week.',
    fr: 'Un 211 ou un autre Porchlight peut être interrogé tout seul, chaque jour ou chaque semaine.',
  },
  persons: { en: 'Names of contact persons', fr: 'Noms des personnes-ressources' },
  personsSay: {
    en: 'Lists in the open standard may name persons to be contacted, and go out again as they came. Hold the names back where a list was not meant for everyone: then only the role, the department and how the office is reached go out.',
    fr: 'Les listes à la norme ouverte nomment parfois des personnes à joindre, et repartent telles qu’elles sont venues. Retenez les noms si une liste n’était pas destinée à tout le monde : seuls la fonction, le service et comment joindre le bureau sont alors transmis.',
  },
  personsOf: { en: 'Names', fr: 'Noms' },
  personsHeld: { en: 'Held back, as {who} said on {when}', fr: 'Retenus, selon {who}, le {when}' },
  personsPassed: { en: 'Passed on as they came', fr: 'Transmis tels quels' },
  personsPassOn: { en: 'Pass the names on', fr: 'Transmettre les noms' },
  personsHoldBack: { en: 'Hold the names back', fr: 'Retenir les noms' },
  personsNowPassed: {
    en: 'From now on the names of contact persons in “{list}” go out with its services.',
    fr: 'Désormais, les noms des personnes-ressources de « {list} » sont transmis avec ses services.',
  },
  personsNowHeld: {
    en: 'From now on the names of contact persons in “{list}” are held back. Whoever read them before may still have them.',
    fr: 'Désormais, les noms des personnes-ressources de « {list} » sont retenus. Qui les a lus auparavant peut encore les avoir.',
  },
  differences: { en: 'Differences with lists', fr: 'Écarts avec les listes' },
  differencesSay: {
    en: 'Where a list says something else than stands here, you choose.',
    fr: 'Là où une liste dit autre chose que ce qui est ici, vous choisissez.',
  },
  readyTitle: { en: 'What would become of {file}', fr: 'Ce qu’il adviendrait de {file}' },
  would: {
    en: '{taken, plural, =0 {No new services} one {# new service} other {# new services}}, {changed, plural, =0 {none changed} one {# changed} other {# changed}}, {unchanged, plural, =0 {none the same} one {# the same} other {# the same}}. {refused, plural, =0 {No line refused.} one {# line refused.} other {# lines refused.}}',
    fr: '{taken, plural, =0 {Aucun nouveau service} one {# nouveau service} other {# nouveaux services}}, {changed, plural, =0 {aucun modifié} one {# modifié} other {# modifiés}}, {unchanged, plural, =0 {aucun inchangé} one {# inchangé} other {# inchangés}}. {refused, plural, =0 {Aucune ligne refusée.} one {# ligne refusée.} other {# lignes refusées.}}',
  },
  nothingYet: { en: 'Nothing is taken yet.', fr: 'Rien n’est encore pris.' },
  take: {
    en: '{count, plural, =0 {Take it in} one {Take # service in} other {Take # services in}}',
    fr: '{count, plural, =0 {Le prendre} one {Prendre # service} other {Prendre # services}}',
  },
  leaveIt: { en: 'Leave it', fr: 'Le laisser' },
  left: { en: '{file} was left as it is; nothing was taken.', fr: '{file} a été laissé; rien n’a été pris.' },
  leftTitle: { en: '{file} was left', fr: '{file} a été laissé' },
  differing: {
    en: '{count, plural, one {# field typed here says something else: it stays, and both sides wait for you to compare.} other {# fields here say something else: they stay, and both sides wait for you to compare.}}',
    fr: '{count, plural, one {# champ écrit ici dit autre chose : il reste, et les deux côtés attendent votre comparaison.} other {# champs d’ici disent autre chose : ils restent, et les deux côtés attendent votre comparaison.}}',
  },
  compare: { en: 'Compare', fr: 'Comparer' },
  willGo: {
    en: '{count, plural, one {# service is not in the list any more: it will be marked so, not deleted.} other {# services are not in the list any more: they will be marked so, not deleted.}}',
    fr: '{count, plural, one {# service n’est plus dans la liste : ce sera indiqué, il ne sera pas supprimé.} other {# services ne sont plus dans la liste : ce sera indiqué, ils ne seront pas supprimés.}}',
  },
  went: {
    en: '{count, plural, one {# service is not in the list any more, and is marked so.} other {# services are not in the list any more, and are marked so.}}',
    fr: '{count, plural, one {# service n’est plus dans la liste, et c’est indiqué.} other {# services ne sont plus dans la liste, et c’est indiqué.}}',
  },
  manyGone: {
    en: 'More than half of the list is missing from this file: {count, plural, one {# service} other {# services}}. That is more often a file cut short than the truth, so nothing is marked unless you say so.',
    fr: 'Plus de la moitié de la liste manque dans ce fichier : {count, plural, one {# service} other {# services}}. C’est plus souvent un fichier tronqué que la vérité; rien n’est donc indiqué à moins que vous ne le disiez.',
  },
  markGone: {
    en: '{count, plural, one {Mark it as not in the list any more} other {Mark all # as not in the list any more}}',
    fr: '{count, plural, one {Indiquer qu’il n’est plus dans la liste} other {Indiquer que les # ne sont plus dans la liste}}',
  },
  stillThere: { en: 'Leave them as they are', fr: 'Les laisser tels quels' },
  markedGone: {
    en: '{count, plural, =0 {Nothing was marked.} one {# service is marked.} other {# services are marked.}}',
    fr: '{count, plural, =0 {Rien n’a été indiqué.} one {# service est indiqué.} other {# services sont indiqués.}}',
  },
  back: {
    en: '{count, plural, one {# service is in the list again.} other {# services are in the list again.}}',
    fr: '{count, plural, one {# service est de nouveau dans la liste.} other {# services sont de nouveau dans la liste.}}',
  },
  carried: {
    en: '{count, plural, one {# service goes on under its new identifier.} other {# services go on under their new identifiers.}}',
    fr: '{count, plural, one {# service continue sous son nouvel identifiant.} other {# services continuent sous leurs nouveaux identifiants.}}',
  },
  idsChanged: {
    en: '{count, plural, one {# service has} other {# services have}} the same names as before, but new identifiers. Are they the same services?',
    fr: '{count, plural, one {# service a} other {# services ont}} les mêmes noms qu’avant, mais de nouveaux identifiants. Sont-ce les mêmes services?',
  },
  idsSame: {
    en: 'The same: what was typed here goes on with them',
    fr: 'Les mêmes : ce qui a été écrit ici continue avec eux',
  },
  idsOther: { en: 'Others: list them as new', fr: 'D’autres : les inscrire comme nouveaux' },
  meanwhile: {
    en: 'Somebody else has decided about this file already.',
    fr: 'Quelqu’un d’autre a déjà décidé de ce fichier.',
  },
  unlistedSince: {
    en: 'Not in the list “{list}” any more since {day}',
    fr: 'N’est plus dans la liste « {list} » depuis le {day}',
  },
  todoReady: { en: '{file} waits to be taken in', fr: '{file} attend d’être pris' },
  todoReadyButton: { en: 'See what would happen', fr: 'Voir ce qui arriverait' },
  todoHeld: {
    en: '{file}: {count, plural, one {# service seems} other {# services seem}} to be gone from its list',
    fr: '{file} : {count, plural, one {# service semble} other {# services semblent}} avoir disparu de sa liste',
  },
  todoHeldButton: { en: 'Say whether it is so', fr: 'Dire si c’est le cas' },
})
