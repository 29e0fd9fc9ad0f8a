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
