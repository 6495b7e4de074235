/** The allowed imports of the architecture (README, "the map"); everything else is an error. */
const deny = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to,
})

const channel = '^publishers/(wechat|web|weibo|douyin|kuaishou|channels)/'

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: {
        circular: true,
        dependencyTypesNot: ['type-only'],
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    },
    deny(
      'publishers-are-alone',
      '^publishers/',
      { path: '^(src|collections|scripts|tests)/|^payload\\.config' },
      'A channel knows nothing of the CMS or the database.',
    ),
    deny(
      'publishers-without-payload',
      '^publishers/',
      { path: '^node_modules/(payload|@payloadcms|next|react)/' },
      'publishers/ runs in a bare script.',
    ),
    {
      name: 'no-sibling-channels',
      severity: 'error',
      comment: 'Deleting a channel breaks only the registry.',
      from: { path: '^publishers/([^/]+)/', pathNot: '^publishers/(html|sandbox)/' },
      to: { path: '^publishers/([^/]+)/', pathNot: ['^publishers/$1/', '^publishers/html/'] },
    },
    {
      name: 'channels-through-the-registry',
      severity: 'error',
      comment: 'Only the registry names a channel.',
      from: { path: '^(src|collections|payload\\.config)', pathNot: '^src/site/' },
      to: { path: channel },
    },
    deny(
      'media-is-alone',
      '^media/',
      {
        path: '^(src|collections|publishers|scripts|tests)/|^payload\\.config|^node_modules/(payload|@payloadcms)/',
      },
      'Bytes in, bytes out.',
    ),
    deny(
      'access-below-everything',
      '^src/access/',
      { path: '^(src/(?!access/|env|payload-types)|collections|publishers|media)/' },
      'Rights depend on nothing of ours.',
    ),
    deny(
      'audit-below-everything',
      '^src/audit/',
      {
        path: '^(src/(?!access/|audit/|database/|env|payload-types)|collections|publishers|media)/',
      },
      'The log depends on nothing it logs.',
    ),
    deny(
      'review-sends-nothing',
      '^src/review/',
      { path: '^(publishers/(?!contract)|src/(app|admin|worker|server)/)' },
      'A review decides; the ledger sends.',
    ),
    deny(
      'nobody-imports-scripts-or-tests',
      '^(src|collections|publishers|media|payload\\.config)',
      { path: '^(scripts|tests)/' },
      'Scripts and tests are leaves.',
    ),
    deny(
      'worker-boots-without-next',
      '^src/(worker|distribution|moderation|review|content|access|audit|database)/',
      { path: '^node_modules/(next|@payloadcms/next|react-dom)/' },
      'The worker runs without Next.',
    ),
    deny(
      'collections-do-not-render',
      '^collections/',
      { path: '^src/(app|admin|server|worker)/' },
      'Panel pieces are named by path, not imported.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)node_modules(/|$)|^(\\.next[^/]*|data|tests/fixtures)(/|$)' },
    includeOnly: {
      path: '^(src|collections|publishers|media|scripts|tests|payload\\.config|node_modules/(payload|@payloadcms|next|react|react-dom)/)',
    },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
