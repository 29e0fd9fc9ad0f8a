import { type Message, visitor } from '#platform/words/messages.ts'
import type { ProviderAnswer } from '../answer.ts'

/** What a provider reads who opens the link of a letter. */
export const words = visitor({
  next: {
    en: 'The list shows newcomers what you say at once, with today’s date. We ask again when that date has grown old.',
    fr: 'La liste montre aussitôt votre réponse aux nouveaux arrivants, avec la date d’aujourd’hui. Nous vous réécrirons quand cette date aura vieilli.',
    ar: 'تعرض القائمة للقادمين الجدد ما تقولونه فورًا مع تاريخ اليوم. نكتب إليكم من جديد حين يقدم هذا التاريخ.',
  },
  title: { en: 'Is this still right?', fr: 'Est-ce encore exact?', ar: 'هل هذا لا يزال صحيحًا؟' },
  titleMany: {
    en: 'Are your {count} listings still right?',
    fr: 'Vos {count} fiches sont-elles encore exactes?',
    ar: '{count, plural, one {هل معلومات خدمتكم لا تزال صحيحة؟} two {هل معلومات خدمتيكم لا تزال صحيحة؟} few {هل معلومات خدماتكم الـ# لا تزال صحيحة؟} many {هل معلومات خدماتكم الـ# لا تزال صحيحة؟} other {هل معلومات خدماتكم الـ# لا تزال صحيحة؟}}',
  },
  lead: {
    en: 'This is what newcomers read about {name}.',
    fr: 'Voici ce que les nouveaux arrivants lisent sur {name}.',
    ar: 'هذا ما يقرؤه القادمون الجدد عن {name}.',
  },
  allRight: { en: 'All of this is right', fr: 'Tout est exact', ar: 'كل هذا صحيح' },
  allRightMany: {
    en: 'All {count} are right',
    fr: 'Les {count} fiches sont exactes',
    ar: '{count, plural, one {كلها صحيحة} two {الاثنتان صحيحتان} few {كلها صحيحة (#)} many {كلها صحيحة (#)} other {كلها صحيحة (#)}}',
  },
  orEach: { en: 'Or one by one', fr: 'Ou une à la fois', ar: 'أو كل واحدة على حدة' },
  thisRight: { en: 'This one is right', fr: 'Celle-ci est exacte', ar: 'هذه صحيحة' },
  somethingElse: {
    en: 'Something else: {name}',
    fr: 'Autre chose : {name}',
    ar: 'شيء آخر: {name}',
  },
  answeredAll: {
    en: 'You have answered for all of them. You can still change an answer.',
    fr: 'Vous avez répondu pour toutes. Vous pouvez encore changer une réponse.',
    ar: 'أجبتم عنها كلها. ما زال بإمكانكم تغيير إجابة.',
  },
  restRight: {
    en: '{count, plural, one {The one left is right} other {The # left are right}}',
    fr: '{count, plural, one {Celle qui reste est exacte} other {Les # qui restent sont exactes}}',
    ar: '{count, plural, one {الباقية صحيحة} two {الاثنتان الباقيتان صحيحتان} few {الباقية كلها صحيحة (#)} many {الباقية كلها صحيحة (#)} other {الباقية كلها صحيحة (#)}}',
  },
  changeAnswer: {
    en: 'Change the answer: {name}',
    fr: 'Changer la réponse : {name}',
    ar: 'غيّروا الإجابة: {name}',
  },
  misTap: {
    en: 'That is not what I meant',
    fr: 'Ce n’est pas ce que je voulais dire',
    ar: 'لم أقصد ذلك',
  },
  saidEnded: {
    en: 'Somebody said here that you no longer offer this. It is off the list.',
    fr: 'Quelqu’un a indiqué ici que vous n’offrez plus ce service. Il ne figure plus sur la liste.',
    ar: 'ذكر أحدهم هنا أنكم لم تعودوا تقدمون هذه الخدمة، فأزيلت من القائمة.',
  },
  saidPaused: {
    en: 'Somebody said here that it is closed for now. The list says so.',
    fr: 'Quelqu’un a indiqué ici que le service est fermé pour l’instant. La liste le mentionne.',
    ar: 'ذكر أحدهم هنا أنها مغلقة حاليًا، والقائمة تذكر ذلك.',
  },
  saidNotOurs: {
    en: 'Somebody said here that this is not yours. The partnership will look into it, and asks you no more about it.',
    fr: 'Quelqu’un a indiqué ici que ce service n’est pas le vôtre. Le partenariat vérifiera et ne vous écrira plus à ce sujet.',
    ar: 'ذكر أحدهم هنا أن هذه الخدمة ليست لكم. ستتحقق الشراكة من الأمر ولن تسألكم عنها بعد الآن.',
  },
  offeredStill: {
    en: 'We do offer it',
    fr: 'Nous l’offrons bien',
    ar: 'نعم، نحن نقدمها',
  },
  oursStill: {
    en: 'It is ours, and all of this is right',
    fr: 'C’est bien à nous, et tout est exact',
    ar: 'هي لنا، وكل هذا صحيح',
  },
  changedMeanwhile: {
    en: 'Somebody changed this listing while you had it open. It stands above as it is now; what you wrote is still below. Look it over and press again.',
    fr: 'Quelqu’un a modifié cette fiche pendant que vous l’aviez sous les yeux. La voici telle qu’elle est maintenant; ce que vous avez écrit est toujours plus bas. Vérifiez et appuyez de nouveau.',
    ar: 'عدّل أحدهم هذه المعلومات وأنتم تطّلعون عليها. تظهر أعلاه كما هي الآن، وما كتبتموه ما زال أدناه. راجعوها ثم اضغطوا من جديد.',
  },
  listedOtherwise: {
    en: 'The listing you answered for is no longer listed on its own: it was made one with another, or removed. Your answer was not kept. Please look at what is listed now.',
    fr: 'La fiche pour laquelle vous avez répondu n’existe plus séparément, car elle a été réunie à une autre ou retirée. Votre réponse n’a pas été retenue. Veuillez regarder ce qui figure maintenant dans la liste.',
    ar: 'المعلومات التي أجبتم عنها لم تعد مدرجة وحدها: فقد ضُمّت إلى غيرها أو أزيلت. لم تُحفظ إجابتكم. يرجى الاطلاع على ما هو مدرج الآن.',
  },
  thanksPaused: {
    en: 'The list now says that {name} is closed for now. Come back by the same link when it opens again.',
    fr: 'La liste indique maintenant que {name} est fermé pour l’instant. Revenez par le même lien quand il rouvrira.',
    ar: 'تذكر القائمة الآن أن {name} مغلقة حاليًا. عودوا عبر الرابط نفسه عندما تفتح من جديد.',
  },
  thanksNotOurs: {
    en: 'The partnership will look into whose {name} is. You will not be asked about it again.',
    fr: 'Le partenariat vérifiera à qui appartient {name}. On ne vous écrira plus à ce sujet.',
    ar: 'ستتحقق الشراكة من الجهة التي تقدم {name}. لن نسألكم عنها مجددًا.',
  },
  also: {
    en: 'What newcomers also ask',
    fr: 'Ce que les nouveaux arrivants demandent aussi',
    ar: 'ما يسأل عنه القادمون الجدد أيضًا',
  },
  alsoSay: {
    en: 'We do not know this yet. Answer what you can; leave the rest.',
    fr: 'Nous ne le savons pas encore. Répondez à ce que vous pouvez; laissez le reste.',
    ar: 'لا نعرف هذا بعد. أجيبوا عما تستطيعون واتركوا الباقي.',
  },
  room: {
    en: 'Is there room for new people?',
    fr: 'Y a-t-il de la place pour de nouvelles personnes?',
    ar: 'هل يوجد مكان لأشخاص جدد؟',
  },
  roomYes: { en: 'Yes', fr: 'Oui', ar: 'نعم' },
  roomWaiting: { en: 'There is a waiting list', fr: 'Il y a une liste d’attente', ar: 'توجد قائمة انتظار' },
  roomNo: { en: 'No, we are full', fr: 'Non, c’est complet', ar: 'لا، اكتمل العدد' },
  weeks: {
    en: 'How many weeks do people wait?',
    fr: 'Combien de semaines attend-on?',
    ar: 'كم أسبوعًا ينتظر الناس؟',
  },
  byStaff: {
    en: 'Languages your staff speak',
    fr: 'Langues parlées par votre personnel',
    ar: 'اللغات التي يتحدث بها موظفوكم',
  },
  byInterpreter: {
    en: 'Languages with an interpreter',
    fr: 'Langues avec interprète',
    ar: 'اللغات المتاحة بمترجم',
  },
  languagesHint: {
    en: 'Separated by commas: Arabic, Ukrainian',
    fr: 'Séparées par des virgules : arabe, ukrainien',
    ar: 'مفصولة بفواصل: العربية، الأوكرانية',
  },
  accepts: {
    en: 'Who is certainly welcome',
    fr: 'Qui peut certainement venir',
    ar: 'من المرحب بهم بالتأكيد',
  },
  refuses: {
    en: 'Who certainly cannot come',
    fr: 'Qui ne peut certainement pas venir',
    ar: 'من لا يمكنهم الحضور بالتأكيد',
  },
  acceptsHint: {
    en: 'Anyone you do not mark stays unknown. That is not a no.',
    fr: 'Quiconque n’est pas coché reste inconnu. Ce n’est pas un non.',
    ar: 'من لم تحددوه يبقى غير معروف، وهذا لا يعني لا.',
  },
  hours: { en: 'Hours of an ordinary week', fr: 'Heures d’une semaine ordinaire', ar: 'ساعات أسبوع عادي' },
  hoursHint: {
    en: 'Leave a day empty when you are closed. Past midnight is fine: 18:00 to 02:00.',
    fr: 'Laissez vide un jour de fermeture. Après minuit, c’est possible : 18:00 à 02:00.',
    ar: 'اتركوا يوم الإغلاق فارغًا. يمكن أن يمتد الوقت بعد منتصف الليل: 18:00 إلى 02:00.',
  },
  hoursKept: {
    en: 'Your hours follow more than one plain week; they stay as they are. Write what has changed below.',
    fr: 'Vos heures suivent plus qu’une simple semaine; elles restent telles quelles. Écrivez ci-dessous ce qui a changé.',
    ar: 'ساعاتكم لا تتبع أسبوعًا واحدًا بسيطًا، لذا تبقى كما هي. اكتبوا أدناه ما تغيّر.',
  },
  opens: { en: '{day}, from', fr: '{day}, de', ar: '{day}، من' },
  closes: { en: '{day}, to', fr: '{day}, à', ar: '{day}، إلى' },
  halfHours: {
    en: 'Write both when it opens and when it closes.',
    fr: 'Écrivez l’heure d’ouverture et l’heure de fermeture.',
    ar: 'اكتبوا وقت الفتح ووقت الإغلاق معًا.',
  },
  changed: { en: 'Something has changed', fr: 'Quelque chose a changé', ar: 'تغيّر شيء ما' },
  saveChanged: { en: 'Correct the listing', fr: 'Corriger la fiche', ar: 'صحّحوا المعلومات' },
  paused: { en: 'Closed for now', fr: 'Fermé pour l’instant', ar: 'مغلقة حاليًا' },
  pausedSay: {
    en: 'It stays on the list and says that it is closed for now. Tell us here when it opens again.',
    fr: 'La fiche reste et indique que le service est fermé pour l’instant. Revenez ici le dire quand il rouvrira.',
    ar: 'تبقى في القائمة ويُذكر أنها مغلقة حاليًا. أخبرونا هنا عندما تفتح من جديد.',
  },
  savePaused: {
    en: 'Say that it is closed for now',
    fr: 'Indiquer la fermeture',
    ar: 'اذكروا أنها مغلقة حاليًا',
  },
  reopen: { en: 'It is open again', fr: 'C’est rouvert', ar: 'فُتحت من جديد' },
  reopenSay: {
    en: 'The listing will say again that it is offered.',
    fr: 'La fiche indiquera de nouveau que le service est offert.',
    ar: 'ستذكر القائمة من جديد أن الخدمة متاحة.',
  },
  ended: {
    en: 'We no longer offer this',
    fr: 'Nous n’offrons plus ce service',
    ar: 'لم نعد نقدم هذه الخدمة',
  },
  endedSay: {
    en: 'It will no longer be found. The partnership will see that you said so.',
    fr: 'On ne le trouvera plus. Le partenariat verra que vous l’avez dit.',
    ar: 'لن يجدها أحد بعد الآن. سترى الشراكة أنكم قلتم ذلك.',
  },
  saveEnded: { en: 'Take it off the list', fr: 'Retirer de la liste', ar: 'أزيلوها من القائمة' },
  notOurs: { en: 'This is not ours', fr: 'Ce n’est pas à nous', ar: 'هذه ليست لنا' },
  notOursSay: {
    en: 'The partnership will look into it.',
    fr: 'Le partenariat vérifiera.',
    ar: 'ستتحقق الشراكة من الأمر.',
  },
  note: {
    en: 'Whose it is, if you know',
    fr: 'À qui elle est, si vous le savez',
    ar: 'لمن هي، إن كنتم تعرفون',
  },
  saveNotOurs: {
    en: 'Say that it is not ours',
    fr: 'Indiquer que ce n’est pas à nous',
    ar: 'اذكروا أنها ليست لنا',
  },
  notOursSaid: {
    en: 'The organisation listed says that this service is not theirs.',
    fr: 'L’organisme inscrit dit que ce service n’est pas le sien.',
    ar: 'تقول الجهة المذكورة إن هذه الخدمة ليست لها.',
  },
  thanks: { en: 'Thank you', fr: 'Merci', ar: 'شكرًا لكم' },
  thanksSay: {
    en: 'The list now says that {name} was confirmed today. You can close this page.',
    fr: 'La liste indique maintenant que {name} a été confirmé aujourd’hui. Vous pouvez fermer cette page.',
    ar: 'تذكر القائمة الآن أن {name} أُكّدت اليوم. يمكنكم إغلاق هذه الصفحة.',
  },
  thanksMany: {
    en: '{count, plural, one {You answered for # listing} other {You answered for # listings}}. You can close this page.',
    fr: '{count, plural, one {Vous avez répondu pour # fiche} other {Vous avez répondu pour # fiches}}. Vous pouvez fermer cette page.',
    ar: '{count, plural, zero {لم تجيبوا عن أي خدمة} one {أجبتم عن خدمة واحدة} two {أجبتم عن خدمتين} few {أجبتم عن # خدمات} many {أجبتم عن # خدمة} other {أجبتم عن # خدمة}}. يمكنكم إغلاق هذه الصفحة.',
  },
  left: {
    en: '{count, plural, one {# listing is} other {# listings are}} still to look at.',
    fr: '{count, plural, one {Il reste # fiche} other {Il reste # fiches}} à vérifier.',
    ar: '{count, plural, zero {} one {بقيت خدمة واحدة للاطلاع عليها.} two {بقيت خدمتان للاطلاع عليهما.} few {بقيت # خدمات للاطلاع عليها.} many {بقيت # خدمة للاطلاع عليها.} other {بقيت # خدمة للاطلاع عليها.}}',
  },
  thanksEnded: {
    en: '{name} is off the list. You can close this page.',
    fr: '{name} ne figure plus sur la liste. Vous pouvez fermer cette page.',
    ar: 'أُزيلت {name} من القائمة. يمكنكم إغلاق هذه الصفحة.',
  },
  seeListing: { en: 'See the listing', fr: 'Voir la fiche', ar: 'عرض المعلومات' },
  lookAtRest: { en: 'Look at the rest', fr: 'Voir les autres', ar: 'اطلعوا على الباقي' },
  backToAll: { en: 'All your listings', fr: 'Toutes vos fiches', ar: 'كل خدماتكم' },
})

/** What they answered before, beside each listing. */
export const answeredAs: Record<ProviderAnswer, Message> = visitor({
  right: { en: 'You said: it is right', fr: 'Vous avez dit : exact', ar: 'قلتم: صحيحة' },
  changed: { en: 'You corrected it', fr: 'Vous l’avez corrigée', ar: 'صحّحتموها' },
  paused: {
    en: 'You said: closed for now',
    fr: 'Vous avez dit : fermé pour l’instant',
    ar: 'قلتم: مغلقة حاليًا',
  },
  ended: {
    en: 'You said: no longer offered',
    fr: 'Vous avez dit : n’est plus offert',
    ar: 'قلتم: لم تعد تُقدَّم',
  },
  'not-ours': { en: 'You said: not ours', fr: 'Vous avez dit : pas à nous', ar: 'قلتم: ليست لنا' },
})
