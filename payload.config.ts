import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { s3Storage } from '@payloadcms/storage-s3'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from '@/collections/registry'
import { CompanySettings } from '@/collections/shared/CompanySettings'
import { endpoints } from '@/endpoints/registry'
import { answerBadInput } from '@/hooks/shared/answerBadInput'
import { anyOf, anyStaff } from '@/src/access/predicates'
import { restrictInternals } from '@/src/access/restrictInternals'
import { payloadViews } from '@/src/admin/panelViews'
import { recordFeedVersion } from '@/src/commands/catalog/recordFeedVersion'
import { locales } from '@/src/domain/shared/language'
import { namedEditor } from '@/src/fields/namedEditor'
import { closablePg } from '@/src/platform/database/closablePool'
import { comparingWords } from '@/src/platform/database/comparingWords'
import { countingSoFar } from '@/src/platform/database/countingSoFar'
import { poolOptions } from '@/src/platform/database/poolOptions'
import { env } from '@/src/platform/env'
import { graphqlBounds } from '@/src/platform/http/graphqlBounds'
import { toPayloadEndpoint } from '@/src/platform/http/toPayloadEndpoint'
import { loggerOptions } from '@/src/platform/logger'
import { payloadEmailAdapter } from '@/src/providers/email/payloadEmailAdapter'
import { pictureUses } from '@/src/queries/catalog/pictureUses'
import { readTourFacts } from '@/src/queries/catalog/readTourFacts'
import { toursWithWork } from '@/src/queries/catalog/toursWithWork'

const root = process.cwd()
const presetKeeper = anyOf(anyStaff)
const settings = env()

// A picture is worked on once: what sharp would keep for the next time is 50 MB nobody asks for again.
sharp.cache(false)

const localeLabels = { en: 'English', fr: 'Français', de: 'Deutsch', es: 'Español', vi: 'Tiếng Việt' }

const pictureStorage = s3Storage({
  enabled: settings.S3_BUCKET !== undefined,
  collections: {
    media: { prefix: 'media' },
    documents: { prefix: 'documents' },
    'partner-documents': { prefix: 'partner-documents' },
  },
  bucket: settings.S3_BUCKET ?? '',
  config: {
    region: settings.S3_REGION ?? 'auto',
    endpoint: settings.S3_ENDPOINT,
    forcePathStyle: settings.S3_ENDPOINT !== undefined,
    credentials: settings.S3_ACCESS_KEY_ID
      ? { accessKeyId: settings.S3_ACCESS_KEY_ID, secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? '' }
      : undefined,
  },
})

export default restrictInternals(
  buildConfig({
    secret: settings.PAYLOAD_SECRET ?? 'only-for-builds-and-generators-never-for-serving',
    serverURL: settings.publicUrl,
    csrf: [settings.publicUrl],
    telemetry: false,
    debug: false,
    defaultDepth: 1,
    maxDepth: 3,
    admin: {
      user: 'staff',
      avatar: 'default',
      theme: 'light',
      dateFormat: 'd MMM yyyy, HH:mm',
      meta: { titleSuffix: ' · Chapter2', description: 'The back office of Chapter2' },
      importMap: {
        baseDir: root,
        importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
        autoGenerate: false,
      },
      components: {
        actions: ['@/src/admin/search/PanelSearch#PanelSearch'],
        graphics: { Logo: '@/src/admin/shared/Logo#Logo', Icon: '@/src/admin/shared/Icon#Icon' },
        beforeDashboard: ['@/src/admin/shared/Dashboard#Dashboard'],
        beforeLogin: ['@/src/admin/shared/DemoLogins#DemoLogins'],
        beforeNavLinks: ['@/src/admin/shared/PanelNav#PanelNavTop'],
        afterNavLinks: ['@/src/admin/shared/PanelNav#PanelNavEnd'],
        views: payloadViews(),
      },
    },
    collections,
    globals: [CompanySettings],
    endpoints: endpoints.map(toPayloadEndpoint),
    hooks: { afterError: [answerBadInput] },
    email: payloadEmailAdapter({
      from: settings.EMAIL_FROM,
      provider: async () => (await import('@/src/providers/providers')).providers().email,
    }),
    editor: lexicalEditor({ features: ({ defaultFeatures }) => [...defaultFeatures, namedEditor()] }),
    localization: {
      locales: locales.map((code) => ({ code, label: localeLabels[code] })),
      defaultLocale: 'en',
      fallback: true,
    },
    db: comparingWords(
      countingSoFar(
        postgresAdapter({
          idType: 'uuidv7',
          allowIDOnCreate: true,
          push: false,
          migrationDir: path.resolve(root, 'src/migrations'),
          pg: closablePg,
          pool: poolOptions(),
          generateSchemaOutputFile: path.resolve(root, 'src/payload-generated-schema.ts'),
        }),
      ),
    ),
    plugins: [pictureStorage],
    queryPresets: {
      access: { create: presetKeeper, read: presetKeeper, update: presetKeeper, delete: presetKeeper },
      constraints: {},
    },
    graphQL: { maxComplexity: 300, disablePlaygroundInProduction: true, validationRules: graphqlBounds },
    upload: { limits: { fileSize: 20 * 1024 * 1024, files: 5 } },
    typescript: { outputFile: path.resolve(root, 'src/payload-types.ts'), autoGenerate: false },
    logger: { options: loggerOptions() },
    sharp,
    // What hooks are given to read and record with, since they know no queries and commands.
    custom: { readTourFacts, pictureUses, toursWithWork, recordFeed: recordFeedVersion },
  }),
)
