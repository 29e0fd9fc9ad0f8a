import type { Founding } from '#features/partnership/index.ts'

/** What the partnership says of itself; the facts are its own, the people and addresses are invented. */
export const founding: Founding = {
  slug: 'peterborough',
  name: {
    en: 'Peterborough Immigration Partnership',
    fr: 'Partenariat en immigration de Peterborough',
    ar: 'شراكة الهجرة في بيتربورو',
  },
  province: 'ON',
  timeZone: 'America/Toronto',
  stage: 'established',
  tongues: ['en', 'fr', 'ar'],
  accent: '#1b6a56',
  vision: {
    en: 'A community where the meaningful economic, social and cultural integration of newcomers ensures a prosperous and inclusive community for all.',
    fr: 'Une communauté où l’intégration économique, sociale et culturelle véritable des personnes nouvellement arrivées assure à toutes et à tous la prospérité et l’inclusion.',
    ar: 'مجتمع يضمن فيه الاندماج الحقيقي للقادمين الجدد، اقتصاديًا واجتماعيًا وثقافيًا، الازدهار للجميع ومكانًا للجميع.',
  },
  mandate: {
    en: 'Since 2008 we have been a community-based partnership of individuals and organisations, the New Canadians Centre among them. Our integration plan says what it takes to be a welcoming community; our working groups carry it out. Any organisation, municipality, business or individual in the Peterborough region can join.',
    fr: 'Depuis 2008, nous sommes un partenariat communautaire de personnes et d’organismes, dont le New Canadians Centre. Notre plan d’intégration dit ce qu’il faut pour être une communauté accueillante, et nos groupes de travail le réalisent. Tout organisme, toute municipalité, toute entreprise et toute personne de la région de Peterborough peut en devenir membre.',
    ar: 'منذ عام 2008 نحن شراكة مجتمعية تجمع أفرادًا ومنظمات، منها مركز الكنديين الجدد. تحدد خطتنا للاندماج ما يحتاجه المجتمع ليكون مرحّبًا، وتنفذها مجموعات العمل. يمكن لأي منظمة أو بلدية أو شركة أو فرد في منطقة بيتربورو الانضمام إلينا.',
  },
  funder: {
    en: 'Immigration, Refugees and Citizenship Canada (in this demonstration, the people, services and figures are invented)',
    fr: 'Immigration, Réfugiés et Citoyenneté Canada (dans cette démonstration, les personnes, les services et les chiffres sont fictifs)',
    ar: 'وزارة الهجرة واللاجئين والمواطنة الكندية (الأشخاص والخدمات والأرقام في هذا العرض من نسج الخيال)',
  },
  // Counted in the Census of 2021 (Statistics Canada).
  communities: [
    {
      name: 'Peterborough',
      province: 'ON',
      lat: 44.309,
      lon: -78.32,
      population: 83_651,
      censusArea: 'Peterborough',
    },
    {
      name: 'Selwyn',
      province: 'ON',
      lat: 44.423,
      lon: -78.271,
      population: 18_653,
      censusArea: 'Peterborough',
    },
    {
      name: 'Cavan Monaghan',
      province: 'ON',
      lat: 44.2,
      lon: -78.468,
      population: 10_016,
      censusArea: 'Peterborough',
    },
    {
      name: 'Otonabee-South Monaghan',
      province: 'ON',
      lat: 44.233,
      lon: -78.217,
      population: 7087,
      censusArea: 'Peterborough',
    },
    {
      name: 'Douro-Dummer',
      province: 'ON',
      lat: 44.409,
      lon: -78.126,
      population: 7632,
      censusArea: 'Peterborough',
    },
    { name: 'Asphodel-Norwood', province: 'ON', lat: 44.383, lon: -77.982, population: 4658 },
    { name: 'Havelock-Belmont-Methuen', province: 'ON', lat: 44.435, lon: -77.884, population: 5083 },
    { name: 'Trent Lakes', province: 'ON', lat: 44.55, lon: -78.44, population: 6439 },
    { name: 'North Kawartha', province: 'ON', lat: 44.75, lon: -78.09, population: 2877 },
  ],
  host: {
    name: { en: 'New Canadians Centre', fr: 'New Canadians Centre', ar: 'مركز الكنديين الجدد' },
    sector: 'settlement',
    site: 'https://ncc.peterborough.example',
    email: 'hello@ncc.peterborough.example',
    phone: '705-555-0101',
  },
  coordinator: {
    name: 'Marguerite Oduya',
    email: 'marguerite@peterborough.example',
    phone: '705-555-0102',
    title: 'Community Development Worker',
    tongue: 'en',
  },
}
