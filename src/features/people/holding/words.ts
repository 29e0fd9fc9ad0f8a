import { visitor } from '#platform/words/messages.ts'

/** What the person reads: the page that asks for an address, the letter, and what it opens. */
export const words = visitor({
  foot: { en: 'What we hold about you', fr: 'Ce que nous détenons sur vous', ar: 'ما نحتفظ به عنكم' },
  askTitle: { en: 'What we hold about you', fr: 'Ce que nous détenons sur vous', ar: 'ما نحتفظ به عنكم' },
  askLead: {
    en: 'Give your e-mail address. We write to it with a link that shows everything held here under it, and lets you ask to have it corrected or erased. You need no account.',
    fr: 'Donnez votre adresse courriel. Nous y enverrons un lien qui montre tout ce que nous détenons à cette adresse et qui vous permet d’en demander la correction ou l’effacement. Aucun compte n’est nécessaire.',
    ar: 'اكتبوا عنوان بريدكم الإلكتروني. سنرسل إليه رابطًا يعرض كل ما نحتفظ به تحت هذا العنوان، ويتيح لكم أن تطلبوا تصحيحه أو محوه. لا تحتاجون إلى حساب.',
  },
  email: { en: 'Your e-mail address', fr: 'Votre adresse courriel', ar: 'عنوان بريدكم الإلكتروني' },
  askButton: { en: 'Write to me', fr: 'Écrivez-moi', ar: 'راسلوني' },
  sentTitle: { en: 'A letter is on its way', fr: 'Une lettre est en route', ar: 'رسالة في الطريق إليكم' },
  sent: {
    en: 'If that is the right address, the letter arrives within minutes. Its link opens for {days, plural, one {# day} other {# days}}. We do not say here whether we know the address.',
    fr: 'Si l’adresse est la bonne, la lettre arrive d’ici quelques minutes. Son lien s’ouvre pendant {days, plural, one {# jour} other {# jours}}. Nous ne disons pas ici si nous connaissons l’adresse.',
    ar: 'إن كان العنوان صحيحًا فستصل الرسالة خلال دقائق. يُفتح رابطها لمدة {days, plural, one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}. لا نقول هنا هل نعرف هذا العنوان.',
  },
  nothingCame: {
    en: 'Nothing arrived? Look among unwanted mail, or try another address you may have given us.',
    fr: 'Rien reçu? Regardez dans les indésirables, ou essayez une autre adresse que vous avez pu nous donner.',
    ar: 'لم يصل شيء؟ انظروا في البريد غير المرغوب فيه، أو جرّبوا عنوانًا آخر ربما أعطيتمونا إياه.',
  },
  another: { en: 'Try another address', fr: 'Essayer une autre adresse', ar: 'تجربة عنوان آخر' },

  letterSubject: {
    en: 'What {partnership} holds about you',
    fr: 'Ce que {partnership} détient sur vous',
    ar: 'ما تحتفظ به {partnership} عنكم',
  },
  letter: {
    en: 'Somebody asked, with this address, to see what we hold under it. The link shows it, also when that is nothing, until {until}. Do not pass it on: whoever has it reads what you read.',
    fr: 'Quelqu’un a demandé, avec cette adresse, à voir ce que nous détenons à son sujet. Le lien le montre, même s’il n’y a rien, jusqu’au {until}. Ne le transmettez pas : qui l’a lit ce que vous lisez.',
    ar: 'طلب أحدهم، بهذا العنوان، أن يرى ما نحتفظ به تحته. يعرضه الرابط، حتى إن لم يكن هناك شيء، إلى غاية {until}. لا تعطوه لأحد: فمن يملكه يقرأ ما تقرؤون.',
  },
  letterNotYou: {
    en: 'It was not you? Then do nothing: nothing was shown to anybody.',
    fr: 'Ce n’était pas vous? Alors ne faites rien : rien n’a été montré à personne.',
    ar: 'لم تكونوا أنتم؟ لا تفعلوا شيئًا إذن: لم يُعرض شيء على أحد.',
  },
  letterButton: { en: 'See what is held', fr: 'Voir ce qui est détenu', ar: 'عرض ما نحتفظ به' },
  letterWhy: {
    en: '{partnership} sent this because this address was typed on its page “What we hold about you”.',
    fr: '{partnership} vous écrit parce que cette adresse a été inscrite à sa page « Ce que nous détenons sur vous ».',
    ar: 'أرسلت {partnership} هذه الرسالة لأن هذا العنوان كُتب في صفحتها «ما نحتفظ به عنكم».',
  },

  lookLead: {
    en: 'Everything held here about you opens with this button. That you looked stands in the record, and nothing else changes.',
    fr: 'Ce bouton ouvre tout ce que nous détenons sur vous. Votre consultation est inscrite au registre, et rien d’autre ne change.',
    ar: 'يفتح هذا الزر كل ما نحتفظ به عنكم. يُسجَّل أنكم اطلعتم عليه، ولا يتغير شيء آخر.',
  },
  asOf: {
    en: 'As of {moment}, under {email}',
    fr: 'En date du {moment}, à l’adresse {email}',
    ar: 'حتى {moment}، تحت {email}',
  },
  nothing: {
    en: 'Nothing about you is held here under this address but the link you opened and the letter that brought it.',
    fr: 'Rien d’autre n’est détenu sur vous à cette adresse que le lien que vous avez ouvert et la lettre qui l’apportait.',
    ar: 'لا نحتفظ تحت هذا العنوان بشيء عنكم سوى الرابط الذي فتحتموه والرسالة التي حملته.',
  },
  several: {
    en: 'More than one person is known under this address, so the letter cannot tell whose is whose, and shows nothing. Ask below, with your name: a person of the partnership will answer you.',
    fr: 'Plus d’une personne est connue à cette adresse; la lettre ne peut donc pas distinguer ce qui est à qui et ne montre rien. Demandez ci-dessous, avec votre nom : une personne du partenariat vous répondra.',
    ar: 'أكثر من شخص معروف تحت هذا العنوان، فلا تستطيع الرسالة أن تميّز ما لكل منهم، ولا تعرض شيئًا. اطلبوا أدناه مع ذكر اسمكم: سيجيبكم شخص من الشراكة.',
  },
  keptBack: {
    en: '{count, plural, one {One more thing bears} other {# more things bear}} your name or your address but may be somebody else’s, so it is not shown here. Ask below if you want us to look.',
    fr: '{count, plural, one {Une autre chose porte votre nom ou votre adresse, mais peut être} other {# autres choses portent votre nom ou votre adresse, mais peuvent être}} à quelqu’un d’autre; nous ne le montrons donc pas ici. Demandez ci-dessous si vous voulez que nous regardions.',
    ar: '{count, plural, one {هناك شيء آخر يحمل} two {هناك شيئان آخران يحملان} few {هناك # أشياء أخرى تحمل} many {هناك # شيئًا آخر يحمل} other {هناك # شيء آخر يحمل}} اسمكم أو عنوانكم لكنه قد يخص غيركم، فلا يُعرض هنا. اطلبوا أدناه إن أردتم أن ننظر فيه.',
  },
  file: {
    en: 'The same as a file (JSON)',
    fr: 'La même chose en fichier (JSON)',
    ar: 'الشيء نفسه في ملف (JSON)',
  },
  print: {
    en: 'You can print this page.',
    fr: 'Vous pouvez imprimer cette page.',
    ar: 'يمكنكم طباعة هذه الصفحة.',
  },
  named: {
    en: '{count, plural, one {One thing here says} other {# things here say}} that you did it, by your name',
    fr: '{count, plural, one {Une chose dit} other {# choses disent}} par votre nom que vous l’avez faite',
    ar: '{count, plural, one {شيء واحد هنا يذكر} two {شيئان هنا يذكران} few {# أشياء هنا تذكر} many {# شيئًا هنا يذكر} other {# شيء هنا يذكر}} باسمكم أنكم من فعله',
  },
  count: {
    en: '{count, plural, one {One line} other {# lines}}, from {from} to {to}',
    fr: '{count, plural, one {Une ligne} other {# lignes}}, du {from} au {to}',
    ar: '{count, plural, one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}}، من {from} إلى {to}',
  },
  more: {
    en: '{count, plural, one {And one more, in the file.} other {And # more, in the file.}}',
    fr: '{count, plural, one {Et une autre, dans le fichier.} other {Et # autres, dans le fichier.}}',
    ar: '{count, plural, one {وواحد آخر في الملف.} two {واثنان آخران في الملف.} few {و# أخرى في الملف.} many {و# أخرى في الملف.} other {و# أخرى في الملف.}}',
  },
  byNameOnly: { en: 'by name only', fr: 'par le nom seulement', ar: 'بالاسم فقط' },
  anothers: { en: 'in another’s name', fr: 'au nom d’une autre personne', ar: 'باسم شخص آخر' },
  withinText: {
    en: 'your name or address stands in it',
    fr: 'votre nom ou votre adresse y figure',
    ar: 'يرد فيه اسمكم أو عنوانكم',
  },
  ifErased: { en: 'If you are erased', fr: 'En cas d’effacement', ar: 'في حال المحو' },

  wish: { en: 'Ask us', fr: 'Demandez-nous', ar: 'اطلبوا منا' },
  wishLead: {
    en: 'A person of the partnership reads what you ask and does it, or tells you why not. You are told by letter.',
    fr: 'Une personne du partenariat lit votre demande et y donne suite, ou vous dit pourquoi non. Vous en serez avisé par lettre.',
    ar: 'يقرأ شخص من الشراكة طلبكم وينفذه، أو يخبركم لماذا لا. وستُبلَّغون برسالة.',
  },
  erasure: {
    en: 'Erase what is held about me',
    fr: 'Effacez ce que vous détenez sur moi',
    ar: 'امحوا ما تحتفظون به عني',
  },
  correction: { en: 'Correct something', fr: 'Corrigez quelque chose', ar: 'صحّحوا شيئًا' },
  said: {
    en: 'What is wrong, and how it should be',
    fr: 'Ce qui est inexact, et ce qu’il faudrait',
    ar: 'ما الخطأ، وكيف ينبغي أن يكون',
  },
  saidHint: {
    en: 'Needed for a correction. For an erasure, anything we should know.',
    fr: 'Nécessaire pour une correction. Pour un effacement, ce que nous devrions savoir.',
    ar: 'ضروري للتصحيح. وللمحو، كل ما ينبغي أن نعرفه.',
  },
  optional: { en: 'if you like', fr: 'facultatif', ar: 'اختياري' },
  saidMissing: { en: 'Say what is wrong.', fr: 'Dites ce qui est inexact.', ar: 'اذكروا ما هو الخطأ.' },
  choose: { en: 'Choose what you ask.', fr: 'Choisissez votre demande.', ar: 'اختاروا ما تطلبونه.' },
  send: { en: 'Send', fr: 'Envoyer', ar: 'إرسال' },
  askedBefore: {
    en: 'You have asked this already, and a person will answer. There is nothing more to do.',
    fr: 'Vous l’avez déjà demandé et quelqu’un vous répondra. Il n’y a rien d’autre à faire.',
    ar: 'سبق أن طلبتم هذا، وسيجيبكم شخص. لا يلزم شيء آخر.',
  },
  doneTitle: { en: 'We have your request', fr: 'Nous avons votre demande', ar: 'وصلنا طلبكم' },
  done: {
    en: 'A person of the partnership reads it and writes to you. The link still shows what is held.',
    fr: 'Une personne du partenariat la lit et vous écrit. Le lien montre encore ce qui est détenu.',
    ar: 'سيقرأه شخص من الشراكة ويراسلكم. ولا يزال الرابط يعرض ما نحتفظ به.',
  },
  backToHeld: { en: 'Back to what is held', fr: 'Revenir à ce qui est détenu', ar: 'العودة إلى ما نحتفظ به' },

  settledSubject: {
    en: 'Your request to {partnership}',
    fr: 'Votre demande à {partnership}',
    ar: 'طلبكم إلى {partnership}',
  },
  erased: {
    en: 'What we held about you is erased. What stays is said on the page you saw: counts and records, without your name or address.',
    fr: 'Ce que nous détenions sur vous est effacé. Ce qui reste était dit sur la page que vous avez vue : des comptes et des registres, sans votre nom ni votre adresse.',
    ar: 'مُحي ما كنا نحتفظ به عنكم. وما يبقى مذكور في الصفحة التي رأيتموها: أعداد وسجلات بلا اسمكم ولا عنوانكم.',
  },
  corrected: {
    en: 'What you told us is corrected.',
    fr: 'Ce que vous nous avez signalé est corrigé.',
    ar: 'صُحّح ما أبلغتمونا به.',
  },
  notDone: {
    en: 'We did not do what you asked. The reason: {because}',
    fr: 'Nous n’avons pas donné suite à votre demande. La raison : {because}',
    ar: 'لم ننفذ ما طلبتم. والسبب: {because}',
  },
  settledWhy: {
    en: '{partnership} sent this because you asked something about what it holds of you. This address is not kept with the letter.',
    fr: '{partnership} vous écrit parce que vous avez fait une demande au sujet de ce qu’il détient sur vous. Cette adresse n’est pas conservée avec la lettre.',
    ar: 'أرسلت {partnership} هذه الرسالة لأنكم طلبتم شيئًا بشأن ما تحتفظ به عنكم. ولا يُحفظ هذا العنوان مع الرسالة.',
  },
})

