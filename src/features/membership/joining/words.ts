import { type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { Involvement } from '../standing.ts'
import type { ApplicationState } from './application.ts'

export const involvementWords: Record<Involvement, VisitorMessage> = visitor({
  member: { en: 'Member', fr: 'Membre', ar: 'عضو' },
  observer: { en: 'Observer', fr: 'Observatrice ou observateur', ar: 'مراقب' },
  informed: { en: 'Kept informed', fr: 'Tenu au courant', ar: 'يُبقى على اطلاع' },
})

export const involvementHints: Record<Involvement, VisitorMessage> = visitor({
  member: {
    en: 'We take part in meetings and decisions.',
    fr: 'Nous participons aux réunions et aux décisions.',
    ar: 'نشارك في الاجتماعات والقرارات.',
  },
  observer: {
    en: 'We follow the meetings and have no vote.',
    fr: 'Nous suivons les réunions, sans droit de vote.',
    ar: 'نتابع الاجتماعات دون حق التصويت.',
  },
  informed: {
    en: 'Send us news; do not count on us at meetings.',
    fr: 'Envoyez-nous des nouvelles; ne comptez pas sur nous aux réunions.',
    ar: 'أرسلوا إلينا الأخبار ولا تعتمدوا على حضورنا الاجتماعات.',
  },
})

export const stateWords: Record<ApplicationState, VisitorMessage> = visitor({
  unproven: { en: 'Not confirmed yet', fr: 'Pas encore confirmée', ar: 'لم يُؤكد بعد' },
  waiting: { en: 'Waiting for us', fr: 'En attente de notre réponse', ar: 'بانتظارنا' },
  asked: { en: 'Waiting for an answer', fr: 'En attente d’une réponse', ar: 'بانتظار جواب' },
  approved: { en: 'Approved', fr: 'Acceptée', ar: 'مقبول' },
  declined: { en: 'Declined', fr: 'Refusée', ar: 'مرفوض' },
  withdrawn: { en: 'Withdrawn', fr: 'Retirée', ar: 'مسحوب' },
})

/** The pages on which anybody joins. */
export const joinWords = visitor({
  title: { en: 'Join {partnership}', fr: 'Devenir membre : {partnership}', ar: 'الانضمام إلى {partnership}' },
  step: { en: 'Step {n} of {of}', fr: 'Étape {n} de {of}', ar: 'الخطوة {n} من {of}' },
  lead: {
    en: 'Any organisation, municipality, business or individual can join. It takes about five minutes. You need no account.',
    fr: 'Tout organisme, toute municipalité, toute entreprise ou toute personne peut adhérer. Il faut environ cinq minutes. Aucun compte n’est nécessaire.',
    ar: 'يمكن لأي منظمة أو بلدية أو شركة أو فرد الانضمام. يستغرق ذلك نحو خمس دقائق، ولا حاجة إلى حساب.',
  },
  endorseTitle: {
    en: 'What members endorse',
    fr: 'Ce que les membres appuient',
    ar: 'ما يؤيده الأعضاء',
  },
  endorse: {
    en: 'We endorse this vision and mandate (version {version}, of {day}).',
    fr: 'Nous appuyons cette vision et ce mandat (version {version}, du {day}).',
    ar: 'نؤيد هذه الرؤية وهذه المهمة (النسخة {version}، بتاريخ {day}).',
  },
  endorseMissing: {
    en: 'To join, you endorse the vision and mandate. Tick the box if you do.',
    fr: 'Pour adhérer, il faut appuyer la vision et le mandat. Cochez la case si c’est le cas.',
    ar: 'للانضمام يجب تأييد الرؤية والمهمة. ضعوا علامة في المربع إذا كنتم تؤيدونها.',
  },
  whoJoins: { en: 'Who joins?', fr: 'Qui adhère?', ar: 'من ينضم؟' },
  whoTitle: { en: 'Who are you?', fr: 'Qui êtes-vous?', ar: 'من أنتم؟' },
  nameEn: { en: 'Name in English', fr: 'Nom en anglais', ar: 'الاسم بالإنجليزية' },
  nameFr: { en: 'Name in French', fr: 'Nom en français', ar: 'الاسم بالفرنسية' },
  nameHint: {
    en: 'As it should stand on the public list. One language is enough.',
    fr: 'Tel qu’il doit figurer dans la liste publique. Une seule langue suffit.',
    ar: 'كما يجب أن يظهر في القائمة العامة. تكفي لغة واحدة.',
  },
  nameMissing: {
    en: 'Write the name in at least one language.',
    fr: 'Écrivez le nom dans au moins une langue.',
    ar: 'اكتبوا الاسم بلغة واحدة على الأقل.',
  },
  sector: { en: 'What is your field?', fr: 'Quel est votre domaine?', ar: 'ما مجالكم؟' },
  community: {
    en: 'Which community are you in?',
    fr: 'Dans quelle communauté êtes-vous?',
    ar: 'في أي بلدة أنتم؟',
  },
  wholeArea: { en: 'The whole area', fr: 'Toute la région', ar: 'المنطقة كلها' },
  site: { en: 'Website', fr: 'Site Web', ar: 'الموقع الإلكتروني' },
  phone: { en: 'Phone', fr: 'Téléphone', ar: 'الهاتف' },
  address: { en: 'Address', fr: 'Adresse', ar: 'العنوان' },
  ifAny: { en: '(if you like)', fr: '(facultatif)', ar: '(اختياري)' },
  doTitle: { en: 'How will you take part?', fr: 'Comment participerez-vous?', ar: 'كيف ستشاركون؟' },
  involvement: {
    en: 'How do you want to be involved?',
    fr: 'Comment voulez-vous prendre part?',
    ar: 'كيف تريدون المشاركة؟',
  },
  goals: {
    en: 'Which goals will you help with?',
    fr: 'À quels objectifs contribuerez-vous?',
    ar: 'في أي أهداف ستساعدون؟',
  },
  goalsHint: {
    en: 'From “{plan}”, version {edition}, adopted {day}. Choose those you can do something for, and say what. None is fine too.',
    fr: 'De « {plan} », version {edition}, adopté le {day}. Choisissez ceux pour lesquels vous pouvez faire quelque chose, et dites quoi. Vous pouvez aussi n’en choisir aucun.',
    ar: 'من «{plan}»، النسخة {edition}، المعتمدة في {day}. اختاروا ما يمكنكم فعل شيء من أجله، واذكروا ماذا. ويمكن ألا تختاروا أيًّا منها.',
  },
  contribution: {
    en: 'What will you contribute to “{goal}”?',
    fr: 'Que contribuerez-vous à « {goal} »?',
    ar: 'بماذا ستساهمون في «{goal}»؟',
  },
  contributionHint: {
    en: 'A room, an hour a week, staff who know the field: in your own words.',
    fr: 'Une salle, une heure par semaine, du personnel qui connaît le domaine : dans vos mots.',
    ar: 'قاعة، أو ساعة في الأسبوع، أو موظفون يعرفون المجال: بكلماتكم.',
  },
  planMoved: {
    en: 'The plan changed while you were writing. Please choose again from the goals in force.',
    fr: 'Le plan a changé pendant que vous écriviez. Choisissez de nouveau parmi les objectifs en vigueur.',
    ar: 'تغيّرت الخطة أثناء كتابتكم. يرجى الاختيار من جديد من الأهداف السارية.',
  },
  statementMoved: {
    en: 'The vision and mandate changed while you were writing. Please read them again.',
    fr: 'La vision et le mandat ont changé pendant que vous écriviez. Relisez-les.',
    ar: 'تغيّرت الرؤية والمهمة أثناء كتابتكم. يرجى قراءتهما من جديد.',
  },
  signTitle: { en: 'Who signs?', fr: 'Qui signe?', ar: 'من يوقّع؟' },
  signatory: { en: 'Your name', fr: 'Votre nom', ar: 'اسمكم' },
  signatoryTitle: { en: 'Your title', fr: 'Votre titre', ar: 'منصبكم' },
  email: { en: 'Your e-mail address', fr: 'Votre adresse courriel', ar: 'بريدكم الإلكتروني' },
  emailHint: {
    en: 'We write to it to make sure that it is yours. It is never published.',
    fr: 'Nous y écrivons pour vérifier qu’elle est à vous. Elle n’est jamais publiée.',
    ar: 'نكتب إليه للتأكد من أنه لكم. لا يُنشر أبدًا.',
  },
  tongue: { en: 'We write to you in', fr: 'Nous vous écrivons en', ar: 'نكتب إليكم بـ' },
  listing: {
    en: 'How should the public list show you?',
    fr: 'Comment la liste publique doit-elle vous présenter?',
    ar: 'كيف تظهرون في القائمة العامة؟',
  },
  listedSigned: {
    en: 'With our name and who signed',
    fr: 'Avec notre nom et celui de la personne qui signe',
    ar: 'باسمنا واسم من وقّع',
  },
  listedName: { en: 'With our name only', fr: 'Avec notre nom seulement', ar: 'باسمنا فقط' },
  listedNot: { en: 'Not at all', fr: 'Pas du tout', ar: 'لا نظهر فيها' },
  message: {
    en: 'Anything we should know?',
    fr: 'Y a-t-il autre chose à savoir?',
    ar: 'هل من شيء ينبغي أن نعرفه؟',
  },
  letterLater: {
    en: 'A letter of support (PDF) can be sent with the link in the letter we write to you.',
    fr: 'Une lettre d’appui (PDF) peut être envoyée avec le lien du message que nous vous écrirons.',
    ar: 'يمكن إرسال رسالة دعم (PDF) عبر الرابط في الرسالة التي سنكتبها إليكم.',
  },
  checkTitle: { en: 'Is this right?', fr: 'Est-ce exact?', ar: 'هل هذا صحيح؟' },
  nothingTaken: { en: 'No goal chosen', fr: 'Aucun objectif choisi', ar: 'لم يُختر أي هدف' },
  change: { en: 'Change', fr: 'Modifier', ar: 'تعديل' },
  next: { en: 'Continue', fr: 'Continuer', ar: 'متابعة' },
  back: { en: 'Back', fr: 'Retour', ar: 'رجوع' },
  send: { en: 'Send the application', fr: 'Envoyer la demande', ar: 'إرسال الطلب' },
  tooOften: {
    en: 'Several applications came from here in a short while. Everything you typed is still on this page; send it again in an hour.',
    fr: 'Plusieurs demandes sont venues d’ici en peu de temps. Tout ce que vous avez écrit est encore sur cette page; renvoyez-la dans une heure.',
    ar: 'وصلت من هنا عدة طلبات في وقت قصير. كل ما كتبتموه باقٍ في هذه الصفحة؛ أعيدوا الإرسال بعد ساعة.',
  },
  sentTitle: { en: 'Look in your mail', fr: 'Regardez vos courriels', ar: 'تفقدوا بريدكم' },
  sent: {
    en: 'We wrote to the address you gave. Press the button in that letter: only then will we see your application.',
    fr: 'Nous avons écrit à l’adresse que vous avez donnée. Appuyez sur le bouton du message : nous ne verrons votre demande qu’ensuite.',
    ar: 'كتبنا إلى العنوان الذي أعطيتموه. اضغطوا الزر في تلك الرسالة: لن نرى طلبكم إلا بعد ذلك.',
  },
  sentWait: {
    en: 'No letter after ten minutes? Look among unwanted mail, or join again with the address written carefully.',
    fr: 'Pas de message après dix minutes? Regardez dans les indésirables, ou recommencez en écrivant l’adresse avec soin.',
    ar: 'لم تصل الرسالة بعد عشر دقائق؟ تفقدوا البريد غير المرغوب فيه، أو أعيدوا الطلب مع كتابة العنوان بعناية.',
  },
  toMembers: { en: 'See the members', fr: 'Voir les membres', ar: 'عرض الأعضاء' },
  leaveEmpty: { en: 'Leave this empty', fr: 'Laissez ce champ vide', ar: 'اتركوا هذا فارغًا' },
})

/** The pages signed links open while joining. */
export const linkWords = visitor({
  proveTitle: {
    en: 'Confirm that {who} joins',
    fr: 'Confirmez que {who} adhère',
    ar: 'أكدوا انضمام {who}',
  },
  proveSay: {
    en: 'You asked this on {day}.',
    fr: 'Vous l’avez demandé le {day}.',
    ar: 'طلبتم ذلك في {day}.',
  },
  proveNext: {
    en: 'When you have confirmed, {partnership} sees your application and answers by e-mail.',
    fr: 'Quand vous aurez confirmé, {partnership} verra votre demande et vous répondra par courriel.',
    ar: 'بعد التأكيد ترى {partnership} طلبكم وتجيبكم بالبريد الإلكتروني.',
  },
  questionNext: {
    en: '{sender} reads your answer and writes to you.',
    fr: '{sender} lira votre réponse et vous écrira.',
    ar: 'سيقرأ {sender} جوابكم ويكتب إليكم.',
  },
  proveButton: { en: 'Confirm and send', fr: 'Confirmer et envoyer', ar: 'التأكيد والإرسال' },
  letter: {
    en: 'Letter of support (PDF)',
    fr: 'Lettre d’appui (PDF)',
    ar: 'رسالة دعم (PDF)',
  },
  letterHint: {
    en: 'If you have it already; it can come later by the same link. 10 MB at most.',
    fr: 'Si vous l’avez déjà; elle peut venir plus tard par le même lien. 10 Mo au plus.',
    ar: 'إذا كانت لديكم الآن، ويمكن إرسالها لاحقًا بالرابط نفسه. 10 ميغابايت على الأكثر.',
  },
  letterTitle: {
    en: 'Send a letter of support',
    fr: 'Envoyer une lettre d’appui',
    ar: 'إرسال رسالة دعم',
  },
  letterSay: {
    en: 'Signed on your letterhead, as a PDF. Funders ask for it.',
    fr: 'Signée, sur votre papier à en-tête, en PDF. Les bailleurs de fonds la demandent.',
    ar: 'موقّعة على ورقكم الرسمي بصيغة PDF. يطلبها الممولون.',
  },
  letterSend: { en: 'Send the letter', fr: 'Envoyer la lettre', ar: 'إرسال الرسالة' },
  lettersKept: {
    en: '{count, plural, one {We have one letter of yours} other {We have # letters of yours}}, the last from {day}.',
    fr: '{count, plural, one {Nous avons une lettre de vous} other {Nous avons # lettres de vous}}, la dernière du {day}.',
    ar: '{count, plural, one {لدينا رسالة واحدة منكم} two {لدينا رسالتان منكم} few {لدينا # رسائل منكم} many {لدينا # رسالة منكم} other {لدينا # رسالة منكم}}، آخرها في {day}.',
  },
  letterMissing: {
    en: 'Choose a file first.',
    fr: 'Choisissez d’abord un fichier.',
    ar: 'اختاروا ملفًا أولًا.',
  },
  letterNotPdf: {
    en: 'This file is not a PDF. Save the letter as PDF and choose it again.',
    fr: 'Ce fichier n’est pas un PDF. Enregistrez la lettre en PDF et choisissez-la de nouveau.',
    ar: 'هذا الملف ليس بصيغة PDF. احفظوا الرسالة بصيغة PDF واختاروها من جديد.',
  },
  letterTooLarge: {
    en: 'This file is larger than 10 MB. Save it smaller and choose it again.',
    fr: 'Ce fichier dépasse 10 Mo. Réduisez-le et choisissez-le de nouveau.',
    ar: 'هذا الملف أكبر من 10 ميغابايت. صغّروه واختاروه من جديد.',
  },
  letterMany: {
    en: 'There are many letters here already. Write to us if one should make room.',
    fr: 'Il y a déjà beaucoup de lettres ici. Écrivez-nous si l’une d’elles doit faire place.',
    ar: 'توجد هنا رسائل كثيرة من قبل. اكتبوا إلينا إن أردتم أن نفسح مكانًا.',
  },
  statusTitle: {
    en: 'Your application to join',
    fr: 'Votre demande d’adhésion',
    ar: 'طلب انضمامكم',
  },
  statusWaiting: {
    en: 'We have it, thank you. Somebody here reads it and writes to you.',
    fr: 'Nous l’avons reçue, merci. Quelqu’un la lira et vous écrira.',
    ar: 'وصلنا، شكرًا لكم. سيقرؤه أحدنا ويكتب إليكم.',
  },
  statusAsked: {
    en: 'We asked you something by e-mail on {day}. Please answer with the button in that letter.',
    fr: 'Nous vous avons posé une question par courriel le {day}. Répondez avec le bouton de ce message.',
    ar: 'طرحنا عليكم سؤالًا بالبريد في {day}. يرجى الإجابة بالزر الموجود في تلك الرسالة.',
  },
  statusApproved: {
    en: 'You are a member. Our welcome letter holds the link to your own page.',
    fr: 'Vous êtes membre. Notre lettre de bienvenue contient le lien vers votre propre page.',
    ar: 'أنتم أعضاء. تحتوي رسالة الترحيب على رابط صفحتكم الخاصة.',
  },
  statusDeclined: {
    en: 'We could not make you a member; our letter says why.',
    fr: 'Nous n’avons pas pu vous accueillir comme membre; notre lettre dit pourquoi.',
    ar: 'لم نتمكن من قبول عضويتكم؛ توضح رسالتنا السبب.',
  },
  statusWithdrawn: {
    en: 'You took your application back. You are welcome to join another time.',
    fr: 'Vous avez retiré votre demande. Vous pourrez adhérer une autre fois.',
    ar: 'سحبتم طلبكم. أهلًا بكم في وقت آخر.',
  },
  withdraw: {
    en: 'Take the application back',
    fr: 'Retirer la demande',
    ar: 'سحب الطلب',
  },
  questionTitle: {
    en: '{sender} asks about your application',
    fr: '{sender} a une question sur votre demande',
    ar: 'يسأل {sender} عن طلبكم',
  },
  answer: { en: 'Your answer', fr: 'Votre réponse', ar: 'جوابكم' },
  answerSend: { en: 'Send the answer', fr: 'Envoyer la réponse', ar: 'إرسال الجواب' },
  answered: { en: 'You answered on {day}:', fr: 'Vous avez répondu le {day} :', ar: 'أجبتم في {day}:' },
  answeredBefore: {
    en: 'This question was answered already, on {day}. What you typed now was not sent.',
    fr: 'Cette question a déjà reçu une réponse, le {day}. Ce que vous venez d’écrire n’a pas été envoyé.',
    ar: 'أُجيب عن هذا السؤال من قبل في {day}. لم يُرسل ما كتبتموه الآن.',
  },
  decidedBefore: {
    en: 'This application has been decided meanwhile, so the answer was not sent.',
    fr: 'Cette demande a été tranchée entre-temps; la réponse n’a donc pas été envoyée.',
    ar: 'حُسم هذا الطلب في هذه الأثناء، فلم يُرسل الجواب.',
  },
  thanks: { en: 'Thank you', fr: 'Merci', ar: 'شكرًا لكم' },
})

/** How a member is listed, as it chooses it. */
export const listingWords = {
  signed: joinWords.listedSigned,
  name: joinWords.listedName,
  not: joinWords.listedNot,
} as const
