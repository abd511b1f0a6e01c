// Brings the empty database of DATABASE_URL to the newest schema, with what every installation needs; no demo data.
// The rich-text editor's packages wait for each other for ever on Node 20 unless this one comes first.
await import('@payloadcms/richtext-lexical/lexical')
const { openDatabase } = await import('@/src/database')
await openDatabase()
process.exit(0)

export {}
