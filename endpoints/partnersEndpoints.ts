import type { Endpoint } from '@/src/platform/http/endpoint'
import { activateRateCardVersion } from './staff/partners/activateRateCardVersion'
import { checkPriceImport } from './staff/partners/checkPriceImport'
import { checkRateCardVersion } from './staff/partners/checkRateCardVersion'
import { copyRateCardSeason } from './staff/partners/copyRateCardSeason'
import { importPrices } from './staff/partners/importPrices'
import { openRateCardVersion } from './staff/partners/openRateCardVersion'
import { priceTemplate } from './staff/partners/priceTemplate'

/** The doors of suppliers and their prices. */
export const partnersEndpoints: Endpoint[] = [
  openRateCardVersion,
  activateRateCardVersion,
  copyRateCardSeason,
  checkRateCardVersion,
  priceTemplate,
  checkPriceImport,
  importPrices,
]
