import { visitor } from '#platform/words/messages.ts'
import type { Choice } from './coordination.ts'
import type { Alike, Dimension } from './likeness.ts'

/** What providers, and later everybody, read of an overlap: plain information. */
export const shown = visitor({
  threadTitle: {
    en: 'Two services for one need: {need}, {places}',
    fr: 'Deux services pour un même besoin : {need}, {places}',
    ar: 'خدمتان لحاجة واحدة: {need}، {places}',
  },
  threadTitleAnywhere: {
    en: 'Two services for one need: {need}',
    fr: 'Deux services pour un même besoin : {need}',
    ar: 'خدمتان لحاجة واحدة: {need}',
  },
  both: {
    en: 'Both offer this: {needs}.',
    fr: 'Les deux offrent ceci : {needs}.',
    ar: 'كلتا الخدمتين تقدم: {needs}.',
  },
  doors: {
    en: 'Their doors are {kilometres, plural, =0 {less than 1 km} other {about # km}} apart{where, select, no {} other {, in {places}}}.',
    fr: 'Leurs portes sont à {kilometres, plural, =0 {moins de 1 km} other {environ # km}} l’une de l’autre{where, select, no {} other {, à {places}}}.',
    ar: 'تبعد إحداهما عن الأخرى {kilometres, plural, =0 {أقل من كيلومتر} other {نحو # كم}}{where, select, no {} other {، في {places}}}.',
  },
  city: { en: 'Both are in {places}.', fr: 'Les deux sont à {places}.', ar: 'كلتاهما في {places}.' },
  noDoor: {
    en: 'Both are given by phone, online or over a whole area.',
    fr: 'Les deux se donnent par téléphone, en ligne ou dans toute une région.',
    ar: 'تُقدَّم كلتاهما بالهاتف أو عبر الإنترنت أو لمنطقة كاملة.',
  },
  oneDoor: {
    en: 'One has a door; the other is given by phone, online or over a whole area.',
    fr: 'L’un a pignon sur rue; l’autre se donne par téléphone, en ligne ou dans toute une région.',
    ar: 'لإحداهما مقر، والأخرى تُقدَّم بالهاتف أو عبر الإنترنت أو لمنطقة كاملة.',
  },
  languages: {
    en: 'Both are given in {languages}.',
    fr: 'Langues que les deux ont en commun : {languages}.',
    ar: 'اللغات المشتركة: {languages}.',
  },
  noLanguages: {
    en: 'They share no language: {onlyA} on one side, {onlyB} on the other.',
    fr: 'Aucune langue en commun : {onlyA} d’un côté, {onlyB} de l’autre.',
    ar: 'لا لغة مشتركة بينهما: {onlyA} من جهة و{onlyB} من الجهة الأخرى.',
  },
  languagesElse: {
    en: 'One of them only: {languages}.',
    fr: 'Chez l’un des deux seulement : {languages}.',
    ar: 'لدى إحداهما فقط: {languages}.',
  },
  people: {
    en: 'Both are for {people}.',
    fr: 'Les deux s’adressent à ces personnes : {people}.',
    ar: 'كلتاهما موجهة إلى: {people}.',
  },
  peopleApart: {
    en: 'Open to these people at one of them only: {people}.',
    fr: 'Ces personnes ne sont admises que chez l’un des deux : {people}.',
    ar: 'تقبل إحداهما فقط: {people}.',
  },
  otherPeople: {
    en: 'They are meant for different people.',
    fr: 'Ils ne s’adressent pas aux mêmes personnes.',
    ar: 'هما موجهتان إلى أشخاص مختلفين.',
  },
  hours: {
    en: 'Open at the same time for {hours} hours a week: {when}.',
    fr: 'Ouverts en même temps {hours} heures par semaine : {when}.',
    ar: 'الساعات المشتركة في الأسبوع: {hours} ({when}).',
  },
  noHours: {
    en: 'They are never open at the same time.',
    fr: 'Ils ne sont jamais ouverts en même temps.',
    ar: 'لا تفتحان في الوقت نفسه أبدًا.',
  },
  span: { en: '{day} {from} to {to}', fr: '{day} de {from} à {to}', ar: '{day} من {from} إلى {to}' },
  unknown: {
    en: 'One or both listings do not say, so we cannot tell.',
    fr: 'L’une des fiches ou les deux ne le disent pas; nous ne pouvons donc pas le savoir.',
    ar: 'لا تذكر معلومات إحدى الخدمتين أو كلتيهما ذلك، فلا يمكننا أن نعرف.',
  },
  none: { en: 'nobody in common', fr: 'personne en commun', ar: 'لا أحد مشترك' },
})

export const dimensionWords: Record<Dimension, ReturnType<typeof visitor>[string]> = visitor({
  need: { en: 'Need', fr: 'Besoin', ar: 'الحاجة' },
  place: { en: 'Place', fr: 'Lieu', ar: 'المكان' },
  language: { en: 'Languages', fr: 'Langues', ar: 'اللغات' },
  audience: { en: 'For whom', fr: 'Pour qui', ar: 'لمن' },
  hours: { en: 'Hours', fr: 'Heures', ar: 'الأوقات' },
})

