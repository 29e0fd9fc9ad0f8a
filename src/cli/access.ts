import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  type AccessFiles,
  isMethod,
  methods,
  problemSaid,
  readWeights,
  type Scored,
  scoreFiles,
  writeScores,
} from '#features/gaps/access/index.ts'
import { speechIn } from '#platform/words/speech.ts'
import type { Command, CommandContext } from './command.ts'

/** Access of places to supplies, from files alone: no database, no partnership. */
export const accessCommand: Command = {
  name: 'access',
  usage: '--demand FILE --supply FILE --method METHOD --catchment N --out FILE',
  summary:
    'Score how well places reach a service, by floating catchment areas. Places as x and y (any one unit) or lon and lat (great-circle metres)',
  options: {
    demand: { type: 'string', means: 'places: id, x, y (or lon, lat), population' },
    supply: { type: 'string', means: 'what they reach: id, x, y (or lon, lat), capacity' },
    costs: {
      type: 'string',
      means:
        'from (a place), to (a supply), cost: travel in any one unit, instead of distance; no line, no way',
    },
    method: {
      type: 'string',
      means:
        '2sfca, e2sfca, 3sfca (capacity for each person: higher is better) or raam (a cost: lower is better)',
    },
    catchment: {
      type: 'string',
      means: 'the farthest anybody goes, itself included, in the unit of the costs or places; none: no limit',
    },
    weights: {
      type: 'string',
      means:
        'e2sfca and 3sfca: gaussian:S or steps:COST:WEIGHT,COST:WEIGHT…; left out, the published steps over the catchment',
    },
    tau: {
      type: 'string',
      means: 'raam: travel accepted to escape one average load; 60, in the unit of the costs',
    },
    rho: {
      type: 'string',
      means: 'raam: people to one unit of capacity at average load; all demand ÷ all supply',
    },
    'skip-unknown': { type: 'boolean', means: 'pass over lines of the costs about places in neither file' },
    out: { type: 'string', means: 'where to write id, score; empty where it cannot be said' },
  },
  async run(context) {
    const asked = readAsked(context)
    if (typeof asked === 'string') {
      context.say(asked)
      context.say('porchlight access --help says how it is used.')
      return 2
    }
    const folder = dirname(resolve(asked.out))
    if (!existsSync(folder)) {
      context.say(`There is no folder ${folder} to write ${asked.out} in.`)
      return 2
    }
    if (statSync(asked.out, { throwIfNoEntry: false })?.isDirectory()) {
      context.say(`${asked.out} is a folder: name the file to write in it.`)
      return 2
    }
    const tenths = new Map<string, number>()
    const scored = await scoreFiles(asked.files, (file, share) => {
      const tenth = Math.floor(share * 10)
      if (tenth <= (tenths.get(file) ?? 0)) return
      tenths.set(file, tenth)
      context.say(`${asked.files[file] ?? file}: ${tenth * 10} %`)
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EISDIR') return `There is no file “${error.path ?? ''}”.`
      if (error instanceof RangeError) return error.message
      throw error
    })
    if (typeof scored === 'string') {
      context.say(scored)
      return 2
    }
    if (!scored.ok) {
      const t = speechIn('en')
      const { file, problems } = scored
      context.say(`${asked.files[file] ?? file}: nothing was worked out and nothing written.`)
      for (const problem of problems.first) context.say(t(...problemSaid(problem)))
      if (problems.count > problems.first.length)
        context.say(`…and ${problems.count - problems.first.length} more.`)
      return 2
    }
    await writeScores(asked.out, scored)
    tell(context, asked, scored)
    return 0
  },
}

interface Asked {
  files: AccessFiles
  out: string
}

/** What was asked for, or the sentence saying what is wrong with it. */
function readAsked({ options, say }: CommandContext): Asked | string {
  const said = (name: string) => {
    const value = options[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const [demand, supply, out, method] = [said('demand'), said('supply'), said('out'), said('method')]
  if (!demand || !supply || !out) return 'Say which files: --demand, --supply and --out.'
  if (!method || !isMethod(method)) return `Say which --method: ${methods.join(', ')}.`
  const limit = said('catchment')
  if (limit === undefined) return 'Say how far anybody goes: --catchment N, or --catchment none.'
  const catchment = limit === 'none' ? Number.POSITIVE_INFINITY : amount(limit)
  if (catchment === undefined) return `--catchment must be a number from 0 up, or none, not “${limit}”.`
  const weights = said('weights')
  const read = weights === undefined ? undefined : readWeights(weights)
  if (read && !read.ok) return `--weights cannot be read at “${read.written}”: ${weightsWrong[read.why]}`
  const weighs = method === 'e2sfca' || method === '3sfca'
  if (read && !weighs) say(`--weights is passed over: ${method} has none.`)
  if (weighs && !read && catchment === Number.POSITIVE_INFINITY)
    return `Without a catchment, ${method} needs --weights: its published steps are laid over the catchment.`
  const [tau, rho] = [said('tau'), said('rho')]
  for (const [name, written] of [
    ['tau', tau],
    ['rho', rho],
  ] as const)
    if (written !== undefined && !((amount(written) ?? 0) > 0))
      return `--${name} must be a number above 0, not “${written}”.`
  return {
    out,
    files: {
      demand,
      supply,
      costs: said('costs'),
      method,
      catchment,
      others: options['skip-unknown'] === true ? 'skip' : 'refuse',
      options: {
        ...(read && weighs ? { weights: read.weights } : {}),
        raam: { ...(tau ? { tau: Number(tau) } : {}), ...(rho ? { rho: Number(rho) } : {}) },
      },
    },
  }
}

const weightsWrong = {
  'unknown-form': 'it is gaussian:S or steps:COST:WEIGHT,COST:WEIGHT…',
  'bad-scale': 'the scale of a Gaussian is a number above 0.',
  'bad-step': 'a step is COST:WEIGHT, both numbers from 0 up.',
  'step-twice': 'two steps end at the same cost.',
  'all-zero': 'no step weighs anything.',
} as const

const amount = (written: string): number | undefined =>
  /^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(written) && Number.isFinite(Number(written)) ? Number(written) : undefined

function tell(context: CommandContext, { files, out }: Asked, scored: Scored) {
  const empty = scored.scores.filter(score => score === undefined).length
  if (scored.skipped > 0) context.say(`${scored.skipped} lines of the costs are about neither file's places.`)
  if (files.method === 'raam' && files.options.raam?.tau === undefined)
    context.say(
      `tau is 60 ${scored.unit === 'metres' ? 'metres' : 'in the unit of the costs'}, as published for minutes; --tau says otherwise.`,
    )
  if (scored.pairs === 0) context.say('No place reaches any supply: every score is empty.')
  const whole = files.method === 'raam' ? {} : { given: scored.given, capacity: scored.capacity }
  if (context.json)
    context.print(
      JSON.stringify({
        out,
        method: files.method,
        places: scored.ids.length,
        empty,
        pairs: scored.pairs,
        ...whole,
      }),
    )
  else {
    context.print(
      `${out}: ${scored.ids.length} places, ${empty} without a score, ${scored.pairs} pairs in reach.`,
    )
    if (files.method !== 'raam')
      context.print(`Population × access: ${scored.given}, of a capacity of ${scored.capacity}.`)
  }
}
