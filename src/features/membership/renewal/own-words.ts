import { visitor } from '#platform/words/messages.ts'

/** A member's own page, and the page that asks them to agree again. */
export const ownWords = visitor({
  renewTitle: {
    en: 'Does {who} still agree?',
    fr: '{who} est-il toujours d’accord?',
    ar: 'هل ما زال {who} موافقًا؟',
  },
  ownTitle: { en: '{who} as a member', fr: '{who}, membre', ar: '{who} بصفة عضو' },
  next: {
    en: 'Nothing more is asked of you until the vision, the mandate or the plan changes.',
    fr: 'Rien d’autre ne vous sera demandé tant que la vision, le mandat ou le plan ne changent pas.',
    ar: 'لن يُطلب منكم شيء آخر ما لم تتغيّر الرؤية أو المهمة أو الخطة.',
  },
  upToDate: {
    en: 'You agreed to everything in force, last on {day}.',
    fr: 'Vous avez appuyé tout ce qui est en vigueur, la dernière fois le {day}.',
    ar: 'وافقتم على كل ما هو سارٍ، وآخر مرة في {day}.',
  },
  changedTitle: { en: 'What changed', fr: 'Ce qui a changé', ar: 'ما الذي تغيّر' },
  marks: {
    en: 'Struck through: gone. Underlined: new.',
    fr: 'Biffé : supprimé. Souligné : nouveau.',
    ar: 'مشطوب: حُذف. تحته خط: جديد.',
  },
  statement: {
    en: 'Vision and mandate: from version {was} to version {now}, since {day}',
    fr: 'Vision et mandat : de la version {was} à la version {now}, depuis le {day}',
    ar: 'الرؤية والمهمة: من النسخة {was} إلى النسخة {now}، منذ {day}',
  },
  statementNew: {
    en: 'Vision and mandate: version {now}, since {day}',
    fr: 'Vision et mandat : version {now}, depuis le {day}',
    ar: 'الرؤية والمهمة: النسخة {now}، منذ {day}',
  },
  vision: { en: 'Vision', fr: 'Vision', ar: 'الرؤية' },
  mandate: { en: 'Mandate', fr: 'Mandat', ar: 'المهمة' },
  plan: {
    en: 'The plan: “{plan}”, version {edition}, adopted {day}',
    fr: 'Le plan : « {plan} », version {edition}, adopté le {day}',
    ar: 'الخطة: «{plan}»، النسخة {edition}، المعتمدة في {day}',
  },
  planUnseen: {
    en: 'You have not agreed to this version yet. These are its goals:',
    fr: 'Vous n’avez pas encore appuyé cette version. Voici ses objectifs :',
    ar: 'لم توافقوا على هذه النسخة بعد. هذه أهدافها:',
  },
  planSame: {
    en: 'Its goals read as before.',
    fr: 'Ses objectifs se lisent comme avant.',
    ar: 'أهدافها كما كانت.',
  },
  reworded: { en: 'Goals with new words', fr: 'Objectifs reformulés', ar: 'أهداف تغيّرت صياغتها' },
  added: { en: 'New goals', fr: 'Nouveaux objectifs', ar: 'أهداف جديدة' },
  gone: { en: 'Goals no longer there', fr: 'Objectifs disparus', ar: 'أهداف لم تعد موجودة' },
  yours: { en: 'What you took on', fr: 'Vos engagements', ar: 'ما التزمتم به' },
  noneYet: {
    en: 'You have not taken on a goal.',
    fr: 'Vous n’avez choisi aucun objectif.',
    ar: 'لم تختاروا أي هدف.',
  },
  lost: {
    en: 'The plan no longer has {count, plural, one {this goal} other {these goals}}, so what you promised for {count, plural, one {it} other {them}} ends with this renewal:',
    fr: 'Le plan ne contient plus {count, plural, one {cet objectif} other {ces objectifs}}; votre engagement prend donc fin avec ce renouvellement :',
    ar: 'لم تعد الخطة تتضمن {count, plural, one {هذا الهدف} two {هذين الهدفين} other {هذه الأهداف}}، فينتهي التزامكم مع هذا التجديد:',
  },
  lostUnknown: {
    en: 'A goal of an earlier plan',
    fr: 'Un objectif d’un plan antérieur',
    ar: 'هدف من خطة سابقة',
  },
  renewAll: {
    en: 'We agree: renew everything',
    fr: 'D’accord : tout renouveler',
    ar: 'نوافق: تجديد كل شيء',
  },
  renewSay: {
    en: 'With this you endorse the vision and mandate and the plan in force, and keep what you took on.',
    fr: 'Vous appuyez ainsi la vision, le mandat et le plan en vigueur, et gardez vos engagements.',
    ar: 'بذلك تؤيدون الرؤية والمهمة والخطة السارية، وتُبقون التزاماتكم.',
  },
  adjust: { en: 'Adjust what you take on', fr: 'Ajuster vos engagements', ar: 'تعديل التزاماتكم' },
  adjustSay: {
    en: 'Saving endorses the vision, mandate and plan in force, with these commitments.',
    fr: 'Enregistrer, c’est appuyer la vision, le mandat et le plan en vigueur, avec ces engagements.',
    ar: 'الحفظ تأييد للرؤية والمهمة والخطة السارية، مع هذه الالتزامات.',
  },
  adjustButton: {
    en: 'Agree with these commitments',
    fr: 'Appuyer avec ces engagements',
    ar: 'الموافقة بهذه الالتزامات',
  },
  changedMeanwhile: {
    en: 'Something changed after you opened this page. Read what is new below, then answer again; what you typed is kept.',
    fr: 'Quelque chose a changé depuis que vous avez ouvert cette page. Lisez ce qui est nouveau, puis répondez de nouveau; votre texte est conservé.',
    ar: 'تغيّر شيء بعد فتحكم هذه الصفحة. اقرؤوا الجديد أدناه ثم أجيبوا من جديد؛ ما كتبتموه محفوظ.',
  },
  listing: { en: 'How you are listed', fr: 'Votre place dans la liste', ar: 'ظهوركم في القائمة' },
  listingSave: { en: 'Save how we are listed', fr: 'Enregistrer', ar: 'حفظ طريقة الظهور' },
  named: { en: 'Your name', fr: 'Votre nom', ar: 'اسمكم' },
  namedSay: {
    en: 'This is how we write you on the public list, in letters and on our pages. Earlier lists use the new name too.',
    fr: 'C’est ainsi que nous vous nommons dans la liste publique, dans nos lettres et sur nos pages. Les listes antérieures prennent aussi le nouveau nom.',
    ar: 'هكذا نكتب اسمكم في القائمة العامة وفي رسائلنا وصفحاتنا. والقوائم السابقة تأخذ الاسم الجديد أيضًا.',
  },
  namedPerson: { en: 'Name', fr: 'Nom', ar: 'الاسم' },
  namedSave: { en: 'Save our name', fr: 'Enregistrer notre nom', ar: 'حفظ اسمنا' },
  namedMissing: {
    en: 'Write your name, so that people know who you are.',
    fr: 'Écrivez votre nom, pour que les gens sachent qui vous êtes.',
    ar: 'اكتبوا اسمكم ليعرف الناس من أنتم.',
  },
  leaveTitle: { en: 'Leave the partnership', fr: 'Quitter le partenariat', ar: 'مغادرة الشراكة' },
  leaveSay: {
    en: 'Your membership ends today. Lists of earlier days still show it. You can join again at any time.',
    fr: 'Votre adhésion prend fin aujourd’hui. Les listes des dates antérieures la montrent encore. Vous pourrez adhérer de nouveau en tout temps.',
    ar: 'تنتهي عضويتكم اليوم، وتبقى ظاهرة في قوائم الأيام السابقة. يمكنكم الانضمام من جديد في أي وقت.',
  },
  leaveWhy: { en: 'Why do you leave?', fr: 'Pourquoi partez-vous?', ar: 'لماذا تغادرون؟' },
  leaveButton: { en: 'End our membership', fr: 'Mettre fin à notre adhésion', ar: 'إنهاء عضويتنا' },
  endedTitle: { en: 'This membership has ended', fr: 'Cette adhésion est terminée', ar: 'انتهت هذه العضوية' },
  ended: {
    en: 'It ended on {day}. You are welcome to join again.',
    fr: 'Elle a pris fin le {day}. Vous pouvez adhérer de nouveau.',
    ar: 'انتهت في {day}. أهلًا بكم إذا رغبتم في الانضمام من جديد.',
  },
  joinAgain: { en: 'Join again', fr: 'Adhérer de nouveau', ar: 'الانضمام من جديد' },
  thanksRenewed: {
    en: 'Thank you: you agreed on {day}.',
    fr: 'Merci : vous avez donné votre accord le {day}.',
    ar: 'شكرًا لكم: وافقتم في {day}.',
  },
  thanks: { en: 'Thank you, it is saved.', fr: 'Merci, c’est enregistré.', ar: 'شكرًا لكم، تم الحفظ.' },
  backToPage: { en: 'Back to your page', fr: 'Retour à votre page', ar: 'العودة إلى صفحتكم' },
  signedBy: { en: 'Who agrees for you?', fr: 'Qui donne l’accord?', ar: 'من يوافق باسمكم؟' },
})
