import { visitor } from '../words/messages.ts'

export const words = visitor({
  signIn: { en: 'Sign in', fr: 'Se connecter', ar: 'تسجيل الدخول' },
  signInSay: {
    en: 'We e-mail you a link. You need no password.',
    fr: 'Nous vous envoyons un lien par courriel. Aucun mot de passe n’est nécessaire.',
    ar: 'نرسل إليكم رابطًا بالبريد الإلكتروني. لا تحتاجون إلى كلمة مرور.',
  },
  again: { en: 'Sign in once more', fr: 'Connectez-vous de nouveau', ar: 'سجّلوا الدخول مرة أخرى' },
  againSay: {
    en: 'You are about to do something that needs care, and it is a while since you signed in.',
    fr: 'Vous allez faire une chose délicate et votre connexion date d’un moment.',
    ar: 'أنتم على وشك القيام بأمر يتطلب الحرص، وقد مضى وقت على تسجيل دخولكم.',
  },
  email: { en: 'Your e-mail address', fr: 'Votre adresse courriel', ar: 'عنوان بريدكم الإلكتروني' },
  sendLink: { en: 'E-mail me a link', fr: 'Envoyez-moi un lien', ar: 'أرسلوا إليّ رابطًا' },
  otherWays: {
    en: 'Other ways to sign in',
    fr: 'Autres façons de se connecter',
    ar: 'طرق أخرى لتسجيل الدخول',
  },
  withPassword: { en: 'Use a password', fr: 'Utiliser un mot de passe', ar: 'استخدام كلمة مرور' },
  withPasskey: { en: 'Use a passkey', fr: 'Utiliser une clé d’accès', ar: 'استخدام مفتاح مرور' },
  withLink: {
    en: 'Get a link by e-mail instead',
    fr: 'Recevoir plutôt un lien par courriel',
    ar: 'الحصول على رابط بالبريد الإلكتروني بدلًا من ذلك',
  },
  passkeyFailed: {
    en: 'The passkey was not accepted. Try again, or get a link by e-mail.',
    fr: 'La clé d’accès n’a pas été acceptée. Réessayez ou demandez un lien par courriel.',
    ar: 'لم يُقبل مفتاح المرور. حاولوا مرة أخرى أو اطلبوا رابطًا بالبريد الإلكتروني.',
  },
  sentTitle: { en: 'Look in your e-mail', fr: 'Consultez vos courriels', ar: 'تحققوا من بريدكم الإلكتروني' },
  sent: {
    en: 'If that address has an account here, a link is on its way. It works once, for {minutes, plural, one {# minute} other {# minutes}}.',
    fr: 'Si un compte existe ici pour cette adresse, un lien est en route. Il sert une seule fois, pendant {minutes, plural, one {# minute} other {# minutes}}.',
    ar: 'إذا كان لهذا العنوان حساب هنا فالرابط في طريقه إليكم. يعمل مرة واحدة خلال {minutes, plural, one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
  },
  sentNothing: {
    en: 'Nothing after a few minutes? Look in the junk folder, or check the address and ask again.',
    fr: 'Rien après quelques minutes? Regardez dans les indésirables, ou vérifiez l’adresse et redemandez un lien.',
    ar: 'لم يصل شيء بعد بضع دقائق؟ انظروا في البريد غير المرغوب فيه، أو تحققوا من العنوان واطلبوا مرة أخرى.',
  },
  askAnew: { en: 'Ask for a new link', fr: 'Demander un nouveau lien', ar: 'طلب رابط جديد' },
  linkTitle: { en: 'Sign in as {name}', fr: 'Se connecter : {name}', ar: 'تسجيل الدخول باسم {name}' },
  linkSay: {
    en: 'The account is {email}. Not yours? Close this page: nothing has happened.',
    fr: 'Le compte est {email}. Ce n’est pas le vôtre? Fermez cette page : rien ne s’est passé.',
    ar: 'الحساب هو {email}. ليس حسابكم؟ أغلقوا هذه الصفحة: لم يحدث شيء.',
  },
  expiredTitle: { en: 'This link is too old', fr: 'Ce lien est trop ancien', ar: 'هذا الرابط قديم' },
  expired: {
    en: 'Sign-in links work for a short time only. A new one takes a moment.',
    fr: 'Les liens de connexion ne servent que peu de temps. Un nouveau ne prend qu’un instant.',
    ar: 'تعمل روابط تسجيل الدخول لوقت قصير فقط. الحصول على رابط جديد لا يستغرق إلا لحظة.',
  },
  usedTitle: { en: 'This link was already used', fr: 'Ce lien a déjà servi', ar: 'سبق استخدام هذا الرابط' },
  used: {
    en: 'A sign-in link works once. If it was not you who used it, ask for a new one and look at your sessions.',
    fr: 'Un lien de connexion ne sert qu’une fois. Si ce n’est pas vous, demandez-en un autre et vérifiez vos sessions.',
    ar: 'يعمل رابط تسجيل الدخول مرة واحدة. إذا لم تكونوا أنتم من استخدمه فاطلبوا رابطًا جديدًا وراجعوا جلساتكم.',
  },
  revokedTitle: { en: 'This link was withdrawn', fr: 'Ce lien a été annulé', ar: 'سُحب هذا الرابط' },
  revoked: {
    en: 'Somebody made it worthless on purpose. You can ask for a new one.',
    fr: 'Il a été annulé volontairement. Vous pouvez en demander un autre.',
    ar: 'أُلغي هذا الرابط عمدًا. يمكنكم طلب رابط جديد.',
  },
  alteredTitle: {
    en: 'This link is not complete',
    fr: 'Ce lien n’est pas complet',
    ar: 'هذا الرابط غير مكتمل',
  },
  altered: {
    en: 'Part of the address is missing or changed. Copy all of it from the e-mail, or ask for a new one.',
    fr: 'Une partie de l’adresse manque ou a changé. Copiez-la en entier depuis le courriel, ou demandez un autre lien.',
    ar: 'جزء من العنوان ناقص أو متغير. انسخوه كاملًا من الرسالة، أو اطلبوا رابطًا جديدًا.',
  },
  password: { en: 'Password', fr: 'Mot de passe', ar: 'كلمة المرور' },
  wrongPassword: {
    en: 'The address or the password is not right. If you never set a password, get a link by e-mail.',
    fr: 'L’adresse ou le mot de passe ne convient pas. Si vous n’avez jamais choisi de mot de passe, demandez un lien.',
    ar: 'العنوان أو كلمة المرور غير صحيحة. إذا لم تضعوا كلمة مرور من قبل فاطلبوا رابطًا بالبريد الإلكتروني.',
  },
  codeTitle: { en: 'Enter your code', fr: 'Entrez votre code', ar: 'أدخلوا الرمز' },
  code: { en: 'Code', fr: 'Code', ar: 'الرمز' },
  codeHint: {
    en: 'The six digits your app shows now, or one of your recovery codes.',
    fr: 'Les six chiffres que votre application affiche, ou un de vos codes de secours.',
    ar: 'الأرقام الستة التي يعرضها تطبيقكم الآن، أو أحد رموز الاسترداد.',
  },
  wrongCode: {
    en: 'This code is not right. Wait for the next one and try it.',
    fr: 'Ce code ne convient pas. Attendez le suivant et réessayez.',
    ar: 'هذا الرمز غير صحيح. انتظروا الرمز التالي وجرّبوه.',
  },
  codeOver: {
    en: 'Too much time or too many tries went by. Please start over.',
    fr: 'Trop de temps ou trop d’essais se sont écoulés. Veuillez recommencer.',
    ar: 'مرّ وقت طويل أو محاولات كثيرة. يرجى البدء من جديد.',
  },
  goOn: { en: 'Go on', fr: 'Continuer', ar: 'متابعة' },
  signOut: { en: 'Sign out', fr: 'Se déconnecter', ar: 'تسجيل الخروج' },
  signedOut: { en: 'You are signed out.', fr: 'Vous êtes déconnecté.', ar: 'سجّلتم الخروج.' },
  signOutSay: {
    en: 'On a computer that others use, sign out when you are done.',
    fr: 'Sur un ordinateur que d’autres utilisent, déconnectez-vous en partant.',
    ar: 'على حاسوب يستخدمه آخرون، سجّلوا الخروج عند الانتهاء.',
  },
  mailSubject: { en: 'Your sign-in link', fr: 'Votre lien de connexion', ar: 'رابط تسجيل الدخول' },
  mailHeading: { en: 'Hello {name}', fr: 'Bonjour {name}', ar: 'مرحبًا {name}' },
  mailSay: {
    en: 'Press the button, then confirm on the page that opens. It works once, for {minutes, plural, one {# minute} other {# minutes}}.',
    fr: 'Appuyez sur le bouton, puis confirmez sur la page qui s’ouvre. Il sert une seule fois, pendant {minutes, plural, one {# minute} other {# minutes}}.',
    ar: 'اضغطوا على الزر ثم أكّدوا في الصفحة التي تُفتح. يعمل مرة واحدة خلال {minutes, plural, one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
  },
  mailWhy: {
    en: 'Somebody, probably you, asked to sign in with this address at {site}. If it was not you, do nothing: nobody gets in without this link.',
    fr: 'Quelqu’un, sans doute vous, a demandé à se connecter avec cette adresse à {site}. Si ce n’est pas vous, ne faites rien : personne n’entre sans ce lien.',
    ar: 'طلب شخص ما، ربما أنتم، تسجيل الدخول بهذا العنوان في {site}. إذا لم تكونوا أنتم فلا تفعلوا شيئًا: لا يدخل أحد دون هذا الرابط.',
  },
})
