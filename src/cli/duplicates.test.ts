import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from './run.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'porchlight-duplicates-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const list = [
  'ref,name,address,phone',
  'a,YMCA of Peterborough,132 Unit H Main St,705-555-0101',
  'b,Y.M.C.A. Peterborough,"H, 132 Main Street",(705) 555-0101',
  'c,New Canadians Centre,221 Romaine St,705-743-0882',
  'd,New Canadians Center,221 rue Romaine,705 743 0882',
  'e,Lakefield Library,8 Queen St,705-652-8623',
  'f,Curve Lake Health Centre,22 Winookeeda Rd,705-657-2557',
].join('\n')

async function duplicates(content: string | Uint8Array, ...more: string[]) {
  const file = path.join(folder, 'list.csv')
  const out = path.join(folder, 'pairs.csv')
  await rm(out, { force: true })
  await writeFile(file, content)
  const said: string[] = []
  const code = await run(['duplicates', file, '--out', out, ...more], {
    environment: { NODE_ENV: 'test', LOG: 'off', PORCHLIGHT_DATA: folder },
    print: line => said.push(line),
    say: line => said.push(line),
    untilStopped: async () => {},
  })
  const left = await readdir(folder)
  return {
    code,
    said: said.join('\n'),
    lines: left.includes('pairs.csv') ? (await readFile(out, 'utf8')).trim().split(/\r?\n/) : undefined,
    unfinished: left.filter(name => name.endsWith('.part')),
  }
}

const pairsIn = (lines: readonly string[] = []) =>
  lines
    .slice(1)
    .map(line => line.split(',').slice(0, 2).join(' '))
    .sort()

