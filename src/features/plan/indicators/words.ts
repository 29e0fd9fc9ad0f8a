import { type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { Counts, Family, PartedBy, Precision } from './indicator.ts'
import type { Reason, Status } from './progress/progress.ts'
import type { Rhythm } from './rhythm.ts'

export const statusWords: Record<Status, VisitorMessage> = visitor({
  achieved: { en: 'Target reached', fr: 'Cible atteinte', ar: 'تحقق الهدف' },
  'on-track': { en: 'On track', fr: 'Sur la bonne voie', ar: 'على الطريق الصحيح' },
  acceleration: {
    en: 'Moving, must go faster',
    fr: 'Progrès, à accélérer',
    ar: 'تقدّم يحتاج إلى تسريع',
  },
  limited: { en: 'Little progress', fr: 'Peu de progrès', ar: 'تقدّم محدود' },
  deterioration: { en: 'Getting worse', fr: 'Se détériore', ar: 'يتراجع' },
  'cannot-assess': { en: 'Unable to assess', fr: 'Impossible à évaluer', ar: 'لا يمكن تقييمه' },
})

export const reasonWords: Record<Reason, VisitorMessage> = visitor({
  'not-a-number': {
    en: 'One of the figures is too large or too small to work with.',
    fr: 'L’un des chiffres est trop grand ou trop petit pour le calcul.',
    ar: 'أحد الأرقام أكبر أو أصغر من أن يُحسب به.',
  },
  'no-baseline': {
    en: 'Nobody measured where it began, so there is nothing to compare with.',
    fr: 'Personne n’a mesuré le point de départ; il n’y a donc rien à quoi comparer.',
    ar: 'لم يقس أحد نقطة البداية، فلا شيء نقارن به.',
  },
  'no-value': {
    en: 'Nothing has been measured since the beginning.',
    fr: 'Rien n’a été mesuré depuis le point de départ.',
    ar: 'لم يُقس شيء منذ البداية.',
  },
  'too-soon': {
    en: 'Less than a year lies between the first value and the latest. The method asks for a year at least.',
    fr: 'Moins d’un an sépare la première valeur de la dernière. La méthode demande au moins un an.',
    ar: 'تفصل أقل من سنة بين القيمة الأولى والأخيرة. تتطلب الطريقة سنة على الأقل.',
  },
  'before-baseline': {
    en: 'The latest value is from before the baseline.',
    fr: 'La dernière valeur date d’avant le point de départ.',
    ar: 'القيمة الأخيرة أقدم من نقطة البداية.',
  },
  'zero-baseline': {
    en: 'It began at zero, and growth from zero has no rate.',
    fr: 'Le point de départ est zéro, et une croissance à partir de zéro n’a pas de taux.',
    ar: 'كانت البداية صفرًا، ولا معدل للنمو من الصفر.',
  },
  'signs-differ': {
    en: 'One value is above zero and the other below, so there is no rate of growth.',
    fr: 'Une valeur est au-dessus de zéro et l’autre au-dessous; il n’y a donc pas de taux de croissance.',
    ar: 'إحدى القيمتين فوق الصفر والأخرى تحته، فلا معدل للنمو.',
  },
  'zero-target': {
    en: 'The target is zero, which a rate of growth never reaches.',
    fr: 'La cible est zéro, qu’un taux de croissance n’atteint jamais.',
    ar: 'الهدف صفر، ولا يصل إليه معدل نمو أبدًا.',
  },
  'target-sign': {
    en: 'The beginning and the target lie on different sides of zero, so there is no rate of growth.',
    fr: 'Le point de départ et la cible sont de part et d’autre de zéro; il n’y a donc pas de taux de croissance.',
    ar: 'تقع البداية والهدف على جانبي الصفر، فلا معدل للنمو.',
  },
  'target-not-after-baseline': {
    en: 'The target’s day is not after the baseline.',
    fr: 'La date de la cible n’est pas après celle du point de départ.',
    ar: 'تاريخ الهدف ليس بعد نقطة البداية.',
  },
  'target-day-passed': {
    en: 'The target’s day has passed without reaching it. A new target is needed.',
    fr: 'La date de la cible est passée sans qu’elle soit atteinte. Il faut une nouvelle cible.',
    ar: 'مضى تاريخ الهدف دون بلوغه. يلزم هدف جديد.',
  },
  'target-is-baseline': {
    en: 'The target equals the beginning: no growth is needed, so none can be compared.',
    fr: 'La cible est égale au point de départ : aucune croissance n’est requise, donc rien à comparer.',
    ar: 'الهدف يساوي البداية: لا نمو مطلوب للمقارنة.',
  },
  'target-behind-baseline': {
    en: 'It began better than its target and has fallen behind it since.',
    fr: 'Le départ était meilleur que la cible, et la valeur est passée derrière depuis.',
    ar: 'كانت البداية أفضل من الهدف ثم تراجعت عنه.',
  },
  'past-limit': {
    en: 'The beginning already lies past what the figure can reach.',
    fr: 'Le point de départ dépasse déjà la limite possible.',
    ar: 'البداية تتجاوز أصلًا الحد الممكن.',
  },
  stale: {
    en: 'The latest value is too old to say how things stand today.',
    fr: 'La dernière valeur est trop ancienne pour dire où l’on en est aujourd’hui.',
    ar: 'القيمة الأخيرة أقدم من أن تخبرنا بالوضع اليوم.',
  },
})

export const familyWords: Record<Family, VisitorMessage> = visitor({
  conditions: {
    en: 'How things are in our communities',
    fr: 'La vie dans nos communautés',
    ar: 'أحوال مجتمعاتنا',
  },
  contribution: {
    en: 'What the partnership contributed',
    fr: 'Ce que le partenariat a apporté',
    ar: 'ما أسهمت به الشراكة',
  },
  working: { en: 'How well we work together', fr: 'Comment nous travaillons ensemble', ar: 'كيف نعمل معًا' },
})

export const familyHints: Record<Family, VisitorMessage> = visitor({
  conditions: {
    en: 'Many hands move these figures, not only ours.',
    fr: 'Bien des mains font bouger ces chiffres, pas seulement les nôtres.',
    ar: 'تحرّك هذه الأرقام أيادٍ كثيرة، لا أيدينا وحدها.',
  },
  contribution: {
    en: 'What our own actions brought about.',
    fr: 'Ce que nos propres actions ont produit.',
    ar: 'ما أحدثته أعمالنا نحن.',
  },
  working: {
    en: 'Whether the table itself works: who comes, who carries, who decides.',
    fr: 'Si la table elle-même fonctionne : qui vient, qui porte, qui décide.',
    ar: 'هل تعمل الطاولة نفسها: من يحضر، ومن يحمل، ومن يقرر.',
  },
})

export const precisionWords: Record<Precision, VisitorMessage> = visitor({
  count: { en: 'counted', fr: 'compté', ar: 'عدٌّ' },
  rounded: { en: 'rounded', fr: 'arrondi', ar: 'مقرّب' },
  estimate: { en: 'estimate', fr: 'estimation', ar: 'تقدير' },
})

export const rhythmWords: Record<Rhythm, VisitorMessage> = visitor({
  monthly: { en: 'every month', fr: 'chaque mois', ar: 'كل شهر' },
  quarterly: { en: 'every three months', fr: 'tous les trois mois', ar: 'كل ثلاثة أشهر' },
  'half-yearly': { en: 'twice a year', fr: 'deux fois par an', ar: 'مرتين في السنة' },
  yearly: { en: 'every year', fr: 'chaque année', ar: 'كل سنة' },
  'two-yearly': { en: 'every two years', fr: 'tous les deux ans', ar: 'كل سنتين' },
  'five-yearly': {
    en: 'every five years, like the census',
    fr: 'tous les cinq ans, comme le recensement',
    ar: 'كل خمس سنوات، كالتعداد',
  },
})

export const partedWords: Record<PartedBy, VisitorMessage> = visitor({
  community: { en: 'By community', fr: 'Par communauté', ar: 'حسب المجتمع' },
  language: { en: 'By language', fr: 'Par langue', ar: 'حسب اللغة' },
  gender: { en: 'By gender', fr: 'Par genre', ar: 'حسب النوع الاجتماعي' },
  age: { en: 'By age', fr: 'Par âge', ar: 'حسب العمر' },
  population: { en: 'By population', fr: 'Par population', ar: 'حسب الفئة' },
  other: { en: 'By group', fr: 'Par groupe', ar: 'حسب المجموعة' },
})

export const countsWords: Record<Counts, VisitorMessage> = visitor({
  people: { en: 'people', fr: 'personnes', ar: 'أشخاص' },
  things: { en: 'number', fr: 'nombre', ar: 'عدد' },
  percent: { en: 'per cent', fr: 'pour cent', ar: 'بالمئة' },
  money: { en: 'dollars', fr: 'dollars', ar: 'دولارات' },
  index: { en: 'points', fr: 'points', ar: 'نقاط' },
})

export const words = visitor({
  title: { en: 'How we know', fr: 'Comment nous le savons', ar: 'كيف نعرف' },
  lead: {
    en: 'What we measure, how it is going, and how we work that out. Three kinds of figures, never mixed.',
    fr: 'Ce que nous mesurons, où cela en est et comment nous le calculons. Trois sortes de chiffres, jamais mélangées.',
    ar: 'ما نقيسه، وكيف يسير، وكيف نحسبه. ثلاثة أنواع من الأرقام لا نخلطها أبدًا.',
  },
  empty: { en: 'Nothing is measured yet', fr: 'Rien n’est encore mesuré', ar: 'لا شيء يُقاس بعد' },
  emptyWhy: {
    en: 'A few figures with a beginning, an aim and a source say more than many words.',
    fr: 'Quelques chiffres avec un départ, une visée et une source en disent plus que bien des mots.',
    ar: 'بضعة أرقام لها بداية وهدف ومصدر تقول أكثر من كلام كثير.',
  },
  back: { en: 'How we know', fr: 'Comment nous le savons', ar: 'كيف نعرف' },
  example: { en: 'Example figures', fr: 'Chiffres fictifs', ar: 'أرقام توضيحية' },
  onlyUs: { en: 'Not public', fr: 'Non public', ar: 'غير منشور' },
  rollUp: {
    en: '{status}. This rests on {rests} of {of, plural, one {# figure} other {# figures}}, on a scale from −5 to 5: {score}.',
    fr: '{status}. Repose sur {rests} de {of, plural, one {# chiffre} other {# chiffres}}, sur une échelle de −5 à 5 : {score}.',
    ar: '{status}. يستند هذا إلى {rests} من {of, plural, one {رقم واحد} two {رقمين} few {# أرقام} many {# رقمًا} other {# رقم}}، على مقياس من −5 إلى 5: {score}.',
  },
  rollUpNone: {
    en: 'None of {of, plural, one {# figure} other {# figures}} can be assessed yet.',
    fr: '{of, plural, one {Le seul chiffre ne peut pas encore être évalué} other {Aucun des # chiffres ne peut encore être évalué}}.',
    ar: 'لا يمكن بعد تقييم أي من {of, plural, one {رقم واحد} two {رقمين} few {# أرقام} many {# رقمًا} other {# رقم}}.',
  },
  rollUpOverruled: {
    en: '{count, plural, one {# more was judged by a person and is not in it.} other {# more were judged by a person and are not in it.}}',
    fr: '{count, plural, one {# autre a été jugé par une personne et n’y est pas.} other {# autres ont été jugés par une personne et n’y sont pas.}}',
    ar: '{count, plural, one {حكم شخص على رقم آخر ولا يدخل فيه.} two {حكم شخص على رقمين آخرين ولا يدخلان فيه.} few {حكم شخص على # أرقام أخرى ولا تدخل فيه.} many {حكم شخص على # رقمًا آخر ولا تدخل فيه.} other {حكم شخص على # رقم آخر ولا تدخل فيه.}}',
  },
  latest: { en: '{value} on {day}', fr: '{value} le {day}', ar: '{value} في {day}' },
  noneYet: { en: 'No value yet', fr: 'Aucune valeur pour l’instant', ar: 'لا قيمة بعد' },
  overdue: {
    en: 'The next value is overdue since {days, plural, one {# day} other {# days}}.',
    fr: 'La prochaine valeur est attendue depuis {days, plural, one {# jour} other {# jours}}.',
    ar: 'تأخرت القيمة التالية {days, plural, one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
  },
  towards: {
    en: 'Target: {value} by {day}',
    fr: 'Cible : {value} d’ici le {day}',
    ar: 'الهدف: {value} بحلول {day}',
  },
  began: {
    en: 'Began at {value} on {day}',
    fr: 'Départ : {value} le {day}',
    ar: 'البداية: {value} في {day}',
  },
  moreIsBetter: { en: 'More is better', fr: 'Plus, c’est mieux', ar: 'الأكثر أفضل' },
  lessIsBetter: { en: 'Less is better', fr: 'Moins, c’est mieux', ar: 'الأقل أفضل' },
  definition: { en: 'What it counts', fr: 'Ce que cela compte', ar: 'ما الذي يُعدّ' },
  source: { en: 'Source', fr: 'Source', ar: 'المصدر' },
  rhythm: { en: 'Measured', fr: 'Mesuré', ar: 'يُقاس' },
  direction: { en: 'Direction', fr: 'Sens', ar: 'الاتجاه' },
  measures: { en: 'Measures', fr: 'Mesure', ar: 'يقيس' },
  keeper: { en: 'Kept by', fr: 'Tenu par', ar: 'يحفظه' },
  values: { en: 'Every value', fr: 'Toutes les valeurs', ar: 'كل القيم' },
  day: { en: 'Day', fr: 'Date', ar: 'التاريخ' },
  value: { en: 'Value', fr: 'Valeur', ar: 'القيمة' },
  precision: { en: 'How sure', fr: 'Précision', ar: 'الدقة' },
  note: { en: 'Note', fr: 'Remarque', ar: 'ملاحظة' },
  roundedTo: { en: 'rounded to {step}', fr: 'arrondi à {step} près', ar: 'مقرّب إلى {step}' },
  plusMinus: {
    en: 'estimate, give or take {margin}',
    fr: 'estimation, à {margin} près',
    ar: 'تقدير، بزيادة أو نقص {margin}',
  },
  asked: {
    en: 'from {count, plural, one {# person asked} other {# people asked}}',
    fr: 'auprès de {count, plural, one {# personne} other {# personnes}}',
    ar: 'من {count, plural, one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  },
  picture: {
    en: 'From {first} on {firstDay} to {last} on {lastDay}.',
    fr: 'De {first} le {firstDay} à {last} le {lastDay}.',
    ar: 'من {first} في {firstDay} إلى {last} في {lastDay}.',
  },
  pictureTarget: {
    en: 'The dashed line leads to the target, {value} on {day}.',
    fr: 'La ligne pointillée mène à la cible, {value} le {day}.',
    ar: 'يقود الخط المتقطع إلى الهدف، {value} في {day}.',
  },
  working: { en: 'How we worked it out', fr: 'Comment nous l’avons calculé', ar: 'كيف حسبناه' },
  workingGrowth: {
    en: 'From {from} to {to} in {years} years is growth of {growth} a year: the latest value divided by the first, to the power of one over the years, less one.',
    fr: 'De {from} à {to} en {years} ans, la croissance est de {growth} par an : la dernière valeur divisée par la première, à la puissance un sur le nombre d’années, moins un.',
    ar: 'من {from} إلى {to} خلال {years} سنة يساوي نموًا قدره {growth} سنويًا: القيمة الأخيرة مقسومة على الأولى، مرفوعة إلى واحد على عدد السنوات، ناقص واحد.',
  },
  workingNeeded: {
    en: 'To reach {target} in {years} years it takes {needed} a year.',
    fr: 'Pour atteindre {target} en {years} ans, il faut {needed} par an.',
    ar: 'لبلوغ {target} خلال {years} سنة يلزم {needed} سنويًا.',
  },
  workingRatio: {
    en: 'What is happening, divided by what is needed, towards the wanted side: {ratio}.',
    fr: 'Ce qui se passe, divisé par ce qu’il faut, dans le sens voulu : {ratio}.',
    ar: 'ما يحدث مقسومًا على اللازم، في الاتجاه المطلوب: {ratio}.',
  },
  workingThresholds: {
    en: 'From {high} on it is on track; from {middle} it must go faster; from {low} there is little progress; below that it is getting worse.',
    fr: 'À partir de {high}, c’est sur la bonne voie; à partir de {middle}, il faut accélérer; à partir de {low}, peu de progrès; au-dessous, cela se détériore.',
    ar: 'من {high} فأكثر يسير على الطريق الصحيح؛ ومن {middle} يحتاج إلى تسريع؛ ومن {low} التقدم محدود؛ وما دون ذلك تراجع.',
  },
  workingScaling: {
    en: 'Near what no value can pass ({limit}), the thresholds are multiplied by {scaling}.',
    fr: 'Près de ce qu’aucune valeur ne peut dépasser ({limit}), les seuils sont multipliés par {scaling}.',
    ar: 'قرب ما لا يمكن لقيمة تجاوزه ({limit}) تُضرب العتبات في {scaling}.',
  },
  workingScore: {
    en: 'On a scale from −5 to 5: {score}.',
    fr: 'Sur une échelle de −5 à 5 : {score}.',
    ar: 'على مقياس من −5 إلى 5: {score}.',
  },
  workingReached: {
    en: 'The latest value reaches the target, so it counts as reached whatever the trend.',
    fr: 'La dernière valeur atteint la cible; elle compte donc comme atteinte, quelle que soit la tendance.',
    ar: 'تبلغ القيمة الأخيرة الهدف، فيُعدّ محققًا أيًا كان الاتجاه.',
  },
  negative: {
    en: 'All values are below zero, so growth runs the other way.',
    fr: 'Toutes les valeurs sont sous zéro; la croissance va donc dans l’autre sens.',
    ar: 'كل القيم تحت الصفر، لذا يسير النمو بالعكس.',
  },
  method: {
    en: 'The method is Statistics Canada’s for the Sustainable Development Goals, as Open SDG publishes it.',
    fr: 'La méthode est celle de Statistique Canada pour les objectifs de développement durable, telle que la publie Open SDG.',
    ar: 'الطريقة هي طريقة هيئة الإحصاء الكندية لأهداف التنمية المستدامة كما ينشرها Open SDG.',
  },
  readMethod: { en: 'Read the method', fr: 'Lire la méthode', ar: 'اقرؤوا الطريقة' },
  cannot: { en: 'Why nobody can tell', fr: 'Pourquoi on ne peut pas le dire', ar: 'لماذا لا يمكن القول' },
  overruled: {
    en: '{name} judged on {day}: {status}.',
    fr: '{name} a jugé le {day} : {status}.',
    ar: 'حكم {name} في {day}: {status}.',
  },
  methodSays: {
    en: 'The method says: {status}.',
    fr: 'La méthode dit : {status}.',
    ar: 'تقول الطريقة: {status}.',
  },
  judged: { en: 'A person judged otherwise', fr: 'Une personne a jugé autrement', ar: 'حكم شخص بخلاف ذلك' },
  hidden: { en: 'not shown', fr: 'non montré', ar: 'غير معروض' },
  group: { en: 'Group', fr: 'Groupe', ar: 'المجموعة' },
  people: { en: 'People', fr: 'Personnes', ar: 'أشخاص' },
  share: { en: 'Share', fr: 'Part', ar: 'النسبة' },
  all: { en: 'All', fr: 'Ensemble', ar: 'الكل' },
  protected: {
    en: 'Groups of fewer than {threshold} people are not shown, nor what would give them away. Counts are rounded to {base} at random, so parts need not add up.',
    fr: 'Les groupes de moins de {threshold} personnes ne sont pas montrés, ni ce qui les révélerait. Les nombres sont arrondis à {base} près, au hasard; les parties ne donnent donc pas toujours le total.',
    ar: 'لا تُعرض المجموعات التي تقل عن {threshold} شخصًا ولا ما قد يكشفها. تُقرّب الأعداد عشوائيًا إلى {base}، فقد لا يساوي مجموع الأجزاء الكل.',
  },
  lowered: {
    en: 'This partnership shows groups from {threshold} people on, because: {reason}',
    fr: 'Ce partenariat montre les groupes à partir de {threshold} personnes, parce que : {reason}',
    ar: 'تعرض هذه الشراكة المجموعات ابتداءً من {threshold} شخصًا، لأن: {reason}',
  },
  frozen: { en: 'Published on {day}', fr: 'Publié le {day}', ar: 'نُشر في {day}' },
  corrected: { en: 'Corrected values', fr: 'Valeurs corrigées', ar: 'قيم مصحّحة' },
  correctedOn: {
    en: '{value} for {measured} stood until {day}',
    fr: '{value} pour le {measured} a tenu jusqu’au {day}',
    ar: 'بقيت {value} عن {measured} حتى {day}',
  },
  retired: {
    en: 'Not measured any more since {day}: {because}',
    fr: 'N’est plus mesuré depuis le {day} : {because}',
    ar: 'لم يعد يُقاس منذ {day}: {because}',
  },
  onPlan: {
    en: 'How we know this is working',
    fr: 'Comment nous savons que cela marche',
    ar: 'كيف نعرف أن هذا ينجح',
  },
  seeAll: {
    en: 'All figures and how we work them out',
    fr: 'Tous les chiffres et leur calcul',
    ar: 'كل الأرقام وكيف نحسبها',
  },
})

/** The letter and the page by which whoever keeps a figure gives its latest value. */
export const keeperWords = visitor({
  subject: {
    en: 'One figure, please: {title}',
    fr: 'Un chiffre, s’il vous plaît : {title}',
    ar: 'رقم واحد من فضلكم: {title}',
  },
  heading: { en: 'Hello {name}', fr: 'Bonjour {name}', ar: 'مرحبًا {name}' },
  ask: {
    en: '{partnership} follows this figure, and you keep it: {title}.',
    fr: '{partnership} suit ce chiffre, et c’est vous qui le tenez : {title}.',
    ar: 'تتابع {partnership} هذا الرقم وأنتم من يحفظه: {title}.',
  },
  how: {
    en: 'A number and a day are enough; it takes under a minute. You need no account. The link works until {day}.',
    fr: 'Un nombre et une date suffisent; cela prend moins d’une minute. Aucun compte n’est nécessaire. Le lien sert jusqu’au {day}.',
    ar: 'يكفي رقم وتاريخ، في أقل من دقيقة. لا حاجة إلى حساب. يعمل الرابط حتى {day}.',
  },
  button: { en: 'Give the figure', fr: 'Donner le chiffre', ar: 'قدّموا الرقم' },
  why: {
    en: '{sender} at {partnership} sent you this because you keep this figure at its source.',
    fr: '{sender}, de {partnership}, vous écrit parce que vous tenez ce chiffre à sa source.',
    ar: 'أرسل {sender} من {partnership} هذه الرسالة لأنكم تحفظون هذا الرقم عند مصدره.',
  },
  title: { en: 'What is the latest figure?', fr: 'Quel est le dernier chiffre?', ar: 'ما أحدث رقم؟' },
  askedBy: {
    en: '{sender} asked you on {day}. No account needed; this page is only for this.',
    fr: '{sender} vous l’a demandé le {day}. Aucun compte n’est nécessaire; cette page ne sert qu’à cela.',
    ar: 'سألكم {sender} في {day}. لا حاجة إلى حساب؛ هذه الصفحة لهذا فقط.',
  },
  last: {
    en: 'The last one we have: {value}, {day}.',
    fr: 'Le dernier que nous avons : {value}, le {day}.',
    ar: 'آخر ما لدينا: {value}، في {day}.',
  },
  value: { en: 'The figure', fr: 'Le chiffre', ar: 'الرقم' },
  on: { en: 'For which day', fr: 'Pour quelle date', ar: 'لأي يوم' },
  onHint: {
    en: 'The last day of the time it covers.',
    fr: 'Le dernier jour de la période visée.',
    ar: 'آخر يوم في الفترة التي يغطيها.',
  },
  note: { en: 'Anything we should know', fr: 'Quelque chose à savoir', ar: 'أي شيء ينبغي أن نعرفه' },
  ifYouLike: { en: '(if you like)', fr: '(si vous voulez)', ar: '(إن أردتم)' },
  precision: { en: 'How sure is it?', fr: 'Quelle en est la précision?', ar: 'ما مدى دقته؟' },
  count: { en: 'Counted exactly', fr: 'Compté exactement', ar: 'معدود بدقة' },
  rounded: { en: 'Rounded', fr: 'Arrondi', ar: 'مقرّب' },
  estimate: { en: 'An estimate', fr: 'Une estimation', ar: 'تقدير' },
  give: { en: 'Give this figure', fr: 'Donner ce chiffre', ar: 'قدّموا هذا الرقم' },
  thanks: {
    en: 'Thank you. The figure is kept.',
    fr: 'Merci. Le chiffre est inscrit.',
    ar: 'شكرًا. حُفظ الرقم.',
  },
  gave: {
    en: 'You gave {value} for {day}.',
    fr: 'Vous avez donné {value} pour le {day}.',
    ar: 'قدّمتم {value} عن {day}.',
  },
  again: { en: 'Correct it', fr: 'Le corriger', ar: 'تصحيحه' },
  over: {
    en: 'This figure is not asked for any more',
    fr: 'Ce chiffre n’est plus demandé',
    ar: 'لم يعد هذا الرقم مطلوبًا',
  },
  future: {
    en: 'That day has not come yet.',
    fr: 'Cette date n’est pas encore venue.',
    ar: 'لم يأتِ هذا اليوم بعد.',
  },
  share: {
    en: 'A percentage lies between 0 and 100.',
    fr: 'Un pourcentage se situe entre 0 et 100.',
    ar: 'تقع النسبة بين 0 و100.',
  },
  negative: {
    en: 'A count cannot be below zero.',
    fr: 'Un nombre ne peut pas être sous zéro.',
    ar: 'لا يكون العدد أقل من صفر.',
  },
  whole: {
    en: 'What was counted exactly is a whole number. Choose “rounded” or “estimate” otherwise.',
    fr: 'Ce qui est compté exactement est un nombre entier. Sinon, choisissez « arrondi » ou « estimation ».',
    ar: 'ما عُدّ بدقة عدد صحيح. وإلا فاختاروا «مقرّب» أو «تقدير».',
  },
  limit: {
    en: 'That is past what this figure can reach.',
    fr: 'Cela dépasse ce que ce chiffre peut atteindre.',
    ar: 'هذا يتجاوز ما يمكن أن يبلغه الرقم.',
  },
  badNumber: {
    en: 'Write a number, such as 42 or 3.5.',
    fr: 'Écrivez un nombre, par exemple 42 ou 3,5.',
    ar: 'اكتبوا رقمًا مثل 42 أو 3.5.',
  },
})
