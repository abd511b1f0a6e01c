/** The import rules of the tree. `tests/arch/importRules.test.ts` runs them and proves that each one bites. */

/** Which modules a module's commands, queries, endpoints and jobs may call besides their own and `shared`. */
const ground = ['catalog', 'crm', 'guides', 'partners']
const sales = [...ground, 'finance', 'booking', 'quote']
const below = {
  shared: [],
  catalog: [],
  crm: [],
  guides: [],
  partners: [],
  finance: ground,
  booking: [...ground, 'finance'],
  quote: [...ground, 'finance', 'booking'],
  operations: sales,
  support: sales,
  compliance: sales,
  integration: [...sales, 'operations', 'support', 'compliance'],
}
const modules = Object.keys(below)
const anyModule = `(?:${modules.join('|')})`
const except = (allowed) => `(?!(?:${allowed.join('|')})/)[^/]+/`

const topFolders = '^(?:collections|hooks|endpoints|jobs)/'
/** Files directly in src put the product together, as payload.config.ts does. */
const entries = '^src/[^/]+\\.tsx?$'
const product = '^(?:src|collections|hooks|endpoints|jobs)/'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const sdks = {
  payments: ['stripe'],
  email: ['postmark'],
  messaging: ['twilio'],
  pdf: ['playwright', 'playwright-core', '@sparticuz/chromium'],
}

