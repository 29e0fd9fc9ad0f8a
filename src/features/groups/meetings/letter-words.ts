import { visitor } from '#platform/words/messages.ts'

export const letterWords = visitor({
  calledSubject: {
    en: '{title}, {when}: can you come?',
    fr: '{title}, {when} : pouvez-vous venir?',
    ar: '{title}، {when}: هل يمكنكم الحضور؟',
  },
  changedSubject: {
    en: 'Changed: {title}, now {when}',
    fr: 'Changement : {title}, maintenant {when}',
    ar: 'تغيير: {title}، الموعد الآن {when}',
  },
  cancelledSubject: {
    en: 'Cancelled: {title}, {when}',
    fr: 'Annulée : {title}, {when}',
    ar: 'أُلغي: {title}، {when}',
  },
  withdrawnSubject: {
    en: 'You are not needed after all: {title}, {when}',
    fr: 'Votre présence n’est plus requise : {title}, {when}',
    ar: 'لم يعد حضوركم مطلوبًا: {title}، {when}',
  },
  withdrawn: {
    en: 'We had asked you to come on {when} to the meeting “{title}” of the group “{group}”. You need not come after all; we are sorry for the back and forth.',
    fr: 'Nous vous avions demandé de venir à la réunion « {title} » du groupe « {group} », le {when}. Votre présence n’est finalement plus requise; pardonnez-nous ce changement.',
    ar: 'كنا قد دعوناكم إلى اجتماع «{title}» لمجموعة «{group}» في {when}. لم يعد حضوركم مطلوبًا؛ نعتذر عن هذا التغيير.',
  },
  reminderSubject: {
    en: 'Can you come? {title}, {when}',
    fr: 'Pouvez-vous venir? {title}, {when}',
    ar: 'هل يمكنكم الحضور؟ {title}، {when}',
  },
  heading: { en: 'Hello {name}', fr: 'Bonjour {name}', ar: 'مرحبًا {name}' },
  called: {
    en: 'The group “{group}” meets on {when}: {title}. You have a seat at that table.',
    fr: 'Le groupe « {group} » se réunit le {when} : {title}. Vous y avez un siège.',
    ar: 'تجتمع مجموعة «{group}» في {when}: {title}. ولكم مقعد فيها.',
  },
  changed: {
    en: 'The meeting “{title}” of the group “{group}” has changed. It is now on {when}; please tell us again whether you can come.',
    fr: 'La réunion « {title} » du groupe « {group} » a changé. Elle a maintenant lieu le {when}; veuillez nous redire si vous pouvez venir.',
    ar: 'تغيّر اجتماع «{title}» لمجموعة «{group}». موعده الآن {when}. نرجو أن تخبرونا من جديد إن كان بإمكانكم الحضور.',
  },
  cancelled: {
    en: 'The meeting “{title}” of the group “{group}”, on {when}, will not take place.',
    fr: 'La réunion « {title} » du groupe « {group} », prévue le {when}, n’aura pas lieu.',
    ar: 'لن يُعقد اجتماع «{title}» لمجموعة «{group}» الذي كان مقررًا في {when}.',
  },
  reminder: {
    en: 'We have not heard from you yet about “{title}” of the group “{group}”, on {when}. Any answer helps us, a no too.',
    fr: 'Nous n’avons pas encore de réponse de votre part pour « {title} » du groupe « {group} », le {when}. Toute réponse nous aide, même un non.',
    ar: 'لم يصلنا ردّكم بعد بشأن «{title}» لمجموعة «{group}» في {when}. أي جواب يساعدنا، حتى الاعتذار.',
  },
  place: { en: 'Where: {place}', fr: 'Lieu : {place}', ar: 'المكان: {place}' },
  online: { en: 'Online: {link}', fr: 'En ligne : {link}', ar: 'عبر الإنترنت: {link}' },
  agenda: {
    en: 'What we want to talk about:',
    fr: 'Ce dont nous voulons parler :',
    ar: 'ما نريد الحديث عنه:',
  },
  how: {
    en: 'One tap is enough to answer. On the same page you find the agenda and its papers, and you can say what else we should talk about. No account is needed.',
    fr: 'Un seul clic suffit pour répondre. Sur la même page, vous trouvez l’ordre du jour et ses documents, et vous pouvez dire de quoi d’autre nous devrions parler. Aucun compte n’est requis.',
    ar: 'تكفي نقرة واحدة للرد. في الصفحة نفسها تجدون جدول الأعمال ووثائقه، ويمكنكم اقتراح موضوعات أخرى. لا حاجة إلى حساب.',
  },
  outOfCalendar: {
    en: 'The entry that comes with this letter takes it out of your calendar.',
    fr: 'L’entrée jointe à ce message la retire de votre calendrier.',
    ar: 'الملف المرفق بهذه الرسالة يزيله من تقويمكم.',
  },
  feed: {
    en: 'All meetings of this group, for your calendar to follow: {link}',
    fr: 'Toutes les réunions de ce groupe, à suivre dans votre calendrier : {link}',
    ar: 'كل اجتماعات هذه المجموعة، ليتابعها تقويمكم: {link}',
  },
  button: {
    en: 'Tell us whether you can come',
    fr: 'Dites-nous si vous pouvez venir',
    ar: 'أخبرونا إن كان بإمكانكم الحضور',
  },
  why: {
    en: '{sender} of {partnership} sends you this because you were asked to the table of “{group}”.',
    fr: '{sender}, {partnership}, vous envoie ce message parce que vous êtes de la table du groupe « {group} ».',
    ar: 'أرسل إليكم {sender} من {partnership} هذه الرسالة لأنكم مدعوون إلى طاولة «{group}».',
  },
})
