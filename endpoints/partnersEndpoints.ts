import type { Endpoint } from '@/src/platform/http/endpoint'
import { activateRateCardVersion } from './staff/partners/activateRateCardVersion'
import { copyRateCardSeason } from './staff/partners/copyRateCardSeason'
import { openRateCardVersion } from './staff/partners/openRateCardVersion'

/** The doors of suppliers and their prices. */
export const partnersEndpoints: Endpoint[] = [openRateCardVersion, activateRateCardVersion, copyRateCardSeason]
