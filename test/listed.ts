import type { ListedService } from '../src/features/directory/index.ts'
import type { Stead } from '../src/features/gaps/cell/reach.ts'
import type { SourceScope } from '../src/features/gaps/sources/scope.ts'

export const now = new Date('2026-11-03T15:00:00Z')
export const today = '2026-11-01' as NonNullable<SourceScope['asOf']>
export const morden: Stead = { id: 'm', name: 'Morden', province: 'MB', lon: -98.1, lat: 49.19 }
export const federal: SourceScope = {
  source: { id: 'f', name: { en: 'Federal list' } },
  kinds: ['language-training', 'job-search'],
  provinces: ['MB'],
  asOf: '2026-06-01' as SourceScope['asOf'],
}
/** One that passes every test there is. */
export const service = (part: Partial<ListedService> = {}): ListedService => ({
  id: 's',
  name: { en: 'Evening English' },
  organisationId: 'o',
  organisation: { en: 'A college' },
  kinds: ['language-training'],
  audiences: [],
  eligibility: { statuses: { 'refugee-claimant': 'yes', visitor: 'no' } },
  languages: ['en', 'ar'],
  spoken: [
    { code: 'en', written: 'English' },
    { code: 'ar', written: 'Arabic', by: 'interpreter' },
  ],
  interpretation: undefined,
  schedules: [{ days: ['TU'], opens: '18:30', closes: '21:00' }],
  terms: [],
  cost: { is: 'free', options: [] },
  room: { is: 'yes', on: today },
  capacity: undefined,
  paused: false,
  areas: [],
  at: [{ lon: -98.1, lat: 49.19, city: { en: 'Morden' }, province: 'MB' }],
  unplaced: [],
  areaWide: false,
  listId: 'f',
  confirmedAt: undefined,
  sourceAsOf: undefined,
  freshness: 'listed',
  ...part,
})
export const winnipeg = [{ lon: -97.14, lat: 49.9, city: { en: 'Winnipeg' }, province: 'MB' as const }]
export const carman = [{ city: { en: 'Carman' }, province: 'MB' as const }]
