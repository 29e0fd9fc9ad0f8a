import type { NewPlace } from '#features/directory/index.ts'
import { said } from '../telling.ts'

const inTown = (
  city: string,
  street: string,
  latitude: number,
  longitude: number,
  postalCode: string,
): NewPlace => ({
  street,
  city,
  province: 'ON',
  postalCode,
  coordinates: { latitude, longitude },
})

const stepFree = (place: NewPlace): NewPlace => ({
  ...place,
  accessibility: said(
    'No steps at the door; an accessible washroom.',
    'Aucune marche à l’entrée; toilettes accessibles.',
    'لا درج عند المدخل، ودورة مياه مهيأة.',
  ),
})

/** Towns and villages are where they are; streets, numbers and the ends of postal codes are invented. */
export const places: Record<string, NewPlace> = {
  online: { online: true },
  centre: stepFree(inTown('Peterborough', '1 Porchlight Square', 44.3052, -78.3219, 'K9H 0Z1')),
  lanternLane: stepFree(inTown('Peterborough', '14 Lantern Lane', 44.3001, -78.3167, 'K9J 0Z2')),
  mapleStairs: inTown('Peterborough', '220 Maple Stairs Road', 44.3094, -78.3303, 'K9H 0Z3'),
  ashburnham: inTown('Peterborough', '7 Old Ashburnham Mews', 44.3047, -78.3071, 'K9H 0Z4'),
  millYard: inTown('Peterborough', '88 Mill Yard', 44.2874, -78.3322, 'K9J 0Z5'),
  northGate: stepFree(inTown('Peterborough', '502 North Gate Crescent', 44.3391, -78.3268, 'K9H 0Z6')),
  lakefield: stepFree(inTown('Lakefield', '3 Canal Row', 44.4232, -78.2721, 'K0L 0Z1')),
  bridgenorth: inTown('Bridgenorth', '19 Causeway End', 44.3843, -78.3862, 'K0L 0Z2'),
  millbrook: inTown('Millbrook', '6 Mill Pond Walk', 44.1502, -78.4498, 'K0L 0Z3'),
  keene: inTown('Keene', '2 Indian River Hill', 44.2403, -78.1609, 'K0L 0Z4'),
  warsaw: inTown('Warsaw', '10 Caves Side Road', 44.4301, -78.1358, 'K0L 0Z5'),
  norwood: inTown('Norwood', '31 Orchard Rise', 44.3838, -77.9803, 'K0L 0Z6'),
  havelock: inTown('Havelock', '5 Station Garden', 44.4344, -77.8836, 'K0L 0Z7'),
  buckhorn: inTown('Buckhorn', '8 Lock Keeper Road', 44.5551, -78.3462, 'K0L 0Z8'),
  apsley: stepFree(inTown('Apsley', '12 Burleigh Hall Road', 44.7531, -78.0896, 'K0L 0Z9')),
}

export const region = [
  said(
    'Peterborough and the eight townships',
    'Peterborough et les huit cantons',
    'بيتربورو والبلديات الثماني',
  ),
]
