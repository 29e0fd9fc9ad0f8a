import { runBundled } from './directory/bundled.ts'

await runBundled('newcomers')
