import type { Founding } from '#features/partnership/index.ts'

/** A partnership in its first months; the facts are its own, the people and addresses are invented. */
export const founding: Founding = {
  slug: 'east-central-saskatchewan',
  name: {
    en: 'East Central Saskatchewan Local Immigration Partnership',
    fr: 'Partenariat local en immigration du Centre-Est de la Saskatchewan',
    ar: 'شراكة الهجرة المحلية في شرق وسط ساسكاتشوان',
  },
  province: 'SK',
  timeZone: 'America/Regina',
  stage: 'starting',
  tongues: ['en', 'fr', 'ar'],
  accent: '#8a4b14',
  vision: {
    en: 'Newcomers enjoy a smooth and worry-free transition throughout their settlement experience, and choose to stay in our communities.',
    fr: 'Les personnes nouvellement arrivées s’établissent en douceur et sans inquiétude, et choisissent de rester dans nos communautés.',
    ar: 'أن ينتقل القادمون الجدد إلى حياتهم هنا بسهولة ودون قلق طوال مراحل استقرارهم، وأن يختاروا البقاء في بلداتنا.',
  },
  mandate: {
    en: 'We bring together service providers, settlement agencies, community groups, municipalities, employers and other key organisations of East Central Saskatchewan. We find out what stands in newcomers’ way, and remove it together, so that everyone can take a full part in the economic, social, cultural and recreational life of the community.',
    fr: 'Nous réunissons fournisseurs de services, organismes d’établissement, groupes communautaires, municipalités, employeurs et autres organismes clés du Centre-Est de la Saskatchewan. Nous cernons ce qui fait obstacle aux personnes nouvellement arrivées et l’éliminons ensemble, afin que chacune et chacun participe pleinement à la vie économique, sociale, culturelle et récréative.',
    ar: 'نجمع مقدمي الخدمات ووكالات الاستقرار والمجموعات المجتمعية والبلديات وأصحاب العمل وغيرهم في شرق وسط ساسكاتشوان. نبحث عما يعترض طريق القادمين الجدد ونزيله معًا، حتى يشارك الجميع مشاركة كاملة في الحياة الاقتصادية والاجتماعية والثقافية والترفيهية.',
  },
  funder: {
    en: 'Immigration, Refugees and Citizenship Canada (in this demonstration, the people, services and figures are invented)',
    fr: 'Immigration, Réfugiés et Citoyenneté Canada (dans cette démonstration, les personnes, les services et les chiffres sont fictifs)',
    ar: 'وزارة الهجرة واللاجئين والمواطنة الكندية (الأشخاص والخدمات والأرقام في هذا العرض من نسج الخيال)',
  },
  communities: [
    { name: 'Yorkton', province: 'SK', lat: 51.213, lon: -102.463, censusArea: 'Yorkton' },
    { name: 'Melville', province: 'SK', lat: 50.931, lon: -102.807 },
    { name: 'Canora', province: 'SK', lat: 51.634, lon: -102.437 },
    { name: 'Esterhazy', province: 'SK', lat: 50.656, lon: -102.08 },
    { name: 'Kamsack', province: 'SK', lat: 51.565, lon: -101.894 },
    { name: 'Langenburg', province: 'SK', lat: 50.838, lon: -101.702 },
  ],
  host: {
    name: {
      en: 'East Central Newcomer Welcome Centre Inc.',
      fr: 'East Central Newcomer Welcome Centre Inc.',
      ar: 'مركز شرق الوسط للترحيب بالقادمين الجدد',
    },
    sector: 'settlement',
    site: 'https://welcome.eastcentral.example',
    email: 'hello@eastcentral.example',
    phone: '306-555-0110',
  },
  coordinator: {
    name: 'Rosalind Achterberg',
    email: 'rosalind@eastcentral.example',
    phone: '306-555-0111',
    title: 'Local Immigration Partnership Coordinator',
    tongue: 'en',
  },
}
