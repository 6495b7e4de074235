import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import { collections, globals } from './collections'
import { withPlainJson } from './src/admin/form/withPlainJson'
import { withCells } from './src/admin/look/withCells'
import { apiEndpoints } from './src/api/endpoints'
import { explainError } from './src/api/explainError'
import { databaseAdapter } from './src/database'
import { env } from './src/env'
import { migrations } from './src/migrations'
import { mediaStorage } from './src/storage'

// Every program runs in the project's folder; the compiled ones lie elsewhere.
const here = process.cwd()
const { databaseUrl, dataDir, secret } = env()

export default buildConfig({
  secret,
  serverURL: '',
  cors: [],
  // Foreign origins lose their cookies in src/api/checkRequest.ts, by the host that was really asked.
  csrf: [],
  telemetry: false,
  // What the review rules refuse is an answer to a person, not a fault of the program.
  loggingLevels: { QueryError: 'info', ...({ Refused: 'info' } as object) },
  collections: withCells(collections).map(withPlainJson),
  globals: globals.map(withPlainJson),
  endpoints: apiEndpoints,
  hooks: { afterError: [explainError] },
  editor: lexicalEditor(),
  plugins: mediaStorage(),
  // Two pages of relations at the most: deeper questions are loops, and each level is a query more.
  maxDepth: 3,
  defaultDepth: 1,
  i18n: {
    supportedLanguages: { zh, en },
    fallbackLanguage: 'zh',
    // An empty cell of a list is empty; Payload would write <没有 奖项>.
    translations: { zh: { general: { noLabel: '—' } }, en: { general: { noLabel: '—' } } },
  },
  upload: { limits: { fileSize: 50 * 1024 * 1024 }, abortOnLimit: true },
  graphQL: { maxComplexity: 500, disablePlaygroundInProduction: true },
  db: databaseAdapter({
    url: databaseUrl,
    dataDir,
    migrationDir: path.resolve(here, 'src/migrations'),
    migrations,
    push: process.env.DB_PUSH === 'on',
  }),
  typescript: { autoGenerate: false, outputFile: path.resolve(here, 'src/payload-types.ts') },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    meta: { titleSuffix: ' · 工媒矩阵' },
    importMap: {
      baseDir: here,
      importMapFile: path.resolve(here, 'src/app/(payload)/admin/importMap.js'),
    },
    components: {
      graphics: {
        Icon: '/src/admin/brand/BrandIcon#BrandIcon',
        Logo: '/src/admin/brand/BrandLogo#BrandLogo',
      },
      header: ['/src/admin/brand/SimulatedBanner#SimulatedBanner'],
      beforeNavLinks: ['/src/admin/brand/NavLinks#NavLinks'],
      afterLogin: [
        '/src/admin/brand/LoginHelp#LoginHelp',
        '/src/admin/brand/DemoLogins#DemoLogins',
      ],
      views: {
        dashboard: { Component: '/src/admin/desk/DeskView#DeskView' },
        board: { Component: '/src/admin/board/BoardView#BoardView', path: '/board', exact: true },
        accounts: {
          Component: '/src/admin/accounts/AccountsView#AccountsView',
          path: '/accounts',
          exact: true,
        },
        calendar: {
          Component: '/src/admin/calendar/CalendarView#CalendarView',
          path: '/calendar',
          exact: true,
        },
        judging: {
          Component: '/src/admin/judging/JudgingView#JudgingView',
          path: '/judging',
          exact: true,
        },
        comments: {
          Component: '/src/admin/comments/CommentsView#CommentsView',
          path: '/comments',
          exact: true,
        },
        appeals: {
          Component: '/src/admin/appeals/AppealsView#AppealsView',
          path: '/appeals',
          exact: true,
        },
        opinion: {
          Component: '/src/admin/opinion/OpinionView#OpinionView',
          path: '/opinion',
          exact: true,
        },
        opinionBrief: {
          Component: '/src/admin/opinion/BriefView#BriefView',
          path: '/opinion-brief',
          exact: true,
        },
        learning: {
          Component: '/src/admin/learning/LearningView#LearningView',
          path: '/learning',
          exact: true,
        },
        reviewForm: { Component: '/src/admin/form/FormView#FormView', path: '/review-form/:id' },
      },
    },
  },
})
