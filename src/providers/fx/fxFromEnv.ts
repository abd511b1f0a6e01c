import type { Env } from '@/src/platform/env'
import { createExchangeRateApi } from './exchangeRateApi'
import type { FxProvider } from './fxProvider'
import { createSandboxFx } from './sandboxFx'

/** The provider of exchange rates that is configured; the sandbox's table unless one is named. */
export const fxFromEnv = ({ FX_PROVIDER, FX_API_URL }: Env): FxProvider =>
  FX_PROVIDER === 'exchangerate-api' ? createExchangeRateApi({ url: FX_API_URL }) : createSandboxFx()
