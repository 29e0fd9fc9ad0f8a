import type { Concept } from '../concept.ts'

/** Parts of what a home needs: a roof, its paper, what stands in it, what is cooked in it. */
export const home: readonly Concept[] = [
  {
    id: 'shelter',
    kinds: ['housing', 'emergency'],
    part: true,
    says: {
      en: 'shelter|homeless|homelessness|homeless shelter|emergency shelter|nowhere to sleep|nowhere to go|place to sleep|sleep tonight|sleeping outside|sleeping in my car|sleep in car|living in my car|on the street|warming centre|night shelter|kicked out|thrown out|emergency housing|temporary housing|transitional housing|nowhere to live|nowhere to stay|place to stay tonight|stay tonight|out on the street|couch surfing',
      fr: 'refuge|hébergement|hébergement d’urgence|sans-abri|itinérance|itinérant|sans domicile|nulle part où dormir|nulle part où aller|où dormir|dormir ce soir|dormir dehors|dormir dans ma voiture|à la rue|mis à la porte|mise à la porte|logement d’urgence|logement temporaire|logement de transition|halte-chaleur|centre d’hébergement|toit pour la nuit|passer la nuit|jeté dehors|jetée dehors',
      ar: 'ماوى|مأوى|ملجا|مشرد|مشردين|بلا ماوى|بلا سكن|مكان انام|مكان للنوم|مكان انام فيه|انام الليلة|انام في السيارة|انام في الشارع|في الشارع|سكن طوارئ|سكن مؤقت|ايواء|طردوني|طردوني من البيت|ليس لدي مكان|ليس عندي بيت|بدون بيت|مبيت|ما عندي مكان',
      es: 'albergue|refugio|sin hogar|dónde dormir',
      uk: 'нічліг|безхатько|тимчасове житло|ночувати',
    },
    asks: { en: 'nowhere|sleep|homelessness', fr: 'dormir', ar: 'نوم|انام|ننام' },
  },
  {
    id: 'eviction',
    part: true,
    kinds: ['housing', 'legal'],
    says: {
      en: 'evict|evicts|evicted|evicting|eviction|eviction notice|landlord wants me out|kick me out|kicking me out|throw me out|landlord sold|landlord problem|problem with landlord|problem with my landlord|bad landlord|landlord tenant board|ltb|n4|n12|tenant rights|tenants rights|rights as a tenant|rights as tenant|landlord harass|landlord entering|deposit back|kept my deposit|landlord deposit|rent increase|raise rent|raised my rent|raising rent|repairs|landlord refuses repair|landlord refuses to fix|landlord not fix|fix heating|no heat|no hot water|mold|mould|bed bugs|bedbugs|cockroaches|mice|rats',
      fr: 'expulsion|expulser|expulsé|expulsée|éviction|évincer|évincé|évincée|avis d’expulsion|mon propriétaire|problème avec mon propriétaire|droits des locataires|droits du locataire|droits locataire|tribunal du logement|régie du logement|hausse de loyer|augmentation de loyer|augmenter loyer|dépôt de garantie|réparations|propriétaire refuse réparer|pas de chauffage|sans chauffage|moisissure|moisissures|punaises|punaises de lit|coquerelles|souris|rats|me mettre dehors|mettre à la porte',
      ar: 'اخلاء|اشعار اخلاء|طرد|طردي|يطردني|طردني|يطردنا|طرد من البيت|صاحب البيت يريد طردي|صاحب البيت|صاحب الشقة|صاحب السكن|مالك البيت|مشكلة مع صاحب البيت|حقوق المستاجر|حقوق المستاجرين|زيادة الايجار|رفع الايجار|يرفع الايجار|عفن|رطوبة|حشرات|صراصير|بق الفراش|فئران|بدون تدفئة|لا توجد تدفئة|تصليح|اصلاح الشقة|مالك الشقة',
      es: 'desalojo|desalojar|casero|derechos inquilino',
      uk: 'виселення|виселяють|орендодавець|права орендаря',
    },
    asks: { en: 'landlord', fr: 'propriétaire|chauffage', ar: 'تدفئة' },
  },
  {
    id: 'rent-help',
    kinds: ['housing'],
    says: {
      en: 'rent arrears|behind on rent|late on rent|late rent|cannot pay rent|can’t pay rent|can’t pay my rent|cant pay rent|pay rent|pay my rent|can’t afford rent|cannot afford rent|afford rent|help with rent|rent help|rent bank|rent supplement|rent subsidy|owe rent|last month rent|first and last|rent too high|rent money|money for rent|rent assistance|housing benefit',
      fr: 'loyer en retard|loyers en retard|retard de loyer|retard loyer|payer loyer|payer mon loyer|payer le loyer|peux pas payer loyer|aide au loyer|aide loyer|banque de loyer|supplément au loyer|allocation logement|loyer trop cher|loyer impayé|loyers impayés|dernier mois loyer',
      ar: 'دفع الايجار|ادفع الايجار|استطيع دفع الايجار|مساعدة الايجار|مساعدة في الايجار|مساعدة في دفع الايجار|متاخر في الايجار|تاخرت في الايجار|ايجار متاخر|دعم الايجار|بدل سكن|الايجار غالي|تاخرت عن دفع الايجار',
      es: 'pagar renta|ayuda renta|ayuda alquiler',
      uk: 'заплатити оренду|борг за оренду|допомога з орендою',
    },
  },
  {
    id: 'lease',
    kinds: ['housing', 'legal'],
    says: {
      en: 'lease|sign a lease|sign lease|signing lease|rental agreement|rental contract|rent contract|tenancy agreement|rental application|rental scam|break my lease|end lease|sublet',
      fr: 'bail|baux|signer un bail|signer bail|contrat de location|résilier bail|sous-louer|cession de bail|comprendre bail',
      ar: 'عقد ايجار|عقد الايجار|توقيع عقد|قبل التوقيع|عقد السكن|انهاء العقد|فسخ العقد|عقد البيت|عقد الشقة',
    },
    asks: { ar: 'عقد', en: 'contract' },
  },
  {
    id: 'bills',
    part: true,
    kinds: ['housing', 'taxes-and-money'],
    says: {
      en: 'hydro bill|heating bill|electricity bill|gas bill|utility bill|utilities|utility bills|energy bill|power cut off|disconnected|water bill|pay electricity|pay my bills|energy costs',
      fr: 'facture d’électricité|facture électricité|facture de chauffage|facture hydro|factures|facture|électricité coupée|payer chauffage|payer mes factures|facture de gaz',
      ar: 'فاتورة|فواتير|فاتورة كهرباء|فاتورة الكهرباء|فاتورة الغاز|فاتورة التدفئة|قطع الكهرباء|قطعوا الكهرباء|دفع الفواتير',
    },
    asks: {
      ar: 'كهرباء|الكهرباء|غاز',
      fr: 'électricité|hydro|mazout|gaz',
      en: 'electricity|hydro|heating|power',
    },
  },
  {
    id: 'home-buying',
    part: true,
    kinds: ['housing', 'taxes-and-money'],
    says: {
      en: 'buy a house|buying a house|buy a home|buying home|first home|mortgage|mortgages|real estate|home ownership|condo|down payment',
      fr: 'acheter une maison|acheter maison|achat maison|première maison|prêt hypothécaire|hypothèque|accession à la propriété|mise de fonds',
      ar: 'شراء بيت|شراء منزل|اشتري بيت|قرض عقاري|رهن عقاري|اول بيت|عقارات|دفعة اولى',
    },
  },
  {
    id: 'warm-clothes',
    part: true,
    kinds: ['clothing-and-furniture'],
    says: {
      en: 'clothes|clothing|winter clothes|winter clothing|warm clothes|winter coat|winter coats|winter jacket|winter jackets|jacket|jackets|coat|coats|parka|snow pants|snowsuit|snow suit|boots|winter boots|snow boots|shoes|gloves|mittens|mitts|hat|toque|scarf|scarves|sweater|pants|socks|uniform|school uniform|work clothes|interview clothes|baby clothes|kids clothes|children’s clothes|used clothes|second hand|secondhand|thrift store|thrift shop|clothing bank|maternity clothes|clothing closet|hijab|diapers|diaper bank',
      fr: 'vêtement|vêtements|vêtements d’hiver|vêtements chauds|linge|habits|habits chauds|manteau|manteaux|manteau d’hiver|bottes|bottes d’hiver|souliers|chaussures|mitaines|gants|tuque|foulard|chandail|pantalon de neige|habit de neige|ensemble de neige|vêtements d’enfants|vêtements usagés|seconde main|friperie|comptoir vestimentaire|vestiaire|s’habiller|habiller enfants|couches|vêtements de bébé|vêtements pour bébé|uniforme',
      ar: 'ملابس|الملابس|ثياب|لبس|البسة|كسوة|ملابس شتوية|ملابس الشتاء|ملابس شتاء|ملابس دافئة|ثياب شتوية|ثياب دافئة|معطف|معاطف|جاكيت|جاكيتات|جاكيت شتوي|حذاء|احذية|جزمة|بوط|قفازات|قبعة|طاقية|شال|كنزة|ملابس اطفال|ملابس للاطفال|ملابس مستعملة|ملابس مجانية|ملابس رخيصة|حفاضات|حفاظات|ملابس رضيع|ملابس اولاد|ملابس مدرسية',
      es: 'ropa|abrigo|chaqueta|botas|zapatos|ropa invierno',
      uk: 'одяг|куртка|взуття|чоботи|зимовий одяг',
    },
  },
  {
    id: 'furniture',
    part: true,
    kinds: ['clothing-and-furniture'],
    says: {
      en: 'furniture|furnish|couch|sofa|table and chairs|dining table|beds|mattress|mattresses|crib|dresser|dishes|pots and pans|pots|kitchen things|kitchenware|household|household goods|household items|bedding|blankets|blanket|pillow|towels|fridge|stove|washing machine|appliance|appliances|microwave|used furniture|free furniture|stroller|car seat|car seats|furniture bank',
      fr: 'meubles|meuble|mobilier|meubler|divan|canapé|sofa|lits|matelas|bassinette|commode|vaisselle|chaudrons|casseroles|articles ménagers|articles de maison|literie|couvertures|couverture|oreiller|serviettes|réfrigérateur|frigo|cuisinière|laveuse|électroménager|électroménagers|poussette|siège d’auto|banque de meubles|meubles usagés',
      ar: 'اثاث|الاثاث|مفروشات|عفش|فرش|فرشة|سرير|كنبة|كنبات|مرتبة|فراش|سرير اطفال|صحون|اواني|ادوات منزلية|اغراض البيت|بطانية|بطانيات|مخدة|مخدات|ثلاجة|براد|غسالة|فرن|عربة اطفال|عربة طفل|كرسي سيارة|اثاث مستعمل|اثاث مجاني|تاثيث',
      es: 'muebles|cama|colchón|cuna',
      uk: 'меблі|ліжко|матрац|диван',
    },
  },
  {
    id: 'halal',
    part: true,
    kinds: ['food'],
    says: {
      en: 'halal|halal food|halal meat|halal food bank|kosher|vegetarian food',
      fr: 'halal|viande halal|nourriture halal|casher|kascher|végétarien|végétarienne',
      ar: 'حلال|لحم حلال|اكل حلال|طعام حلال|طعام نباتي',
    },
  },
  {
    id: 'meals',
    kinds: ['food'],
    says: {
      en: 'hot meal|hot meals|warm meal|free meal|free meals|community meal|community meals|community dinner|soup kitchen|meals on wheels|meal delivery|meals delivered|free lunch|free breakfast|breakfast program|free dinner|eat today|eat for free|something to eat',
      fr: 'repas chaud|repas chauds|repas gratuit|repas gratuits|soupe populaire|popote roulante|repas livrés|livraison de repas|repas à domicile|repas communautaire|déjeuner gratuit|petit déjeuner|souper communautaire|manger gratuitement|quelque chose à manger|rien à manger|manger aujourd’hui',
      ar: 'وجبة ساخنة|وجبات ساخنة|وجبة مجانية|وجبات مجانية|توصيل وجبات|توصيل طعام|مطعم خيري|اكل مجاني|شيء اكله|اكل اليوم|عشاء مجاني|غداء مجاني|فطور مجاني',
    },
    asks: {
      en: 'eat|lunch|breakfast|dinner|supper',
      fr: 'manger|souper|déjeuner|dîner',
      ar: 'غداء|عشاء|فطور|ياكل|ناكل',
    },
  },
  {
    id: 'food-hamper',
    kinds: ['food'],
    says: {
      en: 'food bank|foodbank|food hamper|hamper|food box|food basket|food pantry|pantry|food share|free food|free groceries|groceries|grocery|grocery card|food voucher|food vouchers|no food|nothing to eat|no food at home|run out of food|ran out of food|hungry|out of food|cheap food|affordable food|feed my kids|feed my family|feed children|baby formula|infant formula|milk for baby|fresh vegetables|cannot afford food|can’t afford food|money for food',
      fr: 'banque alimentaire|banque d’alimentation|panier alimentaire|panier de nourriture|panier d’épicerie|paniers de nourriture|panier de noël|aide alimentaire|dépannage alimentaire|frigo communautaire|plus rien à manger|rien à manger|frigo vide|rien dans le frigo|nourrir mes enfants|nourrir ma famille|nourrir enfants|faim|épicerie|carte d’épicerie|bon alimentaire|lait maternisé|lait pour bébé|préparation pour nourrisson|légumes frais|épicerie pas chère',
      ar: 'بنك طعام|بنك الطعام|بنك الغذاء|بنك الاكل|سلة غذائية|سلة طعام|سلال غذائية|سلة مواد غذائية|مواد غذائية|كرتونة غذائية|مساعدة غذائية|مساعدات غذائية|طعام مجاني|طعام رخيص|لا يوجد طعام|ليس لدينا طعام|ما عندنا اكل|لا شيء ناكله|جائع|جائعين|جوع|اطعام اولادي|اطعم اولادي|حليب اطفال|حليب للرضيع|حليب رضع|خضار|بطاقة بقالة|بقالة',
    },
    asks: {
      ar: 'حليب|خبز|رز|فواكه',
      fr: 'lait|légumes|fruits|pain|riz|panier',
      en: 'milk|formula|hamper|hampers|cereal|vegetables|fruit|bread|rice',
    },
  },
  {
    id: 'gardening',
    part: true,
    kinds: ['food', 'recreation-and-culture'],
    says: {
      en: 'garden|gardening|community garden|garden plot|grow vegetables|grow food|seeds',
      fr: 'jardin|jardinage|jardiner|jardin communautaire|jardins communautaires|potager|cultiver légumes|semences',
      ar: 'حديقة مجتمعية|زراعة|ازرع|زرع الخضار|بستان|بستنة|بذور',
    },
  },
]
