import { z } from 'zod'
import { seesMargin as maySeeMargin } from '@/src/access/marginRights'
import { saveTrip as save } from '@/src/commands/quote/saveTrip'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { assertVisible } from '@/src/platform/http/findVisible'
import { validationProblem } from '@/src/platform/http/readJson'
import { pricedWire } from '@/src/queries/quote/builderWire'
import { pricedForBuilder } from '@/src/queries/quote/pricedForBuilder'
import { quoteFacts } from '@/src/queries/quote/quoteFacts'
import { contentOfWire } from '@/src/queries/quote/tripOfWire'
import { tripProblems } from '@/src/queries/quote/tripProblems'
import { tripWire } from '@/src/queries/quote/tripWire'
import { unknownReferences } from '@/src/queries/quote/unknownReferences'
import { worksQuotes } from './quoteRights'

const standingWire = z
  .object({
    code: z.string(),
    revision: z.int().optional(),
    changed_by: z.string().nullish(),
    changed_at: z.iso.datetime().optional(),
    trip: tripWire.optional(),
  })
  .loose()

/** Keeps a draft as the builder has it. */
export const saveTrip = staffEndpoint({
  method: 'put',
  path: '/api/v1/quote-versions/:id/trip',
  operationId: 'saveQuoteTrip',
  summary: 'Save the trip of a draft whole, on top of the revision that was read',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  body: z.object({ revision: z.int().min(0), trip: tripWire }),
  may: worksQuotes,
  answers: {
    200: {
      description: 'Saved; the next save names this revision.',
      schema: z.object({ revision: z.int(), saved_at: z.iso.datetime(), priced: pricedWire }),
    },
    409: {
      description:
        '`version-frozen`, or `stale-revision` with what stands now, by whom and since when: somebody saved after you read it.',
      schema: standingWire,
    },
    422: { description: 'What does not fit together, by its path.' },
  },
  handle: async ({ ctx, params, body: { revision, trip } }) => {
    const versionId = await assertVisible(ctx, { collection: 'quote-versions', id: params.id })
    const problems = [...tripProblems(trip), ...(await unknownReferences(ctx, trip))]
    if (problems.length > 0) throw validationProblem(problems.slice(0, 50))
    const seesMargin = maySeeMargin(ctx.req.user)
    const { version, trip: saved, priced } = await save(ctx, { versionId, revision, trip, seesMargin })
    const quote = await quoteFacts(ctx, version)
    return json({
      revision: version.revision ?? 0,
      saved_at: version.editedAt ?? version.updatedAt,
      priced: await pricedForBuilder(ctx, { version, quote, content: contentOfWire(saved), priced, seesMargin }),
    })
  },
})