export const alikeWords: Record<Alike, ReturnType<typeof visitor>[string]> = visitor({
  same: { en: 'the same', fr: 'pareil', ar: 'متطابق' },
  partly: { en: 'partly', fr: 'en partie', ar: 'جزئيًا' },
  different: { en: 'different', fr: 'différent', ar: 'مختلف' },
  unknown: { en: 'we cannot tell', fr: 'nous ne savons pas', ar: 'لا نعرف' },
})

export const choiceWords: Record<Choice, ReturnType<typeof visitor>[string]> = visitor({
  talk: { en: 'Talk about it', fr: 'En parler', ar: 'نتحدث في الأمر' },
  pool: {
    en: 'Pool it: do it together',
    fr: 'Mettre en commun : le faire ensemble',
    ar: 'نجمع الجهود ونعمل معًا',
  },
  divide: {
    en: 'Divide it: by place, day, language or people',
    fr: 'Se répartir : par lieu, jour, langue ou public',
    ar: 'نوزّع العمل: حسب المكان أو اليوم أو اللغة أو الناس',
  },
  leave: { en: 'Leave it as it is', fr: 'Laisser les choses ainsi', ar: 'نترك الأمر كما هو' },
})

/** The page the link opens. */
export const linkWords = visitor({
  title: {
    en: 'You and {other} do something alike',
    fr: 'Vous et {other} faites une chose semblable',
    ar: 'أنتم و{other} تقدمون شيئًا متشابهًا',
  },
  intro: {
    en: 'Your “{mine}” and “{theirs}” of {other} meet in what follows. That two do it may be quite right. Nothing is merged or changed here; we only ask whether you would like to coordinate.',
    fr: 'Votre service « {mine} » et « {theirs} », de {other}, se rejoignent sur ce qui suit. Il peut être tout à fait juste qu’il y en ait deux. Rien n’est fusionné ni changé ici; nous demandons seulement si vous souhaitez vous coordonner.',
    ar: 'تلتقي خدمتكم «{mine}» مع «{theirs}» لدى {other} فيما يلي. قد يكون وجود خدمتين صوابًا تمامًا. لا شيء يُدمج أو يُغيَّر هنا؛ نسأل فقط إن كنتم ترغبون في التنسيق.',
  },
  whatIsAlike: {
    en: 'What the two listings say',
    fr: 'Ce que disent les deux fiches',
    ar: 'ما يقوله الدليل عن الخدمتين',
  },
  note: { en: '{sender} adds:', fr: '{sender} ajoute :', ar: 'يضيف {sender}:' },
  question: { en: 'What would you like?', fr: 'Que souhaitez-vous?', ar: 'ماذا تفضلون؟' },
  yourNote: { en: 'Anything to add?', fr: 'Quelque chose à ajouter?', ar: 'هل تودون إضافة شيء؟' },
  ifYouLike: { en: '(if you like)', fr: '(si vous voulez)', ar: '(إن شئتم)' },
  sealed: {
    en: 'Neither side sees the other’s answer before both have answered, or before {day} has passed.',
    fr: 'Aucune des deux parties ne voit la réponse de l’autre avant que les deux aient répondu, ou que le {day} soit passé.',
    ar: 'لا يرى أي طرف جواب الآخر قبل أن يجيب الطرفان أو ينقضي {day}.',
  },
  send: { en: 'Send my answer', fr: 'Envoyer ma réponse', ar: 'إرسال جوابي' },
  wrong: {
    en: 'If your listing is wrong, tell {sender}: then this question goes away by itself.',
    fr: 'Si votre fiche est inexacte, dites-le à {sender} : la question disparaîtra d’elle-même.',
    ar: 'إن كانت معلومات خدمتكم غير صحيحة فأخبروا {sender}، وعندها يزول هذا السؤال من تلقاء نفسه.',
  },
  thanks: {
    en: 'Thank you. Your answer is kept.',
    fr: 'Merci. Votre réponse est enregistrée.',
    ar: 'شكرًا لكم. حُفظ جوابكم.',
  },
  youSaid: { en: 'You answered: {choice}', fr: 'Votre réponse : {choice}', ar: 'جوابكم: {choice}' },
  theySaid: {
    en: '{other} answered: {choice}',
    fr: 'Réponse de {other} : {choice}',
    ar: 'جواب {other}: {choice}',
  },
  theyDidNot: {
    en: '{other} has not answered.',
    fr: '{other} n’a pas répondu.',
    ar: 'لم يُجب {other}.',
  },
  waiting: {
    en: 'You will see here what {other} answered once they have, or after {day}. Until then you may change your answer.',
    fr: 'Vous verrez ici la réponse de {other} dès qu’elle sera donnée, ou après le {day}. D’ici là, vous pouvez changer la vôtre.',
    ar: 'سترون هنا جواب {other} حين يصل، أو بعد {day}. وحتى ذلك الحين يمكنكم تغيير جوابكم.',
  },
  alreadySeen: {
    en: 'Both answers have been shown, so yours can no longer be changed. Write to {sender} instead.',
    fr: 'Les deux réponses ont été dévoilées; la vôtre ne peut donc plus changer. Écrivez plutôt à {sender}.',
    ar: 'كُشف الجوابان، فلا يمكن تغيير جوابكم بعد الآن. راسلوا {sender} بدلًا من ذلك.',
  },
  choose: {
    en: 'Choose one of the four.',
    fr: 'Choisissez une des quatre réponses.',
    ar: 'اختاروا واحدًا من الأربعة.',
  },
  changed: {
    en: 'One of the two services has changed since you were asked, so the question no longer stands. Thank you.',
    fr: 'L’un des deux services a changé depuis la question, qui ne se pose donc plus. Merci.',
    ar: 'تغيرت إحدى الخدمتين بعد سؤالكم، فلم يعد السؤال قائمًا. شكرًا لكم.',
  },
  ended: {
    en: 'One of the two services is no longer offered, so the question no longer stands. Thank you.',
    fr: 'L’un des deux services n’est plus offert; la question ne se pose donc plus. Merci.',
    ar: 'لم تعد إحدى الخدمتين تُقدَّم، فلم يعد السؤال قائمًا. شكرًا لكم.',
  },
  withdrawn: {
    en: 'The partnership took this question back. There is nothing to do.',
    fr: 'Le partenariat a retiré cette question. Il n’y a rien à faire.',
    ar: 'سحبت الشراكة هذا السؤال. لا شيء مطلوب منكم.',
  },
  outcome: { en: 'What came of it', fr: 'Ce qui en est résulté', ar: 'ما نتج عن ذلك' },
  outcomeOn: { en: '{choice}, {day}', fr: '{choice}, le {day}', ar: '{choice}، {day}' },
  again: { en: 'Change my answer', fr: 'Changer ma réponse', ar: 'تغيير جوابي' },
  back: { en: 'Back to the question', fr: 'Revenir à la question', ar: 'العودة إلى السؤال' },
})

