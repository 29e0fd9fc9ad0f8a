import { type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { Phase, Reply } from './meeting.ts'

export const replyWords: Record<Reply, VisitorMessage> = visitor({
  yes: { en: 'Yes, I will come', fr: 'Oui, je viendrai', ar: 'نعم، سأحضر' },
  no: { en: 'No, I cannot', fr: 'Non, je ne peux pas', ar: 'لا، لا أستطيع' },
  maybe: { en: 'I do not know yet', fr: 'Je ne sais pas encore', ar: 'لا أعلم بعد' },
  alternate: { en: 'Somebody comes for me', fr: 'Quelqu’un viendra à ma place', ar: 'سيحضر شخص نيابة عني' },
})

export const phaseWords: Record<Phase, VisitorMessage> = visitor({
  planned: { en: 'Planned', fr: 'Prévue', ar: 'مخطط له' },
  called: { en: 'Called', fr: 'Convoquée', ar: 'وُجّهت الدعوة' },
  open: { en: 'Under way', fr: 'En cours', ar: 'جارٍ الآن' },
  closed: { en: 'Held', fr: 'Tenue', ar: 'عُقد' },
  cancelled: { en: 'Cancelled', fr: 'Annulée', ar: 'أُلغي' },
})

export const words = visitor({
  meetings: { en: 'Meetings', fr: 'Réunions', ar: 'الاجتماعات' },
  meetingsOf: { en: 'Meetings: {group}', fr: 'Réunions : {group}', ar: 'الاجتماعات: {group}' },
  allMeetings: {
    en: 'All meetings of this group',
    fr: 'Toutes les réunions de ce groupe',
    ar: 'كل اجتماعات هذه المجموعة',
  },
  coming: { en: 'Next meetings', fr: 'Prochaines réunions', ar: 'الاجتماعات القادمة' },
  past: { en: 'Meetings held', fr: 'Réunions tenues', ar: 'اجتماعات عُقدت' },
  none: {
    en: 'No meetings to show yet',
    fr: 'Aucune réunion à afficher pour l’instant',
    ar: 'لا اجتماعات لعرضها بعد',
  },
  noneWhy: {
    en: 'The next meetings of this group will stand here, with their agendas.',
    fr: 'Les prochaines réunions de ce groupe figureront ici, avec leur ordre du jour.',
    ar: 'ستظهر هنا الاجتماعات القادمة لهذه المجموعة مع جداول أعمالها.',
  },
  feed: {
    en: 'Add these meetings to my calendar',
    fr: 'Ajouter ces réunions à mon calendrier',
    ar: 'أضيفوا هذه الاجتماعات إلى تقويمكم',
  },
  when: { en: 'When', fr: 'Quand', ar: 'الموعد' },
  until: { en: 'until {time}', fr: 'jusqu’à {time}', ar: 'حتى {time}' },
  place: { en: 'Where', fr: 'Où', ar: 'المكان' },
  online: { en: 'Online', fr: 'En ligne', ar: 'عبر الإنترنت' },
  state: { en: 'State', fr: 'État', ar: 'الحالة' },
  meeting: { en: 'Meeting', fr: 'Réunion', ar: 'الاجتماع' },
  agenda: { en: 'Agenda', fr: 'Ordre du jour', ar: 'جدول الأعمال' },
  noAgenda: {
    en: 'The agenda is not ready yet.',
    fr: 'L’ordre du jour n’est pas encore prêt.',
    ar: 'جدول الأعمال ليس جاهزًا بعد.',
  },
  point: { en: 'Point', fr: 'Point', ar: 'البند' },
  time: { en: 'Time', fr: 'Heure', ar: 'الوقت' },
  kind: { en: 'What for', fr: 'But', ar: 'الغرض' },
  presenter: { en: 'Who', fr: 'Qui', ar: 'من' },
  minutes: {
    en: '{count, plural, one {# minute} other {# minutes}}',
    fr: '{count, plural, one {# minute} other {# minutes}}',
    ar: '{count, plural, one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  },
  papers: { en: 'Papers', fr: 'Documents', ar: 'الوثائق' },
  consent: {
    en: 'Approved together, unless somebody wants to talk about one of them',
    fr: 'Adoptés ensemble, sauf si quelqu’un veut parler de l’un d’eux',
    ar: 'تُعتمد معًا ما لم يرغب أحد في مناقشة أحدها',
  },
  cancelledSay: {
    en: 'This meeting was cancelled.',
    fr: 'Cette réunion a été annulée.',
    ar: 'أُلغي هذا الاجتماع.',
  },
  secondCall: {
    en: 'If too few people come, whoever is there at {time} decides.',
    fr: 'S’il y a trop peu de monde, les personnes présentes à {time} décident.',
    ar: 'إذا حضر عدد غير كافٍ، يقرر الحاضرون عند الساعة {time}.',
  },
  // The page of an invitation.
  askTitle: { en: 'Can you come?', fr: 'Pouvez-vous venir?', ar: 'هل يمكنكم الحضور؟' },
  askWhy: {
    en: '{sender} asks you because you are at the table of “{group}”.',
    fr: '{sender} vous le demande parce que vous êtes de la table du groupe « {group} ».',
    ar: 'يسألكم {sender} لأنكم على طاولة «{group}».',
  },
  askAlternateName: {
    en: 'Who comes for you? Their name',
    fr: 'Qui viendra à votre place? Son nom',
    ar: 'من سيحضر نيابة عنكم؟ الاسم',
  },
  askAlternateEmail: { en: 'Their e-mail', fr: 'Son courriel', ar: 'بريده الإلكتروني' },
  askAlternateMissing: {
    en: 'Write the name of the person who comes for you.',
    fr: 'Écrivez le nom de la personne qui viendra à votre place.',
    ar: 'اكتبوا اسم الشخص الذي سيحضر نيابة عنكم.',
  },
  askNeeds: {
    en: 'Do you need something to take part? Food, access, an interpreter, a ride, child care',
    fr: 'Avez-vous besoin de quelque chose pour participer? Repas, accès, interprète, transport, garde d’enfants',
    ar: 'هل تحتاجون إلى شيء للمشاركة؟ طعام أو تسهيلات وصول أو مترجم أو نقل أو رعاية أطفال',
  },
  askNeedsHint: {
    en: 'Only the staff who prepare the meeting read this.',
    fr: 'Seul le personnel qui prépare la réunion le lit.',
    ar: 'لا يقرأ هذا إلا الموظفون الذين يحضّرون للاجتماع.',
  },
  askWord: { en: 'A word to us', fr: 'Un mot pour nous', ar: 'كلمة إلينا' },
  ifYouLike: { en: '(if you like)', fr: '(facultatif)', ar: '(اختياري)' },
  askSend: { en: 'Send my answer', fr: 'Envoyer ma réponse', ar: 'إرسال ردّي' },
  proposeTitle: {
    en: 'What should we talk about?',
    fr: 'De quoi devrions-nous parler?',
    ar: 'عمّ ينبغي أن نتحدث؟',
  },
  proposeLabel: {
    en: 'Your point, in a sentence or two',
    fr: 'Votre point, en une ou deux phrases',
    ar: 'اقتراحكم في جملة أو جملتين',
  },
  proposeSend: { en: 'Propose it', fr: 'Le proposer', ar: 'اقتراح' },
  proposeEmpty: {
    en: 'Write what you want to talk about.',
    fr: 'Écrivez ce dont vous voulez parler.',
    ar: 'اكتبوا ما تريدون الحديث عنه.',
  },
  pullLabel: {
    en: 'Let us talk about this one',
    fr: 'Parlons plutôt de ce point',
    ar: 'فلنناقش هذا البند',
  },
  overNow: {
    en: 'This meeting is over. Your answer is not needed any more.',
    fr: 'Cette réunion est terminée. Votre réponse n’est plus nécessaire.',
    ar: 'انتهى هذا الاجتماع، ولم نعد بحاجة إلى ردّكم.',
  },
  askNext: {
    en: 'We count on what you say, for the room and for the quorum. If it changes, open this link again.',
    fr: 'Nous comptons sur votre réponse, pour la salle et pour le quorum. Si elle change, ouvrez de nouveau ce lien.',
    ar: 'نعتمد على ردّكم لإعداد القاعة وحساب النصاب. إن تغيّر فافتحوا هذا الرابط من جديد.',
  },
  doneTitle: { en: 'Thank you', fr: 'Merci', ar: 'شكرًا لكم' },
  doneYes: { en: 'We look forward to seeing you.', fr: 'Au plaisir de vous voir.', ar: 'نتطلع إلى لقائكم.' },
  doneNo: {
    en: 'We will miss you. Thank you for telling us.',
    fr: 'Vous nous manquerez. Merci de nous avoir prévenus.',
    ar: 'سنفتقدكم. شكرًا لإخبارنا.',
  },
  doneMaybe: {
    en: 'Tell us when you know: the same link still works.',
    fr: 'Dites-le-nous quand vous saurez : le même lien fonctionne toujours.',
    ar: 'أخبرونا عندما تعرفون: الرابط نفسه لا يزال يعمل.',
  },
  doneAlternate: {
    en: '{name} is welcome in your place. Please pass the invitation on.',
    fr: '{name} sera bienvenue à votre place. Veuillez lui transmettre l’invitation.',
    ar: 'نرحب بـ{name} مكانكم. نرجو إيصال الدعوة.',
  },
  doneProposed: {
    en: 'Your point has reached us. Whoever prepares the agenda reads it.',
    fr: 'Votre point nous est parvenu. La personne qui prépare l’ordre du jour le lira.',
    ar: 'وصلنا اقتراحكم، وسيقرؤه من يحضّر جدول الأعمال.',
  },
  again: {
    en: 'Change my answer or see the agenda',
    fr: 'Changer ma réponse ou voir l’ordre du jour',
    ar: 'تغيير ردّي أو الاطلاع على جدول الأعمال',
  },
  answered: { en: 'You answered: {reply}', fr: 'Vous avez répondu : {reply}', ar: 'أجبتم: {reply}' },
})
