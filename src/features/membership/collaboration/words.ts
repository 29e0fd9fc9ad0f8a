import { staff, visitor } from '#platform/words/messages.ts'

export const words = visitor({
  title: { en: 'Who works with whom', fr: 'Qui travaille avec qui', ar: 'من يعمل مع من' },
  members: { en: 'Members', fr: 'Membres', ar: 'الأعضاء' },
  lead: {
    en: 'Organisations that sit in the same groups, met at the same meetings or carry an action together, in {year}.',
    fr: 'Les organismes qui siègent aux mêmes groupes, se sont vus aux mêmes réunions ou mènent une action ensemble, en {year}.',
    ar: 'المنظمات التي تشارك في المجموعات نفسها أو التقت في الاجتماعات نفسها أو تنفّذ عملًا مشتركًا، في {year}.',
  },
  said: {
    en: '{organisations, plural, one {# organisation works} other {# organisations work}} together, in {ties, plural, one {# pair} other {# pairs}}. {most} has the most partners: {partners}.',
    fr: '{organisations, plural, one {# organisme travaille} other {# organismes travaillent}} ensemble, en {ties, plural, one {# paire} other {# paires}}. {most} compte le plus de partenaires : {partners}.',
    ar: 'عدد المنظمات التي تعمل معًا: {organisations}، وعدد الثنائيات: {ties}. الأكثر شركاء: {most} ({partners}).',
  },
  closeness: {
    en: 'Of all the pairs there could be, {percent} work together.',
    fr: 'De toutes les paires possibles, {percent} travaillent ensemble.',
    ar: 'من بين كل الثنائيات الممكنة، {percent} تعمل معًا.',
  },
  hangs: {
    en: '{level, select, low {The work is well shared: it does not hang on any one organisation.} middle {Some organisations carry more of the ties than others.} other {Much of the work hangs on one or two organisations: if they leave, many lose touch.}}',
    fr: '{level, select, low {Le travail est bien partagé : il ne dépend d’aucun organisme en particulier.} middle {Certains organismes portent plus de liens que d’autres.} other {Une grande part du travail dépend d’un ou deux organismes : s’ils partent, beaucoup perdent le contact.}}',
    ar: '{level, select, low {العمل موزّع جيدًا ولا يعتمد على منظمة واحدة.} middle {بعض المنظمات تحمل روابط أكثر من غيرها.} other {يعتمد قدر كبير من العمل على منظمة أو اثنتين: إن غادرتا فقد كثيرون التواصل.}}',
  },
  picture: {
    en: 'Each circle is an organisation, numbered as in the table below; the larger, the more partners. Lines join those who worked together; the thicker, the more often.',
    fr: 'Chaque cercle est un organisme, numéroté comme dans le tableau ci-dessous; plus il est grand, plus il a de partenaires. Les traits relient ceux qui ont travaillé ensemble; plus ils sont épais, plus c’était souvent.',
    ar: 'كل دائرة منظمة، مرقّمة كما في الجدول أدناه، وكلما كبرت زاد عدد شركائها. تصل الخطوط بين من عملوا معًا، وكلما ثخنت زادت المرات.',
  },
  organisation: { en: 'Organisation', fr: 'Organisme', ar: 'المنظمة' },
  partners: { en: 'Partners', fr: 'Partenaires', ar: 'الشركاء' },
  groups: { en: 'Groups', fr: 'Groupes', ar: 'المجموعات' },
  meetings: { en: 'Meetings', fr: 'Réunions', ar: 'الاجتماعات' },
  actions: { en: 'Joint actions', fr: 'Actions communes', ar: 'أعمال مشتركة' },
  between: { en: 'Links others', fr: 'Relie les autres', ar: 'يربط بين غيره' },
  overTime: { en: 'Year by year', fr: 'D’année en année', ar: 'سنة بعد سنة' },
  year: { en: 'Year', fr: 'Année', ar: 'السنة' },
  organisations: { en: 'Organisations', fr: 'Organismes', ar: 'المنظمات' },
  pairs: { en: 'Pairs', fr: 'Paires', ar: 'الثنائيات' },
  density: { en: 'Density', fr: 'Densité', ar: 'الكثافة' },
  degree: { en: 'Hangs on one (ties)', fr: 'Dépend d’un seul (liens)', ar: 'الاعتماد على واحد (الروابط)' },
  betweenness: {
    en: 'Hangs on one (ways)',
    fr: 'Dépend d’un seul (chemins)',
    ar: 'الاعتماد على واحد (المسارات)',
  },
  unknown: { en: 'cannot tell', fr: 'impossible à dire', ar: 'لا يمكن القول' },
  how: { en: 'How this is measured', fr: 'Comment on le mesure', ar: 'كيف يُقاس هذا' },
  method: {
    en: 'Two organisations are tied when they sit in one group at the end of the year, were present at one meeting, or carry one action. Density is the share of all possible pairs that are tied. Centralisation is Freeman’s (1978/79), of degree and of betweenness (computed as in Brandes 2001): 0 when all are alike, 1 when everything runs through one. Every member counts, those who met nobody too. Being together in a room is not yet working together: read it as a start for a conversation.',
    fr: 'Deux organismes sont liés s’ils siègent au même groupe à la fin de l’année, étaient présents à une même réunion, ou mènent une même action. La densité est la part des paires possibles qui sont liées. La centralisation est celle de Freeman (1978-1979), de degré et d’intermédiarité (calculée selon Brandes 2001) : 0 quand tous se ressemblent, 1 quand tout passe par un seul. Chaque membre compte, même ceux qui n’ont rencontré personne. Être ensemble dans une salle n’est pas encore travailler ensemble : c’est un point de départ pour en parler.',
    ar: 'ترتبط منظمتان إذا شاركتا في مجموعة واحدة في نهاية السنة، أو حضرتا اجتماعًا واحدًا، أو نفّذتا عملًا واحدًا. الكثافة هي نسبة الثنائيات المرتبطة من كل الثنائيات الممكنة. والمركزية وفق فريمان (1978/79)، من حيث الدرجة والتوسّط (حسب براندس 2001): 0 حين يتشابه الجميع، و1 حين يمرّ كل شيء عبر واحد. يُحسب كل عضو، حتى من لم يلتق أحدًا. الوجود معًا في غرفة ليس عملًا مشتركًا بعد: اقرؤوها بدايةً لحديث.',
  },
  none: {
    en: 'No ties to show for {year} yet',
    fr: 'Aucun lien à montrer pour {year}',
    ar: 'لا روابط لعرضها لسنة {year} بعد',
  },
  noneWhy: {
    en: 'Ties appear when organisations sit in a group, come to a meeting, or take on an action together.',
    fr: 'Les liens apparaissent quand des organismes siègent à un groupe, viennent à une réunion ou mènent une action ensemble.',
    ar: 'تظهر الروابط حين تشارك المنظمات في مجموعة أو تحضر اجتماعًا أو تنفّذ عملًا معًا.',
  },
  chooseYear: { en: 'Choose a year', fr: 'Choisir une année', ar: 'اختيار سنة' },
  on: { en: 'Shown:', fr: 'Affichée :', ar: 'المعروضة:' },
})

export const staffWords = staff({
  isolated: { en: 'Members who met nobody', fr: 'Membres qui n’ont rencontré personne' },
  isolatedWhy: {
    en: 'In {year} these members sat in no group with others, came to no meeting and shared no action. Only staff see this list: a call often helps.',
    fr: 'En {year}, ces membres n’ont siégé à aucun groupe avec d’autres, ne sont venus à aucune réunion et n’ont mené aucune action commune. Seule l’équipe voit cette liste : un appel aide souvent.',
  },
})
