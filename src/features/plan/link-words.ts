import { visitor } from '#platform/words/messages.ts'

/** The page a signed link opens: how is it going? */
export const linkWords = visitor({
  next: {
    en: 'It goes onto the plan at once. We ask again only when we have heard nothing for a while.',
    fr: 'C’est inscrit aussitôt dans le plan. Nous ne vous réécrirons que si nous restons longtemps sans nouvelles.',
    ar: 'يُسجَّل ذلك في الخطة فورًا. لا نكتب إليكم من جديد إلا إذا طال غياب الأخبار.',
  },
  how: {
    en: 'How is it going with “{title}”?',
    fr: 'Où en est « {title} »?',
    ar: 'كيف تسير الأمور مع «{title}»؟',
  },
  tookOn: {
    en: 'You took this on in {month}.',
    fr: 'Vous vous en êtes chargés en {month}.',
    ar: 'توليتم هذا في {month}.',
  },
  dueBy: {
    en: 'It was promised for {day}.',
    fr: 'C’est promis pour le {day}.',
    ar: 'الموعد المتفق عليه {day}.',
  },
  last: {
    en: 'The last time anybody said, on {day}, it was: {state}.',
    fr: 'La dernière fois, le {day}, c’était : {state}.',
    ar: 'آخر مرة، في {day}، كان الوضع: {state}.',
  },
  rightNow: { en: 'Right now it is', fr: 'En ce moment', ar: 'الوضع الآن' },
  sentence: { en: 'A sentence for the others', fr: 'Une phrase pour les autres', ar: 'جملة للآخرين' },
  ifYouLike: { en: '(if you like)', fr: '(si vous voulez)', ar: '(إن أردتم)' },
  everyone: {
    en: 'Members and the public will see it on the plan, in the words you write.',
    fr: 'Les membres et le public la verront dans le plan, telle que vous l’écrivez.',
    ar: 'سيراها الأعضاء والجمهور في الخطة، بالكلمات التي تكتبونها.',
  },
  tell: { en: 'Tell the partnership', fr: 'Le dire au partenariat', ar: 'أخبروا الشراكة' },
  chooseOne: {
    en: 'Choose how it is going.',
    fr: 'Choisissez où cela en est.',
    ar: 'اختاروا كيف تسير الأمور.',
  },
  notMine: { en: 'This is not mine any more', fr: 'Cela ne relève plus de moi', ar: 'لم يعد هذا لي' },
  notMineTitle: {
    en: 'Should somebody else carry “{title}”?',
    fr: 'Quelqu’un d’autre devrait-il porter « {title} »?',
    ar: 'هل ينبغي أن يحمل غيركم «{title}»؟',
  },
  notMineSay: {
    en: 'That happens. We will tell {sender}, who looks for somebody. Nothing is lost.',
    fr: 'Cela arrive. Nous le dirons à {sender}, qui cherchera quelqu’un. Rien n’est perdu.',
    ar: 'يحدث ذلك. سنخبر {sender} ليبحث عن غيركم. لن يضيع شيء.',
  },
  whoInstead: { en: 'Do you know who could?', fr: 'Savez-vous qui pourrait?', ar: 'هل تعرفون من يستطيع؟' },
  staffOnly: {
    en: 'Only the partnership’s staff will see this.',
    fr: 'Seul le personnel du partenariat le verra.',
    ar: 'لن يرى هذا إلا موظفو الشراكة.',
  },
  handBack: {
    en: 'Tell {sender} it is not mine',
    fr: 'Dire à {sender} que cela ne relève plus de moi',
    ar: 'أخبروا {sender} أنه لم يعد لي',
  },
  stillMine: { en: 'It is still mine', fr: 'C’est encore à moi', ar: 'ما زال لي' },
  handedBackBefore: {
    en: 'You told us that this is not yours any more. If it is after all, just say how it goes.',
    fr: 'Vous nous avez dit que cela ne relevait plus de vous. Si c’est le cas après tout, dites simplement où cela en est.',
    ar: 'أخبرتمونا أن هذا لم يعد لكم. إن كان لكم رغم ذلك، فقولوا كيف تسير الأمور.',
  },
  droppedTitle: {
    en: 'This is not being done any more',
    fr: 'Cela ne se fera plus',
    ar: 'لن يُنفَّذ هذا بعد الآن',
  },
  droppedSay: {
    en: 'The partnership dropped “{title}”. You do not need to do anything. Thank you for carrying it.',
    fr: 'Le partenariat a abandonné « {title} ». Vous n’avez rien à faire. Merci de l’avoir porté.',
    ar: 'ألغت الشراكة «{title}». لا يلزمكم شيء. شكرًا على حمله.',
  },
  thanks: {
    en: 'Thank you. It is on the plan.',
    fr: 'Merci. C’est inscrit dans le plan.',
    ar: 'شكرًا. أصبح ذلك في الخطة.',
  },
  thanksHanded: { en: 'Thank you for telling us', fr: 'Merci de nous l’avoir dit', ar: 'شكرًا لإخبارنا' },
  handedSay: {
    en: '{sender} will look for somebody to carry it. You do not need to do anything more.',
    fr: '{sender} cherchera qui pourra s’en charger. Vous n’avez rien d’autre à faire.',
    ar: 'سيبحث {sender} عمن يحمله. لا يلزمكم شيء آخر.',
  },
  youSaid: { en: 'You said: {report}.', fr: 'Vous avez dit : {report}.', ar: 'قلتم: {report}.' },
  seeIt: {
    en: 'See it as everybody sees it',
    fr: 'Voir comme tout le monde le voit',
    ar: 'شاهدوه كما يراه الجميع',
  },
  notPublicYet: {
    en: 'The plan is not adopted yet; until then only the partnership sees this.',
    fr: 'Le plan n’est pas encore adopté; d’ici là, seul le partenariat le voit.',
    ar: 'لم تُعتمد الخطة بعد؛ وحتى ذلك الحين لا يرى هذا إلا الشراكة.',
  },
  again: { en: 'Change what I said', fr: 'Changer ce que j’ai dit', ar: 'تغيير ما قلته' },
  whatCame: { en: 'What came of it?', fr: 'Qu’en est-il sorti?', ar: 'ماذا نتج عنه؟' },
  whatCameHint: {
    en: 'What is different now, for whom? One or two sentences are plenty. Someone else will confirm it.',
    fr: 'Qu’est-ce qui a changé, et pour qui? Une ou deux phrases suffisent. Quelqu’un d’autre le confirmera.',
    ar: 'ما الذي تغيّر الآن، ولمن؟ تكفي جملة أو جملتان. سيؤكده شخص آخر.',
  },
  tellOutcome: { en: 'Tell what came of it', fr: 'Dire ce qui en est sorti', ar: 'أخبروا بما نتج عنه' },
  outcomeThanks: {
    en: 'You also told us what came of it. It stands on the plan as not confirmed yet.',
    fr: 'Vous avez aussi dit ce qui en est sorti. C’est inscrit dans le plan comme n’étant pas encore confirmé.',
    ar: 'وأخبرتمونا أيضًا بما نتج عنه. وهو في الخطة على أنه غير مؤكد بعد.',
  },
})
