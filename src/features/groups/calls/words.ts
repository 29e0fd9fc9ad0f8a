import { type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { Said } from './call.ts'

export const words = visitor({
  calls: { en: 'Open calls', fr: 'Appels de candidatures', ar: 'دعوات مفتوحة للترشح' },
  call: { en: 'Open call', fr: 'Appel de candidatures', ar: 'دعوة مفتوحة للترشح' },
  until: {
    en: 'Apply until the end of {day}',
    fr: 'Postulez jusqu’à la fin du {day}',
    ar: 'قدّموا حتى نهاية يوم {day}',
  },
  see: { en: 'See the call and apply', fr: 'Voir l’appel et postuler', ar: 'اطّلعوا على الدعوة وقدّموا' },
  over: {
    en: 'This call closed on {day}. Thank you to everyone who wrote.',
    fr: 'Cet appel a pris fin le {day}. Merci à toutes les personnes qui ont écrit.',
    ar: 'أُغلقت هذه الدعوة في {day}. شكرًا لكل من كتب.',
  },
  draft: {
    en: 'Only staff can see this call until it is opened.',
    fr: 'Seul le personnel voit cet appel tant qu’il n’est pas ouvert.',
    ar: 'لا يرى هذه الدعوة إلا الموظفون حتى تُفتح.',
  },
  seats: { en: 'The seats', fr: 'Les sièges', ar: 'المقاعد' },
  wanted: {
    en: '{count, plural, one {# person} other {# people}}',
    fr: '{count, plural, one {# personne} other {# personnes}}',
    ar: '{count, plural, one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  },
  asked: { en: 'What is asked of you', fr: 'Ce qui vous est demandé', ar: 'ما المطلوب منكم' },
  term: {
    en: 'A term lasts {count, plural, one {# month} other {# months}}.',
    fr: 'Un mandat dure {count, plural, one {# mois} other {# mois}}.',
    ar: 'مدة العضوية {count, plural, one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}}.',
  },
  apply: { en: 'Apply', fr: 'Postuler', ar: 'قدّموا طلبكم' },
  applyLead: {
    en: 'You need no account. We send you a link to prove your address; nothing counts before you open it.',
    fr: 'Aucun compte n’est requis. Nous vous envoyons un lien pour prouver votre adresse; rien ne compte avant que vous l’ouvriez.',
    ar: 'لا حاجة إلى حساب. سنرسل إليكم رابطًا لتأكيد عنوانكم؛ ولا يُحتسب شيء قبل فتحه.',
  },
  name: { en: 'Your name', fr: 'Votre nom', ar: 'اسمكم' },
  email: { en: 'Your e-mail address', fr: 'Votre adresse courriel', ar: 'عنوان بريدكم الإلكتروني' },
  phone: { en: 'Your phone number', fr: 'Votre numéro de téléphone', ar: 'رقم هاتفكم' },
  organisation: {
    en: 'The organisation you speak for',
    fr: 'L’organisme au nom duquel vous parlez',
    ar: 'المنظمة التي تتحدثون باسمها',
  },
  community: { en: 'Your community', fr: 'Votre communauté', ar: 'مجتمعكم' },
  noCommunity: { en: 'Rather not say', fr: 'Je préfère ne pas le dire', ar: 'أفضّل عدم الإجابة' },
  whichSeat: { en: 'Which seat?', fr: 'Quel siège?', ar: 'أي مقعد؟' },
  anySeat: { en: 'Any of them', fr: 'N’importe lequel', ar: 'أي منها' },
  why: {
    en: 'Why would you like to sit at this table?',
    fr: 'Pourquoi aimeriez-vous siéger à cette table?',
    ar: 'لماذا تودّون الجلوس إلى هذه الطاولة؟',
  },
  whyHint: {
    en: 'A few sentences are enough. You do not need experience.',
    fr: 'Quelques phrases suffisent. Aucune expérience n’est requise.',
    ar: 'تكفي بضع جمل. لا حاجة إلى خبرة.',
  },
  optional: { en: '(if you like)', fr: '(facultatif)', ar: '(اختياري)' },
  privacy: {
    en: 'Only the people who review applications read yours. We erase it on {day}.',
    fr: 'Seules les personnes qui étudient les candidatures lisent la vôtre. Nous l’effaçons le {day}.',
    ar: 'لا يقرأ طلبكم إلا من يراجعون الطلبات. ونمحوه في {day}.',
  },
  trap: { en: 'Leave this field blank', fr: 'Laissez ce champ vide', ar: 'اتركوا هذا الحقل فارغًا' },
  send: { en: 'Send my application', fr: 'Envoyer ma candidature', ar: 'أرسلوا طلبي' },
  sentTitle: { en: 'Look at your e-mail', fr: 'Consultez vos courriels', ar: 'تفقّدوا بريدكم' },
  sent: {
    en: 'We sent a link to the address you gave. Open it and press the button: then your application counts.',
    fr: 'Nous avons envoyé un lien à l’adresse indiquée. Ouvrez-le et appuyez sur le bouton : votre candidature comptera alors.',
    ar: 'أرسلنا رابطًا إلى العنوان الذي كتبتموه. افتحوه واضغطوا الزر: عندئذ يُحتسب طلبكم.',
  },
  frontTitle: { en: 'We are looking for people', fr: 'Nous cherchons des personnes', ar: 'نبحث عن أشخاص' },
})

export const linkWords = visitor({
  title: { en: 'Your application: {call}', fr: 'Votre candidature : {call}', ar: 'طلبكم: {call}' },
  unproven: {
    en: 'One step is left. Press the button, and your application counts.',
    fr: 'Il reste une étape. Appuyez sur le bouton et votre candidature compte.',
    ar: 'بقيت خطوة واحدة. اضغطوا الزر ويُحتسب طلبكم.',
  },
  prove: { en: 'Yes, this is my application', fr: 'Oui, c’est ma candidature', ar: 'نعم، هذا طلبي' },
  waiting: {
    en: 'Your application is in. We write to you when it is decided.',
    fr: 'Votre candidature est reçue. Nous vous écrirons une fois la décision prise.',
    ar: 'استلمنا طلبكم. سنكتب إليكم عندما يُبتّ فيه.',
  },
  withdraw: { en: 'Withdraw my application', fr: 'Retirer ma candidature', ar: 'سحب طلبي' },
  withdrawn: {
    en: 'You withdrew your application. Thank you for thinking of us.',
    fr: 'Vous avez retiré votre candidature. Merci d’avoir pensé à nous.',
    ar: 'سحبتم طلبكم. شكرًا لتفكيركم بنا.',
  },
  offered: {
    en: 'We would be glad if you took a seat in {group}, from {day}.',
    fr: 'Nous serions heureux que vous preniez un siège : {group}, à partir du {day}.',
    ar: 'يسعدنا أن تشغلوا مقعدًا في {group} ابتداءً من {day}.',
  },
  accept: { en: 'I accept the seat', fr: 'J’accepte le siège', ar: 'أقبل المقعد' },
  turnDown: { en: 'No, thank you', fr: 'Non, merci', ar: 'لا، شكرًا' },
  accepted: {
    en: 'The seat is yours. Welcome to {group}.',
    fr: 'Le siège est à vous. Bienvenue : {group}.',
    ar: 'المقعد لكم. أهلًا بكم في {group}.',
  },
  'turned-down': {
    en: 'You turned the seat down. Thank you for telling us.',
    fr: 'Vous avez refusé le siège. Merci de nous l’avoir dit.',
    ar: 'اعتذرتم عن المقعد. شكرًا لإبلاغنا.',
  },
  declined: {
    en: 'This time the seats went to others. Thank you for offering your time.',
    fr: 'Cette fois, les sièges ont été attribués à d’autres. Merci d’avoir offert votre temps.',
    ar: 'ذهبت المقاعد هذه المرة إلى آخرين. شكرًا لعرض وقتكم.',
  },
  overNow: {
    en: 'The call closed before this address was proven.',
    fr: 'L’appel a pris fin avant que cette adresse soit prouvée.',
    ar: 'أُغلقت الدعوة قبل تأكيد هذا العنوان.',
  },
  twice: {
    en: 'You have already applied to this call from this address. The first one counts.',
    fr: 'Vous avez déjà postulé à cet appel avec cette adresse. La première candidature compte.',
    ar: 'سبق أن قدّمتم إلى هذه الدعوة من هذا العنوان. يُحتسب الطلب الأول.',
  },
  full: {
    en: 'All of these seats were taken meanwhile. We will write to you.',
    fr: 'Tous ces sièges ont été pris entre-temps. Nous vous écrirons.',
    ar: 'شُغلت كل هذه المقاعد في الأثناء. سنكتب إليكم.',
  },
  notNow: {
    en: 'This cannot be done any more. The page shows how things stand.',
    fr: 'Ce n’est plus possible. La page montre où en sont les choses.',
    ar: 'لم يعد ذلك ممكنًا. تُظهر الصفحة الوضع الحالي.',
  },
  yours: { en: 'What you wrote', fr: 'Ce que vous avez écrit', ar: 'ما كتبتموه' },
  thanks: { en: 'Thank you', fr: 'Merci', ar: 'شكرًا' },
  back: { en: 'Back to your application', fr: 'Retour à votre candidature', ar: 'العودة إلى طلبكم' },
})

export const saysWords: Record<Said, VisitorMessage> = visitor({
  yes: { en: 'Yes', fr: 'Oui', ar: 'نعم' },
  maybe: { en: 'Perhaps', fr: 'Peut-être', ar: 'ربما' },
  no: { en: 'No', fr: 'Non', ar: 'لا' },
  conflict: {
    en: 'I have a conflict of interest',
    fr: 'Je suis en conflit d’intérêts',
    ar: 'لديّ تضارب في المصالح',
  },
})

export const reviewWords = visitor({
  title: {
    en: 'Applications to review: {call}',
    fr: 'Candidatures à étudier : {call}',
    ar: 'طلبات للمراجعة: {call}',
  },
  lead: {
    en: 'Say what you think of each. Where you know the person well, or stand to gain, say that you have a conflict of interest and leave it. What others said is not shown to you.',
    fr: 'Dites ce que vous pensez de chacune. Si vous connaissez bien la personne ou y avez un intérêt, signalez un conflit d’intérêts et n’allez pas plus loin. L’avis des autres ne vous est pas montré.',
    ar: 'قولوا رأيكم في كل طلب. إن كنتم تعرفون الشخص جيدًا أو لكم مصلحة، فاذكروا أن لديكم تضاربًا في المصالح واتركوه. لا تُعرض عليكم آراء الآخرين.',
  },
  next: {
    en: 'What you say helps those who decide. You can change it by the same link until they have.',
    fr: 'Vos avis aident à décider. Vous pouvez les modifier par le même lien jusqu’à la décision.',
    ar: 'يساعد رأيكم من يتخذون القرار، ويمكنكم تغييره بالرابط نفسه حتى يُتخذ.',
  },
  none: {
    en: 'Nobody has applied yet. The link stays good.',
    fr: 'Personne n’a encore postulé. Le lien reste valide.',
    ar: 'لم يتقدم أحد بعد. يبقى الرابط صالحًا.',
  },
  says: {
    en: 'A seat for this person?',
    fr: 'Un siège pour cette personne?',
    ar: 'هل تمنحون هذا الشخص مقعدًا؟',
  },
  words: { en: 'In a few words', fr: 'En quelques mots', ar: 'ببضع كلمات' },
  save: { en: 'Save what I said', fr: 'Enregistrer mes avis', ar: 'احفظوا رأيي' },
  done: {
    en: 'Thank you. What you said is kept; the same link lets you change it until it is decided.',
    fr: 'Merci. Vos avis sont enregistrés; le même lien vous permet de les modifier jusqu’à la décision.',
    ar: 'شكرًا. حُفظ رأيكم؛ ويمكنكم تغييره بالرابط نفسه حتى يُتخذ القرار.',
  },
})

export const letterWords = visitor({
  heading: { en: 'Dear {name},', fr: 'Bonjour {name},', ar: 'تحية طيبة {name}،' },
  proveSubject: { en: 'Your application: {call}', fr: 'Votre candidature : {call}', ar: 'طلبكم: {call}' },
  prove: {
    en: 'You applied for a seat in {group}. Press the button so that we know this address is yours; then your application counts. The same link shows how things stand, and lets you withdraw.',
    fr: 'Vous avez postulé pour un siège : {group}. Appuyez sur le bouton pour que nous sachions que cette adresse est la vôtre; votre candidature comptera alors. Le même lien montre où en sont les choses et vous permet de vous retirer.',
    ar: 'تقدمتم بطلب مقعد في {group}. اضغطوا الزر لنعرف أن هذا العنوان لكم؛ عندئذ يُحتسب طلبكم. ويُظهر الرابط نفسه الوضع الحالي ويتيح لكم الانسحاب.',
  },
  proveButton: { en: 'Confirm my application', fr: 'Confirmer ma candidature', ar: 'تأكيد طلبي' },
  notYou: {
    en: 'If it was not you, do nothing: it is erased within a week.',
    fr: 'Si ce n’était pas vous, ne faites rien : tout est effacé dans la semaine.',
    ar: 'إن لم تكونوا أنتم، فلا تفعلوا شيئًا: يُمحى خلال أسبوع.',
  },
  offerSubject: {
    en: 'A seat for you in {group}',
    fr: 'Un siège pour vous : {group}',
    ar: 'مقعد لكم في {group}',
  },
  offer: {
    en: 'We read your application with pleasure. {partnership} offers you a seat in {group}, from {since}.',
    fr: 'Nous avons lu votre candidature avec plaisir. {partnership} vous offre un siège ({group}) à partir du {since}.',
    ar: 'قرأنا طلبكم بسرور. تعرض عليكم {partnership} مقعدًا في {group} ابتداءً من {since}.',
  },
  offerUntil: {
    en: 'The term is meant to last until {until}.',
    fr: 'Le mandat est prévu jusqu’au {until}.',
    ar: 'من المقرر أن تستمر العضوية حتى {until}.',
  },
  offerHow: {
    en: 'Open the link to accept it, or to say no. The seat is yours once you have accepted.',
    fr: 'Ouvrez le lien pour l’accepter ou le refuser. Le siège est à vous dès que vous l’acceptez.',
    ar: 'افتحوا الرابط لقبوله أو للاعتذار. يصبح المقعد لكم فور قبولكم.',
  },
  offerButton: { en: 'Answer', fr: 'Répondre', ar: 'الرد' },
  declineSubject: { en: 'Your application: {call}', fr: 'Votre candidature : {call}', ar: 'طلبكم: {call}' },
  decline: {
    en: 'Thank you for offering your time to {group}. More people wrote than there are seats, and this time the seats went to others.',
    fr: 'Merci d’avoir offert votre temps ({group}). Plus de personnes ont écrit qu’il n’y a de sièges et, cette fois, ils ont été attribués à d’autres.',
    ar: 'شكرًا لعرض وقتكم على {group}. كان المتقدمون أكثر من المقاعد، وذهبت هذه المرة إلى آخرين.',
  },
  declineMore: {
    en: 'There are other ways to take part, and other calls will come. We would be glad to hear from you again.',
    fr: 'Il y a d’autres façons de participer, et d’autres appels viendront. Nous serions heureux d’avoir de vos nouvelles.',
    ar: 'هناك طرق أخرى للمشاركة، وستأتي دعوات أخرى. يسعدنا أن نسمع منكم من جديد.',
  },
  welcomeSubject: { en: 'Welcome to {group}', fr: 'Bienvenue : {group}', ar: 'أهلًا بكم في {group}' },
  welcome: {
    en: 'You have accepted your seat in {group}, from {since}. You need no account: for every meeting we send you a link.',
    fr: 'Vous avez accepté votre siège ({group}) à partir du {since}. Aucun compte n’est requis : pour chaque réunion, nous vous envoyons un lien.',
    ar: 'قبلتم مقعدكم في {group} ابتداءً من {since}. لا حاجة إلى حساب: سنرسل إليكم رابطًا لكل اجتماع.',
  },
  reviewSubject: {
    en: 'Please review applications: {call}',
    fr: 'Candidatures à étudier : {call}',
    ar: 'نرجو مراجعة الطلبات: {call}',
  },
  review: {
    en: '{sender} asks you to look at the applications for {group}. The link opens them; nobody needs an account.',
    fr: '{sender} vous demande d’étudier les candidatures ({group}). Le lien les ouvre; aucun compte n’est requis.',
    ar: 'يطلب منكم {sender} مراجعة طلبات {group}. يفتحها الرابط؛ لا حاجة إلى حساب.',
  },
  reviewButton: { en: 'Open the applications', fr: 'Ouvrir les candidatures', ar: 'فتح الطلبات' },
  whyApplied: {
    en: 'You get this from {partnership} because somebody applied with this address.',
    fr: 'Vous recevez ceci de {partnership} parce que quelqu’un a postulé avec cette adresse.',
    ar: 'تصلكم هذه الرسالة من {partnership} لأن أحدهم تقدّم بطلب بهذا العنوان.',
  },
  whyReview: {
    en: 'You get this because {partnership} counts on you in its recruitment group.',
    fr: 'Vous recevez ceci parce que {partnership} compte sur vous dans son groupe de recrutement.',
    ar: 'تصلكم هذه الرسالة لأن {partnership} تعتمد عليكم في مجموعة الاختيار.',
  },
})
