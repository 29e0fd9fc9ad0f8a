import type { NewPlace } from '#features/directory/index.ts'
import { said } from '../telling.ts'

const inTown = (city: string, street: string, latitude: number, longitude: number): NewPlace => ({
  street,
  city,
  province: 'ON',
  coordinates: { latitude, longitude },
})

/** Towns and villages are where they are; streets and numbers are invented. */
export const places: Record<string, NewPlace> = {
  centre: inTown('Peterborough', '1 Porchlight Square', 44.3052, -78.3219),
  lanternLane: inTown('Peterborough', '14 Lantern Lane', 44.3001, -78.3167),
  mapleStairs: inTown('Peterborough', '220 Maple Stairs Road', 44.3094, -78.3303),
  ashburnham: inTown('Peterborough', '7 Old Ashburnham Mews', 44.3047, -78.3071),
  millYard: inTown('Peterborough', '88 Mill Yard', 44.2874, -78.3322),
  northGate: inTown('Peterborough', '502 North Gate Crescent', 44.3391, -78.3268),
  lakefield: inTown('Lakefield', '3 Canal Row', 44.4232, -78.2721),
  bridgenorth: inTown('Bridgenorth', '19 Causeway End', 44.3843, -78.3862),
  millbrook: inTown('Millbrook', '6 Mill Pond Walk', 44.1502, -78.4498),
  keene: inTown('Keene', '2 Indian River Hill', 44.2403, -78.1609),
  warsaw: inTown('Warsaw', '10 Caves Side Road', 44.4301, -78.1358),
  norwood: inTown('Norwood', '31 Orchard Rise', 44.3838, -77.9803),
  havelock: inTown('Havelock', '5 Station Garden', 44.4344, -77.8836),
  buckhorn: inTown('Buckhorn', '8 Lock Keeper Road', 44.5551, -78.3462),
  apsley: inTown('Apsley', '12 Burleigh Hall Road', 44.7531, -78.0896),
}

export const region = [
  said(
    'Peterborough and the eight townships',
    'Peterborough et les huit cantons',
    'بيتربورو والبلديات الثماني',
  ),
]