/** Codes that things are kept under, said. */
export const codes = visitor({
  chair: { en: 'chair', fr: 'présidence', ar: 'رئاسة' },
  'co-chair': { en: 'co-chair', fr: 'coprésidence', ar: 'رئاسة مشتركة' },
  member: { en: 'member', fr: 'membre', ar: 'عضوية' },
  'ex-officio': { en: 'ex officio', fr: 'd’office', ar: 'بحكم المنصب' },
  observer: { en: 'observer', fr: 'observation', ar: 'مراقبة' },
  alternate: { en: 'alternate', fr: 'remplacement', ar: 'بديل' },
  present: { en: 'present', fr: 'présence', ar: 'حضور' },
  regrets: { en: 'regrets sent', fr: 'absence annoncée', ar: 'اعتذار' },
  absent: { en: 'absent', fr: 'absence', ar: 'غياب' },
  guest: { en: 'guest', fr: 'invitation', ar: 'ضيف' },
  staff: { en: 'staff', fr: 'équipe', ar: 'من الفريق' },
  yes: { en: 'yes', fr: 'oui', ar: 'نعم' },
  no: { en: 'no', fr: 'non', ar: 'لا' },
  maybe: { en: 'maybe', fr: 'peut-être', ar: 'ربما' },
  abstain: { en: 'abstained', fr: 'abstention', ar: 'امتناع' },
  consent: { en: 'consent', fr: 'consentement', ar: 'موافقة' },
  object: { en: 'objection', fr: 'objection', ar: 'اعتراض' },
  ranked: { en: 'ranked', fr: 'classement', ar: 'ترتيب' },
})
