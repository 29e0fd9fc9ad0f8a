import { visitor } from '#platform/words/messages.ts'

export const letterWords = visitor({
  subject: { en: 'Your vote: {question}', fr: 'Votre vote : {question}', ar: 'تصويتكم: {question}' },
  againSubject: {
    en: 'Still missing your vote: {question}',
    fr: 'Il manque votre vote : {question}',
    ar: 'ما زلنا بانتظار تصويتكم: {question}',
  },
  heading: { en: 'Hello {name}', fr: 'Bonjour {name}', ar: 'مرحبًا {name}' },
  asks: {
    en: '{group} has a question for you before its next meeting: “{question}”',
    fr: 'Une question vous est posée avant la prochaine réunion ({group}) : « {question} »',
    ar: 'لدى {group} سؤال لكم قبل اجتماعها القادم: «{question}»',
  },
  again: {
    en: '{group} has not heard from you yet about: “{question}”',
    fr: '{group} n’a pas encore votre réponse à : « {question} »',
    ar: 'لم تتلقَّ {group} ردكم بعد على: «{question}»',
  },
  closes: {
    en: 'The vote closes on {moment}; what comes after that second does not count.',
    fr: 'Le vote se termine le {moment}. Passé cette seconde, aucune réponse ne compte.',
    ar: 'ينتهي التصويت في {moment}. ما يصل بعد تلك الثانية لا يُحتسب.',
  },
  resultSubject: {
    en: 'How it came out: {question}',
    fr: 'Le résultat : {question}',
    ar: 'النتيجة: {question}',
  },
  result: {
    en: 'The vote of {group} on “{question}” is over. {verdict}.',
    fr: 'Le vote est terminé ({group}) : « {question} ». {verdict}.',
    ar: 'انتهى تصويت {group} على «{question}». {verdict}.',
  },
  resultCount: {
    en: '{answered} of {asked} voices answered.',
    fr: '{answered} voix sur {asked} ont répondu.',
    ar: 'أجاب {answered} من أصل {asked} من الأصوات.',
  },
  resultButton: { en: 'See the count', fr: 'Voir le compte', ar: 'اطّلعوا على العدّ' },
  button: { en: 'Read and vote', fr: 'Lire et voter', ar: 'اقرأوا وصوّتوا' },
  why: {
    en: '{sender} at {partnership} sends this because you have a voice in {group}. No account needed.',
    fr: '{sender}, {partnership}, vous écrit parce que vous avez une voix : {group}. Aucun compte n’est nécessaire.',
    ar: 'أرسل {sender} من {partnership} هذه الرسالة لأن لكم صوتًا في {group}. لا حاجة إلى حساب.',
  },
})

