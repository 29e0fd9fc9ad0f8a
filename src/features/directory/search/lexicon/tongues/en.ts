import type { MoreWords } from '../concept.ts'

/** More ways of saying it in English, as people type it. */
export const en: MoreWords = {
  'language-class': {
    says: 'english tutor|english program|language program|beginner english|conversation group|conversation class|conversation partner|talk english|speaking english|esl course|esl lesson|eal class|linc course|language centre|ielts preparation|ielts prep|ielts class|celpip preparation|celpip prep|celpip class|test preparation english|conversation practice|talking circle|literacy class',
    asks: 'practise english|practice english|practise speaking|language|conversation|esol|toefl',
  },
  'french-class': {
    asks: 'french',
    says: 'tef preparation|tef prep|practise french|practice french|french conversation',
  },
  'language-test': {
    says: 'language assessment centre|assess english|clb level|english exam|language exam|ielts test|celpip test|tef',
  },
  'settlement-help': {
    says: 'sin|sin number|social insurance number|sin card|help with forms|fill form|fill out form|fill application|pr card|permanent resident card|permanent residence card|newcomer help|settlement agency|case worker|life in canada|welcome centre|new in town|ohip card|apply health card|replace card|pr card renewal|renew pr card|immigration letter|help with a letter|one stop|explain letter',
    asks: 'form|pr',
  },
  job: {
    says: 'foreign degree|degree recognized|internationally trained|engineer licence|professional association|trade certification|find job|job hunt|looking for work|job bank|job board|job centre|job center|employment centre|unemployed|unemployment|work experience|internship|job training|job skills|recruiter|recruitment|staffing agency|foreign credential|credential evaluation|degree recognition|diploma recognition|licensing|professional licence|linkedin|workplace|part-time job|summer job|internationally educated|foreign trained|educated abroad|trained abroad|bridging program|bridge training|nursing licence|nurse registration|trade licence|red seal|job coach|job developer|temp agency|job readiness|co op placement',
    asks: 'working|career change|occupational|placement|hire|wage|salary|occupation|linkedin|internship',
  },
  citizenship: {
    says: 'citizenship exam|citizenship application|citizenship ceremony|canadian citizen|become canadian citizen|naturalization|discover canada',
  },
  volunteer: {
    says: 'volunteers|volunteer position|volunteer centre|volunteer hours|community service hours|help others|canadian experience volunteer|host family',
    asks: 'befriend',
  },
  refugee: {
    says: 'refugee status|refugee help|protected person|convention refugee|sponsor refugee|private sponsorship|refugee sponsorship|refugee claim|fleeing|government sponsored|government sponsored refugee|privately sponsored|sponsor a refugee|blended visa|asylum claimant',
    asks: 'displaced|war|gar|resettled',
  },
  housing: {
    says: 'apartments|room rent|rent room|landlords|tenants|tenant rights|rent help|rent subsidy|rent bank|rent supplement|subsidized housing|social housing|public housing|cheap apartment|low rent|house rent|rent house|homelessness|homeless shelter|emergency shelter|roommate|evicted|mortgage|buy house|temporary housing|utility bill|heating bill|hydro bill|rent geared to income|housing waitlist|waiting list housing|co-op housing|first and last month|rent arrears|bed bugs|basement apartment|transitional housing',
    asks: 'room|houses|homes|living|flat|basement|lease|accommodation|moving|rgi|roommate|mould|utilities|evict|evicted',
  },
  health: {
    says: 'speech therapist|speech therapy|not talking|no doctor|no insurance|physician|family physician|doctors|clinics|walk in|walk in clinic|walk-in|gp|medical clinic|nurse practitioner|health centre|health center|community health|public health|health insurance|health coverage|ohip|hospitals|toothache|dentists|dental clinic|dental care|eye exam|eye doctor|optometrist|glasses|prescription|drugstore|pharmacist|checkup|check-up|midwife|giving birth|newborn|maternity|vaccination|vaccines|flu shot|covid|immunisation|physiotherapy|std|hiv|birth control|diabetes|medication|pediatrician|blood test|interim federal health|blood pressure|x ray|foot care|newborn checkup',
    asks: 'medicine|care|ill|teeth|tooth|sick|illness|birth|shots|cancer|diabetes|diabetic|asthma|physio|physiotherapy|glasses|midwife|breastfeeding|lactation|allergy|surgery|ifhp|uninsured|telehealth|covid|prescription',
  },
  'mental-health': {
    says: 'cannot sleep|nightmare|nightmares|flashbacks|panic attack|mental illness|psychiatrist|psychology|counsellors|therapists|emotional support|someone to talk to|loneliness|stressed|depressed|anxious|ptsd|addictions|drug addiction|gambling|suicidal|distress line|grieving|homesick|postpartum depression|post partum|baby blues|quit smoking|drinking problem|self harm|support group',
    asks: 'isolation|alcohol|drugs|wellness|nightmare|flashback|ptsd|homesick|burnout|anger|addictions|gambling|insomnia',
  },
  childcare: {
    says: 'day-care|child minder|child-care|nanny|babysit|before and after school|after school care|after-school care|play group|playgroup|early childhood|earlyon|early on centre|toddlers|child care subsidy|childcare subsidy|daycare subsidy|diapers|drop in daycare|before after school care|before school care|child care waitlist|home daycare|drop in playgroup|mother and baby group|day nursery',
    asks: 'babies|infant|playgroup|earlyon',
  },
  school: {
    says: 'register child|registering child|register kid|enrol|enroll|enroll child|enrolment|enrollment|school enrolment|school enrollment|kids school|secondary school|middle school|primary school|report card|tutors|homework help|school bus|school supplies|backpack|grade school|guidance counsellor|school transfer|esl for children|summer school|reading help for kids|math help|science help',
    asks: 'student|students|pupil|learning help|schools|grade|teachers|iep|spelling',
  },
  'adult-education': {
    says: 'high school equivalency|grade 12|adult learning|adult high school|continuing education|post-secondary|postsecondary|osap|student loan|tuition|skilled trades|vocational|vocational training|night school|read and write|learn to read|scholarships|bursary|essential skills|finish high school|complete high school|high school credits|credit courses|mature student|trades training|personal support worker course|first aid course|food handler|smart serve',
    asks: 'course|courses|training|study|studies|education|class|classes|trades|degree|master|osap|welding|forklift',
  },
  legal: {
    says: 'boss does not pay|employer does not pay|overtime pay|vacation pay|fired|hurt at work|injured at work|workplace injury|wsib|workers compensation|lawyers|attorney|legal advice|legal help|legal services|legal information|immigration help|immigration consultant|immigration application|visa extension|study permit|extend visa|work visa|visitor visa|super visa|sponsor family|sponsor spouse|sponsor parents|bring family|deportation|solicitor|commissioner oaths|racism|hate crime|employment standards|unpaid wages|justice|landlord tenant board|ltb hearing|eviction hearing|tribunal hearing|court hearing|refugee hearing|irb hearing|immigration hearing|refugee claim|asylum claim|asylum form|claim form|basis of claim|employer passport|boss passport|keeps my passport|passport taken|withheld wages|wage theft|not paid|unpaid work|migrant rights|worker rights|caregiver rights|open work permit|vulnerable worker|pr application|permanent residence application|police record|criminal charge|traffic ticket|small claims|commissioner of oaths|power of attorney|custody hearing',
    asks: 'permit|papers|status|sponsor|appeal|will|ltb|deport|detention',
  },
  interpreter: {
    says: 'interpreters|interpreting|translators|translating|translated|certified translation|language line|speak my language|asl interpreter|someone who speaks|birth certificate translation|translate certificate|marriage certificate translation|translate licence|translate diploma|speaks my language|phone interpreter|sign language interpreter|certified translator',
  },
  food: {
    says: 'food banks|foodbank|food hamper|hamper|free food|food help|food pantry|pantry|meal program|breakfast program|cooking|cooking class|supermarket|baby formula|good food box|meals on wheels|christmas hamper|grocery card|food card|school breakfast|lunch program|free groceries',
    asks: 'grocery store|meals|lunch|dinner|breakfast|eat|hunger|cook|nutrition|pantry|kosher',
  },
  clothing: {
    says: 'warm clothes|warm clothing|winter jacket|winter boots|jacket|used clothes|used clothing|free clothes|second hand|secondhand|thrift|household items|baby clothes|kitchenware|donated furniture|free furniture|pots and pans|used furniture|furniture bank|work boots|school clothes|prom dress|clothing swap',
    asks: 'boots|shoes|gloves|mittens|bed|beds|sofa|dishes|household|blankets|mattresses|pillow|bedding|stroller|snowsuit',
  },
  transport: {
    says: 'buses|bus ticket|bus route|bus schedule|get around|getting around|drivers licence|drivers license|driver permit|driving licence|driving license|driving school|driver training|driver education|learn to drive|learn driving|g1|g2 test|buy car|car seat|car insurance|bicycles|cycling|carpool|rideshare|wheel-trans|accessible transit|truck driver|truck licence|az licence|g1 test|exchange licence|car pool|wheel trans|handi van|train ticket',
    asks: 'train|rides|driver|car|rideshare|presto',
  },
  taxes: {
    says: 'tax help|tax filing|file tax|filing taxes|tax refund|do taxes|income taxes|tax form|cra|free tax clinic|banking|open bank account|bank accounts|bank card|credit card|credit score|credit counselling|debts|loans|money help|financial help|financial assistance|financial aid|save money|savings|canada child benefit|ccb|child tax benefit|gst credit|ontario works|odsp|income support|income assistance|employment insurance|ei|pension|old age security|oas|sin number|sin card|social insurance|budgeting|rrsp|resp|remittance|send money|open an account|notice of assessment|ei claim|money transfer',
    asks: 'income|benefit|subsidy|insurance|rrsp|resp|tfsa|mortgage|t4|trillium|remittance|fraud|scam|bankruptcy',
  },
  computer: {
    says: 'computer course|computer lessons|learn computer|computer skills|basic computer|computer help|computer lab|free internet|wi-fi|cell phone|sim card|smartphone|phone plan|email account|microsoft word|excel|technology help|tech help|online safety|free computer|print documents|photocopy|scanner|set up email|smartphone help|tablet help|microsoft office|data plan|cheap internet|borrow laptop',
    asks: 'phone|technology|tech|tablet|typing|zoom|excel',
  },
  disability: {
    says: 'disabilities support|handicap|handicapped|wheel chair|autistic|adhd|hearing loss|hearing aid|hard of hearing|visually impaired|vision loss|assistive device|developmental disability|learning disability|special education|respite|sign language|developmental delay|down syndrome|low vision|autism assessment|aba therapy',
    asks: 'mobility|autistic|adhd|odsp|respite|prosthesis|braille|asl',
  },
  'family-safety': {
    says: 'afraid of husband|afraid of my husband|scared of husband|partner hits|hits me|beats me|abused|abusive|abusive husband|abuser|domestic abuse|sexual assault|sexual violence|rape|human trafficking|trafficking|elder abuse|forced marriage|women’s shelter|shelter for women|safe place|restraining order|custody|child custody|child protection|child abuse|parenting class|parenting program|parenting course|family counselling|couples|marriage counselling|single mother|single parent|controlling husband|controls my money|scared at home|afraid at home|unsafe at home|in laws abuse|protection order|honour violence|children aid|couple conflict|leave my husband',
    asks: 'threat|threats|threaten|threatens|threatened|threatening|stalking',
  },
  recreation: {
    says: 'tea afternoon|coffee hour|social afternoon|seniors club|drop-in|football|basketball|hockey|cricket|volleyball|swimming lessons|yoga|summer camp|day camp|playground|libraries|library card|community centre|community center|choir|meet friends|new friends|social group|gurdwara|synagogue|cultural group|cultural centre|women’s group|ethnic association|drop in gym|open gym|martial arts|dance class|sewing circle|walking group|board games|youth group|teen centre|swimming lesson|skating lesson|learn to skate|girl guides',
    asks: 'fun|meet|religion|community|skating|skate|pool|fitness|exercise|dance|dancing|camp|camps|park|parks|books|activities|activity|crafts|painting|theatre|movies|games|club|clubs|church|mosque|temple|pray|prayer|faith|religious|cricket|volleyball|badminton|karate|knitting|hiking|swim|scouts|fishing',
  },
  business: {
    says: 'businesses|own business|open business|starting business|business licence|business loan|business advice|self employed|self employment|freelance|entrepreneurs|startups|open shop|open restaurant|business start-up|food truck|home business|register business|business number|sell online|sell food|market stall|import export|gst number|small shop|open a shop|open a store',
    asks: 'catering|franchise|freelance|contractor|salon',
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
  'work-language': {
    says: 'english for healthcare|english for nurses|english for trades|english for drivers|english for health workers|sector specific english|enhanced language training',
  },
}
