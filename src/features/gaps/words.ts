import { staff, visitor } from '#platform/words/messages.ts'

/** What the grid and a cell's page say, to those who judge. */
export const words = staff({
  nav: { en: 'Gaps', fr: 'Lacunes' },
  title: { en: 'Where there is not enough', fr: 'Où l’aide ne suffit pas' },
  summary: {
    en: '{needs} needs in {communities, plural, one {# community} other {# communities}}: {nothing, plural, =0 {nowhere is nothing within reach} one {once, nothing they can use is within reach} other {# times, nothing they can use is within reach}}; {notFresh, plural, =0 {} one {once, nobody has confirmed lately what is listed; } other {# times, nobody has confirmed lately what is listed; }}{cannotTell, plural, =0 {and nowhere is it unknown} one {once, we cannot tell yet} other {# times, we cannot tell yet}}.',
    fr: '{needs} besoins dans {communities, plural, one {# communauté} other {# communautés}} : {nothing, plural, =0 {nulle part il ne manque tout} one {une fois, rien d’utilisable à proximité} other {# fois, rien d’utilisable à proximité}}; {notFresh, plural, =0 {} one {une fois, personne n’a confirmé récemment ce qui est répertorié; } other {# fois, personne n’a confirmé récemment ce qui est répertorié; }}{cannotTell, plural, =0 {et nulle part on ne reste sans savoir} one {une fois, nous ne pouvons pas encore le dire} other {# fois, nous ne pouvons pas encore le dire}}.',
  },
  legendOpen: {
    en: 'broken edge: some of it we do not know',
    fr: 'bord pointillé : en partie inconnu',
  },
  ways: { en: 'Other ways to look', fr: 'Autres façons de regarder' },
  wayMap: { en: 'On a map', fr: 'Sur une carte' },
  wayChanges: { en: 'What changed since last quarter', fr: 'Ce qui a changé depuis le dernier trimestre' },
  wayReport: { en: 'The report to print', fr: 'Le rapport à imprimer' },
  wayDemand: { en: 'How many need it', fr: 'Combien en ont besoin' },
  wayAccess: { en: 'How well it is reached', fr: 'À quel point c’est accessible' },
  waySources: { en: 'Who speaks for what', fr: 'Qui parle de quoi' },
  countedFrom: {
    en: 'Counted from {services, plural, =0 {no service yet} one {# service} other {# services}}; near is within {reach} km{byTravel, select, yes {, or {reach} minutes where travel times are known} other {}}. In “1–4”, one service is known to pass every test, room and cost included, and four may.',
    fr: 'D’après {services, plural, =0 {aucun service pour l’instant} one {# service} other {# services}}; proche veut dire à moins de {reach} km{byTravel, select, yes { ou, là où les temps de parcours sont connus, à {reach} minutes au plus} other {}}. Dans « 1–4 », un service passe tous les tests de façon certaine, place et coût compris, et quatre le pourraient.',
  },
  firstTitle: { en: 'Look at these first', fr: 'À regarder d’abord' },
  firstWhy: {
    en: 'What is known says that there is no answer there, and nobody has judged it yet.',
    fr: 'D’après ce que l’on sait, rien n’y répond, et personne n’en a encore jugé.',
  },
  firstMore: {
    en: '{count, plural, one {One more is} other {# more are}} in the grid.',
    fr: '{count, plural, one {Un autre cas est} other {# autres cas sont}} dans la grille.',
  },
  group: { en: '{name}:', fr: '{name} :' },
  groupWhy: { en: '{name}, {why}:', fr: '{name}, {why} :' },
  gridRest: {
    en: 'Show the other {count, plural, one {need} other {# needs}}',
    fr: 'Montrer {count, plural, one {l’autre besoin} other {les # autres besoins}}',
  },
  gridRestLabel: { en: 'The other needs by community', fr: 'Les autres besoins par communauté' },
  corner: { en: 'Need', fr: 'Besoin' },
  gridLabel: { en: 'Needs by community', fr: 'Besoins par communauté' },
  noCommunities: {
    en: 'First say which communities you serve',
    fr: 'Dites d’abord quelles communautés vous servez',
  },
  noCommunitiesWhy: {
    en: 'The grid looks at every need in every community of the partnership.',
    fr: 'La grille examine chaque besoin dans chaque communauté du partenariat.',
  },
  addCommunities: { en: 'Add communities', fr: 'Ajouter des communautés' },
  noServices: {
    en: 'Nothing is listed yet, so we cannot tell',
    fr: 'Rien n’est encore répertorié; nous ne pouvons donc rien dire',
  },
  noServicesWhy: {
    en: 'Bring in a list of services. Each list says which places and kinds of service it speaks for.',
    fr: 'Importez une liste de services. Chaque liste dit pour quels lieux et quels genres de services elle parle.',
  },
  importList: { en: 'Import a list of services', fr: 'Importer une liste de services' },
  judgedConfirmed: { en: 'a gap, confirmed', fr: 'lacune reconnue' },
  judgedMet: { en: 'was a gap, met since', fr: 'lacune comblée depuis' },
  sayMet: { en: 'It was a gap, and it is met now', fr: 'C’était une lacune, et elle est comblée' },
  sayMetHint: {
    en: 'It stays on the public thread, with your words on how.',
    fr: 'Elle reste dans le fil public, avec vos mots sur la façon.',
  },
  judgedExplained: { en: 'met another way', fr: 'on y répond autrement' },
  judgedDismissed: { en: 'not a gap', fr: 'pas une lacune' },
  back: { en: 'The whole grid', fr: 'Toute la grille' },
  working: { en: 'How we got there', fr: 'Comment nous y arrivons' },
  stepSpoken: { en: 'Does a list speak for it?', fr: 'Une liste en parle-t-elle?' },
  kindSpoken: { en: '{kind}: {lists}', fr: '{kind} : {lists}' },
  kindSilent: { en: '{kind}: no list speaks for it here', fr: '{kind} : aucune liste n’en parle ici' },
  unknownsTitle: { en: 'What we do not know', fr: 'Ce que nous ne savons pas' },
  unknownsNone: { en: 'Nothing that would change this.', fr: 'Rien qui changerait cette réponse.' },
  unknownSpeaks: {
    en: 'No list speaks for {kinds}. Ask someone who knows, or bring in a list.',
    fr: 'Aucune liste ne parle de ceci : {kinds}. Demandez à quelqu’un qui le sait, ou importez une liste.',
  },
  unknownOld: {
    en: '{list} is {months, plural, one {# month} other {# months}} old. Something may have opened or closed since.',
    fr: '{list} date de {months, plural, one {# mois} other {# mois}}. Quelque chose a pu ouvrir ou fermer depuis.',
  },
  addWhatYouKnow: { en: 'Add what you know', fr: 'Ajouter ce que vous savez' },
  kilometresAway: { en: '{kilometres} km', fr: '{kilometres} km' },
  toDecide: { en: 'Say whether it is a gap', fr: 'Dire si c’est une lacune' },
  toAsk: {
    en: 'Ask {count, plural, one {the provider} other {the # providers}}',
    fr: 'Demander {count, plural, one {à l’organisme} other {aux # organismes}}',
  },
  decideTitle: { en: 'What do you say?', fr: 'Qu’en dites-vous?' },
  decideWhy: {
    en: 'The list only suggests. You decide, and your reason is kept beside what the list said today.',
    fr: 'La liste ne fait que suggérer. C’est vous qui décidez, et votre raison est conservée avec ce que disait la liste aujourd’hui.',
  },
  judgement: { en: 'Is it a gap?', fr: 'Est-ce une lacune?' },
  sayConfirmed: { en: 'Yes, this is a gap', fr: 'Oui, c’est une lacune' },
  sayConfirmedHint: {
    en: 'It goes on the public thread, and an action can answer it.',
    fr: 'Elle va sur le fil public, et une action peut y répondre.',
  },
  sayExplained: { en: 'It is met another way', fr: 'On y répond autrement' },
  sayExplainedHint: {
    en: 'For example, the next town’s bus serves them.',
    fr: 'Par exemple, l’autobus de la ville voisine les dessert.',
  },
  sayDismissed: { en: 'No, the list is wrong', fr: 'Non, la liste se trompe' },
  sayDismissedHint: { en: 'Or nobody here needs it.', fr: 'Ou personne ici n’en a besoin.' },
  noteEn: { en: 'Your reason, in English', fr: 'Votre raison, en anglais' },
  noteFr: { en: 'Your reason, in French', fr: 'Votre raison, en français' },
  noteHint: {
    en: 'Others will read it. At least one of the two languages.',
    fr: 'D’autres la liront. Au moins une des deux langues.',
  },
  noteMissing: {
    en: 'Write your reason in one of the languages.',
    fr: 'Écrivez votre raison dans l’une des langues.',
  },
  decide: { en: 'Keep this decision', fr: 'Garder cette décision' },
  decided: { en: 'Your decision is kept.', fr: 'Votre décision est conservée.' },
  standing: { en: 'Decided', fr: 'Décidé' },
  earlier: { en: 'Earlier decisions', fr: 'Décisions antérieures' },
  decideAgain: { en: 'Decide again', fr: 'Décider de nouveau' },
  toCell: { en: 'What is listed there today', fr: 'Ce qui y est répertorié aujourd’hui' },
  publicPage: { en: 'See its public page', fr: 'Voir sa page publique' },
  todoUnjudged: {
    en: '{count, plural, one {One need has} other {# needs have}} nothing near, and nobody has said whether that is a gap.',
    fr: '{count, plural, one {Un besoin n’a} other {# besoins n’ont}} rien à proximité, et personne n’a dit si c’est une lacune.',
  },
  todoLookOne: { en: 'See the gap', fr: 'Voir la lacune' },
  todoLook: { en: 'Look at the grid', fr: 'Voir la grille' },
})