export const words = visitor({
  title: { en: 'Votes between meetings', fr: 'Votes entre les réunions', ar: 'تصويتات بين الاجتماعات' },
  next: {
    en: 'Once the vote has closed, this same link shows how it came out.',
    fr: 'Une fois le vote terminé, ce même lien montre le résultat.',
    ar: 'بعد انتهاء التصويت يعرض هذا الرابط نفسه النتيجة.',
  },
  forGroup: {
    en: 'You vote as part of {group}.',
    fr: 'Vous votez au sein de : {group}.',
    ar: 'تصوّتون ضمن {group}.',
  },
  forOrganisation: {
    en: 'You speak for {organisation}: it has one voice, and its last answer counts.',
    fr: 'Vous parlez au nom de {organisation} : l’organisme a une seule voix.',
    ar: 'تتحدثون باسم {organisation}: لها صوت واحد.',
  },
  closesOn: { en: 'It closes on {moment}', fr: 'Il se termine le {moment}.', ar: 'ينتهي في {moment}.' },
  closedOn: { en: 'It closed on {moment}', fr: 'Il s’est terminé le {moment}.', ar: 'انتهى في {moment}.' },
  secret: {
    en: 'The ballot is secret: once it closes nobody can tell who said what.',
    fr: 'Le scrutin est secret : une fois terminé, personne ne peut savoir qui a répondu quoi.',
    ar: 'التصويت سري: بعد انتهائه لا يمكن لأحد معرفة من قال ماذا.',
  },
  named: {
    en: 'The group sees who said what.',
    fr: 'Le groupe voit qui a répondu quoi.',
    ar: 'ترى المجموعة من قال ماذا.',
  },
  papers: { en: 'To read first', fr: 'À lire d’abord', ar: 'للقراءة أولًا' },
  yourAnswer: { en: 'Your answer', fr: 'Votre réponse', ar: 'إجابتكم' },
  yes: { en: 'Yes', fr: 'Oui', ar: 'نعم' },
  no: { en: 'No', fr: 'Non', ar: 'لا' },
  abstain: { en: 'I abstain', fr: 'Je m’abstiens', ar: 'أمتنع' },
  consent: {
    en: 'I consent: I can live with it',
    fr: 'Je consens : cela me convient',
    ar: 'أوافق: يمكنني القبول به',
  },
  object: { en: 'I object, and say why', fr: 'Je m’oppose, et je dis pourquoi', ar: 'أعترض وأذكر السبب' },
  ranked: { en: 'My order', fr: 'Mon ordre', ar: 'ترتيبي' },
  place: { en: 'Choice {number}', fr: 'Choix {number}', ar: 'الاختيار {number}' },
  noChoice: { en: 'None', fr: 'Aucun', ar: 'لا شيء' },
  rankHint: {
    en: 'Choose your first, then your second, as far as you like.',
    fr: 'Choisissez votre premier, puis votre deuxième, aussi loin que vous voulez.',
    ar: 'اختاروا الأول ثم الثاني، بقدر ما تريدون.',
  },
  reason: { en: 'Why', fr: 'Pourquoi', ar: 'لماذا' },
  reasonHint: {
    en: 'An objection needs its reason: the group works with it.',
    fr: 'Une objection demande sa raison : le groupe s’en sert pour avancer.',
    ar: 'يحتاج الاعتراض إلى سبب: تعمل المجموعة به.',
  },
  ifYouLike: { en: '(if you like)', fr: '(si vous voulez)', ar: '(إن أردتم)' },
  vote: { en: 'Give your answer', fr: 'Donner votre réponse', ar: 'قدّموا إجابتكم' },
  changeVote: { en: 'Change your answer', fr: 'Changer votre réponse', ar: 'غيّروا إجابتكم' },
  saidBefore: {
    en: 'You answered on {moment}: {answer}. You may change it until the close.',
    fr: 'Vous avez répondu le {moment} : {answer}. Vous pouvez changer jusqu’à la fin.',
    ar: 'أجبتم في {moment}: {answer}. يمكنكم تغييرها حتى انتهاء التصويت.',
  },
  saidFinal: {
    en: 'Your answer is in: {answer}. In this vote an answer cannot be changed.',
    fr: 'Votre réponse est reçue : {answer}. Dans ce vote, une réponse ne peut pas être changée.',
    ar: 'وصلت إجابتكم: {answer}. في هذا التصويت لا يمكن تغيير الإجابة.',
  },
  lateTitle: { en: 'The vote has closed', fr: 'Le vote est terminé', ar: 'انتهى التصويت' },
  late: {
    en: 'It closed on {moment}; what you sent now came after that and is not counted.',
    fr: 'Il s’est terminé le {moment}. Ce que vous venez d’envoyer est arrivé après et ne compte pas.',
    ar: 'انتهى في {moment}. ما أرسلتموه الآن وصل بعد ذلك ولا يُحتسب.',
  },
  lateBefore: {
    en: 'What you said before counts: {answer}.',
    fr: 'Ce que vous aviez répondu compte : {answer}.',
    ar: 'ما قلتموه من قبل محتسب: {answer}.',
  },
  withdrawn: {
    en: 'The question was taken back. Nothing is asked of you.',
    fr: 'La question a été retirée. Rien ne vous est demandé.',
    ar: 'سُحب السؤال. لا يُطلب منكم شيء.',
  },
  chooseOne: { en: 'Choose your answer.', fr: 'Choisissez votre réponse.', ar: 'اختاروا إجابتكم.' },
  rankWrong: {
    en: 'Choose at least a first, and each only once.',
    fr: 'Choisissez au moins un premier choix, et chacun une seule fois.',
    ar: 'اختاروا الأول على الأقل، وكل اختيار مرة واحدة فقط.',
  },
  reasonMissing: {
    en: 'Say why you object.',
    fr: 'Dites pourquoi vous vous opposez.',
    ar: 'اذكروا سبب اعتراضكم.',
  },
  touchesMe: { en: 'This touches me', fr: 'Cela me touche', ar: 'هذا يمسّني' },
  touchesMeSay: {
    en: 'If you have an interest of your own in this, step out. You are then not counted, and the quorum is worked out without you.',
    fr: 'Si vous avez un intérêt personnel dans cette question, retirez-vous. Vous n’êtes alors pas compté, et le quorum est calculé sans vous.',
    ar: 'إن كانت لكم مصلحة خاصة في هذا الأمر فانسحبوا. عندها لا تُحسبون، ويُحتسب النصاب من دونكم.',
  },
  stepOut: { en: 'Step out of this vote', fr: 'Me retirer de ce vote', ar: 'انسحبوا من هذا التصويت' },
  steppedOut: {
    en: 'You stepped out of this vote.',
    fr: 'Vous vous êtes retiré de ce vote.',
    ar: 'انسحبتم من هذا التصويت.',
  },
  thanks: {
    en: 'Thank you. Your answer is in.',
    fr: 'Merci. Votre réponse est reçue.',
    ar: 'شكرًا لكم. وصلت إجابتكم.',
  },
  thanksOut: { en: 'Thank you for saying so.', fr: 'Merci de l’avoir dit.', ar: 'شكرًا على إخبارنا.' },
  youSaid: { en: 'You said: {answer}.', fr: 'Vous avez répondu : {answer}.', ar: 'قلتم: {answer}.' },
  result: { en: 'The result', fr: 'Le résultat', ar: 'النتيجة' },
  working: { en: 'How it was counted', fr: 'Comment on a compté', ar: 'كيف جرى العدّ' },
  carried: { en: 'Carried', fr: 'Adopté', ar: 'اعتُمد' },
  'not-carried': { en: 'Not carried', fr: 'Non adopté', ar: 'لم يُعتمد' },
  chosen: { en: 'Chosen: {option}', fr: 'Choix retenu : {option}', ar: 'الاختيار: {option}' },
  tied: { en: 'A tie: people decide', fr: 'Égalité : à vous de trancher', ar: 'تعادل: القرار للأعضاء' },
  'no-quorum': {
    en: 'Too few answered: it decides nothing',
    fr: 'Trop peu de réponses : rien n’est décidé',
    ar: 'الإجابات قليلة جدًا: لا يُقرَّر شيء',
  },
  answeredOf: {
    en: '{answered} of {asked} voices answered; {needed} were needed.',
    fr: '{answered} voix sur {asked} ont répondu; il en fallait {needed}.',
    ar: 'أجاب {answered} من {asked} من الأصوات؛ المطلوب {needed}.',
  },
  steppedOutCount: {
    en: '{count, plural, one {# stepped} other {# stepped}} out because of a conflict of interest.',
    fr: '{count, plural, one {# s’est retirée} other {# se sont retirées}} en raison d’un conflit d’intérêts.',
    ar: '{count, plural, one {انسحب واحد} two {انسحب اثنان} few {انسحب #} many {انسحب #} other {انسحب #}} بسبب تضارب المصالح.',
  },
  option: { en: 'Option', fr: 'Option', ar: 'الخيار' },
  round: { en: 'Round {number}', fr: 'Tour {number}', ar: 'الجولة {number}' },
  method: {
    en: 'Counted by instant run-off: while nobody has more than half, the last choice leaves and its ballots go to their next.',
    fr: 'Dépouillé par vote préférentiel : tant que personne n’a plus de la moitié, le dernier choix est éliminé et ses bulletins vont au choix suivant.',
    ar: 'جرى العدّ بالجولات المتتالية: ما دام لا أحد لديه أكثر من النصف، يخرج الاختيار الأخير وتنتقل أوراقه إلى الاختيار التالي.',
  },
  count: { en: 'Voices', fr: 'Voix', ar: 'الأصوات' },
  answer: { en: 'Answer', fr: 'Réponse', ar: 'الإجابة' },
  reasons: { en: 'Reasons given', fr: 'Raisons données', ar: 'الأسباب المذكورة' },
  sameLink: {
    en: 'This same link lets you change it until then.',
    fr: 'Ce même lien permet de changer jusque-là.',
    ar: 'يتيح لكم هذا الرابط نفسه التغيير حتى ذلك الحين.',
  },
})

export const verdictWords = {
  carried: words.carried,
  'not-carried': words['not-carried'],
  chosen: words.chosen,
  tied: words.tied,
  'no-quorum': words['no-quorum'],
} as const
