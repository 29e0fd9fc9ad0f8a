import { describe, expect, test } from 'vitest'
import { languageOf } from '#features/directory/index.ts'
import { rounded, summed, widestOf } from '../demand.ts'
import { countIn, readCensus } from './read-census.ts'
import { areasFor } from './suggest.ts'

const head = 'area,area_type,province,language,speakers\n'
const why = (text: string) => {
  const read = readCensus(text)
  return read.ok ? [] : read.problems.map(problem => `${problem.line} ${problem.why}`)
}

describe('a table of the census', () => {
  test('figures held back are unknown, and never nothing', () => {
    const read = readCensus(
      `${head}Here,CA,Ont.,Arabic,x\nHere,CA,Ont.,Urdu,0\nHere,CA,Ont.,Pashto,..\nHere,CA,Ont.,Somali,\n`,
    )
    expect(read.ok && read.rows.map(({ speakers }) => speakers)).toEqual([null, 0, null, null])
  })

  test.each([
    ['28810', 28810],
    ['28,810', 28810],
    ['28 810', 28810],
    ['28\u202f810', 28810],
    ['5.0', 5],
    ['X', null],
    ['F', null],
    ['E', null],
    ['…', null],
    ['...', null],
    ['1,235r', 1235],
    ['40 E', 40],
    ['E40', undefined],
    ['-5', undefined],
    ['5.5', undefined],
    ['many', undefined],
    ['1e9', undefined],
    ['Infinity', undefined],
  ])('“%s” is read as %s', (written, count) => expect(countIn(written)).toBe(count))

  test('what is wrong is said with its line, and nothing is taken', () => {
    expect(why(`${head}Here,CA,Ont.,Arabic,-5\n,CA,Ont.,Urdu,5\n`)).toEqual(['2 not-a-count', '3 blank'])
    expect(why(`${head}Here,CA,Ont.,Arabic,5\nHere,CA,Ont.,Arabic,10\n`)).toEqual(['3 twice'])
    expect(why('')).toEqual(['0 empty'])
    expect(why(head)).toEqual(['0 no-rows'])
    expect(why('a,b\n1,2\n')).toContain('1 no-column')
  })

  test('as it is downloaded: titles above, one column of places, marks of notes, figures held back, notes below', () => {
    const read = readCensus(
      [
        '"Table 98-10-0192-01 Language spoken most often at home"',
        '"Geography: Census metropolitan area, Province"',
        '',
        'REF_DATE,GEO,DGUID,Language spoken most often at home (331),UOM,VALUE,STATUS',
        '2021,"Peterborough (CMA), Ontario",2021S,"Total - Language (1)",Number,"128,624",',
        '2021,"Peterborough (CMA), Ontario",2021S,  Arabic 12,Number,405r,',
        '2021,"Peterborough (CMA), Ontario",2021S,  Urdu,Number,,x',
        '2021,"Trois-Rivières (CMA), Québec",2021S,Arabic,Number,1 055,',
        '2021,Ontario,2021A,Arabic,Number,182870,',
        '',
        '"Symbols: x suppressed, .. not available"',
        '1,',
      ].join('\n'),
    )
    expect(
      read.ok && read.rows.map(row => [row.area, row.areaType, row.province, row.written, row.speakers]),
    ).toEqual([
      ['Peterborough', 'CMA', 'Ontario', 'Total - Language', 128624],
      ['Peterborough', 'CMA', 'Ontario', 'Arabic', 405],
      ['Peterborough', 'CMA', 'Ontario', 'Urdu', null],
      ['Trois-Rivières', 'CMA', 'Québec', 'Arabic', 1055],
      ['Ontario', '', 'Ontario', 'Arabic', 182870],
    ])
  })

  test('with French headings', () => {
    const read = readCensus(
      'Géographie;Langue parlée le plus souvent à la maison (331);Valeur\n"Peterborough (RMR), Ontario";Arabe¹;1 405\n',
    )
    expect(read.ok && read.rows).toMatchObject([
      { area: 'Peterborough', areaType: 'RMR', province: 'Ontario', written: 'Arabe', speakers: 1405 },
    ])
  })

  test('totals and groupings are nobody’s language', () => {
    for (const written of [
      'Total - Language',
      'Single responses',
      'Réponses multiples',
      'Non-official languages',
    ])
      expect(languageOf(written)).toBeUndefined()
  })

  test('as other programs write it: a byte order mark, semicolons, headings in capitals', () => {
    const read = readCensus('\uFEFFArea;Province;Language;Speakers\r\nIci;Qc;"arabe; autre";1 234\r\n')
    expect(read.ok && read.rows).toEqual([
      { line: 2, area: 'Ici', areaType: '', province: 'Qc', written: 'arabe; autre', speakers: 1234 },
    ])
  })
})

describe('figures', () => {
  test('a count rounded to five may be four more or four less, and is never below nothing', () => {
    expect(rounded(20, 5)).toEqual({ least: 16, most: 24 })
    expect(rounded(0, 5)).toEqual({ least: 0, most: 4 })
    expect(rounded(20, undefined)).toEqual({ least: 20, most: 20 })
  })

  test('a sum with something unknown in it is unknown', () => {
    expect(
      summed([
        { least: 1, most: 2 },
        { least: 3, most: 3 },
      ]),
    ).toEqual({ least: 4, most: 5 })
    expect(summed([{ least: 1, most: 2 }, undefined])).toBeUndefined()
  })

  test('sources are never added: the widest range is from the lowest to the highest, and times asked are not people', () => {
    const source = { source: {}, asOf: undefined, reach: {}, public: true }
    expect(
      widestOf([
        { ...source, people: { least: 10, most: 20 }, basis: 'census', kind: 'people' },
        { ...source, people: { least: 15, most: 60 }, basis: 'estimate', kind: 'people' },
        { ...source, people: undefined, basis: 'census', kind: 'people' },
        { ...source, people: { least: 400, most: 400 }, basis: 'unmet', kind: 'times asked' },
      ]),
    ).toEqual({ least: 10, most: 60 })
  })
})

test('an area is suggested only where somebody named it in the settings, and its province comes first', () => {
  const area = (name: string, province: string) => ({ area: name, areaType: 'CA', province })
  const all = [area('Campbellton', 'Que.'), area('Campbellton', 'N.B.'), area('Lloydminster', 'Sask./Alta.')]
  const { suggested, areas } = areasFor({ province: 'NB', censusArea: 'Campbellton' }, all)
  expect(suggested).toEqual(all[1])
  expect(areas[0]).toEqual(all[1])
  expect(
    areasFor({ province: 'QC', censusArea: null }, [area('Truro', 'N.S.'), area('Matane', 'Québec')]).areas[0]
      ?.area,
  ).toBe('Matane')
  expect(areasFor({ province: 'NB', censusArea: null }, all).suggested).toBeUndefined()
  expect(areasFor({ province: 'AB', censusArea: null }, all).areas[0]).toEqual(all[2])
})
