/** Street types, English and French, to one short form each. */
export const streetTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    st: ['street', 'st', 'rue', 'str'],
    ave: ['avenue', 'ave', 'av'],
    blvd: ['boulevard', 'blvd', 'boul', 'bvld', 'bd'],
    rd: ['road', 'rd', 'chemin', 'ch'],
    dr: ['drive', 'dr', 'promenade', 'prom'],
    hwy: ['highway', 'hwy', 'route', 'autoroute'],
    cres: ['crescent', 'cres', 'croissant'],
    pl: ['place', 'pl'],
    sq: ['square', 'sq', 'carre'],
    crt: ['court', 'crt', 'cour'],
    lane: ['lane', 'ln', 'ruelle', 'allee'],
    way: ['way', 'voie'],
    pkwy: ['parkway', 'pkwy'],
    terr: ['terrace', 'terr', 'terrasse'],
    cir: ['circle', 'cir', 'cercle'],
    trail: ['trail', 'sentier'],
  }).flatMap(([short, all]) => all.map(word => [word, short] as const)),
)

/** `no`, `so`, `o` are French; English lists write `No. 1 Road`, where it never ends the line. */
export const directions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    n: ['north', 'nord', 'n'],
    s: ['south', 'sud', 's'],
    e: ['east', 'est', 'e'],
    w: ['west', 'ouest', 'w', 'o'],
    ne: ['ne', 'northeast'],
    nw: ['nw', 'no', 'northwest'],
    se: ['se', 'southeast'],
    sw: ['sw', 'so', 'southwest'],
  }).flatMap(([short, all]) => all.map(word => [word, short] as const)),
)

const english = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const french = [
  'premiere',
  'deuxieme',
  'troisieme',
  'quatrieme',
  'cinquieme',
  'sixieme',
  'septieme',
  'huitieme',
  'neuvieme',
  'dixieme',
]

export const ordinals: ReadonlyMap<string, string> = new Map(
  [english, french].flatMap(words => words.map((word, at) => [word, String(at + 1)] as const)),
)
