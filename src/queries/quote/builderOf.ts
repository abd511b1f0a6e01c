import type { TripContent } from '@/src/domain/quote/tripContent'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import type { BuilderState } from './builderWire'
import { componentsOfTrip } from './componentsOfTrip'
import { libraryPictures } from './libraryPictures'
import { pricedForBuilder } from './pricedForBuilder'
import { quoteFacts } from './quoteFacts'
import { storedTrip } from './storedTrip'
import { withoutNets } from './tripNets'
import { tripWireOf } from './tripWireOf'

type Sees = { seesMargin: boolean; seesPartners: boolean }

const picturesIn = ({ days }: TripContent, coverId: string | null): string[] =>
  [coverId, ...days.map(({ pictureId }) => pictureId)].filter((id) => id !== null)

/** Reads a version as the builder opens it; net prices, margin and partners only for those who see them. */
export const builderOf = async (
  ctx: Context,
  { versionId, seesMargin, seesPartners }: { versionId: string } & Sees,
): Promise<BuilderState> => {
  const version: QuoteVersion = await ctx.payload.findByID({
    collection: 'quote-versions',
    id: versionId,
    depth: 0,
    req: ctx.req,
  })
  const quote = await quoteFacts(ctx, version)
  const { content, words } = storedTrip(version)
  const { language } = words
  const trip = tripWireOf({ content, words })
  const [pictures, components, priced] = await Promise.all([
    libraryPictures(ctx, { ids: picturesIn(content, words.coverId), language }),
    seesPartners ? componentsOfTrip(ctx, { content, language }) : [],
    pricedForBuilder(ctx, { version, quote, content, seesMargin }),
  ])
  return {
    quote: { id: quote.id, reference: quote.reference, customer_name: quote.customerName },
    version: {
      id: version.id,
      number: version.number,
      status: version.status,
      revision: version.revision ?? 0,
      can_edit: version.status === 'draft',
      updated_at: version.editedAt ?? version.updatedAt,
    },
    versions: quote.versions,
    trip: seesMargin ? trip : withoutNets(trip),
    pictures,
    components,
    priced,
  }
}
