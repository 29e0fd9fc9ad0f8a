import type { GroupTold, PersonTold } from '../cast.ts'
import { said } from '../telling.ts'

/** Everybody here is invented. */
export const persons: Record<string, PersonTold> = {
  marguerite: { name: 'Marguerite Oduya', of: 'host', email: 'marguerite@peterborough.example' },
  tomas: {
    name: 'Tomas Velarde',
    title: 'Partnership Assistant',
    of: 'host',
    email: 'tomas@peterborough.example',
  },
  hana: {
    name: 'Hana Tesfay',
    title: 'Anti-racism Educator',
    of: 'crrc',
    email: 'hana@peterborough.example',
  },
  samir: {
    name: 'Samir Haddad',
    title: 'Programs Lead',
    of: 'literacy',
    email: 'samir@peterborough.example',
    tongue: 'en',
  },
  beatrix: {
    name: 'Beatrix Lindqvist',
    title: 'Health Promoter',
    of: 'health',
    email: 'beatrix@members.example',
  },
  callum: { name: 'Callum Ferreira', title: 'Business Advisor', of: 'ped', email: 'callum@members.example' },
  ngozi: { name: 'Ngozi Brandt', title: 'Community Planner', of: 'city', email: 'ngozi@members.example' },
  walter: { name: 'Walter Pym', title: 'Deputy Clerk', of: 'selwyn', email: 'walter@members.example' },
  irene: {
    name: 'Irene Kowalchuk',
    title: 'Recreation Coordinator',
    of: 'northKawartha',
    email: 'irene@members.example',
  },
  grady: { name: 'Grady Olsen', title: 'Councillor', of: 'douro', email: 'grady@members.example' },
  yusra: {
    name: 'Yusra Almasri',
    title: 'Founder',
    of: 'families',
    email: 'yusra@members.example',
    tongue: 'ar',
  },
  petra: { name: 'Petra van Dongen', title: 'Dispatcher', of: 'wheels', email: 'petra@members.example' },
  luc: {
    name: 'Luc Thériault-Baptiste',
    title: 'Directeur',
    of: 'cercle',
    email: 'luc@members.example',
    tongue: 'fr',
  },
  amara: { name: 'Amara Dunford', title: 'Housing Worker', of: 'tenants', email: 'amara@members.example' },
  oksana: { name: 'Oksana Reidy', title: 'Paralegal', of: 'lawDesk', email: 'oksana@members.example' },
  jonah: { name: 'Jonah Abernethy', title: 'Trip Leader', of: 'outdoors', email: 'jonah@members.example' },
  delphine: { name: 'Delphine Okoro', title: 'Nurse Lead', of: 'clinic', email: 'delphine@members.example' },
  rupert: { name: 'Rupert Casey', title: 'People Manager', of: 'millwork', email: 'rupert@members.example' },
  mina: { name: 'Mina Farrokh', title: 'Grower', of: 'greenhouses', email: 'mina@members.example' },
  solveig: {
    name: 'Solveig Marsh',
    title: 'Branch Librarian',
    of: 'library',
    email: 'solveig@members.example',
  },
  dagny: { name: 'Dagny Obermeyer', title: 'Director', of: 'childCare', email: 'dagny@members.example' },
  pascale: {
    name: 'Pascale Whitlock',
    title: 'Stage Manager',
    of: 'players',
    email: 'pascale@members.example',
  },
  ingram: { name: 'Ingram Sato', title: 'Baker', of: 'bakery', email: 'ingram@members.example' },
  teodora: { name: 'Teodora Blum', memberSince: '2012-09-18' },
  kwame: { name: 'Kwame Asante-Reilly', memberSince: '2019-03-12' },
  lin: { name: 'Lin Yifan', memberSince: '2024-05-07' },
}

export const groups: Record<string, GroupTold> = {
  council: {
    name: said('Partnership Council', 'Conseil du partenariat', 'مجلس الشراكة'),
    kind: 'council',
    purpose: said(
      'Adopts the plan, weighs what the working groups bring, and decides with reasons that anyone can read.',
      'Adopte le plan, étudie ce que proposent les groupes de travail et décide pour des raisons que chacun peut lire.',
    ),
    founded: '2008-11-05',
    vacancies: 1,
    seats: [
      ['ngozi', 'chair', '2023-01-18'],
      ['beatrix', 'co-chair', '2023-01-18'],
      ['marguerite', 'member', '2017-09-05'],
      ['hana', 'member', '2022-04-06'],
      ['callum', 'member', '2019-01-16'],
      ['walter', 'member', '2018-02-21'],
      ['irene', 'member', '2022-11-16'],
      ['luc', 'member', '2020-01-15'],
      ['teodora', 'member', '2014-03-19'],
      ['yusra', 'member', '2018-10-17'],
    ],
  },
  settlement: {
    name: said('Settlement and Language', 'Établissement et langue', 'الاستقرار واللغة'),
    kind: 'working-group',
    purpose: said(
      'Finds where help is missing, in which language and how far from home, and who could offer it.',
      'Cherche où l’aide manque, dans quelle langue et à quelle distance de la maison, et qui pourrait l’offrir.',
    ),
    founded: '2009-01-20',
    seats: [
      ['samir', 'chair', '2021-09-14'],
      ['delphine', 'member', '2019-04-09'],
      ['solveig', 'member', '2016-02-16'],
      ['oksana', 'member', '2022-05-10'],
      ['lin', 'member', '2024-09-10'],
    ],
  },
  work: {
    name: said('Work and Enterprise', 'Travail et entreprise', 'العمل والمشاريع'),
    kind: 'working-group',
    purpose: said(
      'Brings employers and newcomers to the same table, and helps both get ready.',
      'Réunit employeurs et personnes nouvellement arrivées à la même table, et aide les deux à se préparer.',
    ),
    founded: '2009-01-20',
    seats: [
      ['callum', 'chair', '2019-05-14'],
      ['rupert', 'member', '2022-09-13'],
      ['mina', 'member', '2023-05-09'],
      ['yusra', 'member', '2017-03-14'],
    ],
  },
  belonging: {
    name: said('Inclusion and Belonging', 'Inclusion et appartenance', 'الشمول والانتماء'),
    kind: 'working-group',
    purpose: said(
      'Works so that people who arrive are seen, heard and safe, in the arts, in sport and on the street.',
      'Veille à ce que les personnes qui arrivent soient vues, entendues et en sécurité, dans les arts, le sport et la rue.',
    ),
    founded: '2010-10-05',
    vacancies: 2,
    seats: [
      ['hana', 'chair', '2022-05-11'],
      ['jonah', 'member', '2018-05-16'],
      ['luc', 'member', '2015-09-15'],
      ['kwame', 'member', '2019-09-11'],
    ],
  },
  rural: {
    name: said('Rural Welcome', 'Accueil en milieu rural', 'الترحيب في الريف'),
    kind: 'working-group',
    purpose: said(
      'Eight townships, one question: what does it take to settle where there is no bus?',
      'Huit cantons, une question : que faut-il pour s’établir là où aucun autobus ne passe?',
    ),
    founded: '2022-06-07',
    seats: [
      ['irene', 'chair', '2022-06-07'],
      ['walter', 'co-chair', '2022-06-07'],
      ['grady', 'member', '2024-02-06'],
      ['petra', 'member', '2022-06-07'],
      ['amara', 'member', '2023-03-07'],
    ],
  },
}
