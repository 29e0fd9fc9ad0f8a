import { visitor } from '#platform/words/messages.ts'

export const shortListWords = visitor({
  title: { en: 'My list', fr: 'Ma liste', ar: 'قائمتي' },
  lead: {
    en: 'Print it, send it to yourself, or keep this address: the list is in it. We keep nothing.',
    fr: 'Imprimez-la, envoyez-la-vous ou gardez cette adresse : la liste s’y trouve. Nous ne conservons rien.',
    ar: 'اطبعوها أو أرسلوها إلى أنفسكم أو احتفظوا بهذا العنوان: القائمة فيه. نحن لا نحتفظ بشيء.',
  },
  emptyTitle: { en: 'Your list is empty', fr: 'Votre liste est vide', ar: 'قائمتكم فارغة' },
  emptyWhy: {
    en: 'Search, and press “Add to my list” under the services you want to keep. No account is needed.',
    fr: 'Cherchez, puis choisissez « Ajouter à ma liste » sous les services à garder. Aucun compte n’est nécessaire.',
    ar: 'ابحثوا ثم اختاروا «إضافة إلى قائمتي» تحت الخدمات التي تريدون الاحتفاظ بها. لا حاجة إلى حساب.',
  },
  find: { en: 'Find services', fr: 'Trouver des services', ar: 'البحث عن خدمات' },
  findMore: { en: 'Find more', fr: 'En trouver d’autres', ar: 'البحث عن المزيد' },
  remove: { en: 'Take out of my list', fr: 'Retirer de ma liste', ar: 'إزالة من قائمتي' },
  gone: {
    en: '{count, plural, one {# service is} other {# services are}} no longer offered and left out.',
    fr: '{count, plural, one {# service n’est plus offert et n’est pas montré} other {# services ne sont plus offerts et ne sont pas montrés}} ici.',
    ar: '{count, plural, one {خدمة واحدة لم تعد متاحة} two {خدمتان لم تعودا متاحتين} few {# خدمات لم تعد متاحة} many {# خدمة لم تعد متاحة} other {# خدمة لم تعد متاحة}} ولا تظهر هنا.',
  },
  print: {
    en: 'To print, choose “Print” in your browser’s menu.',
    fr: 'Pour imprimer, choisissez « Imprimer » dans le menu de votre navigateur.',
    ar: 'للطباعة، اختاروا «طباعة» من قائمة المتصفح.',
  },
  send: { en: 'Send it', fr: 'L’envoyer', ar: 'إرسالها' },
  text: { en: 'Send as a text message', fr: 'Envoyer par message texte', ar: 'إرسال برسالة نصية' },
  copy: { en: 'Or copy this', fr: 'Ou copiez ceci', ar: 'أو انسخوا هذا' },
  email: { en: 'E-mail address', fr: 'Adresse courriel', ar: 'البريد الإلكتروني' },
  emailHint: {
    en: 'One letter goes there. The address is not kept after it is sent.',
    fr: 'Un seul courriel y sera envoyé. L’adresse n’est pas conservée ensuite.',
    ar: 'تُرسل رسالة واحدة فقط. لا نحتفظ بالعنوان بعد الإرسال.',
  },
  tongue: { en: 'Language of the letter', fr: 'Langue du courriel', ar: 'لغة الرسالة' },
  sendEmail: { en: 'Send by e-mail', fr: 'Envoyer par courriel', ar: 'إرسال بالبريد الإلكتروني' },
  sent: { en: 'The list is on its way.', fr: 'La liste est en route.', ar: 'القائمة في طريقها.' },
  wrongEmail: {
    en: 'Write an e-mail address like name@example.ca.',
    fr: 'Écrivez une adresse comme nom@exemple.ca.',
    ar: 'اكتبوا عنوانًا مثل name@example.ca.',
  },
  subject: {
    en: 'Services you chose',
    fr: 'Les services que vous avez choisis',
    ar: 'الخدمات التي اخترتموها',
  },
  letterLead: {
    en: 'Here are the services somebody chose on the site of {partnership} and sent to this address.',
    fr: 'Voici les services que quelqu’un a choisis sur le site de {partnership} et envoyés à cette adresse.',
    ar: 'هذه خدمات اختارها أحدهم في موقع {partnership} وأرسلها إلى هذا العنوان.',
  },
  open: { en: 'Open the list', fr: 'Ouvrir la liste', ar: 'افتحوا القائمة' },
  letterWhy: {
    en: 'You get this once because your address was typed on the site. It is not kept; if it was not you, do nothing.',
    fr: 'Vous recevez ceci une seule fois parce que votre adresse a été tapée sur le site. Elle n’est pas conservée; si ce n’était pas vous, ne faites rien.',
    ar: 'تصلكم هذه الرسالة مرة واحدة لأن عنوانكم كُتب في الموقع. لا نحتفظ به؛ وإن لم تكونوا أنتم فلا داعي لفعل شيء.',
  },
  code: {
    en: 'Point a phone’s camera here to open this list.',
    fr: 'Pointez l’appareil photo d’un téléphone ici pour ouvrir cette liste.',
    ar: 'وجّهوا كاميرا الهاتف إلى هنا لفتح هذه القائمة.',
  },
})
