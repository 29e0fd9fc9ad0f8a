import { staff, visitor } from '#platform/words/messages.ts'

/** The report everybody can read. */
export const words = visitor({
  title: { en: 'Where there is not enough', fr: 'Où l’aide ne suffit pas', ar: 'أين لا تكفي الخدمات' },
  titleNeed: {
    en: 'Where there is not enough: {need}',
    fr: 'Où l’aide ne suffit pas : {need}',
    ar: 'أين لا تكفي الخدمات: {need}',
  },
  lead: {
    en: 'What newcomers to {communities, plural, one {our community} other {our # communities}} cannot find, as far as we know on {day}.',
    fr: 'Ce que les personnes nouvellement arrivées ne trouvent pas dans {communities, plural, one {notre communauté} other {nos # communautés}}, d’après ce que nous savons au {day}.',
    ar: 'ما لا يجده القادمون الجدد في {communities, plural, one {مجتمعنا} two {مجتمعينا} few {مجتمعاتنا الـ#} many {مجتمعاتنا الـ#} other {مجتمعاتنا الـ#}}، بحسب ما نعرفه في {day}.',
  },
  confirmedTitle: {
    en: 'Gaps we have confirmed',
    fr: 'Les lacunes que nous avons reconnues',
    ar: 'النواقص التي أكدناها',
  },
  confirmedNone: {
    en: 'No gap has been confirmed yet. That does not mean that there is none.',
    fr: 'Aucune lacune n’a encore été reconnue. Cela ne veut pas dire qu’il n’y en a pas.',
    ar: 'لم يؤكد أي نقص بعد، وهذا لا يعني عدم وجود نواقص.',
  },
  metTitle: { en: 'Gaps that were met', fr: 'Les lacunes comblées', ar: 'نواقص تمت تلبيتها' },
  gap: { en: '{need}, in {community}', fr: '{need}, à {community}', ar: '{need}، في {community}' },
  follow: { en: 'See what came of it', fr: 'Voir la suite', ar: 'شاهدوا ما نتج عن ذلك' },
  unknownTitle: {
    en: 'What we cannot tell',
    fr: 'Ce que nous ne pouvons pas dire',
    ar: 'ما لا يمكننا الجزم به',
  },
  unknownWhy: {
    en: 'For these needs no list speaks, or what is listed has not been confirmed. That we know of nothing does not mean that there is nothing.',
    fr: 'De ces besoins, aucune liste ne parle, ou ce qui est répertorié n’a pas été confirmé. Ne rien savoir ne veut pas dire qu’il n’y a rien.',
    ar: 'لا تتحدث أي قائمة عن هذه الاحتياجات، أو لم يؤكَّد ما هو مدرج. عدم علمنا بشيء لا يعني عدم وجوده.',
  },
  unknownNone: {
    en: 'For every need and community something is known.',
    fr: 'Pour chaque besoin et chaque communauté, nous savons quelque chose.',
    ar: 'لدينا معلومة عن كل احتياج في كل مجتمع.',
  },
  unknownNeed: {
    en: '{need}: in {communities}',
    fr: '{need} : {communities}',
    ar: '{need}: في {communities}',
  },
  everywhere: { en: 'all communities', fr: 'toutes les communautés', ar: 'كل المجتمعات' },
  sourcesTitle: {
    en: 'What this is counted from',
    fr: 'Sur quoi s’appuie ce rapport',
    ar: 'مصادر هذا التقرير',
  },
  sourcesNone: {
    en: 'No list has said yet what it speaks for.',
    fr: 'Aucune liste n’a encore dit de quoi elle parle.',
    ar: 'لم تحدد أي قائمة بعد ما تتحدث عنه.',
  },
  sourceAsOf: {
    en: '{source}, as of {day}: {kinds}',
    fr: '{source}, au {day} : {kinds}',
    ar: '{source}، بتاريخ {day}: {kinds}',
  },
  sourceUndated: {
    en: '{source}, of no known day: {kinds}',
    fr: '{source}, sans date connue : {kinds}',
    ar: '{source}، دون تاريخ معروف: {kinds}',
  },
  how: {
    en: 'How we looked: {services, plural, =0 {no service is listed} one {# listed service was} other {# listed services were}} put through the same tests: is it still there, within {reach} km as the crow flies{byTravel, select, yes { (or {reach} minutes where travel times are known)} other {}}, open to the person, in their language, with room, at hours they can come, at a cost they can bear. What nobody knows counts neither as yes nor as no. A person confirmed each gap.',
    fr: 'Comment nous avons regardé : {services, plural, =0 {aucun service n’est répertorié} one {# service répertorié a passé} other {# services répertoriés ont passé}} les mêmes tests : existe-t-il encore, à moins de {reach} km à vol d’oiseau{byTravel, select, yes { (ou à {reach} minutes, là où les temps de parcours sont connus)} other {}}, pour la personne, dans sa langue, avec de la place, à des heures possibles, à un coût abordable. Ce que personne ne sait ne compte ni comme un oui ni comme un non. Une personne a reconnu chaque lacune.',
    ar: 'كيف بحثنا: {services, plural, =0 {لا توجد خدمة مدرجة} one {خضعت خدمة مدرجة واحدة} two {خضعت خدمتان مدرجتان} few {خضعت # خدمات مدرجة} many {خضعت # خدمة مدرجة} other {خضعت # خدمة مدرجة}} للأسئلة نفسها: أما زالت قائمة، أهي ضمن {reach} كم بخط مستقيم{byTravel, select, yes { (أو {reach} دقيقة حيث نعرف مدة الطريق)} other {}}، أمتاحة للشخص، بلغته، وفيها مكان، وفي أوقات تناسبه، وبكلفة يستطيعها. ما لا يعرفه أحد لا يُحسب نعم ولا لا. وأكد شخص كل نقص.',
  },
})

/** What the report holds for those who judge, and for nobody else. */
export const tableWords = staff({
  onlyYou: {
    en: 'Only people who are signed in see this part.',
    fr: 'Seules les personnes connectées voient cette partie.',
  },
  openTitle: { en: 'Not judged yet', fr: 'Pas encore jugées' },
  openNone: {
    en: 'Every cell that lacks an answer has been judged.',
    fr: 'Chaque case sans réponse a été jugée.',
  },
  explainedTitle: {
    en: 'Met another way, not a gap, or not on the public thread',
    fr: 'On y répond autrement, ce n’en est pas une, ou elle n’est pas sur le fil public',
  },
})
