import { underOwnNode } from './cli/own-node.ts'

const code = await underOwnNode(process.argv.slice(1))
if (code !== undefined) process.exitCode = code
else {
  // Not read before: an older Node could not.
  const { run } = await import('./cli/run.ts')
  const { surroundings } = await import('./cli/surroundings.ts')
  process.exitCode = await run(process.argv.slice(2), surroundings())
}
