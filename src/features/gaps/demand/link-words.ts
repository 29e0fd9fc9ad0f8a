import { visitor } from '#platform/words/messages.ts'

/** The letter and the page by which a partner says how often somebody had to be sent away. */
export const linkWords = visitor({
  subject: {
    en: 'What were you asked for and could not give?',
    fr: 'Que vous a-t-on demandé que vous ne pouviez pas donner?',
    ar: 'ما الذي طُلب منكم ولم تستطيعوا تقديمه؟',
  },
  heading: { en: 'Hello {name}', fr: 'Bonjour {name}', ar: 'مرحبًا {name}' },
  why: {
    en: '{sender} at {partnership} sent you this because people come to {place} for help.',
    fr: '{sender}, de {partnership}, vous écrit parce que des gens viennent chercher de l’aide à {place}.',
    ar: 'أرسل {sender} من {partnership} هذه الرسالة لأن الناس يقصدون {place} طلبًا للمساعدة.',
  },
  letter: {
    en: '{partnership} wants to know what people look for here and do not find. You hear it first.',
    fr: '{partnership} veut savoir ce que les gens cherchent ici sans le trouver. Vous êtes les premiers à l’entendre.',
    ar: 'تريد {partnership} أن تعرف ما الذي يبحث عنه الناس هنا ولا يجدونه. وأنتم أول من يسمع ذلك.',
  },
  letterHow: {
    en: 'Once a month, say how often somebody asked for something you could not give. A count is enough; please write nothing about any person. The link works for a year, and you need no account.',
    fr: 'Une fois par mois, dites combien de fois on vous a demandé quelque chose que vous ne pouviez pas donner. Un compte suffit; n’écrivez rien sur qui que ce soit. Le lien sert pendant un an, sans compte.',
    ar: 'مرة في الشهر، قولوا كم مرة طُلب منكم شيء لم تستطيعوا تقديمه. يكفي العدد؛ ولا تكتبوا شيئًا عن أي شخص. يعمل الرابط لمدة سنة، ولا حاجة إلى حساب.',
  },
  button: { en: 'Say how often', fr: 'Dire combien de fois', ar: 'قولوا كم مرة' },
  title: {
    en: 'What were you asked for and could not give?',
    fr: 'Que vous a-t-on demandé que vous ne pouviez pas donner?',
    ar: 'ما الذي طُلب منكم ولم تستطيعوا تقديمه؟',
  },
  noPerson: {
    en: 'Only a count: nothing is kept about any person.',
    fr: 'Seulement un compte : rien n’est gardé sur qui que ce soit.',
    ar: 'العدد فقط: لا يُحفظ شيء عن أي شخص.',
  },
  need: { en: 'What they needed', fr: 'Ce dont on avait besoin', ar: 'ما الذي احتاجوا إليه' },
  community: { en: 'Where they live', fr: 'Où ces personnes vivent', ar: 'أين يسكنون' },
  language: { en: 'In which language', fr: 'Dans quelle langue', ar: 'بأي لغة' },
  languageHint: {
    en: 'Leave it empty where it did not matter.',
    fr: 'Laissez vide si cela n’importait pas.',
    ar: 'اتركوها فارغة إن لم تكن مهمة.',
  },
  languageUnknown: {
    en: 'We do not know this language. Try its name in English or French.',
    fr: 'Nous ne connaissons pas cette langue. Essayez son nom en français ou en anglais.',
    ar: 'لا نعرف هذه اللغة. جربوا اسمها بالإنجليزية أو الفرنسية.',
  },
  status: { en: 'Immigration status', fr: 'Statut d’immigration', ar: 'وضع الهجرة' },
  anyStatus: { en: 'any, or not known', fr: 'tous, ou inconnu', ar: 'أي وضع أو غير معروف' },
  month: { en: 'In which month', fr: 'Quel mois', ar: 'في أي شهر' },
  times: { en: 'How often', fr: 'Combien de fois', ar: 'كم مرة' },
  optional: { en: '(if you like)', fr: '(si vous voulez)', ar: '(إن أردتم)' },
  chooseOne: { en: 'Choose one', fr: 'Choisissez', ar: 'اختاروا' },
  give: { en: 'Give this count', fr: 'Donner ce compte', ar: 'قدّموا هذا العدد' },
  countedAlready: {
    en: 'This was already counted for that month. Nothing was added.',
    fr: 'C’est déjà compté pour ce mois-là. Rien n’a été ajouté.',
    ar: 'سبق عدّ هذا لذلك الشهر. لم يُضف شيء.',
  },
  badMonth: {
    en: 'Choose a month from the list.',
    fr: 'Choisissez un mois de la liste.',
    ar: 'اختاروا شهرًا من القائمة.',
  },
  thanks: { en: 'Thank you', fr: 'Merci', ar: 'شكرًا لكم' },
  thanksMore: {
    en: 'Your count is kept. The partnership sees it beside what the census and others say.',
    fr: 'Votre compte est gardé. Le partenariat le voit à côté de ce que disent le recensement et les autres.',
    ar: 'حُفظ العدد. تراه الشراكة إلى جانب ما يقوله التعداد وغيره.',
  },
  next: {
    en: 'The partnership sees your counts beside what the census and others say, and looks where something is missing.',
    fr: 'Le partenariat voit vos comptes à côté de ce que disent le recensement et les autres, et cherche ce qui manque.',
    ar: 'ترى الشراكة أعدادكم إلى جانب ما يقوله التعداد وغيره، وتبحث عما ينقص.',
  },
  another: { en: 'Give another count', fr: 'Donner un autre compte', ar: 'قدّموا عددًا آخر' },
  given: { en: 'What you gave so far', fr: 'Ce que vous avez donné', ar: 'ما قدمتموه حتى الآن' },
})
