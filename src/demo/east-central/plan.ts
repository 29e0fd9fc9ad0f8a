import type { GoalTold } from '../plan-told.ts'
import { before, dayOf, said } from '../telling.ts'

export const planFor = (now: Date) => {
  const from = now.getUTCFullYear()
  return {
    name: said(
      'Strategic Action Plan for East Central Saskatchewan',
      'Plan d’action stratégique du Centre-Est de la Saskatchewan',
      'خطة العمل الاستراتيجية لشرق وسط ساسكاتشوان',
    ),
    from,
    to: from + 3,
  }
}

/** The seventeen, as the partnership lists them. */
export const characteristics = {
  title: said(
    'Seventeen things make a community welcoming. Which of ours are weak?',
    'Dix-sept choses rendent une communauté accueillante. Lesquelles manquent chez nous?',
    'سبعة عشر أمرًا تجعل المجتمع مرحّبًا. أيها ضعيف عندنا؟',
  ),
  say: said(
    'Work, housing, schools, doctors, buses, places of worship, how neighbours and newspapers speak of newcomers: nobody has yet asked our communities, one by one.',
    'Le travail, le logement, l’école, les médecins, les autobus, les lieux de culte, la façon dont voisins et journaux parlent des personnes nouvellement arrivées : personne n’a encore interrogé nos communautés, une par une.',
    'العمل والسكن والمدارس والأطباء والحافلات ودور العبادة وكيف يتحدث الجيران والصحف عن القادمين الجدد: لم يسأل أحد بلداتنا عنها واحدة واحدة بعد.',
  ),
}

