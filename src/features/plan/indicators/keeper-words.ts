import { visitor } from '#platform/words/messages.ts'

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
  next: {
    en: 'The figure stands in the plan with its day, and you as its source.',
    fr: 'Le chiffre est inscrit au plan avec sa date, et vous comme source.',
    ar: 'يُسجَّل الرقم في الخطة مع تاريخه، وأنتم مصدره.',
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