export const letterWords = visitor({
  subject: {
    en: 'You and {other}: would you like to coordinate?',
    fr: 'Vous et {other} : souhaitez-vous vous coordonner?',
    ar: 'أنتم و{other}: هل ترغبون في التنسيق؟',
  },
  subjectAgain: {
    en: 'A reminder: you and {other}',
    fr: 'Un rappel : vous et {other}',
    ar: 'تذكير: أنتم و{other}',
  },
  heading: { en: 'Hello {name}', fr: 'Bonjour {name}', ar: 'مرحبًا {name}' },
  said: {
    en: 'In the community directory, your “{mine}” and “{theirs}” of {other} do something alike:',
    fr: 'Dans le répertoire communautaire, votre service « {mine} » et « {theirs} », de {other}, font une chose semblable :',
    ar: 'في دليل خدمات المجتمع، تقدم خدمتكم «{mine}» و«{theirs}» لدى {other} شيئًا متشابهًا:',
  },
  how: {
    en: 'It may be right that there are two. Would you rather talk, pool it, divide it, or leave it as it is? One tap tells us by {day}; you need no account. {other} gets the same letter.',
    fr: 'Il est peut-être juste qu’il y en ait deux. Préférez-vous en parler, mettre en commun, vous répartir la tâche, ou laisser les choses ainsi? Un seul clic suffit, d’ici le {day}; aucun compte n’est nécessaire. {other} reçoit la même lettre.',
    ar: 'قد يكون وجود خدمتين صوابًا. هل تفضلون التحدث أم جمع الجهود أم توزيع العمل أم ترك الأمر كما هو؟ تكفي نقرة واحدة حتى {day}، ولا حاجة إلى حساب. وتصل الرسالة نفسها إلى {other}.',
  },
  button: { en: 'See it and answer', fr: 'Voir et répondre', ar: 'الاطلاع والإجابة' },
  why: {
    en: '{sender} at {partnership} sends this because your organisation offers the service.',
    fr: '{sender}, {partnership}, vous écrit parce que votre organisme offre ce service.',
    ar: 'أرسل {sender} من {partnership} هذه الرسالة لأن مؤسستكم تقدم هذه الخدمة.',
  },
})

/** What everybody reads once something came of it. */
export const publicWords = visitor({
  summary: {
    en: '{a} and {b} were asked whether they would like to coordinate.',
    fr: '{a} et {b} ont été invités à se coordonner.',
    ar: 'سُئل {a} و{b} إن كانا يرغبان في التنسيق.',
  },
  follow: { en: 'Follow the thread', fr: 'Suivre le fil', ar: 'تتبّع الخيط' },
  since: { en: 'Where it stands', fr: 'Où cela en est', ar: 'أين وصل الأمر' },
})