/** The five priorities the partnership starts from, and the few things already begun. */
export const priorities = (now: Date, because: { characteristics: string }): GoalTold[] => {
  const ago = (days: number) => before(now, days)
  const inDays = (days: number) => dayOf(before(now, -days))
  return [
    {
      title: said(
        'Identify and eliminate gaps in programs and services for new arrivals and immigrants',
        'Cerner et combler les lacunes des programmes et services offerts aux personnes nouvellement arrivées et immigrantes',
        'تحديد الثغرات في البرامج والخدمات المقدمة للقادمين الجدد وسدّها',
      ),
      actions: [
        {
          title: said(
            'List what there is, town by town, and what nobody can say',
            'Dresser la liste de ce qui existe, ville par ville, et de ce que personne ne sait',
            'حصر ما هو متاح في كل بلدة، وما لا يعرفه أحد',
          ),
          lead: 'host',
          partners: ['college', 'canora'],
          from: dayOf(ago(50)),
          to: inDays(120),
          added: ago(52),
          reports: [
            {
              when: ago(12),
              said: 'on-track',
              say: said(
                'Yorkton is half done. In Kamsack and Langenburg we know almost nothing yet, and the page says so.',
                'Yorkton est à moitié fait. À Kamsack et à Langenburg, nous ne savons presque rien encore, et la page le dit.',
              ),
            },
          ],
        },
      ],
    },
    {
      title: said(
        'Consolidate community resources and coordinate the delivery of services and programs for newcomers',
        'Regrouper les ressources communautaires et coordonner la prestation des services et programmes aux personnes nouvellement arrivées',
        'تجميع موارد المجتمع وتنسيق تقديم الخدمات والبرامج للقادمين الجدد',
      ),
      actions: [
        {
          title: said(
            'Six towns, six tables: meet everybody once',
            'Six villes, six tables : rencontrer tout le monde une fois',
            'ست بلدات، ست طاولات: لقاء الجميع مرة واحدة',
          ),
          lead: 'host',
          partners: ['yorkton', 'canora'],
          group: 'council',
          from: dayOf(ago(30)),
          to: inDays(90),
          added: ago(36),
          reports: [
            {
              when: ago(7),
              said: 'on-track',
              say: said(
                'Canora came with eleven people and a pie (example figure). Esterhazy is next.',
                'Canora est venue à onze, avec une tarte (chiffre fictif). Esterhazy est la suivante.',
              ),
            },
          ],
        },
      ],
    },
    {
      title: said(
        'Help address current labour shortages through strategic recruitment and workforce development and by preparing employers to hire newcomers',
        'Aider à pallier les pénuries de main-d’œuvre par le recrutement stratégique et le perfectionnement, et en préparant les employeurs à embaucher des personnes nouvellement arrivées',
        'المساعدة في معالجة نقص العمالة بالتوظيف المدروس وتنمية المهارات وإعداد أصحاب العمل لتوظيف القادمين الجدد',
      ),
      actions: [
        {
          title: said(
            'Ask twenty employers whom they cannot find',
            'Demander à vingt employeurs qui ils ne trouvent pas',
            'سؤال عشرين صاحب عمل عمّن لا يجدونهم',
          ),
          lead: 'grainRail',
          contact: 'arjun',
          partners: ['careHome', 'host'],
          from: inDays(20),
          to: inDays(110),
          added: ago(21),
        },
      ],
    },
    {
      title: said(
        'Develop and implement a comprehensive and community-based strategic action plan to guide attraction, settlement and integration of immigrants and newcomers to East Central Saskatchewan',
        'Élaborer et mettre en œuvre un plan d’action stratégique complet et communautaire pour guider l’attraction, l’établissement et l’intégration des personnes immigrantes dans le Centre-Est de la Saskatchewan',
        'وضع خطة عمل استراتيجية شاملة نابعة من المجتمع وتنفيذها، توجّه استقطاب المهاجرين واستقرارهم واندماجهم في شرق وسط ساسكاتشوان',
      ),
      actions: [
        {
          title: said(
            'Evaluate our communities by the 17 characteristics of a welcoming community',
            'Évaluer nos communautés selon les 17 caractéristiques d’une communauté accueillante',
            'تقييم بلداتنا وفق السمات السبع عشرة للمجتمع المرحّب',
          ),
          why: said(
            'To see which of them need to be made a priority, so that people come and stay: employment opportunities; social capital; affordable and suitable housing; positive attitudes; agencies that meet newcomers’ needs; links between those who work for welcome; sensitive municipal features and services; educational opportunities; health care; public transit; diverse religious organisations; social engagement; political participation; relationships with the police and the justice system; safety; public space and recreation; favourable media coverage.',
            'Pour savoir lesquelles doivent devenir prioritaires, afin que les gens viennent et restent : l’emploi; le capital social; un logement abordable et convenable; des attitudes positives; des organismes qui répondent aux besoins; des liens entre ceux qui travaillent à l’accueil; des services municipaux attentifs; l’éducation; les soins de santé; le transport en commun; la diversité des organisations religieuses; la vie sociale; la participation politique; les relations avec la police et la justice; la sécurité; les espaces publics et les loisirs; une couverture médiatique favorable.',
            'لمعرفة أيها يجب أن يكون أولوية، حتى يأتي الناس ويبقوا: فرص العمل؛ الروابط الاجتماعية؛ سكن مناسب وميسور؛ مواقف إيجابية؛ منظمات تلبي الحاجات؛ صلات بين العاملين على الترحيب؛ خدمات بلدية مراعية؛ التعليم؛ الرعاية الصحية؛ النقل العام؛ تنوع المؤسسات الدينية؛ المشاركة الاجتماعية؛ المشاركة السياسية؛ العلاقة مع الشرطة والقضاء؛ الأمان؛ الأماكن العامة والترفيه؛ تغطية إعلامية منصفة.',
          ),
          lead: 'host',
          group: 'council',
          from: inDays(30),
          to: inDays(300),
          added: ago(17),
          because: because.characteristics,
        },
      ],
    },
    {
      title: said(
        'Increase the community’s readiness for newcomers by promoting awareness about the benefits of diversity and providing opportunities for locals and newcomers to learn about and share with each other',
        'Préparer la communauté à l’accueil en faisant connaître les avantages de la diversité et en offrant aux gens d’ici et d’ailleurs des occasions d’apprendre les uns des autres et de partager',
        'تهيئة المجتمع لاستقبال القادمين الجدد بالتوعية بفوائد التنوع وإتاحة الفرص لأهل البلد والقادمين ليتعارفوا ويتشاركوا',
      ),
      actions: [
        {
          title: said(
            'A supper in Melville where nobody sits beside someone they know',
            'Un souper à Melville où personne ne s’assoit à côté d’une connaissance',
            'عشاء في ملفيل لا يجلس فيه أحد بجانب من يعرفه',
          ),
          lead: 'hall',
          partners: ['familyCentre'],
          from: inDays(45),
          added: ago(15),
        },
      ],
    },
  ]
}
