import { visitor } from '#platform/words/messages.ts'

export const letterWords = visitor({
  hello: { en: 'Hello {name},', fr: 'Bonjour {name},', ar: 'مرحبًا {name}،' },
  why: {
    en: 'You get this letter because this address was given when {who} asked to join {partnership}. If it was not you, do nothing: nobody here has seen it.',
    fr: 'Vous recevez ce message parce que cette adresse a été donnée quand {who} a demandé à se joindre à {partnership}. Si ce n’était pas vous, ne faites rien : personne ici ne l’a vue.',
    ar: 'تصلكم هذه الرسالة لأن هذا العنوان أُعطي عندما طلب {who} الانضمام إلى {partnership}. إذا لم تكونوا أنتم، فلا تفعلوا شيئًا: لم يرَ الطلب أحد هنا.',
  },
  whyKnown: {
    en: '{sender} of {partnership} writes to you about the membership of {who}.',
    fr: '{sender}, de {partnership}, vous écrit au sujet de l’adhésion de {who}.',
    ar: 'يكتب إليكم {sender} من {partnership} بشأن عضوية {who}.',
  },
  proveSubject: {
    en: 'One more step: confirm that {who} joins',
    fr: 'Une dernière étape : confirmez que {who} adhère',
    ar: 'خطوة أخيرة: أكدوا انضمام {who}',
  },
  prove: {
    en: 'Thank you for asking to join {partnership}. Press the button to confirm that this address is yours. Only then will we see your application.',
    fr: 'Merci de vouloir vous joindre à {partnership}. Appuyez sur le bouton pour confirmer que cette adresse est la vôtre. Nous ne verrons votre demande qu’ensuite.',
    ar: 'شكرًا لرغبتكم في الانضمام إلى {partnership}. اضغطوا الزر لتأكيد أن هذا العنوان لكم. لن نرى طلبكم إلا بعد ذلك.',
  },
  proveLater: {
    en: 'With the same link, until {day}, you can see where your application stands and send a letter of support.',
    fr: 'Avec le même lien, jusqu’au {day}, vous pouvez voir où en est votre demande et envoyer une lettre d’appui.',
    ar: 'بالرابط نفسه، حتى {day}، يمكنكم معرفة وضع طلبكم وإرسال رسالة دعم.',
  },
  proveButton: { en: 'Confirm and send', fr: 'Confirmer et envoyer', ar: 'التأكيد والإرسال' },
  askSubject: {
    en: 'A question about joining {partnership}',
    fr: 'Une question sur votre adhésion à {partnership}',
    ar: 'سؤال عن انضمامكم إلى {partnership}',
  },
  ask: {
    en: 'Thank you for asking to join. Before we decide, {sender} asks:',
    fr: 'Merci de vouloir adhérer. Avant de décider, {sender} demande :',
    ar: 'شكرًا لرغبتكم في الانضمام. قبل أن نقرر، يسأل {sender}:',
  },
  askHow: {
    en: 'The button opens a page to answer on. It works until {day}; you need no account.',
    fr: 'Le bouton ouvre une page pour répondre. Il fonctionne jusqu’au {day}; aucun compte n’est nécessaire.',
    ar: 'يفتح الزر صفحة للإجابة. يعمل حتى {day}، ولا حاجة إلى حساب.',
  },
  askButton: { en: 'Answer', fr: 'Répondre', ar: 'الإجابة' },
  welcomeSubject: {
    en: 'Welcome to {partnership}',
    fr: 'Bienvenue à {partnership}',
    ar: 'أهلًا بكم في {partnership}',
  },
  welcome: {
    en: '{who} is now a member of {partnership}. Thank you for endorsing the vision and mandate.',
    fr: '{who} est maintenant membre de {partnership}. Merci d’appuyer la vision et le mandat.',
    ar: 'أصبح {who} عضوًا في {partnership}. شكرًا لتأييدكم الرؤية والمهمة.',
  },
  welcomeCommitted: {
    en: 'You took these goals on:',
    fr: 'Vous avez choisi ces objectifs :',
    ar: 'اخترتم هذه الأهداف:',
  },
  own: {
    en: 'Keep this letter. Its button opens your own page until {day}: what you took on, how you are listed, and where to send a letter of support. You need no account.',
    fr: 'Gardez ce message. Son bouton ouvre votre propre page jusqu’au {day} : vos engagements, la façon dont vous figurez dans la liste, et l’envoi d’une lettre d’appui. Aucun compte n’est nécessaire.',
    ar: 'احتفظوا بهذه الرسالة. يفتح زرها صفحتكم الخاصة حتى {day}: ما التزمتم به، وكيف تظهرون في القائمة، وأين ترسلون رسالة دعم. لا حاجة إلى حساب.',
  },
  ownSubject: {
    en: 'Your page as a member of {partnership}',
    fr: 'Votre page de membre de {partnership}',
    ar: 'صفحتكم كأعضاء في {partnership}',
  },
  ownButton: { en: 'Open your page', fr: 'Ouvrir votre page', ar: 'فتح صفحتكم' },
  declineSubject: {
    en: 'About joining {partnership}',
    fr: 'Au sujet de votre adhésion à {partnership}',
    ar: 'بشأن انضمامكم إلى {partnership}',
  },
  decline: {
    en: 'Thank you for your interest in {partnership}, and for the time you took. We cannot make {who} a member just now:',
    fr: 'Merci de votre intérêt pour {partnership} et du temps que vous avez pris. Nous ne pouvons pas accueillir {who} comme membre pour l’instant :',
    ar: 'شكرًا لاهتمامكم بـ{partnership} وللوقت الذي خصصتموه. لا يمكننا قبول {who} عضوًا في الوقت الحالي:',
  },
  declineAfter: {
    en: 'If something changes, you are welcome to write to us again. Our meetings, plan and news stay open to you.',
    fr: 'Si quelque chose change, écrivez-nous de nouveau. Notre plan, nos activités et nos nouvelles vous restent ouverts.',
    ar: 'إذا تغيّر شيء، فأهلًا بكم لمراسلتنا من جديد. تبقى خطتنا ونشاطاتنا وأخبارنا مفتوحة لكم.',
  },
})