/** What visitors read of a confirmed gap, and the short words of the grid. */
export const shown = visitor({
  legendNothing: { en: 'nothing listed', fr: 'rien de répertorié', ar: 'لا شيء مدرج' },
  legendTooFar: {
    en: 'too far, full, or not for them',
    fr: 'trop loin, complet ou pas pour eux',
    ar: 'بعيد أو ممتلئ أو ليس لهم',
  },
  legendNotFresh: {
    en: 'near, but not confirmed, at other hours, or it costs money',
    fr: 'à proximité, mais non confirmé, à d’autres heures ou payant',
    ar: 'قريب، لكنه غير مؤكد أو في أوقات أخرى أو بمقابل',
  },
  legendRemoteOnly: {
    en: 'only online, by phone, or one service',
    fr: 'en ligne ou au téléphone seulement, ou un seul service',
    ar: 'عن بُعد فقط، أو خدمة واحدة',
  },
  legendListed: { en: 'two or more', fr: 'deux ou plus', ar: 'اثنتان أو أكثر' },
  legendCannotTell: {
    en: 'we cannot tell yet',
    fr: 'on ne peut pas encore le dire',
    ar: 'لا يمكننا الجزم بعد',
  },
  placeTitle: {
    en: '{need}\u00a0· {community}',
    fr: '{need}\u00a0· {community}',
    ar: '{need}\u00a0· {community}',
  },
  missing: {
    en: 'Missing in {community}: {need}',
    fr: '{need} : une lacune à {community}',
    ar: 'ناقص في {community}: {need}',
  },
  confirmedBy: {
    en: 'Confirmed as a gap by {name} on {day}',
    fr: 'Reconnue comme lacune par {name} le {day}',
    ar: 'أكّد {name} هذا النقص في {day}',
  },
  metBy: {
    en: 'Met since, said {name} on {day}',
    fr: 'Comblée depuis, selon {name}, le {day}',
    ar: 'لُبّي منذ ذلك الحين، بحسب {name} في {day}',
  },
  sinceTitle: { en: 'What happened since', fr: 'Ce qui s’est passé depuis', ar: 'ما حدث منذ ذلك الحين' },
  explainedBy: {
    en: 'Explained by {name} on {day}',
    fr: 'Expliqué par {name} le {day}',
    ar: 'شرح ذلك {name} في {day}',
  },
  dismissedBy: {
    en: 'Set aside by {name} on {day}',
    fr: 'Écarté par {name} le {day}',
    ar: 'استبعد ذلك {name} في {day}',
  },
  whyTitle: { en: 'Why we say so', fr: 'Pourquoi nous le disons', ar: 'لماذا نقول ذلك' },
  sawCannotTell: {
    en: 'No list of services speaks for this here. People who live here told us.',
    fr: 'Aucune liste de services n’en parle ici. Ce sont des gens d’ici qui nous l’ont dit.',
    ar: 'لا تتحدث أي قائمة خدمات عن هذا هنا. أخبرنا بذلك أناس يعيشون هنا.',
  },
  sawNothing: {
    en: 'The lists that speak for this show no service.',
    fr: 'Les listes qui en parlent n’indiquent aucun service.',
    ar: 'القوائم التي تتحدث عن هذا لا تُظهر أي خدمة.',
  },
  sawTooFar: {
    en: 'No service within {reach} km. The nearest is {name}, {kilometres} km away.',
    fr: 'Aucun service à moins de {reach} km. Le plus proche est {name}, à {kilometres} km.',
    ar: 'لا توجد خدمة ضمن {reach} كم. أقربها {name} على بعد {kilometres} كم.',
  },
  sawNotEligible: {
    en: 'Services are near, but not for people with this status.',
    fr: 'Il y a des services à proximité, mais pas pour les personnes ayant ce statut.',
    ar: 'هناك خدمات قريبة، لكنها ليست لأصحاب هذه الصفة.',
  },
  sawNotInLanguage: {
    en: 'Services are near, but not in this language.',
    fr: 'Il y a des services à proximité, mais pas dans cette langue.',
    ar: 'هناك خدمات قريبة، لكنها ليست بهذه اللغة.',
  },
  sawFull: {
    en: 'Services are near, but they have no room.',
    fr: 'Il y a des services à proximité, mais ils n’ont plus de place.',
    ar: 'هناك خدمات قريبة، لكن لا مكان فيها.',
  },
  sawNotThen: {
    en: 'Services are near, but not at these hours.',
    fr: 'Il y a des services à proximité, mais pas à ces heures.',
    ar: 'هناك خدمات قريبة، لكنها ليست في هذه الأوقات.',
  },
  sawCosts: {
    en: 'Services are near, but they cost money.',
    fr: 'Il y a des services à proximité, mais ils sont payants.',
    ar: 'هناك خدمات قريبة، لكنها بمقابل مالي.',
  },
  sawNotFresh: {
    en: 'Something is listed near, but nobody has confirmed it within a year.',
    fr: 'Un service est répertorié à proximité, mais personne ne l’a confirmé depuis un an.',
    ar: 'هناك خدمة مدرجة في الجوار، لكن لم يؤكدها أحد منذ سنة.',
  },
  sawRemoteOnly: {
    en: 'There is help only by phone or online.',
    fr: 'Il n’y a de l’aide que par téléphone ou en ligne.',
    ar: 'المساعدة متاحة فقط بالهاتف أو عبر الإنترنت.',
  },
  sawListed: {
    en: 'A list shows services near, but people here know better.',
    fr: 'Une liste indique des services à proximité, mais les gens d’ici en savent plus.',
    ar: 'تُظهر قائمة خدمات قريبة، لكن أهل المكان أعلم.',
  },
  sources: { en: 'Counted from', fr: 'D’après', ar: 'المصدر' },
  sourceAsOf: { en: '{list}, as of {day}', fr: '{list}, au {day}', ar: '{list}، بتاريخ {day}' },
  follow: { en: 'See what came of it', fr: 'Voir la suite', ar: 'شاهدوا ما نتج عن ذلك' },
})
