const uses = require('./architecture.cjs')

// Roles of files in a room, from the bottom up; every other file is a noun: pure rules or an engine.
const SHELL =
  'index|feature|paths|permissions|tables|queries|commands|forms|words|pages?|components|emails?|routes|api|jobs?|links?|today|front-door|foot|sheets?|handover|loose|demo'
const inFeature = '^src/features/([^/]+)/'
// A role names a file or a folder, at any depth, alone or after a hyphen: `routes.tsx`, `team/commands.ts`, `organisation-page.tsx`.
const role = names => `^src/features/.+[/-](${names})([.]tsx?$|/)`
const test = '\\.(test|e2e|drill|reference)\\.tsx?$'
const npm = name => `(^|/)node_modules/(${name})(/|$)`
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      {},
      { circular: true, dependencyTypesNot: ['type-only'] },
      'A circle cannot be read in any order.',
    ),
    rule(
      'platform-knows-no-room',
      { path: '^src/platform/', pathNot: test },
      { path: '^src/(features/|features\\.ts|app\\.ts|main\\.ts|cli|demo|serve\\.ts|installation\\.ts)' },
      'The platform stands below the rooms.',
    ),
    rule(
      'only-the-house-mounts-rooms',
      { pathNot: ['^src/(app|features)\\.ts$', test, '^test/'] },
      { path: role('feature') },
      'feature.ts is for the house.',
    ),
    rule(
      'rooms-meet-at-index',
      { path: inFeature, pathNot: test },
      { path: '^src/features/', pathNot: ['^src/features/$1/', role('index')] },
      'What a room offers is in its index.ts.',
    ),
    ...Object.entries(uses).map(([name, allowed]) =>
      rule(
        `${name}-uses-only-what-is-listed`,
        { path: `^src/features/${name}/`, pathNot: test },
        { path: '^src/features/', pathNot: `^src/features/(${[name, ...allowed].join('|')})/` },
        'See architecture.cjs.',
      ),
    ),
    rule(
      'every-room-is-listed',
      { path: '^src/features/', pathNot: `^src/features/(${Object.keys(uses).join('|')})/` },
      {},
      'A new room states whom it uses in architecture.cjs.',
    ),
    rule(
      'queries-do-not-write',
      { path: role('queries'), pathNot: test },
      { path: role('commands|pages|routes|jobs|links') },
    ),
    rule(
      'tables-stand-below-queries',
      { path: role('tables') },
      { path: role('queries|commands|forms|pages|routes|jobs|links') },
    ),
    rule(
      'commands-know-no-http',
      { path: role('commands|queries|tables'), pathNot: test },
      {
        path: [role('pages|routes|links'), npm('hono'), '^src/platform/http/'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'pages-do-not-query',
      { path: role('pages?|emails?|components'), pathNot: test },
      { path: [role('queries|commands|routes'), npm('drizzle-orm|pg')], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'index-offers-no-pages',
      { path: role('index') },
      { path: role('pages|routes|links|feature'), dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'rules-are-pure',
      { path: inFeature, pathNot: [role(SHELL), test, '\\.island\\.tsx?$'] },
      {
        path: [
          npm('drizzle-orm|pg|pg-boss|hono|nodemailer'),
          '^src/platform/(db|http|auth|jobs|mail|links|files)/',
          '^src/platform/activity\\.ts$',
          role('tables|queries|commands|forms|pages|routes|jobs|links'),
        ],
        dependencyTypesNot: ['type-only'],
      },
      'A rule can be read and run alone.',
    ),
    rule(
      'islands-stay-in-the-browser',
      { path: '\\.island\\.tsx?$' },
      {
        path: [
          npm('drizzle-orm|pg|hono'),
          '^src/platform/(db|http|auth|jobs|mail)/',
          role('queries|commands|tables|forms|pages|routes'),
        ],
        pathNot: '\\.island\\.tsx?$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule('nothing-built-imports-tests', { path: '^src/', pathNot: test }, { path: ['^test/', test] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
}
