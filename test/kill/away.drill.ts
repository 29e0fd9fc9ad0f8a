import { cutAndRestore } from './cutting.ts'

cutAndRestore(5_000)
