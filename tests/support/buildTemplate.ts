// Brings the empty database of DATABASE_URL to the newest schema, with what every installation needs; no demo data.
import { openDatabase } from '@/src/database'

await openDatabase()
process.exit(0)
