import type { ServiceView } from '@/src/domain/shared/serviceView'

/** The way in or out as the customer reads it. */
export type TransitView = {
  text: string | null
  flight: string | null
  time: string | null
  services: ServiceView[]
}
