/**
 * Words everybody uses and no service is looked for by: beside a need they ask for nothing more, and being words they are
 * no mistakes for others (“client” is not « aliment », “took” not “cook”).
 */
export const everyday = {
  en: `client clients father mother dad mom husband wife brother sister son daughter friend neighbour neighbor man men
    prep preparation preparing cleaning waiting waitlist facing dealing step steps level beginner advanced intermediate part
    full time hour hours morning afternoon night tonight tomorrow yesterday daily monday tuesday wednesday thursday friday saturday
    sunday winter summer spring christmas internationally educated trained foreign abroad country countries government
    card cards document documents birth expired lost stolen broken explain understand understanding speak speaking talk talking
    tell say ask asking practise practice change changing update move moved moving send receive bring carry hold stay leave left
    living using try trying join joining visit visiting big small large little older two three four five six seven ten several
    few more most less better worse wrong right soon quickly fee fees price prices cover covered number numbers name date place
    places area street door list lists letter letters club take taken taking took keep keeps kept under over off before
    after then also just still very too because but without never always often again back front next last every each both
    other another than did does done been being these those myself went came gave told said lives passport`,
  fr: `client cliente clients clientes père mère papa maman mari femme conjoint conjointe frère sœur fils fille ami amie voisin
    voisine homme préparation préparer terminer finir échanger échange changer étranger étrangère étrangers attente attendre
    liste listes débutant avancé intermédiaire niveau temps heure heures matin midi nuit demain hier jour jours lundi mardi
    mercredi jeudi vendredi samedi dimanche hiver été printemps noël pays gouvernement carte cartes document documents naissance
    acte expiré perdu volé brisé expliquer comprendre parler dire demander montrer pratiquer envoyer recevoir apporter
    garder rester partir vivre utiliser essayer joindre visiter appeler grand grande petit petite deux trois quatre cinq
    six sept dix plusieurs peu plus moins mieux pire mauvais vite bientôt prix frais chère numéro nom date rue porte lettre
    lettres club situation avant après pendant depuis sans sous toujours jamais souvent encore mais donc parce aussi très trop
    tout toute tous toutes autre autres même déjà bien passeport`,
  ar: `اتعرف تعرف اعرف اكمال انهاء تحويل تبديل قائمة انتظار الانتظار مبتدئين للمبتدئين متقدم مستوى وقت ساعة ساعات صباح مساء
    ليل غدا امس يوم ايام الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد شتاء صيف ربيع رمضان عيد بلد بلدي حكومة الحكومة
    بطاقة وثيقة وثائق ميلاد الميلاد شرح فهم اتكلم اسال ارسال استلام زوجي زوجتي اخي اختي ابي امي والدي والدتي صديق صديقي جار
    جيران رجل كبير صغير صغيرة كثير قليل اكثر اقل احسن سريع بسرعة سعر رسوم رقم اسم تاريخ شارع باب رسالة استعمال استخدام زيارة
    اتصال تعبئة ملء نموذج جلسة صاحب لامتحان عنده عندها عندنا عندهم ليس مش لا لم لن يريد تريد نريد لازم ممكن كان كانت بعض كل
    شيء هنا الان اليوم حتى لو اذا لكن هو هي هم نحن انت جواز`,
} as const
