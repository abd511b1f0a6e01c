import { openDatabase } from '@/src/database'

// Brings the empty database of DATABASE_URL to the newest schema, with what every installation needs; no demo data.
await openDatabase()
process.exit(0)
