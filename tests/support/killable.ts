import { killableProduct } from '@/tests/support/killableProduct'
import { killableWorker } from '@/tests/support/killableWorker'

/** The processes that are there to be killed, in one program, so that it is bundled once. */
const [what, point = ''] = process.argv.slice(2)
void (what === 'worker' ? killableWorker() : killableProduct(point))
