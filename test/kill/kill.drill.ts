import { killLoop } from './killing.ts'

killLoop(40, 4_000)
