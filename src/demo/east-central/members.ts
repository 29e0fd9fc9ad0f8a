import type { GroupTold, OrganisationTold, PersonTold } from '../cast.ts'
import { before, dayOf, said } from '../telling.ts'

/** Towns are real; every person, address and number, and every organisation but the host, is invented. */
export const cast = (now: Date) => {
  const since = (days: number) => dayOf(before(now, days))
  const organisations: Record<string, OrganisationTold> = {
    host: {
      name: said('East Central Newcomer Welcome Centre Inc.', 'East Central Newcomer Welcome Centre Inc.'),
      since: since(74),
    },
    yorkton: {
      name: said('City of Yorkton', 'Ville de Yorkton', 'مدينة يوركتون'),
      kind: 'municipality',
      sector: 'local-government',
      phone: '306-555-0121',
      since: since(61),
    },
    canora: {
      name: said('Town of Canora', 'Ville de Canora', 'بلدة كانورا'),
      kind: 'municipality',
      sector: 'local-government',
      phone: '306-555-0122',
      since: since(33),
    },
    college: {
      name: said('Parkland Bridge College', 'Collège Parkland Bridge', 'كلية باركلاند بريدج'),
      sector: 'education',
      email: 'classes@parklandbridge.example',
      phone: '306-555-0131',
      since: since(58),
    },
    familyCentre: {
      name: said('Whitesand Family Centre', 'Centre familial Whitesand', 'مركز وايتساند للأسرة'),
      sector: 'families',
      email: 'door@whitesandfamilies.example',
      phone: '306-555-0132',
    },
    grainRail: {
      name: said('Lamplight Grain & Rail', 'Lamplight Grain & Rail', 'لامبلايت للحبوب والسكك'),
      kind: 'business',
      sector: 'transport',
      email: 'people@lamplightgrain.example',
      phone: '306-555-0141',
      since: since(47),
    },
    careHome: {
      name: said(
        'Assiniboine Slope Care Home',
        'Foyer de soins Assiniboine Slope',
        'دار رعاية أسينيبوين سلوب',
      ),
      kind: 'business',
      sector: 'health',
      phone: '306-555-0142',
    },
    hall: {
      name: said(
        'Potash Country Hall Society',
        'Société de la salle Potash Country',
        'جمعية قاعة بلاد البوتاس',
      ),
      sector: 'recreation',
      phone: '306-555-0133',
    },
  }
  const persons: Record<string, PersonTold> = {
    rosalind: { name: 'Rosalind Achterberg', of: 'host', email: 'rosalind@eastcentral.example' },
    emeka: { name: 'Emeka Stadnyk', title: 'Councillor', of: 'yorkton', email: 'emeka@members.example' },
    joyce: { name: 'Joyce Wiwchar-Lund', title: 'Instructor', of: 'college', email: 'joyce@members.example' },
    arjun: {
      name: 'Arjun Pelletier',
      title: 'Yard Supervisor',
      of: 'grainRail',
      email: 'arjun@members.example',
    },
    halyna: {
      name: 'Halyna Rask',
      title: 'Family Worker',
      of: 'familyCentre',
      email: 'halyna@members.example',
    },
    boyd: { name: 'Boyd Cardinal-Price', title: 'Caretaker', of: 'hall', email: 'boyd@members.example' },
    lourdes: { name: 'Lourdes Engel', memberSince: since(40) },
  }
  const groups: Record<string, GroupTold> = {
    council: {
      name: said('Advisory Council', 'Conseil consultatif', 'المجلس الاستشاري'),
      kind: 'council',
      purpose: said(
        'People from communities throughout East Central Saskatchewan who are ready to advocate for newcomers. All partners have a voice.',
        'Des gens de toutes les communautés du Centre-Est de la Saskatchewan, prêts à défendre la cause des personnes nouvellement arrivées. Chaque partenaire a une voix.',
        'أشخاص من كل بلدات شرق وسط ساسكاتشوان مستعدون للدفاع عن القادمين الجدد. لكل شريك صوت.',
      ),
      founded: since(66),
      vacancies: 9,
      seats: [
        ['rosalind', 'member', since(66)],
        ['emeka', 'member', since(52)],
        ['joyce', 'member', since(45)],
        ['lourdes', 'member', since(38)],
      ],
    },
  }
  return { organisations, persons, groups, introduced: before(now, 74) }
}
