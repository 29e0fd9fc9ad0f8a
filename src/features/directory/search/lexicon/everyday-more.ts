/** More words that anybody uses in a sentence and no service is looked for by, so that they ask for nothing. */
export const everydayMore = {
  en: `somewhere somehow something anything everything nothing nobody everybody everyone no not dont doesnt didnt cant cannot wont isnt arent
    wasnt couldnt havent hasnt im ive ill id youre theyre hes shes its thats whats wheres hows lets this that those here until while during
    through between among around near far close next across along toward behind above below inside outside within into onto up down out away
    accepted accept allowed allow able unable possible recommended recommend suggest suggestions delivery deliver pick drop call phone contact email
    talk think thought believe guess hope wish like love hate prefer enjoy care mind remember forget forgot lose lost find found look looks looked
    seem seems become became happen happened happening put puts turn turned run runs ran walk walked sit stand wait waited start started stop stopped finish
    finished end ended begin began open opens opened close closed closes buy bought sell sold spend spent cost costs worth cheaper expensive cheapest
    free cheap poor rich low high higher lower large huge tiny long short fast slow early late later earlier soon ago already yet ever never once twice
    sometimes usually maybe perhaps really quite enough too much many lot lots bit kind kinds sort type types way ways thing things stuff case cases
    example reason reasons idea ideas plan plans answer answers different same similar new newly old older oldest young main whole half quarter
    eight nine eleven twelve thirteen fourteen fifteen twenty thirty hundred thousand first second third fourth grade grades graders
    home village town county region province downtown nearby address
    road avenue aunt uncle cousin nephew niece cousins grandchild grandson granddaughter twins couple fiance
    partner wife's husband's mothers fathers folks guy guys lady ladies gentleman boss colleague coworker roommate
    arrived arrive arriving came come comes landed immigrated january february march april may june july august september october november december
    snowy snow cold hot warm rain sunny ice icy dark light clean dirty safe ready sure okay ok thanks thank hello hi hey please sorry
    whose whom whichever whatever wherever whenever however though although unless whether either neither nor`,
  fr: `ne n pas plus rien personne aucun aucune quelque quelques quelqu chose choses truc trucs endroit endroits ici là cela ça ceci celui celle ceux
    selon chez vers contre entre parmi dès jusque lors afin car donc ainsi alors puis ensuite enfin bien mal tant autant presque plutôt
    seulement surtout peut-être vraiment tellement assez beaucoup trop moins davantage environ
    fais fait faites font faire ferais vais va vas allons allez vont aller allé venir viens vient venons venu venue prendre prends prend pris mettre mets met mis
    voir vois voit vu savoir sais sait su pouvoir puis peuvent devoir dois doit devons falloir faut faudrait vouloir voulons veulent croire pense penser
    comprends comprend comprenons compris parle parles parlent parlons dit dis disent donne donner donnez donné rends rendre rendu passe passer passé
    arrive arriver arrivé arrivée reste rester laisser laissé tenir tient sortir sors sort entrer rentrer tomber tombe tombé monter descendre
    commence commencer finir fini finit arrêter arrêté continuer essayer essaie oublier oublié rappeler appeler appelle cherche chercher cherchent
    habite habiter vis vit vivons connais connaître connaît connu aime aimer préfère préférer utiliser utilise porter porte manque manquer
    coûte coûter gratuit cher chère chers chères moins payant accepté acceptée accepter refusé permis autorisé possible
    petit petite petits petites grand grande grands grandes gros grosse long longue court courte jeune vieux vieille nouveau nouvelle nouveaux
    premier première deuxième troisième dernier dernière prochain prochaine même autre autres seul tout toute tous toutes chaque plusieurs
    huit neuf onze douze treize quatorze quinze vingt trente cent mille ans âgé âgée âge an année années jour jours soirée journée matinée
    monsieur madame gens homme hommes garçon tante oncle cousin cousine neveu nièce bébés jumeaux couple époux copine
    belle-mère beau-père beaux-parents enseigne chose façon manière raison cas exemple genre sorte type idée réponse
    province centre-ville quartier village région comté route chemin avenue adresse
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre partout neige froid froide chaud chaude pluie glace
    merci bonjour salut bonsoir svp pardon oui non d’accord tradition traditions nos vos leurs dont où quoi lequel laquelle`,
  ar: `لا ليس لست ليست لم لن ما غير بدون دون كل بعض اي احد شخص اشخاص شيء اشياء مكان هنا هناك ذلك تلك هذا هذه هذان هؤلاء الذي التي الذين
    عند عندما منذ حتى بين خلال حول ضد نحو تحت فوق امام خلف داخل خارج بعد قبل اثناء مثل كي لكي لان لانه لانني اذا لو كما ايضا فقط جدا جيدا
    ربما دائما احيانا ابدا غالبا تقريبا الان حاليا قريبا لاحقا سابقا بعدها ثم سوف قد لقد انه انها انني انهم كانت كنا يكون تكون اكون
    افعل يفعل نفعل تفعل اعمله اقوم يقوم اذهب يذهب نذهب تذهب ذهبت اتي ياتي جاء جئت جئنا وصل وصلت وصلنا اخذ ياخذ ناخذ اعطي يعطي اعطى اضع وضع
    اعرف يعرف نعرف تعرف عرفت افهم يفهم نفهم فهمت اقول يقول قال قالت قالوا اتكلم يتكلم تتكلم نتكلم ارى يرى اسمع يسمع اشعر يشعر نشعر احس يحس
    استطيع يستطيع تستطيع نستطيع اقدر يقدر تقدر قادر يجب علي عليه عليها علينا يلزم يلزمني احب يحب نحب افضل يفضل احتاج يحتاج تحتاج نحتاج ويحتاج
    يساعدني تساعدني يساعد تساعد ساعدوني ساعدني مساعدتي لمساعدتي اساعد يساعدنا اجد يجد نجد وجدت اطلب يطلب نطلب اسكن يسكن نسكن اعيش يعيش نعيش ابقى يبقى
    ابدا يبدا نبدا بدات انتهي انتهى انتهت اتوقف اكمل يعمل تعمل نعمل اتصل يتصل اسال اخبرني اشرح دلوني دلني اعطوني
    عمره عمرها عمري اعمارهم سنة سنوات سنين شهر شهور اشهر اسبوع اسابيع يومين ساعتين مرة مرتين مرات اول ثاني ثالث اخر اخرى اخرين نفس مختلف
    واحد واحدة اثنين ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة ست سبع ثمان تسع عشر عشرين ثلاثين مئة الف نصف ربع
    كبيرة كبار صغار طويل قصير جديدة قديم قديمة سيء سيئة جميل صعب صعبة سهل سهلة غالي غالية رخيص بارد برد حار ثلج مطر
    رجال ولد بنت بنات خالتي خالي عمي عمتي ابن توام اقارب اقاربي اهل اهلي حماتي خطيبي خطيبتي
    منطقة منطقتي حي حينا قرية محافظة مقاطعة وسط طريق عنوان بيتي بيتنا منزلي قرب بقرب بجانب
    مرحبا شكرا السلام عليكم لو سمحت رجاء ارجو نعم طبعا دائم دائمة عربي عربية عربيات بالعربي بالعربية العربية طريقة سبب فكرة نوع انواع مثال حالة وضع امر امور`,
} as const