describe('porchlight duplicates', () => {
  test('writes the pairs with their reasons, by the column that names the rows', async () => {
    const { code, lines } = await duplicates(list, '--id', 'ref')
    expect(code).toBe(0)
    expect(lines?.[0]).toBe('id_a,id_b,probability,why')
    expect(pairsIn(lines)).toEqual(['a b', 'c d'])
    expect(lines?.[1]).toMatch(/phone: same \(\+/)
  })

  test.each([
    ['semicolons', list.replaceAll(',', ';').replace('"H; 132', '"H, 132')],
    ['tabs', list.replaceAll('"H, 132 Main Street"', '132-H Main Street').replaceAll(',', '\t')],
    ['UTF-16', Buffer.from(`\uFEFF${list}`, 'utf16le')],
    ['Windows-1252', Buffer.from(list.replaceAll('Lakefield', 'Montréal'), 'latin1')],
  ])('reads %s without being told', async (_, content) => {
    expect(pairsIn((await duplicates(content, '--id', 'ref')).lines)).toEqual(['a b', 'c d'])
  })

  test.each([
    ['years', 'ref,name,2020,2021', 'a,Lakefield Library,14,15', 'b,Curve Lake Health Centre,8,9'],
    ['addresses', 'ref,https://ex.org/name,https://ex.org/phone,x', 'a,Library,1,y', 'b,Health Centre,2,z'],
  ])('reads columns called by %s', async (_, ...lines) => {
    const { code, said } = await duplicates(lines.join('\n'), '--id', 'ref')
    expect(said).not.toMatch(/looks like a row/)
    expect(code).toBe(0)
  })

  test('against a list with its columns in another order and one more', async () => {
    const other = path.join(folder, 'other.csv')
    await writeFile(
      other,
      'phone,ref,note,name,address\n705 555 0101,x,new,YMCA Peterborough,132-H Main St\n705-743-0882,y,,New Canadians Centre,221 Romaine Street\n705-111-2222,z,,Bike Shop,9 Water St\n',
    )
    const { code, lines } = await duplicates(list, '--id', 'ref', '--against', other)
    expect(code).toBe(0)
    expect(pairsIn(lines).filter(pair => /^[ac] /.test(pair))).toEqual(['a x', 'c y'])
    expect(pairsIn(lines).some(pair => pair.endsWith('z'))).toBe(false)
  })

  test('refuses another list without a column in common, naming the columns of both', async () => {
    const other = path.join(folder, 'other.csv')
    await writeFile(other, 'ref,couleur,poids\nx,bleu,12 kg\ny,vert,14 kg\n')
    const { code, said, lines } = await duplicates(list, '--id', 'ref', '--against', other)
    expect(code).toBe(2)
    expect(said).toMatch(/no column.*couleur, poids/s)
    expect(lines).toBeUndefined()
  })

  test('10,000 near copies of one row are judged within bounds and nothing is left half written', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => {
      const letter = String.fromCharCode(97 + (at % 26))
      const place = Math.floor(at / 26) % 20
      const name = 'Peterborough Newcomer Centre'
      return `${at},${name.slice(0, place)}${letter}${name.slice(place + 1)},221 Romaine St,705-743-0882`
    })
    const { code, unfinished } = await duplicates(`ref,name,address,phone\n${rows.join('\n')}`, '--id', 'ref')
    expect(code).toBe(0)
    expect(unfinished).toEqual([])
  }, 60_000)

  test.each([
    ['an empty file', '', [], /empty/],
    ['a header alone', 'name,phone', [], /no rows/],
    ['no header', list.split('\n').slice(1).join('\n'), [], /looks like a row/],
    ['a missing id column', list, ['--id', 'nothing'], /no column “nothing”/],
    ['ids given twice', list.replace('\nb,', '\na,'), ['--id', 'ref'], /different in every row/],
    ['empty columns only', 'x,y\n,\n ,\n-,n/a\n-,n/a', [], /No column|no rows/],
    ['a delimiter of two', list, ['--delimiter', '::'], /one character/],
    ['a broken quote', 'a,b\n"x,1\ny,2', ['--id', 'a'], /cannot be read|no rows|no column/],
    ['another list that is not there', list, ['--against', '/nowhere/at-all.csv'], /There is no file/],
  ])('refuses %s in words, with 2 and nothing written', async (_, content, more, words) => {
    const { code, said, lines, unfinished } = await duplicates(content, ...more)
    expect(said).toMatch(words)
    expect(code).toBe(2)
    expect(lines).toBeUndefined()
    expect(unfinished).toEqual([])
  })

  test('an unwritable place for the pairs is said, not half written', async () => {
    const { code, said } = await duplicates(list, '--out', path.join(folder, 'no', 'such', 'pairs.csv'))
    expect(code).toBe(2)
    expect(said).toMatch(/^There is no folder .*such to write/)
    const inFolder = await duplicates(list, '--out', folder)
    expect(inFolder.code).toBe(2)
    expect(inFolder.said).toBe(`${folder} is a folder: name the file to write in it.`)
  })

  test('rows of any length and one column are read', async () => {
    expect((await duplicates(`${list}\ng,Only a name\nh,x,y,z,more`)).code).toBe(0)
    expect((await duplicates('name\nNew Canadians Centre\nNew Canadian Centre\nLibrary\nMuseum')).code).toBe(
      0,
    )
  })

  test('a list of nothing but copies says so, though it teaches nothing of how much agreement weighs', async () => {
    const rows = Array.from({ length: 500 }, (_, n) => `${n},Maple Centre,12 King St`)
    const { code, said, lines } = await duplicates(['id,name,street', ...rows].join('\n'), '--id', 'id')
    expect(code).toBe(0)
    expect(said).toContain('500 rows are copies of row 0')
    expect(lines).toHaveLength(500)
    expect(lines?.[1]).toMatch(/^0,1,1(\.0+)?,/)
  })

  test('ten thousand copies of one row become a star, in words', async () => {
    const copies = Array.from(
      { length: 10_000 },
      (_, at) => `k${at},YMCA of Peterborough,132 Unit H Main St,705-555-0101`,
    )
    const { code, lines, said } = await duplicates(`${list}\n${copies.join('\n')}`, '--id', 'ref')
    expect(code).toBe(0)
    expect(lines?.length).toBeLessThan(30_000)
    expect(said).toMatch(/copies of row/)
  })
})
