import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accessCommand } from './access.ts'
import { run } from './run.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'porchlight-access-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const demand = 'id,x,y,population\na,0,0,100\nb,1,0,100\nc,2,0,100\n'
const supply = 'id,x,y,capacity\ns,0,0,10\nt,2,0,10\n'
const costs = 'from,to,cost\na,s,0\nb,s,1\nb,t,1\nc,t,0\n'
const given = { demand, supply, method: 'e2sfca', catchment: '100', weights: 'gaussian:1' }
type Given = Partial<
  Record<'demand' | 'supply' | 'costs' | 'method' | 'catchment' | 'weights' | 'tau', string | Buffer>
>

async function access(files: Given, more: string[] = []) {
  const line = ['access', '--out', path.join(folder, 'scores.csv'), ...more]
  for (const [name, value] of Object.entries({ ...given, ...files })) {
    if (value === '') continue
    if (name === 'demand' || name === 'supply' || name === 'costs') {
      const file = path.join(folder, `${name}.csv`)
      await writeFile(file, value)
      line.push(`--${name}`, file)
    } else line.push(`--${name}`, String(value))
  }
  const out: string[] = []
  const said: string[] = []
  const code = await run(line, {
    environment: { NODE_ENV: 'test', LOG: 'off' },
    print: text => out.push(text),
    say: text => said.push(text),
    untilStopped: async () => {},
  })
  const left = (await readdir(folder)).filter(file => !/^(demand|supply|costs)\.csv$/.test(file))
  const scores = left.includes('scores.csv')
    ? await readFile(path.join(folder, 'scores.csv'), 'utf8')
    : undefined
  return { code, out: out.join('\n'), said: said.join('\n'), scores, left }
}
const numbers = (scores: string | undefined) =>
  (scores ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map(row => row.split(',')[1])

describe('porchlight access', () => {
  test('scores places by their distance', async () => {
    const { code, scores, out, left } = await access({})
    expect(code).toBe(0)
    expect(scores?.split('\n')[0]).toBe('id,score')
    const [a, b, c] = numbers(scores).map(Number)
    expect(a).toBeCloseTo(0.065179, 6)
    expect(b).toBeCloseTo(0.069641, 6)
    expect(c).toBe(a)
    expect(out).toContain('of a capacity of 20')
    expect(left).toEqual(['scores.csv'])
  })

  test('by a table of costs, in which a pair that is missing cannot be reached', async () => {
    const { code, scores, said } = await access({ costs, method: '2sfca', weights: '', catchment: '0.5' })
    expect(code).toBe(0)
    expect(scores).toBe('id,score\na,0.1\nb,\nc,0.1\n')
    expect(said).toContain('costs.csv: 100 %')
  })

  test('longitude and latitude are great-circle metres', async () => {
    const { scores } = await access({
      demand: 'id,lon,lat,population\na,-78.3,44.3,10\nb,-78.3,45.3,10',
      supply: 'id,lon,lat,capacity\ns,-78.3,44.3,5',
      method: '2sfca',
      weights: '',
      catchment: '111000',
    })
    expect(numbers(scores)).toEqual(['0.5', ''])
    const wider = await access({
      demand: 'id,lon,lat,population\na,-78.3,44.3,10\nb,-78.3,45.3,10',
      supply: 'id,lon,lat,capacity\ns,-78.3,44.3,5',
      method: '2sfca',
      weights: '',
      catchment: '111300',
    })
    expect(numbers(wider.scores)).toEqual(['0.25', '0.25'])
  })

  test.each(['2sfca', 'e2sfca', '3sfca', 'raam'])(
    '%s answers, from the published weights where none are given',
    async method => {
      const { code, scores } = await access({ method, weights: '' })
      expect(code).toBe(0)
      expect(numbers(scores)).toHaveLength(3)
    },
  )

  test('files as spreadsheets write them: a byte order mark, semicolons, decimal commas, quotes', async () => {
    const { code, scores } = await access({
      demand: '\uFEFFid;x;y;population\r\n"a ""1"", x";0,0;0;100\r\nb;1,0;0;100\r\nc;2;0;100\r\n',
    })
    expect(code).toBe(0)
    expect(scores).toMatch(/^"a ""1"", x",0\.065179/m)
    const wide = await access({ demand: Buffer.from(`\uFEFF${demand}`, 'utf16le') })
    expect(numbers(wide.scores)[0]).toMatch(/^0\.065179/)
  })

  const wrong: [string, Given, RegExp][] = [
    ['a negative cost', { costs: `${costs}a,t,-2\n` }, /Line 6: -2 .*less than nothing/],
    ['a missing cost', { costs: `${costs}a,t,\n` }, /Line 6: .*blank/],
    ['an infinite cost', { costs: `${costs}a,t,inf\n` }, /Line 6: .*without end/],
    ['a cost too great to be a number', { costs: `${costs}a,t,1e999\n` }, /Line 6: .*without end/],
    ['a cost that is none', { costs: `${costs}a,t,near\n` }, /Line 6: “near” .*not a number/],
    ['a cost of NaN', { costs: `${costs}a,t,NaN\n` }, /Line 6: “NaN” .*not a number/],
    ['a pair given twice', { costs: `${costs}a,s,3\n` }, /Line 6: the way a → s is given twice/],
    ['a place nobody knows', { costs: `${costs}q,s,3\n` }, /Line 6: “q” .*none of the places/],
    ['a supply nobody knows', { costs: `${costs}a,q,3\n` }, /Line 6: “q” .*none of the supplies/],
    ['a table of costs without lines', { costs: 'from,to,cost\n' }, /no line below/],
    ['no column', { costs: 'a,b,c\n1,2,3\n' }, /no column “from”/],
    ['an empty file', { demand: '\n' }, /file is empty/],
    ['people below nothing', { demand: `${demand}d,1,1,-4\n` }, /Line 5: -4 .*less than nothing/],
    ['people beyond counting', { demand: `${demand}d,1,1,1e308\n` }, /Line 5: 1e308 .*counted exactly/],
    ['numbers too far apart', { demand: 'id,x,y,population\na,0,0,1e-320\n' }, /too far apart/],
    ['people nobody counted', { demand: `${demand}d,1,1,\n` }, /Line 5: .*blank/],
    ['an id twice', { demand: `${demand}a,1,1,4\n` }, /Line 5: “a” was already on line 2/],
    ['a place without a place', { demand: `${demand}d,,1,4\n` }, /Line 5: “x” is blank/],
    ['two kinds of place', { demand: 'id,lon,lat,population\na,-78,44,4\n' }, /on a plane.*on the Earth/],
    [
      'a place off the Earth',
      { demand: 'id,lon,lat,population\na,-78,144,4\n' },
      /Line 2: 144 .*not on the Earth/,
    ],
    ['a quotation mark left open', { demand: 'id,x,y,population\n"a,1,1,4\n' }, /Line 2: a quotation mark/],
    [
      'something that is no text',
      { demand: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2, 3, 0, 9, 9]) },
      /not a text file|no column/,
    ],
    ['a column twice', { demand: 'id,x,y,x,population\na,1,1,1,4\n' }, /Two columns are headed “x”/],
    ['an unknown method', { method: 'huff' }, /Say which --method/],
    ['no catchment', { catchment: '' }, /Say how far/],
    ['a catchment below nothing', { catchment: 'far' }, /must be a number/],
    ['weights nobody knows', { weights: 'linear:3' }, /--weights cannot be read/],
    ['published steps without a catchment', { catchment: 'none', weights: '' }, /needs --weights/],
    ['tau of nothing', { tau: '0' }, /--tau must be/],
  ]
  test.each(wrong)('%s: said in words, with 2, and nothing written', async (_, files, words) => {
    const { code, said, left } = await access(files)
    expect(code).toBe(2)
    expect(said).toMatch(words)
    expect(left).toEqual([])
  })

  test('a file that is not there', async () => {
    expect((await access({ demand: '' }, ['--demand', path.join(folder, 'nowhere.csv')])).said).toContain(
      'There is no file',
    )
  })

  test('where asked to, lines about others are passed over and counted', async () => {
    const { code, said } = await access({ costs: `${costs}q,s,3\n` }, ['--skip-unknown'])
    expect(code).toBe(0)
    expect(said).toContain('1 lines of the costs')
  })

  test('the help says the units', () => {
    expect(accessCommand.summary).toContain('great-circle metres')
  })
})
