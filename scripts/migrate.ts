import { openInstallation } from '@/src/installation'

const { close } = await openInstallation()
await close()
process.stdout.write('The database has the newest schema.\n')
process.exit(0)
