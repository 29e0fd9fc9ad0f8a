import { killLoop } from './killing.ts'

killLoop(40)
