import { staff, type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { WayToDecide } from '../rules/terms.ts'
import type { QuorumKind } from './shares.ts'

export const words = visitor({
  title: { en: 'Terms of reference', fr: 'Mandat', ar: 'الشروط المرجعية' },
  titleOf: { en: 'Terms of reference: {group}', fr: 'Mandat : {group}', ar: 'الشروط المرجعية: {group}' },
  none: { en: 'No terms of reference yet', fr: 'Aucun mandat pour l’instant', ar: 'لا شروط مرجعية بعد' },
  noneWhy: {
    en: 'They say what this group is for and how it decides. Until then: more than half must be here, and the majority decides.',
    fr: 'Le mandat dit à quoi sert ce groupe et comment il décide. D’ici là : plus de la moitié doit être présente et la majorité décide.',
    ar: 'تبيّن غاية هذه المجموعة وكيف تقرّر. وإلى ذلك الحين: يجب حضور أكثر من النصف، والقرار للأغلبية.',
  },
  inForce: {
    en: 'Version {version}, in force from {day}',
    fr: 'Version {version}, en vigueur à partir du {day}',
    ar: 'النسخة {version}، سارية من {day}',
  },
  means: { en: 'What it means', fr: 'Ce que cela veut dire', ar: 'ماذا يعني ذلك' },
  withVoices: {
    en: 'With {of, plural, one {# voice} other {# voices}}, {needed} must be present.',
    fr: 'Avec {of, plural, one {# voix} other {# voix}}, il faut {needed} présences.',
    ar: 'مع {of, plural, one {صوت واحد} two {صوتين} few {# أصوات} many {# صوتًا} other {# صوت}}، يجب حضور {needed}.',
  },
  cannotMeet: {
    en: 'That is more than there are: this quorum cannot be reached today.',
    fr: 'C’est plus qu’il n’y en a : ce quorum ne peut pas être atteint aujourd’hui.',
    ar: 'هذا أكثر من الموجود: لا يمكن بلوغ هذا النصاب اليوم.',
  },
  whoeverAttends: {
    en: 'If too few come, whoever attends the second call is enough.',
    fr: 'Si trop peu de gens viennent, les personnes présentes à la deuxième convocation suffisent.',
    ar: 'إذا حضر عدد قليل جدًا، يكفي من يحضر الدعوة الثانية.',
  },
  sameAgain: {
    en: 'If too few come, the second call needs the same number.',
    fr: 'Si trop peu de gens viennent, la deuxième convocation en demande autant.',
    ar: 'إذا حضر عدد قليل جدًا، تحتاج الدعوة الثانية إلى العدد نفسه.',
  },
  oneVoice: {
    en: 'An organisation has one voice, however many of its people sit here.',
    fr: 'Un organisme a une seule voix, peu importe le nombre de ses personnes à la table.',
    ar: 'لكل منظمة صوت واحد مهما كان عدد ممثليها.',
  },
  eachVoice: {
    en: 'Each person has a voice.',
    fr: 'Chaque personne a une voix.',
    ar: 'لكل شخص صوت.',
  },
  alternatesYes: {
    en: 'An alternate may stand in for somebody who is away.',
    fr: 'Une personne suppléante peut siéger à la place d’une absente.',
    ar: 'يمكن للبديل أن يحل محل الغائب.',
  },
  alternatesNo: {
    en: 'Nobody may stand in for somebody else.',
    fr: 'Personne ne peut siéger à la place d’une autre.',
    ar: 'لا يجوز لأحد أن يحل محل غيره.',
  },
  proxiesYes: {
    en: 'One person may carry {count, plural, one {# proxy} other {# proxies}}.',
    fr: 'Une personne peut porter {count, plural, one {# procuration} other {# procurations}}.',
    ar: 'يجوز للشخص أن يحمل {count, plural, one {وكالة واحدة} two {وكالتين} few {# وكالات} many {# وكالة} other {# وكالة}}.',
  },
  proxiesNo: { en: 'There are no proxies.', fr: 'Il n’y a pas de procuration.', ar: 'لا وكالات.' },
  abstainAside: {
    en: 'An abstention is left aside: it is not a no.',
    fr: 'Une abstention est laissée de côté : ce n’est pas un non.',
    ar: 'الامتناع لا يُحسب: ليس رفضًا.',
  },
  abstainNo: {
    en: 'An abstention counts as a no.',
    fr: 'Une abstention compte comme un non.',
    ar: 'يُحسب الامتناع رفضًا.',
  },
  recusal: {
    en: 'Whoever has a conflict of interest steps out, and is then not counted as here.',
    fr: 'Toute personne en conflit d’intérêts se retire et n’est alors plus comptée comme présente.',
    ar: 'من لديه تضارب في المصالح ينسحب ولا يُحسب عندئذ ضمن الحاضرين.',
  },
  termLasts: {
    en: 'A term lasts {months, plural, one {# month} other {# months}}.',
    fr: 'Un mandat dure {months, plural, one {# mois} other {# mois}}.',
    ar: 'مدة العضوية {months, plural, one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}}.',
  },
  conflictsAsked: {
    en: 'Each meeting asks who has a conflict of interest.',
    fr: 'Chaque réunion demande qui est en conflit d’intérêts.',
    ar: 'يُسأل في كل اجتماع عمّن لديه تضارب في المصالح.',
  },
  minutesApproved: {
    en: 'Minutes are approved at the next meeting.',
    fr: 'Le procès-verbal est adopté à la réunion suivante.',
    ar: 'يُعتمد المحضر في الاجتماع التالي.',
  },
  land: { en: 'Land acknowledgement', fr: 'Reconnaissance du territoire', ar: 'الاعتراف بالأرض' },
  wants: {
    en: 'Who should be at the table',
    fr: 'Qui devrait être à la table',
    ar: 'من ينبغي أن يكون إلى الطاولة',
  },
  atLeast: { en: 'At least {count}', fr: 'Au moins {count}', ar: '{count} على الأقل' },
  versions: { en: 'Every version', fr: 'Toutes les versions', ar: 'كل النسخ' },
  version: { en: 'Version', fr: 'Version', ar: 'النسخة' },
  from: { en: 'In force from', fr: 'En vigueur à partir du', ar: 'سارية من' },
  adopted: { en: 'How it was adopted', fr: 'Comment elle a été adoptée', ar: 'كيف اعتُمدت' },
  notSaid: { en: 'Not said', fr: 'Non précisé', ar: 'غير مذكور' },
  past: {
    en: 'This is not the version in force today.',
    fr: 'Ce n’est pas la version en vigueur aujourd’hui.',
    ar: 'هذه ليست النسخة السارية اليوم.',
  },
  asWritten: { en: 'The text', fr: 'Le texte', ar: 'النص' },
})

export const decidesSaid: Record<WayToDecide, VisitorMessage> = visitor({
  consensus: {
    en: 'It decides by consensus: everyone agrees or stands aside.',
    fr: 'Il décide par consensus : tout le monde est d’accord ou s’abstient.',
    ar: 'تقرّر بالتوافق: يوافق الجميع أو يمتنعون.',
  },
  consent: {
    en: 'It decides by consent: nobody has a reasoned objection.',
    fr: 'Il décide par consentement : personne n’a d’objection motivée.',
    ar: 'تقرّر بالرضا: لا اعتراض مسبّب من أحد.',
  },
  majority: {
    en: 'It decides by majority: more than half of the votes say yes.',
    fr: 'Il décide à la majorité : plus de la moitié des votes disent oui.',
    ar: 'تقرّر بالأغلبية: أكثر من نصف الأصوات نعم.',
  },
  'two-thirds': {
    en: 'It decides by two thirds of the votes.',
    fr: 'Il décide aux deux tiers des votes.',
    ar: 'تقرّر بثلثي الأصوات.',
  },
})

export const quorumKindWords = staff({
  'more-than-half': { en: 'More than half', fr: 'Plus de la moitié' },
  half: { en: 'At least half', fr: 'Au moins la moitié' },
  'two-thirds': { en: 'At least two thirds', fr: 'Au moins les deux tiers' },
  third: { en: 'At least a third', fr: 'Au moins le tiers' },
  quarter: { en: 'At least a quarter', fr: 'Au moins le quart' },
  number: { en: 'A number of people', fr: 'Un nombre de personnes' },
  'own-share': { en: 'Another share', fr: 'Une autre part' },
}) satisfies Record<QuorumKind, unknown>

export const staffWords = staff({
  write: { en: 'Write a new version', fr: 'Rédiger une nouvelle version' },
  begin: { en: 'Write the terms of reference', fr: 'Rédiger le mandat' },
  writeLead: {
    en: 'A version is never rewritten. Meetings already called or held keep the version of their time.',
    fr: 'Une version n’est jamais réécrite. Les réunions déjà convoquées ou tenues gardent la version de leur époque.',
  },
  textEn: { en: 'The text in English', fr: 'Le texte en anglais' },
  textFr: { en: 'The text in French', fr: 'Le texte en français' },
  optional: { en: '(if you like)', fr: '(facultatif)' },
  quorum: {
    en: 'How many must be here to decide?',
    fr: 'Combien de personnes doivent être présentes pour décider?',
  },
  n: {
    en: 'How many people? (for “A number of people”)',
    fr: 'Combien de personnes? (pour « Un nombre de personnes »)',
  },
  over: { en: 'How many …', fr: 'Combien …' },
  of: {
    en: '… out of every how many? (for “Another share”)',
    fr: '… sur combien? (pour « Une autre part »)',
  },
  secondCall: { en: 'And if too few come?', fr: 'Et si trop peu de gens viennent?' },
  'whoever-attends': {
    en: 'Call again: whoever attends then is enough',
    fr: 'Convoquer de nouveau : les personnes présentes suffisent alors',
  },
  same: { en: 'The same number is needed again', fr: 'Le même nombre est encore requis' },
  decides: { en: 'How does it decide?', fr: 'Comment décide-t-il?' },
  oneVoice: { en: 'One organisation, one voice', fr: 'Un organisme, une voix' },
  alternates: { en: 'Alternates may stand in', fr: 'Les suppléances sont permises' },
  proxies: {
    en: 'How many proxies may one person carry?',
    fr: 'Combien de procurations une personne peut-elle porter?',
  },
  proxiesHint: { en: '0 for none', fr: '0 pour aucune' },
  abstentions: { en: 'An abstention counts as a no', fr: 'Une abstention compte comme un non' },
  abstentionsHint: {
    en: 'Ordinarily it does not.',
    fr: 'Habituellement, ce n’est pas le cas.',
  },
  termMonths: { en: 'How many months does a term last?', fr: 'Combien de mois dure un mandat?' },
  conflicts: {
    en: 'Ask for conflicts of interest at each meeting',
    fr: 'Demander les conflits d’intérêts à chaque réunion',
  },
  approve: {
    en: 'Approve minutes at the next meeting',
    fr: 'Adopter le procès-verbal à la réunion suivante',
  },
  landEn: { en: 'Land acknowledgement in English', fr: 'Reconnaissance du territoire en anglais' },
  landFr: { en: 'Land acknowledgement in French', fr: 'Reconnaissance du territoire en français' },
  asks: { en: 'Who should be at the table?', fr: 'Qui devrait être à la table?' },
  asksHint: {
    en: 'At least how many, from which sector or community. The balance picture is measured against this.',
    fr: 'Au moins combien, de quel secteur ou de quelle communauté. L’équilibre est mesuré par rapport à cela.',
  },
  atLeastN: { en: 'At least ({n})', fr: 'Au moins ({n})' },
  sectorN: { en: 'from the sector', fr: 'du secteur' },
  communityN: { en: 'from', fr: 'de' },
  any: { en: 'any', fr: 'peu importe' },
  from: { en: 'From which day does it hold?', fr: 'À partir de quelle date s’applique-t-il?' },
  decision: { en: 'Which decision adopted it?', fr: 'Quelle décision l’a adopté?' },
  noDecision: { en: 'None on record', fr: 'Aucune inscrite' },
  how: { en: 'How was it adopted?', fr: 'Comment a-t-il été adopté?' },
  preview: { en: 'See what it means', fr: 'Voir ce que cela veut dire' },
  adopt: { en: 'Put this version in force', fr: 'Mettre cette version en vigueur' },
  adopted: { en: 'Version {version} is kept.', fr: 'La version {version} est enregistrée.' },
  wholeNumber: {
    en: 'Write a whole number, not too large.',
    fr: 'Écrivez un nombre entier, pas trop grand.',
  },
  quorumNumbers: {
    en: 'Write the number this quorum needs.',
    fr: 'Écrivez le nombre que demande ce quorum.',
  },
  'rewrites-the-past': {
    en: 'Choose today or a later day, after the last version begins: past meetings keep the rules they had.',
    fr: 'Choisissez aujourd’hui ou plus tard, après le début de la dernière version : les réunions passées gardent leurs règles.',
  },
  'changed-meanwhile': {
    en: 'Somebody put version {version} in force while you were writing. Yours is kept below; look at theirs, then save again.',
    fr: 'Quelqu’un a mis la version {version} en vigueur pendant que vous écriviez. La vôtre est conservée ci-dessous; regardez la leur, puis enregistrez de nouveau.',
  },
})
