import { run } from './cli/run.ts'
import { surroundings } from './cli/surroundings.ts'

process.exitCode = await run(['serve', ...process.argv.slice(2)], surroundings())