module.exports = {
  forbidden: [
    ...modules.map((name) =>
      forbid(
        `1-domain-of-${name}-stays-pure`,
        'The domain imports the domain: of its own module, or shared.',
        { path: `^src/domain/${name}/` },
        { path: `${product}|^[^/]+\\.ts$`, pathNot: [`^src/domain/(?:${name}|shared)/`, '^src/payload-types\\.ts$'] },
      ),
    ),
    forbid(
      '1-domain-knows-no-framework',
      'Rules are plain functions: no Payload, no database, no network, no file.',
      { path: '^src/domain/' },
      {
        path: 'node_modules/(?:@?payload|@payloadcms|next|react|pg|drizzle|agenda|express|pino|stripe|postmark|twilio)',
      },
    ),
    forbid(
      '1-domain-does-no-io',
      'Rules are plain functions; hashing is the one thing of Node they may use.',
      { path: '^src/domain/' },
      { dependencyTypes: ['core'], pathNot: '^(?:node:)?crypto$' },
    ),
    forbid(
      '2-src-stands-below-the-top-folders',
      'What is in src is used by collections, hooks, endpoints and jobs, never the other way round.',
      { path: '^src/', pathNot: [entries, '^src/app/'] },
      { path: `${topFolders}|^(?:payload|next)\\.config` },
    ),
    forbid(
      '2-nobody-imports-an-entry',
      'The files that put the product together are started, not imported.',
      { path: product, pathNot: entries },
      { path: entries, pathNot: '^src/payload-(?:types|generated-schema)\\.ts$' },
    ),
    forbid(
      '3-no-network-inside-a-transaction',
      'Commands, queries and the platform never reach a provider.',
      { path: '^src/(?:commands|queries|platform)/' },
      { path: '^src/providers/' },
    ),
    forbid(
      '4-hooks-and-collections-do-not-act',
      'They say what is kept and what always holds; verbs are called by endpoints and jobs.',
      { path: '^(?:hooks|collections)/' },
      { path: '^(?:src/(?:commands|queries|providers)|jobs|endpoints)/' },
    ),
    forbid(
      '5-endpoints-and-jobs-are-apart',
      'Both are doors: neither calls the other.',
      { path: '^(endpoints|jobs)/' },
      { path: '^(?:endpoints|jobs)/', pathNot: '^$1/' },
    ),
    forbid(
      '5-doors-know-no-collection',
      'Endpoints and jobs go through commands and queries.',
      { path: '^(?:endpoints|jobs)/' },
      { path: '^(?:collections|hooks)/' },
    ),
    forbid(
      '6-platform-knows-no-module',
      'The platform would serve any product: it may use shared.',
      { path: '^src/platform/' },
      {
        path: '^src/',
        pathNot: ['^src/platform/', '^src/domain/shared/', '^src/payload-(?:types|generated-schema)\\.ts$'],
      },
    ),
    forbid(
      '6-providers-know-no-module',
      'A provider speaks to the outside world in its own words.',
      { path: '^src/providers/' },
      { path: '^src/', pathNot: ['^src/providers/', '^src/platform/', '^src/domain/shared/'] },
    ),
    ...modules.map((name) =>
      forbid(
        `7-collections-and-hooks-of-${name}-use-its-rules`,
        'A collection or a hook uses the domain of its own module.',
        { path: `^(?:collections|hooks)/${name}/` },
        { path: `^src/domain/${except([name, 'shared'])}` },
      ),
    ),
    ...modules.map((name) =>
      forbid(
        `8-${name}-calls-downhill`,
        'News travels uphill as events; calls go downhill.',
        { path: `^(?:src/(?:commands|queries)|endpoints/[^/]+|jobs)/${name}/` },
        { path: `^src/(?:commands|queries|domain)/${except([name, 'shared', ...below[name]])}` },
      ),
    ),
    forbid(
      '9-doors-of-the-panel',
      'The panel reads through queries and changes through endpoints.',
      { path: '^src/admin/' },
      { path: `${topFolders}|^src/(?:commands|providers|app)/` },
    ),
    forbid(
      '9-doors-of-the-pages',
      'Pages read through queries and change through commands.',
      { path: '^src/app/' },
      { path: `${topFolders}|^src/providers/` },
    ),
    forbid(
      '9-documents-are-made-of-data',
      'A document turns what it is given into HTML.',
      { path: '^src/documents/' },
      { path: `${product}`, pathNot: '^src/(?:documents|domain)/' },
    ),
    forbid(
      '9-access-and-fields-are-small',
      'They use the domain and the platform only.',
      { path: '^src/(access|fields)/' },
      { path: product, pathNot: ['^src/(?:access|fields|domain|platform)/', '^src/payload-types\\.ts$'] },
    ),
    forbid(
      '10-collections-name-each-other-by-slug',
      'So that no file order and no cycle can matter.',
      { path: '^(?:collections|hooks)/', pathNot: '^collections/registry\\.ts$' },
      { path: '^collections/[^/]+/[A-Z]' },
    ),
    ...Object.entries(sdks).map(([capability, names]) =>
      forbid(
        `10-one-folder-for-the-sdk-of-${capability}`,
        'A provider can be exchanged where only its folder knows it.',
        { path: product, pathNot: `^src/providers/${capability}/` },
        { path: `node_modules/(?:${names.join('|')})(?:/|$)` },
      ),
    ),
    forbid('10-no-cycles', 'What needs each other is one thing, or three.', { path: product }, { circular: true }),
    forbid(
      '10-no-barrels',
      'A file is imported by its own name.',
      { path: product },
      { path: `${product}.*(?:^|/)index\\.tsx?$`, pathNot: '^src/migrations/index\\.ts$' },
    ),
    forbid('10-nothing-unresolved', 'Every import leads somewhere.', { path: product }, { couldNotResolve: true }),
    forbid(
      '10-only-known-modules',
      'Modules are spelt the same everywhere.',
      { path: '.' },
      {
        path: '^(?:(?:collections|hooks|jobs)|src/(?:commands|queries|domain)|endpoints/[^/]+)/[^/]+/',
        pathNot: `^(?:(?:collections|hooks|jobs)|src/(?:commands|queries|domain)|endpoints/[^/]+)/${anyModule}/`,
      },
    ),
    forbid(
      '10-tests-are-not-shipped',
      'The product imports neither tests nor scripts.',
      { path: `${product}|^payload\\.config` },
      { path: '^(?:tests|scripts)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/app/.*/importMap\\.js$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}
