import { type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { Cost, PoolKind, Way } from './entry.ts'
import type { MatchState } from './match-state.ts'

export const kindNames: Record<PoolKind, VisitorMessage> = visitor({
  room: { en: 'Room', fr: 'Salle', ar: 'قاعة' },
  vehicle: { en: 'Van or car', fr: 'Fourgonnette ou voiture', ar: 'حافلة صغيرة أو سيارة' },
  interpreter: { en: 'Interpreter', fr: 'Interprète', ar: 'مترجم شفوي' },
  childcare: { en: 'Child care', fr: 'Garde d’enfants', ar: 'رعاية الأطفال' },
  trainer: { en: 'Trainer', fr: 'Formateur ou formatrice', ar: 'مدرب' },
  licence: { en: 'Licence', fr: 'Licence', ar: 'ترخيص' },
  equipment: { en: 'Equipment', fr: 'Matériel', ar: 'معدات' },
  other: { en: 'Something else', fr: 'Autre chose', ar: 'شيء آخر' },
})

export const wayNames: Record<Way, VisitorMessage> = visitor({
  offer: { en: 'Offered', fr: 'Offert', ar: 'معروض' },
  ask: { en: 'Asked for', fr: 'Demandé', ar: 'مطلوب' },
})

export const costNames: Record<Cost, VisitorMessage> = visitor({
  free: { en: 'Free', fr: 'Gratuit', ar: 'مجاني' },
  'at-cost': { en: 'At cost', fr: 'Au prix coûtant', ar: 'بسعر التكلفة' },
})

export const stateNames: Record<MatchState, VisitorMessage> = visitor({
  waiting: { en: 'waiting for an answer', fr: 'en attente de réponse', ar: 'بانتظار الجواب' },
  agreed: { en: 'agreed', fr: 'convenu', ar: 'متفق عليه' },
  refused: { en: 'not possible', fr: 'pas possible', ar: 'غير ممكن' },
  withdrawn: { en: 'taken back', fr: 'retiré', ar: 'مسحوب' },
  used: { en: 'used', fr: 'utilisé', ar: 'استُخدم' },
})

/** How an offer or an ask is described, to staff and to members alike. */
export const entryWords = visitor({
  kind: { en: 'What kind', fr: 'Quel genre', ar: 'ما نوعه' },
  title: { en: 'In a few words', fr: 'En quelques mots', ar: 'باختصار' },
  titleHint: {
    en: 'A room for 20 with a kitchen; an Arabic interpreter by phone.',
    fr: 'Une salle pour 20 personnes avec cuisine; une interprète vers l’arabe par téléphone.',
    ar: 'قاعة لعشرين شخصًا مع مطبخ؛ مترجم عربي بالهاتف.',
  },
  conditions: { en: 'Conditions', fr: 'Conditions', ar: 'الشروط' },
  language: { en: 'Language', fr: 'Langue', ar: 'اللغة' },
  languageHint: { en: 'For an interpreter.', fr: 'Pour un ou une interprète.', ar: 'للمترجم الشفوي.' },
  languageUnknown: {
    en: 'We do not know this language. Write its usual name.',
    fr: 'Nous ne connaissons pas cette langue. Écrivez son nom courant.',
    ar: 'لا نعرف هذه اللغة. اكتبوا اسمها المألوف.',
  },
  community: { en: 'In which community', fr: 'Dans quelle communauté', ar: 'في أي بلدة' },
  nowhere: { en: 'Not said', fr: 'Non précisé', ar: 'غير محدد' },
  place: { en: 'Where exactly', fr: 'Où exactement', ar: 'أين بالضبط' },
  comesToYou: {
    en: 'It comes to whoever uses it, or works at a distance',
    fr: 'Se déplace, ou fonctionne à distance',
    ar: 'يأتي إلى من يستخدمه أو يعمل عن بُعد',
  },
  howMany: { en: 'For how many', fr: 'Pour combien', ar: 'لكم شخصًا' },
  atOnce: {
    en: 'To how many at the same time',
    fr: 'À combien d’emprunteurs en même temps',
    ar: 'لكم جهة في الوقت نفسه',
  },
  cost: { en: 'Cost', fr: 'Coût', ar: 'التكلفة' },
  days: { en: 'Every week on', fr: 'Chaque semaine le', ar: 'كل أسبوع في' },
  on: { en: 'Or on one day', fr: 'Ou un seul jour', ar: 'أو في يوم واحد' },
  from: { en: 'From', fr: 'De', ar: 'من' },
  to: { en: 'To', fr: 'À', ar: 'إلى' },
  weeks: { en: 'For how many weeks', fr: 'Pendant combien de semaines', ar: 'لكم أسبوعًا' },
  note: { en: 'A word about it', fr: 'Un mot à ce sujet', ar: 'كلمة بشأنه' },
  ifYouLike: { en: '(if you like)', fr: '(si vous voulez)', ar: '(إن شئتم)' },
  when: { en: 'When', fr: 'Quand', ar: 'متى' },
  where: { en: 'Where', fr: 'Où', ar: 'أين' },
  toBeAgreed: { en: 'to be agreed', fr: 'à convenir', ar: 'يُتفق عليه' },
  weekly: { en: '{day}, {from} to {to}', fr: '{day}, de {from} à {to}', ar: '{day}، من {from} إلى {to}' },
  anywhere: { en: 'comes to you', fr: 'se déplace', ar: 'يأتي إليكم' },
  until: { en: 'On the board until {day}', fr: 'Au tableau jusqu’au {day}', ar: 'على اللوحة حتى {day}' },
  forSo: { en: 'for {count}', fr: 'pour {count}', ar: 'لعدد {count}' },
  slot: { en: '{day}, {from} to {to}', fr: '{day}, de {from} à {to}', ar: '{day}، من {from} إلى {to}' },
  times: {
    en: 'Say both from when and until when.',
    fr: 'Dites de quand à quand.',
    ar: 'اذكروا البداية والنهاية.',
  },
  'ends-before-it-begins': {
    en: 'It ends before it begins.',
    fr: 'La fin précède le début.',
    ar: 'ينتهي قبل أن يبدأ.',
  },
  dayMissing: {
    en: 'Say on which day.',
    fr: 'Dites quel jour.',
    ar: 'اذكروا اليوم.',
  },
  past: { en: 'That is over already.', fr: 'C’est déjà passé.', ar: 'انقضى هذا الوقت.' },
  own: {
    en: 'This is that organisation’s own.',
    fr: 'Cela appartient déjà à cet organisme.',
    ar: 'هذا ملك المؤسسة نفسها.',
  },
  'not-here': {
    en: 'It is not on the board any more.',
    fr: 'Ce n’est plus au tableau.',
    ar: 'لم يعد على اللوحة.',
  },
  'asked-already': {
    en: 'You have asked for it at this time already. They have your letter.',
    fr: 'Vous l’avez déjà demandé pour ce moment. Votre demande leur est parvenue.',
    ar: 'سبق أن طلبتموه في هذا الوقت، وقد وصلتهم رسالتكم.',
  },
  'enough-waiting': {
    en: 'Three of your requests for it wait for an answer. Ask again once they have answered one.',
    fr: 'Trois de vos demandes attendent une réponse. Vous pourrez redemander quand il y en aura une.',
    ar: 'ثلاثة من طلباتكم تنتظر الرد. اطلبوا من جديد بعد أن يجيبوا عن أحدها.',
  },
  'lent-already': {
    en: 'It is lent already at that time. Choose another.',
    fr: 'C’est déjà prêté à ce moment-là. Choisissez-en un autre.',
    ar: 'إنه معار في ذلك الوقت. اختاروا وقتًا آخر.',
  },
  answered: { en: 'This was answered already.', fr: 'La réponse est déjà donnée.', ar: 'سبق الجواب عن هذا.' },
  withdrawn: {
    en: 'It is not needed any more.',
    fr: 'Ce n’est plus nécessaire.',
    ar: 'لم يعد هناك حاجة إليه.',
  },
  'not-agreed': {
    en: 'It was never agreed.',
    fr: 'Cela n’a jamais été convenu.',
    ar: 'لم يُتفق على هذا قط.',
  },
  'not-yet': {
    en: 'That day has not come yet.',
    fr: 'Ce jour n’est pas encore venu.',
    ar: 'لم يأت هذا اليوم بعد.',
  },
})

export const fitWords = visitor({
  time: {
    en: '{minutes} of {asked} asked hours',
    fr: '{minutes} des {asked} heures demandées',
    ar: '{minutes} من {asked} ساعات مطلوبة',
  },
  comes: { en: 'comes to you', fr: 'se déplace', ar: 'يأتي إليكم' },
  distance: {
    en: '{kilometres, plural, =0 {in the same place} other {# km away}}',
    fr: '{kilometres, plural, =0 {au même endroit} other {à # km}}',
    ar: '{kilometres, plural, =0 {في المكان نفسه} other {على بُعد # كم}}',
  },
  size: { en: 'for {offered} of {asked}', fr: 'pour {offered} sur {asked}', ar: 'لعدد {offered} من {asked}' },
  noTime: { en: 'hours not said', fr: 'heures non précisées', ar: 'الأوقات غير محددة' },
  noPlace: { en: 'place not said', fr: 'lieu non précisé', ar: 'المكان غير محدد' },
})

export const useWords = visitor({
  title: {
    en: 'What did “{title}” come to?',
    fr: 'Qu’a donné « {title} »?',
    ar: 'ماذا أفاد «{title}»؟',
  },
  by: { en: '{offerer} lent it to you.', fr: '{offerer} vous l’a prêté.', ar: 'مُعار لكم من {offerer}.' },
  next: {
    en: 'It counts toward what sharing has spared everybody here.',
    fr: 'C’est ajouté à ce que le partage a épargné à tout le monde ici.',
    ar: 'يُضاف إلى ما وفّرته المشاركة على الجميع هنا.',
  },
  usedOn: { en: 'Last used on', fr: 'Utilisé la dernière fois le', ar: 'آخر استخدام في' },
  used: { en: 'Hours used', fr: 'Heures d’utilisation', ar: 'ساعات الاستخدام' },
  spared: {
    en: 'Hours of work it spared you',
    fr: 'Heures de travail que cela vous a épargnées',
    ar: 'ساعات العمل التي وفّرها لكم',
  },
  sparedHint: {
    en: 'What you would have spent finding, driving, booking or doing it yourselves. Leave it blank if you cannot say: that is not none.',
    fr: 'Ce que vous auriez passé à chercher, à conduire, à réserver ou à faire vous-mêmes. Laissez en blanc si vous ne pouvez le dire : ce n’est pas zéro.',
    ar: 'ما كنتم ستمضونه في البحث أو القيادة أو الحجز أو القيام به بأنفسكم. اتركوه فارغًا إن لم تعرفوا: فهذا ليس صفرًا.',
  },
  tell: { en: 'Tell us', fr: 'Nous le dire', ar: 'أخبرونا' },
  thanks: { en: 'Thank you. It is counted.', fr: 'Merci. C’est compté.', ar: 'شكرًا لكم. تم احتسابه.' },
  said: {
    en: 'You said: {used} hours used, {spared} hours spared.',
    fr: 'Vous avez dit : {used} h d’utilisation, {spared} h épargnées.',
    ar: 'بحسب جوابكم: ساعات الاستخدام {used}، والساعات الموفّرة {spared}.',
  },
  saidUnknown: {
    en: 'You said: {used} hours used; how many were spared nobody can say.',
    fr: 'Vous avez dit : {used} h d’utilisation; nul ne peut dire combien d’heures ont été épargnées.',
    ar: 'بحسب جوابكم: ساعات الاستخدام {used}، ولا يُعرف كم وُفّر.',
  },
  correct: { en: 'Correct it', fr: 'Corriger', ar: 'تصحيح' },
  hoursWrong: {
    en: 'Write hours as a number: 2.5',
    fr: 'Écrivez les heures en chiffres : 2,5',
    ar: 'اكتبوا الساعات رقمًا: 2.5',
  },
})

export const answerWords = visitor({
  title: {
    en: '{asker} would like to use “{title}”',
    fr: '{asker} aimerait utiliser « {title} »',
    ar: 'تود {asker} استخدام «{title}»',
  },
  next: {
    en: 'We tell {asker} at once. Keys, times and the rest you settle between yourselves.',
    fr: 'Nous le disons aussitôt à {asker}. Vous réglez ensemble les clés, les heures et le reste.',
    ar: 'نُبلغ {asker} فورًا. أما المفاتيح والأوقات وغيرها فتتفقون عليها فيما بينكم.',
  },
  question: { en: 'Is that all right?', fr: 'Est-ce possible?', ar: 'هل هذا ممكن؟' },
  yes: { en: 'Yes, they can have it', fr: 'Oui, c’est d’accord', ar: 'نعم، لهم ذلك' },
  no: { en: 'No, it is not possible', fr: 'Non, ce n’est pas possible', ar: 'لا، غير ممكن' },
  choose: { en: 'Choose yes or no.', fr: 'Choisissez oui ou non.', ar: 'اختاروا نعم أو لا.' },
  send: { en: 'Send my answer', fr: 'Envoyer ma réponse', ar: 'إرسال جوابي' },
  saidYes: {
    en: 'You said yes. {asker} has been told.',
    fr: 'Vous avez dit oui. {asker} le sait.',
    ar: 'قلتم نعم، وأُبلغت {asker}.',
  },
  saidNo: {
    en: 'You said no. {asker} has been told.',
    fr: 'Vous avez dit non. {asker} le sait.',
    ar: 'قلتم لا، وأُبلغت {asker}.',
  },
  thanks: {
    en: 'Thank you. Your answer is kept.',
    fr: 'Merci. Votre réponse est enregistrée.',
    ar: 'شكرًا لكم. حُفظ جوابكم.',
  },
})

/** An organisation's own page of the board. */
export const shareWords = visitor({
  title: {
    en: 'What {organisation} shares',
    fr: 'Ce que partage {organisation}',
    ar: 'ما تشاركه {organisation}',
  },
  intro: {
    en: 'Organisations here lend each other rooms, vans, interpreters and more. Put on the board what you can share or what you need.',
    fr: 'Ici, les organismes se prêtent des salles, des fourgonnettes, des interprètes et plus encore. Inscrivez au tableau ce que vous pouvez partager ou ce dont vous avez besoin.',
    ar: 'تتبادل المؤسسات هنا القاعات والحافلات والمترجمين وغير ذلك. ضعوا على اللوحة ما يمكنكم مشاركته أو ما تحتاجون إليه.',
  },
  next: {
    en: 'Other organisations see what you put on the board. When one asks for it, we write to you, and you say yes or no.',
    fr: 'Les autres organismes voient ce que vous inscrivez au tableau. Quand l’un d’eux le demande, nous vous écrivons, et vous dites oui ou non.',
    ar: 'ترى المؤسسات الأخرى ما تضعونه على اللوحة. وحين تطلبه إحداها نكتب إليكم لتجيبوا بنعم أو لا.',
  },
  yours: { en: 'Yours on the board', fr: 'Les vôtres au tableau', ar: 'ما لكم على اللوحة' },
  noneYet: { en: 'Nothing yet.', fr: 'Rien pour l’instant.', ar: 'لا شيء بعد.' },
  renew: { en: 'It still holds', fr: 'C’est toujours vrai', ar: 'ما زال قائمًا' },
  end: { en: 'Take it off', fr: 'Retirer', ar: 'إزالة' },
  over: { en: 'no longer on the board', fr: 'n’est plus au tableau', ar: 'لم يعد على اللوحة' },
  fits: { en: 'This may answer it', fr: 'Ceci pourrait convenir', ar: 'قد يلبي هذا طلبكم' },
  others: { en: 'What others share', fr: 'Ce que partagent les autres', ar: 'ما يشاركه الآخرون' },
  othersAsk: { en: 'What others look for', fr: 'Ce que cherchent les autres', ar: 'ما يبحث عنه الآخرون' },
  ask: { en: 'Ask for it', fr: 'Le demander', ar: 'طلبه' },
  askTitle: { en: 'Ask for “{title}”', fr: 'Demander « {title} »', ar: 'طلب «{title}»' },
  add: {
    en: 'Put something on the board',
    fr: 'Inscrire quelque chose au tableau',
    ar: 'وضع شيء على اللوحة',
  },
  way: {
    en: 'Do you offer it or look for it?',
    fr: 'L’offrez-vous ou le cherchez-vous?',
    ar: 'هل تعرضونه أم تبحثون عنه؟',
  },
  weOffer: { en: 'We can share it', fr: 'Nous pouvons le partager', ar: 'يمكننا مشاركته' },
  weAsk: { en: 'We look for it', fr: 'Nous le cherchons', ar: 'نبحث عنه' },
  put: { en: 'Put it on the board', fr: 'L’inscrire au tableau', ar: 'وضعه على اللوحة' },
  done: { en: 'Done. Thank you.', fr: 'C’est fait. Merci.', ar: 'تم. شكرًا لكم.' },
  back: { en: 'Back to the board', fr: 'Revenir au tableau', ar: 'العودة إلى اللوحة' },
  requests: { en: 'What you asked for', fr: 'Ce que vous avez demandé', ar: 'ما طلبتموه' },
})
