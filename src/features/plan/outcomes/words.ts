import { staff, type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { Standing, Verdict } from './outcome.ts'

export const standingWords: Record<Standing, VisitorMessage> = visitor({
  confirmed: { en: 'Confirmed', fr: 'Confirmé', ar: 'مؤكَّد' },
  unconfirmed: { en: 'Not confirmed yet', fr: 'Pas encore confirmé', ar: 'لم يُؤكَّد بعد' },
  unread: { en: 'Waiting to be read', fr: 'En attente de lecture', ar: 'بانتظار القراءة' },
  'set-aside': { en: 'Left out', fr: 'Écarté', ar: 'مستبعد' },
})

export const verdictWords: Record<Verdict, VisitorMessage> = visitor({
  confirms: { en: 'Yes, it is so', fr: 'Oui, c’est exact', ar: 'نعم، هو كذلك' },
  'with-changes': {
    en: 'Yes, but I would say it differently',
    fr: 'Oui, mais je le dirais autrement',
    ar: 'نعم، لكنني أقوله بشكل آخر',
  },
  cannot: { en: 'I cannot confirm it', fr: 'Je ne peux pas le confirmer', ar: 'لا أستطيع تأكيده' },
})

export const saidWords: Record<Verdict, VisitorMessage> = visitor({
  confirms: {
    en: '{name} confirmed it on {day}.',
    fr: '{name} l’a confirmé le {day}.',
    ar: 'أكّده {name} في {day}.',
  },
  'with-changes': {
    en: '{name} confirmed it on {day}, and would say it differently:',
    fr: '{name} l’a confirmé le {day}, en d’autres mots :',
    ar: 'أكّده {name} في {day}، بكلمات أخرى:',
  },
  cannot: {
    en: '{name} could not confirm it on {day}:',
    fr: '{name} n’a pas pu le confirmer le {day} :',
    ar: 'لم يستطع {name} تأكيده في {day}:',
  },
})

export const words = visitor({
  title: { en: 'What changed', fr: 'Ce qui a changé', ar: 'ما الذي تغيّر' },
  lead: {
    en: 'Changes people saw, in their own words. Somebody else who can know confirms each one.',
    fr: 'Des changements que des gens ont vus, dans leurs mots. Quelqu’un d’autre, bien placé pour le savoir, confirme chacun.',
    ar: 'تغييرات رآها الناس، بكلماتهم. يؤكد كلَّ واحد منها شخص آخر يستطيع أن يعرف.',
  },
  tell: { en: 'Tell us what changed', fr: 'Dites-nous ce qui a changé', ar: 'أخبرونا بما تغيّر' },
  count: {
    en: '{count, plural, =0 {Nothing here yet} one {# change} other {# changes}}',
    fr: '{count, plural, =0 {Rien ici pour l’instant} one {# changement} other {# changements}}',
    ar: '{count, plural, =0 {لا شيء هنا بعد} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  },
  empty: {
    en: 'Nobody has told us of a change yet',
    fr: 'Personne ne nous a encore parlé d’un changement',
    ar: 'لم يخبرنا أحد بتغيير بعد',
  },
  emptyWhy: {
    en: 'What is different for somebody since we began? Two sentences are plenty.',
    fr: 'Qu’est-ce qui est différent pour quelqu’un depuis nos débuts? Deux phrases suffisent.',
    ar: 'ما الذي صار مختلفًا لأحد منذ بدأنا؟ تكفي جملتان.',
  },
  filters: { en: 'Choose which', fr: 'Choisir lesquels', ar: 'اختيار' },
  remove: { en: 'Take off:', fr: 'Retirer :', ar: 'إزالة:' },
  toldBy: { en: 'Told by {name} on {day}', fr: 'Dit par {name} le {day}', ar: 'أخبر به {name} في {day}' },
  toldOn: { en: 'Told on {day}', fr: 'Dit le {day}', ar: 'ذُكر في {day}' },
  whom: { en: 'For whom', fr: 'Pour qui', ar: 'لمن' },
  where: { en: 'Where', fr: 'Où', ar: 'أين' },
  when: { en: 'When', fr: 'Quand', ar: 'متى' },
  between: { en: '{from} to {to}', fr: 'Du {from} au {to}', ar: 'من {from} إلى {to}' },
  matters: { en: 'Why it matters', fr: 'Pourquoi c’est important', ar: 'لماذا يهم' },
  contributed: { en: 'What contributed', fr: 'Ce qui y a contribué', ar: 'ما الذي أسهم' },
  noContribution: {
    en: 'Nobody has said what contributed.',
    fr: 'Personne n’a dit ce qui y a contribué.',
    ar: 'لم يقل أحد ما الذي أسهم.',
  },
  evidence: { en: 'Who says it is so', fr: 'Qui dit que c’est exact', ar: 'من يقول إنه كذلك' },
  nobodyYet: {
    en: 'Only whoever told us has said so. Until somebody else who can know confirms it, it stays marked.',
    fr: 'Seule la personne qui nous en a parlé l’affirme. Tant que quelqu’un d’autre ne le confirme pas, cela reste indiqué.',
    ar: 'لا يقول ذلك إلا من أخبرنا. ويبقى معلَّمًا حتى يؤكده شخص آخر يستطيع أن يعرف.',
  },
  itRead: {
    en: 'It then read: “{say}”',
    fr: 'Le texte disait alors : « {say} »',
    ar: 'كان النص حينها: «{say}»',
  },
  reworded: {
    en: 'These words took the place of the first ones on {day}. Before, it read: “{say}”',
    fr: 'Ces mots ont remplacé les premiers le {day}. Le texte disait : « {say} »',
    ar: 'حلّت هذه الكلمات محل السابقة في {day}. وكان النص قبل ذلك: «{say}»',
  },
  heWasUs: { en: 'from the partnership’s staff', fr: 'du personnel du partenariat', ar: 'من موظفي الشراكة' },
  somebody: { en: 'Somebody', fr: 'Quelqu’un', ar: 'شخص' },
  example: { en: 'Example figures', fr: 'Chiffres fictifs', ar: 'أرقام توضيحية' },
  setAside: {
    en: 'Left out on {day}: {because}',
    fr: 'Écarté le {day} : {because}',
    ar: 'استُبعد في {day}: {because}',
  },
  back: { en: 'What changed', fr: 'Ce qui a changé', ar: 'ما الذي تغيّر' },
})

/** The form on which anybody says what changed. */
export const formWords = visitor({
  lead: {
    en: 'You need no account. Somebody here reads it, and somebody else who can know is asked to confirm it.',
    fr: 'Aucun compte n’est nécessaire. Quelqu’un d’ici le lira, et quelqu’un d’autre, bien placé pour le savoir, sera invité à le confirmer.',
    ar: 'لا حاجة إلى حساب. سيقرؤه أحدنا، ونطلب من شخص آخر يستطيع أن يعرف أن يؤكده.',
  },
  say: { en: 'What changed?', fr: 'Qu’est-ce qui a changé?', ar: 'ما الذي تغيّر؟' },
  sayHint: {
    en: 'What do people, families, employers or offices do differently now? No names of private persons, please.',
    fr: 'Que font autrement les gens, les familles, les employeurs ou les bureaux? Pas de noms de particuliers, s’il vous plaît.',
    ar: 'ماذا يفعل الناس أو العائلات أو أصحاب العمل أو المكاتب بشكل مختلف الآن؟ من فضلكم لا تذكروا أسماء أشخاص.',
  },
  whom: { en: 'For whom?', fr: 'Pour qui?', ar: 'لمن؟' },
  community: { en: 'In which community?', fr: 'Dans quelle communauté?', ar: 'في أي مجتمع؟' },
  anywhere: {
    en: 'The whole area, or I do not know',
    fr: 'Toute la région, ou je ne sais pas',
    ar: 'المنطقة كلها، أو لا أعرف',
  },
  from: { en: 'Since when?', fr: 'Depuis quand?', ar: 'منذ متى؟' },
  to: {
    en: 'Until when, if it is over?',
    fr: 'Jusqu’à quand, si c’est fini?',
    ar: 'حتى متى، إن كان قد انتهى؟',
  },
  matters: { en: 'Why does it matter?', fr: 'Pourquoi est-ce important?', ar: 'لماذا يهم؟' },
  action: {
    en: 'Did one of our actions contribute?',
    fr: 'L’une de nos actions y a-t-elle contribué?',
    ar: 'هل أسهم أحد أعمالنا؟',
  },
  noAction: { en: 'None, or I do not know', fr: 'Aucune, ou je ne sais pas', ar: 'لا، أو لا أعرف' },
  organisation: {
    en: 'Did an organisation contribute?',
    fr: 'Un organisme y a-t-il contribué?',
    ar: 'هل أسهمت منظمة؟',
  },
  how: { en: 'How did it contribute?', fr: 'Comment y a-t-il contribué?', ar: 'كيف أسهم؟' },
  name: { en: 'Your name', fr: 'Votre nom', ar: 'اسمكم' },
  email: { en: 'Your e-mail', fr: 'Votre courriel', ar: 'بريدكم الإلكتروني' },
  emailHint: {
    en: 'Only staff see it, to ask you something. It is never shown.',
    fr: 'Seul le personnel la voit, pour vous poser une question. Elle n’est jamais affichée.',
    ar: 'لا يراه إلا الموظفون ليسألوكم. ولا يُعرض أبدًا.',
  },
  confirmerName: {
    en: 'Who else can know that it is so?',
    fr: 'Qui d’autre peut savoir que c’est exact?',
    ar: 'من غيركم يستطيع أن يعرف أنه كذلك؟',
  },
  confirmerEmail: { en: 'Their e-mail', fr: 'Son courriel', ar: 'بريده الإلكتروني' },
  ifYouLike: { en: '(if you like)', fr: '(si vous voulez)', ar: '(إن أردتم)' },
  send: { en: 'Tell the partnership', fr: 'Le dire au partenariat', ar: 'أخبروا الشراكة' },
  thanks: { en: 'Thank you for telling us', fr: 'Merci de nous l’avoir dit', ar: 'شكرًا لإخبارنا' },
  thanksSay: {
    en: 'Somebody here reads it soon. Then everybody can, marked as not confirmed until somebody else confirms it.',
    fr: 'Quelqu’un d’ici le lira bientôt. Ensuite, tout le monde le pourra, avec la mention « pas encore confirmé » jusqu’à sa confirmation.',
    ar: 'سيقرؤه أحدنا قريبًا. ثم يستطيع الجميع قراءته، معلَّمًا بأنه غير مؤكد حتى يؤكده شخص آخر.',
  },
  daysTurned: {
    en: 'The end comes after the beginning.',
    fr: 'La fin vient après le début.',
    ar: 'النهاية بعد البداية.',
  },
  leaveEmpty: { en: 'Leave this empty', fr: 'Laissez ce champ vide', ar: 'اتركوا هذا فارغًا' },
})

export const letterWords = visitor({
  subject: {
    en: 'Is it so? One question from {partnership}',
    fr: 'Est-ce exact? Une question de {partnership}',
    ar: 'هل هو كذلك؟ سؤال واحد من {partnership}',
  },
  heading: { en: 'Hello {name}', fr: 'Bonjour {name}', ar: 'مرحبًا {name}' },
  told: {
    en: '{teller} told {partnership} that something has changed, and you are somebody who can know:',
    fr: '{teller} a dit à {partnership} que quelque chose a changé, et vous êtes bien placé pour le savoir :',
    ar: 'أخبر {teller} {partnership} بأن شيئًا قد تغيّر، وأنتم ممن يستطيعون أن يعرفوا:',
  },
  quoted: { en: '“{say}”', fr: '« {say} »', ar: '«{say}»' },
  how: {
    en: 'One press is enough, and words if you would say it differently. You need no account. The link works until {day}.',
    fr: 'Un clic suffit, et quelques mots si vous le diriez autrement. Aucun compte n’est nécessaire. Le lien sert jusqu’au {day}.',
    ar: 'تكفي ضغطة واحدة، وكلمات إن كنتم تقولونه بشكل آخر. لا حاجة إلى حساب. يعمل الرابط حتى {day}.',
  },
  button: { en: 'Say whether it is so', fr: 'Dire si c’est exact', ar: 'قولوا هل هو كذلك' },
  why: {
    en: '{sender} at {partnership} sent you this because you may know about it.',
    fr: '{sender}, de {partnership}, vous écrit parce que vous en savez peut-être quelque chose.',
    ar: 'أرسل {sender} من {partnership} هذه الرسالة لأنكم قد تعرفون عن الأمر.',
  },
})

export const linkWords = visitor({
  title: { en: 'Is it so?', fr: 'Est-ce exact?', ar: 'هل هو كذلك؟' },
  next: {
    en: 'What you say stands beside it, for everybody to read.',
    fr: 'Ce que vous dites paraît à côté, et tout le monde peut le lire.',
    ar: 'يظهر ما تقولونه إلى جانبه ويستطيع الجميع قراءته.',
  },
  verdict: { en: 'What do you say?', fr: 'Qu’en dites-vous?', ar: 'ماذا تقولون؟' },
  words: { en: 'In your words', fr: 'Dans vos mots', ar: 'بكلماتكم' },
  wordsHint: {
    en: 'If you would say it differently, write the whole sentence as you would say it. If you cannot confirm it, say why. Everybody can read it, with your name.',
    fr: 'Si vous le diriez autrement, écrivez toute la phrase comme vous la diriez. Si vous ne pouvez pas le confirmer, dites pourquoi. Tout le monde pourra le lire, avec votre nom.',
    ar: 'إن كنتم تقولونه بشكل آخر فاكتبوا الجملة كاملة كما تقولونها. وإن لم تستطيعوا تأكيده فقولوا لماذا. يستطيع الجميع قراءة ذلك مع اسمكم.',
  },
  send: { en: 'Send my answer', fr: 'Envoyer ma réponse', ar: 'إرسال جوابي' },
  chooseOne: {
    en: 'Choose one of the three.',
    fr: 'Choisissez l’une des trois réponses.',
    ar: 'اختاروا واحدًا من الثلاثة.',
  },
  wordsMissing: { en: 'Say it in a few words.', fr: 'Dites-le en quelques mots.', ar: 'قولوه ببضع كلمات.' },
  ownWords: {
    en: 'You told us this yourself, so somebody else has to confirm it.',
    fr: 'C’est vous qui nous l’avez dit; quelqu’un d’autre doit le confirmer.',
    ar: 'أنتم من أخبرنا بهذا، فيجب أن يؤكده غيركم.',
  },
  over: { en: 'This question is closed', fr: 'Cette question est close', ar: 'أُغلق هذا السؤال' },
  thanks: { en: 'Thank you for your answer', fr: 'Merci de votre réponse', ar: 'شكرًا على جوابكم' },
  see: {
    en: 'See it as everybody sees it',
    fr: 'Voir comme tout le monde le voit',
    ar: 'شاهدوه كما يراه الجميع',
  },
})

export const staffWords = staff({
  forStaff: { en: 'For those who keep the plan', fr: 'Pour qui tient le plan' },
  takeIn: { en: 'Let everybody read it', fr: 'Laisser tout le monde le lire' },
  takenIn: { en: 'Everybody can read it now.', fr: 'Tout le monde peut maintenant le lire.' },
  ask: { en: 'Ask somebody who can know', fr: 'Demander à quelqu’un bien placé pour le savoir' },
  askName: { en: 'Their name', fr: 'Son nom' },
  askEmail: { en: 'Their e-mail', fr: 'Son courriel' },
  askTongue: { en: 'Write to them in', fr: 'Lui écrire en' },
  send: { en: 'Send the question', fr: 'Envoyer la question' },
  asked: { en: '{name} has a letter with a link.', fr: 'Une lettre avec un lien est partie à {name}.' },
  teller: {
    en: 'This is whoever told us. Ask somebody else.',
    fr: 'C’est la personne qui nous l’a dit. Demandez à quelqu’un d’autre.',
  },
  confirm: { en: 'I know it is so', fr: 'Je sais que c’est exact' },
  ownWords: {
    en: 'You told this yourself: somebody else has to confirm it.',
    fr: 'Vous l’avez dit vous-même : quelqu’un d’autre doit le confirmer.',
  },
  confirmed: { en: 'It is confirmed.', fr: 'C’est confirmé.' },
  takeWords: { en: 'Say it in these words', fr: 'Le dire dans ces mots' },
  reworded: {
    en: 'It now says what they said; the words before stay on this page.',
    fr: 'Le texte reprend leurs mots; les mots d’avant restent sur cette page.',
  },
  aside: { en: 'Leave it out', fr: 'L’écarter' },
  asideWhy: { en: 'Why?', fr: 'Pourquoi?' },
  asideDone: { en: 'It is left out; the reason is kept.', fr: 'C’est écarté; la raison est conservée.' },
  contribute: { en: 'Say what else contributed', fr: 'Dire ce qui y a aussi contribué' },
  keep: { en: 'Keep it', fr: 'Le garder' },
  kept: { en: 'Kept.', fr: 'C’est gardé.' },
  chooseOne: { en: 'Choose an action or an organisation.', fr: 'Choisissez une action ou un organisme.' },
  suggested: { en: 'The teller suggests: {name}', fr: 'Suggestion : {name}' },
  askedTable: { en: 'Who was asked', fr: 'Qui a été invité à répondre' },
  who: { en: 'Who', fr: 'Qui' },
  when: { en: 'When', fr: 'Quand' },
  answer: { en: 'Answer', fr: 'Réponse' },
  answered: { en: 'Answered', fr: 'A répondu' },
  noAnswer: { en: 'No answer yet', fr: 'Pas encore de réponse' },
  optional: { en: '(optional)', fr: '(facultatif)' },
  todoUnread: { en: 'Somebody told us: “{title}”', fr: 'Quelqu’un nous a dit : « {title} »' },
  todoRead: { en: 'Read it', fr: 'Le lire' },
  tellerMail: { en: 'Write to whoever told it', fr: 'Écrire à qui l’a dit' },
})
