import { visitor } from '../words/messages.ts'

export const words = visitor({
  notFoundTitle: { en: 'This page is not here', fr: 'Cette page n’existe pas', ar: 'هذه الصفحة غير موجودة' },
  notFound: {
    en: 'The address may be mistyped, or what was here has moved.',
    fr: 'L’adresse est peut-être mal écrite, ou ce qui était ici a été déplacé.',
    ar: 'ربما كُتب العنوان بشكل غير صحيح، أو نُقل ما كان هنا.',
  },
  home: { en: 'Go to the home page', fr: 'Aller à l’accueil', ar: 'الذهاب إلى الصفحة الرئيسية' },
  forbiddenTitle: {
    en: 'This page is not open to you',
    fr: 'Cette page ne vous est pas ouverte',
    ar: 'هذه الصفحة غير متاحة لكم',
  },
  forbidden: {
    en: 'Your role in this partnership does not include it. If it should, ask the coordinator.',
    fr: 'Votre rôle dans ce partenariat n’y donne pas accès. S’il le devrait, parlez-en à la coordination.',
    ar: 'دوركم في هذه الشراكة لا يشمل هذه الصفحة. إذا كان ينبغي ذلك، فاسألوا المنسق.',
  },
  foreignTitle: {
    en: 'This form was sent from another site',
    fr: 'Ce formulaire vient d’un autre site',
    ar: 'أُرسل هذا النموذج من موقع آخر',
  },
  foreign: {
    en: 'For your safety we did nothing. Open the page here and try again.',
    fr: 'Par prudence, rien n’a été fait. Ouvrez la page ici et recommencez.',
    ar: 'حفاظًا على سلامتكم لم نفعل شيئًا. افتحوا الصفحة هنا وحاولوا مرة أخرى.',
  },
  brokenTitle: {
    en: 'Something broke on our side',
    fr: 'Quelque chose s’est brisé de notre côté',
    ar: 'حدث عطل لدينا',
  },
  broken: {
    en: 'Nothing you sent was half-saved. Try again in a minute; if it goes on, tell us this number: {reference}',
    fr: 'Rien de ce que vous avez envoyé n’a été enregistré à moitié. Réessayez dans une minute; si le problème persiste, donnez-nous ce numéro : {reference}',
    ar: 'لم يُحفظ شيء مما أرسلتموه بشكل ناقص. حاولوا مرة أخرى بعد دقيقة؛ وإذا استمر الأمر فأخبرونا بهذا الرقم: {reference}',
  },
  awayTitle: {
    en: 'We will be back in a moment',
    fr: 'Nous revenons dans un instant',
    ar: 'سنعود بعد لحظات',
  },
  away: {
    en: 'The database is not answering. Nothing is lost; please try again shortly.',
    fr: 'La base de données ne répond pas. Rien n’est perdu; réessayez bientôt.',
    ar: 'قاعدة البيانات لا تستجيب. لم يُفقد شيء؛ يرجى المحاولة بعد قليل.',
  },
  fullTitle: { en: 'There is no room left', fr: 'Il n’y a plus de place', ar: 'لم تبق مساحة' },
  full: {
    en: 'The disk of this installation is full, so nothing was saved. Whoever runs it has to make room; then send it again.',
    fr: 'Le disque de cette installation est plein; rien n’a donc été enregistré. La personne qui s’en occupe doit faire de la place; renvoyez ensuite le formulaire.',
    ar: 'قرص هذا النظام ممتلئ، لذلك لم يُحفظ شيء. على من يديره أن يوفر مساحة، ثم أعيدوا الإرسال.',
  },
  tooManyTitle: { en: 'Please wait a little', fr: 'Un peu de patience', ar: 'يرجى الانتظار قليلًا' },
  tooMany: {
    en: 'This was tried many times in a short while. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
    fr: 'Il y a eu beaucoup d’essais en peu de temps. Réessayez dans {minutes, plural, one {# minute} other {# minutes}}.',
    ar: 'جرت محاولات كثيرة في وقت قصير. حاولوا مرة أخرى بعد {minutes, plural, one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
  },
  heldUp: {
    en: 'Many of these came from where you are in a short while; in a library or an office, others may share your connection. Nothing is lost: keep this page open and send it again in {minutes, plural, one {# minute} other {# minutes}}. If it cannot wait, write or call: our page about us, at the foot of this one, says how.',
    fr: 'Il en est venu beaucoup d’où vous êtes en peu de temps; dans une bibliothèque ou un bureau, d’autres partagent peut-être votre connexion. Rien n’est perdu : gardez cette page ouverte et renvoyez-la dans {minutes, plural, one {# minute} other {# minutes}}. Si cela ne peut attendre, écrivez ou appelez : la page qui nous présente, au bas de celle-ci, dit comment.',
    ar: 'وصل الكثير من هذه من حيث أنتم في وقت قصير؛ ففي مكتبة أو مكتب قد يشارككم آخرون الاتصال نفسه. لم يُفقد شيء: أبقوا هذه الصفحة مفتوحة وأعيدوا إرسالها بعد {minutes, plural, one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}. وإن لم يكن الأمر يحتمل الانتظار فاكتبوا أو اتصلوا: تجدون الطريقة في صفحة التعريف بنا أسفل هذه الصفحة.',
  },
  tooLargeTitle: {
    en: 'That is too large to send',
    fr: 'C’est trop gros pour être envoyé',
    ar: 'هذا أكبر من أن يُرسل',
  },
  tooLarge: {
    en: 'The most this page takes is {megabytes} MB. Go back: what you typed is still there.',
    fr: 'Cette page accepte au plus {megabytes} Mo. Revenez en arrière : ce que vous avez écrit y est encore.',
    ar: 'أقصى ما تقبله هذه الصفحة هو {megabytes} ميغابايت. ارجعوا إلى الخلف: ما كتبتموه لا يزال هناك.',
  },
  unreadableTitle: {
    en: 'What arrived here cannot be read',
    fr: 'Ce qui est arrivé ici est illisible',
    ar: 'تعذرت قراءة ما وصل',
  },
  unreadable: {
    en: 'It was cut off or garbled on its way, so nothing was saved. Go back and send it again.',
    fr: 'L’envoi a été coupé ou brouillé en chemin; rien n’a donc été enregistré. Revenez en arrière et renvoyez-le.',
    ar: 'انقطع الإرسال أو تشوّه في الطريق، لذلك لم يُحفظ شيء. ارجعوا إلى الخلف وأرسلوه مرة أخرى.',
  },
  changedKeyTitle: {
    en: 'This form was already sent',
    fr: 'Ce formulaire a déjà été envoyé',
    ar: 'سبق إرسال هذا النموذج',
  },
  changedKey: {
    en: 'It was sent a moment ago with other words in it. Open the page afresh to change what was saved.',
    fr: 'Il vient d’être envoyé avec un autre contenu. Rouvrez la page pour modifier ce qui a été enregistré.',
    ar: 'أُرسل قبل لحظات بمحتوى مختلف. افتحوا الصفحة من جديد لتغيير ما حُفظ.',
  },
  errorsTitle: {
    en: '{count, plural, one {One thing needs your attention} other {# things need your attention}}',
    fr: '{count, plural, one {Une chose demande votre attention} other {# choses demandent votre attention}}',
    ar: '{count, plural, one {أمر واحد يحتاج إلى انتباهكم} two {أمران يحتاجان إلى انتباهكم} few {# أمور تحتاج إلى انتباهكم} many {# أمرًا يحتاج إلى انتباهكم} other {# أمر يحتاج إلى انتباهكم}}',
  },
  missing: { en: 'Fill this in.', fr: 'Remplissez ce champ.', ar: 'املؤوا هذا الحقل.' },
  tooLong: {
    en: 'Shorten this to {max, plural, one {# character} other {# characters}}.',
    fr: 'Raccourcissez à {max, plural, one {# caractère} other {# caractères}}.',
    ar: 'اختصروا هذا إلى {max} حرفًا أو أقل.',
  },
  tooShort: {
    en: 'Write at least {min, plural, one {# character} other {# characters}}.',
    fr: 'Écrivez au moins {min, plural, one {# caractère} other {# caractères}}.',
    ar: 'اكتبوا {min} أحرف على الأقل.',
  },
  badEmail: {
    en: 'Write an e-mail address like name@example.ca.',
    fr: 'Écrivez une adresse comme nom@exemple.ca.',
    ar: 'اكتبوا عنوان بريد إلكتروني مثل name@example.ca.',
  },
  badUrl: {
    en: 'Write a web address like https://example.ca.',
    fr: 'Écrivez une adresse Web comme https://exemple.ca.',
    ar: 'اكتبوا عنوان موقع مثل https://example.ca.',
  },
  badChoice: {
    en: 'Choose one of the options.',
    fr: 'Choisissez une des options.',
    ar: 'اختاروا أحد الخيارات.',
  },
  badNumber: { en: 'Write a number.', fr: 'Écrivez un nombre.', ar: 'اكتبوا رقمًا.' },
  badDay: {
    en: 'Write a day like 2026-11-03.',
    fr: 'Écrivez une date comme 2026-11-03.',
    ar: 'اكتبوا تاريخًا مثل 2026-11-03.',
  },
  wrong: { en: 'Check this.', fr: 'Vérifiez ce champ.', ar: 'تحققوا من هذا.' },
})
