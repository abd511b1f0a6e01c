import { ProviderFailure } from '@/src/providers/shared/providerFailure'

/** Returns the failure a call ended in; throws when it succeeded or threw something else. */
export const failureOf = async (call: Promise<unknown>): Promise<ProviderFailure> => {
  try {
    await call
  } catch (error) {
    if (error instanceof ProviderFailure) return error
    throw error
  }
  throw new Error('The call succeeded where a failure was expected.')
}
