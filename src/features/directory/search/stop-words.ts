import { fold } from '#platform/text.ts'
import { everyday } from './lexicon/everyday.ts'
import { everydayMore } from './lexicon/everyday-more.ts'

const byTongue = {
  en:
    'a an and are as at be by can do for from get have how i in is it me my need of on or our please some that the their to ' +
    'want we what where which who with you your looking find help near there am was will would like about any ' +
    "service services program programs i'm im am if or so has have had they he she his her them us how much many when who " +
    'could should looking needs someone somebody something anyone one go going come getting gets give here near nearby around ' +
    'today now open free please know want wants',
  fr:
    'a au aux avec ce ces cet cette comment dans de des du elle en est et il ils j je la le les leur ma mes mon nos notre nous ' +
    'ou où par pas pour quel quelle qui sa se ses si son sont suis sur un une vos votre vous veux besoin trouver cherche aide ' +
    'chez près d l y programme programmes ai as avoir être suis peux peut pouvez pourrais veut voudrais aimerais cherchons ' +
    'obtenir avoir faire quand ici proche proximité gratuit gratuite gratuits gratuitement moi toi lui quelqu aujourd hui maintenant svp',
  es:
    'el la los las un una unos unas de del en y o para por con mi mis su me a al se necesito necesita quiero quisiera puedo donde como que ' +
    'cual busco buscar encontrar obtener ayuda servicio servicios gratis cerca aqui hay es soy estoy',
  uk:
    'і й та в у на з із зі до для де як мені мій моя моє мої я ми що про або є чи від за по можу треба потрібно потрібен потрібна потрібні ' +
    'хочу шукаю знайти отримати допомога допомогу послуги безкоштовно безкоштовний безкоштовні поруч мне нужно нужен нужна где найти как ' +
    'получить хочу ищу помощь бесплатно и не с к о',
  ar:
    'في من الى على عن مع و او انا اريد ابغى بدي عايز احتاج بحاجة محتاج نحتاج اين وين فين كيف كيفية هل هذا هذه ابحث بحث اجد القى ' +
    'احصل حصول الحصول مساعدة المساعدة خدمة خدمات مجاني مجانية مجانا قريب قريبة عندي لي لنا يوجد هناك كم متى ما ماذا يمكن يمكنني لدي',
  fa: 'در به از برای با و یا که من ما را است هست می های ها یک این آن خود نیاز دارم داریم خواهم کجا چطور چگونه پیدا کنم کمک رایگان نزدیک خدمات',
  tl: 'ang ng sa mga na at o ako ko akin para saan paano kailangan gusto libre libreng tulong may mayroon naghahanap',
  so: 'iyo ama waxaan rabaa xagee sidee caawimaad caawin u ka ku ee oo bilaash',
  ti: 'ን ናይ ኣብ ኣበይ ከመይ ይደሊ ኣነ እደሊ ሓገዝ ነጻ የት እንዴት እፈልጋለሁ',
  zh: '我要 我想 哪里 如何 怎么 需要 帮助 免费 请问',
}

/** Words too common to ask for, in any of the languages, folded. */
export const stopWords: ReadonlySet<string> = new Set(
  Object.values(byTongue).flatMap(words => words.split(' ').map(fold)),
)

const slight = {
  en:
    'register registering registration registered apply applying application sign signup enroll enrol enrolment obtain obtaining buy buying cheap affordable ' +
    'low cost local office centre center place information info question advice support assistance assist offer available best ' +
    'good new first learn learning start starting family person people city town canada canadian make renew replace translate my own ' +
    'live lives pay paying notice write writing warm file filing feel feeling prepare preparing renewal adult home house issue issues problem problems year old month week weekend evening online person session workshop group provider agency organization organisation',
  fr:
    'inscription inscrire demander demande appliquer acheter abordable pas cher local bureau centre lieu endroit information renseignement ' +
    'question conseil soutien accompagnement offrir disponible meilleur bon nouveau premier apprendre commencer famille personne gens ville ' +
    'canada canadien renouveler remplacer moins coût atelier séance groupe agence organisme soir semaine mois an payer écrire chaud maison préparer reconnaître adulte problème problèmes',
  ar:
    'تسجيل التسجيل تقديم طلب شراء رخيص رخيصة مناسب مكتب مركز مكان معلومات سؤال استشارة دعم جديد جديدة اول تعلم بداية عائلة ' +
    'عائلتي شخص ناس مدينة كندا كندي كندية تجديد استخراج اخذ عمل لعائلتي خاص خاصة افضل جيد دفع بعد قبل كتابة شتوي اشتراك بيت مشكلة تحضير كبار',
  es: 'registrar registro inscribir inscripción solicitar solicitud comprar barato barata económico oficina centro lugar información pregunta consejo apoyo nuevo nueva aprender familia persona ciudad canadá renovar sacar obtener',
  uk: 'записати запис реєстрація зареєструвати подати заява купити дешевий дешево дешева недорого офіс центр місце інформація питання порада підтримка новий навчитися родина сім’я людина місто канада канаді оформити',
}

/** Words that add nothing beside a need that is understood, folded. */
export const slightWords: readonly string[] = [slight, everyday, everydayMore]
  .flatMap(each => Object.values(each))
  .flatMap(words => words.trim().split(/\s+/).map(fold))
