import type { MoreWords } from '../concept.ts'

/** More ways of saying it in English, as people type it. */
export const en: MoreWords = {
  'language-class': {
    says: 'english tutor|english program|language program|beginner english|conversation group|conversation class|conversation partner|talk english|speaking english|esl course|esl lesson|eal class|linc course|language centre',
    asks: 'language|conversation|esol|practice english|practise english',
  },
  'french-class': { asks: 'french' },
  'language-test': {
    says: 'language assessment centre|assess english|clb level|english exam|language exam|ielts test|celpip test|tef',
  },
  'settlement-help': {
    says: 'sin|sin number|social insurance number|sin card|help with forms|fill form|fill out form|fill application|pr card|permanent resident card|permanent residence card|newcomer help|settlement agency|case worker|life in canada|welcome centre|new in town',
    asks: 'form|pr',
  },
  job: {
    says: 'foreign degree|degree recognized|internationally trained|engineer licence|professional association|trade certification|find job|job hunt|looking for work|job bank|job board|job centre|job center|employment centre|unemployed|unemployment|work experience|internship|job training|job skills|recruiter|recruitment|staffing agency|foreign credential|credential evaluation|degree recognition|diploma recognition|licensing|professional licence|linkedin|workplace|part-time job|summer job',
    asks: 'working|career change|occupational|placement|hire|wage|salary|occupation',
  },
  citizenship: {
    says: 'citizenship exam|citizenship application|citizenship ceremony|canadian citizen|become canadian citizen|naturalization|discover canada',
  },
  volunteer: { says: 'volunteers|volunteer position|volunteer centre' },
  refugee: {
    says: 'refugee status|refugee help|protected person|convention refugee|sponsor refugee|private sponsorship|refugee sponsorship|refugee claim|fleeing',
    asks: 'displaced|war',
  },
  housing: {
    says: 'apartments|room rent|rent room|landlords|tenants|tenant rights|rent help|rent subsidy|rent bank|rent supplement|subsidized housing|social housing|public housing|cheap apartment|low rent|house rent|rent house|homelessness|homeless shelter|emergency shelter|roommate|evicted|mortgage|buy house|temporary housing|utility bill|heating bill|hydro bill',
    asks: 'room|houses|homes|living|flat|basement|lease|accommodation|moving',
  },
  health: {
    says: 'speech therapist|speech therapy|not talking|no doctor|no insurance|physician|family physician|doctors|clinics|walk in|walk in clinic|walk-in|gp|medical clinic|nurse practitioner|health centre|health center|community health|public health|health insurance|health coverage|ohip|hospitals|toothache|dentists|dental clinic|dental care|eye exam|eye doctor|optometrist|glasses|prescription|drugstore|pharmacist|checkup|check-up|midwife|giving birth|newborn|maternity|vaccination|vaccines|flu shot|covid|immunisation|physiotherapy|std|hiv|birth control|diabetes|medication|pediatrician|blood test|interim federal health',
    asks: 'medicine|care|ill|teeth|tooth|sick|illness|birth|shots|cancer',
  },
  'mental-health': {
    says: 'cannot sleep|nightmare|nightmares|flashbacks|panic attack|mental illness|psychiatrist|psychology|counsellors|therapists|emotional support|someone to talk to|loneliness|stressed|depressed|anxious|ptsd|addictions|drug addiction|gambling|suicidal|distress line|grieving|homesick',
    asks: 'isolation|alcohol|drugs|wellness',
  },
  childcare: {
    says: 'day-care|child minder|child-care|nanny|babysit|before and after school|after school care|after-school care|play group|playgroup|early childhood|earlyon|early on centre|toddlers|child care subsidy|childcare subsidy|daycare subsidy|diapers|drop in daycare',
    asks: 'babies|infant',
  },
  school: {
    says: 'register child|registering child|register kid|enrol|enroll|enroll child|enrolment|enrollment|school enrolment|school enrollment|kids school|secondary school|middle school|primary school|report card|tutors|homework help|school bus|school supplies|backpack',
    asks: 'student|students|pupil|learning help|schools|grade|teachers',
  },
  'adult-education': {
    says: 'high school equivalency|grade 12|adult learning|adult high school|continuing education|post-secondary|postsecondary|osap|student loan|tuition|skilled trades|vocational|vocational training|night school|read and write|learn to read|scholarships|bursary|essential skills',
    asks: 'course|courses|training|study|studies|education|class|classes|trades|degree|master',
  },
  legal: {
    says: 'boss does not pay|employer does not pay|overtime pay|vacation pay|fired|hurt at work|injured at work|workplace injury|wsib|workers compensation|lawyers|attorney|legal advice|legal help|legal services|legal information|immigration help|immigration consultant|immigration application|visa extension|study permit|extend visa|work visa|visitor visa|super visa|sponsor family|sponsor spouse|sponsor parents|bring family|deportation|solicitor|commissioner oaths|racism|hate crime|employment standards|unpaid wages|justice',
    asks: 'permit|papers|status|sponsor|appeal|will',
  },
  interpreter: {
    says: 'interpreters|interpreting|translators|translating|translated|certified translation|language line|speak my language|asl interpreter|someone who speaks',
  },
  food: {
    says: 'food banks|foodbank|food hamper|hamper|free food|food help|food pantry|pantry|meal program|breakfast program|cooking|cooking class|supermarket|baby formula|good food box|meals on wheels',
    asks: 'grocery store|meals|lunch|dinner|breakfast|eat|hunger|cook|nutrition',
  },
  clothing: {
    says: 'warm clothes|warm clothing|winter jacket|winter boots|jacket|used clothes|used clothing|free clothes|second hand|secondhand|thrift|household items|baby clothes|kitchenware|donated furniture|free furniture',
    asks: 'boots|shoes|gloves|mittens|bed|beds|sofa|dishes|household|blankets',
  },
  transport: {
    says: 'buses|bus ticket|bus route|bus schedule|get around|getting around|drivers licence|drivers license|driver permit|driving licence|driving license|driving school|driver training|driver education|learn to drive|learn driving|g1|g2 test|buy car|car seat|car insurance|bicycles|cycling|carpool|rideshare|wheel-trans|accessible transit',
    asks: 'train|rides|driver|car',
  },
  taxes: {
    says: 'tax help|tax filing|file tax|filing taxes|tax refund|do taxes|income taxes|tax form|cra|free tax clinic|banking|open bank account|bank accounts|bank card|credit card|credit score|credit counselling|debts|loans|money help|financial help|financial assistance|financial aid|save money|savings|canada child benefit|ccb|child tax benefit|gst credit|ontario works|odsp|income support|income assistance|employment insurance|ei|pension|old age security|oas|sin number|sin card|social insurance|budgeting|rrsp|resp|remittance|send money',
    asks: 'income|benefit|subsidy|insurance',
  },
  computer: {
    says: 'computer course|computer lessons|learn computer|computer skills|basic computer|computer help|computer lab|free internet|wi-fi|cell phone|sim card|smartphone|phone plan|email account|microsoft word|excel|technology help|tech help|online safety|free computer|print documents|photocopy|scanner',
    asks: 'phone|technology|tech|tablet|typing',
  },
  disability: {
    says: 'disabilities support|handicap|handicapped|wheel chair|autistic|adhd|hearing loss|hearing aid|hard of hearing|visually impaired|vision loss|assistive device|developmental disability|learning disability|special education|respite|sign language',
    asks: 'mobility',
  },
  'family-safety': {
    says: 'afraid of husband|afraid of my husband|scared of husband|partner hits|hits me|beats me|abused|abusive|abusive husband|abuser|domestic abuse|sexual assault|sexual violence|rape|human trafficking|trafficking|elder abuse|forced marriage|women’s shelter|shelter for women|safe place|restraining order|custody|child custody|child protection|child abuse|parenting class|parenting program|parenting course|family counselling|couples|marriage counselling|single mother|single parent',
  },
  recreation: {
    says: 'tea afternoon|coffee hour|social afternoon|seniors club|drop-in|football|basketball|hockey|cricket|volleyball|swimming lessons|yoga|summer camp|day camp|playground|libraries|library card|community centre|community center|choir|meet friends|new friends|social group|gurdwara|synagogue|cultural group|cultural centre|women’s group|ethnic association',
    asks: 'fun|meet|religion|community|skating|skate|pool|fitness|exercise|dance|dancing|camp|camps|park|parks|books|activities|activity|crafts|painting|theatre|movies|games|club|clubs|church|mosque|temple|pray|prayer|faith|religious',
  },
  business: {
    says: 'businesses|own business|open business|starting business|business licence|business loan|business advice|self employed|self employment|freelance|entrepreneurs|startups|open shop|open restaurant|business start-up',
  },
  emergency: {
    says: 'nowhere to sleep|sleeping outside|place to sleep|bed tonight|emergencies|urgent help|help now|fire department|firefighter|poison|helpline|hotline|crisis help',
    asks: 'danger',
  },
  women: { says: 'moms', asks: 'ladies|females|wife|widow' },
  youth: {
    says: 'teenagers|young adult|young adults|adolescent|adolescents|student youth',
    asks: 'boys|boy|son|daughter',
  },
  seniors: {
    says: 'older adults|grandparents|grandmother|grandfather|elderly people|old people',
    asks: 'elders|aging|ageing|65',
  },
}
